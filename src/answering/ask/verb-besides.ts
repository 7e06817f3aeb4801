import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import { knownWeight } from '../../search/known-terms.js';
import { nearest } from '../../search/nearness.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import type { QuestionKind } from '../../search/question-kind.js';
import { isSame } from '../../search/ranking.js';
import { termsOfWord } from '../../search/terms.js';
import { askedVerb } from './asked-verb.js';

/** Questions that are answered in the clause of their verb; how many, how and why are told beside it as often. */
const kinds: ReadonlySet<QuestionKind> = new Set(['who', 'which-name', 'when', 'where', 'is-it', 'what']);
/** Weights in news at large from which on a verb is not said in many ways. */
const seldom = 5;
const rare = 6;
/** How near a word is that may stand for the verb, and one that does. */
const maybe = 0.3;
const surely = 0.5;
/** What speaks of what the sentence before names: "Ana Lopes translated it." */
const pronoun = /\b(?:he|she|it|they|him|her|them|its|their|his|this|these|there)\b/i;

/**
 * What a passage gains that has the verb of the question, where the best match has nothing near it. On multirc's training half
 * 5 told more, and one and three much the same. Of 44 with a pronoun right behind the match 39 are marked as answers and 38 of
 * the matches are, though these do not say what is asked.
 */
const verbWeight = 2;
const behindWeight = 7;

/**
 * What a passage gains by the verb of a question, where the best match, in the same article, has nothing near it: who
 * "translated the diary" is not told by what has become of the diary. Null where the match has it, and for verbs and questions
 * that are told in many ways.
 */
export function verbGain(
  corpus: Corpus,
  question: Question,
  matched: Passage | undefined,
): ((passage: Passage) => number) | null {
  if (!kinds.has(question.kind) || matched === undefined) return null;
  const verb = termsOfWord(askedVerb(question) ?? '');
  const weight = Math.max(0, ...verb.map(knownWeight));
  const has = ({ article, sentence }: Passage, least: number) => {
    const own = new Set(corpus.index.termsOfArticle(article)[sentence]?.own);
    return verb.some((term) => nearest(term, (other) => own.has(other)) >= least);
  };
  if (weight < seldom || has(matched, maybe)) return null;
  const behind = { ...matched, sentence: matched.sentence + 1 };
  return (passage) => {
    if (isSame(passage, behind) && question.kind !== 'is-it' && has(passage, 1))
      if (pronoun.test(wordsOfPassage(corpus, passage))) return behindWeight;
    const isOf = passage.article === matched.article && weight >= rare && question.kind !== 'what';
    return isOf && has(passage, surely) ? verbWeight : 0;
  };
}
