import { strToU8, zipSync } from 'fflate';

/** A Word file of these parts beside those that every one has. */
export function docx(xml: string | Uint8Array, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': xml,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    // The same bytes on every day.
    { mtime: '2020-01-01' },
  );
}

/** The document of a Word file, whatever stands in its body. */
export const wordBody = (inner: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${inner}</w:body></w:document>`;

/** The document of a Word file with these paragraphs. */
export const word = (...words: string[]) =>
  wordBody(words.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join(''));

/** A PDF of these objects, numbered from 1; the first is the catalogue. Characters are bytes. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${out.length}\n%%EOF`,
    'latin1',
  );
}

export const pdfStream = (content: string, more = '') =>
  `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;

/** The objects of a PDF of one page with this content; fonts, pictures and so on are the page's `resources`. */
export const pdfPage = (stream: string, resources = '/Font << /F1 5 0 R >>', ...more: string[]) => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << ${resources} >> >>`,
  stream,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ...more,
];

/** The content of a page with these lines. */
export const pdfLines = (lines: readonly string[]) =>
  pdfStream(`BT /F1 12 Tf 14 TL 72 720 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`);

/** A PDF of one page with these lines. */
export const pdf = (lines: readonly string[]) => pdfOf(pdfPage(pdfLines(lines)));
