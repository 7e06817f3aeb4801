import { personNoun } from '../figures/victim-nouns.js';
import { isFiniteVerb } from './finite-verb.js';
import { isAdverb, isPublished, type Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  conjunctions,
  determiners,
  finiteAuxiliaries,
  finiteVerbs,
  prepositions,
  relatives,
  subordinators,
  timeNouns,
} from './quotation-words.js';
import { opensRelative, relativeEnd } from './relative-clauses.js';
import { subjectBefore } from './source-before.js';
import { speechVerbForms } from './speech-verbs.js';

/** The subject of the sentence that begins at `start`: the noun phrase before the first finite verb of its main clause. */
export function mainSubject(tokens: readonly Token[], start: number, verb: number): Phrase | null {
  const from = mainClause(tokens, start, verb);
  let tried = 0;
  for (let i = from; i < verb && tried < mostTried; i++) {
    const token = tokens[i];
    if (opensRelative(tokens, i)) i = relativeEnd(tokens, i, verb) ?? i;
    if (token?.kind !== 'word' || token.capital) continue;
    const before = tokens[i - 1]?.low ?? '';
    const finite =
      finiteAuxiliaries.has(token.low) ||
      finiteVerbs.has(token.low) ||
      (/ed$/.test(token.low) && (token.low.length > 4 || shortVerb.test(token.low))) ||
      // "the secretary of state"
      (speechVerbForms.has(token.low) && !determiners.has(before) && !prepositions.has(before) && !isNoun(tokens, i));
    if (!finite || i === from) continue;
    tried++;
    const subject = subjectBefore(tokens, i);
    // "In a statement released on Monday, Lopes apologised, saying …"
    if (isPublished(tokens, i) && prepositions.has(tokens[(subject?.from ?? 0) - 1]?.low ?? '')) continue;
    // "Before the gala began, the paper reports, an aide …", "The paper reported that in Lune, the mayor spoke out, saying …"
    const isTeller =
      /^report(?:s|ed)$/.test(token.low) &&
      (tokens[i + 1]?.low === 'that' || (tokens[i + 1]?.low === ',' && tokens[(subject?.from ?? 0) - 1]?.low === ','));
    if (isTeller && actsIn(tokens, i + 2, verb)) continue;
    if (subject && subject.from >= from && !relatives.has(tokens[subject.from]?.low ?? '')) return subject;
  }
  return null;
}

/** Whether a person does something in the words from `from` on: "[Lopes spoke out]", not "[two were killed]". */
function actsIn(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens.findIndex((token, i) => i > from && i < to && isFiniteVerb(token));
  const who = verb < 0 || finiteAuxiliaries.has(tokens[verb]?.low ?? '') ? null : subjectBefore(tokens, verb);
  const last = tokens[(who?.to ?? 0) - 1];
  return who !== null && who.from >= from && (last?.capital === true || personNoun(last?.low ?? '') !== null);
}

/** "its first [state] title", "a union [plan]": a verb's base form, which is one behind a plural or a pronoun only. */
const isNoun = (tokens: readonly Token[], at: number): boolean =>
  speechVerbForms.get(tokens[at]?.low ?? '') === tokens[at]?.low &&
  !/[^s]s$|^(?:people|police|men|women|i|we|you|they|who|that|to)$/.test(tokens[at - 1]?.low ?? '') &&
  // "Berg and Lopes call it a trap"
  tokens[at - 2]?.low !== 'and';

/** "shed", "seed" and "bed" are no such verbs. */
const shortVerb = /^(?:sued|died|tied|lied|used|owed|axed|aged)$/;

/** A sentence has as many verbs ahead of its subject at most; rows of verbs ("said, said, …") would take their square in time. */
const mostTried = 6;

/** "While Berg spoke, [Lopes left, saying …]", "Days after he left, […]": where the clause ends that a sentence opens with. */
function mainClause(tokens: readonly Token[], from: number, before: number): number {
  const opener = from + openingDays(tokens.slice(from, from + 6));
  // "Asked if Berg knew, Lopes laughed"
  const isAsked = opener === 0 && tokens[0]?.low === 'asked';
  if (!isAsked && (!subordinators.has(tokens[opener]?.low ?? '') || tokens[opener + 1]?.low === ',')) return from;
  let isClause = isAsked;
  for (let i = opener + 1; i < before; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (isFiniteVerb(token)) isClause = true;
    const ends = token?.low === ',' || (token?.kind === 'quoted' && token.ending);
    if (!isClause || !ends || !next || /ing$/.test(next.low)) continue;
    if (!isFiniteVerb(next) && !relatives.has(next.low) && !conjunctions.has(next.low)) return i + 1;
  }
  return from;
}

/** "[Two days] after Berg promised it", "[Just hours] before": how many tokens tell how long before or after. */
export function openingDays(tokens: readonly Token[]): number {
  let at = 0;
  while (
    at < 4 &&
    (isAdverb(tokens[at]) || determiners.has(tokens[at]?.low ?? '') || /^\d/.test(tokens[at]?.low ?? ''))
  )
    at++;
  return timeNouns.has(tokens[at]?.low ?? '') && /^(?:after|before)$/.test(tokens[at + 1]?.low ?? '') ? at + 1 : 0;
}
