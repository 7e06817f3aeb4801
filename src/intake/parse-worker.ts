import { parentPort, workerData } from 'node:worker_threads';
import { decodeDocument } from './decode-document.js';
import type { Draft } from './draft.js';
import type { ParseJob, ParseResult } from './read-document.js';
import { Unreadable } from './unreadable.js';

const names = { html: 'page', pdf: 'PDF', docx: 'Word file' };
const nothing = {
  html: 'no article was found in the page; paste the text instead',
  pdf: 'the PDF has no text, as a scan has none; paste the text instead',
  docx: 'the Word file has no text; paste the text instead',
};

/** Reads one document of a stranger's and ends: whatever it does to this thread, the bot goes on. */
async function parse(job: ParseJob): Promise<ParseResult> {
  try {
    const draft = await draftOf(job);
    return draft
      ? { ok: true, draft: { ...draft, source: draft.source ?? job.url } }
      : { ok: false, reason: nothing[job.kind] };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    // What a library says of it is of no use to a member.
    const reason = `the ${names[job.kind]} is damaged, or made in an unusual way; open it and save it again, or paste the text`;
    return { ok: false, reason };
  }
}

async function draftOf({ kind, bytes, contentType, url }: ParseJob): Promise<Draft | null> {
  if (kind === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes);
  if (kind === 'docx') return (await import('./read-docx.js')).readDocx(bytes);
  return (await import('./read-page.js')).readPage(decodeDocument(bytes, contentType), url);
}

parentPort?.postMessage(await parse(workerData));
