import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { institutionWords } from '../names/name-words.js';
import { onlyAdverbial } from './content-start.js';
import { isFiniteVerb } from './finite-verb.js';
import type { Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  auxiliaries,
  determiners,
  finiteAuxiliaries,
  objectPronouns,
  prepositions,
  timeNouns,
  titledWorks,
} from './quotation-words.js';
import { nounPhraseFrom } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';

/**
 * "Never said", "did not say", "no one said", "none of them said", "neither Lopes nor Berg said", "neither said nor wrote", "if Lopes says", "Did
 * Lopes say": the verb at `at` tells what nobody said, or is not known to have said.
 */
export function isUnsaid(tokens: readonly Token[], at: number): boolean {
  // "has not yet said", "did not immediately respond"
  const last = /^(?:yet|ever|even)$|..ly$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1;
  const [second = '', first = ''] = [tokens[last - 1]?.low, tokens[last]?.low];
  return (
    /^(?:never|nobody|none)$|^(?:did|do|does|has|have|had)n't$/.test(first) ||
    (first === 'not' && /^(?:did|do|does|has|have|had)$/.test(second)) ||
    // "would not comment on Berg's statement that …", "wouldn't say who paid for it"
    (((first === 'not' && /^(?:would|could|will|can)$/.test(second)) ||
      /^(?:(?:would|could|wo|ca)n't|cannot)$/.test(first)) &&
      /^(?:say|comment|respond|reply|answer|confirm|discuss|disclose|reveal|specify|elaborate)$/.test(
        tokens[at]?.low ?? '',
      )) ||
    // "Toyota is not warning anybody"
    (first === 'not' && /^(?:is|are|was|were)$/.test(second) && /ing$/.test(tokens[at]?.low ?? '')) ||
    // "could have said", "had yet to say", "refused to say", "it is safe to say"
    (first === 'have' && /^(?:could|would|should|might|may|must)$/.test(second)) ||
    (tokens[at]?.low === 'say' && (isIdle(first, second) || (first === 'to' && unsaidAhead.test(second)))) ||
    (first === 'having' && /^(?:that|this|so|all)$/.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === ',') ||
    // "That is not to say that …"
    (first === 'to' && second === 'not' && /^(?:is|was)$/.test(tokens[last - 2]?.low ?? '')) ||
    (first === 'one' && second === 'no') ||
    // "left without saying why", "stopped short of saying it"
    first === 'without' ||
    /^(?:(?:short|instead) of|rather than|refrain(?:ed)? from)$/.test(`${second} ${first}`) ||
    first === 'neither' ||
    (first === 'nor' && tokens.slice(0, at).some(({ low }) => low === 'neither')) ||
    (tokens[0]?.low === 'neither' && tokens.slice(0, at).some(({ low }) => low === 'nor')) ||
    isSupposed(tokens, at)
  );
}

/** "Let's say", "you could say", "some might say". */
const isIdle = (first: string, second: string): boolean =>
  /^lets?$|^let['’]s$/.test(first) ||
  (first === 'us' && second === 'let') ||
  (/^(?:could|might|may|can|would)$/.test(first) && /^(?:you|one|some|people|anyone|many)$/.test(second));
const unsaidAhead =
  /^(?:is|yet|refuse[ds]?|refusing|decline[ds]?|declining|fail(?:s|ed)?|unwilling|unable|reluctant|needless|safe|fair|hard|difficult|impossible|early|soon)$/;

/** "Not everyone in Lune, the old port, [thinks] so", "not all of [the sailors] say": whether a source from token `from` on is less than it names. */
export const isNotAll = (tokens: readonly Token[], from: number): boolean =>
  [from - 3, from - 2, from - 1, from].some(
    (at) =>
      tokens[at]?.low === 'not' &&
      /^(?:all|every|everyone|everybody|many)$/.test(tokens[at + 1]?.low ?? '') &&
      !auxiliaries.has(tokens[at - 1]?.low ?? ''),
  );

const opensClause = wordSet('and but if unless that');

/** Words that open a clause which tells nothing of its subject, or of nobody. */
const opensSupposed =
  /^(?:if|unless|none|nobody|neither|no|did|does|do|would|should|could|will|can|may|might|has|have|had)$/;

/** Whether the clause of the verb at `at` is a condition, a question, or has nobody for its subject. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && !opensClause.has(tokens[from]?.low ?? '')) from--;
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first === undefined || from === at || !opensSupposed.test(first.low)) return false;
  // "No 10 said"; "No Mr Berg said" is no sentence.
  if (first.low === 'no') return next !== undefined && /^\p{Ll}/u.test(next.low) && !next.capital;
  if (/^(?:if|unless|none|nobody|neither)$/.test(first.low)) return true;
  // A question begins with its verb: "Will Smith say …?", but "Will Smith said …" is a name.
  const verb = tokens[at]?.low ?? '';
  return from === 0 && (/^ha/.test(first.low) || speechVerbForms.get(verb) === verb);
}

/** "The boats were old, the captain told the court on Monday": whom and when, not what. */
export function isHearerAlone(tokens: readonly Token[], from: number, end: number): boolean {
  const hearer = nounPhraseFrom(tokens, from, end);
  return hearer !== null && (hearer.to >= end || onlyAdverbial(tokens, hearer.to, end));
}

/** Where police and firefighters respond to. */
const callOut = wordSet('scene area block call calls home house residence location street avenue apartment');

/** Whom one calls for help. */
const rescuers = /^(?:police|911|999|112|ambulance|authorities|deputies|dispatchers|firefighters|cops)$/;

/** "when I called him", "called Lune police", "wrote to the board 11 times": whom, not what. */
export function isHearer(tokens: readonly Token[], from: number, end: number, lemma: string): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (end - from === 1 && objectPronouns.has(first?.low ?? '')) return first?.low !== 'it';
  if (lemma === 'call' && end - from <= 4 && rescuers.test(tokens[end - 1]?.low ?? '')) return true;
  if (end - from === 1) return false;
  if (first?.low !== 'to') return false;
  // "Police responded to a house in Lune"
  if (lemma === 'respond' && tokens.slice(from, end).some(({ low }) => callOut.has(low))) return true;
  if (/^apologi[sz]e$/.test(lemma)) return !tellsWhatFor(tokens.slice(from, end));
  return (
    lemma === 'write' &&
    second !== undefined &&
    (second.capital || determiners.has(second.low) || objectPronouns.has(second.low)) &&
    !tokens.slice(from, end).some(({ kind, low }) => kind === 'quoted' || /^(?:that|saying|:)$/.test(low))
  );
}

/** "apologised [to her for the delay]"; but "[to her in public], saying it was late". */
function tellsWhatFor(words: readonly Token[]): boolean {
  const comma = words.findIndex(({ low }) => low === ',');
  return words
    .slice(0, comma < 0 ? words.length : comma)
    .some(({ kind, low }) => kind === 'quoted' || /^(?:for|over|that|saying|after)$/.test(low));
}

/** "disputed [that], saying …", "said [so] on Monday", "said [nothing about it]": what somebody spoke of, or nothing, not what they said. */
export function isPointer(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [first = '', second = ''] = [tokens[from]?.low, tokens[from + 1]?.low];
  if (to - from === 1) return /^(?:that|this|so|nothing|little|goodbye|hello)$/.test(first);
  const length = first === 'as' && second === 'much' ? 2 : 1;
  if (length === 1 && !/^(?:so|nothing|little)$/.test(first)) return false;
  const behind = tokens[from + length]?.low ?? '';
  return (
    from + length === to ||
    /^(?:again|publicly|openly)$/.test(behind) ||
    (behind === 'about' && first !== 'so') ||
    isOccasion(tokens, from + length, to)
  );
}

/** "said on Monday", "wrote in March": when, not what. */
export const isOccasion = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from <= 4 &&
  timeNouns.has(tokens[end - 1]?.low ?? '') &&
  tokens
    .slice(from, end)
    .every(
      ({ kind, low, capital }) =>
        kind === 'word' && (capital || timeNouns.has(low) || /^(?:on|in|at|the|this|\d+)$/.test(low)),
    );

/** "found a gun in the car", "found two bodies": things, not what somebody says. */
export function isFinding(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end);
  // "found Ben Hale, 67, wounded"
  if (words[0]?.capital && words.slice(0, longestFound).some(({ low }) => hurt.test(low))) return true;
  return (
    /^(?:an?|the|his|her|their|two|three|four|five|six|\d.*)$/.test(words[0]?.low ?? '') &&
    !words.some(
      ({ kind, low }, i) =>
        kind === 'quoted' ||
        finiteAuxiliaries.has(low) ||
        /^(?:that|to|guilty)$|..ing$/.test(low) ||
        // "found the car abandoned in a field"
        (/..ed$/.test(low) &&
          !(i > 1 && /^(?:,|in|at|on|near|by|outside|inside|behind|nearby)?$/.test(words[i + 1]?.low ?? ''))),
    )
  );
}

const hurt = /^(?:dead|wounded|injured|shot|unconscious|unresponsive|lying|laying|suffering|bleeding)$/;
/** "Ana Maria Lopes, 67, of Lune, dead": tokens up to how one is found. */
const longestFound = 8;

/** "He showed no remorse", "two suspects showed a gun": somebody's bearing and things, where polls and records show what is so. */
export function isBearing(tokens: readonly Token[], source: Phrase, from: number, end: number): boolean {
  const who = tokens.slice(source.from, source.to);
  const aside = who.findIndex(({ low }) => low === ',' || low === 'who');
  const name = aside < 0 ? who : who.slice(0, aside);
  // "Polls show", "Video showed": the capital is the sentence's.
  const isThing = name.length === 1 && notNamed.test(name[0]?.low ?? '');
  const isSomebody =
    /^s?he$/.test(name.at(-1)?.low ?? '') ||
    personNoun(name.at(-1)?.low ?? '') !== null ||
    (name.length > 0 && !isThing && name.every(({ low, capital }) => capital && !institutionWords.has(low)));
  return (
    isSomebody &&
    !/^(?:that|how|what|why|whether|where|who|he|she|they|it|:)$/.test(tokens[from]?.low ?? '') &&
    !tokens.slice(from, end).some(({ kind }) => kind === 'quoted')
  );
}

/** "A resolution condemning the raid", "a plan calling on him to go": what it is, which nobody says with it; but "a bill saying that he must go". */
export const isDescribing = (tokens: readonly Token[], at: number, { from, to }: Phrase): boolean =>
  proposed.has(tokens[at - 1]?.low ?? '') &&
  !tokens.slice(from, to).some((token) => token.kind === 'quoted' || token.low === 'that' || isFiniteVerb(token));
const proposed = wordSet('resolution bill law order motion proposal plan deal treaty');

const notNamed = /(?:s|ing)$|^(?:it|this|that|which|video|footage|data|research|evidence|poll)$/;

/** "answered questions", "answered the phone": what was asked, not what is said. */
export const isQuestion = (tokens: readonly Token[], from: number, end: number): boolean =>
  !/^(?:that|yes|no|with|by|in)$/.test(tokens[from]?.low ?? '') &&
  !tokens.slice(from, end).some(({ kind, low }) => kind === 'quoted' || finiteAuxiliaries.has(low));

/** "met to discuss [the trip]": of what, and nothing of it. */
export const isTopic = (tokens: readonly Token[], at: number, from: number, end: number): boolean =>
  tokens[at - 1]?.low === 'to' && end - from <= 4 && tokens.slice(from, end).every(({ kind }) => kind === 'word');

/** "citing two people familiar with the matter", "citing internal documents": who or what says so, not what is said. */
export const isEvidence = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens
    .slice(from, Math.min(from + 4, end))
    .some(({ low }) => personNoun(low) !== null || /^(?:sources?|documents?|records|data)$/.test(low)) &&
  !tokens.slice(from, end).some(({ kind }) => kind === 'quoted');

/** "wrote a book called …", "read the novel": the work itself, not what it says. */
export function namesWork(tokens: readonly Token[], from: number, end: number, lemma: string): boolean {
  if (!determiners.has(tokens[from]?.low ?? '')) return false;
  const noun = tokens.slice(from + 1, Math.min(from + 4, end)).findIndex((token) => titledWorks.has(token.low));
  const next = tokens[from + noun + 2]?.low ?? '';
  // "wrote the poem that would become a song"
  return noun >= 0 && ((lemma === 'write' && next === 'that') || !/^(?:that|saying|in|as|:)$/.test(next));
}

/** "This image shows a bear", "footage shows them in the port": what is to be seen, where nobody tells anything with a clause. */
export const isDepiction = (tokens: readonly Token[], source: Phrase, from: number, end: number): boolean =>
  pictures.has(headOf(tokens, source)) &&
  !tokens
    .slice(from, end)
    .some(
      (token) =>
        token.kind === 'quoted' || isFiniteVerb(token) || /^(?:that|how|what|why|where|who|:)$/.test(token.low),
    );
const pictures = wordSet(`
image images photo photos photograph photographs picture pictures footage painting paintings drawing drawings screenshot
screenshots illustration cartoon mural portrait
`);
/** "[Footage] from a camera trap": the noun at the head of a phrase. */
const headOf = (tokens: readonly Token[], { from, to }: Phrase): string => {
  const link = tokens.findIndex(
    ({ kind, low }, i) => i > from && i < to && (kind !== 'word' || prepositions.has(low) || /..ed$/.test(low)),
  );
  return tokens[(link < 0 ? to : link) - 1]?.low ?? '';
};
