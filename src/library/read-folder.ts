import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Reading } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { readArticle } from '../text/read-article.js';
import { type ArticleFile, isDocument, type RefusedFile, rawText, readArticleFile } from './article-files.js';
import type { Decoded } from './decode.js';
import { readAside, type Unread } from './read-aside.js';
import type { ReadingSnapshot } from './reading-snapshot.js';

/** An article as it stands in a file of the folder. */
export interface Held {
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  readonly file: string;
  readonly entry: ReadArticle;
  /** What the snapshot keeps of a document beside its reading: the text that was made of it. */
  readonly raw?: string;
  /** Whether the reading came from the snapshot. */
  readonly kept?: boolean;
}

/** The articles of a folder by id, and what has changed. */
export interface FolderReading {
  readonly held: ReadonlyMap<string, Held>;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly refused: readonly RefusedFile[];
  /** How many files had to be read that no snapshot had. */
  readonly readAnew: number;
}

/** What reading a folder starts from. */
export interface FolderState {
  readonly folder: string;
  /** Its articles as they were read before. */
  readonly before: ReadonlyMap<string, Held>;
  readonly snapshot: ReadingSnapshot | null;
  /** Called before each file with the number of those that are done; false calls the reading off. */
  readonly goOn: (done: number) => boolean;
}

/**
 * Reads those of the files whose hashes have changed. An article whose file can no longer be read stays as it was. Null
 * where it was called off.
 */
export async function readFolder(
  files: readonly string[],
  { folder, before, snapshot, goOn }: FolderState,
): Promise<FolderReading | null> {
  const held = new Map<string, Held>();
  const refused: RefusedFile[] = [];
  let [readAnew, added, changed, done] = [0, 0, 0, 0];
  for (let from = 0; from < files.length; from += together) {
    const some = await Promise.all(files.slice(from, from + together).map((name) => readArticleFile(folder, name)));
    for (const file of some) {
      if (!goOn(done++)) return null;
      const name = file.file;
      const id = name.replace(/\.[^.]+$/, '');
      const former = before.get(id);
      const taken = 'reason' in file ? file : held.has(id) ? sameName(name, id) : await take(file, former, snapshot);
      if ('reason' in taken) {
        const kept = former && !held.has(id);
        if (kept) held.set(id, former);
        refused.push(kept ? { file: name, reason: `${taken.reason}. The version read before stays` } : taken);
        continue;
      }
      held.set(id, taken);
      if (taken !== former && !taken.kept) readAnew++;
      if (!former) added++;
      else if (former !== taken) changed++;
      // Reading is work for the processor: let waiting questions through between articles.
      await nextTurn();
    }
  }
  const removed = [...before.keys()].filter((id) => !held.has(id)).length;
  return { held, added, changed, removed, refused, readAnew };
}

/** So many files are fetched from the disk at once: one after the other takes a tenth of the time of reading them. */
const together = 8;
/** Milliseconds that a file of the folder may take: whoever put it there may wait, but not for ever. */
const patience = 60_000;

async function take(
  file: ArticleFile,
  before: Held | undefined,
  snapshot: ReadingSnapshot | null,
): Promise<Held | RefusedFile> {
  if (before?.hash === file.hash) return before;
  const kept = snapshot?.kept(file.hash) ?? null;
  const raw: Decoded = kept?.raw === undefined ? await rawText(file) : { ok: true, text: kept.raw };
  if (!raw.ok) return { file: file.file, reason: raw.reason };
  const entry = await entryOf({ id: file.id, raw: raw.text }, kept?.reading ?? null);
  if ('reason' in entry) return { file: file.file, reason: entry.reason };
  return {
    hash: file.hash,
    file: file.file,
    entry,
    kept: kept !== null,
    ...(isDocument(file.file) && { raw: raw.text }),
  };
}

/** What was read in an article's text, now or before. */
async function entryOf(unread: Unread, reading: Reading | null): Promise<ReadArticle | { readonly reason: string }> {
  if (reading === null) {
    const read = await readAside(unread, patience);
    return read.ok ? read.entry : read;
  }
  const result = readArticle(unread);
  return result.ok ? { article: result.article, reading } : result;
}

function sameName(file: string, id: string): RefusedFile {
  return { file, reason: `another file gives the article "${id}" already; rename one of them` };
}
