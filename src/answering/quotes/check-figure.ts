import { samePlace } from '../../reading/figures/same-place.js';
import type { Figure } from '../../reading/reading.js';
import type { Corpus, ReadArticle } from '../../search/corpus.js';
import { isCountryKey, placeKey } from '../../text/demonyms.js';
import { spanOf } from '../../text/span.js';
import type { ClosestQuote, Finding } from '../answer.js';
import { changesBetween } from './quote-matching.js';
import { quoteWords, roughStem } from './quote-words.js';

interface Rival {
  readonly read: ReadArticle;
  readonly figure: Figure;
  /** Words that its sentence shares with the claim's, and whether any is not of the claim's own figure. */
  readonly shared: number;
  readonly context: boolean;
}

/**
 * Compares a figure that is claimed in `sentence` with the articles' figures of its kind: verbatim where one that is
 * told in like words has the same number, else differing from the one told in the likest words, if they share any.
 * What is told of another year is no such figure, nor what is told of another place than the claim's.
 */
export function checkFigure(
  corpus: Corpus,
  claim: { readonly figure: Figure; readonly sentence: string; readonly mention: string },
): Pick<Finding, 'verdict' | 'closest' | 'changes' | 'newer'> {
  const stems = stemsOf(claim.sentence);
  const own = stemsOf(claim.mention);
  const rivals: Rival[] = [];
  for (const read of corpus.articles) {
    const isOfAnother = beside(read, claim.figure);
    for (const figure of read.reading.figures) {
      const { kind, unit, forecast } = claim.figure;
      if (figure.kind !== kind || figure.unit !== unit || figure.forecast !== forecast || !statesNumber(figure))
        continue;
      if (isOfAnother(figure)) continue;
      const sentence = read.article.sentences[figure.sentence];
      if (!sentence) continue;
      const words = stemsOf(read.article.text.slice(sentence.start, sentence.end));
      const shared = [...stems].filter((stem) => words.has(stem));
      rivals.push({ read, figure, shared: shared.length, context: shared.some((stem) => !own.has(stem)) });
    }
  }
  rivals.sort((a, b) => b.shared - a.shared);
  const [best] = rivals;
  if (!best) return { verdict: 'not-found', closest: null, changes: [] };
  const same = rivals.find(({ figure, shared }) => sameNumber(figure, claim.figure) && shared * 2 >= best.shared);
  // Another number needs more in common than the words of the kind: "5 people died" is no other toll than any.
  const told = same ?? rivals.find(({ context }) => context);
  if (!told) return { verdict: 'not-found', closest: null, changes: [] };
  const closest = quoteOf(told);
  if (!same) return { verdict: 'differs', closest, changes: changesBetween(closest.text, claim.mention) };
  const [newer] = rivals.filter((rival) => isNewer(rival, same)).sort((a, b) => publishedOf(b) - publishedOf(a));
  return { verdict: 'verbatim', closest, changes: [], ...(newer ? { newer: quoteOf(newer) } : {}) };
}

const quoteOf = ({ read: { article }, figure }: Rival): ClosestQuote => ({
  article: article.id,
  ...spanOf(article.text, figure.mention),
  speaker: figure.source,
});

const publishedOf = ({ read }: Rival): number => Date.parse(read.article.published ?? '') || 0;

/** Whether a later article tells a higher figure of the same day and place: a toll that has risen since. */
function isNewer(rival: Rival, than: Rival): boolean {
  const [a, b] = [rival.figure, than.figure];
  const isLater = publishedOf(than) > 0 && publishedOf(rival) > publishedOf(than);
  const isHigher = a.low !== null && b.low !== null && a.low > (b.high ?? b.low);
  if (!isLater || !isHigher || a.date === null || b.date === null || a.place === null || b.place === null) return false;
  return a.date.from === b.date.from && a.date.to === b.date.to && placeKey(a.place) === placeKey(b.place);
}

/**
 * Tells whether a figure of an article is of another year than the claim, or of another place: one that the article
 * does not name, or of which it tells another figure. Countries are known by several names, and may hold any place.
 */
function beside({ article, reading }: ReadArticle, claim: Figure): (figure: Figure) => boolean {
  const { place } = claim;
  const key = placeKey(place ?? '');
  // Looked for once in an article, and only where it is asked: that is dear.
  let isElsewhere: boolean | undefined;
  return (figure) => {
    if (isOfAnotherYear(figure, claim)) return true;
    if (place === null || figure.place === null || samePlace(placeKey(figure.place), key)) return false;
    isElsewhere ??=
      reading.figures.some((other) => other.place !== null && placeKey(other.place) === key) ||
      !(isCountryKey(key) || article.text.includes(place));
    return isElsewhere;
  };
}

const isOfAnotherYear = ({ date: a }: Figure, { date: b }: Figure): boolean =>
  a !== null && b !== null && (a.to.slice(0, 4) < b.from.slice(0, 4) || b.to.slice(0, 4) < a.from.slice(0, 4));

/** "Dozens" is a number, if a vague one; "the monks were killed" tells none. */
export const statesNumber = ({ low, approximate }: Figure): boolean => low !== null || approximate;

/** "80" is "80", and "at least 80" that; "dozens" is any number of dozens that is told as "dozens". */
const sameNumber = (a: Figure, b: Figure): boolean =>
  a.low === b.low && (a.high === b.high || a.high === null || b.high === null);

function stemsOf(text: string): Set<string> {
  const words = quoteWords(text).filter(({ key, weight }) => weight === 1 && !/^\d/.test(key));
  return new Set(words.map(({ key }) => roughStem(key)));
}
