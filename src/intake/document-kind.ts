/** What a document is, as far as reading it goes. */
export type DocumentKind = 'text' | 'html' | 'pdf' | 'docx' | 'unknown';

/** Told by the bytes first, for names and media types lie; then by the media type, then by the name. */
export function kindOf(bytes: Uint8Array, contentType: string | null, name: string): DocumentKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (bytes.subarray(0, 4096).includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(head)) return 'unknown';
  if (/<(?:!doctype html|html|head|body|article|meta)\b/i.test(head)) return 'html';
  if (/\bhtml\b/i.test(contentType ?? '') || /\.x?html?$/i.test(name)) return 'html';
  if (/^(?:image|audio|video)\//i.test(contentType ?? '')) return 'unknown';
  return 'text';
}
