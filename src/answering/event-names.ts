import type { ReadArticle } from '../search/corpus.js';
import { monthNames } from '../text/calendar.js';
import { countryOf, isCountryKey, placeKey } from '../text/demonyms.js';
import { matchesOf } from '../text/matches.js';
import { eventKindsIn } from './event-kinds.js';
import { openingOf } from './event-openings.js';

/** The longest name that is looked for, in words. */
const longest = 4;
/** What a place is called beside its own name: "Port Lune" is "Lune", "Norden Island" is "Norden". */
const generic = new Set(
  (
    'the of in and city town village island islands isle province state district county region department capital port ' +
    'river lake sea mount mountain mountains valley coast gulf bay cape strait strip peninsula area central greater ' +
    'street road avenue highway government local market'
  ).split(' '),
);
const sides = 'north|south|east|west|north-?east|north-?west|south-?east|south-?west';
/** What makes another place of a name, in capitals: "South Antby", "New Lune", "Lower Norden". */
const ofOthers = new Set(`${sides.replaceAll('-?', '')}|new|upper|lower`.split('|'));
/** In lower case they only tell where in a place something is, or that it is news: "south Antby", "a new Antby blast". */
const within = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sides}|new|upper|lower)(?=\\s)`, 'gu');
/** So do these, in capitals too, but for countries: "Northern Antby", "Northern Ireland". */
const lying = /^(?:north|south|east|west)+ern$/;
/** "[the fire in] South Antby", "[in] New Lune": another place than "Antby", wherever that is told of. */
const namedApart =
  /(?<=\p{Ll},?\s)(?:(?:North|South)-?(?:[Ee]ast|[Ww]est)?|East|West|Upper|Lower)\s\p{Lu}\p{L}+|(?<=\b(?:in|near|at|off|from|across|outside)\s)New\s\p{Lu}\p{L}+(?!\p{L}|\s\p{Lu})/gu;
/** Of these everything is in one, and what happens there is not one event. */
const tooWide = new Set(
  'world europe africa asia america usa americas middle caribbean balkans sahel mediterranean scandinavia union european asian african international'.split(
    ' ',
  ),
);
/** What has a place's name and is none. */
const noPlace = /\b(?:army|police|ministry|government|committee|party|project|news|press|university)\b/i;
const vessel =
  /\b(?:MV|MS|MT|SS|HMS|USS|M\/V|ferry|vessel|trawler|tanker)\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/gu;
/** The people of a place: "Velmari" of Velmar; "Philippine" is of the Philippines. */
const peopleOf = /(?:ese|ian|ans|ish|an|is|i|n|s)$/;
const shortestStem = 5;

/**
 * The key of a place or a ship, by which its spellings are compared: "the Port Lune district", "Lune" and "Lune's" are
 * one, "northern Lune" too; "South Lune" and "New Lune" are others. Empty where nothing is left to go by.
 */
export function nameKey(name: string): string {
  const own = nameWords(name.replaceAll(/['’]s\b/g, '')).filter((word) => !generic.has(word));
  if (own.length > 1 && isCountryKey(own.join(' '))) return own.join(' ');
  const key = own.filter((word) => !lying.test(word));
  const whole = nameWords(name).filter((word) => word !== 'the');
  if (isByCountry(whole, whole.length - 1)) return whole.join(' ');
  const bare = key.filter((word) => !ofOthers.has(word));
  return bare.some((word) => !tooWide.has(word)) && bare.some((word) => word.length > 2) ? key.join(' ') : '';
}

/** Whether a country's name there is that of a port or a water: "Port Sudan", "Lake Chad", "the Gulf of Oman". */
const isByCountry = (words: readonly string[], at: number): boolean => {
  const before = words[at - 1] ?? '';
  if (!isCountryKey(words[at] ?? '')) return false;
  const isWater = before === 'of' && /^(?:gulf|bay|sea|straits?)$/.test(words[at - 2] ?? '');
  return isWater || /^(?:port|lake|mount)$/.test(before);
};

/** The words of a text as keys have them: peoples as their countries, without where in a place something is. */
const nameWords = (text: string): string[] =>
  placeKey(text.replaceAll(within, ' '))
    .split(' ')
    .map((word) => countryOf.get(word) ?? word);

/** A name without what it is called beside its own: "Lune" of "Port Lune"; the whole where nothing else is left. */
export function ownName(name: string): string {
  const words = nameWords(name);
  if (isCountryKey(placeKey(name)) || isByCountry(words, words.length - 1)) return name;
  const isBeside = (word: string) => generic.has(word) || lying.test(word);
  return (
    name
      .split(/\s+/)
      .filter((word) => !isBeside(word.toLowerCase()))
      .join(' ') || name
  );
}

/** Whether what begins there in the name of a place is only the rest of that name: "Antby" in "South Antby". */
export const isOfOtherName = (place: string, at: number): boolean => aheadOfOther.test(place.slice(0, at));
const aheadOfOther = /\b(?:(?:North|South)-?(?:[Ee]ast|[Ww]est)?|East|West|Upper|Lower|New)\s$/;

/** Between the names of a place that is told by several: "Antby and Newland", "Antland's Lune valley". */
const between = /,\s*|\s(?:and|or)\s|['’]s\s/;

/** The keys of a place that may be several. */
export const nameKeys = (place: string): string[] =>
  place
    .split(between)
    .map(nameKey)
    .filter((key) => key !== '');

const run = '(\\p{Lu}\\p{L}+(?:[\\s-]\\p{Lu}\\p{L}+){0,2})';
/** "[Lune] floods", "fire in [Port Lune]". */
const inTitle = [
  new RegExp(`(?<![\\p{L}-])${run}(?:['’]s)?\\s(?:\\p{Ll}+\\s)?(?<event>\\p{Ll}[\\p{Ll}-]+)`, 'gu'),
  new RegExp(`\\b(?:in|off|near|at|of)\\s${run}`, 'gu'),
];
const noName = new RegExp(`^(?:\\p{Lu}\\p{L}+day|${monthNames.join('|')})\\b`, 'u');

/** The places by which a title names what happened, as far as the article has them within its sentences too. */
function titleNames({ article }: ReadArticle): string[] {
  const { title, text } = article;
  if (title === null) return [];
  const [named = [], placed = []] = inTitle.map((pattern) => matchesOf(pattern, title));
  return [...named.filter(({ groups }) => eventKindsIn(groups?.event ?? '').size > 0), ...placed]
    .map(({ 1: name = '' }) => name)
    .filter((name) => !noName.test(name) && eventKindsIn(name).size === 0)
    .filter((name) => new RegExp(`\\p{Ll},?\\s${name}(?!\\p{L})`, 'u').test(text));
}

/** The names by which articles can be known to tell of one event, each with the words that stand for it. */
export function namesOf(entries: readonly ReadArticle[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, key: string) => {
    const before = found.get(key);
    // "Antish" is no name of Antland, nor "South Antish" of South Antland.
    const isName = key !== '' && !countryOf.has(name.toLowerCase().split(' ').at(-1) ?? '') && !noPlace.test(name);
    if (isName && (before === undefined || name.length < before.length)) found.set(key, name);
  };
  for (const entry of entries) {
    for (const { place } of entry.reading.figures)
      if (place !== null) for (const part of place.split(between)) add(part, nameKey(part));
    for (const name of titleNames(entry)) add(name, nameKey(name));
    for (const { 1: name = '' } of matchesOf(vessel, openingOf(entry).words)) add(name, nameKey(name));
  }
  return found;
}

/** The keys of `names` that stand in words, but for those that are a part of another place's: "Antby" in "South Antby". */
export function namesIn(words: string, names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const all = nameWords(words);
  const found = new Set<string>();
  const begins = beginningsOf(names);
  const apart = new Set(matchesOf(namedApart, words).map(({ 0: name }) => nameKey(name)));
  for (const [i, word] of all.entries()) {
    const before = all[i - 1] ?? '';
    const isOfOther = (run: string) => {
      const name = `${before} ${run}`;
      if (isCountryKey(name) || isCountryKey(`${all[i - 2]} ${name}`)) return true;
      if (isByCountry(all, i)) return true;
      return ofOthers.has(before) && (names.has(name) || apart.has(name));
    };
    for (let length = 1; length <= longest && begins.has(word); length++) {
      const run = all.slice(i, i + length).join(' ');
      if (names.has(run) && !isOfOther(run) && !isOfOther(word)) found.add(run);
    }
    for (const stem of [word.replace(peopleOf, ''), `${word}s`]) {
      if (stem.length < shortestStem) continue;
      if (names.has(stem) && !isOfOther(stem)) found.add(stem);
      if (ofOthers.has(before) && names.has(`${before} ${stem}`)) found.add(`${before} ${stem}`);
    }
  }
  return found;
}

const beginnings = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** The first words of names. */
function beginningsOf(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const before = beginnings.get(names);
  if (before) return before;
  const now = new Set([...names.keys()].map((key) => key.split(' ')[0] ?? key));
  beginnings.set(names, now);
  return now;
}
