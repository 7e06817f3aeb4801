import { timeline } from '../src/answering/timeline.js';
import { counted } from '../src/cards/counted.js';
import { daysText } from '../src/cards/days.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article, day } from '../src/command/option.js';

/** How many events a card shows before it says how many more there are. */
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
    const blocks = events
      .slice(0, shown)
      .map((event) =>
        passageBlock(corpus, { ...event.sentence, article: event.article }, { label: daysText(event.date) }),
      );
    const more = events.length - blocks.length;
    return {
      tone: 'answer',
      heading: counted(events.length, 'dated event'),
      blocks,
      notes: more > 0 ? [`and ${more.toLocaleString('en')} more; narrow it with from, to or article`] : [],
    };
  },
});
