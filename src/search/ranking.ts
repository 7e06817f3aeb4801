import { besideTerms } from './beside-terms.js';
import type { Corpus } from './corpus.js';
import { featureNames, PassageReader } from './features.js';
import { nearTo } from './nearness.js';
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
const candidates = 40;
/** Sentences of an article with a term at which half of the good of their number is had. */
const oftenHalf = 3;
/** Sentences of an article up to which all are ranked where it alone is asked: what tells a height may have no term of the question. */
export const shortArticle = 60;

const weights = Float64Array.from(featureNames, (name) => rankingWeights[name]);

/**
 * The passages for a question, best first; only of the article with the index `only` where it is given. `further` ones are
 * ranked with them, whether they have any of its terms or not.
 */
export function rank(
  corpus: Corpus,
  question: Question,
  only?: number,
  further: readonly Passage[] = [],
): RankedPassage[] {
  if (question.terms.length === 0 && further.length === 0) return [];
  const reader = new PassageReader(corpus, question);
  const beside = besideTerms(corpus, question, only === undefined ? reader : null);
  const sought = question.terms.length === 0 ? [] : candidatesFor(corpus, question, only);
  const passages = [...sought, ...further.filter((one) => !sought.some((other) => isSame(one, other)))];
  const seen = reader.features(passages);
  return passages
    .map((passage, at) => {
      const { article, sentence } = passage;
      const features = seen[at] ?? new Float64Array(featureNames.length);
      let score = beside(passage);
      for (let i = 0; i < features.length; i++) score += (features[i] ?? 0) * (weights[i] ?? 0);
      return { article, sentence, features, score };
    })
    .sort((x, y) => y.score - x.score);
}

export const isSame = (one: Passage, other: Passage): boolean =>
  one.article === other.article && one.sentence === other.sentence;

/** The passages worth a look: of one article, or the best of the index and those of the article most about it. */
export function candidatesFor(corpus: Corpus, question: Question, only?: number): Passage[] {
  // For a term that no article has, those near to it are looked for.
  const known = (term: string) => corpus.index.articlesWith(term).size > 0;
  const sought = question.terms.flatMap((term) => (known(term) ? [term] : [...nearTo(term).keys()].filter(known)));
  if (only !== undefined) return around(corpus, sought, only, shortArticle);
  const hits = corpus.index.search(sought, candidates);
  const about = new Map<number, number>(hits.map(({ article }) => [article, 0]));
  for (const term of question.terms) {
    const having = corpus.index.articlesWith(term);
    const weight = corpus.index.idf(term);
    for (const [article, sum] of about) {
      const frequency = having.get(article) ?? 0;
      about.set(article, sum + (weight * frequency) / (frequency + oftenHalf));
    }
  }
  const [most] = [...about].sort((x, y) => y[1] - x[1])[0] ?? [];
  if (most === undefined) return [];
  return [...hits.filter(({ article }) => article !== most), ...around(corpus, sought, most, 0)];
}

/** The passages of an article that have any of the terms, or whose neighbours have; all of them where none has, or where there are no more than `few`. */
function around(corpus: Corpus, sought: readonly string[], article: number, few: number): Passage[] {
  const wanted = new Set(sought);
  const terms = corpus.index.termsOfArticle(article);
  const has = terms.map(({ own, long, leaned }) =>
    [own, long, leaned].some((some) => some.some((one) => wanted.has(one))),
  );
  const found = has.flatMap((here, i) => (here || has[i - 1] || has[i + 1] ? [i] : []));
  return (found.length > 0 && terms.length > few ? found : [...terms.keys()]).map((sentence) => ({
    article,
    sentence,
  }));
}
