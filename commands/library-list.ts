import { counted } from '../src/cards/counted.js';
import { dayText } from '../src/cards/days.js';
import { command } from '../src/command/command.js';
import { feedsOf } from '../src/feeds/follow.js';

/** How many articles a card lists before it says how many more there are. */
const shown = 25;

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
  card: ({ articles, shared, own, feeds }) => ({
    tone: 'info',
    heading: !own
      ? `${counted(articles.length, 'article')} of all servers`
      : articles.length === 0
        ? 'This server has added no article yet'
        : `${counted(articles.length, 'article')} of this server`,
    blocks: articles
      .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
      .slice(0, shown)
      .map(({ id, title, published }) => ({
        kind: 'text',
        term: title ?? id,
        text: [published === null ? 'undated' : dayText(published), ...(title === null ? [] : [id])].join(' · '),
      })),
    notes: [
      ...(articles.length > shown ? [`and ${articles.length - shown} more`] : []),
      ...(own ? [`and ${shared} that all servers share; /library add adds one`] : []),
      ...(feeds > 0 ? [`${counted(feeds, 'feed')} followed; /library feeds lists them`] : []),
    ],
  }),
});
