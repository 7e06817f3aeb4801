import { isFiniteVerb } from './finite-verb.js';
import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';

/** Of "it's expected" the short form is "is", of "it's said" it may be "has". */
const onlyPassive = /^(?:expected|believed|thought|supposed|forecast|projected|predicted|feared)$/;

/** "damages [estimated] to be a million", "eight people [confirmed] to have been killed": a participle, not a verb of who it is of. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  /^(?:estimated|believed|alleged|presumed|confirmed|known|reported|thought)$/.test(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.low === 'to' &&
  /^(?:be|have|total|number|include)$/.test(tokens[at + 2]?.low ?? '');

/** "with temperatures [expected] to rise" */
function isOfWith(tokens: readonly Token[], at: number): boolean {
  if (!onlyPassive.test(tokens[at]?.low ?? '') || tokens[at + 1]?.low !== 'to') return false;
  for (let i = at - 1; i > 0 && at - i < longestOfWith && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.low === 'with') return true;
  return false;
}
const longestOfWith = 6;

/** "is stopped and told to leave", "was held and told she must go", "it's ordered to halt", "would not answer when asked": who hears it is the subject, as no hearer follows. */
function isHearers(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {};
  const [before, next = '', second] = [tokens[at - 1]?.low ?? '', tokens[at + 1]?.low, tokens[at + 2]];
  if (low === 'asked' && /^(?:when|once)$/.test(before)) return true;
  if (before === "'s")
    return /^(?:told|ordered|asked|warned|urged|advised)$/.test(low) && /^(?:to|that|not)$/.test(next);
  if (low !== 'told' || before !== 'and') return false;
  const isClause =
    next === 'that' || next === 'not' || (/^(?:he|she|they|it|there)$/.test(next) && showsFinite(second));
  return (isClause || (next === 'to' && second?.capital === false)) && /(?:ed|en|t|d)$/.test(tokens[at - 2]?.low ?? '');
}
const showsFinite = (token: Token | undefined): boolean => isFiniteVerb(token) || /[^s]s$/.test(token?.low ?? '');

/** "was told", "is widely expected", "it's forecast": the subject is no speaker. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told|known|said|thought|shown|found|felt|written|forecast)$/.test(tokens[at]?.low ?? '')) return false;
  if (isReduced(tokens, at) || isOfWith(tokens, at) || isHearers(tokens, at)) return true;
  let i = at - 1;
  while (i > 0 && (isAdverb(tokens[i]) || /^(?:best|better|well)$/.test(tokens[i]?.low ?? ''))) i--;
  const be = tokens[i]?.low ?? '';
  return (
    /^(?:is|are|was|were|be|been|being)$/.test(be) ||
    (/^'(?:s|re)$/.test(be) && onlyPassive.test(tokens[at]?.low ?? ''))
  );
}
