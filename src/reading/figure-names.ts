import type { FigureClaim } from './figure-claims.js';
import { objectAt } from './figure-objects.js';
import type { FigureToken } from './figure-tokens.js';
import { chained } from './victim-chains.js';
import type { VictimGroup } from './victim-groups.js';

const be = /^(?:is|are|was|were|include|included)$/;

/** Whether a sentence may name those whom the one before it counts: "They are Ann Doe and Ian Roe". */
export const mayName = (words: string): boolean =>
  /^\W*(?:they|these|(?:one|two|three|some) of them|among them|the (?:others?|victims?|dead|injured|wounded)(?: \p{Ll}+)?) (?:is|are|was|were|included?) \W*\p{L}/iu.test(
    words,
  );

/**
 * The names by which a sentence tells who those are that the sentence before it counts, as claims of the same kind. None
 * where that sentence counts people of several kinds, or fewer than are named.
 */
export function namedAfter(
  before: readonly FigureClaim[],
  tokens: readonly FigureToken[],
  groups: readonly VictimGroup[],
): FigureClaim[] {
  const counts = before.filter(({ victims }) => (victims.low ?? 0) > 1 && victims.unit === 'people');
  const [count] = counts;
  if (!count || counts.some(({ kind }) => kind !== count.kind)) return [];
  const at = tokens.findIndex(({ word }) => be.test(word));
  const names = objectAt(at + 1, chained(tokens, groups)).filter(({ sort }) => sort === 'name');
  if (names.length > (count.victims.low ?? 0)) return [];
  return names.map((victims) => ({
    kind: count.kind,
    role: 'list',
    word: tokens[at]?.word ?? '',
    victims,
    from: victims.first,
    to: victims.last,
    at: victims.first,
    end: victims.last,
  }));
}
