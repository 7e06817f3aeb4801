import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';

/** "opened by the king in 1961"; not "opened the pier in 1961", which tells nobody's age. */
const sinceYear =
  /\b(?:born|built|founded|opened|established|launched|began|started|dat(?:es|ed|ing))\b(?! (?:the|an?|his|her|its|their|this|that|\p{Lu}\p{Ll}+)\b)[^.;]{0,60}?\b(?:1\d|20)\d\d\b/u;
/** The clause that it follows: "the pier, ". */
const clauseAhead = /[^,.;]*,?\s*$/;
const longestClause = 80;

/** "lived at least 130,000 years ago", "a skull 2.1 million years old": no person's. */
const ages = /\b(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?[\s-](?:thousand|million|billion))[\s-]years?[\s-](?:ago|old)\b/i;

/** Whether words tell how old a thing is that they, by a term of the question, speak of. */
export function tellsAges(words: string, { terms }: Question): boolean {
  const told = ages.test(words) ? termsOf(words) : [];
  return terms.some((term) => told.includes(term));
}

/** Whether words tell since when there is what a question asks the age of. */
export function tellsSince(words: string, { terms }: Question): boolean {
  const since = sinceYear.exec(words);
  const clause = since && clauseAhead.exec(words.slice(Math.max(0, since.index - longestClause), since.index));
  const told = termsOf(clause?.[0] ?? '');
  return terms.some((term) => told.includes(term));
}
