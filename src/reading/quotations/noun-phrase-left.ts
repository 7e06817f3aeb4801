import { personNoun } from '../figures/victim-nouns.js';
import { isAdverb, isMonthAsName, isTitle, longestPhrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  determiners,
  finiteAuxiliaries,
  finiteVerbs,
  nounPrepositions,
  personalPronouns,
  prepositions,
  relatives,
  subordinators,
  timeNouns,
} from './quotation-words.js';
import { speechVerbForms } from './speech-verbs.js';

/** Index of the first token of the noun phrase whose last token is `last`; null where there is none. */
export function growLeft(tokens: readonly Token[], last: number): number | null {
  if (isSeat(tokens[last]) && tokens[last - 1]?.low === ',') return growLeft(tokens, last - 2);
  let from = last + 1;
  let i = last;
  while (i >= 0 && last - i < longestPhrase) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1];
    if (token.low === ')' || token.low === ']') {
      const open = openingBracket(tokens, i);
      if (open === null) break;
      i = open - 1;
      continue;
    }
    if (token.kind === 'mark' && !/^[$#@%&/]+$|^[-.'’]$/.test(token.low)) break;
    if (token.kind === 'quoted') {
      if (!isTitle(token) || i === last) break;
      i--;
      from = i + 1;
      continue;
    }
    if (token.kind === 'word') {
      if (token.low === 'and' || token.low === 'or' || token.low === '&') {
        // "[She] and her allies", but "warned her and officials"
        if (/^(?:he|she|they|we|i)$/.test(before?.low ?? '') && i < last) return i - 1;
        if (!joinsNouns(tokens, i)) break;
        i--;
        continue;
      }
      const after = tokens[i + 1];
      // "We Energies" is a name.
      const isName = i < last && token.capital && after?.capital === true;
      if ((personalPronouns.has(token.low) && !isName) || relatives.has(token.low)) break;
      if (
        i < last &&
        after?.capital &&
        !token.capital &&
        /[^s]s$/.test(token.low) &&
        personNoun(token.low) === null &&
        !determiners.has(token.low) &&
        !prepositions.has(token.low)
      )
        break;
      // "The bank [agreed] to give her time", but "police sent to the quay"
      const isInfinitive = after?.low === 'to' && !tokens[i + 2]?.capital && !determiners.has(tokens[i + 2]?.low ?? '');
      if (i < last && !token.capital && /ed$/.test(token.low) && isInfinitive) break;
      if (token.low === 'to' && after && !after.capital && !determiners.has(after.low)) break;
      if (finiteAuxiliaries.has(token.low) && !token.capital) break;
      // "who did not want to be named said", "can be heard calling"
      if (/^(?:be|been|being)$/.test(token.low)) return null;
      if (subordinators.has(token.low) && !(token.low === 'that' && i === last)) break;
      if (!token.capital && finiteVerbs.has(token.low)) break;
      if (!token.capital && /^(?:said|says|saying|told|wrote)$/.test(token.low)) break;
      if (
        !token.capital &&
        /ed$/.test(token.low) &&
        speechVerbForms.has(token.low) &&
        // "Firefighters called to the quay"
        !(token.low === 'called' && after?.low === 'to') &&
        before &&
        (before.capital || personalPronouns.has(before.low))
      )
        break;
      if (
        timeNouns.has(token.low) &&
        !/'s$/.test(token.low) &&
        i !== last &&
        !isMonthAsName(token, after) &&
        !isDated(tokens, i)
      )
        break;
      if (token.low === 'but' || token.low === 'yet' || token.low === 'so') break;
      if (prepositions.has(token.low)) {
        const noun = before;
        // "8% of voters", "evidence from across the river"
        const isNoun = noun?.kind === 'word' ? !prepositions.has(noun.low) || noun.low === 'from' : noun?.low === '%';
        if (!nounPrepositions.has(token.low) || !isNoun) break;
        i--;
        continue;
      }
      from = i;
      if (determiners.has(token.low)) {
        const joined =
          before !== undefined &&
          (nounPrepositions.has(before.low) || before.low === 'all' || before.low === 'and' || isDeed(tokens, i - 1));
        if (!joined) break;
      }
    }
    i--;
  }
  while (from <= last && isLeader(tokens[from])) from++;
  return from > last ? null : from;
}

/** "A [Dec.] 21 post", "a [Sunday] blog post": of which day a thing is. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  /^(?:an?|the|his|her|its|their)$/.test(tokens[at - 1]?.low ?? '') &&
  tokens[at + 1]?.low !== ',';

/** "A man accused of [killing] his wife", "on trial for [shooting] a clerk": a deed that a noun's phrase tells of. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  /..ing$/.test(tokens[at]?.low ?? '') &&
  tokens[at]?.capital === false &&
  /^(?:of|for|with|from)$/.test(tokens[at - 1]?.low ?? '') &&
  /..ed$|^(?:trial|guilty|suspicion|prison|jail)$/.test(tokens[at - 2]?.low ?? '');

/** "Sen. Ana Lopes, [D-Norden], said": party and state behind a name. */
const isSeat = (token: Token | undefined): boolean => token?.capital === true && /^[dri]-\p{L}/u.test(token.low);

const isLeader = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  (token.kind === 'word' &&
    (token.low === 'and' || prepositions.has(token.low) || (isAdverb(token) && !token.capital)));

function joinsNouns(tokens: readonly Token[], at: number): boolean {
  // "The Harbour Board (HB) and the union"
  const bracket = tokens[at - 1]?.low === ')' ? openingBracket(tokens, at - 1) : null;
  const left = tokens[(bracket ?? at) - 1];
  const right = tokens[at + 1];
  if (!left || !right || left.kind !== 'word' || right.kind !== 'word') return false;
  if (left.capital && (right.capital || /^others?$/.test(right.low))) return true;
  // "Harbour and fish experts": the capital is the sentence's.
  if (at === 1 && !determiners.has(right.low)) return true;
  if (determiners.has(right.low))
    return left.capital || (personNoun(left.low) !== null && opensPhraseOfOwn(tokens, at - 1));
  // "officials in Lune and across the county"
  if (nounPrepositions.has(right.low))
    return tokens.slice(Math.max(0, at - 5), at).some(({ low }) => nounPrepositions.has(low) && low !== 'to');
  if (/s$/.test(left.low) && !finiteVerbs.has(left.low) && !right.capital) return true;
  for (let i = at - 1; i >= 0 && at - i < 5; i--)
    if (determiners.has(tokens[i]?.low ?? '')) return !determiners.has(right.low);
  return false;
}

/** "[the mayor] and his aides": whether the noun phrase that ends at `last` opens a clause, and so is no object. */
function opensPhraseOfOwn(tokens: readonly Token[], last: number): boolean {
  for (let i = last - 1; i >= 0 && last - i < longestJoined; i--)
    if (determiners.has(tokens[i]?.low ?? '')) return opensClause(tokens, i);
  return false;
}
/** "The former mayor of Lune": words back to the article. */
const longestJoined = 5;

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' || subordinators.has(before.low);
};

export function openingBracket(tokens: readonly Token[], close: number): number | null {
  const mark = tokens[close]?.low === ']' ? '[' : '(';
  for (let i = close - 1; i >= 0 && close - i < 20; i--) if (tokens[i]?.low === mark) return i;
  return null;
}
