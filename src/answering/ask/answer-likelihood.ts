import { type Corpus, type ReadArticle, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import type { Range } from '../../text/span.js';
import { type AnswerCandidate, answerCandidates } from './answer-candidates.js';
import { answerFeatures } from './answer-features.js';
import { answerWeights } from './answer-weights.js';
import { isUnfit } from './unfit-answers.js';

/** "Where was she born and when did she move?": what answers one of them says nothing of the other. */
const asksTwo = /\b(?:and|or)\s+(?:who|what|when|where|why|how|which)\b/i;

/**
 * How likely each of a sentence's candidates is to answer, 0 to 1, if the sentence does: a logistic function of its
 * traits. Undefined for those that cannot.
 */
export function answerLikelihoods(
  entry: ReadArticle,
  sentence: Range,
  question: Question,
  candidates: readonly AnswerCandidate[],
): (number | undefined)[] {
  return answerFeatures(entry, sentence, question, candidates).map((traits, i) => {
    const one = candidates[i];
    if (one === undefined || traits === null || isUnfit(entry, sentence, question, one)) return undefined;
    let z = 0;
    for (const [trait, value] of traits) z += value * (answerWeights[trait] ?? 0);
    return 1 / (1 + Math.exp(-z));
  });
}

/**
 * How likely the likeliest words of a passage are to answer, 0 to 1, for questions that a name or a date answers; null
 * for others. What counts is told by told-counts and told-measures.
 */
export function bestLikelihood(corpus: Corpus, question: Question): ((passage: Passage) => number) | null {
  if (!/^(?:who|which-name|where|when)$/.test(question.kind) || asksTwo.test(question.text)) return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (told === null) return 0;
    const candidates = answerCandidates(told.entry, told.span, question);
    return Math.max(
      0,
      ...answerLikelihoods(told.entry, told.span, question, candidates).map((likelihood) => likelihood ?? 0),
    );
  };
}
