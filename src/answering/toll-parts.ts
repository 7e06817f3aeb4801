import { samePlace } from '../reading/figures/same-place.js';
import { personNoun } from '../reading/figures/victim-nouns.js';
import { matchesOf } from '../text/matches.js';
import type { FigureAnswer } from './answer.js';
import { type EventKind, isSudden } from './event-kinds.js';
import { isOfOtherName, nameKeys, namesIn } from './event-names.js';
import { largestOf, setsOf } from './event-sets.js';
import { eventsTold, isDeed, isOfEpisode, isOfMishap } from './toll-deeds.js';
import type { TollEvent } from './toll-event.js';

/** Who may be all that an event befell. */
const anybody =
  /\b(?:people|persons?|dead|deaths?|lives|bodies|victims?|fatalities|casualties|martyrs|civilians?|residents|villagers|individuals)$/i;
/** Who are some of those that an event befell, where others are counted too. */
const some =
  /\b(?:child(?:ren)?|boys?|girls?|women|woman|men|man|brothers?|sisters?|relatives|soldiers?|troops|servicemen|rebels?|militants?|fighters?|insurgents?|terrorists?|attackers?|gunm[ae]n|police(?:m[ae]n)?|officers?|guards?|rescuers?|volunteers?|firefighters?|workers?|medics?|doctors?|journalists?|teachers?|staff)\b/i;
const number =
  '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty(?:-\\p{L}+)?|dozens?|hundred|thousand|million))';
/** "Nine of the wounded", "50 of the pupils", "seven of them". */
const ofThem = 'of\\s(?:the|those|these|them|whom|its|his|her|their)\\b';
const share = new RegExp(`${number}\\s(?:\\p{L}+\\s)?${ofThem}`, 'iu');
const shareBehind = new RegExp(`^\\s${ofThem}`, 'iu');
/** "14 more bodies", "another 18", "a further 47". */
const moreBefore = /\b(?:another|additional|further|extra|new)\s(?:\p{Ll}+\s){0,2}$/iu;
const more = new RegExp(
  `${number}\\s(?:additional|further|new|more(?!\\s+than))\\b|^(?:another|an additional|a further)\\b|\\b(?:another|additional|further)\\s${number}`,
  'iu',
);
const moreBehind = /^\s(?:additional|further|more(?!\s+than))\b/i;
const includes = /\b(?:includ\w+|among (?:them|those|the \w+))\b/i;
const counted = new RegExp(number, 'iu');
const includedBehind =
  /\b(?:including|among them|among those|of whom|of them|(?:the )?(?:last|remaining|first|other))[\s,:]*$/i;
/** "Four students [and a teacher] were killed": the toll is of both. */
const andOthers = new RegExp(`^\\sand\\s(?:an?\\b|${number})`, 'iu');
/** The same behind the words for what became of them: "killed four students [and a teacher]". */
const andOthersBehind = new RegExp(
  `${andOthers.source}\\S*\\s(?:[\\p{L}-]+\\s){0,2}?(?<noun>[\\p{L}-]+)(?=[.;,]|\\s(?:in|on|at|near|when|after|during|outside|inside)\\b|$)`,
  'iu',
);
/** Whom many do not count among the dead. */
const assailants = /\b(?:attacker|assailant|bomber|shooter|gunm[ae]n|militant|suspect)s?\b/i;
/** What one day or one place adds. */
const ofOneDay =
  /\b(?:(?:in|during|over|within) the (?:last|past|previous) (?:24|48|twenty-four|\d+|few|day|night)(?: hours)?\b|(?:in|on|over) (?:a single|the same|one) (?:day|night)\b)/i;
const alone = /^[^,;.]{0,30}\balone\b/i;
/** Who is still held is not how many were taken. */
const still = /\b(?:remain(?:s|ed|ing)?|still)\b/i;
const counts = /\b(?:toll|total|tally|count|number of|so far|in all|bring\w*|brought|taking)\b/i;

/**
 * Whether a figure may be a total: it has a number, is no forecast, and the words around it do not tell that it is a
 * part of another, comes to one, or is of one day.
 */
export function mayBeTotal({ kind, low, high, forecast, mention, sentence, victims }: FigureAnswer): boolean {
  if (forecast || (low === null && high === null) || high === 0 || (low === 1 && high === 1 && victims !== null))
    return false;
  const at = mention.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - 40), at);
  const behind = sentence.text.slice(at + mention.text.length, at + mention.text.length + 40);
  // "47 people, including 12 children, were killed" is a total, "dead, including 12 children" is none.
  const [ahead = ''] = mention.text.split(includes);
  if ((ahead !== mention.text && !counted.test(ahead)) || includedBehind.test(before)) return false;
  if (share.test(mention.text) || shareBehind.test(behind)) return false;
  const whom = victims === null ? -1 : mention.text.lastIndexOf(victims);
  const beyond = whom < 0 ? '' : mention.text.slice(whom + (victims ?? '').length);
  if (andOthers.test(beyond) && !assailants.test(beyond)) return false;
  const also = beyond === '' && whom >= 0 ? andOthersBehind.exec(behind)?.groups?.noun : undefined;
  if (also !== undefined && personNoun(also.toLowerCase()) !== null && !assailants.test(also)) return false;
  // "Twelve were killed and another 30 hurt"
  const isMore = more.test(mention.text) || moreBefore.test(before) || moreBehind.test(behind);
  const isBeside = (kind === 'injured' || kind === 'missing') && /\banother\b/i.test(before + mention.text);
  if (isMore && !isBeside) return false;
  if (alone.test(behind) || (ofOneDay.test(sentence.text) && !counts.test(mention.text))) return false;
  return !((kind === 'detained' || kind === 'abducted') && still.test(mention.text + behind.slice(0, 25)));
}

/** "The number of [rebels] killed"; not "of people killed by rebels". */
const numberOf =
  /\bnumber of\s((?:[\p{L}-]+\s){1,4}?)(?:killed|dead|slain|injured|wounded|missing|displaced|detained|arrested|abducted|kidnapped|who|in|by|at|has|have|had|rose|climbed|reached|stands|stood)\b/iu;

/** Whether a figure is of some that are told apart: "four soldiers", "the number of rebels killed"; and not of "80 people". */
export function isOfSome({ victims, mention, low, high }: FigureAnswer): boolean {
  if (victims === null) return some.test(numberOf.exec(mention.text)?.[1] ?? '');
  if (anybody.test(victims)) return false;
  return some.test(victims) || (low === 1 && high === 1);
}

/**
 * The figures of an event that may be its totals: of no place, of the event's, or of the first that their article has a
 * figure of, where another article or their sentence ties that to the event. What goes on comes over many places: its
 * totals are of its own place alone, or of none in an article, or a sentence, that tells of it.
 */
export function totalsOf(event: TollEvent, figures: readonly FigureAnswer[]): FigureAnswer[] {
  const { kind, name, members } = event;
  const namedBy = new Map<string, Set<string>>();
  const mainPlaces = new Map<string, string>();
  const inTitle = new Set<string>();
  for (const { entry, names, titled } of members) {
    const { id } = entry.article;
    const first = entry.reading.figures.find(({ place }) => place !== null)?.place;
    if (first) mainPlaces.set(id, first);
    for (const key of names) namedBy.set(key, (namedBy.get(key) ?? new Set()).add(id));
    if (name !== null && titled.has(name)) inTitle.add(id);
  }
  const most = new Map<string, number>();
  const entries = new Map(members.map(({ entry }) => [entry.article.id, entry]));
  /** The same of those of the place that the event has its name from. */
  const mostThere = new Map<string, number>();
  for (const one of figures) {
    most.set(one.article, Math.max(most.get(one.article) ?? 0, size(one)));
    if (name !== null && one.place !== null && nameKeys(one.place).includes(name))
      mostThere.set(one.article, Math.max(mostThere.get(one.article) ?? 0, size(one)));
  }
  const narrow = new Map<FigureAnswer, readonly string[]>();
  const sought = name === null ? null : new Map([[name, name]]);
  const kept = withoutEpisodes(kind, figures).filter((figure) => {
    const { place, article, sentence } = figure;
    const entry = entries.get(article);
    if (isOfMishap(kind, figure) || (entry && isDeed(kind, entry, figure))) return false;
    const main = mainPlaces.get(article);
    const isNamed = () => name === null || sought === null || namesIn(sentence.text, sought).has(name);
    if (place === null) {
      if (isSudden(kind) || main === undefined || name === null || nameKeys(main).includes(name)) return true;
      return inTitle.has(article) || isNamed() || eventsTold(figure).some((told) => told.kind === kind);
    }
    const keys = nameKeys(place);
    if (name === null || !keys.includes(name)) narrow.set(figure, keys);
    // "In Antby and Newland": of two events, or of more than this place.
    if (/\sand\s/.test(place)) return false;
    const isMain = main !== undefined && mayBeOne(main, place);
    if (name !== null && keys.includes(name)) {
      // "Killing 36 in Antland. In Lune, 11 died."
      const isPart = !isMain && (most.get(article) ?? 0) > size(figure);
      return !isPart && (isSudden(kind) || keys.length === 1);
    }
    // "Four people died in Norden. Hours later, a bus fell into a ravine near Antby: eleven people died there."
    if (!isMain || (mostThere.get(article) ?? 0) > size(figure)) return false;
    // Known by its day and another place only, and told of there.
    if (name !== null && !namedBy.get(name)?.has(article)) return false;
    if (isNamed()) return isSudden(kind) || keys.length === 1;
    return isSudden(kind) && keys.some((key) => [...(namedBy.get(key) ?? [])].some((id) => id !== article));
  });
  if (!isSudden(kind)) return kept;
  const isKept = new Set(kept);
  return ofOnePlace(event, kept, new Map([...narrow].filter(([figure]) => isKept.has(figure))));
}

const size = ({ low, high }: FigureAnswer) => high ?? low ?? 0;

/** The figures of a war without those of what began and ended within it, where more are told of the war. */
function withoutEpisodes(kind: EventKind, figures: readonly FigureAnswer[]): readonly FigureAnswer[] {
  if (kind !== 'war') return figures;
  const most = Math.max(0, ...figures.filter((figure) => !isOfEpisode(figure)).map(size));
  return figures.filter((figure) => size(figure) >= most || !isOfEpisode(figure));
}

/**
 * The figures of an event without those of other places than most: the blasts of one day in two towns of a country. Two
 * places may be one where an article that has figures of one names the other. What ties places is looked up, for there
 * may be thousands.
 */
function ofOnePlace(
  { members }: TollEvent,
  figures: readonly FigureAnswer[],
  narrow: ReadonlyMap<FigureAnswer, readonly string[]>,
): FigureAnswer[] {
  const namesOf = new Map(members.map(({ entry, names }) => [entry.article.id, names]));
  const keys = new Set([...narrow.values()].flat());
  const places = new Set([...narrow.keys()].map(({ place }) => place ?? ''));
  const within = new Map([...places].map((place) => [place, runsOf(place).filter((run) => places.has(run))]));
  const sets = setsOf([...narrow.keys()], (figure) => [
    ...(within.get(figure.place ?? '') ?? []).map((place) => `place ${place}`),
    ...[...(narrow.get(figure) ?? []), ...(namesOf.get(figure.article) ?? [])]
      .filter((key) => keys.has(key))
      .map((key) => `name ${key}`),
  ]);
  const most = largestOf(sets);
  const away = new Set(sets.filter((set) => set !== most).flat());
  return figures.filter((figure) => !away.has(figure));
}

/** Whether one place may be the other, or in it: not "Antby" and "South Antby". */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return samePlace(short, long) && !isOfOtherName(long, long.indexOf(short));
}

/** A place and the runs of words in it: "Port Lune" has "Lune", "South Lune" has not. */
function runsOf(place: string): string[] {
  const words = matchesOf(/[\p{L}\p{N}]+/gu, place).slice(0, mostWords);
  const runs = words.flatMap(({ index }, i) =>
    (isOfOtherName(place, index) ? [] : words.slice(i)).map((last) => place.slice(index, last.index + last[0].length)),
  );
  return [...new Set([place, ...runs])];
}
/** So many words of a place are looked at; names have fewer. */
const mostWords = 12;
