import type { Article } from '../../text/article.js';
import { shareDays } from '../dates/day-ranges.js';
import type { Figure } from '../reading.js';
import { isOtherDeed } from './figure-other-events.js';
import { indoors, samePlace } from './same-place.js';

/** A smaller number may be that of others as well. */
const fewest = 3;

/**
 * Gives a figure without a place the one that all other tellings of the same people tell: a person by the last name, a
 * number of people by it and what they are. A place that is the name of who is told of is none.
 */
export function withSamePeople(article: Article, figures: readonly Figure[]): Figure[] {
  const wordsOf = ({ sentence }: Figure) => {
    const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
    return article.text.slice(start, end);
  };
  const known = figures.map((figure) =>
    figure.place !== null && figure.place === figure.victims ? { ...figure, place: null } : figure,
  );
  const whoOf = whoIn(known);
  const told = new Map<string, Figure[]>();
  for (const figure of known) {
    // Where those were brought who were hurt is not where that was.
    const isThere = figure.place !== null && !indoors.test(figure.place) && !figure.place.includes(',');
    const key = !isThere || figure.forecast ? null : whoOf(figure);
    const before = key === null ? undefined : told.get(key);
    if (before) before.push(figure);
    else if (key !== null) told.set(key, [figure]);
  }
  return known.map((figure) => {
    const key = figure.place === null && !figure.forecast ? whoOf(figure) : null;
    const [first, ...more] = (key !== null && told.get(key)) || [];
    if (!first?.place || more.length > most) return figure;
    const { place } = first;
    const agree = more.every((one) => samePlace(one.place ?? '', place));
    // So many others may have come to harm by another deed, on another day.
    const isSame = [first, ...more].some((one) =>
      figure.low === 1
        ? figure.date === null || one.date === null || shareDays(one.date, figure.date)
        : (figure.date === null || (one.date !== null && shareDays(one.date, figure.date))) &&
          !isOtherDeed(wordsOf(one), wordsOf(figure)),
    );
    return agree && isSame ? { ...figure, place } : figure;
  });
}
/** What is told more often is of nobody in particular. */
const most = 8;

/** The last name of one who is told of alone, and the first one, where it stands ahead. */
const lastName = /(?:(?<first>\p{Lu}[\p{L}’'.-]+)\s(?:\p{Lu}\.?\s)?)?(?<=^|[\s-])(?<last>\p{Lu}[\p{L}’'-]+)$/u;

/**
 * Tells who a figure is of: by last name, with the first one where several share that, or by number and noun; null where it
 * may be of anybody, or more than once of one.
 */
function whoIn(figures: readonly Figure[]): (figure: Figure) => string | null {
  const firsts = new Map<string, Set<string>>();
  for (const { victims } of figures) {
    const { first, last } = lastName.exec(victims ?? '')?.groups ?? {};
    if (first && last) firsts.set(last, (firsts.get(last) ?? new Set()).add(first));
  }
  return ({ kind, low, high, unit, victims }) => {
    if (kind === 'detained' || victims === null || low === null || low !== high || unit !== 'people') return null;
    if (low === 1) {
      const { first = '', last } = lastName.exec(victims)?.groups ?? {};
      return last === undefined ? null : `${kind} ${(firsts.get(last)?.size ?? 0) > 1 ? first : ''} ${last}`;
    }
    const noun = /\p{Ll}+$/u.exec(victims)?.[0];
    return low < fewest || noun === undefined ? null : `${kind} ${low} ${noun}`;
  };
}
