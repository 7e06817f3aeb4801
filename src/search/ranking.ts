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
const candidates = 60;
/** Sentences of an article with a term at which half of the good of their number is had. */
const oftenHalf = 3;

/** What a title counts that is about the question, all else being equal; one and three told the same. */
const titleWeight = 2;
/** Milliseconds in which a report loses two thirds of its freshness; on the dev half one year and four told less. */
const freshFor = 2 * 365 * 86_400_000;
/** What freshness counts. Fitted to quiz questions on the week's news it were 1.4, and the wrong article came first more often. */
const freshWeight = 0.3;

/**
 * What a passage loses that is a question itself, and gains that follows one. The evaluation sets mark too few to fit it;
 * of "When does the season start?" and "It starts on Monday." a reader wants the second.
 */
const asksWeight = -1.5;
const afterAskingWeight = 0.7;

const weights = Float64Array.from(featureNames, (name) => rankingWeights[name]);

/** The passages for a question, best first; only of the article with the index `only` where it is given. */
export function rank(corpus: Corpus, question: Question, only?: number): RankedPassage[] {
  if (question.terms.length === 0) return [];
  const reader = new PassageReader(corpus, question);
  return candidatesFor(corpus, question, only)
    .map((passage) => {
      const features = reader.features(passage);
      const about = only === undefined ? aboutness(corpus, reader, passage.article) : 0;
      const asking = (asks(corpus, passage) ? asksWeight : 0) + (asksBefore(corpus, passage) ? afterAskingWeight : 0);
      const score = features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), about + asking);
      return { ...passage, features, score };
    })
    .sort((x, y) => y.score - x.score);
}

/** What an article's title and day add to its passages, where all articles are meant. */
const aboutness = (corpus: Corpus, reader: PassageReader, article: number) =>
  titleWeight * reader.titleShare(article) + freshWeight * freshness(corpus, article);

/** How near an article's day is to the newest one's: 1 for the newest, towards 0 for old ones, 0 for those without a day. */
function freshness({ articles, newest }: Corpus, article: number): number {
  const published = articles[article]?.article.published ?? null;
  if (published === null || newest === null) return 0;
  return Math.exp((Date.parse(published) - Date.parse(newest)) / freshFor);
}

/** Whether a passage is a question. */
function asks({ articles }: Corpus, { article, sentence }: Passage): boolean {
  const entry = articles[article]?.article;
  const range = entry?.sentences[sentence];
  return entry !== undefined && range !== undefined && /\?["”’')\s]*$/.test(entry.text.slice(range.end - 4, range.end));
}

const asksBefore = (corpus: Corpus, { article, sentence }: Passage) =>
  sentence > 0 && asks(corpus, { article, sentence: sentence - 1 });

/** The passages worth a look: of one article, or the best of the index and those of the article most about it. */
export function candidatesFor(corpus: Corpus, question: Question, only?: number): Passage[] {
  // For a term that no article has, those near to it are looked for.
  const known = (term: string) => corpus.index.articlesWith(term).size > 0;
  const sought = question.terms.flatMap((term) => (known(term) ? [term] : [...nearTo(term).keys()].filter(known)));
  if (only !== undefined) return around(corpus, sought, only);
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
  return [...hits.filter(({ article }) => article !== most), ...around(corpus, sought, most)];
}

/** The passages of an article that have any of the terms, or whose neighbours have; all of them where none has. */
function around(corpus: Corpus, sought: readonly string[], article: number): Passage[] {
  const wanted = new Set(sought);
  const terms = corpus.index.termsOfArticle(article);
  const has = terms.map(({ own, long, leaned }) =>
    [own, long, leaned].some((some) => some.some((one) => wanted.has(one))),
  );
  const found = has.flatMap((here, i) => (here || has[i - 1] || has[i + 1] ? [i] : []));
  return (found.length > 0 ? found : [...terms.keys()]).map((sentence) => ({ article, sentence }));
}
