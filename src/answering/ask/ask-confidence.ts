import type { Corpus } from '../../search/corpus.js';
import { type FeatureName, featureNames } from '../../search/features.js';
import { knownWeight } from '../../search/known-terms.js';
import { nearest } from '../../search/nearness.js';
import type { Question } from '../../search/question.js';
import type { RankedPassage } from '../../search/ranking.js';
import { articleConfidenceWeights, libraryConfidenceWeights } from './ask-confidence-weights.js';

/** What the confidence looks at, each about 0 to 1: how much of the question the best passage holds, and what is lacking. */
export const signNames = [
  'known', // share of the question's weight in the passage, by the weight that terms have in news at large
  'local', // the same by the weight that terms have within the article
  'full', // whether the passage has every term of the question
  'leaned', // as the ranking has it
  'score', // of the ranking
  'match', // BM25, not as a share: a long match of rare words is no chance
  'lacksNames', // share of the question's names that the article lacks
  'lacksName', // whether it lacks any
  'lacksNumber', // whether it lacks a number of the question
  'lacksTerm', // weight of the heaviest term that the article lacks
  'missesTerm', // weight of the heaviest term that the passage lacks
  'unsaid', // share of the question's weight but for names that neither the passage nor, in part, its neighbours say or come near to
  'size', // of the library, where all of it is asked: the best of many passages matches well by chance
] as const;

export type SignName = (typeof signNames)[number];

/** Passages of the smallest libraries that the weights are fitted to. */
const leastPassages = 500;

/**
 * What the confidence gains in a short article, in log odds for each e times fewer sentences than the number that gains
 * nothing: the best of few passages matches less by chance. As a sign it would be fitted the other way, since squad2's long
 * articles have the questions that none answers; so it is taken from where 97 to 98 in 100 questions of other articles are
 * refused: from .30 on in multirc's articles (12 sentences), from .42 on in squad2's (195).
 */
const shortnessWeight = 0.09;
const gainless = 124;
const fewest = 10;

/**
 * How likely it is, from 0 to 1, that the best of the passages answers: a logistic function of the signs, with other
 * weights where all articles are asked than where it is one (`only` given).
 */
export function confidenceOf(corpus: Corpus, question: Question, best: RankedPassage, only?: number): number {
  const signs = signsOf(corpus, question, best, only);
  const weights = only === undefined ? libraryConfidenceWeights : articleConfidenceWeights;
  const sentences = corpus.articles[only ?? -1]?.article.sentences.length ?? gainless;
  const gained = shortnessWeight * Math.log(gainless / Math.max(fewest, sentences));
  const z = signNames.reduce((sum, name) => sum + weights[name] * signs[name], weights.bias + gained);
  return Math.round(1000 / (1 + Math.exp(-z))) / 1000;
}

/** What the reading knows against an answer. */
export type Doubt = 'none tells' | 'first does not tell';

/**
 * What a doubt takes, in log odds. On the dev halves it tells a set's own unanswerable questions better (AUROC squad2 .676,
 * wikiqa .712 without any, .687 and .738 with 1 where none tells, .691 and .753 with these).
 */
const doubtWeights: Readonly<Record<Doubt, number>> = { 'none tells': 2, 'first does not tell': 1 };

/** The confidence that remains where the first passages, or the very first, do not tell what is asked as the reading knows it. */
export function doubted(confidence: number, doubt: Doubt | null): number {
  if (doubt === null) return confidence;
  return Math.round((1000 * confidence) / (confidence + Math.exp(doubtWeights[doubt]) * (1 - confidence))) / 1000;
}

/** What is said beside a passage counts this much for it. */
const besideShare = 0.7;

/** Share of the weight of a question's terms but for names that a passage does not say, nor anything near to them; 0 where there are none. */
function unsaid({ index }: Corpus, question: Question, { article, sentence }: RankedPassage): number {
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const asked = question.terms.filter((term) => !names.has(term));
  const said = (at: number) => {
    const { own = [], long = [], leaned = [] } = index.termsOfArticle(article)[at] ?? {};
    return [...own, ...long, ...leaned];
  };
  const here = new Set(said(sentence));
  const beside = new Set([...said(sentence - 1), ...said(sentence + 1)]);
  let total = 0;
  let lost = 0;
  for (const term of asked) {
    const near = Math.max(
      nearest(term, (other) => here.has(other)),
      besideShare * nearest(term, (other) => beside.has(other)),
    );
    total += knownWeight(term);
    lost += knownWeight(term) * (1 - near);
  }
  return total === 0 ? 0 : lost / total;
}

/** The signs of how well a passage answers. */
export function signsOf(
  corpus: Corpus,
  question: Question,
  best: RankedPassage,
  only?: number,
): Record<SignName, number> {
  const seen = (name: FeatureName) => best.features[featureNames.indexOf(name)] ?? 0;
  const inArticle = (term: string) => corpus.index.articlesWith(term).has(best.article);
  const { own = [], long = [], leaned = [] } = corpus.index.termsOfArticle(best.article)[best.sentence] ?? {};
  const inPassage = new Set([...own, ...long, ...leaned]);
  const lacking = question.terms.filter((term) => !inArticle(term));
  const missed = question.terms.filter((term) => !inPassage.has(term));
  const lackingNames = question.names.filter(({ terms }) => !terms.every(inArticle));
  const total = question.terms.reduce((sum, term) => sum + knownWeight(term), 0);
  return {
    known: seen('known'),
    local: seen('local'),
    full: missed.length === 0 ? 1 : 0,
    leaned: seen('leaned'),
    score: best.score / 20,
    match: (seen('match') * total) / 60,
    lacksNames: question.names.length === 0 ? 0 : lackingNames.length / question.names.length,
    lacksName: lackingNames.length > 0 ? 1 : 0,
    lacksNumber: lacking.some((term) => /\d/.test(term)) ? 1 : 0,
    lacksTerm: Math.max(0, ...lacking.map(knownWeight)) / 10,
    missesTerm: Math.max(0, ...missed.map(knownWeight)) / 10,
    unsaid: unsaid(corpus, question, best),
    size: only === undefined ? Math.log(Math.max(leastPassages, corpus.index.passages)) / 10 : 0,
  };
}
