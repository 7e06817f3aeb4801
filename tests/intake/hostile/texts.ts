import { bytesOf, cut, garbled, type HostileFile, heart, plain, story } from './hostile-file.js';

const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, 'latin1');
const french = 'Le ferry a coulé près du cap, à midi, et l’équipage a gagné la côte à la nage, a dit la garde côtière.';
const mb = 1024 * 1024;
const txt = (what: string, make: HostileFile['make'], more: Partial<HostileFile> = {}): HostileFile => ({
  what,
  file: 'story.txt',
  make,
  ...more,
});
const reads = (what: string, make: HostileFile['make'], holds = heart) => txt(what, make, { holds });
const front = (what: string, lines: string, more: Partial<HostileFile> = { holds: heart }) =>
  txt(`front matter: ${what}`, () => `---\n${lines}\n---\n\n${plain}`, more);

const encodings: HostileFile[] = [
  reads('UTF-8 with its mark', () => `\ufeff${plain}`),
  reads('UTF-16LE with its mark', () => utf16(`\ufeff${plain}`)),
  reads('UTF-16BE with its mark', () => utf16(`\ufeff${plain}`, true)),
  reads('UTF-16LE without a mark', () => utf16(plain)),
  reads('UTF-16BE without a mark', () => utf16(plain, true)),
  txt('UTF-16LE of odd length', () => utf16(`\ufeff${plain}`).subarray(0, -1)),
  txt('UTF-32', () => Buffer.concat([...plain].map((sign) => Buffer.from([sign.codePointAt(0) ?? 0, 0, 0, 0])))),
  reads('Latin-1', () => latin(french.replaceAll('’', "'")), 'a coulé près du cap'),
  reads('UTF-8 and Latin-1 mixed', () => Buffer.concat([bytesOf(`${plain}\n\n`), latin('Le café a brûlé, dit-on.')])),
  reads(
    'Windows-1251',
    () =>
      Uint8Array.from(
        [...'Паром затонул у мыса через час. Экипаж доплыл до берега, сообщила береговая охрана. '.repeat(4)],
        (sign) => {
          const code = sign.codePointAt(0) ?? 0;
          return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
        },
      ),
    'Паром затонул у мыса',
  ),
  reads('overlong UTF-8', () => Buffer.concat([bytesOf(`${plain}\n\n`), Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf])])),
  reads('UTF-8 that ends in the middle of a sign', () => Buffer.concat([bytesOf(plain), Buffer.from([0xe2, 0x82])])),
  reads('surrogates in UTF-8', () => Buffer.concat([bytesOf(`${plain}\n\nA `), Buffer.from([0xed, 0xa0, 0x80])])),
  reads('lone surrogates in UTF-16', () => utf16(`\ufeff${plain}\n\nAlone \ud800 stands and \udc00 too.`)),
  txt('one lone surrogate', () => utf16('\ufeff\ud800'), { refused: /no sentence/ }),
];

const signs: HostileFile[] = [
  txt('NULs everywhere', () => new Uint8Array(5000), { refused: /no text/ }),
  txt('a NUL at its beginning', () => `\0${plain}`),
  reads('a NUL far into it', () => `${`${plain}\n\n`.repeat(20)}\0\n\n${plain}`),
  txt('control signs', () => `${plain}\n\n${'\x01\x02\x03\x1b[31m'.repeat(2000)}`),
  reads('a vertical tab and a form feed', () => `${plain}\v\f${plain}`),
  reads('marks that turn the direction', () => `\u202e${plain}\u202c\u2066\u2067\u2068`),
  reads('signs of no width', () => `${plain}\n\n${'\u200b\u200d\ufeff'.repeat(5000)}`),
  txt('ten thousand accents on one letter', () => `e${'\u0301'.repeat(10_000)} ${plain}`),
  reads(
    'Arabic from right to left',
    () => 'غرقت العبّارة قرب الرأس بعد ساعة. وقال خفر السواحل إن أحدا لم يصب بأذى.',
    'غرقت العبّارة',
  ),
  reads('line ends of old Macs', () => plain.replaceAll('\n', '\r')),
  reads('line ends of all sorts', () => story.join('\r\n\r\u2028\u2029\n\u0085')),
  reads('white space of all sorts', () => `\u00a0\u3000\u2003${plain}\u00a0\t\u3000`),
  txt('signs of replacement alone', () => '\ufffd'.repeat(10_000), { refused: /no sentence/ }),
  txt('private use', () => '\ue000\uf8ff'.repeat(5000)),
  txt('emoji alone', () => '🚢🌊'.repeat(5000), { refused: /no sentence/ }),
  txt('signs beyond Unicode’s sixteen bits', () => '𝐓𝐡𝐞 𝐟𝐞𝐫𝐫𝐲 𝐬𝐚𝐧𝐤 𝐧𝐞𝐚𝐫 𝐭𝐡𝐞 𝐜𝐚𝐩𝐞. '.repeat(100)),
  txt('an empty file', () => '', { refused: /empty/ }),
  txt('a mark and nothing else', () => '\ufeff', { refused: /no sentence/ }),
  txt('one line end', () => '\n', { refused: /no sentence/ }),
  txt('white space alone', () => ' \t\r\n'.repeat(50_000), { refused: /no sentence/ }),
  txt('stops alone', () => '...\n\n!!!\n\n???', { refused: /no sentence/ }),
  txt('one letter', () => 'a'),
  txt('numbers alone', () => '12 34 56\n'.repeat(1000)),
];

const huge: HostileFile[] = [
  txt('a line of 4 MB without a space', () => 'a'.repeat(4 * mb)),
  txt('a line of 4 MB', () => `${'the ferry sank near the cape and '.repeat(125_000)}.`),
  txt('4 MB of sentences in one line', () => `${story.join(' ')} `.repeat(12_000)),
  txt('9 MB of text', () => `${plain}\n\n`.repeat(26_000), { refused: /larger|MB/ }),
  txt('10 MB and a byte', () => 'a'.repeat(10 * mb + 1), { refused: /larger than 10 MB/ }),
  txt('a million line ends', () => '\n'.repeat(1_000_000), { refused: /no sentence/ }),
  txt('a million blank lines with spaces', () => ' \n'.repeat(1_000_000), { refused: /no sentence/ }),
  txt('200,000 lines of a word', () => 'word\n'.repeat(200_000)),
  txt('100,000 paragraphs of a sentence', () => 'The ferry sank there.\n\n'.repeat(100_000)),
  ...[
    '"',
    '“',
    '(',
    '.',
    '—',
    "'",
    ' a',
    'A. ',
    'said ',
    '“I,” he said. ',
    'By Ann Poe\n',
    '1,',
    '12 people ',
    'Jan. 31, ',
    '[Text] ',
    '- ',
    'MOSCOW (',
    'Mr. ',
    'http://',
    '<',
    '&amp;',
    'and killed ',
    'three hundred million ',
    '。',
    '\t',
  ].map((sign) =>
    txt(`half a megabyte of ${JSON.stringify(sign)}`, () => sign.repeat(Math.ceil(mb / 2 / sign.length))),
  ),
  txt('a name of fifty thousand parts', () => `${'Anna '.repeat(50_000)}said on Friday that the ferry sank.`),
  txt('a quotation that never ends', () => `“${'We saw the ferry sink, and '.repeat(20_000)}`),
];

const fronts: HostileFile[] = [
  txt('front matter: never closed', () => `---\ntitle: Ferry\n${plain}`),
  txt('front matter: and nothing else', () => '---\ntitle: Ferry\n---\n', { refused: /no sentence/ }),
  txt('front matter: empty', () => `---\n---\n${plain}`, { holds: heart }),
  front('lines without a colon', 'title\npublished\n???'),
  front('a day that is none', 'published: 2012-02-31', { refused: /YYYY-MM-DD/ }),
  front('a day in words', 'published: yesterday', { refused: /YYYY-MM-DD/ }),
  front('a year far away', 'published: 99999-01-01', { refused: /YYYY-MM-DD/ }),
  front('a list of YAML', 'title: [a, b\n- c\n  d: {'),
  front('an empty title', 'title:\nauthor:   '),
  front('a title of a megabyte', `title: ${'Ferry '.repeat(mb / 6)}`, {}),
  front('ten thousand keys', Array.from({ length: 10_000 }, (_, i) => `key${i}: ${i}`).join('\n')),
  front('a quote that is not closed', 'title: "Ferry \\u00'),
  front('a script for an address', 'source: javascript:alert(1)'),
  front('a path for an address', 'source: ../../etc/passwd'),
  front('keys of objects', '__proto__: a\nconstructor: b\ntoString: c'),
  front('a NUL', 'title: Fer\0ry', {}),
  txt('front matter: with Windows’ line ends', () => `---\r\ntitle: Ferry\r\n---\r\n${plain}`, { holds: heart }),
  txt('front matter: of another sort', () => `+++\ntitle = "Ferry"\n+++\n\n${plain}`, { holds: heart }),
  txt('front matter: twice', () => `---\ntitle: A\n---\n---\ntitle: B\n---\n\n${plain}`, { holds: heart }),
  txt('front matter: ten thousand fences', () => '---\n'.repeat(10_000)),
];

export const texts: readonly HostileFile[] = [
  ...encodings,
  ...signs,
  ...huge,
  ...fronts,
  ...cut('a text in UTF-16', 'story.txt', () => utf16(`\ufeff${plain}`), 4),
  ...garbled('a text', 'story.md', () => plain, 5),
];
