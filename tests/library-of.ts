import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../src/library/library.js';

/** A library of raw texts by id, read from a folder that is gone again. */
export async function libraryOf(texts: Readonly<Record<string, string>>): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    for (const [id, raw] of Object.entries(texts)) writeFileSync(join(folder, `${id}.txt`), raw);
    return (await Library.open(folder)).library;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
