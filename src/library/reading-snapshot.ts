import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../reading/reading.js';

/** What is kept of a file: what was read in it, and of a document the text that was made of it. */
interface Kept {
  readonly reading: Reading;
  readonly raw?: string | undefined;
}

/** The rooms whose code decides what is read in a file. */
const rooms = ['../intake/', '../text/', '../reading/'].map((room) => fileURLToPath(new URL(room, import.meta.url)));

/**
 * What was read in each file, by the SHA-256 of its bytes, kept so that a start does not read everything again. A file
 * of lines: the code's own hash first, then a checksum, the file's hash and the reading for each article. A line that
 * does not fit its checksum is passed over, a snapshot of other code altogether: what is missing is read anew.
 */
export class ReadingSnapshot {
  readonly #file: string;
  #lines: ReadonlyMap<string, string> = new Map();
  #keeping: Promise<unknown> = Promise.resolve();

  /** @param file of the snapshot; made when it is first kept. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Takes in what was kept; nothing where it is missing, damaged or of other code. */
  async load(): Promise<void> {
    const raw = await readFile(this.#file, 'utf8').catch(() => '');
    const [version, ...lines] = raw.split('\n');
    if (raw === '' || version !== (await codeVersion())) return;
    this.#lines = new Map(
      lines.flatMap((line): [string, string][] => {
        const [sum, hash, json] = [line.slice(0, 16), line.slice(17, 81), line.slice(82)];
        return sum !== '' && sum === checksum(hash + json) ? [[hash, json]] : [];
      }),
    );
  }

  /** What is kept of the file with this hash; null where it is not known. */
  kept(hash: string): Kept | null {
    const json = this.#lines.get(hash);
    return json === undefined ? null : (JSON.parse(json) as Kept);
  }

  /**
   * Keeps what was read in all files in place of what was kept before, while others go on. That it cannot is no matter:
   * a start that reads more is no worse answer.
   */
  keep(files: readonly (Kept & { readonly hash: string })[]): void {
    this.#keeping = this.#keeping.then(() => this.#write(files)).catch(() => {});
  }

  async #write(files: Iterable<Kept & { readonly hash: string }>): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.draft`;
    try {
      const handle = await open(draft, 'w');
      try {
        await handle.write(`${await codeVersion()}\n`);
        for (const { hash, ...kept } of files) {
          const json = JSON.stringify(kept);
          await handle.write(`${checksum(hash + json)} ${hash} ${json}\n`);
          await nextTurn();
        }
      } finally {
        await handle.close();
      }
      await rename(draft, this.#file);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
    // What stands on the disk need not stay in memory.
    this.#lines = new Map();
  }
}

const checksum = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 16);

let version: Promise<string> | null = null;

/** A hash over the code that reads: another build reads anew. */
function codeVersion(): Promise<string> {
  version ??= (async () => {
    const hash = createHash('sha256');
    for (const room of rooms) {
      for (const file of (await readdir(room, { recursive: true })).sort()) {
        if (/(?<!\.d)\.[jt]s$/.test(file)) hash.update(await readFile(join(room, file)));
      }
    }
    return hash.digest('hex');
  })();
  return version;
}
