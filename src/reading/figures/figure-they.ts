import type { Range } from '../../text/span.js';
import type { FigureClaim } from './figure-claims.js';
import type { FigureToken } from './figure-tokens.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';
import { female, male } from './victim-words.js';

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

/**
 * The claims, with the one person whom their sentence opens with where it goes on by a pronoun: "[A man] is recovering after
 * he was shot", "[Ann Roe] was taken to a hospital, where she died". `groups` are the sentence's people.
 */
export function withSubject(
  claims: readonly FigureClaim[],
  groups: readonly VictimGroup[],
  tokens: readonly FigureToken[],
  text: string,
): readonly FigureClaim[] {
  const [head] = groups;
  if (head?.first !== 0 || head.low !== 1 || head.high !== 1 || head.sort === 'pronoun' || head.part) return claims;
  /** "Was taken to Ann Roe Hospital, where he died" */
  const isPlace = ({ sort, first }: VictimGroup): boolean =>
    sort === 'name' &&
    /^(?:to|at|in|into|near)$/.test(tokens[tokens[first - 1]?.word === 'the' ? first - 2 : first - 1]?.word ?? '');
  const isMeant = ({ sort, noun, start }: VictimGroup): boolean =>
    sort === 'pronoun' &&
    !(noun === 'she' ? male : noun === 'he' ? female : /./).test(text.slice(head.start, head.end)) &&
    (head.sort === 'name' ? ofName : inClause).test(text.slice(Math.max(head.end, start - farthestClause), start)) &&
    groups.every((one) => one === head || one.sort === 'pronoun' || one.low !== 1 || one.start > start || isPlace(one));
  return claims.map((claim) => (isMeant(claim.victims) ? { ...claim, victims: head } : claim));
}
const inClause =
  /\b(?:after|when|where|while|because|until|told (?:police|officers|deputies|investigators) that)\s(?:\p{Ll}+ly\s)?$/u;
/** Who is named is none of whom a judge rules "days before she was killed". */
const ofName = /\b(?:after|before|when|where|while|because|until)\s(?:\p{Ll}+ly\s)?$/u;
const farthestClause = 24;
