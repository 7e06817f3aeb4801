import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeText, maxArticleBytes, tooLarge } from './decode.js';

/** File endings that hold articles. */
export const articleEndings: readonly string[] = ['.txt', '.md'];

/** A file that could not be taken, and why, in words for the admin. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** The text of an article's file. `hash` is the SHA-256 of its bytes in hexadecimal. */
export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly hash: string;
  readonly raw: string;
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

/** Reads one file of the folder; never rejects. One that is written meanwhile is refused, for half of it would be read. */
export async function readArticleFile(folder: string, file: string): Promise<ArticleFile | RefusedFile> {
  const ending = extname(file);
  if (!articleEndings.includes(ending.toLowerCase())) {
    return {
      file,
      reason: `files ending in "${ending}" are not read; save the article as ${articleEndings.join(' or ')}`,
    };
  }
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const bytes = await readQuiet(join(folder, file));
      if (typeof bytes === 'string') return { file, reason: bytes };
      if (bytes === null) {
        await pause(calm);
        continue;
      }
      const decoded = decodeText(bytes);
      if (!decoded.ok) return { file, reason: decoded.reason };
      const hash = createHash('sha256').update(bytes).digest('hex');
      return { id: file.slice(0, -ending.length), file, hash, raw: decoded.text };
    }
    return { file, reason: 'it is being written; re-index when that is done' };
  } catch (cause) {
    return { file, reason: `it ${reasonOf(cause)}` };
  }
}

/** The bytes of a file; null where it was changed meanwhile; why not, where it is too large. */
async function readQuiet(path: string): Promise<Uint8Array | null | string> {
  const handle = await open(path, 'r');
  try {
    const before = await handle.stat({ bigint: true });
    if (before.size > BigInt(maxArticleBytes)) return tooLarge(Number(before.size));
    const bytes = await handle.readFile();
    const after = await handle.stat({ bigint: true });
    const quiet = before.mtimeNs === after.mtimeNs && before.size === after.size && after.size === BigInt(bytes.length);
    return quiet ? bytes : null;
  } finally {
    await handle.close();
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'does not exist; create it, or name another one';
  if (code === 'ENOTDIR') return 'is not a folder; name the folder that holds the articles';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; give the bot permission to read it';
  return `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
}
