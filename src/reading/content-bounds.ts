import { wordSet } from '../text/word-set.js';
import { commonOpeners } from './name-words.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  conjunctions,
  determiners,
  finiteAuxiliaries,
  finiteVerbs,
  objectPronouns,
  personalPronouns,
  prepositions,
  relatives,
  speechNouns,
  subordinators,
  timeNouns,
} from './quotation-words.js';
import { speechVerbForms } from './speech-verbs.js';

/** What opens a phrase set off by a comma that is nothing said: "In March, …". */
const openingWords = wordSet(`
when after as if in on at since while before during for with by to from although though because later earlier
meanwhile instead still but and also then now however once asked speaking despite under until among last this
following citing
`);

/** Verbs whose object is a hearer: the words said come after it. */
const toHearer = wordSet('tell ask inform assure remind advise order instruct urge warn promise');
/** Those of them whose hearer may be of several words. */
const tellsHearer = wordSet('tell inform assure remind');
/** Verbs behind which it may stand where and when something was said, and the words that this begins with. */
const toOccasion = wordSet(`
say write tweet add state announce report reply respond declare note explain post argue warn continue insist claim confirm
remark comment
`);
const opensOccasion = wordSet('in on at during to after before via by through of from about late early');

/** Where content that begins at `from` ends: before the same speaker's or another's next verb of speech. */
export function contentEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end && i - from < 120; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.low === ';' && opensOwnClause(tokens, from, i, end)) return i;
    if (!token || next?.kind !== 'word') continue;
    if (token.low === ',' && /ing$/.test(next.low) && speechVerbForms.has(next.low)) return i;
    if (token.low !== 'and' && token.low !== 'but' && token.low !== 'while') continue;
    const comma = tokens[i - 1]?.low === ',' ? 1 : 0;
    const verb = isAdverb(next) ? tokens[i + 2] : next;
    if (
      verb &&
      /(?:ed|said|told|wrote|spoke)$/.test(verb.low) &&
      speechVerbForms.has(verb.low) &&
      !(comma === 0 && tokens[i - 1] && /(?:ed|said|told|wrote)$/.test(tokens[i - 1]?.low ?? ''))
    )
      return i - comma;
    if (comma === 0 || next.low === 'that') continue;
    for (let k = i + 2; k < end && k < i + 8; k++) {
      const said = tokens[k];
      if (said?.kind !== 'word') break;
      if (/(?:ed|said|says|told|wrote)$/.test(said.low) && speechVerbForms.has(said.low)) return i - 1;
    }
  }
  return end;
}

/** "The army said they had fled; [witnesses saw them die]": whether a clause with a subject of its own follows, unmarked. */
const opensOwnClause = (tokens: readonly Token[], from: number, at: number, end: number): boolean =>
  !tokens.slice(from, at).some(({ kind }) => kind === 'quoted') &&
  !/^(?:and|or|that|to|of|for|by|in|whether|how|who|which)$/.test(tokens[at + 1]?.low ?? '') &&
  tokens.slice(at + 2, Math.min(end, at + 9)).some(isFiniteVerb);

/** "who asked why, [was told …]": where the relative clause ends that begins before `from`. */
export function asideEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    if (tokens[i]?.kind === 'quoted') return end;
    if (tokens[i]?.low !== ',') continue;
    const next = tokens[i + 1];
    if (next?.kind === 'word' && (finiteAuxiliaries.has(next.low) || /^(?:said|says|told|replied)$/.test(next.low)))
      return i;
  }
  return end;
}

/**
 * "When Berg said the road was safe, [buses ran]": where what is said in the clause that opens a sentence ends: at its first
 * comma, but for one that only sets off an aside or parts a list ("said the mayor, Ana Lopes, had lied").
 */
export function openedEnd(tokens: readonly Token[], cue: number, from: number, end: number): number {
  const opens = subordinators.has(tokens[0]?.low ?? '') && tokens.slice(0, cue).every(({ kind }) => kind === 'word');
  // "As the paper reported, …"
  if (!opens || tokens[cue + 1]?.low === ',') return end;
  let bare = isBareStart(tokens, from);
  // "the road, which [runs] along the river": the verb of an aside.
  let aside = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind === 'quoted' && token.ending) return i + 1;
    if (token && isFiniteVerb(token) && !aside) bare = false;
    if (token?.low !== ',' || i === from) continue;
    aside = next !== undefined && relatives.has(next.low);
    const goesOn = next && (isFiniteVerb(next) || relatives.has(next.low) || conjunctions.has(next.low));
    if (!goesOn && !(bare && i - from <= longestBare)) return i;
  }
  return end;
}

/** As many tokens may lie between the start of what is said and the last comma before its verb. */
const longestBare = 12;
/** "Said [the mayor, Ana Lopes, …", "said [that his wife, …": a subject whose verb is still to come, not "found that action void". */
const isBareStart = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens[from]?.low === 'that' ? from + 1 : from;
  const comma = tokens.findIndex(({ low }, i) => i > first && low === ',');
  return determiners.has(tokens[first]?.low ?? '') && comma > 0 && comma - first <= 2;
};

/** A finite verb, as far as its form shows. */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (finiteAuxiliaries.has(token.low) || finiteVerbs.has(token.low) || /..ed$/.test(token.low));

/** What is quoted again after a split: '…," he said. "…' within one sentence. */
export function quotedTail(tokens: readonly Token[], from: number, end: number): Phrase[] {
  for (let i = from; i < end; i++) {
    if (tokens[i]?.kind !== 'quoted') continue;
    const lead = tokens[i - 1];
    const joined = lead && /^(?:and|but|or|then|that)$/.test(lead.low) && tokens[i - 2]?.low === ',';
    if (joined) return [{ from: i - 1, to: end }];
    return lead && /^(?:,|:|—|–|--)$/.test(lead.low) ? [{ from: i, to: end }] : [];
  }
  return [];
}

/**
 * The words before a source that a comma, a dash or a closing mark sets off; null where there are none to speak of. Where
 * the sentence holds no `other` words that may be said, they may begin as an adverbial does: "On Tuesday the talks failed".
 */
export function contentBefore(tokens: readonly Token[], head: number, other: boolean): Phrase | null {
  const mark = tokens[head - 1];
  if (!mark) return null;
  const quoted =
    mark.kind === 'quoted' ||
    ((mark.low === ',' || mark.low === '—' || mark.low === '--') && tokens[head - 2]?.kind === 'quoted');
  if (!quoted && mark.low !== ',' && mark.low !== '—' && mark.low !== '--' && mark.low !== '–') return null;
  const to = mark.kind === 'quoted' ? head : head - 1;
  let from = clauseStart(tokens, to - 1);
  if (from === 0 && conjunctions.has(tokens[0]?.low ?? '') && to > 1) from = 1;
  const phrase = { from, to };
  if (isQuoted(tokens, phrase)) return phrase;
  if (phrase.to - phrase.from < 3) return quoted ? phrase : null;
  // "At least six people were killed"
  const atLeast = /^(?:least|most)$/.test(tokens[from + 1]?.low ?? '') && tokens.slice(from, to).some(isFiniteVerb);
  const opens = openingWords.has(tokens[from]?.low ?? '') && !atLeast;
  if (!quoted && opens && !hasClauseAfter(tokens, phrase)) {
    if (other || !hasClause(tokens, phrase)) return null;
  }
  if (!quoted && /(?:ing|ed)$/.test(tokens[from]?.low ?? '') && !nouns.test(tokens[from]?.low ?? '')) return null;
  // "12.30 A man has been arrested": when a live page says so.
  const stamped = clock.test(tokens[from]?.low ?? '') && tokens[from + 1]?.capital;
  return stamped ? { from: from + 1, to } : phrase;
}

/**
 * "[The first boat], said Lopes, [was found on Monday]", "[The worms], the paper reports, [use up …]": the subject alone that
 * stands ahead of an attribution from `head` to the comma at `close`, where its verb follows that; else null.
 * Fewer words than `shortest` are no subject.
 */
export function subjectAhead(
  tokens: readonly Token[],
  head: number,
  close: number,
  end: number,
  shortest: number,
): Phrase | null {
  if (tokens[head - 1]?.low !== ',' || tokens[close]?.low !== ',' || end - close < 3) return null;
  const start = clauseStart(tokens, head - 1);
  const from = conjunctions.has(tokens[start]?.low ?? '') ? start + 1 : start;
  const words = tokens.slice(from, head - 1);
  const [first] = words;
  const isSubject =
    words.length >= shortest &&
    words.length <= longestSubject &&
    words.every(
      (token, i) =>
        token.kind === 'word' &&
        (!isFiniteVerb(token) || (i > 1 && i === words.length - 1 && /ed$/.test(token.low))) &&
        !/..ing$/.test(token.low),
    ) &&
    first !== undefined &&
    !openingWords.has(first.low) &&
    !prepositions.has(first.low) &&
    !isAdverb({ ...first, capital: false }) &&
    (determiners.has(first.low) || personalPronouns.has(first.low) || !commonOpeners.has(first.low));
  const verb = tokens[isAdverb(tokens[close + 1]) ? close + 2 : close + 1];
  return isSubject && verb && mayBeVerb(verb) ? { from, to: head - 1 } : null;
}
const longestSubject = 8;

const mayBeVerb = (token: Token): boolean =>
  isFiniteVerb(token) ||
  (token.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(token.low) &&
    !token.capital &&
    !isAdverb(token) &&
    !/..ing$/.test(token.low) &&
    ![
      conjunctions,
      determiners,
      prepositions,
      relatives,
      subordinators,
      personalPronouns,
      objectPronouns,
      timeNouns,
    ].some((words) => words.has(token.low)));

/** "The bridge was shut, Lopes said [when the ice broke]": when it was said; `said` is the clause ahead of it. */
export const tellsWhen = (tokens: readonly Token[], from: number, said: Phrase): boolean =>
  /^(?:when|after|before|as|while|during)$/.test(tokens[from]?.low ?? '') &&
  tokens.slice(said.from, said.to).some(isFiniteVerb) &&
  !tokens.slice(from).some(({ kind, low }) => kind === 'quoted' || low === 'that');

const nouns = /^(?:(?:no|any|every|some)thing|morning|evening|spring|king|building|red|bed)$/;
const clock = /^\d{1,2}[.:]\d\d$/;

/** "[With 99 per cent counted,] she had won 50 [, the commission said]" */
function hasClauseAfter(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const comma = tokens.findIndex((token, i) => i > from && i < to && token.low === ',');
  return comma > 0 && to - comma > 4;
}

/** "On Tuesday the talks failed": not "in an interview with the paper", nor "in the town where she was raised". */
const hasClause = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const words = tokens.slice(from + 3, to);
  const verb = words.findIndex(isFiniteVerb);
  return verb >= 0 && !words.slice(0, verb).some(({ low }) => relatives.has(low) || subordinators.has(low));
};

const isQuoted = (tokens: readonly Token[], phrase: Phrase): boolean => tokens[phrase.from]?.kind === 'quoted';

/** Start of the stretch that ends before `at`: after the last semicolon, or the unit's start. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0; i--) if (tokens[i]?.low === ';') return i + 1;
  return 0;
}

/** Where content begins behind a verb, past hearer, day and occasion: "told reporters in Geneva on Monday | that …". */
export function afterAdverbials(tokens: readonly Token[], from: number, end: number, lemma: string): number {
  if (toHearer.has(lemma)) return afterHearer(tokens, from, end, lemma);
  let at = from;
  while (at < end && isAdverb(tokens[at]) && !denies(tokens[at])) at++;
  return afterOccasion(tokens, at, end, lemma);
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
  if (objectPronouns.has(tokens[at]?.low ?? '')) return at + 1;
  if (!tellsHearer.has(lemma)) return at;
  let i = at;
  while (i < end && i - at < 14 && tokens[i]?.low !== 'to') {
    const show = tokens[i]?.kind === 'quoted' && /'s$/.test(tokens[i - 1]?.low ?? '');
    if (!show && opensContent(tokens[i])) break;
    if (
      i > at &&
      /^(?:the|a|an|his|her|their|its)$/.test(tokens[i]?.low ?? '') &&
      !tokens[i]?.capital &&
      !prepositions.has(tokens[i - 1]?.low ?? '')
    )
      break;
    i++;
  }
  if (i < end && i - at < 14) return denies(tokens[i - 1]) ? i - 1 : i;
  if (i === end && tokens.slice(at, end).some((token) => token.capital || token.low === 'reporters')) return end;
  return tokens[at]?.capital ? at + 1 : at;
}

/** "said | in an interview on Monday |": past where and when a verb of saying was said. */
function afterOccasion(tokens: readonly Token[], at: number, end: number, lemma: string): number {
  const first = tokens[at];
  if (!first || !(timeNouns.has(first.low) || opensOccasion.has(first.low))) return at;
  if (!toOccasion.has(lemma) && !timeNouns.has(first.low)) return at;
  for (let i = at; i < end && i - at < 16; i++) {
    const here = tokens[i];
    const previous = tokens[i - 1];
    if (here?.kind === 'quoted' && prepositions.has(previous?.low ?? '')) continue;
    if (opensContent(here)) return i;
    if (
      i > at &&
      here &&
      previous &&
      timeNouns.has(previous.low) &&
      !timeNouns.has(here.low) &&
      !prepositions.has(here.low)
    )
      return i;
  }
  return timeNouns.has(first.low) ? at + 1 : at;
}

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
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'quoted' || token?.low === 'that' || (token && personalPronouns.has(token.low) && i > from))
      return false;
    if (token && relatives.has(token.low)) return true;
  }
  return end - from < 25;
}
