import { type Overrun, runAside } from '../aside/run-aside.js';
import { decodeDocument } from './decode-document.js';
import { type DocumentKind, kindOf } from './document-kind.js';
import { type Draft, noFacts } from './draft.js';

/** Longest document that is read, in bytes: as much as Discord lets a member send. */
export const maxDocumentBytes = 10 * 1024 * 1024;
/** A usual page takes some ten milliseconds. */
const bounds = { patience: 5000, memory: 512 };
/** Documents that are read at a time; the others wait. */
const atOnce = 2;

/** What the worker is given. */
export interface ParseJob {
  readonly kind: Exclude<DocumentKind, 'text'>;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

/** A document as an article, or why it is none, in words for the member. */
export type ParseResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly reason: string };

/** Reads a document: text as it is, pages, PDF and Word files in a worker that is killed when it overruns. Never rejects. */
export async function readDocument(
  bytes: Uint8Array,
  {
    name,
    contentType,
    url,
  }: { readonly name: string; readonly contentType: string | null; readonly url: string | null },
): Promise<ParseResult> {
  if (bytes.length === 0) return { ok: false, reason: 'it is empty; send a file with the article in it' };
  if (bytes.length > maxDocumentBytes) return { ok: false, reason: 'it is larger than 10 MB. Split it into articles' };
  const found = kindOf(bytes, contentType, name);
  if (!found.ok) return found;
  const { kind } = found;
  if (kind === 'text') {
    const text = decodeDocument(bytes, contentType).replaceAll(/\r\n?/g, '\n');
    return { ok: true, draft: { ...noFacts, source: url, text } };
  }
  return inTurn(() => parsed({ kind, bytes, contentType, url }));
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running++;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Whoever comes next takes the place that is given up.
    if (next) next();
    else running--;
  }
}

async function parsed(job: ParseJob): Promise<ParseResult> {
  const outcome = await runAside<ParseResult>(new URL('./parse-worker.js', import.meta.url), job, bounds);
  return outcome.ok ? outcome.said : { ok: false, reason: overrun[outcome.why] };
}

const overrun: Readonly<Record<Overrun, string>> = {
  time: 'it took too long to read; paste the text instead',
  memory: 'it takes too much memory to read; paste the text instead',
  crash: 'it cannot be read; open it and save it again, or paste the text',
};
