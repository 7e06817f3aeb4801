import type { FigureClaim } from './figure-claims.js';
import type { FigureToken } from './figure-tokens.js';
import { changes } from './figure-tolls.js';
import { unrealWords } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';

/** For words in lower case. */
const risen = new RegExp(
  String.raw`\b(?:the|that|this) (?:overall |official )?(?:number|figure|count|tally|total) (?:(?:has|had|have|later|since|now|then|quickly|soon|already|eventually) ){0,3}(?:${changes})\b`,
);

/** Whether a sentence in lower case tells of a number that the one before it told. */
export const mayRise = (words: string): boolean => risen.test(words);

/**
 * "Twenty people were killed. By nightfall the number had climbed to 37.": the claim of the greater number, from those that
 * the sentence before makes, `counted`; none where it is not sure of which.
 */
export function risenFrom(
  counted: readonly FigureClaim[],
  tokens: readonly FigureToken[],
  groups: readonly VictimGroup[],
): FigureClaim[] {
  const at = tokens.findIndex(
    ({ word }, i) =>
      /^(?:number|figure|count|tally|total)$/.test(word) && opens.test(tokens[i - 1]?.word ?? '') && movesAt(tokens, i),
  );
  const group = at < 0 ? undefined : groups.find(({ first }) => first > at && first <= at + farthest);
  if (group?.sort !== 'bare' || group.low === null || !endsNumber(tokens, group.last + 1)) return [];
  if (tokens.slice(at, group.first).some(({ word }) => /^(?:[,;:]|of|by|from)$/.test(word) || unrealWords.has(word)))
    return [];
  const { low } = group;
  const kinds = new Set(
    counted
      .filter(
        ({ victims }) => victims.unit === 'people' && victims.low !== null && victims.low > 1 && victims.low < low,
      )
      .map(({ kind }) => kind),
  );
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return [];
  return [
    {
      kind,
      role: 'toll',
      word: tokens[at]?.word ?? '',
      victims: group,
      from: at,
      to: group.last,
      at,
      end: at,
      own: true,
    },
  ];
}
const opens = /^(?:the|that|this|overall|official)$/;
/** "The number had since then risen to 37". */
const farthest = 9;

/** Whether what stands behind the noun at token `i` tells that it rose. */
const movesAt = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens.slice(i + 1, i + 5).some(({ word }) => moves.test(word));
const moves = new RegExp(`^(?:${changes})$`);

/** Whether nothing behind a number tells what it counts: "37.", "37 by nightfall", "37 people"; but "37 goals". */
const endsNumber = (tokens: readonly FigureToken[], at: number): boolean =>
  /^(?:[.,;)"”]|on|by|in|as|after|at|late|when|while|and|with|overnight|today|yesterday|from|within|over|once|before|)$/.test(
    tokens[at]?.word ?? '.',
  );
