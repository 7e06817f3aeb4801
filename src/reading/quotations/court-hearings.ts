import { wordSet } from '../../text/word-set.js';
import type { Candidate } from './candidate.js';
import { contentBefore } from './content-before.js';
import { contentEnd } from './content-end.js';
import { isFiniteVerb } from './finite-verb.js';
import type { Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { auxiliaries, timeNouns } from './quotation-words.js';
import { subjectBefore } from './source-before.js';

/** Before whom evidence is given. From court reporting. */
const hearers = wordSet('court jury jurors inquest inquiry tribunal hearing panel judge judges magistrates');
/** What is heard and is no clause: "heard evidence from", "heard the case". */
const heardThings = wordSet('evidence testimony arguments submissions statements appeal appeals case cases');

/** "[The captain was asleep], the court heard", "The inquest heard [that he was ill]": what was told there, by the verb at `at`, of whose words the sentence says nothing. */
export function heardInCourt(tokens: readonly Token[], at: number, end: number): Candidate[] {
  const subject = subjectBefore(tokens, at);
  const heads = subject === null ? [] : tokens.slice(subject.from, subject.to);
  if (subject === null || !heads.some(({ low }) => hearers.has(low))) return [];
  const heard = (order: 'after' | 'before', content: Phrase): Candidate[] =>
    tokens.slice(content.from, content.to).some(isFiniteVerb)
      ? [{ order, lemma: 'hear', cue: { from: at, to: at + 1 }, source: null, contents: [content] }]
      : [];
  let behind = at + 1;
  while (behind < end && (timeNouns.has(tokens[behind]?.low ?? '') || /^(?:on|how)$/.test(tokens[behind]?.low ?? '')))
    behind++;
  const ahead = contentBefore(tokens, subject.from, false);
  if (behind >= end || tokens[behind]?.low === ',') return ahead ? heard('before', ahead) : [];
  const first = tokens[behind];
  if (first === undefined || heardThings.has(first.low) || heardThings.has(tokens[behind + 1]?.low ?? '')) return [];
  if (first.kind !== 'word' || auxiliaries.has(first.low) || /^(?:from|about|of|and)$/.test(first.low)) return [];
  return heard('after', { from: behind, to: contentEnd(tokens, behind, end) });
}
