import { type Corpus, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { holdsWanted } from '../../search/wanted.js';

const asksWhere = /\bwhere\b/i;
/** Longer questions may be told in part by what has no place. */
const fewTerms = 5;
/** "on a farm", "to the beach": places without a name. */
const nameless =
  /\b(?:in|into|inside|on|onto|at|near|from|off|to|under|below|above|behind|through|within|between|across|along|around|beside|outside)\s+(?:the|an?|his|her|its|their|this|that|these|those)\b|\b(?:where|there|here|abroad|home|everywhere|nowhere)\b/i;

/** Whether a passage has a place that a short question for one does not give itself; null for other questions. */
export function placeTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (question.kind !== 'where' || !asksWhere.test(question.text) || question.terms.length > fewTerms) return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    return told !== null && (nameless.test(told.span.text) || holdsWanted(told.entry, told.span, question));
  };
}
