import type { Range } from '../../text/span.js';
import type { FigureToken } from './figure-tokens.js';
import { definite } from './victim-nouns.js';

/**
 * Words for people that may be victims. `first` and `last` are indexes of tokens, both included. A `bare` number has
 * no noun of its own ("and 12 wounded").
 */
export interface VictimGroup extends Range {
  readonly first: number;
  readonly last: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly sort: 'number' | 'bare' | 'thing' | 'one' | 'the one' | 'name' | 'pronoun' | 'some';
  readonly unit: 'people' | 'households';
  readonly homes: boolean;
  /** Told of before: "the two men", "both". */
  readonly pointed: boolean;
  /** Some of those told of before: "two of the men", "three of them", "of whom ten". */
  readonly part: boolean;
  /** The token of the number of whom they are some, where what became of all of these is told: "two of the [30] dead". */
  readonly whole: number | null;
  /** Their last noun, lower case. */
  readonly noun: string;
}

/** Tokens between "of whom" and the second number of those that it tells of. */
const farthestOfWhom = 12;

/** The tokens `first` to `last` as a group, of which something is said. */
export function made(
  text: string,
  tokens: readonly FigureToken[],
  first: number,
  last: number,
  said: Pick<VictimGroup, 'low' | 'sort' | 'noun'> &
    Partial<Pick<VictimGroup, 'high' | 'approximate' | 'unit' | 'homes' | 'whole'>>,
): VictimGroup {
  const start = tokens[first]?.start ?? 0;
  const whole = tokens[last]?.end ?? start;
  const end = text.charAt(whole - 1) === 's' && /['’]s$/.test(text.slice(start, whole)) ? whole - 2 : whole;
  const { low, high = low, approximate = false, sort, unit = 'people', homes = false, whole: all = null, noun } = said;
  const pointed = definite.has(tokens[first]?.word ?? '');
  const part =
    (tokens[first + 1]?.word === 'of' && /^(?:the|them|those|these)$/.test(tokens[first + 2]?.word ?? '')) ||
    isOfWhom(tokens, first);
  return { first, last, start, end, low, high, approximate, sort, unit, homes, pointed, part, whole: all, noun };
}

/** "Of whom 6,100 stay with relatives and [1,700] moved" */
function isOfWhom(tokens: readonly FigureToken[], first: number): boolean {
  // "Of the 40 wounded, six were"
  if (tokens[0]?.word === 'of' && tokens[first - 1]?.word === ',' && first < farthestOfWhom) return true;
  for (let k = first - 1; k > Math.max(0, first - farthestOfWhom); k--) {
    const word = tokens[k]?.word ?? '.';
    if (word === 'whom' || word === 'which') return /^(?:of|from)$/.test(tokens[k - 1]?.word ?? '');
    if (word.length === 1 && '.;:"“”'.includes(word)) return false;
  }
  return false;
}
