import { isSaidOn } from '../reading/figures/figure-deed-days.js';
import type { DateMention, Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';

/** Whether the day of a figure is only that on which it was said: "police said on Wednesday that 31 had died". */
export function isDayOfSaying(entry: ReadArticle, { date, sentence }: Pick<Figure, 'date' | 'sentence'>): boolean {
  if (date === null) return false;
  const dates = known.get(entry) ?? bySentence(entry.reading.dates);
  known.set(entry, dates);
  const own = (dates.get(sentence) ?? []).filter(({ from, to }) => from === date.from && to === date.to);
  const { text, sentences } = entry.article;
  return own.length > 0 && own.every((one) => isSaidOn(text, sentences[sentence], one));
}

/** An article may have thousands of dates, and is asked about for each figure. */
const known = new WeakMap<ReadArticle, ReadonlyMap<number, readonly DateMention[]>>();

function bySentence(dates: readonly DateMention[]): Map<number, DateMention[]> {
  const found = new Map<number, DateMention[]>();
  for (const date of dates) {
    const own = found.get(date.sentence) ?? [];
    own.push(date);
    found.set(date.sentence, own);
  }
  return found;
}
