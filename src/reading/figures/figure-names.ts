import type { FigureClaim } from './figure-claims.js';
import { objectAt } from './figure-objects.js';
import type { FigureToken } from './figure-tokens.js';
import { chained } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';

/** "Nineteen were children", "Twelve of them were under 18": some of those whom the sentence before counts. */
const tellsPart =
  /^\W*(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?(?: hundred)?)(?: of (?:them|those))? (?:was|were|are) (?:aged |between |from |under |\p{L}+(?: \p{L}+)?(?=[.,;]))/iu;
const be = /^(?:is|are|was|were|include|included)$/;

/** Whether a sentence may name or count those whom the one before it counts: "They are Ann Doe and Ian Roe". */
export const mayName = (words: string): boolean =>
  /^\W*(?:they|these|(?:one|two|three|some) of them|among them|the (?:others?|victims?|dead|injured|wounded)(?: \p{Ll}+)?) (?:is|are|was|were|included?) \W*\p{L}/iu.test(
    words,
  ) || tellsPart.test(words);

/** The number ahead of "were" at token `at`, where it is of some of the `whole`: "[Nineteen] were children". */
function partAt(
  at: number,
  tokens: readonly FigureToken[],
  groups: readonly VictimGroup[],
  whole: number,
): VictimGroup | null {
  const group = groups.find(({ last }) => last === at - 1);
  const next = tokens[at + 1];
  const tells =
    /^(?:aged|between|from|under\b.*)$/.test(next?.word ?? '') ||
    personNoun(tokens[at + 2]?.word ?? '') === 'many' ||
    personNoun(next?.word ?? '') === 'many';
  const isPart = group?.sort === 'bare' && group.low !== null && group.low < whole && group.first <= 1;
  return isPart && tells ? group : null;
}

/**
 * The names by which a sentence tells who those are that the sentence before it counts, or the number of some of them, as
 * claims of the same kind. None where that sentence counts people of several kinds, or fewer than are named.
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
  const part = names.length === 0 ? partAt(at, tokens, groups, count.victims.low ?? 0) : null;
  return (part ? [part] : names).map((victims) => ({
    kind: count.kind,
    role: 'list',
    word: tokens[at]?.word ?? '',
    victims,
    from: victims.first,
    to: victims.last,
    at: victims.first,
    end: victims.last,
    own: true,
  }));
}
