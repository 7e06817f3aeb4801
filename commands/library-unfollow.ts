import { command } from '../src/command/command.js';
import { feed } from '../src/command/option.js';
import { unfollowFeed } from '../src/feeds/follow.js';

export default command({
  name: 'library unfollow',
  description: 'Follow a feed no longer; the articles that it brought stay',
  main: 'feed',
  options: { feed: feed('Which feed') },
  permission: 'manage-server',
  private: true,
  answer: async ({ library, member, feeds }, options) => {
    const outcome = await unfollowFeed(library, options.feed, member ?? 'operator', feeds);
    return { found: outcome.ok, outcome };
  },
  card: ({ outcome }) => ({
    tone: outcome.ok ? 'info' : 'problem',
    heading: outcome.ok ? `Followed no longer: ${outcome.feed.title ?? outcome.feed.link}` : 'Nothing has changed',
    blocks: [
      {
        kind: 'text',
        text: outcome.ok
          ? `Its articles stay (${outcome.feed.brought}); /library remove takes one out.`
          : `It was not found: ${outcome.reason}. /library feeds lists them.`,
      },
    ],
    notes: [],
  }),
});
