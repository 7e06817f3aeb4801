import { plainHtml } from './plain-html.js';
import type { Range } from './span.js';

/**
 * Markdown's inline marks, as far as pasted articles have them. From CommonMark 0.31, but stricter: what may be meant as it
 * stands ("5 * 3", "f***", "snake_case", "[sic] (then)") stays.
 */
const address =
  /(?:<[^<>\n]{1,500}>|[^\s()<>]{1,500}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s+["'][^"'\n]{0,200}["'])?/;
const image = new RegExp(String.raw`(?<!\\)!\[[^[\]]{0,500}\]\(\s*${address.source}\s*\)`, 'g');
export const link = new RegExp(
  String.raw`(?<![\\!])\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,500})\]\(\s*(?=[^\s()]*[./:#])${address.source}\s*\)`,
  'g',
);
const escaped = /\\([\\`*_{}[\]()#+\-.!|<>~]|\n)/g;
/** Code, words struck out, and notes below the text: GitHub Flavored Markdown's as well. "`Yes' he said, `no'" is none. */
export const code = /(?<![\p{L}\p{N}`\\])`([^\s`\n](?:[^`\n]{0,200}[^\s`])?)`(?![\p{L}\p{N}`])/gu;
const struck = /(?<![~\\])~~(?=\S)[^~\n]{1,300}(?<=\S)~~(?!~) ?/g;
const note = /(?<!\\)\[\^[\w-]{1,30}\](?:: )?/g;

/**
 * The text without Markdown's links, pictures, emphasis, code marks, notes' marks and escapes, and without HTML's tags: their
 * words alone, as a page shows them; words struck out are left out. Marks at the head of a line (headings, lists, quotations)
 * stay. Linear in the text's length.
 */
export function plainMarkdown(text: string): string {
  const html = plainHtml(text);
  // Most articles have none of its signs.
  if (!/[[*_`~\\]/.test(html)) return html;
  const plain = html
    .replaceAll(image, '')
    .replaceAll(link, '$1')
    .replaceAll(note, '')
    .replaceAll(struck, '')
    .replaceAll(code, '$1');
  return withoutEmphasis(plain).replaceAll(escaped, '$1');
}

/** A run of stars or underscores. */
interface Run {
  readonly start: number;
  readonly marks: string;
}

/** Where the marks of emphasis stand: pairs of runs of the same marks within a paragraph, one that can open and one that can close. */
export function emphasisMarks(text: string): Range[] {
  if (!/[*_]/.test(text)) return [];
  const taken: Run[] = [];
  let open: Run[] = [];
  for (const found of text.matchAll(/\*+|_+|\n[^\S\n]*\n/g)) {
    const [marks] = found;
    const start = found.index;
    if (marks.startsWith('\n')) {
      open = [];
      continue;
    }
    const before = text.charAt(start - 1);
    const after = text.charAt(start + marks.length);
    if (marks.length > 3 || before === '\\') continue;
    const closing = closes(before, after) && open.some((run) => marks.includes(run.marks));
    for (const run of parted({ start, marks }, closing)) {
      const at = closing ? open.findLastIndex((earlier) => earlier.marks === run.marks) : -1;
      const opener = open[at];
      if (opener) {
        taken.push(opener, run);
        open = open.slice(0, at);
      } else if (opens(before, after) && open.length < mostOpen) open.push(run);
    }
  }
  return taken.map(({ start, marks }) => ({ start, end: start + marks.length })).sort((a, b) => a.start - b.start);
}

function withoutEmphasis(text: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end } of emphasisMarks(text)) {
    plain += text.slice(from, start);
    from = end;
  }
  return plain + text.slice(from);
}

/** "***" is one of one mark about one of two: "***both** one*". */
function parted({ start, marks }: Run, closing: boolean): Run[] {
  if (marks.length < 3) return [{ start, marks }];
  const cut = closing ? 2 : 1;
  return [
    { start, marks: marks.slice(0, cut) },
    { start: start + cut, marks: marks.slice(cut) },
  ];
}

/** Runs of one paragraph that wait for their end at most: a text that has more of them is no Markdown. */
const mostOpen = 50;

const opens = (before: string, after: string) =>
  /^$|[\s\p{P}\p{S}]/u.test(before) && before !== '@' && /\S/.test(after);
const closes = (before: string, after: string) => /\S/.test(before) && /^$|[\s\p{P}\p{S}]/u.test(after);
