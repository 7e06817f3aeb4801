import type { FetchSettings } from '../intake/fetch-document.js';
import type { FeedItem } from '../intake/read-feed.js';
import type { Library } from '../library/library.js';
import { InOrder } from '../order/in-order.js';
import type { Clock } from './clock.js';
import { changeFeeds, type Feed, type FeedList, readFeeds } from './feed-file.js';
import { type FetchedFeed, fetchFeed, type NoFeed } from './fetch-feed.js';
import { nextLook, retryMoment } from './schedule.js';
import { type Taken, takeItems } from './take-items.js';

/** Most articles that one look at a feed brings. */
export const mostAtOnce = 10;
/** Most articles that the feeds of a server bring in a day (UTC). */
export const mostInADay = 100;

/** The server that follows. */
export interface Follower {
  /** The server's folder. */
  readonly folder: string;
  /** Its library, asked for only where there is something new. */
  open(): Library | Promise<Library>;
}

/** The server whose library this is; null where it is none's. */
export function followerOf(library: Library): Follower | null {
  return library.isOwn && library.books !== null ? { folder: library.books, open: () => library } : null;
}

/** When feeds are looked at. */
export interface FeedTiming {
  readonly clock: Clock;
  /** Milliseconds between two looks at a feed. */
  readonly interval: number;
}

/** How feeds are looked at. */
export interface FeedSettings extends FeedTiming, Omit<FetchSettings, 'signal' | 'unless'> {}

/** What a look at a feed gave. */
export type Look =
  | { readonly ok: true; readonly items: number; readonly taken: Taken }
  | { readonly ok: false; readonly reason: string };

/** Told how far a look is, and when to stop. */
export interface LookOptions {
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Looks at a feed that is followed, takes what is new, and keeps when to look next. Rejects where the disk refuses. */
export async function lookAtFeed(
  follower: Follower,
  feed: Feed,
  settings: FeedSettings,
  options: LookOptions = {},
): Promise<Look> {
  const { etag, lastModified, link } = feed;
  const unless = etag === null && lastModified === null ? {} : { unless: { etag, lastModified } };
  const fetched = await fetchFeed(link, { ...fetchingOf(settings), signal: options.signal, ...unless });
  if (options.signal?.aborted) return { ok: false, reason: 'it was broken off' };
  return takeIn(follower, feed, fetched, settings, options);
}

const looks = new InOrder();

/**
 * What was fetched of a feed, taken in. Of two looks at a feed, a member's and a due one, the second waits: then it knows
 * what the first has brought, and asks the site for no article twice.
 */
export function takeIn(
  follower: Follower,
  feed: Feed,
  fetched: FetchedFeed | NoFeed,
  settings: FeedSettings,
  options: LookOptions = {},
): Promise<Look> {
  return looks.after(`${follower.folder} ${feed.id}`, () => takeInNow(follower, feed, fetched, settings, options));
}

async function takeInNow(
  follower: Follower,
  feed: Feed,
  fetched: FetchedFeed | NoFeed,
  settings: FeedSettings,
  { onProgress, signal }: LookOptions,
): Promise<Look> {
  const { clock } = settings;
  if (!fetched.ok && fetched.status !== 304) {
    await keep(follower, feed.id, (now) => failed(now, fetched, settings));
    return { ok: false, reason: fetched.reason };
  }
  const items = fetched.ok ? fetched.items : [];
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const { feeds, day } = await readFeeds(follower.folder);
  // As it stands now: another look may have dealt with items since this one began.
  const present = feeds.find(({ id }) => id === feed.id) ?? feed;
  const most = Math.min(mostAtOnce, Math.max(0, mostInADay - (day.date === today ? day.added : 0)));
  const taken = await takeItems(present, items, follower.open, { ...fetchingOf(settings), most, onProgress, signal });
  await keep(follower, feed.id, (now) => succeeded(now, fetched, taken, settings), {
    date: today,
    added: taken.added.length,
  });
  return { ok: true, items: items.length, taken };
}

/** What fetching takes of the settings. */
export function fetchingOf({ networks, lookup }: FeedSettings): FetchSettings {
  return { networks, ...(lookup ? { lookup } : {}) };
}

function failed(feed: Feed, { reason, status, retryAfter }: NoFeed, { clock, interval }: FeedSettings): Feed {
  const now = clock.now();
  const retryAt = retryMoment(retryAfter, now);
  const next = nextLook({ now, interval, failures: feed.failures + 1, retryAt, random: clock.random() });
  return {
    ...feed,
    next: moment(next),
    notBefore: retryAt === null ? null : moment(retryAt),
    error: reason,
    failures: feed.failures + 1,
    gone: status === 410,
  };
}

function succeeded(
  feed: Feed,
  fetched: FetchedFeed | NoFeed,
  { added, unread, left, seen, tries }: Taken,
  { clock, interval }: FeedSettings,
): Feed {
  const now = clock.now();
  const next = nextLook({ now, interval, failures: 0, retryAt: null, random: clock.random() });
  const fine = { next: moment(next), notBefore: null, lastSuccess: moment(now), error: null, failures: 0, gone: false };
  if (!fetched.ok) return { ...feed, ...fine };
  const told = unread === null ? null : `${unread.count} not read: ${unread.reason}`;
  // While items wait, the feed must come again, changed or not.
  const validators = left > 0 ? { etag: null, lastModified: null } : fetched.validators;
  return {
    ...feed,
    ...fine,
    ...validators,
    title: fetched.title ?? feed.title,
    brought: feed.brought + added.length,
    unread: added.length > 0 || told !== null ? told : feed.unread,
    seen: stillUseful([...new Set([...seen, ...feed.seen])], fetched.items),
    tries,
  };
}

/** The keys of what stands in the feed, and some that stood there: a site may show less for a while. */
function stillUseful(keys: readonly string[], items: readonly FeedItem[]): string[] {
  const there = new Set(items.map(({ key }) => key));
  const gone = keys.filter((key) => !there.has(key)).slice(0, 200);
  return [...keys.filter((key) => there.has(key)), ...gone];
}

/** A feed that was unfollowed meanwhile stays so. */
async function keep(
  { folder }: Follower,
  id: string,
  change: (feed: Feed) => Feed,
  brought: FeedList['day'] = { date: '', added: 0 },
): Promise<void> {
  await changeFeeds(folder, ({ feeds, day }) => {
    if (!feeds.some((feed) => feed.id === id)) return null;
    const added = brought.added + (day.date === brought.date ? day.added : 0);
    return {
      list: {
        feeds: feeds.map((feed) => (feed.id === id ? change(feed) : feed)),
        day: brought.added === 0 ? day : { date: brought.date, added },
      },
    };
  });
}

const moment = (time: number) => new Date(time).toISOString();
