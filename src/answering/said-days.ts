import { isSaidOn } from '../reading/figures/figure-deed-days.js';
import type { DateMention, DayRange, Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { overlapping } from '../text/first-from.js';
import type { Range } from '../text/span.js';

/** Where a sentence names a day. */
export const dayMentions = ({ reading }: ReadArticle, sentence: Range, day: DayRange): DateMention[] =>
  overlapping(reading.dates, sentence).filter(({ from, to }) => from === day.from && to === day.to);

/** Whether the day of a figure is only that on which it was said: "police said on Wednesday that 31 had died". */
export function isDayOfSaying(entry: ReadArticle, { date, sentence }: Pick<Figure, 'date' | 'sentence'>): boolean {
  const { text, sentences } = entry.article;
  const range = sentences[sentence];
  if (date === null || !range) return false;
  const own = dayMentions(entry, range, date);
  return own.length > 0 && own.every((one) => isSaidOn(text, range, one));
}
