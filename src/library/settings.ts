import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../disk/atomic-file.js';
import { locked } from './folder-lock.js';

/** What a server has chosen. */
export interface LibrarySettings {
  /** The role whose members may add articles, beside those with Manage Server. */
  readonly addRole: string | null;
  /** Whether the shared articles are asked too. */
  readonly shared: boolean;
}

export const usualSettings: LibrarySettings = { addRole: null, shared: true };

/** What the server of a folder has chosen; the usual where it has not. A file that is damaged is set aside, and the usual holds. */
export async function readSettings(folder: string): Promise<LibrarySettings> {
  const file = fileIn(folder);
  const raw = await readFile(file, 'utf8').catch(() => null);
  if (raw === null) return usualSettings;
  try {
    const { addRole, shared }: Partial<Record<keyof LibrarySettings, unknown>> = JSON.parse(raw);
    return { addRole: typeof addRole === 'string' ? addRole : null, shared: shared !== false };
  } catch {
    await rename(file, `${file}.damaged`).catch(() => {});
    return usualSettings;
  }
}

/** Keeps what the server of a folder chooses, beside what it has chosen before. Rejects where the disk refuses. */
export function changeSettings(folder: string, changes: Partial<LibrarySettings>): Promise<LibrarySettings> {
  return locked(folder, async () => {
    const settings = { ...(await readSettings(folder)), ...changes };
    await writeWhole(fileIn(folder), `${JSON.stringify(settings, null, 2)}\n`);
    return settings;
  });
}

const fileIn = (folder: string) => join(folder, 'settings.json');
