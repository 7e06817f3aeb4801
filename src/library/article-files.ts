import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unreadReason } from '../disk/disk-reason.js';
import { draftFile } from '../intake/draft.js';
import { maxDocumentBytes, readDocument } from '../intake/read-document.js';
import { type Decoded, decodeText, maxArticleBytes, tooLarge } from './decode.js';

/** Endings of the files that hold articles: texts as they are, and documents that are made texts. */
const textEndings: readonly string[] = ['.txt', '.md'];
const documentEndings: readonly string[] = ['.html', '.htm', '.pdf', '.docx'];

/** Whether a file is a page, a PDF or a Word file, by its name. */
export function isDocument(file: string): boolean {
  return documentEndings.includes(extname(file).toLowerCase());
}

/** A file that could not be taken, and why, in words for the admin. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** An article's file. `hash` is the SHA-256 of its bytes in hexadecimal. */
export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** The folder cannot be listed. The message says what to do. */
export class CorpusFolderError extends Error {
  override readonly name = 'CorpusFolderError';
}

/**
 * The names of the files in `folder` that should be articles, by name. Hidden files and folders are passed over.
 * @throws {CorpusFolderError} where the folder is missing or may not be read.
 */
export async function listArticleFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.') && !entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (cause) {
    throw new CorpusFolderError(`the corpus folder ${folder} ${reasonOf(cause)}`, { cause });
  }
}

/** How often a file is read that is changed at that very moment, and milliseconds between. */
const attempts = 3;
const calm = 100;

/**
 * Reads one file of the folder; never rejects. One that is written meanwhile is refused, for half of it would be read.
 */
export async function readArticleFile(folder: string, file: string): Promise<ArticleFile | RefusedFile> {
  const ending = extname(file);
  if (!textEndings.includes(ending.toLowerCase()) && !isDocument(file)) {
    const endings = [...textEndings, ...documentEndings];
    return {
      file,
      reason: `files ending in "${ending}" are not read; save the article as ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}`,
    };
  }
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const bytes = await readQuiet(join(folder, file), isDocument(file) ? maxDocumentBytes : maxArticleBytes);
      if (typeof bytes === 'string') return { file, reason: bytes };
      if (bytes === null) {
        await pause(calm);
        continue;
      }
      const hash = createHash('sha256').update(bytes).digest('hex');
      return { id: file.slice(0, -ending.length), file, hash, bytes };
    }
    return { file, reason: 'it is being written; re-index when that is done' };
  } catch (cause) {
    return { file, reason: `it ${reasonOf(cause)}` };
  }
}

/** The raw text of a file: a document's with what it tells of itself as front matter. Never rejects. */
export async function rawText({ file, bytes }: ArticleFile): Promise<Decoded> {
  if (!isDocument(file)) return decodeText(bytes);
  const read = await readDocument(bytes, { name: file, contentType: null, url: null });
  return read.ok ? { ok: true, text: draftFile(read.draft) } : read;
}

/** The bytes of a file; null where it was changed meanwhile; why not, where it is too large, or holds no bytes. */
async function readQuiet(path: string, most: number): Promise<Uint8Array | null | string> {
  // Opening a pipe waits until somebody writes into it.
  if (!(await stat(path)).isFile()) return 'it is no regular file; put a copy of the article here';
  const handle = await open(path, 'r');
  try {
    const before = await handle.stat({ bigint: true });
    if (before.size > BigInt(most)) return tooLarge(Number(before.size), most);
    const bytes = await handle.readFile();
    const after = await handle.stat({ bigint: true });
    const quiet = before.mtimeNs === after.mtimeNs && before.size === after.size && after.size === BigInt(bytes.length);
    return quiet ? bytes : null;
  } finally {
    await handle.close();
  }
}

/** Why the folder, or a file of it, cannot be read. */
const reasonOf = (cause: unknown) =>
  unreadReason(cause, {
    missing: 'create it, or name another one',
    'no-folder': 'name the folder that holds the articles',
    denied: 'give the bot permission to read it',
  });
