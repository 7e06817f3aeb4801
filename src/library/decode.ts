/** Text of a file, or why it is none, in words for the admin. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Longest file that is read, in bytes: some eight hundred thousand words, far beyond any article. */
export const maxArticleBytes = 5 * 1024 * 1024;

/** Decodes UTF-8 (with or without a byte order mark) and UTF-16 with one. Binary files and broken UTF-8 are refused. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > maxArticleBytes) return { ok: false, reason: tooLarge(bytes.length, maxArticleBytes) };
  if (bytes.length === 0) return { ok: false, reason: 'it is empty' };
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 === null && isBinary(bytes))
    return { ok: false, reason: 'it is a binary file, not text; save the article as plain text' };
  try {
    return { ok: true, text: new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'it is not valid UTF-8; save it again with the encoding UTF-8' };
  }
}

/** The reason for refusing a file of `size` bytes where `most` are read. */
export function tooLarge(size: number, most: number): string {
  const mb = (n: number) => (n / 1024 / 1024).toFixed(n < 10 * 1024 * 1024 ? 1 : 0).replace(/\.0$/, '');
  return `it is ${mb(size)} MB; at most ${mb(most)} MB are read. Split it into articles`;
}

/** A NUL, or more than one control sign in thirty, among the first 8 KB: as git and file(1) tell binary files. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls * 30 > head.length;
}
