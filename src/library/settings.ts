import { readFile, rename } from 'node:fs/promises';
import { writeWhole } from '../disk/atomic-file.js';

/** What a server has chosen. */
export interface LibrarySettings {
  /** The role whose members may add articles, beside those with Manage Server. */
  readonly addRole: string | null;
  /** Whether the shared articles are asked too. */
  readonly shared: boolean;
}

export const usualSettings: LibrarySettings = { addRole: null, shared: true };

/** What a server has chosen; the usual where it has not. A file that is damaged is set aside, and the usual holds. */
export async function readSettings(file: string): Promise<LibrarySettings> {
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

/** Rejects where the disk refuses. */
export async function writeSettings(file: string, settings: LibrarySettings): Promise<void> {
  await writeWhole(file, `${JSON.stringify(settings, null, 2)}\n`);
}
