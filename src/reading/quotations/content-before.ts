import { wordSet } from '../../text/word-set.js';
import { commonOpeners } from '../names/name-words.js';
import { isFiniteVerb } from './finite-verb.js';
import { isAdverb, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  conjunctions,
  determiners,
  finiteAuxiliaries,
  objectPronouns,
  personalPronouns,
  prepositions,
  relatives,
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
  // "Asked if it was “safe,” the mayor said yes.", "Calling it “safe,” the mayor said it would stay open."
  const first = tokens[from]?.low ?? '';
  if (first === 'asked' || (other && /ing$/.test(first) && speechVerbForms.has(first))) return null;
  // "Talks failed"
  const last = tokens[to - 1];
  const isClause =
    isFiniteVerb(last) && !finiteAuxiliaries.has(last?.low ?? '') && !speechVerbForms.has(last?.low ?? '');
  const isShort = to - from < (isClause ? 2 : 3);
  if (isShort) return quoted ? phrase : null;
  // "At least six people were killed"
  const atLeast = /^(?:least|most)$/.test(tokens[from + 1]?.low ?? '') && tokens.slice(from, to).some(isFiniteVerb);
  // "Also hurt was a guard"
  const isAlso = tokens[from]?.low === 'also' && finiteAuxiliaries.has(tokens[from + 2]?.low ?? '');
  // "This document is missing", not "this week"
  const isThis = tokens[from]?.low === 'this' && !timeNouns.has(tokens[from + 1]?.low ?? '');
  const opens = openingWords.has(tokens[from]?.low ?? '') && !atLeast && !isThis;
  if (!quoted && opens && !hasClauseAfter(tokens, phrase)) {
    if (!isAlso && (other || !hasClause(tokens, phrase))) return null;
  }
  // "Missing is a boy of six"
  const isVerbFirst = finiteAuxiliaries.has(tokens[from + 1]?.low ?? '');
  const isParticiple = /(?:ing|ed)$/.test(tokens[from]?.low ?? '') && !nouns.test(tokens[from]?.low ?? '');
  if (!quoted && !isVerbFirst && isParticiple && !hasMainClause(tokens, phrase)) return null;
  // "12.30 A man has been arrested": when a live page says so.
  const stamped = clock.test(tokens[from]?.low ?? '') && tokens[from + 1]?.capital;
  if (stamped) return { from: from + 1, to };
  // "A: The quay is shut": the label of an answer.
  return /^[qa]$/.test(tokens[from]?.low ?? '') && tokens[from + 1]?.low === ':' ? { from: from + 2, to } : phrase;
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
  // Not "2:09 a.m."
  const colon = tokens.findLastIndex(
    ({ low, end: to }, i) => i < head && low === ':' && to < (tokens[i + 1]?.start ?? to),
  );
  const opener = Math.max(start, colon + 1);
  const from = conjunctions.has(tokens[opener]?.low ?? '') ? opener + 1 : opener;
  const words = tokens.slice(from, head - 1);
  const [first] = words;
  const isSubject =
    words.length >= shortest &&
    words.length <= longestSubject &&
    words.every(
      (token, i) =>
        token.kind === 'word' &&
        (!isFiniteVerb(token) || (i > 1 && i === words.length - 1 && /ed$/.test(token.low))) &&
        // "the finding"
        (!/..ing$/.test(token.low) || determiners.has(words[i - 1]?.low ?? '')),
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

const nouns = /^(?:(?:no|any|every|some)thing|morning|evening|spring|king|building|red|bed)$/;
const clock = /^\d{1,2}[.:]\d\d$/;

/** "[With 99 per cent counted,] she had won 50 [, the commission said]" */
function hasClauseAfter(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const comma = tokens.findIndex((token, i) => i > from && i < to && token.low === ',');
  return comma > 0 && to - comma > 4;
}

/** "[Based on that,] police do not see a threat [, the commissioner said]"; not "[speaking in Lune,] where he was born [, the mayor said]". */
function hasMainClause(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const comma = tokens.findIndex((token, i) => i > from && i < to && token.low === ',');
  const next = tokens[comma + 1]?.low ?? '';
  return (
    comma > 0 &&
    ![relatives, subordinators, conjunctions, prepositions].some((words) => words.has(next)) &&
    tokens.slice(comma + 2, to).some((token) => isFiniteVerb(token) || /n't$/.test(token.low))
  );
}

/** "On Tuesday the talks failed": not "in an interview with the paper", nor "in the town where she was raised". */
const hasClause = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  // "Among them was a nurse"
  const words = tokens.slice(objectPronouns.has(tokens[from + 1]?.low ?? '') ? from + 2 : from + 3, to);
  const verb = words.findIndex(isFiniteVerb);
  return verb >= 0 && !words.slice(0, verb).some(({ low }) => relatives.has(low) || subordinators.has(low));
};

const isQuoted = (tokens: readonly Token[], phrase: Phrase): boolean => tokens[phrase.from]?.kind === 'quoted';

/** Start of the stretch that ends before `at`: after the last semicolon, or the unit's start. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0; i--) if (tokens[i]?.low === ';') return i + 1;
  return 0;
}
