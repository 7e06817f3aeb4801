import type { FigureClaim } from './figure-claims.js';
import type { FigureToken } from './figure-tokens.js';
import type { VictimGroup } from './victim-group.js';

/** "The real number of victims may be as high as 40". */
const farthest = 9;
const other = /^(?:real|true|actual|official|final)$/;
const count = /^(?:number|figure|total|count)$/;
const links = /^(?:is|was|be|stands?|stood|at|may|could|might|as|high|much|higher|closer|to|nearer|exceeds?|far|,)$/;

/** Whether a sentence may give another count of those whom the one before it counts: "The real number is 40". */
export const mayRecount = (words: string): boolean =>
  /\b(?:real|true|actual|official|final) (?:number|figure|total|count)\b/i.test(words);

/**
 * The number that a sentence gives as the real or the official one, as a claim of what became of those whom the sentence
 * `before` counts: of the dead where it counts several kinds.
 */
export function recounted(
  before: readonly FigureClaim[],
  tokens: readonly FigureToken[],
  groups: readonly VictimGroup[],
): FigureClaim[] {
  const counts = before.filter(({ victims }) => (victims.low ?? 0) > 1);
  const count = counts.find(({ kind }) => kind === 'killed') ?? counts[0];
  const at = tokens.findIndex(({ word }, k) => isRecount(word, tokens[k - 1]));
  if (!count || at < 0) return [];
  for (let k = at + 1; k < at + farthest; k++) {
    const victims = groups.find(({ first }) => first === k);
    if (victims)
      return isNumber(victims, tokens) ? [{ ...toll(count.kind, victims), at, end: at, from: at, word: 'number' }] : [];
    if (!links.test(tokens[k]?.word ?? '.')) return [];
  }
  return [];
}

const isRecount = (word: string, before: FigureToken | undefined) => count.test(word) && other.test(before?.word ?? '');

/** "40", "40 people"; but "40 percent", "40 votes". */
const isNumber = ({ sort, noun, low, last }: VictimGroup, tokens: readonly FigureToken[]) =>
  low !== null &&
  low > 1 &&
  (sort === 'bare'
    ? !/^\p{L}+s$/u.test(tokens[last + 1]?.word ?? '')
    : sort === 'number' && /^(?:people|persons|victims)$/.test(noun));

const toll = (kind: FigureClaim['kind'], victims: VictimGroup) =>
  ({ kind, role: 'toll', victims, to: victims.last }) as const;
