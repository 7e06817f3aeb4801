import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds of quiet after a change: editors and copies write in several steps. */
const quiet = 2000;

/**
 * Calls `changed` after files of a folder have changed and then been left alone; for a folder that is yet to be made,
 * once it is. With `only`, one file counts. Where the system cannot tell of changes, /reindex is there for that.
 * Watches until what it returns is called.
 */
export function watchFolder(folder: string, changed: () => void, only?: string): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
  let over = false;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
    timer.unref();
  };
  const listen = () => {
    watcher = watched(folder, (file) => {
      // Hidden files are drafts of our own, on their way.
      if (file.startsWith('.') || (only !== undefined && file !== only)) return;
      soon();
    });
    return watcher !== null;
  };
  /** Calls `there` once, when a path exists whose folder, or that folder's, may be missing as well. */
  const whenThere = (path: string, there: () => void): void => {
    const around = dirname(path);
    if (over || around === path) return;
    const check = () => {
      if (over || !existsSync(path)) return;
      waiting?.close();
      there();
    };
    const waiting = watched(around, (file) => {
      if (file === basename(path) || file === '') check();
    });
    watcher = waiting;
    if (waiting) check();
    else whenThere(around, () => whenThere(path, there));
  };
  if (!listen()) {
    whenThere(folder, () => {
      if (listen()) soon();
    });
  }
  return () => {
    over = true;
    watcher?.close();
    clearTimeout(timer);
  };
}

/**
 * Null where the folder cannot be watched. `seen` is told the name of the file, empty where the system does not say.
 */
function watched(folder: string, seen: (file: string) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, file) => seen(file ?? ''));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
