import { capital, kindAt } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import { type NumberMention, readNumbers } from './numbers.js';

/** A word, a number of any length or a sign of a sentence, in the terms in which figures are read. */
export interface FigureToken extends Range {
  /** Lower case, apostrophes straight; empty for dates. */
  readonly word: string;
  readonly capital: boolean;
  readonly number: NumberMention | null;
}

const token =
  /\d+(?:[.,:]\d+)*(?:-[\p{L}-]+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’.&-]|-(?=\d))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*\.?|[^\s]/gu;
/** Words that text taken from PDF runs together ("peoplewere"). */
const glued = {
  heads: 'people persons families households displaced evacuated already still newly were was been have storm floods',
  tails:
    'were was have had has been are who about around displaced evacuated destroyed killed injured people persons families households living in from by',
};
const glue = new RegExp(
  `^(${glued.heads.replaceAll(' ', '|')})(?:${glued.tails.replaceAll(' ', '|')})$|^(in|from|of|to|by|at)\\p{Lu}{2,}`,
  'u',
);
/** What is no longer is never run together. */
const shortest = 3;
/** Words that may stand so. */
export const gluedWords = wordSet(`${glued.heads} ${glued.tails}`);
const aside = /\[[^[\]]{0,120}\]|\([^()]{0,80}\)/g;

/** What is read as one token, or, where it is not `kept`, as none: a date, a number with its bounds, an aside. */
interface Whole {
  readonly range: Range;
  readonly number: NumberMention | null;
  readonly kept: boolean;
}

/**
 * The tokens of one sentence: a number with its bounds is one token, a date one, and what stands in brackets none,
 * except where round ones tell what became of people ("(12 dead)").
 */
export function figureTokens(text: string, sentence: Range, dates: readonly Range[]): FigureToken[] {
  const words = text.slice(sentence.start, sentence.end);
  const wholes = wholesOf(text, sentence, words, dates);
  const tokens: FigureToken[] = [];
  let next = 0;
  for (const found of matchesOf(token, words)) {
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    while (next < wholes.length && (wholes[next]?.range.end ?? 0) <= start) next++;
    const whole = wholes[next];
    if (whole && whole.range.start < end) {
      if (whole.kept && tokens.at(-1)?.start !== whole.range.start) tokens.push(wholeToken(text, whole));
      continue;
    }
    const parts = found[0].length > shortest ? glue.exec(found[0]) : null;
    const joint = (parts?.[1] ?? parts?.[2] ?? '').length;
    if (joint > 0) {
      const [head, rest] = [found[0].slice(0, joint), found[0].slice(joint)];
      tokens.push({ start, end: start + joint, word: head, capital: false, number: null });
      tokens.push({ start: start + joint, end, word: rest, capital: false, number: null });
    } else tokens.push(wordToken(text, sentence, start, found[0]));
  }
  return tokens;
}

/** The wholes of a sentence in order, none within another: a date stands for the number in it. */
function wholesOf(text: string, sentence: Range, words: string, dates: readonly Range[]): Whole[] {
  const asides = matchesOf(aside, words)
    .filter(
      (found) => found[0].startsWith('[') || !/\b(?:killed|dead|deaths?|injured|wounded|missing)\b/.test(found[0]),
    )
    .map((found) => ({ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }));
  const all: Whole[] = [
    ...asides.map((range) => ({ range, number: null, kept: false })),
    ...dates.map((range) => ({ range, number: null, kept: true })),
    ...readNumbers(text, sentence).map((number) => ({ range: number, number, kept: true })),
  ].sort(
    (a, b) =>
      a.range.start - b.range.start ||
      Number(a.kept) - Number(b.kept) ||
      Number(a.number !== null) - Number(b.number !== null),
  );
  const wholes: Whole[] = [];
  for (const one of all) {
    const last = wholes.at(-1);
    if (!last || last.range.end <= one.range.start) wholes.push(one);
    else if (last.number && !one.number) wholes[wholes.length - 1] = one;
  }
  return wholes;
}

const wholeToken = (text: string, { range: { start, end }, number }: Whole): FigureToken => ({
  start,
  end,
  word: number ? text.slice(start, end).toLowerCase() : '',
  capital: false,
  number,
});

/** The token of a word as it stands at `start`, without the full stop that ends its sentence. */
function wordToken(text: string, sentence: Range, start: number, word: string): FigureToken {
  const end = start + word.length;
  const ends = end >= sentence.end - 2 && /^["”’')\]]*$/.test(text.slice(end, sentence.end));
  const stop = ends && /\p{L}\.$/u.test(word) ? 1 : 0;
  return {
    start,
    end: end - stop,
    word: word
      .slice(0, word.length - stop)
      .toLowerCase()
      .replaceAll('’', "'"),
    capital: (kindAt(text, start) & capital) !== 0,
    number: null,
  };
}
