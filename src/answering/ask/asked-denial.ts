import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';

/** What denies, with the few words after it that are denied. */
const denial =
  /(?:n['’]t|\b(?:not|never|no|nor|neither|nobody|none|without|cannot|unable to|(?:fail|refus|declin)(?:e[ds]?|ed|s|ing)? to))\s+((?:[\p{L}\p{N}’'-]+\s*){1,4})/giu;
/** "Did she come or not?" and "little or no" deny nothing. */
const orNot = /\bor (?:why )?not?\b/gi;
/** What follows from a condition is asked, which nobody tells who only denies: "What will happen if Lune does not pay?" */
const condition = /\b(?:if|unless|in case)\b/i;
const conditional = /\b(?:if|unless|otherwise|without|when|until|will|would|could|may|might|fac(?:es?|ing)|risks?)\b/i;

/**
 * Whether a passage denies what the question denies: "did not sign" of "Who has not signed?". The words that deny are no
 * terms, and who has signed is no answer. Null where it denies nothing, and where it asks why: a passage that says again
 * what was not done tells that no better than others.
 */
export function denyingAsked(corpus: Corpus, { text, kind }: Question): ((passage: Passage) => boolean) | null {
  const asked = deniedIn(text.replace(orNot, ''));
  if (asked.size === 0 || kind === 'why') return null;
  const isConditional = kind !== 'who' && condition.test(text);
  return (passage) => {
    const words = wordsOfPassage(corpus, passage);
    return [...deniedIn(words)].some((term) => asked.has(term)) && (!isConditional || conditional.test(words));
  };
}

/** "Who did not sign?", "which boats never came back?", "what did Lopes not say?": who signed, or what she said, is no answer at all. */
export const asksWhoNot = ({ text }: Question): boolean => whoNot.test(text) || unsaid.test(text);
const unsaid =
  /^\W*what\s+(?:did|does|do|has|have|had)(?:n['’]t\s(?:\S+\s){1,4}|\s(?:\S+\s){1,4}?(?:not|never)\s)(?:say|said|tell|told|mention|mentioned)\b/iu;
const whoNot =
  /^\W*(?:who|which(?:\s+\p{L}+)?)\s+(?:(?:did|do|does|has|have|had|was|were|is|are|wo|will|would|ca|can|could)(?:n['’]t|\s+not)|never|(?:refus|fail|declin)ed to)\b/iu;

function deniedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(denial)].flatMap(([, denied]) => termsOf(denied ?? '')));
}
