import { extractText, getDocumentProxy } from 'unpdf';
import { type Draft, noFacts } from './draft.js';
import { Unreadable } from './unreadable.js';

/** Most pages that are read: an article has a few. */
const mostPages = 100;

/**
 * The text of a PDF: lines joined to paragraphs, running heads and page numbers left out. Null where it has no text.
 * @throws {Unreadable} where it is locked, or has too many pages.
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft | null> {
  const pdf = await getDocumentProxy(bytes).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'PasswordException') throw error;
    throw new Unreadable('it is locked with a password; save it without one');
  });
  if (pdf.numPages > mostPages)
    throw new Unreadable(`it has ${pdf.numPages} pages; at most ${mostPages} are read. Split it into articles`);
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((page) => page.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()));
  const often = new Map<string, number>();
  for (const page of pages) for (const line of new Set(page)) often.set(line, (often.get(line) ?? 0) + 1);
  const running = (line: string) =>
    /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/i.test(line) ||
    (pages.length > 2 && (often.get(line) ?? 0) > pages.length / 2);
  const lines = pages.flatMap((page) => page.filter((line) => line === '' || !running(line)));
  const paragraphs = joined(lines);
  if (paragraphs.length === 0) return null;
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
    info: { Title?: string; Author?: string };
  };
  return {
    ...noFacts,
    title: info.Title?.trim() || null,
    author: info.Author?.trim() || null,
    text: paragraphs.join('\n\n'),
  };
}

/** A paragraph ends at an empty line, or at a line that ends a sentence well before the margin. */
function joined(lines: readonly string[]): string[] {
  const lengths = lines.filter((line) => line !== '').map(({ length }) => length);
  const margin = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0;
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line !== '')
      open = /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`.trim();
    const ends = line === '' || (/[.!?]["”’)]?$/.test(line) && line.length < margin * 0.85);
    if (!ends || open === '') continue;
    paragraphs.push(open);
    open = '';
  }
  return open === '' ? paragraphs : [...paragraphs, open];
}
