import { type Corpus, sentenceOf } from '../search/corpus.js';
import { knownWeight } from '../search/known-terms.js';
import { nearTo } from '../search/nearness.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';

const asksWhen = /^\W*when(?:['’]?s|\s+(?:is|was|are|were|did|does|do|will|has|had))\b/i;
const asksBirth =
  /^\W*(?:when|where|(?:in\s+)?(?:what|which)\s+\w+)\s+(?:is|was|were)\b.*\bborn\b|\b(?:date|day|year|place|month|country) of birth\b|\bbirth ?(?:day|date|place)\b/i;
const birth = /\b(?:born|births?|birth(?:day|place)|n[ée]e|native)\b|\bb\.\s|\(\s*[^()]{0,30}\d{3,4}\s?[–—-]/i;
/** "(1902–1981)", "(4 May 1902 - 3 June 1981)": when somebody lived. */
const lifespan = /\d{3,4}\s*[–—-]\s*(?:\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},\s)?\d{3,4}/u;

/** Share, by weight, of what a question says of its names that a passage has, or something near to it, at least. */
const leastSaid = 0.15;
const mostSaid = 3;

/**
 * Whether a passage tells of the event whose day, or of the birth whose day or place, a question asks for: it has some of
 * what the question says of its names, or words near to it. Null where something else is asked.
 */
export function eventTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const words = (passage: Passage) => sentenceOf(corpus, passage)?.span.text ?? '';
  if (asksBirth.test(question.text)) return (passage) => birth.test(words(passage));
  if (!asksWhen.test(question.text) || question.names.length === 0) return null;
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const said = question.terms.filter((term) => !names.has(term));
  if (said.length === 0 || said.length > mostSaid) return null;
  const total = said.reduce((sum, term) => sum + knownWeight(term), 0);
  return (passage) => {
    const { own = [], heading = [] } = corpus.index.termsOfArticle(passage.article)[passage.sentence] ?? {};
    const has = new Set([...own, ...heading]);
    const share = said.reduce((sum, term) => {
      const nearest = has.has(term)
        ? 1
        : Math.max(0, ...[...nearTo(term)].map(([other, near]) => (has.has(other) ? near : 0)));
      return sum + knownWeight(term) * nearest;
    }, 0);
    return share >= leastSaid * total || lifespan.test(words(passage));
  };
}
