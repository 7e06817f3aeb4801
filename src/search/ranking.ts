import type { Corpus } from './corpus.js';
import { featureNames, PassageReader } from './features.js';
import type { Passage } from './passage-index.js';
import type { Question } from './question.js';
import { rankingWeights } from './ranking-weights.js';

/** A passage with its rank and what was seen in it. */
export interface RankedPassage extends Passage {
  readonly score: number;
  /** In the order of `featureNames`. */
  readonly features: Float64Array;
}

/** How many passages the index hands to the ranking, where all articles are meant. */
const candidates = 60;

const weights = Float64Array.from(featureNames, (name) => rankingWeights[name]);

/** The passages for a question, best first; only of the article with the index `only` where it is given. */
export function rank(corpus: Corpus, question: Question, only?: number): RankedPassage[] {
  if (question.terms.length === 0) return [];
  const reader = new PassageReader(corpus, question);
  return candidatesFor(corpus, question, only)
    .map((passage) => {
      const features = reader.features(passage);
      return { ...passage, features, score: features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) };
    })
    .sort((x, y) => y.score - x.score);
}

/** The passages worth a look: of one article those with any of the terms, or whose neighbours have some. */
export function candidatesFor(corpus: Corpus, question: Question, only?: number): Passage[] {
  if (only === undefined) return corpus.index.search(question.terms, candidates);
  const wanted = new Set(question.terms);
  const terms = corpus.index.termsOfArticle(only);
  const has = terms.map(({ own, long, leaned }) =>
    [own, long, leaned].some((some) => some.some((one) => wanted.has(one))),
  );
  const near = has.flatMap((here, i) => (here || has[i - 1] || has[i + 1] ? [i] : []));
  return (near.length > 0 ? near : [...terms.keys()]).map((sentence) => ({ article: only, sentence }));
}
