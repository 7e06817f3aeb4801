import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from '../../command/command.js';
import type { SentFile } from '../../command/option.js';
import type { Problem } from '../../command/problem.js';

/** A request's options with each file that a path names read, as a face of Discord gets it sent; or why it cannot be. */
export async function withNamedFiles(
  { options: declared }: Command,
  options: Readonly<Record<string, unknown>>,
): Promise<
  | { readonly ok: true; readonly options: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: Problem }
> {
  const read: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(options)) {
    if (declared[name]?.kind !== 'file' || typeof value !== 'string') continue;
    try {
      const file: SentFile = { name: basename(value), contentType: null, bytes: new Uint8Array(await readFile(value)) };
      read[name] = file;
    } catch (error) {
      return { ok: false, problem: { code: 'bad-request', message: `${value} ${reasonOf(error)}` } };
    }
  }
  return { ok: true, options: read };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'does not exist; name a file, or give a link with --link';
  if (code === 'EISDIR') return 'is a folder; name the files in it';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; give yourself permission to read it';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
