import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs } from './figure-words.js';
import type { Chained } from './victim-chains.js';
import { kin, personNoun } from './victim-nouns.js';
import { thingNouns } from './victim-words.js';

/** "The chairman of the county board, who died". */
const farthestHead = 9;
/** Tokens of a relative clause at most. */
const farthestRelative = 22;

/** Where the relative clause opens that a comma ends at `from`: ", who was kidnapped in May, was found dead". */
export function relativeBefore(tokens: readonly FigureToken[], k: number, from: number): number | null {
  if (k !== from || tokens[from]?.word !== ',') return null;
  for (let i = from - 1; i > Math.max(0, from - farthestRelative); i--) {
    if (tokens[i]?.word === ',') return null;
    // "Eight people, two of whom are in a bad way, were"
    const some = tokens[i]?.word === 'whom' ? [i - 2, i - 3, i - 4].find((k) => tokens[k]?.word === ',') : undefined;
    if (some !== undefined) return some;
    if (/^(?:who|which|whom|whose)$/.test(tokens[i]?.word ?? '')) return tokens[i - 1]?.word === ',' ? i - 1 : i;
  }
  return null;
}

/** Where "who" stands right behind people, a few words ahead of the verb at `k`: "one man who lived there was killed". */
export function relativeAround(tokens: readonly FigureToken[], k: number, ends: Chained['ends']): number | null {
  for (let i = k - 1; i > Math.max(0, k - farthestRelative); i--) {
    if (/^[,;:"“”]$/.test(tokens[i]?.word ?? '')) return null;
    if (tokens[i]?.word === 'who') return ends.has(i - 1) || ends.has(beforePlace(tokens, i - 1)) ? i : null;
    // "all ten aboard a helicopter that vanished on Monday are missing"
    if (/^(?:that|which)$/.test(tokens[i]?.word ?? '') && thingNouns.has(tokens[i - 1]?.word ?? '')) return i;
  }
  return null;
}

/** The token ahead of "from Antby" or "of the town" that ends at token `k`. */
function beforePlace(tokens: readonly FigureToken[], k: number): number {
  const from = [k - 1, k - 2, k - 3, k - 4, k - 5].findLast((i) =>
    /^(?:from|of|in|at|with)$/.test(tokens[i]?.word ?? ''),
  );
  return from === undefined ? -1 : from - 1;
}

/** The group of which the one at `index` is a part: "six monks, five of them foreigners, who were killed". */
function wholeOf({ tokens, groups, ends }: Chained, index: number): number {
  const [part, before] = [groups[index], ends.get((groups[index]?.first ?? 0) - 1)];
  const pointer = part?.sort === 'some' && before !== undefined ? before : index;
  const { first, last } = groups[pointer] ?? { first: 0, last: 0 };
  return tokens[last]?.word === 'them' && tokens[first - 1]?.word === ',' ? (ends.get(first - 2) ?? index) : index;
}

/**
 * Who holds the office that ends in the name at `index`: "[Ann Roe], head of Doe Brothers, who died"; but "a son of Ian
 * Marsh, who died". Null for "a friend of Ian Marsh's who died".
 */
function holderOf({ tokens, groups, ends }: Chained, index: number): number | null {
  const { first, last, sort } = groups[index] ?? { first: 0, last: 0, sort: 'thing' };
  if (/'s$/.test(tokens[last]?.word ?? '')) return null;
  // "a woman from Antby who was hurt"
  if (sort === 'name' && /^(?:from|in|near)$/.test(tokens[first - 1]?.word ?? '')) return ends.get(first - 2) ?? index;
  const office = tokens[first - 2]?.word ?? '';
  if (
    sort !== 'name' ||
    tokens[first - 1]?.word !== 'of' ||
    kin.test(office) ||
    remains.test(office) ||
    personNoun(office) !== 'one'
  )
    return index;
  const holder = ends.get(first - 2);
  return holder ?? null;
}

const remains = /^(?:body|corpse)$/;

/** The people of whom "who" at token `at` goes on, as their index; null where none are near. */
export function nearestBefore(chains: Chained, at: number): number | null {
  const { tokens, groups, ends } = chains;
  for (let k = at - 1; k >= Math.max(0, at - farthestHead); k--) {
    const index = ends.get(k);
    // "Ann Roe, thought to be the leader, who was arrested"
    if (index !== undefined && tokens[(groups[index]?.first ?? 0) - 1]?.word === 'be') continue;
    if (index !== undefined) return groups[index]?.sort === 'thing' ? null : holderOf(chains, wholeOf(chains, index));
    const word = tokens[k]?.word ?? '';
    if (
      !/^(?:,|of|\d{1,3}|\p{L}+)$/u.test(word) ||
      /^(?:those|ones|was|were|is|are|has|have|had)$/.test(word) ||
      finiteVerbs.has(word) ||
      clauseOpeners.has(word)
    )
      return null;
  }
  return null;
}
