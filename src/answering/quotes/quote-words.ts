import { unaccented } from '../../text/folded.js';
import type { Range } from '../../text/span.js';

/** A word of a text as quotes are compared: without case, accents, marks and the stop after an abbreviation. */
export interface QuoteWord extends Range {
  readonly key: string;
  /** How much a match of the word says: 1, or less for a word that stands everywhere. */
  readonly weight: number;
  /** Whether it stands in [brackets]: journalists put such words in the place of others. */
  readonly bracketed: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[%$€£]/gu;
/** Words so common that sharing them says little. From the function words of English. */
const light = new Set(
  'the a an of to in on at by for with and or but is are was were be been it he she they we i you that this those these as from has have had his her its their our my your will would not'.split(
    ' ',
  ),
);

/** The words of `range` of `text`, in order. */
export function quoteWords(text: string, range: Range = { start: 0, end: text.length }): QuoteWord[] {
  const words: QuoteWord[] = [];
  let depth = 0;
  let at = range.start;
  wordPattern.lastIndex = range.start;
  for (let hit = wordPattern.exec(text); hit && hit.index < range.end; hit = wordPattern.exec(text)) {
    for (; at < hit.index; at++) {
      const mark = text.charAt(at);
      if (mark === '[') depth = 1;
      else if (mark === ']') depth = 0;
    }
    const end = Math.min(hit.index + hit[0].length, range.end);
    const key = fold(text.slice(hit.index, end));
    words.push({ start: hit.index, end, key, weight: light.has(key) ? 0.3 : 1, bracketed: depth > 0 });
    at = end;
  }
  return words;
}

/** Lower case, without accents, apostrophes and thousands separators. */
export function fold(word: string): string {
  const plain = word.replaceAll(/['’ʼ]/g, '');
  // Among other signs a comma stays: it parts no thousands there.
  return /^\d{1,3}(?:,\d{3})+[ -~]*$/.test(plain) ? plain.toLowerCase().replaceAll(',', '') : unaccented(plain, 'NFKD');
}

/** A rough stem, for paraphrases only. */
export function roughStem(key: string): string {
  if (key.length < 5) return key.replace(/s$/, '');
  return key.replace(/(?:ingly|edly|ing|ies|ied|ed|es|ly|s)$/, '');
}
