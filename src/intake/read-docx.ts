import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Draft } from './draft.js';

/** Most bytes that a file may unpack to: a thousand pages of text are far less. */
const mostUnpacked = 50 * 1024 * 1024;

/** The text of a Word file. Rejects where it is none, or unpacks to too much. Null where it has no text. */
export async function readDocx(bytes: Uint8Array): Promise<Draft | null> {
  let unpacked = 0;
  const names: string[] = [];
  // The filter sees the directory alone: nothing is unpacked.
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      names.push(name);
      return false;
    },
  });
  if (unpacked > mostUnpacked) throw new Error('it unpacks to more than 50 MB');
  if (!names.includes('word/document.xml')) throw new Error('it is a zip file, but no Word document (.docx)');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const paragraphs = value.split(/\n+/).flatMap((line) => line.replaceAll(/\s+/g, ' ').trim() || []);
  if (paragraphs.length === 0) return null;
  return { title: null, author: null, outlet: null, published: null, source: null, text: paragraphs.join('\n\n') };
}
