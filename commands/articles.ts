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
    found: corpus.articles.length > 0,
    articles: corpus.articles.map(({ article: { id, title, published, sentences } }) => ({
      id,
      title,
      published,
      sentences: sentences.length,
    })),
  }),
  card: ({ found, articles }, context) => {
    if (!found) return refusalCard(context, 'There are no articles yet');
    return { tone: 'info', heading: counted(articles.length, 'article'), ...articleList(articles) };
  },
});
