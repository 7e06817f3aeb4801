import chardet from 'chardet';

/**
 * The text of bytes whose encoding is told by a byte order mark, else by UTF-16's zeros, else by the media type or a
 * page's own head, else by being valid UTF-8, else guessed. What does not fit becomes U+FFFD; NULs are left out.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): string {
  return textOf(bytes, contentType).replaceAll('\0', '');
}

function textOf(bytes: Uint8Array, contentType: string | null): string {
  const mark = markOf(bytes) ?? widthOf(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const told =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  // A head that could be read is not in UTF-16, whatever it says (HTML Standard, "prescan a byte stream").
  if (told === undefined || /^utf-?(?:8|16(?:le|be)?)$/i.test(told)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return decoded(bytes, chardet.detect(bytes.subarray(0, 65_536)) ?? 'utf-8');
    }
  }
  return decoded(bytes, told);
}

/** What 0x80 to 0x9F are (WHATWG Encoding Standard): Node 20 decodes them as ISO 8859-1. */
const windows1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    const decoder = new TextDecoder(encoding);
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replaceAll(/[\x80-\x9f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);
  } catch {
    // A name that nobody knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** Whether bytes are text in UTF-16, by its mark or by its zeros. */
export const isWideText = (bytes: Uint8Array): boolean => /^utf-16/.test(markOf(bytes) ?? widthOf(bytes) ?? '');

/**
 * Whether bytes are text, in any encoding. No NUL stands at the beginning of one but in UTF-16, nor are more than one
 * in thirty of its signs control signs: as git and file(1) tell binary files.
 */
export function isText(bytes: Uint8Array): boolean {
  if (isWideText(bytes)) return true;
  const head = bytes.subarray(0, 4096);
  const isControl = (byte: number) => byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte);
  return !head.includes(0) && head.filter(isControl).length * 30 <= head.length;
}

/** UTF-16 without a mark: of text in Latin letters every other byte is zero, and hardly any of the rest. */
function widthOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}
