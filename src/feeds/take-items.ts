import { draftFile } from '../intake/draft.js';
import type { FetchSettings } from '../intake/fetch-document.js';
import type { FeedItem } from '../intake/read-feed.js';
import { readLink } from '../intake/read-link.js';
import type { Library } from '../library/library.js';
import type { Addition } from '../library/place-article.js';
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
  { most, ...taking }: Taking,
): Promise<Taken> {
  const dealtWith = new Set(feed.seen);
  const fresh = items.filter(({ key }) => !dealtWith.has(key));
  if (fresh.length === 0) return { added: [], unread: null, left: 0, seen: [], tries: {} };
  const library = await open();
  const known = knownAddresses(library);
  const wanted = fresh.filter(({ link }) => !known.has(plainAddress(link)));
  const fetched = await fetchItems(feed, wanted.slice(0, most), known, taking);
  const fates = await add(fetched, library);
  const added = fates.flatMap(({ added: id }) => id ?? []);
  const unread = fates.flatMap(({ unread: reason }) => reason ?? []);
  const triesOf = (key: string) =>
    (feed.tries[key] ?? 0) + (fates.some((fate) => fate.key === key && fate.again) ? 1 : 0);
  const over = new Set(fates.filter(({ key, again }) => !again || triesOf(key) >= mostTries).map(({ key }) => key));
  const left = wanted.filter(({ key }) => !over.has(key));
  return {
    added,
    unread: unread[0] === undefined ? null : { count: unread.length, reason: unread[0] },
    left: left.length,
    seen: fresh.filter((item) => !left.includes(item)).map(({ key }) => key),
    tries: Object.fromEntries(left.flatMap(({ key }) => (triesOf(key) > 0 ? [[key, triesOf(key)]] : []))),
  };
}

/** What became of an item: added under an id, or not read for a reason, perhaps to be tried again; else it was known. */
interface Fate {
  readonly key: string;
  readonly added?: string;
  readonly unread?: string;
  readonly again?: boolean;
}

interface FetchedItem extends Fate {
  /** What the page gave, to be added. */
  readonly addition?: Addition;
}

async function fetchItems(
  { by, link: feed }: Feed,
  items: readonly FeedItem[],
  known: ReadonlySet<string>,
  { onProgress, ...settings }: Omit<Taking, 'most'>,
): Promise<FetchedItem[]> {
  const fetching = { ...settings, robots: new Map() };
  const fetched: FetchedItem[] = [];
  for (const { key, link, title, published } of items) {
    onProgress?.(fetched.length, items.length);
    const read = await readLink(link, fetching);
    if (settings.signal?.aborted) break;
    if (!read.ok) {
      fetched.push({ key, unread: read.reason, again: read.temporary === true });
      continue;
    }
    const { draft } = read;
    const source = plainAddress(draft.source ?? link);
    const facts = { title: draft.title ?? title, published: draft.published ?? published, source };
    const addition = { raw: draftFile({ ...draft, ...facts }), by, feed };
    fetched.push(known.has(source) ? { key } : { key, addition });
  }
  return fetched;
}

/** All at once, so that the index is made once. */
async function add(items: readonly FetchedItem[], library: Library): Promise<Fate[]> {
  const outcomes = await library.addAll(items.flatMap(({ addition }) => addition ?? []));
  let next = 0;
  return items.map(({ addition, ...fate }): Fate => {
    const outcome = addition && outcomes[next++];
    if (!outcome) return fate;
    if (outcome.ok) return outcome.act === 'added' ? { ...fate, added: outcome.id } : fate;
    // What the disk refused may go well later.
    return outcome.known ? fate : { ...fate, unread: outcome.reason, again: true };
  });
}

function knownAddresses({ corpus }: Library): Set<string> {
  return new Set(corpus.articles.flatMap(({ article: { source } }) => (source === null ? [] : plainAddress(source))));
}
