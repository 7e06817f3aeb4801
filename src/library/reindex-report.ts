import type { RefusedFile } from './article-files.js';

/** What re-indexing did: counts of articles, and the files that were refused. */
export interface ReindexReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly refused: readonly RefusedFile[];
  /** Whether it was called off: then nothing has changed. */
  readonly cancelled?: boolean;
}

/** Of a run that read nothing. */
export const nothingDone: ReindexReport = { added: 0, changed: 0, removed: 0, refused: [] };

/** Of two folders together. */
export function sum(a: ReindexReport, b: ReindexReport): ReindexReport {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    removed: a.removed + b.removed,
    refused: [...a.refused, ...b.refused],
    ...(a.cancelled || b.cancelled ? { cancelled: true } : {}),
  };
}
