import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadReason } from '../disk/disk-reason.js';
import type { RefusedFile } from './article-files.js';
import type { Library } from './library.js';

/** The files of a library's own articles by name, and those that cannot be read. Never rejects. */
export async function readOwnFiles({
  own,
}: Library): Promise<{ readonly files: Readonly<Record<string, Uint8Array>>; readonly refused: RefusedFile[] }> {
  const files: Record<string, Uint8Array> = {};
  const refused: RefusedFile[] = [];
  // One after the other: a process may have only so many files open.
  for (const { file } of own) {
    try {
      files[basename(file)] = new Uint8Array(await readFile(file));
    } catch (error) {
      refused.push({ file: basename(file), reason: unreadReason(error) });
    }
  }
  return { files, refused };
}
