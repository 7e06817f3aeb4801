import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../disk/error-code.js';

/** Milliseconds between two tries. */
const pause = 20;
/** Milliseconds after which a lock that stays as it is was left behind: what it is held for takes far less. */
const abandoned = 60_000;
/** The same for one without a holder's name, which is written at once: a crash came between. */
const unnamed = 2000;

/** The locks that this process holds. */
const held = new Set<string>();

/**
 * Does `work` while no other process, and nobody else here, changes the folder: the bot and the operator's shell may
 * both be at it. The lock is a hidden file that names its holder; one that a crash left behind is taken over. Rejects
 * where the disk refuses, or `work` does.
 */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, '.lock');
  const id = randomUUID();
  held.add(id);
  try {
    await take(file, `${process.pid} ${id} ${hostname()}`);
    try {
      return await work();
    } finally {
      const now = await readFile(file, 'utf8').catch(() => '');
      if (now.includes(id)) await rm(file, { force: true }).catch(() => {});
    }
  } finally {
    held.delete(id);
  }
}

async function take(file: string, holder: string): Promise<void> {
  let seen: string | null = null;
  let since = 0;
  for (;;) {
    try {
      await writeFile(file, holder, { flag: 'wx' });
      // Who rested before the name stood there may have lost the lock.
      if ((await readFile(file, 'utf8').catch(() => '')) === holder) return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const other = await readFile(file, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (other === null) continue;
    if (other !== seen) {
      seen = other;
      // Not the time of day: that may be set back.
      since = performance.now();
    }
    const patience = other === '' ? unnamed : abandoned;
    if (isDead(other) || performance.now() - since > patience) await discard(file, other);
    else await sleep(pause);
  }
}

/** Whether the process that holds a lock has ended, as far as this machine can tell. */
function isDead(holder: string): boolean {
  const [, pid, id, host] = /^(\d+) (\S+) (.*)$/.exec(holder) ?? [];
  if (pid === undefined || id === undefined || host !== hostname()) return false;
  // In a container that is started again, the bot may have the number that it had before.
  if (Number(pid) === process.pid) return !held.has(id);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Takes away the lock of `holder`; one that somebody has taken in between is put back. */
async function discard(file: string, holder: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8').catch(() => holder)) === holder) await rm(aside, { force: true });
  else await rename(aside, file);
}
