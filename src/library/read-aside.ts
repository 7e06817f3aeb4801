import { keptAside, type Overrun } from '../aside/run-aside.js';
import { inSlices } from '../order/in-slices.js';
import { readInStages } from '../reading/read.js';
import { ended, type Stages, sideBySide } from '../reading/stages.js';
import type { ReadArticle } from '../search/corpus.js';
import { readArticle } from '../text/read-article.js';

/** An article as it was read, or why it is none, in words for whoever brought it. */
export type ReadResult =
  | { readonly ok: true; readonly entry: ReadArticle }
  | { readonly ok: false; readonly reason: string };

/**
 * UTF-16 units up to which a text is read on the spot: hardly any article is longer, and no text takes a second. A worker
 * takes most of a second to come up, and has yet to compile all that reads.
 */
const short = 40_000;
/** Megabytes that reading may take. */
const memory = 1024;
/** Milliseconds that a member's text may take: a usual megabyte takes two seconds. */
export const membersPatience = 4000;

/** What is to be read: the text of an article's file, and the id that the article gets. */
export interface Unread {
  readonly id: string;
  readonly raw: string;
}

const readLong = keptAside<Unread, ReadResult>(new URL('./reading-worker.js', import.meta.url), memory);

/**
 * Reads the text of an article's file; a long one in a worker, so that nobody waits for it, and for `patience`
 * milliseconds at most. Never rejects.
 */
export async function readAside(unread: Unread, patience: number): Promise<ReadResult> {
  if (isShort(unread)) return readWhole(unread);
  const outcome = await readLong(unread, patience);
  return outcome.ok ? outcome.said : { ok: false, reason: overrun[outcome.why] };
}

const overrun: Readonly<Record<Overrun, string>> = {
  time: 'it takes too long to read. Split it into articles',
  memory: 'it takes too much memory to read. Split it into articles',
  crash: 'it cannot be read. Split it into articles, or paste its text',
};

/** Whether a text is read on the spot. */
export const isShort = ({ raw }: Unread): boolean => raw.length <= short;

/**
 * Reads short texts side by side, which is faster than one after the other; questions are let through in between. What
 * comes of them is in their order.
 */
export const readSideBySide = (unread: readonly Unread[]): Promise<ReadResult[]> =>
  inSlices(sideBySide(unread.map(wholeInStages)));

/** Reads it here and now. */
export const readWhole = (unread: Unread): ReadResult => ended(wholeInStages(unread));

function* wholeInStages(unread: Unread): Stages<ReadResult> {
  const result = readArticle(unread);
  if (!result.ok) return result;
  yield;
  const { article } = result;
  return { ok: true, entry: { article, reading: yield* readInStages(article) } };
}
