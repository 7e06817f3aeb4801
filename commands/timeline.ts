import { timeline } from '../src/answering/timeline.js';
import { daysText } from '../src/cards/days.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';
import { article } from '../src/command/option.js';

/** How many events a card shows before it says how many more there are. */
const shown = 12;

export default command({
  name: 'timeline',
  description: 'The dated events in order, each with its sentence',
  main: 'article',
  options: { article: article('Only in this article').optional() },
  answer: ({ corpus }, options) => timeline(corpus, options),
  card: ({ found, events }, { corpus }) => {
    if (!found) return refusalCard(corpus, 'The articles date no event');
    const blocks = events.slice(0, shown).map((event, i) => {
      const day = daysText(event.date);
      // A day is named once, above the first of its events.
      const label = i > 0 && daysText(events[i - 1]?.date ?? event.date) === day ? {} : { label: day };
      return passageBlock(corpus, { ...event.sentence, article: event.article }, { ...label, known: day });
    });
    const more = events.length - blocks.length;
    return {
      tone: 'answer',
      heading: events.length === 1 ? '1 dated event' : `${events.length} dated events`,
      blocks,
      notes: more > 0 ? [`and ${more} more; choose an article`] : [],
    };
  },
});
