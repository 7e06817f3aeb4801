import { wordSet } from '../../text/word-set.js';
import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  determiners,
  finiteAuxiliaries,
  finiteVerbs,
  prepositions,
  speechNouns,
  subordinators,
  timeNouns,
} from './quotation-words.js';

/**
 * Whether what stands from `from` to `end` is a thing that something is done to by the verb that ends at `behind`, and
 * nothing said: "issued two permits", "observing the fleet", "concluded her visit", "added a late goal".
 */
export function isDoneTo(tokens: readonly Token[], behind: number, from: number, end: number, lemma: string): boolean {
  if (!senses.has(lemma)) return false;
  const next = tokens[behind]?.low ?? '';
  if (lemma === 'defend' && /^(?:well|in|with|for|at|..*sel(?:f|ves))$/.test(next)) return true;
  // "users can tell the time", "could tell the difference"
  if (lemma === 'tell' && next === 'the' && /^(?:time|difference)$/.test(tokens[behind + 1]?.low ?? '')) return true;
  // "added, though, that …", "concluded so well: “…”"
  if (behind !== from && !isAdverb(tokens[behind])) return false;
  const words = tokens.slice(from, objectEnd(tokens, from, end));
  const [first, second] = words;
  if (!first) return false;
  if (lemma === 'credit') return first.low === 'to';
  if (lemma === 'tell') return false;
  if (lemma === 'recall' && words.some(({ low }) => thousands.test(low))) return true;
  // "recalled thousands of boats"
  if (lemma === 'recall' && /^(?:hundreds|thousands|millions)$/.test(first.low) && second?.low === 'of') return true;
  if (lemma === 'taunt' && words.some(({ low }) => /^(?:as|with|by|for)$/.test(low))) return false;
  if (lemma === 'list') return /^(?:in|on|under|among|for)$/.test(first.low);
  if (lemma === 'call') return first.low === 'for' && /^(?:help|backup|assistance)$/.test(second?.low ?? '');
  // "Added Lopes: …"
  if (behind === 1) return false;
  if (lemma === 'issue')
    return second?.kind !== 'quoted' && opensObject(words) && !words.some((_, i) => isIssued(words, i));
  if (!opensObject(words)) return false;
  if (lemma === 'recall') return counted.test(first.low) && isBareNoun(upTo(words, goesOn), true);
  if (lemma === 'claim') {
    const won = upTo(words, /^that$/);
    return isBareNoun(won) && won.some(({ low }) => prizes.has(low));
  }
  // "A bay that boasts boats that race"
  const had = lemma === 'boast' && !timeNouns.has(second?.low ?? '') ? upTo(words, /^that$/) : words;
  if (!isBareNoun(had, lemma === 'conclude')) return false;
  return doing.has(lemma) && !words.some((_, i) => isIssued(words, i));
}

/** "recalled all of the nearly 4,000 boats it had sold", but "recalled the year 1999" */
const thousands = /^\d{1,3}(?:,\d{3})+$/;
const counted = /^(?:its|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/;
const goesOn = /^(?:after|because|over|for|following|due|in|as)$/;

const upTo = (words: readonly Token[], stop: RegExp): readonly Token[] => {
  const at = words.findIndex(({ low }) => stop.test(low));
  return at < 0 ? words : words.slice(0, at);
};

const senses = wordSet('issue defend credit list call recall claim observe conclude add snap brand boast taunt tell');

/** Verbs that tell speech only with a clause or with words in marks: with a bare object they tell a deed. */
const doing = wordSet('observe conclude add snap brand boast taunt');

/** What is issued in words. */
const issued = new Set([
  ...speechNouns,
  ...wordSet(`
statements reports warning warnings apology apologies denial denials call calls plea pleas threat threats response responses reply
rebuke condemnation declaration communique bulletin ultimatum challenge promise reminder appeal advice advisory advisories caveat words caption
`),
]);

/** What is issued with an order in it: "an injunction blocking the sale". */
const orders = wordSet(
  'order orders ruling injunction decree resolution edict document decision verdict fatwa directive',
);

const isIssued = (words: readonly Token[], at: number): boolean =>
  issued.has(words[at]?.low ?? '') ||
  (orders.has(words[at]?.low ?? '') && /..ing$|^(?:that|to)$/.test(words[at + 1]?.low ?? ''));

/** What is won. */
const prizes = wordSet(`
title titles cup crown medal medals gold silver bronze trophy championship pennant prize award point points wicket wickets spot seat
`);

/** Tokens of the object that stands at `from`: up to a comma, or what tells more of it or why. */
function objectEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    (tokens[at]?.kind !== 'mark' || /^[$#@%&/'’()-]+$/.test(tokens[at]?.low ?? '')) &&
    !/^(?:who|which|whose)$/.test(tokens[at]?.low ?? '') &&
    (!subordinators.has(tokens[at]?.low ?? '') || tokens[at]?.low === 'that')
  )
    at++;
  return at;
}

/** "[a late] goal", "[six] points", "[Norden's] crown", "[fresh] paint": no day, preposition or clause. */
function opensObject([first, second]: readonly Token[]): boolean {
  if (first?.kind !== 'word' || isAdverb(first) || timeNouns.has(first.low)) return false;
  if (timeNouns.has(second?.low ?? '') && first.low === 'this') return false;
  return !prepositions.has(first.low) && !noObject.test(first.low);
}
const noObject = /^(?:that|how|why|what|when|where|whether|if|as|so|he|she|they|it|we|i|there|to|and|but|or)$/;

/** Whether a noun phrase is all that stands there, with neither a clause nor words in marks, but for its name where `named`. */
const isBareNoun = (words: readonly Token[], named = false): boolean =>
  !words.some(
    (token, i) =>
      (token.kind === 'quoted' && !(named && /^\p{Ll}/u.test(words[i + 1]?.low ?? ''))) ||
      /^(?:that|he|she|they|we|i|there)$/.test(token.low) ||
      (token.low === 'to' && !words[i + 1]?.capital && !determiners.has(words[i + 1]?.low ?? '')) ||
      (!token.capital && (finiteAuxiliaries.has(token.low) || finiteVerbs.has(token.low))) ||
      (/..ed$/.test(token.low) && !isOfNoun(words, i)),
  );

/** "a [revised] plan", "a plan [made] by Lopes": a participle of the noun beside it. */
const isOfNoun = (words: readonly Token[], at: number): boolean =>
  determiners.has(words[at - 1]?.low ?? '') ||
  /^\d/.test(words[at - 1]?.low ?? '') ||
  /^(?:by|in|on|at|with|for)$/.test(words[at + 1]?.low ?? '');
