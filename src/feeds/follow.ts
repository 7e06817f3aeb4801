import { createHash } from 'node:crypto';
import { diskReason } from '../disk/disk-reason.js';
import { writtenOut } from '../intake/fetch-document.js';
import type { Library } from '../library/library.js';
import { sentAddress } from './address.js';
import { changeFeeds, type Feed, readFeeds } from './feed-file.js';
import { type FetchedFeed, fetchFeed, type NoFeed } from './fetch-feed.js';
import {
  type FeedSettings,
  type FeedTiming,
  type Follower,
  fetchingOf,
  followerOf,
  type Look,
  type LookOptions,
  takeIn,
} from './look.js';

/** Most feeds that a server follows. */
export const mostFeeds = 25;

/** What following a feed gave; `already` where it was followed, and was looked at out of turn. */
export type Followed =
  | { readonly ok: true; readonly feed: Feed; readonly already: boolean; readonly look: Look }
  | { readonly ok: false; readonly reason: string };

/**
 * Follows a feed, or the feed that a page names: it is read at once, and its newest articles are added. One that is
 * followed already is looked at now. Never rejects.
 */
export async function followFeed(
  library: Library,
  link: string,
  by: string,
  settings: FeedSettings & LookOptions,
): Promise<Followed> {
  const follower = followerOf(library);
  if (follower === null) return nobody;
  const outcome = await followAt(follower, sentAddress(writtenOut(link)), by, settings);
  if (!('elsewhere' in outcome)) return outcome;
  const named = await followAt(follower, outcome.elsewhere, by, settings);
  return 'elsewhere' in named ? { ok: false, reason: 'the feed that it names is a page, and no feed' } : named;
}

/** As `followFeed`, for a feed’s own address; where a page is there, the address of the feed that it names. */
async function followAt(
  follower: Follower,
  address: string,
  by: string,
  settings: FeedSettings & LookOptions,
): Promise<Followed | { readonly elsewhere: string }> {
  const { folder } = follower;
  const { clock } = settings;
  const before = await readFeeds(folder);
  const former = before.feeds.find(({ link }) => sentAddress(link) === address);
  if (former?.notBefore && Date.parse(former.notBefore) > clock.now()) {
    const until = `${former.notBefore.slice(0, 10)} ${former.notBefore.slice(11, 16)} UTC`;
    const look = { ok: false, reason: `the site wants to be left alone until ${until}` } as const;
    return { ok: true, feed: former, already: true, look };
  }
  if (!former && before.feeds.length >= mostFeeds) return tooMany;
  const fetched = await fetchOnce(address, settings);
  const elsewhere = fetched.ok || fetched.elsewhere === undefined ? address : sentAddress(fetched.elsewhere);
  if (elsewhere !== address) return { elsewhere };
  if (!fetched.ok && !former) return { ok: false, reason: fetched.reason };
  const at = new Date(clock.now()).toISOString();
  const fresh = newFeed(address, fetched.ok ? fetched.title : null, by, at);
  let feed: Feed | null = null;
  let already = false;
  try {
    await changeFeeds(folder, ({ feeds, day }) => {
      feed = feeds.find(({ link }) => sentAddress(link) === address) ?? null;
      already = feed !== null;
      if (feed !== null || feeds.length >= mostFeeds) return null;
      feed = fresh;
      const journal = { at, by, act: 'followed' as const, feed: address };
      return { list: { feeds: [...feeds, fresh], day }, journal };
    });
    return feed === null
      ? tooMany
      : { ok: true, feed, already, look: await takeIn(follower, feed, fetched, settings, settings) };
  } catch (error) {
    return { ok: false, reason: diskReason(error) };
  }
}

const fetching = new Map<string, Promise<FetchedFeed | NoFeed>>();

/** Fetches a feed; all who want it while it is fetched have it from there. */
function fetchOnce(address: string, settings: FeedSettings): Promise<FetchedFeed | NoFeed> {
  const running =
    fetching.get(address) ?? fetchFeed(address, fetchingOf(settings)).finally(() => fetching.delete(address));
  fetching.set(address, running);
  return running;
}

/** Follows a feed no longer: the one with this id, address or title. Its articles stay. Never rejects. */
export async function unfollowFeed(
  library: Library,
  named: string,
  by: string,
  { clock }: FeedTiming,
): Promise<{ readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly reason: string }> {
  const follower = followerOf(library);
  if (follower === null) return nobody;
  const at = new Date(clock.now()).toISOString();
  let found: readonly Feed[] = [];
  let gone: Feed | undefined;
  try {
    await changeFeeds(follower.folder, ({ feeds, day }) => {
      const address = sentAddress(named);
      const exact = feeds.filter(({ id, link }) => id === named || sentAddress(link) === address);
      found = exact.length > 0 ? exact : feeds.filter(({ title }) => title === named);
      // Of two of one title, neither is meant for sure.
      if (found.length !== 1 || !found[0]) return null;
      gone = found[0];
      const journal = { at, by, act: 'unfollowed' as const, feed: gone.link };
      return { list: { feeds: feeds.filter((feed) => feed !== gone), day }, journal };
    });
  } catch (error) {
    return { ok: false, reason: diskReason(error) };
  }
  if (found.length > 1) {
    const links = found.map(({ link }) => link).join(', ');
    return { ok: false, reason: `${found.length} feeds are named so; give the address of one: ${links}` };
  }
  return gone ? { ok: true, feed: gone } : { ok: false, reason: `no feed "${named.slice(0, 100)}" is followed` };
}

/** The feeds that a server follows, in the order in which they were followed; none where the library is no server's. */
export async function feedsOf(library: Library): Promise<readonly Feed[]> {
  const follower = followerOf(library);
  return follower === null ? [] : (await readFeeds(follower.folder)).feeds;
}

const nobody = {
  ok: false,
  reason: 'feeds are followed by a server of Discord; in the shell, name it with --server',
} as const;
const tooMany = {
  ok: false,
  reason: `a server follows at most ${mostFeeds} feeds; unfollow another one first`,
} as const;

function newFeed(link: string, title: string | null, by: string, at: string): Feed {
  return {
    id: createHash('sha256').update(link).digest('hex').slice(0, 8),
    link,
    title,
    by,
    since: at,
    next: at,
    notBefore: null,
    lastSuccess: null,
    error: null,
    failures: 0,
    gone: false,
    etag: null,
    lastModified: null,
    brought: 0,
    unread: null,
    seen: [],
    tries: {},
  };
}
