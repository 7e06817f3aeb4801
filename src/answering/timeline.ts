import { sinceAhead } from '../reading/figures/figure-days.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { spanOf } from '../text/span.js';
import type { TimelineAnswer } from './answer.js';
import { withoutRetold } from './ask/retold.js';
import { datesOfEvents } from './event-dates.js';
import { isLatestSince } from './no-events.js';
import { unreadAmong } from './unread.js';

/** Which events are wanted. */
export interface TimelineOptions {
  readonly article?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The sentences that tell when something was or will be, by date: each under the most exact date it names, and where
 * clauses of their own ("one was freed last Thursday; one on Sunday"), or what is said in it, name others, under those
 * too; what has been since a date runs up to the day of publication. Undated ones are left out, and what only compares
 * with a date. What an article tells that is the same one from another place is told once, with the date of the earlier.
 * `from` and `to` are UTC days, both included: what may have been on one of them is told. Of one day, what was published
 * nearest to it stands first.
 */
export function timeline(corpus: Corpus, { article, from, to }: TimelineOptions): TimelineAnswer {
  const told = corpus.articles
    .filter((entry) => article === undefined || entry.article.id === article)
    .toSorted((a, b) => Number(corpus.twins.has(a.article.id)) - Number(corpus.twins.has(b.article.id)))
    .flatMap(eventsOf);
  const wanted = told.filter(
    ({ date }) => (from === undefined || date.to >= from) && (to === undefined || date.from <= to),
  );
  const away = ({ article, date }: (typeof told)[number]) => {
    const published = corpus.byId.get(article)?.article.published ?? null;
    return published === null ? Number.MAX_VALUE : Math.abs(Date.parse(published) - Date.parse(date.from));
  };
  const events = withoutRetold(corpus, wanted, ({ date }) => `${date.from} ${date.to}`).sort(
    (a, b) => a.date.from.localeCompare(b.date.from) || a.date.to.localeCompare(b.date.to) || away(a) - away(b),
  );
  return events.length > 0 ? { found: true, events } : { found: false, events, ...unreadAmong(corpus, { article }) };
}

type Event = TimelineAnswer['events'][number];
/** Of articles that were asked about: an article as read never changes. */
const known = new WeakMap<ReadArticle, readonly Event[]>();

/** The dated events of an article, in the order of its sentences; found once. */
function eventsOf(entry: ReadArticle): readonly Event[] {
  const { id, text, sentences, published } = entry.article;
  const upTo = published ?? '';
  const told = new Set<string>();
  /** A page that was scraped twice, or with its captions, has a sentence again. */
  const isNew = ({ date: { from, to }, sentence }: Event) => {
    const words = `${from} ${to} ${sentence.text.replace(label, '')}`;
    return !told.has(words) && told.add(words);
  };
  const events =
    known.get(entry) ??
    sentences
      .flatMap((sentence, i) =>
        datesOfEvents(entry, sentence, i).map((date) => {
          const { from, to, start } = date;
          const lasts = upTo > to && sinceAhead(text, start) !== null && !isLatestSince(text, sentence, date);
          return { article: id, date: { from, to: lasts ? upTo : to }, sentence: spanOf(text, sentence) };
        }),
      )
      .filter(isNew);
  known.set(entry, events);
  return events;
}
/** "CAPTION A lorry burns" */
const label = /^(?:CAPTION|PHOTO|VIDEO)\b[:\s]*/;
