import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from '../../command/command.js';
import type { SentFile } from '../../command/option.js';
import type { Problem } from '../../command/problem.js';
import { unreadReason } from '../../disk/disk-reason.js';

/**
 * A request's options with each file that a path names read, as a face of Discord gets it sent; or why it cannot be.
 */
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
      return { ok: false, problem: { code: 'bad-request', message: `${value} ${unreadReason(error, mends)}` } };
    }
  }
  return { ok: true, options: read };
}

const mends = {
  missing: 'name a file, or give a link with --link',
  folder: 'name the files in it',
  denied: 'give yourself permission to read it',
};
