import { articleList } from '../src/cards/article-list.js';
import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';
import { feedsOf } from '../src/feeds/follow.js';

export default command({
  name: 'library list',
  description: 'The articles that this server has added',
  options: {},
  private: true,
  answer: async ({ library, corpus }) => {
    // Where there is no server, all are everybody's.
    const ids = library.isOwn ? library.own.map(({ id }) => id) : [...corpus.byId.keys()];
    const articles = ids.flatMap((id) => corpus.byId.get(id)?.article ?? []);
    return {
      own: library.isOwn,
      feeds: (await feedsOf(library)).length,
      // That there are none is an answer.
      found: true,
      articles: articles.map(({ id, title, published }) => ({ id, title, published })),
      shared: corpus.articles.length - articles.length,
    };
  },
  card: ({ articles, shared, own, feeds }) => {
    return {
      tone: 'info',
      heading:
        articles.length > 0
          ? `${counted(articles.length, 'article')} of ${own ? 'this server' : 'all servers'}`
          : own
            ? 'This server has added no article yet'
            : 'There are no articles yet; /library add adds one',
      blocks: articleList(articles),
      notes: [
        ...(own ? [`and ${shared} that all servers share; /library add adds one`] : []),
        ...(feeds > 0 ? [`${counted(feeds, 'feed')} followed; /library feeds lists them`] : []),
      ],
    };
  },
});
