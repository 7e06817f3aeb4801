import { strToU8, zipSync } from 'fflate';
import { docx, word, wordBody } from '../documents.js';
import { cut, garbled, type HostileFile, heart, story } from './hostile-file.js';

const mb = 1024 * 1024;
const file = (what: string, make: HostileFile['make'], more: Partial<HostileFile> = {}): HostileFile => ({
  what: `a Word file: ${what}`,
  file: 'story.docx',
  make,
  ...more,
});
const whole = () => docx(word(...story));
const said = story.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const outside = (kind: string, target: string) =>
  `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`;
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** The zip with a number changed in the head of every part, and in the directory; `at` is its place in such a head. */
function withHeads(bytes: Uint8Array, at: 6 | 8 | 22, change: (value: number) => number): Uint8Array {
  const out = Buffer.from(bytes);
  const width = at === 22 ? 4 : 2;
  for (let start = 0; start + 30 < out.length; start++) {
    const sign = out.readUInt32LE(start);
    // The directory's heads have two bytes more before it.
    const place = sign === 0x04034b50 ? start + at : sign === 0x02014b50 ? start + at + 2 : null;
    if (place !== null) out.writeUIntLE(change(out.readUIntLE(place, width)), place, width);
  }
  return out;
}
/** The zip stating that each part unpacks to `size` bytes. */
const lying = (bytes: Uint8Array, size: number) => withHeads(bytes, 22, () => size);

const zips: HostileFile[] = [
  file('60 MB of one letter', () => docx(word('a'.repeat(60 * mb))), { refused: /50 MB/ }),
  file(
    'sixty parts of a megabyte',
    () =>
      docx(
        word(...story),
        Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`word/p${i}.xml`, ' '.repeat(mb)])),
      ),
    { refused: /50 MB/ },
  ),
  file('60 MB that say they are one kilobyte', () => lying(docx(word('a'.repeat(60 * mb))), 1024)),
  file('100 MB that say they are one kilobyte', () => lying(docx(new Uint8Array(100 * mb)), 1024)),
  file('parts that say they are 4 GB', () => lying(whole(), 0xffffffff)),
  file('20,000 parts', () =>
    docx(word(...story), Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`word/p${i}.xml`, '']))),
  ),
  file('a zip in a zip', () => docx(word(...story), { 'word/more.docx': whole() }), { holds: heart }),
  file(
    'paths that lead out',
    () => docx(word(...story), { '../../../etc/passwd': 'x', '/etc/passwd': 'x', 'C:\\x': 'x' }),
    { holds: heart },
  ),
  file('names that objects have', () => docx(word(...story), { constructor: 'x', 'word/toString': 'x' }), {
    holds: heart,
  }),
  file('locked part by part', () => withHeads(whole(), 6, (flags) => flags | 1)),
  file('a way of packing that nobody knows', () => withHeads(whole(), 8, (method) => method + 91)),
  file('rubbish after its end', () => Buffer.concat([whole(), Buffer.alloc(1000, 'x')])),
  file('its directory taken away', () => whole().subarray(0, Buffer.from(whole()).indexOf('PK\x01\x02'))),
  file('a directory alone', () => whole().subarray(Buffer.from(whole()).indexOf('PK\x01\x02'))),
  file('an empty zip', () => zipSync({}), { refused: /no Word|no text|damaged/ }),
  file('a zip of pictures', () => zipSync({ 'a.png': new Uint8Array(100) }), { refused: /no Word/ }),
  file(
    'a sheet',
    () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), '[Content_Types].xml': strToU8('<Types/>') }),
    { file: 'story.xlsx', refused: /no Word/ },
  ),
  file(
    'a text of OpenOffice',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
    { file: 'story.odt', refused: /no Word/ },
  ),
  file('a book', () => zipSync({ mimetype: strToU8('application/epub+zip'), 'OEBPS/a.xhtml': strToU8('<p>a</p>') }), {
    file: 'story.epub',
    refused: /no Word/,
  }),
  file('an old one (.doc)', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]), {
    file: 'story.doc',
    refused: /docx/,
  }),
  file(
    'a locked one',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(4096),
      ]),
    { refused: /password/ },
  ),
  file('named as a PDF', whole, { file: 'story.pdf', contentType: 'application/pdf', holds: heart }),
  file('named as a text', whole, { file: 'story.txt', contentType: 'text/plain', holds: heart }),
  file('named as a page', whole, { file: 'story.html', contentType: 'text/html', holds: heart }),
];

const deep = (tag: string, depth: number) => `${`<w:${tag}>`.repeat(depth)}${said}${`</w:${tag}>`.repeat(depth)}`;
const xml: HostileFile[] = [
  file(
    'a template elsewhere',
    () =>
      docx(wordBody(said), {
        'word/_rels/document.xml.rels': relations(outside('attachedTemplate', 'http://127.0.0.1:9/t.dotm')),
      }),
    { holds: heart },
  ),
  file(
    'a picture elsewhere',
    () =>
      docx(wordBody(`${said}<w:p><w:r><w:drawing r:link="r9"/></w:r></w:p>`), {
        'word/_rels/document.xml.rels': relations(outside('image', 'file:///etc/passwd')),
      }),
    { holds: heart },
  ),
  file(
    'a frame elsewhere',
    () => docx(wordBody(said), { 'word/_rels/document.xml.rels': relations(outside('frame', '\\\\127.0.0.1\\share')) }),
    { holds: heart },
  ),
  file('entities that grow', () =>
    docx(
      `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">${laughs}]>${wordBody(`${said}<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>`).replace('<?xml version="1.0"?>', '')}`,
    ),
  ),
  file('an entity that is a file', () =>
    docx(
      `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wordBody(`${said}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>`).replace('<?xml version="1.0"?>', '')}`,
    ),
  ),
  ...['tbl><w:tr><w:tc', 'sdt><w:sdtContent', 'smartTag', 'ins'].flatMap((tag) =>
    [500, 50_000].map((depth) => file(`${depth} times <w:${tag}>`, () => docx(wordBody(deep(tag, depth))))),
  ),
  file('never closed', () => docx(word(...story).replace(/<\/w:body>.*$/, ''))),
  file('closed twice', () => docx(`${word(...story)}</w:document>`)),
  file('no XML', () => docx('this is no XML at all')),
  file('a page for its document', () => docx('<html><body><p>a</p></body></html>')),
  file('an empty document', () => docx('')),
  file('a document of nothing', () => docx(wordBody('')), { refused: /no text|no article/ }),
  file('of pictures alone', () => docx(wordBody('<w:p><w:r><w:drawing/></w:r></w:p>')), {
    refused: /no text|no article/,
  }),
  file('in UTF-16', () =>
    docx(Buffer.from(`\ufeff${word(...story).replace('?>', ' encoding="UTF-16"?>')}`, 'utf16le')),
  ),
  file('in Latin-1, said to be UTF-8', () => docx(Buffer.from(word(...story, 'Le café a brûlé.'), 'latin1'))),
  file('signs that XML has not', () => docx(word(...story, 'a&#0;b&#1;c\x01d\x00'))),
  file('100,000 paragraphs', () => docx(word(...Array<string>(100_000).fill('The ferry sank.')))),
  file('100,000 runs in a paragraph', () =>
    docx(wordBody(`<w:p>${'<w:r><w:t>ferry </w:t></w:r>'.repeat(100_000)}</w:p>`)),
  ),
  file('a run of 9 MB', () => docx(word('ferry '.repeat(1_500_000)))),
  file('100,000 attributes', () =>
    docx(wordBody(`<w:p ${Array.from({ length: 100_000 }, (_, i) => `w:a${i}="1"`).join(' ')}/>${said}`)),
  ),
  file('another namespace', () => docx(word(...story).replace('wordprocessingml/2006/main', 'nobody'))),
  file('relations of nonsense', () => docx(wordBody(said), { '_rels/.rels': 'nonsense' })),
  file('relations that lead to themselves', () =>
    docx(wordBody(said), {
      '_rels/.rels': relations(
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="_rels/.rels"/>',
      ),
    }),
  ),
  file(
    'what was struck out',
    () => docx(wordBody(`${said}<w:p><w:del><w:r><w:delText>struck</w:delText></w:r></w:del></w:p>`)),
    { holds: heart },
  ),
  file(
    'styles that follow themselves',
    () =>
      docx(wordBody(said.replaceAll('<w:p>', '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>')), {
        'word/styles.xml':
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>',
      }),
    { holds: heart },
  ),
];

export const wordFiles: readonly HostileFile[] = [
  ...zips,
  ...xml,
  ...cut('a Word file', 'story.docx', whole, 8),
  ...garbled('a Word file', 'story.docx', whole, 8),
];
