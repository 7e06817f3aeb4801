import type { FigureClaim } from './figure-claims.js';
import type { VictimGroup } from './victim-group.js';

/** Whether a claim is of those whom a sentence opens with only as "they". */
const isOfThem = ({ victims }: FigureClaim): boolean =>
  victims.sort === 'pronoun' && victims.noun === 'they' && victims.low === null && victims.first === 0;

/** Whether the sentence before may tell who "they" are in one of these claims. */
export const pointsBack = (claims: readonly FigureClaim[]): boolean => claims.some(isOfThem);

/**
 * The claims, with the number of those with whom the sentence before begins where a sentence opens with "they": "Fourteen
 * soldiers may face trial. They were arrested last week." `groups` are that sentence's people and `before` what it claims
 * of them: who is told there to have been arrested is not told again.
 */
export function withThoseBefore(
  claims: readonly FigureClaim[],
  before: readonly FigureClaim[],
  groups: readonly VictimGroup[],
): FigureClaim[] {
  const [head] = groups;
  const isHead = head?.sort === 'number' && head.low !== null && head.low > 1 && head.first === 0 && !head.part;
  if (!isHead || head.unit !== 'people') return [...claims];
  const { low, high, approximate } = head;
  return claims.map((claim) =>
    isOfThem(claim) && !before.some(({ kind }) => kind === claim.kind)
      ? { ...claim, victims: { ...claim.victims, low, high, approximate, sort: 'number' } }
      : claim,
  );
}
