import type { FigureToken } from './figure-tokens.js';
import { prepositions } from './figure-words.js';

/** Whether the words from token `first` hang on a preposition: "a convoy with 12 men"; but "a total of 12 men". */
export function isGoverned(tokens: readonly FigureToken[], first: number): boolean {
  // "at the Doe Bar"
  const at = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1;
  const governor = tokens[at]?.word ?? '';
  // "A boy was among [three people] hurt"
  if (governor === 'among' && /^(?:was|were|is|are)$/.test(tokens[at - 1]?.word ?? '')) return false;
  return prepositions.has(governor) && !isPartitive(tokens, at + 1);
}
/** "A group of [10 nuns] was killed". */
export const isPartitive = (tokens: readonly FigureToken[], first: number) =>
  tokens[first - 1]?.word === 'of' && partitive.test(tokens[first - 2]?.word ?? '');
/** "The toll rose to six, with [47 others] still missing". */
export const isAbsolute = (tokens: readonly FigureToken[], first: number) =>
  tokens[first - 1]?.word === 'with' &&
  tokens[/^["”]$/.test(tokens[first - 2]?.word ?? '') ? first - 3 : first - 2]?.word === ',';
const partitive = /^(?:total|group|number|handful|party|band|busload|crowd|estimated)$/;
