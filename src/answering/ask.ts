import type { Corpus } from '../search/corpus.js';
import { type FeatureName, featureNames } from '../search/features.js';
import { type Question, readQuestion } from '../search/question.js';
import { type RankedPassage, rank } from '../search/ranking.js';
import { spanOf } from '../text/span.js';
import type { ArticleSpan, AskAnswer } from './answer.js';

/** Confidence from which the articles are said to answer. */
const enough = 0.5;

/** The sentences that answer a question, best first, or the nearest ones where the articles do not answer it. */
export function ask(
  corpus: Corpus,
  { question, article, limit = 3 }: { question: string; article?: string; limit?: number },
): AskAnswer {
  const asked = readQuestion(question, corpus.index);
  const only = article === undefined ? undefined : corpus.articles.findIndex((one) => one.article.id === article);
  const ranked = rank(corpus, asked, only).slice(0, limit);
  const [best] = ranked;
  const confidence = best ? confidenceOf(corpus, asked, best) : 0;
  return { confidence, found: confidence >= enough, passages: ranked.flatMap((one) => passageSpan(corpus, one)) };
}

function confidenceOf(corpus: Corpus, question: Question, best: RankedPassage): number {
  const missing = question.names.filter(
    ({ terms }) => !terms.every((term) => corpus.index.articlesWith(term).has(best.article)),
  );
  const f = (name: FeatureName) => best.features[featureNames.indexOf(name)] ?? 0;
  const lacking = question.names.length === 0 ? 0 : missing.length / question.names.length;
  const z =
    6 * f('coverage') +
    3 * (f('coverage') + f('before') + f('title') + f('leaned')) -
    3.6 +
    -(missing.length > 0 ? 2.5 : 0) -
    3 * lacking;
  return Math.round(1000 / (1 + Math.exp(-z))) / 1000;
}

function passageSpan(corpus: Corpus, { article, sentence }: RankedPassage): ArticleSpan[] {
  const found = corpus.articles[article]?.article;
  const range = found?.sentences[sentence];
  return found && range ? [{ article: found.id, ...spanOf(found.text, range) }] : [];
}
