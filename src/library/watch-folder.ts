import { watch } from 'node:fs';

/** Milliseconds of quiet after a change: editors and copies write in several steps. */
const quiet = 2000;

/**
 * Calls `changed` after files of a folder have changed and then been left alone. Does nothing where the folder is missing
 * or the system cannot tell of changes: /reindex is there for that. Returns how to end it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, { persistent: false }, (_, file) => {
      // Hidden files are drafts of our own, on their way.
      if (file?.startsWith('.')) return;
      clearTimeout(timer);
      timer = setTimeout(changed, quiet);
      timer.unref();
    });
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => {};
  }
}
