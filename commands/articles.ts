import type { ArticlesAnswer } from '../src/answering/answer.js';
import { counted } from '../src/cards/counted.js';
import { dayText } from '../src/cards/days.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';

/** How many articles a card lists before it says how many more there are. */
const shown = 25;

export default command({
  name: 'articles',
  description: 'Which articles can be asked',
  options: {},
  answer: ({ corpus }): ArticlesAnswer => ({
    found: corpus.articles.length > 0,
    articles: corpus.articles.map(({ article: { id, title, published, sentences } }) => ({
      id,
      title,
      published,
      sentences: sentences.length,
    })),
  }),
  card: ({ found, articles }, { corpus }) => {
    if (!found) return refusalCard(corpus, 'There are no articles yet');
    const newestFirst = articles.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
    return {
      tone: 'info',
      heading: counted(articles.length, 'article'),
      blocks: newestFirst.slice(0, shown).map(({ id, title, published, sentences }) => ({
        kind: 'text',
        term: title ?? id,
        text: [
          published === null ? 'undated' : dayText(published),
          counted(sentences, 'sentence'),
          ...(title === null ? [] : [id]),
        ].join(' · '),
      })),
      notes: articles.length > shown ? [`and ${articles.length - shown} more`] : [],
    };
  },
});
