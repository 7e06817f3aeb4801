import { contains } from '../text/span.js';
import type { Corpus, ReadArticle } from './corpus.js';
import type { Passage } from './passage-index.js';
import type { Question } from './question.js';
import { termsOf } from './terms.js';

/** A passage with its rank. */
export interface RankedPassage extends Passage {
  readonly score: number;
  /** Share of the question's term weight in the sentence itself, 0 to 1. */
  readonly coverage: number;
  /** As `coverage`, with the sentence before and the article's title. */
  readonly covered: number;
  /** Whether the sentence holds the kind of thing that the question wants. */
  readonly answersKind: boolean;
}

/** How many passages the index hands to the ranking. */
const candidates = 60;

/**
 * Weights of the ranking's features, as shares of the question's term weight, but for `first`: an early sentence is worth
 * something whatever is asked, which tells where a question has only a word or two. Chosen by hand on the dev halves
 * of multirc_news, squad2, wikiqa and realtimeqa together (shared/eval).
 */
const weights = {
  match: 1,
  before: 0.25,
  title: 0.2,
  pairs: 0.35,
  kind: 0.18,
  lead: 0.12,
  first: 0.5,
  article: 0.5,
  length: 0.06,
};

/** BM25's saturation and length normalisation, as MiniSearch has them by default. */
const k1 = 1.2;
const b = 0.5;
const usualLength = 14;

/** The passages for a question, best first; only of the article with the index `only` where it is given. */
export function rank(corpus: Corpus, question: Question, only?: number): RankedPassage[] {
  const weight = new Map(question.terms.map((term) => [term, corpus.index.idf(term)]));
  const total = [...weight.values()].reduce((sum, one) => sum + one, 0);
  if (total === 0) return [];
  const articleShare = shareOfArticles(corpus, weight, total);
  return corpus.index
    .search(question.terms, candidates, only)
    .map((hit) => score(corpus, question, hit, weight, total, only === undefined ? articleShare(hit.article) : 0))
    .sort((x, y) => y.score - x.score);
}

function score(
  corpus: Corpus,
  question: Question,
  hit: Passage,
  weight: ReadonlyMap<string, number>,
  total: number,
  articleShare: number,
): RankedPassage {
  const { index } = corpus;
  const entry = corpus.articles[hit.article];
  const terms = index.termsAt(hit);
  const counts = countsOf(terms);
  const before = new Set(index.termsAt({ article: hit.article, sentence: hit.sentence - 1 }));
  const title = new Set(termsOf(entry?.article.title ?? ''));
  const norm = k1 * (1 - b + (b * terms.length) / usualLength);
  let match = 0;
  let coverage = 0;
  let fromBefore = 0;
  let fromTitle = 0;
  for (const [term, idf] of weight) {
    const count = counts.get(term) ?? 0;
    if (count > 0) {
      coverage += idf;
      match += (idf * count * (k1 + 1)) / (count + norm);
    } else if (before.has(term)) fromBefore += idf;
    else if (title.has(term)) fromTitle += idf;
  }
  const answersKind = entry !== undefined && holdsKind(entry, hit.sentence, question);
  const value =
    weights.match * match +
    weights.before * fromBefore +
    weights.title * fromTitle +
    weights.pairs * pairs(question.terms, terms, weight) +
    total * ((answersKind ? weights.kind : 0) + weights.article * articleShare) +
    (total * weights.lead + weights.first) / (1 + hit.sentence) -
    (terms.length < 4 ? total * weights.length : 0);
  return {
    article: hit.article,
    sentence: hit.sentence,
    score: value / total,
    coverage: coverage / total,
    covered: (coverage + fromBefore + fromTitle) / total,
    answersKind,
  };
}

/** Weight of neighbouring question terms that stand near each other, in order, in the sentence too. */
function pairs(wanted: readonly string[], terms: readonly string[], weight: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let i = 1; i < wanted.length; i++) {
    const [first = '', second = ''] = [wanted[i - 1], wanted[i]];
    const near = terms.some((term, at) => term === first && terms.slice(at + 1, at + 3).includes(second));
    if (near) sum += Math.min(weight.get(first) ?? 0, weight.get(second) ?? 0);
  }
  return sum;
}

/** Whether a sentence holds something of the kind that the question wants and that the question does not name. */
function holdsKind({ article, reading }: ReadArticle, sentence: number, question: Question): boolean {
  const range = article.sentences[sentence];
  if (!range) return false;
  const words = article.text.slice(range.start, range.end);
  switch (question.kind) {
    case 'when':
      return reading.dates.some((date) => contains(range, date)) || /\b(?:1[5-9]|20)\d\d\b/.test(words);
    case 'how-many':
      return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|million|half|twice)\b/i.test(
        words,
      );
    case 'why':
      return /\b(?:because|since|due to|owing to|in order to|so that|to (?:avoid|prevent|protect|help|ensure)|motivat\w+|reasons?|cause[sd]?|after|desire|aim\w*|fear\w*)\b/i.test(
        words,
      );
    case 'where':
      return /\b(?:in|at|near|from|of|to|outside)\s+(?:the\s+)?\p{Lu}/u.test(words);
    case 'who': {
      const asked = new Set(question.names.map(({ word }) => word.toLowerCase()));
      const found = words.slice(1).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
      return found.some((name) => !asked.has(name.toLowerCase()));
    }
    case 'what':
      return false;
  }
}

/** Share of the question's weight that an article has at all, its title counted in. */
function shareOfArticles(
  corpus: Corpus,
  weight: ReadonlyMap<string, number>,
  total: number,
): (article: number) => number {
  const having = [...weight].map(([term, idf]) => ({ articles: corpus.index.articlesWith(term), idf }));
  return (article) => having.reduce((sum, one) => sum + (one.articles.has(article) ? one.idf : 0), 0) / total;
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
