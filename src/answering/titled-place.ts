import { shareDays } from '../reading/dates/day-ranges.js';
import { isGeneral, turnsElsewhere } from '../reading/figures/figure-circumstances.js';
import { isOtherStorm } from '../reading/figures/figure-other-events.js';
import { placesIn } from '../reading/figures/figure-places.js';
import { lazily } from '../reading/lazily.js';
import type { DayRange, Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import type { Article } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import { countryNames, isCountryKey, placeKey } from '../text/demonyms.js';
import { matchesOf } from '../text/matches.js';
import { wordTexts } from '../text/words.js';
import type { PlaceMention } from './place-mentions.js';
import { scenes } from './place-names.js';
import { liesWithin, narrowerIn } from './place-parts.js';

/** A place where the title says that its event was. */
export interface TitledPlace {
  readonly place: string;
  /** Whether a figure may be of that event. */
  readonly isOwn: (figure: Figure) => boolean;
  /** Whether it is a place as another is told, or lies in that one. */
  readonly liesIn: (told: string) => boolean;
}

const scene = new RegExp(`\\b(?:${scenes})s?\\b`, 'g');
const ofScene = `(?:${scenes}|coal|copper|gold|mass|forest|gas|car|truck|migrant|primary|stadium|apartment)`;
/** What happens to a place, and is not done by it: "Norden attack" may be Norden's. */
const happens =
  '(?:earth)?quake|tremor|tsunami|storms?|tornado(?:es)?|hurricane|typhoon|cyclone|floods?|flooding|landslides?|mudslides?|avalanche|' +
  'wildfires?|blaze|fire(?! (?:at|on|missiles|rockets)\\b)|crash(?! out\\b)|collision|accident|derailment|sinking|capsizing|stampede|crush|' +
  'collapse|cave-?in|explosion|blast|disaster|tragedy|eruption|heat ?wave|drought|riots?|unrest|massacre|stabbing|shooting|(?:death )?toll|' +
  'outbreak|protests?(?=[:,]|\\s[–—-]|\\s(?:toll|deaths?)\\b|$)';
const done = 'attacks?|bombings?|raid|(?:air ?)?strikes?|shelling|ambush|siege|clashes|gunfight|assault|rampage';
const happened = new RegExp(`^(?:['’]s)?(?:\\s${ofScene}){0,2}\\s(?:${happens})\\b`, 'i');
const doneThere = new RegExp(`^(?:['’]s)?(?:\\s${ofScene}){0,2}\\s(?:${done})\\b`, 'i');
const doneAtScene = new RegExp(`^(?:['’]s)?(?:\\s${ofScene}){1,2}\\s(?:${done})\\b`, 'i');
const atScene = new RegExp(`^(?:\\s${ofScene})?\\s(?:${scenes})\\b`, 'i');
const preposition = /(?:^|\s)(?:in|at|near|from|on|of|after|off|the|hits?)\s$/i;
/** Ahead of a name that is whole: nothing, the end of a clause, a word that is no part of it. */
const opens = /(?:^|[:;,—–-]\s?|['’"”]\s|(?:^|\s)(?:\p{Ll}\S*|In|At|As|After|The|Of|On|BRIEF-)\s?)$/u;

/** What a toll is told by that has run on since the day of the event. */
const counts =
  /\b(?:tolls?|number of|count|so far|now|ha[sd] (?:been|risen|recorded|documented|died)|have (?:been|died)|rose|climbed|reached)\b/i;

/**
 * Where the title says that it all was, where that is the wanted place: "Fire at Antby", "Antby mine fire", "The Antby
 * quake"; null where it does not. `isAt` tells it of a place, `mentions` are where the title has its name, and `isMeant`
 * tells whether that is meant by its name with what it is ("Antby province").
 */
export function titledAt(
  entry: ReadArticle,
  {
    isAt,
    mentions,
    isMeant,
  }: {
    isAt: (place: string) => boolean;
    mentions: readonly PlaceMention[];
    isMeant: (kind: string | null) => boolean;
  },
): TitledPlace | null {
  const { title, text } = entry.article;
  if (!title || mentions.length === 0) return null;
  const placed = placesIn(title, { start: 0, end: title.length }).find((place) => isAt(place.name));
  const event = placed ? undefined : mentions.find((one) => isMeant(one.kind) && isOfEvent(title, one));
  const place = placed?.name ?? (event && title.slice(event.start, event.end));
  if (place === undefined) return null;
  const widerIn = lazily(() => widerOf(text, place));
  const days = lazily(() => ({ own: ownDays(entry, place, (told) => widerIn().sharesName(told)) }));
  return {
    place,
    isOwn: (figure) => isOwn(entry.article, figure, { place, days: days().own }),
    liesIn: (told) => liesWithin(told, place) || widerIn().isWithin(told),
  };
}

/** Whether a title has a name ahead of what happened there: "Antby mine fire", "cave-in at Nordish mine". */
function isOfEvent(title: string, { start, kindEnd }: PlaceMention): boolean {
  const [before, rest] = [title.slice(0, start), title.slice(kindEnd)];
  if (!opens.test(before)) return false;
  const isCountry = isCountryKey(placeKey(title.slice(start, kindEnd)));
  return (
    happened.test(rest) ||
    (isCountry ? doneAtScene : doneThere).test(rest) ||
    (preposition.test(before) && atScene.test(rest))
  );
}

/** So far around a place, in characters, is told where it lies. */
const far = 200;
/** How often a place is looked at in one text. */
const most = 40;

/** Where a text says that a place lies, looked up by the wider place: only what stands around its name is looked at. */
function widerOf(text: string, place: string) {
  const spots = matchesOf(
    new RegExp(
      wordTexts(place)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map(escaped)
        .join('|') || '(?!)',
      'g',
    ),
    text,
  );
  const around = spots
    .slice(0, most)
    .map(({ index }) => text.slice(Math.max(0, index - far), index + far))
    .join('\n\n');
  const words = new Set(wordTexts(around.replaceAll(/['’]s\b/g, '')));
  // Of hardly any place is anything said there.
  const mayBeSaid = (told: string) =>
    countryNames.has(told.toLowerCase()) || wordTexts(told).some((word) => words.has(word));
  const known = new Map<string, readonly string[]>();
  const narrower = (told: string) => {
    const before = known.get(told) ?? (mayBeSaid(told) ? narrowerIn(around, told) : []);
    known.set(told, before);
    return before;
  };
  return {
    isWithin: (told: string) => narrower(told).some((one) => liesWithin(one, place)),
    sharesName: (told: string) => narrower(told).some((one) => sharesName(one, place)),
  };
}
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The days of the title's event: of the first figure that tells one, there or nowhere, and of the others of its sentence;
 * where the title speaks of several, those of the week before as well, and of a toll that "rose to 12 on Friday" those two
 * before.
 */
function ownDays(
  { article: { text, title, sentences }, reading }: ReadArticle,
  place: string,
  liesNear: (told: string) => boolean,
): DayRange | null {
  const mayBeThere = ({ place: told }: Figure) => told === null || sharesName(told, place) || liesNear(told);
  const dated = reading.figures.filter(({ date }) => date !== null);
  const first = dated.find(mayBeThere) ?? dated[0];
  const days = dated.flatMap(({ date, sentence }) => (date && sentence === first?.sentence ? [date] : []));
  const from = days.map((day) => day.from).sort()[0];
  const to = days
    .map((day) => day.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return null;
  const head = sentences[first?.sentence ?? -1];
  const ranOn = head && counts.test(text.slice(head.start, head.end));
  return { from: addDays(from, several.test(title ?? '') ? -7 : ranOn ? -2 : 0), to };
}
const several = /\b(?:two|three|four|several|twin|(?:series|string|wave|spate) of)\b/i;

const sharesName = (a: string, b: string): boolean => {
  const others = new Set(termsOf(placeKey(b)));
  return termsOf(placeKey(a)).some((term) => others.has(term));
};

/** Whether a figure may be of the title's event: of its days, or of a toll counted since; of no other attack or place. */
function isOwn(
  { text, title, sentences, published }: Article,
  { date, sentence: index }: Figure,
  { place, days }: { place: string; days: DayRange | null },
): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const words = text.slice(sentence.start, sentence.end);
  // Whoever was hurt is taken to a hospital.
  const [there, here] = [scenesIn(place), scenesIn(words).filter((one) => one !== 'hospital')];
  if (there.length > 0 && here.length > 0 && !here.some((one) => there.includes(one))) return false;
  if (date === null)
    return (
      !turnsElsewhere(words) &&
      !isGeneral(words) &&
      !otherTime.test(words) &&
      !isOtherStorm(words, `${title ?? ''} ${text.slice(0, sentence.start)}`)
    );
  if (days === null || shareDays(date, days)) return true;
  return date.from > days.to && (published === null || date.to <= published) && counts.test(words);
}
/** What tells of another attack, or of years before. */
const otherTime =
  /\b(?:another|previous(?:ly)?|earlier|similar|past (?:years?|decades?)|last (?:year|month)|(?:years?|months?|decades?) (?:ago|earlier|before)|deadliest|in (?:19|20)\d\d)\b/i;
const scenesIn = (words: string): string[] =>
  (words.toLowerCase().match(scene) ?? []).map((one) => one.replace(/s$/, ''));
