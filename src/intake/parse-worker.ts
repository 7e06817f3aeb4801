import { parentPort, workerData } from 'node:worker_threads';
import { decodeDocument } from './decode-document.js';
import type { FeedResult, ParseJob, ParseResult } from './read-document.js';

/** Reads one document of a stranger's and ends: whatever it does to this thread, the bot goes on. */
async function parse({ kind, bytes, contentType, url }: ParseJob): Promise<ParseResult | FeedResult> {
  try {
    if (kind === 'feed') {
      const found = (await import('./read-feed.js')).readFeed(bytes, contentType, url ?? '');
      const reason = 'it is no feed (RSS, Atom or JSON Feed) that can be read, and no page that names one';
      return found ? { ok: true, found } : { ok: false, reason };
    }
    const draft =
      kind === 'pdf'
        ? await (await import('./read-pdf.js')).readPdf(bytes)
        : kind === 'docx'
          ? await (await import('./read-docx.js')).readDocx(bytes)
          : (await import('./read-page.js')).readPage(decodeDocument(bytes, contentType), url);
    return draft ? { ok: true, draft } : { ok: false, reason: 'no article was found in it; paste the text instead' };
  } catch (error) {
    return { ok: false, reason: `it cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

parentPort?.postMessage(await parse(workerData));
