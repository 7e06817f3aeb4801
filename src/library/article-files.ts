import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
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

/** Reads one file of the folder; never rejects. */
export async function readArticleFile(folder: string, file: string): Promise<ArticleFile | RefusedFile> {
  const ending = extname(file);
  if (!articleEndings.includes(ending.toLowerCase())) {
    return {
      file,
      reason: `files ending in "${ending}" are not read; save the article as ${articleEndings.join(' or ')}`,
    };
  }
  try {
    const handle = await open(join(folder, file), 'r');
    try {
      const { size } = await handle.stat();
      if (size > maxArticleBytes) return { file, reason: tooLarge(size) };
      const bytes = await handle.readFile();
      const decoded = decodeText(bytes);
      if (!decoded.ok) return { file, reason: decoded.reason };
      const hash = createHash('sha256').update(bytes).digest('hex');
      return { id: file.slice(0, -ending.length), file, hash, raw: decoded.text };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return { file, reason: `it ${reasonOf(cause)}` };
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'does not exist; create it, or name another one';
  if (code === 'ENOTDIR') return 'is not a folder; name the folder that holds the articles';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; give the bot permission to read it';
  return `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
}
