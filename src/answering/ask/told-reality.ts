import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf, termsOfWords } from '../../search/terms.js';
import { wordTexts } from '../../text/words.js';
import { askedVerb } from './asked-verb.js';

/** What asks for what has happened. */
const asksPast = /^\W*(?:who|when|where|how many|has|have|had|did|was|were|is it true)\b/i;
/** What asks for what may come, or is wanted. */
const asksUnreal =
  /\b(?:will|would|could|should|must|may|might|can|if|unless|until|whether|want\w*|demand\w*|plan\w*|ask(?:s|ed)? to|call\w* (?:on|for)|refus\w+|condition)\b/i;
const openers = /^(?:unless|until|till|if|whether|demand(?:s|ed|ing)?|urg(?:es?|ed|ing))$/i;
/** "The visitors led until Veld was sent off": it happened; "they will not talk until he was sent off" does not say so. */
const untilThen = /^(?:until|till)$/i;
const hadHappened = /^(?:was|were|had|did)$/i;
const notYet = /^(?:will|would|not|no|never|cannot|refus\w+|\p{L}+n['’]t)$/iu;
/** "Calling on the mayor to step down". */
const beforeTo =
  /^(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|want(?:s|ed)?|threaten(?:s|ed|ing)?|pressure|demands?)$/i;
/** Words ahead of a verb in which it is told that it may come, and behind the noun of it. */
const ahead = 8;
const isCondition = /^(?:\s+\S+){1,6}?\s+(?:is|was|as|be) (?:an?|the|one) (?:\S+ )?(?:condition|demand|aim|goal)\b/i;

/**
 * Whether a passage tells what a question asks for as what happened, or only as what may come or is wanted ("until the mayor
 * steps down" of "when did the mayor resign"); null where it does not have the verb. Null where a question asks for
 * nothing that has happened.
 */
export function happeningTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean | null) | null {
  if (!asksPast.test(question.text) || asksUnreal.test(question.text)) return null;
  const verb = new Set(termsOf(askedVerb(question) ?? ''));
  if (verb.size === 0) return null;
  return (passage) => {
    const text = wordsOfPassage(corpus, passage);
    const clauses = text.split(/[;:.,“”"]\s|\s[–—-]+\s|\b(?:but|while)\b/);
    const told = clauses.flatMap((clause) => {
      const words = wordTexts(clause);
      return termsOfWords(words).flatMap((terms, at) =>
        terms.some((term) => verb.has(term)) ? [{ clause, words, at }] : [],
      );
    });
    if (told.length === 0) return null;
    const isWanted = told.every(
      ({ clause, words, at }) =>
        words
          .slice(Math.max(0, at - ahead), at)
          .some(
            (word) =>
              (openers.test(word) && !(untilThen.test(word) && endedWith(words, at))) ||
              (words[at - 1] === 'to' && beforeTo.test(word)),
          ) || isCondition.test(clause.slice(clause.indexOf(words[at] ?? '') + (words[at] ?? '').length)),
    );
    return !isWanted;
  };
}

/** Whether what went on until the verb at a place is told as over. */
const endedWith = (words: readonly string[], at: number): boolean => {
  const until = words.findLastIndex((word, i) => i < at && untilThen.test(word));
  return (
    words.slice(until, at).some((word) => hadHappened.test(word)) &&
    !words.slice(0, until).some((word) => notYet.test(word))
  );
};
