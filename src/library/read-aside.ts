import { runAside } from '../aside/run-aside.js';
import { read } from '../reading/read.js';
import type { ReadArticle } from '../search/corpus.js';
import { readArticle } from '../text/read-article.js';

/** An article as it was read, with the id `draft`, or why it is none, in words for the member. */
export type ReadResult =
  | { readonly ok: true; readonly entry: ReadArticle }
  | { readonly ok: false; readonly reason: string };

/** UTF-16 units up to which a text is read on the spot: hardly any article is longer, and no text takes a second. */
const short = 20_000;
/** A usual megabyte takes half a second. */
const bounds = { patience: 3000, memory: 1024 };

/** Reads the text of an article's file; a long one in a worker, so that nobody waits for it. Never rejects. */
export async function readAside(raw: string): Promise<ReadResult> {
  if (raw.length <= short) return readWhole(raw);
  const outcome = await runAside<ReadResult>(new URL('./reading-worker.js', import.meta.url), raw, bounds);
  return outcome.ok ? outcome.said : { ok: false, reason: 'it takes too long to read. Split it into articles' };
}

/** Reads it here and now. */
export function readWhole(raw: string): ReadResult {
  const result = readArticle({ id: 'draft', raw });
  if (!result.ok) return result;
  return { ok: true, entry: { article: result.article, reading: read(result.article) } };
}
