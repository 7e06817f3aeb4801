import { isText, isWideText } from './decode-document.js';

/** What a document is, as far as reading it goes. */
export type DocumentKind = 'text' | 'html' | 'pdf' | 'docx';

/** The kind of a document, or why none is read from it, with the mend, in words for the member. */
export type KindResult =
  | { readonly ok: true; readonly kind: DocumentKind }
  | { readonly ok: false; readonly reason: string };

const readable = 'a text, a page (HTML), a PDF or a Word file (docx)';
const packed = 'it is packed; unpack it and send the article in it';
const picture = 'it is a picture; send the article as text, or paste its words';
const recording = 'it is sound or film; send the article as text, or paste its words';
const data = 'it is data or a program, and no article; send the article as text, or paste its words';
const subtitles = 'it is subtitles, and no article; send the article as text, or paste its words';

/** How files of bytes begin (the magic numbers of file(1)), in hexadecimal, and what to do. */
const magic: readonly (readonly [RegExp, string])[] = [
  [/^(?:89504e47|ffd8ff|47494638|424d.{8}0000|38425053|52494646.{8}57454250|49492a00|4d4d002a|00000100)/, picture],
  [/^(?:494433|4f676753|664c6143|fff[b3]|52494646.{8}(?:57415645|41564920)|1a45dfa3|.{8}66747970)/, recording],
  [/^(?:1f8b|425a68|fd377a585a|526172211a|377abcaf|28b52ffd)/, packed],
];
/** Text to a computer, and no article. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i, picture],
  [/^\s*\{\\rtf/, 'it is in Rich Text (RTF); save it as docx, or paste its text'],
  [/^%!PS/, 'it is PostScript; save it as PDF, or paste its text'],
  [
    /^(?:[\w-]+: .*\r?\n(?:\s.*\r?\n)*)*?(?:MIME-Version|Content-Type): (?:1\.0|multipart)/i,
    'it is a page saved with its pictures (MHTML); save it as HTML alone, or give its link',
  ],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/i,
    'it is a feed; follow it with /library follow, or give the link of one of its articles',
  ],
  [/^\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*\{\s*")/, data],
  [/^\s*(?:WEBVTT\b|\d+\s+\d\d:\d\d:\d\d,\d{3} -->)/, subtitles],
];
/** Media types and names of what is text to a computer alone. Programs that make pages have such names too, so pages are told first. */
const dataTypes = /\b(?:json|csv|javascript|css|yaml)\b/i;
const dataNames = /\.(?:jsonl?|ipynb|[ct]sv|ya?ml|toml|ini|css|[cm]?[jt]sx?|py|java|c|h|cpp|cs|go|rs|rb|sh|sql)$/i;
/** The old format of Office (OLE): Word's before 2007, and files of today that are locked. */
const ole = 'd0cf11e0a1b11ae1';

/** Told by the bytes first, for names and media types lie; then by the media type, then by the name. */
export function kindOf(bytes: Uint8Array, contentType: string | null, name: string): KindResult {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const is = (kind: DocumentKind): KindResult => ({ ok: true, kind });
  const not = (reason: string): KindResult => ({ ok: false, reason });
  if (head.slice(0, 1024).includes('%PDF-')) return is('pdf');
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  if (/^504b(?:0304|0506)/.test(start)) return is('docx');
  if (start.startsWith(ole)) {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return not(
      locked
        ? 'it is locked with a password; save it without one'
        : 'it is an old Office file (.doc); save it as docx, or paste its text',
    );
  }
  const known = magic.find(([pattern]) => pattern.test(start)) ?? formats.find(([pattern]) => pattern.test(head));
  if (known) return not(known[1]);
  if (!isText(bytes)) return not(`it is no text; save the article as ${readable}`);
  const words = isWideText(bytes) ? head.replaceAll('\0', '') : head;
  if (/<(?:!doctype html|html|head|body|article|meta)\b/i.test(words)) return is('html');
  const named = /\bhtml\b/i.test(contentType ?? '') || /\.x?html?$/i.test(name);
  // A text that was named so: no tag stands in it.
  if (named && /<[a-z!/]/i.test(words)) return is('html');
  if (/^\s*<\?xml\b/.test(words) || dataTypes.test(contentType ?? '') || dataNames.test(name)) return not(data);
  if (/^(?:image|audio|video)\//i.test(contentType ?? '')) return not(`it is no text; save the article as ${readable}`);
  return is('text');
}
