import { decodeDocument, isText } from '../intake/decode-document.js';

/** Text of a file, or why it is none, in words for the admin. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Longest file that is read, in bytes: some eight hundred thousand words, far beyond any article. */
export const maxArticleBytes = 5 * 1024 * 1024;

/** The text of an article's file, whatever its encoding, as of one that a member sends. Binary files are refused. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > maxArticleBytes) return { ok: false, reason: tooLarge(bytes.length, maxArticleBytes) };
  if (bytes.length === 0) return { ok: false, reason: 'it is empty' };
  if (!isText(bytes)) return { ok: false, reason: 'it is a binary file, not text; save the article as plain text' };
  // Our own files are in UTF-8, whatever a page that is quoted in one says of itself.
  return { ok: true, text: decodeDocument(bytes, 'text/plain; charset=utf-8') };
}

/** The reason for refusing a file of `size` bytes where `most` are read. */
export function tooLarge(size: number, most: number): string {
  const mb = (n: number) => (n / 1024 / 1024).toFixed(n < 10 * 1024 * 1024 ? 1 : 0).replace(/\.0$/, '');
  return `it is ${mb(size)} MB; at most ${mb(most)} MB are read. Split it into articles`;
}
