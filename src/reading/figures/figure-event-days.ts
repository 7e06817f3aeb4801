import type { Article, Sentence } from '../../text/article.js';
import type { DateMention, DayRange, Figure, FigureKind } from '../reading.js';
import { goesBack, isGeneral, tellsBeside, turnsElsewhere } from './figure-circumstances.js';
import { isOfCourt } from './figure-court-days.js';
import { sinceAhead, tellsOfBefore } from './figure-days.js';
import { aheadOf, isOfDeed } from './figure-deed-days.js';
import { tellsDeed } from './figure-deed-places.js';
import { isAnotherDay } from './figure-elsewhere.js';
import { background, eventPoints, isOtherDeed, isOtherStorm, movesOn, openingOf } from './figure-event.js';
import { deeds, events } from './figure-event-words.js';
import { mayBeSamePlace, placesIn } from './figure-places.js';

const harmed: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing']);
/** Sentences and paragraphs between the one that tells the day of an event and a figure of it. */
const far = 6;
const farParagraphs = 2;
/** A deed of more days, in milliseconds, tells the day of no other. */
const longest = 31 * 86_400_000;

/** A sentence, with the one day of a deed that it tells, or with dates that are none. */
interface Told {
  readonly sentence: Sentence;
  readonly words: string;
  /** Null where it tells none, or several. */
  readonly day: DayRange | null;
  /** What it tells behind that day. */
  readonly behind: string;
  readonly hasDates: boolean;
}

/**
 * Gives the figures of harm that tell no day the one that the article tells of the same victim ("Ann Roe was gunned down.
 * Roe was shot on Jan. 25"), or that of the event which a sentence close before them told and theirs points to; those and
 * others but for the displaced, where they have none yet, the day of what the article opens with, up to where it tells another.
 */
export function withEventDays(article: Article, dates: readonly DateMention[], figures: readonly Figure[]): Figure[] {
  const isLacking = ({ date, forecast, kind }: Figure) => date === null && !forecast && kind !== 'displaced';
  if (dates.length === 0 || !figures.some(isLacking)) return [...figures];
  const told = toldDays(article, dates);
  const byName = daysByName(told);
  const lead = leadOf(told, figures);
  /** The day of the figures of a sentence, null where none of them has one. */
  const known = new Map<number, DayRange | null>();
  return figures.map((figure) => {
    const isHarm = harmed.has(figure.kind) && figure.low !== 0;
    const date = isLacking(figure)
      ? ((isHarm ? (dayOfName(byName, figure) ?? dayBefore(article, told, known, figure)) : null) ??
        dayOfLead(article, told, lead, figure))
      : figure.date;
    if (!known.get(figure.sentence)) known.set(figure.sentence, date);
    return date === figure.date ? figure : { ...figure, date };
  });
}

/** What each sentence tells of days. */
function toldDays({ text, sentences }: Article, dates: readonly DateMention[]): Told[] {
  let next = 0;
  return sentences.map((sentence, i) => {
    const own: DateMention[] = [];
    for (let date = dates[next]; date && date.sentence <= i; date = dates[++next])
      if (date.sentence === i) own.push(date);
    const ofDeed = own.filter(
      (date) =>
        isOfDeed(text, sentence, date) &&
        !isOfCourt(text, date) &&
        sinceAhead(text, date.start) === null &&
        !isAnotherDay(aheadOf(text, sentence, date.start), 'killed'),
    );
    const [first] = ofDeed;
    const isOne = first && ofDeed.every(({ from, to }) => from === first.from && to === first.to);
    const day = isOne && Date.parse(first.to) - Date.parse(first.from) < longest ? first : null;
    return {
      sentence,
      words: text.slice(sentence.start, sentence.end),
      day: day && { from: day.from, to: day.to },
      behind: day ? text.slice(day.end, sentence.end) : '',
      hasDates: own.length > 0,
    };
  });
}

const harmVerb =
  '(?:(?:was|were|had been)\\s(?:\\p{Ll}+ly\\s)?(?:shot|killed|stabbed|gunned down|murdered|slain|assassinated|beaten to death|run over|found dead)|(?:was|were) (?:pronounced|found) dead|died)';
/** "Roe was shot", "Ann Roe, 22, died" */
const nameHarmed = new RegExp(
  `(?:(\\p{Lu}[\\p{L}’'-]+)\\s)?(\\p{Lu}[\\p{L}’'-]{2,})(?:,\\s\\d+,?(?:\\sof\\s\\p{Lu}[\\p{L}’'-]+)?|,\\s[^,.;]{1,40},)?\\s${harmVerb}\\b`,
  'gu',
);

const notOfHarm = /\b(?:arrest\w*|charged|appeared|after|before|when|since)\b/;
/** The day of the one deed that harmed somebody, null where several are told, and the first names that are told with it. */
interface Harmed {
  readonly day: DayRange | null;
  readonly firsts: ReadonlySet<string>;
}

/** Those who were harmed, by last name. */
function daysByName(told: readonly Told[]): ReadonlyMap<string, Harmed> {
  const found = new Map<string, Harmed>();
  for (const { words, day } of told) {
    // "Months after Ann Roe was shot, police arrested a man on Monday"
    if (!day || isGeneral(words) || notOfHarm.test(words)) continue;
    for (const [, first, name = ''] of words.matchAll(nameHarmed)) {
      const other = found.get(name);
      const firsts = new Set([...(other?.firsts ?? []), ...(first === undefined ? [] : [first])]);
      found.set(name, { day: other === undefined || other.day?.from === day.from ? day : null, firsts });
    }
  }
  return found;
}

/** The day of the deed that harmed the one victim whom a figure names. */
function dayOfName(byName: ReadonlyMap<string, Harmed>, { victims, low, kind }: Figure): DayRange | null {
  if (low !== 1 || kind === 'missing') return null;
  const [, first, name = ''] = lastName.exec(victims ?? '') ?? [];
  const harmed = byName.get(name);
  if (!harmed || (first !== undefined && harmed.firsts.size > 0 && !harmed.firsts.has(first))) return null;
  return harmed.day;
}
const lastName = /(?:(\p{Lu}[\p{L}’'-]+)\s)?(\p{Lu}[\p{L}’'-]{2,})(?:,.*)?$/u;

/** The day of the event that a sentence close before a figure's tells, where the figure's goes on from it. */
function dayBefore(
  article: Article,
  told: readonly Told[],
  known: ReadonlyMap<number, DayRange | null>,
  { sentence: i, place }: Figure,
): DayRange | null {
  const here = told[i];
  if (!here || here.hasDates || !mayGoOn(here.words)) return null;
  for (let k = i - 1; k >= Math.max(0, i - far); k--) {
    const before = told[k];
    if (!before || here.sentence.paragraph - before.sentence.paragraph > farParagraphs) return null;
    if (known.has(k) && !known.get(k)) return null;
    if (turnsElsewhere(before.words)) return null;
    if (!before.hasDates) continue;
    return before.day && isOfEvent(article, before, here, k, i, place) ? before.day : null;
  }
  return null;
}

/** Whether a sentence may tell of an event that was told before it, and not of other times. */
const mayGoOn = (words: string): boolean =>
  !isGeneral(words) &&
  !background.test(words) &&
  !turnsElsewhere(words) &&
  !goesBack(words) &&
  !tellsOfBefore(words) &&
  !aftermath.test(words) &&
  !tellsBeside(words);

/** Whether sentence `i` tells of the event of sentence `k`. */
function isOfEvent(article: Article, of: Told, here: Told, k: number, i: number, place: string | null): boolean {
  if (!(tellsDeed(of.words) || tellsFall.test(of.words))) return false;
  if (background.test(of.words) || isGeneral(of.words) || aftermath.test(of.words) || isOverDeed(of)) return false;
  const { text } = article;
  const [there, more] = placesIn(text, of.sentence);
  const where = there && !more ? there.name : null;
  if (place !== null && where !== null && !mayBeSamePlace(place, where)) return false;
  const since = text.slice(openingOf(article, i, k), here.sentence.end);
  if (isOtherDeed(of.words, since) || isOtherStorm(here.words, of.words)) return false;
  if (where !== null && movesOn(article, i, { place: where, sentence: k })) return false;
  return (
    (i === k + 1 && here.sentence.paragraph === of.sentence.paragraph) ||
    eventPoints.test(here.words) ||
    sharesEvent(of.words, here.words) ||
    pointsBack(of.words, here.words)
  );
}
/** The first sentences of an article in which a day stands on which all that it tells may have been. */
const opening = 2;
/** Sentences behind it in which that is so. */
const farthestLead = 30;

/** Where and on which one day an article's opening tells that something was done, and how far on no other day is told. */
interface Lead {
  readonly of: Told;
  readonly day: DayRange;
  readonly at: number;
  readonly until: number;
  /** The figures that it tells. */
  readonly tolls: readonly Figure[];
}

/** The day of what an article opens with: the first day that it tells, on which a deed was done; else null. */
function leadOf(told: readonly Told[], figures: readonly Figure[]): Lead | null {
  const at = told.findIndex(({ hasDates }) => hasDates);
  const of = told[at];
  if (!of?.day || at >= opening || of.day.from !== of.day.to) return null;
  const { words, day } = of;
  if (!(tellsDeed(words) || crime.test(words)) || aftermath.test(words)) return null;
  if (background.test(words) || isGeneral(words) || noLead.test(words)) return null;
  if (isOverDeed(of)) return null;
  const next = told.findIndex(
    ({ hasDates, day: other, words: theirs }, k) =>
      k > at && (turnsElsewhere(theirs) || (hasDates && other?.from !== day.from)),
  );
  const until = Math.min(at + farthestLead, next < 0 ? told.length : next);
  return { of, day, at, until, tolls: figures.filter(({ sentence }) => sentence === at) };
}
/** What else people are robbed, hurt or arrested by. */
const crime =
  /\b(?:robb\w+|hold-?up|burglar\w*|carjack\w*|broke in\w*|burst in\w*|st(?:ole|olen|ealing)|chase|pursuit|stand-?off|barricad\w+|shots|gunpoint|handgun|operations?|confrontations?|combat|fighting|arrest(?:ed|s)?|(?:into|in) custody)\b/i;
/** What is charged, or told in the papers. */
const noLead =
  /\b(?:wanted|accused|charged|spoke|talked|visited|met|discussed|stories|ran an?|announced|indict\w+|expected|forecast)\b/i;
/** Whether what a day is of is about a deed that was before: "on Monday she sent a note over the raid". */
function isOverDeed({ words, behind }: Told): boolean {
  const ahead = words.slice(0, words.length - behind.length);
  return ofDeed.test(behind) && !tellsDeed(ahead) && !crime.test(ahead);
}
const ofDeed = new RegExp(
  String.raw`^[^.;]*?\b(?:over|about|for|following|into)\s(?:[\p{L}-]+\s){0,3}(?:${events}|${deeds}|killing|confrontations?|fighting)\b`,
  'iu',
);

/** The day of what the article opens with, for a figure that stands behind it, before another day is told. */
function dayOfLead(
  article: Article,
  told: readonly Told[],
  lead: Lead | null,
  { sentence: i, place, kind, low, victims }: Figure,
): DayRange | null {
  const here = told[i];
  if (!lead || !here || i <= lead.at || i >= lead.until || here.hasDates || !mayGoOn(here.words)) return null;
  // "A man robbed a bank on Monday": no gas blast is of that.
  if (kind !== 'detained' && !tellsDeed(lead.of.words) && otherHarm.test(here.words)) return null;
  if (newEvent.test(here.words) && !sharesEvent(lead.of.words, here.words)) return null;
  if (kind === 'detained' && (low === 0 || later.test(here.words) || !forArrests.test(lead.of.words))) return null;
  // Four were killed; six are not of these.
  if (lead.tolls.some((toll) => toll.kind === kind && (low ?? 0) > (toll.low ?? Number.POSITIVE_INFINITY))) return null;
  // "One of the seven kidnapped students"
  if (kind === 'abducted' && taken.test(victims ?? '')) return null;
  const { text } = article;
  const there = placesIn(text, lead.of.sentence);
  if (place !== null && there.length > 0 && !there.some(({ name }) => mayBeSamePlace(place, name))) return null;
  const since = text.slice(openingOf(article, i, lead.at), here.sentence.end);
  return isOtherDeed(lead.of.words, since) || isOtherStorm(here.words, lead.of.words) ? null : lead.day;
}
/** What no crime is. */
const otherHarm =
  /\b(?:floods?|flooding|(?:earth)?quake|tremor|tsunami|storm|tornado(?:es)?|hurricane|typhoon|cyclone|blaze|landslide|mudslide|avalanche|collapsed?|drown\w*|derail\w*|capsized|gas (?:blast|explosion)|eruption|when it was built)\b/i;
/** "A gas blast left nine dead": an event that is told of for the first time. */
const newEvent = new RegExp(`^\\W*(?:An?|Another)\\s(?:\\p{Ll}+\\s){0,2}(?:${events})\\b`, 'u');
/** Of what people are arrested for, or where. */
const forArrests = new RegExp(
  String.raw`${crime.source}|\b(?:police|deputies|officers?|troops|shot|shooting|stabb\w+|attack\w*|raid\w*|clash\w*|protest\w*|riot\w*|kidnapp\w+|smuggl\w+|activists)\b`,
  'i',
);
const later = /\b(?:later(?! identified)|since|eventually)\b/;
const taken = /\b(?:kidnapped|abducted|captured|seized)\s/;

const tellsFall =
  /\b(?:helicopter|plane|aircraft|jet|airliner|chopper|airship|glider|balloon|drone|ship|ferry|boat)\s(?:\p{Ll}+ly\s)?(?:went|came) down\b|\bsabotaged\b/u;
/** What is mourned, tried or denied, and items of a list. */
const aftermath =
  /[■•∎▪]|\b(?:den(?:y|ies|ied)|anniversary|funerals?|vigils?|memorial|mourn\w*|inquest|trial|court|verdict|hearing)\b/i;

const eventNoun = new RegExp(`\\b(${events})(?:e?s)?\\b`, 'gi');
const eventsIn = (words: string) => new Set([...words.matchAll(eventNoun)].map(([, noun = '']) => noun.toLowerCase()));
/** Whether two sentences name the same kind of event: "four tornadoes", "the tornado". */
function sharesEvent(first: string, second: string): boolean {
  const known = eventsIn(first);
  return [...eventsIn(second)].some((noun) => known.has(noun));
}

/** Whether a sentence points to a thing that another one has told of: "a base" and "at the base", "the blackout". */
function pointsBack(first: string, second: string): boolean {
  const things = new Set([...first.matchAll(/\ban?\s(?:\p{Ll}+\s){0,2}?(\p{Ll}{4,})\b/gu)].map(([, noun]) => noun));
  return [...second.matchAll(/\b[Tt]he\s(?:\p{Ll}+\s)?(\p{Ll}{4,})\b/gu)].some(([, noun]) => things.has(noun));
}
