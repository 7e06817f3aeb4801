import type { TimelineEvent } from '../src/answering/answer.js';
import { timeline } from '../src/answering/timeline.js';
import { counted } from '../src/cards/counted.js';
import { daysText, dayText } from '../src/cards/days.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, day } from '../src/command/option.js';

/** How many events a card shows, the newest ones, before it says how many earlier there are. */
const shown = 40;

export default command({
  name: 'timeline',
  description: 'The dated events in order, each with its sentence',
  main: 'article',
  options: {
    article: article('Only in this article').optional(),
    from: day('Only from this day on, such as 2012-01-29').optional(),
    to: day('Only up to this day, such as 2012-01-31').optional(),
  },
  pages: { usually: 6 },
  answer: ({ corpus }, options) => timeline(corpus, options),
  card: ({ found, events, unread }, context, { article, from, to }) => {
    const { corpus } = context;
    if (!found) {
      const languages = { articles: unread, reads: 'Dates are read in English only' };
      const days = from === undefined && to === undefined ? '' : ' in these days';
      return refusalCard(
        context,
        `${article === undefined ? 'The articles date' : 'The article dates'} no event${days}`,
        {
          article,
          unread: languages,
        },
      );
    }
    const cut = firstShown(events);
    const blocks = events
      .slice(cut)
      .map((event) =>
        passageBlock(corpus, { ...event.sentence, article: event.article }, { label: daysText(event.date) }),
      );
    return {
      tone: 'answer',
      heading: counted(events.length, 'dated event'),
      blocks,
      notes: earlierNote(events.slice(0, cut)),
    };
  },
});

/** Where the events begin that a card shows: the newest, from the beginning of a day on where that leaves any. */
function firstShown(events: readonly TimelineEvent[]): number {
  const most = Math.max(0, events.length - shown);
  const dayAt = (at: number) => events[at]?.date.from;
  if (most === 0 || dayAt(most) !== dayAt(most - 1)) return most;
  const next = events.findIndex((_, at) => at > most && dayAt(at) !== dayAt(most));
  return next < 0 ? most : next;
}

/** "and 131 earlier, from 1917 to 11 Jun 2016; for these, to: 2016-06-11" */
function earlierNote(events: readonly TimelineEvent[]): string[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const year = daysText(first.date);
  const from = /^\d+$/.test(year) ? year : dayText(first.date.from);
  const to = dayText(last.date.from);
  const when = first.date.from === last.date.from ? `of ${to}` : `from ${from} to ${to}`;
  return [`and ${events.length.toLocaleString('en')} earlier, ${when}; for these, to: ${last.date.from}`];
}
