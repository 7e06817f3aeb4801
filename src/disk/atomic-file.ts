import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is there whole or not at all, and stays after a power cut: to a hidden file beside it, then
 * renamed. Its folder is made where it is missing. Rejects where the disk refuses, and leaves nothing behind.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(file);
  await makeFolder(folder);
  const draft = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await settle(folder);
}

/** Moves a file into another folder of the same disk for good. */
export async function moveWhole(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await rename(from, to);
  await settle(dirname(from));
  await settle(dirname(to));
}

/** Makes a folder and those around it. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    // Node says "no such file" where a disk may not be written; one step alone tells the truth.
    let step = folder;
    while (dirname(step) !== step && (await stat(dirname(step)).catch(() => null)) === null) step = dirname(step);
    await mkdir(step);
    throw error;
  }
}

/** A rename lasts once its folder is synced; Windows has no such call, and needs none. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => {});
  await handle.close();
}
