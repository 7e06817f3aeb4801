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
    const articles = library.own.flatMap(({ id }) => corpus.byId.get(id)?.article ?? []);
    return {
      own: library.isOwn,
      feeds: (await feedsOf(library)).length,
      found: articles.length > 0,
      articles: articles.map(({ id, title, published }) => ({ id, title, published })),
      shared: corpus.articles.length - articles.length,
    };
  },
  card: ({ articles, shared, own, feeds }) => {
    const { blocks, notes } = articleList(articles);
    return {
      tone: 'info',
      heading: !own
        ? `${counted(articles.length, 'article')} of all servers`
        : articles.length === 0
          ? 'This server has added no article yet'
          : `${counted(articles.length, 'article')} of this server`,
      blocks,
      notes: [
        ...notes,
        ...(own ? [`and ${shared} that all servers share; /library add adds one`] : []),
        ...(feeds > 0 ? [`${counted(feeds, 'feed')} followed; /library feeds lists them`] : []),
      ],
    };
  },
});
