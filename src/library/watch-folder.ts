import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds of quiet after a change: editors and copies write in several steps. */
const quiet = 2000;

/**
 * Calls `changed` after files of a folder have changed and then been left alone; for a folder that is yet to be made,
 * once it is. With `only`, one file counts. Where the system cannot tell of changes, /reindex is there for that.
 */
export function watchFolder(folder: string, changed: () => void, only?: string): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
    timer.unref();
  };
  const listen = () =>
    watched(folder, (file) => {
      // Hidden files are drafts of our own, on their way.
      if (file.startsWith('.') || (only !== undefined && file !== only)) return;
      soon();
    });
  if (listen()) return;
  whenThere(folder, () => {
    if (listen()) soon();
  });
}

/** Calls `there` once, when a path exists whose folder, or that folder's, may be missing as well. */
function whenThere(path: string, there: () => void): void {
  const folder = dirname(path);
  if (folder === path) return;
  const check = () => {
    if (!existsSync(path)) return;
    watcher?.close();
    there();
  };
  const watcher = watched(folder, (file) => {
    if (file === basename(path) || file === '') check();
  });
  if (watcher) check();
  else whenThere(folder, () => whenThere(path, there));
}

/** Null where the folder cannot be watched. `seen` is told the name of the file, empty where the system does not say. */
function watched(folder: string, seen: (file: string) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, file) => seen(file ?? ''));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
