import { areCaptors } from './figure-captures.js';
import type { FigureClaim } from './figure-claims.js';
import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { prepositions } from './figure-words.js';
import type { Chained } from './victim-chains.js';

/**
 * All of those of whom a number tells some, where the word `one` tells what became of them all: the 30 of "two of the 30
 * dead were children"; null where it does not. `own` tells whether the words behind tell of them all, too: "two of the 30
 * killed in Antby were children"; but "two of the 30 deaths were in Antby".
 */
export function wholeOf(one: Occurrence, { tokens, groups, ends, covers }: Chained): FigureClaim | null {
  const { entry, at, end } = one;
  if (!/^(?:verb|subject|state|count|of|list)$/.test(entry.role)) return null;
  const group = groups[covers.get(at) ?? ends.get(aheadOf(at, tokens)) ?? -1];
  const number = tokens[group?.whole ?? -1];
  if (!group?.whole || !number?.number) return null;
  // "Two of the 12 wounded died": not the 12
  if (at > group.last && group.sort === 'bare') return null;
  const next = tokens[end + 1]?.word ?? '.';
  const { low, high, approximate } = number.number;
  return {
    kind: areCaptors(one, tokens) ? 'abducted' : entry.kind,
    role: entry.role,
    word: entry.words.join(' '),
    victims: {
      ...group,
      first: group.whole,
      start: number.start,
      low,
      high,
      approximate,
      part: false,
      pointed: true,
      whole: null,
    },
    from: group.whole,
    to: Math.max(group.last, end),
    at,
    end,
    own: next === '' || prepositions.has(next),
  };
}

/** The token ahead of the words that lead up to the word at token `at`: "people [who had been] killed", "people [fatally] shot". */
function aheadOf(at: number, tokens: readonly FigureToken[]): number {
  let k = at - 1;
  while (/^(?:were|had|have|been|being)$|ly$/.test(tokens[k]?.word ?? '')) k--;
  if (tokens[k]?.word === 'who') return k - 1;
  return tokens.slice(k + 1, at).every(({ word }) => /ly$/.test(word)) ? k : -1;
}
