import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadArticle } from '../search/corpus.js';
import { readArticle } from '../text/read-article.js';
import { type ArticleFile, isDocument, type RefusedFile, rawText, readArticleFile } from './article-files.js';
import type { Decoded } from './decode.js';
import { isShort, type ReadResult, readAside, readSideBySide, type Unread } from './read-aside.js';
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
  /** Called before each file with the number of those ahead of it; false calls the reading off. */
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
  for (let from = 0; from < files.length; from += readTogether) {
    const opened: Opened[] = [];
    for (let at = from; at < Math.min(files.length, from + readTogether); at += fetchedTogether) {
      const some = await Promise.all(
        files.slice(at, at + fetchedTogether).map((name) => readArticleFile(folder, name)),
      );
      for (const file of some) {
        if (!goOn(done++)) return null;
        opened.push('reason' in file ? file : await open(file, before.get(file.id), snapshot));
        // Opening is work for the processor: let waiting questions through.
        await nextTurn();
      }
    }
    for (const one of await readAll(opened)) {
      const id = idOf(one.file);
      const former = before.get(id);
      const taken = !('reason' in one) && held.has(id) ? sameName(one.file, id) : one;
      if ('reason' in taken) {
        const kept = former && !held.has(id);
        if (kept) held.set(id, former);
        refused.push(kept ? { ...taken, reason: `${taken.reason}. The version read before stays` } : taken);
        continue;
      }
      held.set(id, taken);
      if (taken !== former && !taken.kept) readAnew++;
      if (!former) added++;
      else if (former !== taken) changed++;
    }
  }
  const removed = [...before.keys()].filter((id) => !held.has(id)).length;
  return { held, added, changed, removed, refused, readAnew };
}

/** So many files are read side by side, which takes three quarters of the time of one after the other. */
const readTogether = 32;
/** And so many are fetched from the disk at once. */
const fetchedTogether = 8;
/** Milliseconds that a file of the folder may take: whoever put it there may wait, but not for ever. */
const patience = 60_000;

/** A file that was read or refused, or whose short text is yet to be read. */
type Opened = Held | RefusedFile | (Unheld & { readonly unread: Unread });
type Unheld = Omit<Held, 'entry'>;

async function open(file: ArticleFile, before: Held | undefined, snapshot: ReadingSnapshot | null): Promise<Opened> {
  if (before?.hash === file.hash) return before;
  const kept = snapshot?.kept(file.hash) ?? null;
  const raw: Decoded = kept?.raw === undefined ? await rawText(file) : { ok: true, text: kept.raw };
  if (!raw.ok) return { file: file.file, reason: raw.reason };
  const unread = { id: file.id, raw: raw.text };
  const opened = { hash: file.hash, file: file.file, ...(isDocument(file.file) && { raw: raw.text }) };
  if (kept === null) return isShort(unread) ? { ...opened, unread } : heldOf(opened, await readAside(unread, patience));
  const result = readArticle(unread);
  const read = result.ok ? { ok: true as const, entry: { article: result.article, reading: kept.reading } } : result;
  return heldOf({ ...opened, kept: true }, read);
}

/** The files, with what is read in the texts that are yet to be read. */
async function readAll(opened: readonly Opened[]): Promise<(Held | RefusedFile)[]> {
  const results = await readSideBySide(opened.flatMap((one) => ('unread' in one ? one.unread : [])));
  let next = 0;
  return opened.flatMap((one) => {
    if (!('unread' in one)) return one;
    const { unread: _, ...file } = one;
    const read = results[next++];
    return read ? heldOf(file, read) : [];
  });
}

const heldOf = (file: Unheld, read: ReadResult): Held | RefusedFile =>
  read.ok ? { ...file, entry: read.entry } : { file: file.file, reason: read.reason };

const idOf = (file: string) => file.replace(/\.[^.]+$/, '');

function sameName(file: string, id: string): RefusedFile {
  return { file, reason: `another file gives the article "${id}" already; rename one of them` };
}
