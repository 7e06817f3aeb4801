import { counted } from '../src/cards/counted.js';
import { momentText } from '../src/cards/moment.js';
import { command } from '../src/command/command.js';
import { text } from '../src/command/option.js';
import { followFeed } from '../src/feeds/follow.js';

export default command({
  name: 'library follow',
  description: 'Follow a feed (RSS, Atom, JSON Feed): its new articles come by themselves',
  main: 'link',
  options: { link: text('The link to the feed, or to a page that names one', { max: 2000 }) },
  permission: 'manage-server',
  private: true,
  answer: async ({ library, member, networks, feeds, onProgress }, { link }) => {
    const settings = { ...feeds, networks, onProgress: onProgress ?? undefined };
    const outcome = await followFeed(library, link, member ?? 'operator', settings);
    return { found: outcome.ok && outcome.look.ok, outcome };
  },
  card: ({ outcome }, { library }) => {
    const problem = (heading: string, text: string) =>
      ({ tone: 'problem', heading, blocks: [{ kind: 'text', text }], notes: [] }) as const;
    if (!outcome.ok) return problem('Nothing is followed', `That feed was not taken: ${outcome.reason}.`);
    const { feed, already, look } = outcome;
    if (!look.ok) return problem('That feed is followed, but it could not be read', `${look.reason}.`);
    const { added, left, unread } = look.taken;
    return {
      tone: 'info',
      heading: `${already ? 'It is followed already' : 'Following'}: ${feed.title ?? feed.link}`,
      blocks: [
        { kind: 'text', term: 'feed', text: `${feed.link} · ${counted(look.items, 'item')}` },
        ...added.map((id) => ({ kind: 'text' as const, term: id, text: 'added' })),
        ...(unread === null
          ? []
          : [{ kind: 'text' as const, term: `${unread.count} not read`, text: `${unread.reason}.` }]),
      ],
      notes: [
        ...(left > 0 ? [`${left} more wait for the next look`] : []),
        `${counted(library.corpus.articles.length, 'article')} can be asked; followed since ${momentText(feed.since)}`,
      ],
    };
  },
});
