import type { Article, Day } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import { shareDays } from '../dates/day-ranges.js';
import type { DateMention, DayRange, Figure, FigureKind } from '../reading.js';
import { isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { earlierBy, tellsOfBefore } from './figure-days.js';
import { isConditionOn, isFoundOn, isOfDeed, isSaidOn } from './figure-deed-days.js';
import { dayTold, placeTold } from './figure-event-told.js';
import { deeds, events } from './figure-event-words.js';
import { mayBeHit } from './figure-hit-places.js';
import { mayBeSamePlace, placesIn, samePlace } from './figure-places.js';
import { writtenNumber } from './number-words.js';

/** Sentences from the first of the article on in which it may tell of the event. */
const opening = 3;
/** An event of more days is none of which a figure must be. */
const longest = 3 * 86_400_000;
/** Paragraphs between a figure of the event and one that goes on from it without pointing to it. */
const near = 3;

/** Weapons and those who bear them, and what else an event is told by. */
const signs =
  'strikes?(?= (?:killed|hit|targeted|left|on|in|across)\\b)|bomb|bomber|rocket|missile|drone|gunfire|gunm[ae]n|explodes?|seized|arrested|detained|drowned';
/** Tells that something happened by which people come to harm. */
const tellsEvent = new RegExp(`\\b(?:${events}|${deeds}|${signs})s?\\b`, 'i');
/** What is said of the event's own dead, wounded and missing. */
export const eventPoints = new RegExp(
  `\\b(?:the|this)\\s+(?:dead|wounded|injured|missing|victims?|survivors|bodies|(?:\\p{L}+\\s)?(?:${events}))\\b|\\b(?:death )?toll\\b|` +
    '\\bbodies\\b|\\bunaccounted\\b|\\bstill missing\\b|\\bhospitals?\\b|\\bhospitali[sz]ed\\b|\\bcondition\\b|\\bcritically\\b|\\brubble\\b',
  'iu',
);
/** Where people are arrested others are hurt. */
const protest = /\b(?:protest\w*|march(?:ed|es|ers|ing)?|rall(?:y|ies|ied)|demonstrat\w+|riots?|rioting|clash\w*)\b/;
/** Whether people are hurt where others are arrested. */
export const isUnrest = (words: string): boolean => protest.test(words);
/** What is tried or mourned, and what is searched after, happened before. */
const aftermath =
  /\b(?:convicted|sentenced|acquitted|trial|court|verdict|jury|inquest|anniversary|search(?:ed|ing)(?! for (?:\p{L}+ ){0,3}(?:suspects?|gunm[ae]n|shooters?|killers?|drivers?|attackers?|robbers?|m[ae]n|people|whoever|those)\b)|mourn\w*|(?:was|were|been) buried(?! (?:alive|under|beneath|by|in (?:mud|rubble|snow|debris)))|funerals?|vigils?|memorial)\b/iu;
/** More than one event: no place of one is that of those who are counted over all. */
const several =
  /\b(?:separate|(?:two|three|four|five|several|multiple) (?:\p{Ll}+ )?(?:shootings|attacks|crashes|incidents|fires|stabbings|accidents|explosions|raids|strikes))\b/u;
/** From which people are taken away. */
const hazard = /\b(?:fire|blaze|explosion|blast|leak|spill|derailment|collapse|landslide)\b/i;
/** What comes over many places at once. */
const wide =
  /\b(?:(?:earth)?quake|tremor|tsunami|storm|tornado(?:es)?|hurricane|typhoon|cyclone|floods?|flooding|rains?|wildfires?|landslides?|mudslides?|heat ?wave|monsoon|cities|towns|villages|settlements|districts|provinces|regions|oblasts|municipalities|nationwide|across the country)\b/i;
/** "Strikes across the Lune Strip", "across northern Antland". */
const across = /\bacross (?:the )?(?:(?:northern|southern|eastern|western|central|much of|parts of) )?\p{Lu}/u;
/** What tells of other times, and of others. */
export const background = new RegExp(
  String.raw`\b(?:war|wars|conflict|insurgency|uprising|revolt|campaign|history|recent|past(?! (?:day|night|24 hours)\b)|previous(?:ly)?|earlier|former(?:ly)?|similar|average|usually|typically|often|every|convicted|sentenced|trial|court|verdict|jury|anniversary|decades?|years?(?! old\b)(?!-old)|months?|another(?! (?:${writtenNumber}|person|people|man|woman|child|boy|girl)\b)|other (?:attacks?|incidents?|shootings?|accidents?|crashes)|(?:murder|assassination|killing|death|disappearance|kidnapping|abduction)s? of|(?:has|have) (?:also )?(?:killed|wounded|injured|murdered|kidnapped|abducted|displaced|claimed|caused)|(?:is|are) being|(?:in|during) that (?:attack|bombing|blast|crash|incident|shooting))\b`,
  'i',
);

/** "[have] abducted 12", "police said, [15 hours after the tragedy]": no other time, where "the incident occurred on Sunday" comes next. */
const toldOnce = new RegExp(
  String.raw`\b(?:has|have)\s(?=(?:killed|wounded|injured|murdered|kidnapped|abducted|claimed)\b)|(?<=\bsaid,?\s(?:(?:more than|about|nearly|just|some)\s)?)(?:[\p{L}\d-]+\s)?hours? after the (?:\p{Ll}+ )?(?:${events})\b`,
  'giu',
);

/** What the first figure of an article is of. */
interface Event {
  /** What else may have become of people there. */
  readonly kinds: ReadonlySet<FigureKind>;
  /** Null where the article tells no day of it: then it was but days before the day of publication. */
  readonly date: DayRange | null;
  readonly place: string | null;
  readonly isWide: boolean;
  /** Index of the sentence that tells of it. */
  readonly sentence: number;
  /** Whether one of the next sentences tells when it happened. */
  readonly isToldNext: boolean;
}

/**
 * Gives the figures of an article that tell no day the one of the event that it reports, and those that tell no place the
 * event's: the day and place of the first figure. They are of the event where they stand near others of it or point to it
 * ("the dead", "the blast"), and tell nothing of another time or place.
 */
export function withEvent(article: Article, dates: readonly DateMention[], told: readonly Figure[]): Figure[] {
  const figures = told.map((figure) =>
    isOne(figure) && isOnlySaid(article, dates, figure) ? { ...figure, date: null } : figure,
  );
  const event = eventOf(article, dates, figures[0]) ?? titleEvent(article, figures[0]);
  if (event === null) return [...figures];
  const { text, sentences } = article;
  const first = figures[0]?.sentence ?? 0;
  const ofEvent = [...new Set([event.sentence, first])]
    .map((i) => text.slice(sentences[i]?.start ?? 0, sentences[i]?.end ?? 0))
    .concat(event.date === null ? (article.title ?? '') : [])
    .join(' ');
  const tale = `${article.title ?? ''} ${text.slice(sentences[0]?.start, sentences[Math.max(first, event.sentence)]?.end)}`;
  let last = sentences[first]?.paragraph ?? 0;
  // What is told next may be of the place that was told last.
  let isThere = true;
  let isThen = true;
  /** The most that was told of a kind. */
  const counted = new Map<FigureKind, number>();
  /** Other names by which its place is told. */
  const also = new Set<string>();
  return figures.map((figure) => {
    const sentence = sentences[figure.sentence];
    if (figure.place !== null && figure.sentence > first) isThere = mayBeSamePlace(figure.place, event.place);
    if (!sentence || figure.forecast) return figure;
    const words = text.slice(sentence.start, sentence.end);
    if (figure.date !== null) isThen = event.date !== null && shareDays(figure.date, event.date);
    const before = isThen && figure.date === null ? beforeEvent(text, sentence, figure, event) : null;
    if (before) return { ...figure, date: before };
    const day =
      event.date !== null && isOnly(article, dates, figure, notOfHarm) && !counts.test(words) ? null : figure.date;
    const isMore = event.date !== null && moreOfSame.test(words);
    const where = isMore || also.has(figure.place ?? '') ? null : figure.place;
    if (!mayBeOf({ ...figure, date: day, place: where }, event, article.published, caughtThere.test(words)))
      return figure;
    const most = counted.get(figure.kind) ?? 0;
    counted.set(figure.kind, Math.max(most, figure.low ?? 0));
    const isLead = figure.sentence === event.sentence && event.isToldNext;
    const own = isLead ? words.replaceAll(toldOnce, '') : isOlderCount(words, figure, most) ? asCount(words) : words;
    if (isOtherStorm(words, tale) || turnsElsewhere(words) || isGeneral(own) || background.test(own)) return figure;
    if (isOtherDeed(ofEvent, text.slice(openingOf(article, figure.sentence, event.sentence), sentence.end)))
      return figure;
    if (day === null && sentence.paragraph - last > near && !eventPoints.test(words)) return figure;
    last = sentence.paragraph;
    if (isMore && figure.place !== null) also.add(figure.place);
    const place = event.isWide || !isThere || movesOn(article, figure.sentence, event) ? null : event.place;
    return { ...figure, date: day ?? (tellsOfBefore(words) ? null : event.date), place: figure.place ?? place };
  });
}

/** One victim is no toll that holds on the day on which it is told; but an arrest is told on its day. */
const isOne = ({ kind, low, high }: Figure): boolean => low === 1 && high === 1 && kind !== 'detained';

/** Whether the day of a figure is that of "police said on Wednesday" or "two bodies were found on Wednesday", where the blast was on Tuesday. */
const isOnlySaid = (article: Article, dates: readonly DateMention[], figure: Figure): boolean =>
  isOnly(article, dates, figure, [isSaidOn, isFoundOn]);

/** The same with "was in critical condition on Wednesday". */
const notOfHarm = [isSaidOn, isFoundOn, isConditionOn];

/** Whether the day of a figure is only such a one. */
function isOnly(
  { text, sentences }: Article,
  dates: readonly DateMention[],
  { date, sentence }: Figure,
  sorts: readonly (typeof isSaidOn)[],
): boolean {
  const own = dates.filter((one) => one.sentence === sentence && one.from === date?.from && one.to === date.to);
  return own.length > 0 && own.every((one) => sorts.some((is) => is(text, sentences[sentence], one)));
}
/** What is counted up to the day on which it is told. */
const counts = /\b(?:toll|number of|so far|now|verified|confirmed|documented)\b/i;

/** "The ministry [had earlier put] the toll at 13": a count of the same dead. */
const olderCount = /\b(?:had\s)?(?:earlier|previously)\s(?:put|given|said|reported|confirmed|announced|counted)\b/;
const anEvent = new RegExp(String.raw`\b(?:an?|another)\s(?:\p{Ll}+\s){0,2}(?:${events}|strike)\b`, 'u');
const asCount = (words: string): string => words.replace(olderCount, '');
const isOlderCount = (words: string, { low, victims }: Figure, most: number): boolean =>
  olderCount.test(words) &&
  !anEvent.test(words) &&
  (victims === null || victims === 'people') &&
  (low ?? Number.POSITIVE_INFINITY) <= most;

/** The day of a figure of "[the attack] came two days after a bomb killed six"; null where it is told of no such. */
function beforeEvent(text: string, { start }: Range, { mention }: Figure, { date }: Event): DayRange | null {
  const words = text.slice(start, mention.start);
  const came = date && theEventCame.exec(words);
  return came ? earlierBy(date, words.slice(came[0].length)) : null;
}
const theEventCame = new RegExp(String.raw`^\W*(?:The|This)\s(?:\p{Ll}+\s)?(?:${events})(?=\s(?:came|comes)\s)`, 'u');

/** "Another nine soldiers were hurt in the attack near Antby": more of those whom the event came over, wherever it is told to have been. */
const moreOfSame = new RegExp(
  String.raw`\b(?:(?:another|further)\s${writtenNumber}\b|${writtenNumber}\s(?:others|more)\b)[^.;:]{0,60}\b(?:in|by|during)\sthe\s(?:same\s)?(?:${events})\b`,
  'iu',
);

/** Where the paragraph of sentence `i` begins, behind the one that tells of the event, or the last sentences ahead of it. */
export function openingOf({ sentences, paragraphs }: Article, i: number, event: number): number {
  const from = paragraphs[sentences[i]?.paragraph ?? 0]?.firstSentence ?? i;
  return sentences[Math.min(i, Math.max(from, event + 1, i - near))]?.start ?? 0;
}

/** Storms have names: "Hurricane Ida". */
const storm = /\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm)\s(\p{Lu}\p{L}+)/gu;

/** Whether words tell of storms by names of which none stands in what was told before. */
export function isOtherStorm(words: string, before: string): boolean {
  const names = [...words.matchAll(storm)].map(([, name = '']) => name);
  return names.length > 0 && !names.some((name) => before.includes(name));
}

/** Deeds of which one is not told in the words of another: nobody drowns in a crash on a road, or in a fire. */
const sorts = {
  road: /\b(?:crash\w*|collision|collided|derail\w*|overturned|pile-?up)\b/i,
  violence:
    /\b(?:shot|shooting|gunm[ae]n|gunfire|stabb\w+|bomb\w*|attack\w*|ambush\w*|raid\w*|rockets?|clash\w*|massacre\w*|kidnapp?\w*|murder\w*|blast|explo\w+)\b/i,
  drowning: /\b(?:drown\w*|swimming)\b/i,
  fire: /\b(?:fires?|blaze|burn\w*|smoke)\b/i,
};
type Sort = keyof typeof sorts;
const sortsIn = (words: string): ReadonlySet<Sort> =>
  new Set((Object.keys(sorts) as Sort[]).filter((sort) => sorts[sort].test(words)));
/** Where people may drown whatever happens. */
const water =
  /\b(?:rivers?|lakes?|sea|canal|boats?|ferry|ships?|sank|capsized|water|waves?|tsunami|flood\w*|storm|bridge|dam|plunged|plane|aircraft)\b/i;

/** Whether words tell of another sort of deed than the event's do: an item of its own in a round-up. */
export function isOtherDeed(ofEvent: string, words: string): boolean {
  const [first, here] = [sortsIn(ofEvent), sortsIn(words)];
  if (wide.test(ofEvent) || [...here].some((sort) => first.has(sort))) return false;
  if (here.has('drowning')) return first.size > 0 && !water.test(ofEvent);
  if (first.has('drowning')) return here.size > 0;
  return (
    (first.has('road') && here.has('violence') && !first.has('fire')) || (first.has('violence') && here.has('road'))
  );
}

/** As many sentences ahead of one may name another place in its paragraph. */
const farthestAhead = 12;

/**
 * Whether a paragraph names another place than the event's ahead of a sentence ("A shell fell in Newland. A cook was hurt.")
 * or the sentence may itself: "The attack on Newland killed nine".
 */
export function movesOn(
  { text, sentences, paragraphs }: Article,
  i: number,
  { place, sentence: of }: Pick<Event, 'place' | 'sentence'>,
): boolean {
  const from = paragraphs[sentences[i]?.paragraph ?? 0]?.firstSentence ?? i;
  const own = place === null || i === of ? [] : mayBeHit(text, sentences[i] ?? { start: 0, end: 0 });
  if (own.some((name) => !samePlace(name, place ?? ''))) return true;
  return sentences
    .slice(Math.max(from, of + 1, i - farthestAhead), i)
    .some((sentence) => placesIn(text, sentence).some(({ name }) => !mayBeSamePlace(name, place)));
}

/** Whether nothing that a figure tells is of another event. */
function mayBeOf({ kind, date, place }: Figure, event: Event, published: Day | null, onTheSpot: boolean): boolean {
  return (
    (event.kinds.has(kind) || (kind === 'detained' && onTheSpot)) &&
    (date === null || (event.date === null ? isFresh(date, published) : shareDays(date, event.date))) &&
    (place === null || event.isWide || mayBeSamePlace(place, event.place))
  );
}

/** "Was arrested on the spot". */
const caughtThere =
  /\b(?:arrested|detained|apprehended|taken into custody)\s(?:\p{L}+\s)?(?:on the spot|at the scene)\b/u;

/** As titles tell of it. */
const toldInTitle =
  /\b(?:kills?|killed|dies|dead|hurt|injur(?:es|ed)|wounded|missing|crashes|collides?|derails|sinks|capsizes|explodes|detonates|collapses|strikes|burns|erupts|sweeps|rips|rams|plunges|overturns)\b/i;

/** Whether days are but a few before that of publication. */
const isFresh = ({ from }: DayRange, published: Day | null): boolean =>
  published !== null && from <= published && Date.parse(published) - Date.parse(from) <= longest;

/** Begins another clause of a title: "Protest in Antby [after] shooting". */
const titleClauses = /[:;,–—]\s|\s(?:as|after|over|amid|following|while|when|before|for|of)\s/;
/** What is at the place of a title is not the harm, or not that alone: "Man wanted for killing arrested in Antby". */
const notAtDeed =
  /\b(?:arrest(?:s|ed)?|detain(?:s|ed)|held|caught|captured|wanted|suspects?|charged|jails|jailed|vows?|condemns?|protests?|visits?|mourns?|probes?|funds?|means|in brief|round-?up|digest|headlines|bulletin)\b/i;

/** What the title tells at one place, where the first figure tells none: "Train derails at Antby Junction". */
function titleEvent({ title, published }: Article, first: Figure | undefined): Event | null {
  if (!title || !first || first.place !== null || aftermath.test(title) || notAtDeed.test(title)) return null;
  if (first.date !== null && !isFresh(first.date, published)) return null;
  const [place, more] = placesIn(title, { start: 0, end: title.length });
  if (!place || more || wide.test(title)) return null;
  const clause = title.split(titleClauses).find((part) => part.includes(place.name)) ?? '';
  if (!tellsEvent.test(clause) && !toldInTitle.test(clause)) return null;
  return { kinds: harmed, date: null, place: place.name, isWide: false, sentence: first.sentence, isToldNext: false };
}

/** When and where the first figure was; null where no day of it is told. */
function eventOf(article: Article, dates: readonly DateMention[], told: Figure | undefined): Event | null {
  const { text, sentences } = article;
  const head = sentences[told?.sentence ?? -1];
  if (!told || !head || told.forecast) return null;
  const first = isOnlySaid(article, dates, told) ? { ...told, date: null } : told;
  const words = text.slice(head.start, head.end);
  if (aftermath.test(words)) return null;
  const isTold = dates.some(
    (one) =>
      one.sentence === first.sentence &&
      isOfDeed(text, head, one) &&
      (first.date === null || shareDays(one, first.date)),
  );
  const lead = isTold || background.test(words) || isGeneral(words) ? null : leadEvent(article, dates, first);
  if (lead) return lead;
  const date =
    first.date !== null && isTold ? first.date : dayTold(article, dates, first.sentence, harmed.has(first.kind));
  if (date === null || Date.parse(date.to) - Date.parse(date.from) > longest || !tellsEvent.test(words)) return null;
  const isWide = wide.test(words) || across.test(words);
  const kinds = new Set([
    first.kind,
    ...(harmed.has(first.kind) || first.kind === 'abducted' || protest.test(words) ? harmed : []),
    ...(isWide || hazard.test(words) ? (['displaced'] as const) : []),
  ]);
  return {
    kinds,
    date,
    place:
      first.place ??
      (harmed.has(first.kind) && !several.test(words)
        ? (placeTold(article, first.sentence) ?? titleEvent(article, first)?.place ?? null)
        : null),
    isWide,
    sentence: first.sentence,
    isToldNext: first.date === null || !isTold,
  };
}

/** "ANTBY, May 19 (ONS) — ": the day of the report. */
const behindDateline = /^,?\s*(?:--|[—–([])/;

/**
 * The event that the article opens with, without a figure, where the first figure stands near: "Jets struck Antby on
 * Tuesday." It may stand behind a question, where the figure has its day: "What happened? Jets struck Antby on Tuesday."
 */
function leadEvent(article: Article, dates: readonly DateMention[], first: Figure): Event | null {
  const { text, sentences } = article;
  const at = first.date === null ? 0 : Math.max(0, first.sentence - 1);
  const [lead, head] = [sentences[at], sentences[first.sentence]];
  if (!lead || !head || first.sentence === at || head.paragraph - lead.paragraph > 1 || at >= opening) return null;
  const words = text.slice(lead.start, lead.end);
  const told = dates.filter(({ sentence }) => sentence === at);
  const [day] = told;
  if (!day || told.length > 1 || day.from !== day.to || !isOfDeed(text, lead, day)) return null;
  if (first.date !== null && !shareDays(first.date, day)) return null;
  if (behindDateline.test(text.slice(day.end, day.end + 5))) return null;
  if (aftermath.test(words) || background.test(words) || isGeneral(words) || !tellsEvent.test(words)) return null;
  const [place, more] = placesIn(text, lead);
  return {
    kinds: harmed,
    date: { from: day.from, to: day.to },
    place: place && !more ? place.name : null,
    isWide: wide.test(words) || across.test(words),
    sentence: at,
    isToldNext: false,
  };
}

const harmed: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing']);
