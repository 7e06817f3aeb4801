import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../disk/atomic-file.js';
import { locked } from '../library/folder-lock.js';
import { type FeedEntry, journalOf, writeJournal } from '../library/journal.js';

/** A feed that a server follows. Moments are ISO 8601 in UTC. */
export interface Feed {
  /** Short, made from the address. */
  readonly id: string;
  readonly link: string;
  readonly title: string | null;
  /** Who follows it: a member's id, or `operator`. */
  readonly by: string;
  readonly since: string;
  /** When it is looked at next. */
  readonly next: string;
  /** Until when the site wants to be left alone. */
  readonly notBefore: string | null;
  readonly lastSuccess: string | null;
  /** Why the last look failed; null where it did not. */
  readonly error: string | null;
  /** Failed looks in a row. */
  readonly failures: number;
  /** Whether the site says that there will be nothing any more (410): then it is not looked at. */
  readonly gone: boolean;
  /** What the site said of the version that was read last. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How many articles it has brought. */
  readonly brought: number;
  /** Why articles of it could not be read, at the last look that brought any. */
  readonly unread: string | null;
  /** Keys of the items that are dealt with. */
  readonly seen: readonly string[];
  /** By key, how often an item could not be had. */
  readonly tries: Readonly<Record<string, number>>;
}

/** The feeds of a server, and how many articles they brought on the last day that they brought any. */
export interface FeedList {
  readonly feeds: readonly Feed[];
  readonly day: { readonly date: string; readonly added: number };
}

const none: FeedList = { feeds: [], day: { date: '', added: 0 } };
const fileOf = (folder: string) => join(folder, 'feeds.json');

/** What a server follows; `folder` is the server's. A file that is damaged is set aside, and nothing is followed. */
export async function readFeeds(folder: string): Promise<FeedList> {
  const raw = await readFile(fileOf(folder), 'utf8').catch(() => null);
  if (raw === null) return none;
  try {
    const { feeds, day }: FeedList = JSON.parse(raw);
    if (
      !feeds.every(({ link, next, seen }) => URL.canParse(link) && !Number.isNaN(Date.parse(next)) && seen.length >= 0)
    )
      throw new Error('a feed lacks its address, or when it is next');
    return { feeds, day: { date: String(day.date), added: Number(day.added) } };
  } catch {
    await rename(fileOf(folder), `${fileOf(folder)}.damaged`).catch(() => {});
    return none;
  }
}

/**
 * Changes what a server follows, while no other process does, and tells the journal. `change` gives null to leave all as
 * it is. Rejects where the disk refuses.
 */
export async function changeFeeds(
  folder: string,
  change: (list: FeedList) => { readonly list: FeedList; readonly journal?: FeedEntry } | null,
): Promise<void> {
  await locked(folder, async () => {
    const changed = change(await readFeeds(folder));
    if (changed === null) return;
    await writeWhole(fileOf(folder), `${JSON.stringify(changed.list, null, 2)}\n`);
    if (changed.journal) await writeJournal(journalOf(folder), changed.journal);
  });
}
