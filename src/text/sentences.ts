import { bindingAbbreviations, openAbbreviations, sentenceOpeners } from './abbreviations.js';
import { matchesOf } from './matches.js';
import { type Range, trimmed } from './span.js';

/** A quotation up to this many UTF-16 units is kept whole, even when it holds several sentences. */
const wholeQuotation = 320;

/**
 * A sentence longer than this many UTF-16 units is cut at white space: it is a list, a table or hostile, and whatever
 * reads a sentence may cost more than its length.
 */
const longestSentence = 3000;

/** Marks that open a quotation elsewhere close one where no word follows: »so.« */
const terminator = /[.!?…]+(?:["'”’»)\]]|[“‘«‹›」』](?![\p{L}\p{N}]))*|[。！？।]+["”’»）」』]*/gu;
const attributed = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|told|added|wrote|replied|exclaimed|shouted)\b/u;

/**
 * Splits `range` of `text` (one paragraph) into sentences without the white space between them. A stop ends a
 * sentence where a capital, a digit or an opening mark follows and no abbreviation, initial or list number stands
 * before it; short quotations of several sentences stay whole. Linear in the length of the range.
 */
export function splitSentences(text: string, range: Range): Range[] {
  const paragraph = text.slice(range.start, range.end);
  const quoted = quotedRanges(paragraph);
  const sentences: Range[] = [];
  let from = 0;
  let quote = 0;
  const push = (to: number) => {
    let sentence = trimmed(text, { start: range.start + from, end: range.start + to });
    while (sentence.end - sentence.start > longestSentence) {
      const cut = cutOf(text, sentence.start);
      sentences.push(trimmed(text, { start: sentence.start, end: cut }));
      sentence = trimmed(text, { start: cut, end: sentence.end });
    }
    if (sentence.end > sentence.start) sentences.push(sentence);
    from = to;
  };
  terminator.lastIndex = 0;
  for (let stop = terminator.exec(paragraph); stop; stop = terminator.exec(paragraph)) {
    const end = stop.index + stop[0].length;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) < end) quote++;
    const around = quoted[quote];
    if (around && around.start < stop.index && end < around.end) continue;
    if (endsSentence(paragraph, stop.index, stop[0], end, from)) push(end);
  }
  push(paragraph.length);
  return sentences;
}

/** The last white space within the longest sentence that begins at `start`; else its length, but never half a character. */
function cutOf(text: string, start: number): number {
  const most = start + longestSentence;
  for (let at = most; at > start + longestSentence / 2; at--) if (/\s/.test(text.charAt(at))) return at;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

function endsSentence(paragraph: string, at: number, stop: string, end: number, from: number): boolean {
  if (/[。！？।]/u.test(stop)) return true;
  const after = paragraph.slice(end, end + 80);
  const next = /^(\s+)["'“”„‘‚«»‹›「『([`]*\s?(\p{L}[\p{L}'’]*|\d)?/u.exec(after);
  if (!next) return gluedSentence(paragraph, at, stop, after);
  const word = next[2] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (/["'“”‘’«»‹›」』]/.test(stop) && /[!?]/.test(stop) && attributed.test(after.trimStart())) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const before = /$(?<=(?:^|[\s("'“‘«[/-])([\p{L}\p{N}][\p{L}\p{N}.&'’]*))/u.exec(
    paragraph.slice(Math.max(from, at - 40), at),
  )?.[1];
  if (before === undefined) return true;
  const key = before.toLowerCase();
  const opener = sentenceOpeners.has(word.toLowerCase());
  // "On Friday at 7 p.m. “It will be short,” she said."
  if (/^[ap]\.m$/.test(key) && /^\s+["“„«]\p{Lu}/u.test(after)) return true;
  if (/^\d{1,2}$/.test(before)) return paragraph.slice(from, at).trim() !== before;
  if (key === 'no') return !/^\d/.test(word);
  // "the Rt. Hon. Ana Lopes"; "RT" is a broadcaster.
  if (bindingAbbreviations.has(key) || before === 'Rt') return false;
  // "In a post on X. “It flew,” she said.", not "Ana B. “Bobby” Lopes"
  if (/^\p{Lu}$/u.test(before) && /^\s+["“„«]\p{Lu}/u.test(after))
    return !/^\s+["“„«][^"”»]{1,20}["”»]\s\p{Lu}/u.test(after);
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before) || openAbbreviations.has(key)) {
    return opener && !(key.length === 1 && word === 'I');
  }
  return true;
}

/** "…the house.The man…": pages pasted without their line ends glue sentences together. */
function gluedSentence(paragraph: string, at: number, stop: string, after: string): boolean {
  return (
    /^[.!?]["”]?$/.test(stop) &&
    /\p{Ll}{3}$/u.test(paragraph.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}(?:\p{Ll}+\s|\s)/u.test(after)
  );
}

/** Marks that open a quotation wherever they stand, with those that close it. */
const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
]);
/** Marks that open one where a word begins behind white space, and elsewhere may close one: »so«, ’so’, "so". */
const eitherWay: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['»', '«»'],
  ['›', '‹'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
]);

const quotationMark = /["“”„«»‹›‘’'「」『』]/g;

/** Ranges between quotation marks that close and are short enough to be kept whole. */
function quotedRanges(paragraph: string): Range[] {
  const ranges: Range[] = [];
  let open = -1;
  let closers = '';
  for (const { 0: mark, index } of matchesOf(quotationMark, paragraph)) {
    const before = paragraph.charAt(index - 1);
    const after = paragraph.charAt(index + 1);
    const begins = /^$|[\s([—–-]/.test(before) && /[^\s.,;:!?…)\]]/.test(after);
    if (open >= 0 && closers.includes(mark) && !(begins && eitherWay.has(mark))) {
      // An apostrophe is no mark: a single one closes behind a stop alone.
      if (/[’']/.test(mark) && !/[.,!?…]/.test(before)) continue;
      if (index - open <= wholeQuotation) ranges.push({ start: open, end: index + 1 });
      open = -1;
      continue;
    }
    const single = /[‘'‹›]/.test(mark);
    const within = open >= 0 && index - open <= wholeQuotation;
    if (single && (within || !/\p{Lu}/u.test(after))) continue;
    const closes = closersOf.get(mark) ?? (begins ? eitherWay.get(mark) : undefined);
    if (closes !== undefined) [open, closers] = [index, closes];
  }
  return ranges;
}
