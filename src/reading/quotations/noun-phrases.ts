import type { Range } from '../../text/span.js';
import { endsIn } from '../../text/word-ending.js';
import { wordSet } from '../../text/word-set.js';
import type { Token } from './quotation-tokens.js';
import { midAdverbs, nounsInLy, prepositions, timeNouns } from './quotation-words.js';

/** A half-open range of token indexes. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Where the words of a phrase stand in the text. */
export function rangeOf(tokens: readonly Token[], { from, to }: Phrase): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Tokens of a noun phrase at most. */
export const longestPhrase = 40;

export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (midAdverbs.has(token.low) || (endsIn(token.low, 'ly') && !token.capital && !nounsInLy.has(token.low)));

/** The bracket that is open ahead of the token at `at`; -1 where none is. */
export function openBracket(tokens: readonly Token[], at: number): number {
  const last = tokens.findLastIndex(({ low }, i) => i < at && (low === '(' || low === ')'));
  return tokens[last]?.low === '(' ? last : -1;
}

/** A word behind which a noun is still to come: no noun phrase ends there. */
export const isUnfinished = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (prepositions.has(token.low) ||
    /^(?:the|an?|my|your|our|their|every|no|previous|earlier|recent|initial|average|annual)$/.test(token.low));

/** "Jan Pohl", "June Carter": months that are given names. */
export const isMonthAsName = (token: Token, after: Token | undefined): boolean =>
  token.capital && /^(?:jan|june|april|may|august)$/.test(token.low) && after?.kind === 'word' && after.capital;

/** A short quoted run without a comma or stop at its end: a nickname or the title of a work, part of a name. */
export function isTitle(token: Token): boolean {
  return token.end - token.start <= 40 && token.marked !== null && token.marked.closed && !token.ending;
}

/** "A study [published] in Ports", "a report [released] on Monday": a participle of what is written, not the verb of its sentence. */
export const isPublished = (tokens: readonly Token[], at: number): boolean =>
  writtenThings.has(tokens[at - 1]?.low ?? '') &&
  publishing.has(tokens[at]?.low ?? '') &&
  (prepositions.has(tokens[at + 1]?.low ?? '') || timeNouns.has(tokens[at + 1]?.low ?? '') || isAdverb(tokens[at + 1]));

const publishing = wordSet(
  'published released issued posted carried commissioned conducted produced compiled prepared written obtained seen sent signed made led',
);
/** What is published. */
export const writtenThings = wordSet(
  'study report survey poll paper analysis research review statement letter document documents article data figures findings results memo email video message',
);
