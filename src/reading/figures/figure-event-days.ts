import type { Article } from '../../text/article.js';
import type { DateMention, DayRange, Figure, FigureKind } from '../reading.js';
import { isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { tellsDeed } from './figure-deed-places.js';
import { dayOfLead, leadOf } from './figure-lead-days.js';
import { background, eventPoints, isOtherDeed, isOtherStorm, movesOn, openingOf } from './figure-other-events.js';
import { placesIn } from './figure-places.js';
import { aftermath, isOverDeed, mayGoOn, sharesEvent, type Told, toldDays } from './figure-told-days.js';
import { mayBeSamePlace } from './same-place.js';

const harmed: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing']);
/** Sentences and paragraphs between the one that tells the day of an event and a figure of it. */
const far = 6;
const farParagraphs = 2;
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
const tellsFall =
  /\b(?:helicopter|plane|aircraft|jet|airliner|chopper|airship|glider|balloon|drone|ship|ferry|boat)\s(?:\p{Ll}+ly\s)?(?:went|came) down\b|\bsabotaged\b/u;
/** Whether a sentence points to a thing that another one has told of: "a base" and "at the base", "the blackout". */
function pointsBack(first: string, second: string): boolean {
  const things = new Set([...first.matchAll(/\ban?\s(?:\p{Ll}+\s){0,2}?(\p{Ll}{4,})\b/gu)].map(([, noun]) => noun));
  return [...second.matchAll(/\b[Tt]he\s(?:\p{Ll}+\s)?(\p{Ll}{4,})\b/gu)].some(([, noun]) => things.has(noun));
}
