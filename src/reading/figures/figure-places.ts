import { monthAbbreviations, monthNames } from '../../text/calendar.js';
import { countryNames, countryOf } from '../../text/demonyms.js';
import { firstFrom } from '../../text/first-from.js';
import { matchesOf } from '../../text/matches.js';
import { rememberedOfTexts } from '../../text/remembered-texts.js';
import type { Range } from '../../text/span.js';
import { knownNames } from '../names/known-names.js';
import type { FigureKind } from '../reading.js';
import { distanceTo, groupName, isBeside, isHome, isLived } from './figure-beside-places.js';
import { isOfOtherClause } from './figure-clause-places.js';
import { isElsewhere, isElsewhereFor, isTellers } from './figure-elsewhere.js';
import { hitPlaces, placeLeft } from './figure-hit-places.js';
import { isKnownPlace } from './known-places.js';
import { direction, name, noPlace, numberBehind, placePatterns, region, streets } from './place-shapes.js';

/** A place that a sentence names, and where its phrase begins in the article. */
interface PlaceMention {
  readonly at: number;
  readonly end: number;
  readonly name: string;
}

const another = String.raw`(?:the\s)?(?:(?:${direction})\s)*${name}`;
/** What follows the last place of a list; ahead of "in" a person may stand: "in Antby and Ann Roe in Newland". */
const behindList = String.raw`\.?[”"]?$|[;:)]|\s[—–]|,(?!\s(?:who|whose|an?|the|both|\d+)\b)|\s(?:on|by|over|after|before|during|since|as|when|while|where|this|last|late|early|overnight|today|yesterday|were|have|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|(?<=\s(?:and|or)\s\p{Lu}[\p{L}’'-]+|\s(?:${streets})s?)\sin\b`;
/** More places behind one: "in Antby[, Newland and the Lune Islands]"; a person or a body that does something there is none. */
const furtherPlaces = new RegExp(
  String.raw`^(?:,\s${another}){0,6},?\s(?:and|or)\s${another}(?!['’]s)(?=${behindList})`,
  'u',
);

/** "In Antby Saturday". */
const days = /\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*$/s;

/** "Port Newland 22", "Antby with 57", "have abandoned Antby": where a mention tells by its own words. */
const ownPlace = new RegExp(
  String.raw`^(?<ahead>${name})\s+(?:with\s+)?\d[\d,]*$|\s(?:left|abandoned|vacated|deserted|entered)\s+(?<left>${name})$`,
  'u',
);

/** "In Antland's north". */
const genitive = /['’]s$/;
/** Ahead of the name of a part of a country: "in [Antland's] Lune valley", "in [Antland's] Lune province". */
const country =
  /^\p{Lu}[\p{L}-]+['’]s\s(?=\p{Lu}.*\s(?:valley|province|state|district|region|county|peninsula|city|hills|mountains)$)/iu;
/** Behind a people: what is theirs and a place ("in French [waters]"), not what they do ("in French shelling"). */
const theirs =
  /^\s(?:(?:territorial|coastal|northern|southern|eastern|western|central|border)\s)?(?:waters|territor(?:y|ies)|soil|airspace|towns|cities|villages|provinces|districts|regions|side|mainland|coast|countryside|interior|highlands|desert|jungle|borderlands|frontier|capital)\b/;
/** "In Ann Roe's murder". */
const ofPerson =
  /^\s(?:murder|deaths?|killing|slaying|assassination|disappearance|arrest|abduction|case|opinion|vehicle|car|truck|house|home|bedroom|body|family|trial)\b/;

/** Between a place and what is told of it alone: "Antby, where ", "Newland with ", "a fire in Antby that killed", "Antby district has recorded ". */
const ownedBy = new RegExp(
  `^(?:(?:,\\s[A-Z][^,;.—–]{0,30})?,?(?:\\s[—–-]{1,2})?\\s+(?:where|with)|\\s+(?:that|which)|[^,;.]{0,80}[\\s-](?:affected|hit)[^,;.]{0,30},\\s+with|\\s+(?:${region})\\s+(?:(?:has|had|have)\\s)?(?:recorded|reported|registered|confirmed|counted))\\s(?:[^,;]{0,20}\\s)?$`,
);

/** Ahead of whom somebody shoots or shouts at. */
const aims =
  /\b(?:fir(?:ed?|ing)|shot|shots|shooting|back|out|gun|weapon|rifle|knife|shout(?:ed|ing)|yell(?:ed|ing)|swung|lunged)\s$/;
const isPerson = (text: string, name: string): boolean => {
  const { last, places } = knownNames(text);
  return last.has(name.toLowerCase()) && !places.has(name.toLowerCase());
};

const liesIn = /\b(?:condition|intensive care)\s$/;
const liesAhead = 16;
/** Letters that were read in a wrong encoding go on as no letters: "LÃ¼ne". */
const garbled = /^[\u0080-\u0084\u0086-\u009f¡¢£¤¥¦¨±²³´¸¹º¼½¾¿]/;
/** "In the Junta's prisons": whose they are, but for those of a land, "in the Bahamas's north". */
const ownersOf = /^[Ii]n\sthe\s\p{Lu}[\p{L}-]+['’]s$/u;

const isLand = (named: string, behind: string) =>
  countryNames.has(named.toLowerCase()) ||
  /^\s(?:old|north|south|east|west|central|capital|suburbs|outskirts)/.test(behind);

/** Behind the name of a firm, and ahead of the place where that has what it names. */
const works =
  /^\s(?:\p{Ll}+\s){0,2}(?:plant|works|factory|mill|mine|refinery|warehouse|depot|bar|pub|club|nightclub|store|shop|supermarket|hotel)\s(?:in|at|near|outside)\s\p{Lu}/u;

/** ", most of them", "and 86 of them", ", including two" and ": two" say where some of them were. */
const ofPart =
  /\bfollowed by\b[^,;]*$|:\s(?:[\d,]+|\p{Ll}+)(?:\s\p{Ll}+)?\s*$|(?:,\s(?:(?:most|many|some|half|nearly all|[\d,]+|(?!all\b|both\b)\p{Ll}+) of (?:them|whom)|(?:including|among them) [^,;.]{1,40}?)|\sand\s(?:[\d,]+|most|many|some|half) of (?:them|whom))(?:\s(?:were|was|are|had been|died))?(?:\s(?:still|now|currently))?(?:\s(?:lodged|held|jailed|imprisoned|detained))?(?:\s(?:to|in|at|from|near)(?:\s(?:the|a))?(?:\s(?:nearby|neighbou?ring))?)?\s*$/u;

/** Opens a clause that tells of another time: ", and in July". */
const otherTime = new RegExp(
  `,\\s(?:and|but|while)\\s(?:in|on)\\s(?:(?:early|late|mid)[\\s-])?(?:\\p{Lu}\\p{Ll}+day|(?:${[...monthNames, ...monthAbbreviations].join('|')})|\\d{4})\\b`,
  'iu',
);

/** Begins another clause, which may tell of another place: "; ", ", but", "nine were killed in Antby [and] in Newland". */
const clause =
  /;|, (?:and|but|while|where)\b|\band(?=\s(?:in|at|near|during|over)\s)(?<=\b(?:killed|died|injured|wounded|hurt|displaced|missing|arrested|detained)\s(?:[^\s.;,]+\s){0,8}and)/g;

/** So near behind its words, in characters, is the place of a figure. */
const farthestOwn = 30;

/** "Antland's Lune" as "Lune", where a word `behind` or in it says what that is. */
function withoutCountry(named: string, behind: string): string {
  if (!owner.test(named)) return named;
  const kind = kindOfPlace.exec(behind)?.[0] ?? '';
  if (countryNames.has(named.slice(0, named.search(owner)).toLowerCase())) return named.slice(named.search(owner) + 3);
  return country.test(named + kind) ? named.replace(/^\S+\s/, '') : named;
}
const owner = /['’]s\s/;
const kindOfPlace = new RegExp(`^\\s(?:${region})\\b`);

/** "In Antland [Gunmen:]": ahead of a colon, what a caption begins with behind a place that is known without it. */
function withoutLabel(text: string, named: string, behind: string | undefined): string {
  const head = behind === ':' ? named.replace(label, '') : named;
  return head !== named && isKnownPlace(text, head) ? head : named;
}
const label = new RegExp(String.raw`\s(?!(?:${region})$)\p{Lu}\p{Ll}+$`, 'iu');

/** As far ahead of a place, in characters, stands what tells whose it is. */
const farthestAhead = 100;
/** The same behind it. */
const farthestBehind = 100;
/** As far ahead of the place of what somebody did stands that he was arrested for it. */
const farthestHeld = 240;

/** The places that a sentence names, in order, but for those that it tells of something else: "who was born in Antby". */
export function placesIn(text: string, sentence: Range): readonly PlaceMention[] {
  const known = foundIn(text);
  const key = sentence.start * text.length + sentence.end;
  const found = known.get(key) ?? namedIn(text, sentence);
  known.set(key, found);
  return found;
}

/** Figures ask for a sentence's places several times. */
const foundIn = rememberedOfTexts(() => new Map<number, readonly PlaceMention[]>());

function namedIn(text: string, sentence: Range): PlaceMention[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = new Map<number, PlaceMention>();
  /** Ends of places that are of something else. */
  const others = new Set<number>();
  /** Ends of places from which it was far: "30 miles outside Antby". */
  const away = new Set<number>();
  for (const { needs, pattern } of placePatterns) {
    if (needs && !needs.test(words)) continue;
    for (const { index, 0: matched, groups } of matchesOf(pattern, words)) {
      const shown = (groups?.name ?? groups?.alone)?.replace(days, '').replace(genitive, '');
      const number = shown && matched.endsWith(shown) ? numberBehind(shown, words.slice(index + matched.length)) : '';
      const [whole, named] = [matched + number, shown && shown + number];
      const end = sentence.start + index + whole.length;
      const said = named && withoutLabel(text, withoutCountry(named, words.slice(end - sentence.start)), text[end]);
      const more = said && whole.endsWith(said) ? furtherPlaces.exec(words.slice(index + whole.length)) : null;
      const behind = words.slice(index + whole.length, index + whole.length + farthestBehind);
      const ahead = words.slice(Math.max(0, index - farthestAhead), index);
      if (isElsewhere(ahead, whole, behind) || isBeside(ahead, whole, behind)) others.add(end);
      if (others.has(end)) continue;
      // "In critical condition at St. Doe's": where they lie.
      if (liesIn.test(words.slice(Math.max(0, index - liesAhead), index))) continue;
      if (garbled.test(behind) || (ownersOf.test(whole) && !isLand(said ?? '', behind))) continue;
      // "Four remain at St. Doe's"
      if (genitive.test(whole) && /^St\b/.test(named ?? '') && !/^\s\p{L}/u.test(behind)) continue;
      // "Fired back at Doe"
      if (/^at\s/.test(whole) && aims.test(words.slice(0, index)) && isPerson(text, whole.slice(3))) continue;
      // "At the Hallmark fertiliser plant in Antby": whose plant it is.
      if (/^at\s/i.test(whole) && works.test(words.slice(index + whole.length))) continue;
      if (
        !said ||
        noPlace.test(said) ||
        groupName.test(said) ||
        /['’]$/.test(said) ||
        (genitive.test(whole) && ofPerson.test(text.slice(end, end + 20)))
      )
        continue;
      const area = countryOf.has(said.replace(/^.*\s/s, '').toLowerCase()) ? theirs.exec(behind)?.[0] : '';
      if (area === undefined) continue;
      // "In Antby, Ann Roe and Ian Marsh, both 12, were killed": a comma behind the opening parts whom it tells of.
      const list = more && (index > 0 || !more[0].startsWith(',')) ? more[0] : '';
      const far = distanceTo(ahead, whole, behind);
      // "In the hills above Antby"
      if (far !== null || /\s(?:above|overlooking)\s/.test(whole)) away.add(end);
      const at = sentence.start + index - (far ?? '').length;
      const told = far === null ? said + area + list : text.slice(at, end + list.length).replaceAll(/\s+/g, ' ');
      if (!found.has(end)) found.set(end, { at, end: end + area.length + list.length, name: told });
    }
  }
  for (const { index, end, name, from } of hitPlaces(text, sentence)) {
    if (isElsewhere(words.slice(Math.max(0, from - farthestAhead), from), name, words.slice(end, end + farthestBehind)))
      continue;
    // "Strikes on Antby and Lune"
    const more = furtherPlaces.exec(words.slice(end))?.[0] ?? '';
    const place = { at: sentence.start + index, end: sentence.start + end + more.length, name: name + more };
    const isNew = [...found.values()].every((one) => one.end <= place.at || place.end <= one.at);
    if (isNew && !others.has(place.end)) found.set(place.end, place);
  }
  // "In Newland, 30 miles outside Antby": where another place is told, that is it.
  if (found.size > away.size) for (const end of away) found.delete(end);
  const inOrder = [...found.values()].sort((a, b) => a.at - b.at);
  // "Near Antby Lane and Lune Lane" is read as a lane, too.
  const isPart = ({ at, end }: PlaceMention) => inOrder.some((other) => other.at === at && other.end > end);
  const whole = inOrder.filter(
    (place, i) => !isPart(place) && inOrder.slice(0, i).every((before) => before.end < place.end),
  );
  // "On the A12 near Antby": a long road is at many places.
  return whole.filter((place, i) => {
    const next = whole[i + 1];
    return !next || !longRoad.test(place.name) || !isOnRoad(text, place, next);
  });
}
const longRoad =
  /^[AIM]-?\d{1,4}$|^(?:Highway|Interstate|Route|U\.S\.|US)\s\d+$|\s(?:[Hh]ighway|[Mm]otorway|[Ee]xpressway|[Ff]reeway)$/;

/** Whether a place behind another tells where on that road it was. */
const isOnRoad = (text: string, road: PlaceMention, place: PlaceMention): boolean =>
  aRoad.test(road.name) && !aRoad.test(place.name) && /^,?\s$/.test(text.slice(road.end, place.at));

/**
 * The place of a sentence that names one; a road and where on it ("on the A12 near Antby"), or a place and where that is
 * ("at Lune Hall in Antby", "in Lune Road, near Oldby Road") are one. Else null.
 */
export function onlyPlaceIn(text: string, sentence: Range): PlaceMention | null {
  const [place, ...more] = placesIn(text, sentence);
  const [second] = more;
  if (!place || !second) return place ?? null;
  if (more.length === 1 && isOnRoad(text, place, second)) return second;
  const isThere = more.every((next, i) => {
    const gap = text.slice((more[i - 1] ?? place).end, next.at);
    return /^,?\s(?:just\s)?$/.test(gap) && isIn.test(text.slice(next.at, next.at + farthestIn));
  });
  return isThere || more.every(({ name }) => name === place.name) ? place : null;
}
/** Begins the words for where a place is. */
const isIn = /^(?:in|near|off|outside|at|(?:north|south|east|west)[\p{Ll}-]*\sof)\s/iu;
const farthestIn = 14;
const aRoad = new RegExp(
  `^[AIM]-?\\d{1,4}$|^(?:U\\.S\\.|US)\\s\\d+$|\\b(?:${streets}|Route|Interstate|Expressway|Motorway|Freeway)(?:\\s\\d+)?$|\\b(?:road|highway|motorway|expressway|freeway)$`,
);

/** Whether a sentence names places only of those who speak in it: "Police in Antland say two nuns were hurt." */
export function namesTellersOnly(text: string, sentence: Range): boolean {
  const places = placesIn(text, sentence);
  return (
    places.length > 0 &&
    places.every(({ at, end }) =>
      isTellers(
        text.slice(Math.max(sentence.start, at - farthestAhead), at),
        text.slice(end, Math.min(sentence.end, end + farthestBehind)),
      ),
    )
  );
}

/**
 * Gives the place of what is told at a mention of people of a kind: the one right behind its verb, else the first behind it
 * in its clause, else the first of its clause, else of the sentence; null where the sentence names none.
 */
export function placesByMention(text: string, sentence: Range, kind: FigureKind): (mention: Range) => string | null {
  const aheadOf = ({ at }: PlaceMention, farthest = farthestAhead) =>
    text.slice(Math.max(sentence.start, at - farthest), at);
  const behindOf = ({ end }: PlaceMention) => text.slice(end, Math.min(sentence.end, end + farthestBehind));
  const any = placesIn(text, sentence).filter(
    (place) =>
      !isElsewhereFor(aheadOf(place, farthestHeld), behindOf(place), kind) &&
      // "Police arrested two Antby residents"
      !(kind === 'detained' && isLived(aheadOf(place), behindOf(place))),
  );
  // "Police in Antland say a quake struck Newland": where another place is told, that of the police is none.
  const isSpeakers = (place: PlaceMention) =>
    isTellers(aheadOf(place), behindOf(place)) ||
    (kind !== 'displaced' && kind !== 'abducted' && isHome(aheadOf(place), behindOf(place)));
  const others = any.length > 1 ? any.filter((place) => !isSpeakers(place)) : any;
  const places = others.length > 0 ? others : any;
  // "Nineteen are missing, most of them in Oldby"
  const isOfPart = (mention: Range, place: PlaceMention) =>
    place.at >= mention.end &&
    // "Of the 80 killed, 41 were in Antby"
    ((/^\W*[Oo]f\s$/.test(text.slice(sentence.start, mention.start)) &&
      text.slice(mention.end, place.at).includes(',')) ||
      // "Forty got out, 19 with burns; four have since died in Antby"
      ofPart.test(text.slice(mention.end, place.at)) ||
      text.slice(mention.end, place.at).includes(';'));
  // "One was killed in May, and in July two others died in Antby"
  const isOthers = (mention: Range, place: PlaceMention) =>
    isOfPart(mention, place) ||
    isOfOtherClause(text, sentence, { mention, place: { start: place.at, end: place.end, name: place.name }, kind });
  const isApart = (mention: Range, place: PlaceMention) =>
    isOthers(mention, place) ||
    otherTime.test(place.at >= mention.end ? text.slice(mention.end, place.at) : text.slice(place.end, mention.start));
  const told = (mention: Range) => {
    const { ahead, left } = ownPlace.exec(text.slice(mention.start, mention.end))?.groups ?? {};
    const own = ahead ?? left;
    if (own && !noPlace.test(own)) return own;
    return kind === 'displaced' ? placeLeft(text, mention, sentence.end) : null;
  };
  if (places.length < 2) {
    const [only] = places;
    return (mention) => told(mention) ?? (only && !isApart(mention, only) ? only.name : null);
  }
  const clauses = matchesOf(clause, text.slice(sentence.start, sentence.end)).map(
    ({ index }) => sentence.start + index,
  );
  return (mention) => {
    const named = told(mention);
    if (named) return named;
    const from = clauses[firstFrom(clauses, (at) => at > mention.start) - 1] ?? sentence.start;
    const to = clauses[firstFrom(clauses, (at) => at >= mention.end)] ?? sentence.end;
    const before = places[firstFrom(places, ({ at }) => at >= mention.start) - 1];
    if (before && ownedBy.test(text.slice(before.end, mention.start))) return before.name;
    const behind = places[firstFrom(places, ({ at }) => at >= mention.start)];
    // "A man wanted over an attack in Antby was arrested in Newland"; but "12 in Antby and four [in Newland]"
    const after = places[firstFrom(places, ({ at }) => at >= mention.end)];
    const isOfVerb =
      behind &&
      behind.end < mention.end &&
      after &&
      after.at < to &&
      after.at - mention.end <= farthestOwn &&
      !/[.,;:]/.test(text.slice(mention.end, after.at)) &&
      !/\band\b/.test(text.slice(behind.end, mention.end)) &&
      !isOthers(mention, after);
    if (isOfVerb) return after.name;
    if (behind && behind.at < to && !isOthers(mention, behind)) return behind.name;
    const first = firstFrom(places, ({ at }) => at >= from);
    const own = places[first];
    if (own && own.at < to && !isOthers(mention, own)) return own.name;
    // "In Antby and in Newland, where a girl was hurt"
    const rest = text.startsWith(', where', from) ? places[first - 1] : (behind ?? places[0]);
    return rest && !isApart(mention, rest) ? rest.name : null;
  };
}
