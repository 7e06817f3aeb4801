import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appendLine } from '../disk/json-lines.js';

/** One thing done to an article of a library, and by whom. */
export interface ArticleEntry {
  /** By the bot's clock, ISO 8601 in UTC; the order of the lines counts, not the time. */
  readonly at: string;
  /** The member's id, or `operator`. */
  readonly by: string;
  /**
   * `also`: the same article was found at another address, which is kept with it. `older`: a version was brought that was
   * published before the one that stands, and lies among the former ones.
   */
  readonly act: 'added' | 'changed' | 'removed' | 'also' | 'older';
  readonly article: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  /** The feed that brought it; then `by` is who follows that. */
  readonly feed?: string;
  /** The other address. */
  readonly source?: string;
}

/** A feed that is followed from now on, or no longer. */
export interface FeedEntry {
  readonly at: string;
  readonly by: string;
  readonly act: 'followed' | 'unfollowed';
  /** Its address. */
  readonly feed: string;
}

/** Adds a line to the journal, under the library's lock. Rejects where the disk refuses, and leaves no half line. */
export async function writeJournal(file: string, entry: ArticleEntry | FeedEntry): Promise<void> {
  await appendLine(file, entry, { lasting: true });
}

/** Where the journal of a library stands, by its folder. */
export const journalOf = (folder: string) => join(folder, 'journal.jsonl');

/** Its length in bytes, 0 where there is none: it grows with every change that anybody makes. */
export async function journalLength(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** What was done to one article, first to last; nothing where there is no journal. */
export async function historyOf(file: string, article: string): Promise<ArticleEntry[]> {
  const raw = await readFile(file, 'utf8').catch(() => '');
  return raw.split('\n').flatMap((line) => {
    try {
      const entry: ArticleEntry = JSON.parse(line);
      return entry.article === article ? [entry] : [];
    } catch {
      // A half line that a crash left.
      return [];
    }
  });
}
