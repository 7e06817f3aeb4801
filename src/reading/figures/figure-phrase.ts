import { wordSet } from '../../text/word-set.js';
import type { FigureKind } from '../reading.js';
import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { type FigureRole, finiteVerbs, prepositions } from './figure-words.js';

/** Gives the last token of the words for people that begin at a token; null where none do. */
export type GroupEnd = (i: number) => number | null;

/** The tokens `at` to `end` as a telling phrase. */
export function told(
  tokens: readonly FigureToken[],
  kind: FigureKind,
  role: FigureRole,
  at: number,
  end: number,
): Occurrence {
  const words = tokens.slice(at, end + 1).map(({ word }) => word);
  return { entry: { kind, role, words }, at, end };
}

export const isWord = (token: FigureToken | undefined) => token !== undefined && /^[\p{L}\d]/u.test(token.word);

/** Whether a word ends the words that may stand in an open place of a phrase. */
export const endsPlace = (word: string) => prepositions.has(word) || finiteVerbs.has(word) || ends.has(word);
const ends = wordSet('no any not who which that was were is are been have has and/or or to');
