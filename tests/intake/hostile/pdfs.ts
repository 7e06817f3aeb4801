import { createHash } from 'node:crypto';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { pdf, pdfLines, pdfOf, pdfPage, pdfStream } from '../documents.js';
import { cut, garbled, type HostileFile, heart, story } from './hostile-file.js';

const mb = 1024 * 1024;
const file = (what: string, make: HostileFile['make'], more: Partial<HostileFile> = {}): HostileFile => ({
  what: `a PDF: ${what}`,
  file: 'story.pdf',
  make,
  ...more,
});
/** The story in lines that fit a page. */
const lines = story.flatMap((words) => [...words.matchAll(/.{1,80}(?:\s|$)/g)].map(([line]) => line.trim()));
const whole = () => pdf(lines);
const content = pdfLines(lines);
const deflated = (words: string) => {
  const packed = deflateSync(Buffer.from(words, 'latin1')).toString('latin1');
  return pdfStream(packed, '/Filter /FlateDecode ');
};
/** `size` bytes of one sign packed, made of the same block again and again so that they never stand in memory. */
function bomb(size: number, of: string): string {
  const block = deflateRawSync(Buffer.alloc(mb, of), { finishFlush: constants.Z_FULL_FLUSH }).toString('latin1');
  return `\x78\x9c${block.repeat(size / mb)}\x03\x00`;
}
const twice = (size: number) => deflateSync(Buffer.from(bomb(size, ' '), 'latin1')).toString('latin1');

/** The very parts of the standard security handler that a reader checks a password by; the password is not empty. */
function locked(): Uint8Array {
  const hex = (seed: string, length: number) =>
    createHash('sha256')
      .update(seed)
      .digest('hex')
      .repeat(2)
      .slice(0, length * 2);
  const handler = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${hex('owner', 32)}> /U <${hex('user', 32)}> >>`;
  return pdfOf([...pdfPage(content), handler], `/Encrypt 6 0 R /ID [<${hex('id', 16)}> <${hex('id', 16)}>] `);
}

function pagesOf(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 5} 0 R`).join(' ');
  const one =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>';
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    content,
    ...Array<string>(count).fill(one),
  ]);
}

const structures: HostileFile[] = [
  file('locked with a password', locked, { refused: /password/ }),
  file(
    'a scan, pictures alone',
    () =>
      pdfOf(
        pdfPage(pdfStream('q 612 0 0 792 0 0 cm /I Do Q'), '/XObject << /I 5 0 R >>').with(
          4,
          pdfStream(
            '\x80'.repeat(100),
            '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 ',
          ),
        ),
      ),
    { refused: /scan|picture/ },
  ),
  file('a page without anything', () => pdfOf(pdfPage(pdfStream(''))), { refused: /scan|no text/ }),
  file('no page', () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'])),
  file('a hundred pages and one', () => pagesOf(101), { refused: /101 pages; .*split|Split/ }),
  file('a hundred pages', () => pagesOf(100)),
  file('5,000 pages', () => pagesOf(5000), { refused: /5000 pages/ }),
  file('two thousand million pages by its own word', () =>
    pdfOf(pdfPage(content).with(1, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>')),
  ),
  file('fewer than no pages', () => pdfOf(pdfPage(content).with(1, '<< /Type /Pages /Kids [3 0 R] /Count -7 >>'))),
  file('pages that hold themselves', () =>
    pdfOf(pdfPage(content).with(1, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>')),
  ),
  file('a page that is its own parent', () =>
    pdfOf(pdfPage(content).with(2, '<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>')),
  ),
  file('a table that leads to itself', () =>
    Buffer.from(Buffer.from(whole()).toString('latin1').replace('/Root', '/Prev 9 /Root'), 'latin1'),
  ),
  file('a table of nonsense', () =>
    Buffer.from(
      Buffer.from(whole())
        .toString('latin1')
        .replaceAll(/\d{10} 00000 n/g, '9999999999 00000 n'),
      'latin1',
    ),
  ),
  file('no table', () =>
    Buffer.from(
      Buffer.from(whole())
        .toString('latin1')
        .replace(/xref[\s\S]*$/, ''),
      'latin1',
    ),
  ),
  file('a head and no more', () => '%PDF-1.7\n'),
  file('a head, then a text', () => `%PDF-1.7\n${story.join('\n')}`),
  file('rubbish before its head', () => Buffer.concat([Buffer.alloc(900, 'x'), whole()])),
  file('rubbish after its end', () => Buffer.concat([whole(), Buffer.alloc(mb, 'x')]), { holds: 'The ferry sank' }),
  file('a catalogue that is a number', () => pdfOf(['7', ...pdfPage(content).slice(1)])),
  file('arrays nested 100,000 deep', () => pdfOf([...pdfPage(content), '['.repeat(100_000)])),
  file('dictionaries nested 50,000 deep in its page', () =>
    pdfOf(pdfPage(content, `/Font << /F1 5 0 R >> /X ${'<< /X '.repeat(50_000)}`)),
  ),
  file('a script to run', () =>
    pdfOf(
      pdfPage(content).with(
        0,
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(1\\);) >> >>',
      ),
    ),
  ),
  file('a program to start', () =>
    pdfOf(pdfPage(content).with(0, '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (calc.exe) >> >>')),
  ),
];

const streams: HostileFile[] = [
  file(
    'its text packed',
    () =>
      pdfOf(pdfPage(deflated('BT /F1 12 Tf 14 TL 72 720 Td (The ferry sank near the cape an hour later.) Tj T* ET'))),
    { holds: heart },
  ),
  file('a gigabyte of spaces in its text', () =>
    pdfOf(pdfPage(pdfStream(bomb(1024 * mb, ' '), '/Filter /FlateDecode '))),
  ),
  file('300 MB of brackets in its text', () => pdfOf(pdfPage(pdfStream(bomb(300 * mb, '['), '/Filter /FlateDecode ')))),
  file('packed twice', () => pdfOf(pdfPage(pdfStream(twice(1024 * mb), '/Filter [/FlateDecode /FlateDecode] ')))),
  file('unpacked by a hundred filters', () =>
    pdfOf(pdfPage(pdfStream(bomb(mb, ' '), `/Filter [${'/FlateDecode '.repeat(100)}] `))),
  ),
  file('packed with what is none', () => pdfOf(pdfPage(pdfStream('no flate at all', '/Filter /FlateDecode ')))),
  file('a filter that nobody knows', () => pdfOf(pdfPage(pdfStream('abc', '/Filter /NobodyDecode ')))),
  file('hexadecimal that never ends', () => pdfOf(pdfPage(pdfStream('4'.repeat(mb), '/Filter /ASCIIHexDecode ')))),
  file('LZW of nonsense', () => pdfOf(pdfPage(pdfStream('\x80\xff\x01'.repeat(10_000), '/Filter /LZWDecode ')))),
  file('a length below nothing', () => pdfOf(pdfPage(content.replace(/\/Length \d+/, '/Length -5')))),
  file('a length beyond its end', () => pdfOf(pdfPage(content.replace(/\/Length \d+/, '/Length 99999999')))),
  file('a length that is itself', () => pdfOf(pdfPage(content.replace(/\/Length \d+/, '/Length 4 0 R')))),
  file('a form that draws itself', () =>
    pdfOf(
      pdfPage(
        pdfStream('/X Do'),
        '/XObject << /X 6 0 R >>',
        pdfStream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> ',
        ),
      ),
    ),
  ),
  file('forms that draw two forms each', () =>
    pdfOf(
      pdfPage(
        pdfStream('/X Do'),
        '/XObject << /X 6 0 R >>',
        ...Array.from({ length: 24 }, (_, i) =>
          pdfStream(
            '/X Do /X Do',
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${i + 7} 0 R >> >> `,
          ),
        ),
      ),
    ),
  ),
  file('half a million states saved', () => pdfOf(pdfPage(deflated('q '.repeat(500_000))))),
  file('half a million letters, each placed', () =>
    pdfOf(pdfPage(deflated(`BT /F1 1 Tf ${'1 0 Td (a) Tj '.repeat(500_000)} ET`))),
  ),
  file('a string that never closes', () => pdfOf(pdfPage(pdfStream(`BT /F1 12 Tf (${'('.repeat(100_000)}`)))),
  file('numbers out of measure', () =>
    pdfOf(pdfPage(pdfStream(`BT /F1 1e308 Tf 1e999 -1e999 Td (a) Tj ${'9'.repeat(10_000)} 0 Td ET`))),
  ),
  file('a page without measure', () =>
    pdfOf(
      pdfPage(content).with(
        2,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e30 -1e30] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      ),
    ),
  ),
  file('a font that is not there', () => pdfOf(pdfPage(content, ''))),
  file('a font of nonsense', () =>
    pdfOf(
      pdfPage(content, '/Font << /F1 5 0 R >>', pdfStream('\x00\x01\x00\x00'.repeat(5000))).with(
        4,
        '<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar -9 /LastChar 99999999 /Widths [1] /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 6 0 R >> >>',
      ),
    ),
  ),
  file('a map of letters without end', () =>
    pdfOf(
      pdfPage(
        content,
        '/Font << /F1 5 0 R >>',
        pdfStream(
          '1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <7fffffff> <0041> endbfrange',
        ),
      ).with(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>'),
    ),
  ),
  file('NULs in its words', () => pdf(['The ferry sank\\000\\000 near the cape.'])),
  file('named as a page', whole, { file: 'story.html', contentType: 'text/html', holds: 'The ferry sank' }),
  file('named as a text', whole, { file: 'story.txt', contentType: 'text/plain', holds: 'The ferry sank' }),
  file('named as a Word file', whole, { file: 'story.docx', holds: 'The ferry sank' }),
];

export const pdfs: readonly HostileFile[] = [
  ...structures,
  ...streams,
  ...cut('a PDF', 'story.pdf', whole, 9),
  ...garbled('a PDF', 'story.pdf', whole, 9),
];
