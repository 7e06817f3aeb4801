import { shareDays } from '../reading/dates/day-ranges.js';
import { isGeneral } from '../reading/figures/figure-circumstances.js';
import { events } from '../reading/figures/figure-event-words.js';
import { indoors, mayBeSamePlace, samePlace } from '../reading/figures/same-place.js';

import type { DayRange, Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { addDays } from '../text/calendar.js';
import { placeKey } from '../text/demonyms.js';
import { liesWithin, narrowerIn } from './place-parts.js';
import { isDayOfSaying } from './said-days.js';

/** A toll is told again within so many days. */
const farthestTelling = 14;

/** What the tellings of an article say of when and where, compared. */
export interface Circumstances {
  readonly text: string;
  /** Whether two are told of two places or two times; but who was hurt in a mall died in a hospital. */
  readonly areElsewhere: (a: Figure, b: Figure) => boolean;
  /** Whether a figure is told of another event than those before it: "in another shooting", "a separate crash". */
  readonly isOfAnother: (figure: Figure) => boolean;
  /** Whether the sentence of a figure tells of a war or a longer time. */
  readonly isRunning: (figure: Figure) => boolean;
  /** Whether two share a place or a day. */
  readonly areTied: (a: Figure, b: Figure) => boolean;
  /** The first figure with the more exact place and day of both: where both are told, or, where they are surely one, either. */
  readonly joined: (full: Figure, other: Figure, surely: Surely) => Figure;
}

const anotherEvent = new RegExp(
  `\\b(?:another|an? (?:separate|different|unrelated|second|third|further|previous|earlier)) (?:[a-z-]+ ){0,2}(?:${events})\\b`,
  'i',
);

const ofWar =
  /\b(?:(?:civil )?wars?|conflict|insurgency|uprising|revolt|rebellion|crackdown|offensive|unrest|violence|pandemic|epidemic|outbreak)\b(?! memorial\b)/i;

/** How sure it is that two tellings are of one toll. */
export interface Surely {
  readonly one: boolean;
  /** Whether the other one also gives the number as its own: "police said that 31 had died", not "the mayor mourned the 31". */
  readonly counted: boolean;
}

export function circumstancesIn(entry: ReadArticle): Circumstances {
  const { text, sentences } = entry.article;
  const within = withinIn(text);
  const isSaid = oncePer((figure: Figure) => isDayOfSaying(entry, figure));
  const areOther = oncePerPair(
    (a, b) => indoors.test(a) === indoors.test(b) && !mayBeSamePlace(a, b) && !areNear(a, b, within),
  );
  const areOfOtherPlaces = ({ place: a }: Figure, { place: b }: Figure) =>
    a !== null && b !== null && a !== b && areOther(a, b);
  const wordsOf = (sentence: number) => text.slice(sentences[sentence]?.start, sentences[sentence]?.end);
  const tellsAnother = oncePer((sentence: number) => anotherEvent.test(wordsOf(sentence)));
  const runs = oncePer((sentence: number) => isGeneral(wordsOf(sentence)) || ofWar.test(wordsOf(sentence)));
  /** A day of saying is no other time than that of which something is said on it. */
  const areOfOtherDays = (a: Figure, b: Figure) => {
    if (a.date === null || b.date === null || shareDays(a.date, b.date)) return false;
    const [said, told] = [isSaid(a), isSaid(b)];
    return !((said && isSoonAfter(a.date, b.date)) || (told && isSoonAfter(b.date, a.date)));
  };
  return {
    text,
    isOfAnother: ({ sentence }) => tellsAnother(sentence),
    isRunning: ({ sentence }) => runs(sentence),
    areElsewhere: (a, b) => areOfOtherPlaces(a, b) || areOfOtherDays(a, b),
    areTied: (a, b) =>
      // A street may be in any town.
      (a.place !== null && b.place !== null && (samePlace(a.place, b.place) || areNear(a.place, b.place, within))) ||
      (a.date !== null && b.date !== null && !areOfOtherDays(a, b)),
    joined: (full, other, { one, counted }) => ({
      ...full,
      date: dayOf(full, other, { isSaid, isSurelyOne: one }),
      place: placeOf(full, other, { within, isSurelyOne: one }),
      source: full.source ?? (one && counted ? other.source : null),
    }),
  };
}

/** Whether a place lies in another, as the text says. */
type Within = (wide: string, place: string) => boolean;

/** What lies in a place is looked for in the whole text: for so many places, so that the time stays linear. */
const mostWide = 40;

function withinIn(text: string): Within {
  const parts = new Map<string, readonly string[]>();
  return (wide, place) => {
    const narrower = parts.get(wide) ?? (parts.size < mostWide ? narrowerIn(text, wide) : []);
    parts.set(wide, narrower);
    return narrower.some((one) => liesWithin(one, place));
  };
}

/** "Antby and Norden" and "Norden and Antby"; a town and the land that it lies in. */
function areNear(a: string, b: string, within: Within): boolean {
  const words = (place: string) => placeKey(place).split(' ').sort().join(' ');
  return words(a) === words(b) || within(a, b) || within(b, a);
}

/** What `find` finds, kept: tellings are compared with many others. */
function oncePer<K>(find: (key: K) => boolean): (key: K) => boolean {
  const known = new Map<K, boolean>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

function oncePerPair(find: (a: string, b: string) => boolean): (a: string, b: string) => boolean {
  const withFirst = new Map<string, (b: string) => boolean>();
  return (a, b) => {
    const found = withFirst.get(a) ?? oncePer((other: string) => find(a, other));
    withFirst.set(a, found);
    return found(b);
  };
}

const isSoonAfter = (said: DayRange, day: DayRange): boolean =>
  said.from >= day.from && said.from <= addDays(day.to, farthestTelling);

function dayOf(
  full: Figure,
  other: Figure,
  { isSaid, isSurelyOne }: { isSaid: (figure: Figure) => boolean; isSurelyOne: boolean },
): DayRange | null {
  const [own, further] = [full.date, other.date];
  if (own === null) return isSurelyOne && !isSaid(other) ? further : null;
  if (further === null) return own;
  const isNarrower = (one: DayRange, than: DayRange) => than.from <= one.from && one.to <= than.to;
  if (isSaid(full) !== isSaid(other)) return isSaid(full) && !isNarrower(own, further) ? further : own;
  // A number of a month, or of the year so far, is of no one day.
  const isRunning = full.low !== 1 && own.to > addDays(own.from, longestTold);
  return !isRunning && isNarrower(further, own) ? further : own;
}
/** "Over the weekend", "last week": a day of it, where another telling names one. */
const longestTold = 7;

function placeOf(
  { place: own }: Figure,
  { place: further }: Figure,
  { within, isSurelyOne }: { within: Within; isSurelyOne: boolean },
): string | null {
  // Not the court's that tried it.
  if (further === null || indoors.test(further)) return own;
  if (own === null) return isSurelyOne ? further : null;
  // "Antby market" of "Antby"
  const isPart = liesWithin(own, further) && /\s\p{Ll}+$/u.test(further);
  return isPart || within(own, further) ? further : own;
}
