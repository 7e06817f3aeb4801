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
    if (token.low === ')' || token.low === ']') {
      const open = openingBracket(tokens, i);
      if (open === null) break;
      i = open - 1;
      continue;
    }
    if (token.kind === 'mark' && !/^[$#@%&/]+$|^[-.'’]$/.test(token.low)) break;
    if (token.kind === 'quoted') {
      if (!isTitle(token) || i === last) break;
      from = i;
    }
    if (token.kind === 'word') {
      // "[She] and her allies", but "warned her and officials"
      if (isJoining(token) && i < last && /^(?:he|she|they|we|i)$/.test(tokens[i - 1]?.low ?? '')) return i - 1;
      // "who did not want to be named said", "can be heard calling"
      if (/^(?:be|been|being)$/.test(token.low)) return null;
      const place = placeOf(tokens, token, i, last);
      if (place === 'outside') break;
      if (place !== 'link') from = i;
      if (place === 'first') break;
    }
    i--;
  }
  while (from <= last && isLeader(tokens[from])) from++;
  return from > last ? null : from;
}

/** Where the word `token` at `at` stands to a noun phrase behind it that ends at `last`; no phrase begins with a link. */
function placeOf(
  tokens: readonly Token[],
  token: Token,
  at: number,
  last: number,
): 'within' | 'first' | 'link' | 'outside' {
  if (isJoining(token)) return joinsNouns(tokens, at) ? 'link' : 'outside';
  if (isVerb(tokens, token, at, last) || opensOther(tokens, token, at, last)) return 'outside';
  // "40 [per] cent of adults"
  if (token.low === 'per' && tokens[at + 1]?.low === 'cent') return 'within';
  if (prepositions.has(token.low)) return isBehindNoun(tokens, token, at) ? 'link' : 'outside';
  // "The Save Our Shelves group"
  const isOfName =
    /^(?:our|my|your|their|his|her)$/.test(token.low) &&
    token.capital &&
    tokens[at - 1]?.capital &&
    tokens[at + 1]?.capital &&
    at < last;
  return determiners.has(token.low) && !isLinked(tokens, at) && !isOfName ? 'first' : 'within';
}

const isJoining = ({ low }: Token): boolean => low === 'and' || low === 'or' || low === '&';

/** Whether a word is the verb that the phrase behind it is an object of, or whose subject stands ahead of it. */
function isVerb(tokens: readonly Token[], { low, capital }: Token, at: number, last: number): boolean {
  if (capital) return false;
  if (finiteAuxiliaries.has(low) || finiteVerbs.has(low) || /^(?:said|says|saying|told|wrote)$/.test(low)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    at < last &&
    after?.capital &&
    /[^s]s$/.test(low) &&
    personNoun(low) === null &&
    !determiners.has(low) &&
    !prepositions.has(low)
  )
    return true;
  if (!/ed$/.test(low)) return false;
  // "The bank [agreed] to give her time", but "police sent to the quay"
  if (at < last && after?.low === 'to' && !tokens[at + 2]?.capital && !determiners.has(tokens[at + 2]?.low ?? ''))
    return true;
  // "Firefighters called to the quay"
  if (!speechVerbForms.has(low) || (low === 'called' && after?.low === 'to')) return false;
  return before !== undefined && (before.capital || personalPronouns.has(before.low));
}

/** Whether a word that is no verb stands ahead of the phrase: a pronoun, a conjunction, "to", or when something is. */
function opensOther(tokens: readonly Token[], token: Token, at: number, last: number): boolean {
  const { low } = token;
  const after = tokens[at + 1];
  // "We Energies" is a name.
  const isName = at < last && token.capital && after?.capital === true;
  if ((personalPronouns.has(low) && !isName) || relatives.has(low)) return true;
  if (low === 'to' && after && !after.capital && !determiners.has(after.low)) return true;
  if (subordinators.has(low) && !(low === 'that' && at === last)) return true;
  if (timeNouns.has(low) && !/'s$/.test(low) && at !== last && !isMonthAsName(token, after) && !isDated(tokens, at))
    return true;
  return low === 'but' || low === 'yet' || low === 'so';
}

/** "8% [of] voters", "evidence [from] across the river": whether a preposition goes on with a noun ahead of it. */
function isBehindNoun(tokens: readonly Token[], { low }: Token, at: number): boolean {
  const noun = tokens[at - 1];
  const isNoun =
    noun?.kind === 'word' ? !prepositions.has(noun.low) || noun.low === 'from' : /^[%)]$/.test(noun?.low ?? '');
  return nounPrepositions.has(low) && isNoun;
}

/** "Head of [the] board", "all [the] boats": whether the phrase goes on ahead of its article. */
function isLinked(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (nounPrepositions.has(before.low) || before.low === 'all' || before.low === 'and' || isDeed(tokens, at - 1))
  );
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
