import { runAside } from '../aside/run-aside.js';
import type { FeedFound } from './read-feed.js';

/** A usual feed takes some ten milliseconds; ten megabytes of it two seconds. */
const bounds = { patience: 5000, memory: 512 };

/** What the worker is given. */
export interface FeedJob {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it was fetched from. */
  readonly url: string;
}

/** A feed, the address of one, or why it is neither. */
export type FeedResult =
  | { readonly ok: true; readonly found: FeedFound }
  | { readonly ok: false; readonly reason: string };

/** Reads a feed, or the address of the feed that a page names, in a worker that is killed when it overruns. Never rejects. */
export async function readFeedDocument(job: FeedJob): Promise<FeedResult> {
  const outcome = await runAside<FeedFound | null>(new URL('./feed-worker.js', import.meta.url), job, bounds);
  if (outcome.ok && outcome.said) return { ok: true, found: outcome.said };
  if (outcome.ok || outcome.why === 'crash')
    return { ok: false, reason: 'it is no feed (RSS, Atom or JSON Feed) that can be read, and no page that names one' };
  return {
    ok: false,
    reason: outcome.why === 'time' ? 'it took too long to read' : 'it takes too much memory to read',
  };
}
