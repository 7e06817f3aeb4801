import type { DayRange } from '../reading/reading.js';
import type { Corpus } from '../search/corpus.js';
import { spanOf } from '../text/span.js';
import type { TimelineAnswer } from './answer.js';

/** The sentences that name a date, by date: each once, under the most exact date it names. Undated ones are left out. */
export function timeline(corpus: Corpus, { article }: { article?: string }): TimelineAnswer {
  const events = corpus.articles
    .filter((entry) => article === undefined || entry.article.id === article)
    .flatMap(({ article: { id, text, sentences }, reading }) =>
      sentences.flatMap((sentence, i) => {
        const [date] = reading.dates
          .filter((one) => one.sentence === i)
          .toSorted((a, b) => days(a) - days(b) || a.start - b.start);
        return date ? [{ article: id, date: { from: date.from, to: date.to }, sentence: spanOf(text, sentence) }] : [];
      }),
    )
    .sort((a, b) => a.date.from.localeCompare(b.date.from) || a.date.to.localeCompare(b.date.to));
  return { found: events.length > 0, events };
}

const days = ({ from, to }: DayRange) => Date.parse(to) - Date.parse(from);
