import { draftFile } from '../intake/draft.js';
import type { FetchSettings } from '../intake/fetch-document.js';
import type { FeedItem } from '../intake/read-feed.js';
import { readLink } from '../intake/read-link.js';
import type { Addition, Library } from '../library/library.js';
import { plainAddress } from './address.js';
import type { Feed } from './feed-file.js';

/** How often an article that cannot be had is tried before it is let be. */
const mostTries = 3;

/** What became of the items of a feed. */
export interface Taken {
  /** The ids of the articles that were added. */
  readonly added: readonly string[];
  /** Articles that could not be read, with the reason of the first. */
  readonly unread: { readonly count: number; readonly reason: string } | null;
  /** New items that wait for the next look. */
  readonly left: number;
  /** Keys of the items that were dealt with. */
  readonly seen: readonly string[];
  readonly tries: Readonly<Record<string, number>>;
}

/** How items are taken. */
export interface Taking extends FetchSettings {
  /** Most items that are fetched. */
  readonly most: number;
  /** Told while articles are fetched: how many of how many. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Adds the articles of a feed that the library does not have, newest first. An item whose address or text it has is dealt
 * with, and so is one that was removed: it never comes again.
 */
export async function takeItems(
  feed: Feed,
  items: readonly FeedItem[],
  open: () => Library | Promise<Library>,
  { most, onProgress, ...given }: Taking,
): Promise<Taken> {
  const dealtWith = new Set(feed.seen);
  const fresh = items.filter(({ key }) => !dealtWith.has(key));
  if (fresh.length === 0) return { added: [], unread: null, left: 0, seen: [], tries: {} };
  const library = await open();
  const known = knownAddresses(library);
  const seen: string[] = [];
  const tries: Record<string, number> = {};
  const additions: (Addition & { readonly key: string })[] = [];
  const reasons: string[] = [];
  const wanted = fresh.filter(({ key, link }) => {
    const has = known.has(plainAddress(link));
    if (has) seen.push(key);
    return !has;
  });
  const now = wanted.slice(0, most);
  const fetching = { ...given, robots: new Map() };
  let done = 0;
  for (const item of now) {
    onProgress?.(done, now.length);
    const read = await readLink(item.link, fetching);
    if (fetching.signal?.aborted) break;
    done++;
    if (!read.ok) {
      const count = (feed.tries[item.key] ?? 0) + 1;
      if (read.temporary && count < mostTries) tries[item.key] = count;
      else seen.push(item.key);
      reasons.push(read.reason);
      continue;
    }
    const { draft } = read;
    const source = plainAddress(draft.source ?? item.link);
    if (known.has(source)) seen.push(item.key);
    else {
      const facts = { title: draft.title ?? item.title, published: draft.published ?? item.published, source };
      additions.push({ key: item.key, raw: draftFile({ ...draft, ...facts }), by: feed.by, feed: feed.link });
    }
  }
  const outcomes = additions.length === 0 ? [] : await library.addAll(additions);
  const added: string[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const key = additions[i]?.key ?? '';
    if (outcome.ok) added.push(outcome.id);
    else if (!outcome.known) reasons.push(outcome.reason);
    // What the disk refused is tried again.
    if (outcome.ok || outcome.known || (feed.tries[key] ?? 0) + 1 >= mostTries) seen.push(key);
    else tries[key] = (feed.tries[key] ?? 0) + 1;
  }
  const [reason] = reasons;
  return {
    added,
    unread: reason === undefined ? null : { count: reasons.length, reason },
    left: wanted.length - done + Object.keys(tries).length,
    seen,
    tries,
  };
}

function knownAddresses({ corpus }: Library): Set<string> {
  return new Set(corpus.articles.flatMap(({ article: { source } }) => (source === null ? [] : plainAddress(source))));
}
