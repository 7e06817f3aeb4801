import type { Range } from '../../text/span.js';
import type { FigureClaim } from './figure-claims.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';

/** Whether a claim is of those whom a sentence opens with only as "they". */
const isOfThem = ({ victims }: FigureClaim): boolean =>
  victims.sort === 'pronoun' && victims.noun === 'they' && victims.low === null && victims.first === 0;

/** Whether the sentence before may tell who "they" are in one of these claims. */
export const pointsBack = (claims: readonly FigureClaim[]): boolean => claims.some(isOfThem);

/**
 * The claims, with the number of those with whom the sentence before begins where a sentence opens with "they": "Fourteen
 * soldiers may face trial. They were arrested last week." `groups` are that sentence's people and `before` what it claims
 * of them: who is told there to have been arrested is not told again. Where the `sentence` names others behind them, "they"
 * may be those: "Two officers shot at the gunmen. They were arrested."
 */
export function withThoseBefore(
  claims: readonly FigureClaim[],
  before: readonly FigureClaim[],
  groups: readonly VictimGroup[],
  text: string,
  sentence: Range,
): FigureClaim[] {
  const [head] = groups;
  const isHead = head?.sort === 'number' && head.low !== null && head.low > 1 && head.first === 0 && !head.part;
  if (!isHead || head.unit !== 'people' || !isAlone(text, sentence, groups)) return [...claims];
  const { low, high, approximate } = head;
  return claims.map((claim) =>
    isOfThem(claim) && !before.some(({ kind }) => kind === claim.kind)
      ? { ...claim, victims: { ...claim.victims, low, high, approximate, sort: 'number' } }
      : claim,
  );
}

/** Whether the first group of a sentence is the only one of several people there. */
function isAlone(text: string, { start, end }: Range, [head, ...others]: readonly VictimGroup[]): boolean {
  if (
    !head ||
    others.some(
      (one) =>
        !one.part &&
        one.low !== 1 &&
        !/\b(?:including|among them|most of them)\s*$/.test(text.slice(head.end, one.start)),
    )
  )
    return false;
  const behind = text
    .slice(Math.max(start, head.end), end)
    .toLowerCase()
    .replace(/\bincluding [^,.]*/, '');
  return (behind.match(/[\p{L}-]+/gu) ?? []).every((word) => personNoun(word) !== 'many' && word !== 'accused');
}
