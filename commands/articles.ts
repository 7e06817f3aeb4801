import type { ArticlesAnswer } from '../src/answering/answer.js';
import { articleList } from '../src/cards/article-list.js';
import { counted } from '../src/cards/counted.js';
import { refusalCard } from '../src/cards/refusal.js';
import { command } from '../src/command/command.js';

export default command({
  name: 'articles',
  description: 'Which articles can be asked',
  options: {},
  answer: ({ corpus }): ArticlesAnswer => ({
    // That there are none is an answer.
    found: true,
    articles: corpus.articles.map(({ article: { id, title, published, sentences } }) => ({
      id,
      title,
      published,
      sentences: sentences.length,
    })),
  }),
  card: ({ articles }, context) => {
    if (articles.length === 0) return { ...refusalCard(context, 'There are no articles yet'), tone: 'info' };
    return { tone: 'info', heading: counted(articles.length, 'article'), blocks: articleList(articles), notes: [] };
  },
});
