import { gzipSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.js';
import { page, plain, story } from './hostile-file.js';

const rest = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256));
const hex = (head: string) => () => Buffer.concat([Buffer.from(head, 'hex'), rest]);

/** How files of other kinds begin (file(1)'s magic), by the ending that they have of their own. */
const heads: Readonly<Record<string, () => string | Uint8Array>> = {
  png: hex('89504e470d0a1a0a0000000d49484452'),
  jpg: hex('ffd8ffe000104a46494600'),
  gif: hex('474946383961'),
  webp: hex('52494646ff00000057454250'),
  mp4: hex('0000001866747970697336d'.padEnd(24, '0')),
  mp3: hex('494433030000000000'),
  ogg: hex('4f67675300020000'),
  elf: hex('7f454c46020101000000'),
  exe: hex('4d5a90000300000004000000'),
  wasm: hex('0061736d01000000'),
  gz: () => gzipSync(page()),
  bz2: hex('425a683931415926535900'),
  xz: hex('fd377a585a0000'),
  '7z': hex('377abcaf271c0004'),
  rar: hex('526172211a0700'),
  sqlite: hex('53514c69746520666f726d6174203300'),
  ttf: hex('0001000000'),
  bmp: hex('424d36000000000000'),
  psd: hex('384250530001000000'),
  ole: hex('d0cf11e0a1b11ae1'),
  noise: () => rest,
};

const binary: HostileFile[] = Object.entries(heads).flatMap(([kind, make]) =>
  ['story.txt', 'story.html'].map((file) => ({
    what: `${kind} named ${file}`,
    file,
    make,
    refused: /save|unpack|send/,
  })),
);

const machine = (what: string, file: string, make: () => string, refused?: RegExp): HostileFile =>
  refused ? { what, file, make, refused } : { what, file, make };

/** Text to a computer, and no article. */
const textual: HostileFile[] = [
  machine('a text of RTF', 'story.rtf', () => `{\\rtf1\\ansi ${story.join('\\par ')}}`, /docx/),
  machine('RTF named story.txt', 'story.txt', () => `{\\rtf1\\ansi ${story.join('\\par ')}}`, /docx/),
  machine('PostScript', 'story.ps', () => `%!PS-Adobe-3.0\n(${plain}) show\nshowpage`, /PDF/),
  machine(
    'a page saved as MHTML',
    'story.mhtml',
    () =>
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page()}\r\n--b--`,
    /HTML/,
  ),
  machine(
    'a feed',
    'story.xml',
    () =>
      `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Ferry sinks</title><description>${story[1]}</description></item></channel></rss>`,
    /feed/,
  ),
  machine(
    'a drawing',
    'story.svg',
    () => '<svg xmlns="http://www.w3.org/2000/svg"><text>The ferry sank near the cape.</text></svg>',
    /picture|no article/,
  ),
  machine(
    'a mail',
    'story.eml',
    () => `From: ann@example.org\r\nTo: bob@example.org\r\nSubject: Ferry\r\n\r\n${plain}`,
  ),
  machine('a name of 10,000 letters', `${'a'.repeat(10_000)}.txt`, () => plain),
  machine('a name that leads out', '../../../etc/passwd\0.html', () => plain),
];

export const wrongTypes: readonly HostileFile[] = [...binary, ...textual];
