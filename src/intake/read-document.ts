import { Worker } from 'node:worker_threads';
import { decodeDocument } from './decode-document.js';
import { type DocumentKind, kindOf } from './document-kind.js';
import type { Draft } from './draft.js';
import type { FeedFound } from './read-feed.js';

/** Longest document that is read, in bytes: as much as Discord lets a member send. */
export const maxDocumentBytes = 10 * 1024 * 1024;
/** Milliseconds after which reading is broken off; a usual page takes about ten. */
const patience = 8000;
/** Megabytes that reading may take. */
const memory = 512;

/** What the worker is given. */
export interface ParseJob {
  readonly kind: Exclude<DocumentKind, 'text' | 'unknown'> | 'feed';
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

interface Unread {
  readonly ok: false;
  readonly reason: string;
}

/** A document as an article, or why it is none, in words for the member. */
export type ParseResult = { readonly ok: true; readonly draft: Draft } | Unread;

/** A feed, the address of one, or why it is neither. */
export type FeedResult = { readonly ok: true; readonly found: FeedFound } | Unread;

/** Reads a document: text as it is, pages, PDF and Word files in a worker that is killed when it overruns. Never rejects. */
export async function readDocument(
  bytes: Uint8Array,
  {
    name,
    contentType,
    url,
  }: { readonly name: string; readonly contentType: string | null; readonly url: string | null },
): Promise<ParseResult> {
  if (bytes.length === 0) return { ok: false, reason: 'it is empty' };
  if (bytes.length > maxDocumentBytes) return { ok: false, reason: 'it is larger than 10 MB. Split it into articles' };
  const kind = kindOf(bytes, contentType, name);
  if (kind === 'unknown') {
    return { ok: false, reason: 'it is no text, page (HTML), PDF or Word file (docx). Save it as one of these' };
  }
  if (kind === 'text') {
    const text = decodeDocument(bytes, contentType).replaceAll(/\r\n?/g, '\n');
    return { ok: true, draft: { title: null, author: null, outlet: null, published: null, source: url, text } };
  }
  return parsed({ kind, bytes, contentType, url });
}

/** Reads a feed, or the address of the feed that a page names, in such a worker. Never rejects. */
export function readFeedDocument(bytes: Uint8Array, contentType: string | null, url: string): Promise<FeedResult> {
  return parsed({ kind: 'feed', bytes, contentType, url });
}

function parsed<Result extends ParseResult | FeedResult>(job: ParseJob): Promise<Result | Unread> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./parse-worker.js', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    });
    const end = (result: Result | Unread) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ ok: false, reason: 'it took too long to read; paste the text instead' }),
      patience,
    );
    worker.once('message', (result: Result) => end(result));
    worker.once('error', (error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end({ ok: false, reason: full ? 'it takes too much memory to read' : `it cannot be read: ${error.message}` });
    });
    worker.once('exit', () => end({ ok: false, reason: 'it cannot be read' }));
  });
}
