import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One thing done to a library, and by whom. */
export interface JournalEntry {
  /** By the bot's clock, ISO 8601 in UTC; the order of the lines counts, not the time. */
  readonly at: string;
  /** The member's id. */
  readonly by: string;
  /** `also`: the same article was found at another address, which is kept with it. */
  readonly act: 'added' | 'changed' | 'removed' | 'also';
  readonly article: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  /** The other address. */
  readonly source?: string;
}

/**
 * Adds a line to the journal and waits until it is on the disk. A half line that a crash left is closed first. Rejects
 * where the disk refuses, and leaves no half line.
 */
export async function writeJournal(file: string, entry: JournalEntry): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    try {
      await handle.appendFile(`${last.toString() === '\n' ? '' : '\n'}${JSON.stringify(entry)}\n`);
      await handle.sync();
    } catch (error) {
      await handle.truncate(size).catch(() => {});
      throw error;
    }
  } finally {
    await handle.close();
  }
}
