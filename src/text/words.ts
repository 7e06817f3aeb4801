import { matchesOf } from './matches.js';
import type { Range } from './span.js';

/** Letters of ASCII are looked at first: those of \p{L} stand in a list of hundreds of ranges, and words took twice as long. */
const word = /(?:[A-Za-z]|(?=[^\0-\x7f])[\p{L}\p{M}])+(?:['’.&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)*/gu;

/** The words and numbers of `range` of `text`, with their places: "Assad's", "al-Assad", "5,400" are one each. */
export function wordsOf(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const words: Range[] = [];
  for (const found of matchesOf(word, text.slice(range.start, range.end))) {
    words.push({ start: range.start + found.index, end: range.start + found.index + found[0].length });
  }
  return words;
}

/** The same words as strings. */
export function wordTexts(text: string, range?: Range): string[] {
  return (range ? text.slice(range.start, range.end) : text).match(word) ?? [];
}

/** Whether a line without white space at its ends has `count` words or more, as white space parts them; reads no further. */
export function hasWords(line: string, count: number): boolean {
  const gap = /\s+/g;
  for (let i = 1; i < count; i++) if (!gap.test(line)) return false;
  return true;
}

/** A hash of a word, 32 bits with a sign: FNV-1a over UTF-16 units. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** A letter of a script that writes no spaces between words. */
export const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
