import { monthWords } from '../../text/calendar.js';
import { wordSet } from '../../text/word-set.js';
import { isFiniteVerb } from './finite-verb.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  determiners,
  objectPronouns,
  personalPronouns,
  prepositions,
  relatives,
  speechNouns,
  timeNouns,
} from './quotation-words.js';
import { nameAside } from './source-behind.js';

/** Verbs whose object is a hearer: the words said come after it. */
export const toHearer = wordSet('tell ask inform assure remind advise order instruct urge warn promise');
/** Those of them whose hearer may be of several words. */
const tellsHearer = wordSet('tell inform assure remind');
/** Verbs behind which it may stand where and when something was said, and the words that this begins with. */
const toOccasion = wordSet(`
say write tweet add state announce report reply respond declare note explain post argue warn continue insist claim confirm
remark comment
`);
const opensOccasion = wordSet('in on at during to after before via by through of from about late early');

/** Where content begins behind a verb, past hearer, day and occasion: "told reporters in Geneva on Monday | that …". */
export function afterAdverbials(tokens: readonly Token[], from: number, end: number, lemma: string): number {
  if (toHearer.has(lemma)) return afterHearer(tokens, from, end, lemma);
  let at = from;
  while (
    at < end &&
    (isAdverb(tokens[at]) || tokens[at]?.low === 'aloud') &&
    !denies(tokens[at]) &&
    !isOfWhatFollows(tokens, at)
  )
    at++;
  return afterOccasion(tokens, at, end, lemma);
}

/** Adverbs and quantifiers of the noun phrase that they open, article or not. */
const limits = wordSet(
  'all both each only just even nearly roughly approximately almost virtually practically mostly once still too since',
);
/** Adverbs that are adjectives before a noun. */
const orders = wordSet('first further long early earlier late last next daily weekly monthly yearly');

/**
 * "said [nearly] 300 people", "said [all] schools", "said [early] voting": whether the word at `at` is part of what is said;
 * not "said [publicly] the plan", "said [again] that", "said [early] on Monday".
 */
function isOfWhatFollows(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (limits.has(low)) return isAdverb(next) ? isOfWhatFollows(tokens, at + 1) : next.low !== 'that' || low === 'all';
  if (/^\d/.test(next.low)) return /..ly$|^already$/.test(low);
  const isPlain =
    !isAdverb(next) &&
    !opensContent(next) &&
    !next.capital &&
    ![determiners, prepositions, timeNouns].some((words) => words.has(next.low));
  return isPlain && (orders.has(low) || (/..ly$/.test(low) && /..ed$/.test(next.low)));
}

/** "announced, with half the board absent, | that …": where the clause begins behind an aside that sets it off; else null. */
export function setOffThat(tokens: readonly Token[], from: number, end: number): number | null {
  if (tokens[from]?.low !== ',' || !opensAside(tokens[from + 1])) return null;
  for (let i = from + 2; i < end - 1 && i - from < longestAside; i++) {
    if (tokens[i]?.kind === 'quoted' || tokens[i]?.low === ';') return null;
    if (tokens[i]?.low === ',') return tokens[i + 1]?.low === 'that' ? i + 1 : null;
  }
  return null;
}
const longestAside = 16;
const opensAside = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (prepositions.has(token.low) || timeNouns.has(token.low) || isAdverb(token));

/** "told | the board of the port |": past whom a verb of telling is to. */
function afterHearer(tokens: readonly Token[], at: number, end: number, lemma: string): number {
  if (objectPronouns.has(tokens[at]?.low ?? '')) {
    // "warning [it would] break the truce"
    if (/^(?:it|you)$/.test(tokens[at]?.low ?? '') && isFiniteVerb(tokens[at + 1])) return at;
    // "told her at the gate | that it was late"
    const isPlaced = /^(?:in|at|on|during|after|before)$/.test(tokens[at + 1]?.low ?? '');
    const behind = isPlaced ? afterOccasion(tokens, at + 1, end, 'say') : at + 1;
    return tokens[behind]?.low === 'that' ? behind : at + 1;
  }
  if (!tellsHearer.has(lemma)) return /^(?:warn|promise)$/.test(lemma) ? afterWarning(tokens, at, end, lemma) : at;
  let i = at;
  while (i < end && i - at < 14 && tokens[i]?.low !== 'to') {
    const show = tokens[i]?.kind === 'quoted' && /'s$/.test(tokens[i - 1]?.low ?? '');
    // "told the mayor, Ana Lopes, | that …"
    const aside = i > at ? nameAside(tokens, i + 1, end) : null;
    if (tokens[i]?.low === ',' && aside !== null && tokens[aside]?.low === ',') i = aside + 1;
    else if (i > at && tokens[i]?.low === ',') i = behindAside(tokens, i, end);
    if (!show && opensContent(tokens[i])) break;
    if (
      i > at &&
      opensPhrase.test(tokens[i]?.low ?? '') &&
      // "told Channel 2 that"
      !(/^\d/.test(tokens[i]?.low ?? '') && tokens[i - 1]?.capital) &&
      !tokens[i]?.capital &&
      !prepositions.has(tokens[i - 1]?.low ?? '') &&
      !determiners.has(tokens[i - 1]?.low ?? '')
    )
      break;
    i++;
  }
  if (i < end && i - at < 14) return denies(tokens[i - 1]) ? i - 1 : i;
  if (i === end && tokens.slice(at, end).some((token) => token.capital || token.low === 'reporters')) return end;
  return tokens[at]?.capital ? at + 1 : at;
}

/** "told Ben Hale, 31, | that …", "told the jurors, seven women and five men, | that …": past an aside on whom something is told. */
function behindAside(tokens: readonly Token[], comma: number, end: number): number {
  const close = tokens.findIndex(({ low }, i) => i > comma && low === ',');
  if (close < 0 || close >= end || close - comma > longestAside) return comma;
  const words = tokens.slice(comma + 1, close);
  const isAge = words.length === 1 && /^\d\d?$/.test(words[0]?.low ?? '');
  const isPlain = words.every((token) => token.kind === 'word' && !isFiniteVerb(token));
  return isAge || (isPlain && tokens[close + 1]?.low === 'that') ? close + 1 : comma;
}

/** What a noun phrase opens with. */
const opensPhrase =
  /^(?:the|an?|his|her|their|its|no|every|one|two|three|four|five|six|seven|eight|nine|ten|\d.*|all|both|each|only|just|even|nearly|roughly|approximately|almost)$/;

/** "warned | on Sunday | that", "warned | the board | that", "promised | on Monday | to": not past what one is warned of. */
function afterWarning(tokens: readonly Token[], at: number, end: number, lemma: string): number {
  const first = tokens[at]?.low ?? '';
  if (/^(?:of|about)$/.test(first)) return at;
  const that =
    prepositions.has(first) || first === 'yet' || opensContent(tokens[at]) ? at : thatBehind(tokens, at, end);
  // not "warned the frost [that] came could last"
  if (that > at && !isFiniteVerb(tokens[that + 1])) return that;
  const behind = afterOccasion(tokens, at, end, lemma);
  const isDay = tokens.slice(at, behind).every(({ low }) => timeNouns.has(low) || low === 'on');
  return isDay || /^(?:that|:|,)$/.test(tokens[behind]?.low ?? '') ? behind : at;
}

/** "said | in an interview on Monday |": past where and when a verb of saying was said. */
function afterOccasion(tokens: readonly Token[], at: number, end: number, lemma: string): number {
  const first = tokens[at];
  const isOutside = first?.low === 'outside' && /^(?:court|the|his|her)$/.test(tokens[at + 1]?.low ?? '');
  if (!first || !(timeNouns.has(first.low) || opensOccasion.has(first.low) || isOutside)) return at;
  if (isOfWhatFollows(tokens, at) || isLength(tokens, at)) return at;
  // "ruled [on Friday] that"
  const isDay = timeNouns.has(first.low) || (first.low === 'on' && timeNouns.has(tokens[at + 1]?.low ?? ''));
  if (!toOccasion.has(lemma) && !isDay) return toldThat.has(lemma) ? thatBehind(tokens, at, end) : at;
  for (let i = at; i < end && i - at < 16; i++) {
    const here = tokens[i];
    const previous = tokens[i - 1];
    if (here?.kind === 'quoted' && prepositions.has(previous?.low ?? '')) continue;
    // "said on Sept. 4, 2019, that"
    if (here?.low === ',' && isTime(tokens, i - 1) && /^(?:19|20)\d\d$/.test(tokens[i + 1]?.low ?? '')) {
      i += tokens[i + 2]?.low === ',' ? 2 : 1;
      continue;
    }
    if (opensContent(here)) return i;
    if (
      i > at &&
      here &&
      previous &&
      isTime(tokens, i - 1) &&
      !isTime(tokens, i) &&
      // "at midnight the previous night"
      !(determiners.has(here.low) && [i + 1, i + 2].some((k) => timeNouns.has(tokens[k]?.low ?? ''))) &&
      // "Sunday Mass that"
      !(here.capital && tokens[i + 1]?.low === 'that') &&
      !prepositions.has(here.low)
    )
      // "said [next week] will be worse"
      return timeNouns.has(first.low) && isFiniteVerb(here) ? at : i;
  }
  return timeNouns.has(first.low) ? at + 1 : at;
}

/** Verbs that have a clause with "that" behind where something was said. */
const toldThat = wordSet(
  'suggest allege hint imply propose testify rule complain reveal disclose admit concede predict conclude',
);
/** "alleged in the complaint [that]": the "that" a few words behind with no verb or mark between; else `at`. */
function thatBehind(tokens: readonly Token[], at: number, end: number): number {
  // "the plan proposed by the board and that"
  if (tokens[at]?.low === 'by' && !/..ing$/.test(tokens[at + 1]?.low ?? '')) return at;
  for (let i = at + 1; i < end && i - at < farthestThat; i++) {
    if (tokens[i]?.low === 'that') return i;
    if (tokens[i]?.kind !== 'word' || isFiniteVerb(tokens[i])) return at;
  }
  return at;
}
const farthestThat = 10;

/** "on Monday", "in [Sept. 2]", "in [March 2019]" */
const isTime = (tokens: readonly Token[], at: number): boolean => {
  const { low = '' } = tokens[at] ?? {};
  if (timeNouns.has(low)) return true;
  if (low === '.') return isMonth(tokens[at - 1]);
  return dayOrYear.test(low) && isMonth(tokens[tokens[at - 1]?.low === '.' ? at - 2 : at - 1]);
};
const dayOrYear = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/;
const months = wordSet(monthWords);
const isMonth = (token: Token | undefined): boolean => months.has((token?.low ?? '').replace(/\.$/, ''));

/** "said [months] of rain", "said [weekend] trains": a time that is no day on which something is said; but "said [hours] later". */
const isLength = (tokens: readonly Token[], at: number): boolean =>
  /^(?:weekend|(?:month|year|week|hour|day|minute|morning|afternoon|evening|night)s?)$/.test(tokens[at]?.low ?? '') &&
  !/^(?:earlier|later|ago|after|before)$/.test(tokens[at + 1]?.low ?? '');

/** "pledged [not to strike]": without the word it would say the opposite. */
const denies = (token: Token | undefined): boolean => token?.low === 'not' || token?.low === 'never';

/** Whether what is said may begin with a token. */
const opensContent = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'quoted' ||
  /^(?:that|if|whether|how|why|what|when|where|he|she|they|it|we|i|there|:|,|—|--|-|–)$/.test(token.low);

/** Whether nothing but an occasion follows: "…, he said in an interview with the paper on Monday". */
export function onlyAdverbial(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (!first) return true;
  if (
    first.kind !== 'word' ||
    !(
      prepositions.has(first.low) ||
      timeNouns.has(first.low) ||
      isAdverb(first) ||
      objectPronouns.has(first.low) ||
      speechNouns.has(first.low)
    )
  ) {
    return false;
  }
  // "said [it] would be shut": no object
  if (personalPronouns.has(first.low) && isFiniteVerb(tokens[from + 1])) return false;
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'quoted' || token?.low === 'that' || (token && personalPronouns.has(token.low) && i > from))
      return false;
    if (token && relatives.has(token.low)) return true;
  }
  return end - from < 25;
}

/** "The bridge was shut, Lopes said [when the ice broke]": when it was said; `said` is the clause ahead of it. */
export const tellsWhen = (tokens: readonly Token[], from: number, said: Phrase): boolean =>
  /^(?:when|after|before|as|while|during)$/.test(tokens[from]?.low ?? '') &&
  tokens.slice(said.from, said.to).some(isFiniteVerb) &&
  !tokens.slice(from).some(({ kind, low }) => kind === 'quoted' || low === 'that');
