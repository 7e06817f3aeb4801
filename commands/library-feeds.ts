import { counted } from '../src/cards/counted.js';
import { momentText } from '../src/cards/moment.js';
import { command } from '../src/command/command.js';
import type { Feed } from '../src/feeds/feed-file.js';
import { feedsOf } from '../src/feeds/follow.js';
import { mostAtOnce, mostInADay } from '../src/feeds/look.js';

export default command({
  name: 'library feeds',
  description: 'The feeds that are followed, what they brought, and which could not be read',
  options: {},
  permission: 'add-articles',
  private: true,
  answer: async ({ library }) => {
    const feeds = await feedsOf(library);
    // That there are none is an answer. What is dealt with is bookkeeping.
    return { found: true, feeds: feeds.map(({ seen, tries, ...feed }) => feed) };
  },
  card: ({ feeds }) => ({
    tone: feeds.some(({ error, gone }) => gone || error !== null) ? 'problem' : 'info',
    heading: feeds.length === 0 ? 'No feed is followed; /library follow follows one' : counted(feeds.length, 'feed'),
    blocks: feeds.map((feed) => ({ kind: 'text', term: feed.title ?? feed.id, text: stateOf(feed).join(' · ') })),
    notes:
      feeds.length === 0
        ? []
        : [`a look at a feed brings at most ${mostAtOnce} articles, and all feeds at most ${mostInADay} a day`],
  }),
});

function stateOf(feed: Omit<Feed, 'seen' | 'tries'>): string[] {
  const { link, brought, lastSuccess, error, failures, gone, next, unread } = feed;
  return [
    link,
    counted(brought, 'article'),
    lastSuccess === null ? 'never read' : `read ${momentText(lastSuccess)}`,
    ...(error === null ? [] : [`${failures} failed in a row: ${error}`]),
    ...(unread === null ? [] : [unread]),
    gone ? 'the site says that it is gone for good: it is looked at no more' : `next look ${momentText(next)}`,
  ];
}
