import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type Draft, noFacts } from './draft.js';
import { Unreadable } from './unreadable.js';

/** Most bytes that a file may unpack to: a thousand pages of text are far less. */
const mostUnpacked = 50 * 1024 * 1024;

/**
 * The text of a Word file. Null where it has no text.
 * @throws {Unreadable} where it is none, or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft | null> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(wordParts(bytes)) });
  const paragraphs = value.split(/\n+/).flatMap((line) => line.replaceAll(/\s+/g, ' ').trim() || []);
  if (paragraphs.length === 0) return null;
  return { ...noFacts, text: paragraphs.join('\n\n') };
}

/** The file with its parts of text alone, none of them packed: what reads it next cannot be led to unpack more. */
function wordParts(bytes: Uint8Array): Uint8Array {
  let unpacked = 0;
  let word = false;
  // A part never unpacks to more than the size that is stated for it: what is beyond is cut off.
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      word ||= name === 'word/document.xml';
      if (!/\.(?:xml|rels)$/.test(name) || name.split('/').includes('..')) return false;
      unpacked += originalSize;
      if (unpacked > mostUnpacked) throw new Unreadable('it unpacks to more than 50 MB; paste the text instead');
      return true;
    },
  });
  if (!word) throw new Unreadable('it is a zip file, but no Word document (docx); save the article as docx or PDF');
  return zipSync(parts, { level: 0 });
}
