import { baseOf } from '../../search/irregular-forms.js';
import { oncePerQuestion } from '../../search/once-per-question.js';
import { oneWordFor } from '../../search/phrasal-verbs.js';
import type { Question } from '../../search/question.js';
import { termsOfWord } from '../../search/terms.js';
import { wordTexts } from '../../text/words.js';

const asking = /^(?:who|whom|what|when|where|why|how|which)s?$/;
const being = /^(?:is|was|are|were|be|been|being|get|gets|got)$/;
const doing = /^(?:did|does|do|will|would|can|could|should|must|may|might|has|have|had)$/;
const determiner = /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|any|all)$/;
const pronoun = /^(?:he|she|it|they|we|you|i|people)$/;
const linking = /^(?:of|in|at|from|near)$/;
const adverb =
  /^(?:first|originally|also|ever|now|currently|just|still|not|actually|really|then|last|finally|to|have|\p{L}+ly)$/u;
/** Words between "how" or "what" and the verb: "how many of the people". */
const longestPhrase = 5;

/** Whether a word, lower case, may be a participle: "built", "founded", "hidden". */
export const isParticiple = (word: string) =>
  (/(?:ed|[ewr]n)$/.test(word) && word.length > 3) || (baseOf.get(word) ?? word) !== word;

/**
 * The verb of a question, as it stands there: "marry" of "When did Lopes marry?", "built" of "who built the pier", "hidden"
 * of "where were they hidden"; or the one word that says it: "resign" of "why did she step down". Null where there is none,
 * or none that can be told from a noun.
 */
export const askedVerb = oncePerQuestion((question: Question): string | null => {
  const words = wordTexts(question.text).map((word) => word.toLowerCase());
  const at = verbAmong(words, question);
  const phrase = [at - 1, at].map((first) => oneWordFor(words[first] ?? '', words[first + 1] ?? ''));
  return phrase.find((one) => one !== undefined) ?? words[at] ?? null;
});

/** Where the verb stands among the words of a question, in small letters; beyond their ends where there is none. */
function verbAmong(words: readonly string[], { names }: Question): number {
  const named = new Set(names.flatMap(({ terms }) => terms));
  const termsAt = (at: number) => termsOfWord(words[at] ?? '');
  const isName = (at: number) => termsAt(at).length > 0 && termsAt(at).every((term) => named.has(term));
  const is = (at: number, pattern: RegExp) => pattern.test(words[at] ?? '');
  const past = (at: number, pattern: RegExp) => {
    while (is(at, pattern)) at++;
    return at;
  };
  const asks = words.findIndex((word) => asking.test(word));
  let at = asks + 1;
  if (is(asks, /^(?:how|what|which)/)) {
    const phrase = words.slice(at, at + longestPhrase).findIndex((word) => being.test(word) || doing.test(word));
    // "how many people died"
    if (phrase < 0) return is(at, /^(?:many|much)$/) ? past(at + 2, adverb) : -1;
    at += phrase;
  }
  if (is(asks, /^who/) && !is(at, being)) {
    const verb = past(past(at, doing), adverb);
    // "who signed", "who will sign"; but "who did they meet"
    const isObject = is(at, doing) && (is(at, /^d/) || is(verb, determiner) || is(verb, pronoun) || isName(verb));
    if (!isObject) return past(verb, being);
  }
  if (is(at, being)) return words.findIndex((word, i) => i > at && isParticiple(word) && !isName(i));
  if (!is(at, doing)) return -1;
  at++;
  if (is(at, pronoun)) at++;
  else {
    const from = is(at, determiner) ? at + 1 : at;
    at = from;
    while (isName(at)) at++;
    if (at === from) {
      // Nothing tells nouns from verbs: of "the bus lane cost" the last word.
      const lastBehind = (noun: number): number => {
        let last = noun;
        while (termsAt(last + 1).length > 0 && !isName(last + 1)) last++;
        return last;
      };
      const last = lastBehind(at);
      // "the owner of the ferry pay", "the office in Lune close"
      let inPhrase = last + (is(last + 2, determiner) ? 3 : 2);
      const named = isName(inPhrase);
      while (isName(inPhrase)) inPhrase++;
      const verb = named && termsAt(inPhrase).length === 0 ? -1 : lastBehind(inPhrase);
      if (is(last + 1, linking) && (named ? verb >= 0 : is(last + 1, /^of$/) && verb > inPhrase)) return verb;
      return last === from ? -1 : last;
    }
  }
  return past(past(at, adverb), being);
}
