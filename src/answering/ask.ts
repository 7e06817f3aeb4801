import { type Corpus, sentenceOf } from '../search/corpus.js';
import { writtenOut } from '../search/question-shorthand.js';
import type { RankedPassage } from '../search/ranking.js';
import type { ArticleSpan, AskAnswer } from './answer.js';
import { answerIn } from './ask/answer-span.js';
import { evidenceOf } from './ask/evidence.js';
import { judged } from './ask/judgement.js';
import { inFull } from './ask/keyword-question.js';
import { lacking } from './ask/missing.js';
import { passageOrder } from './ask/passage-order.js';
import { retelling } from './ask/retold.js';

/** The sentences that answer a question, best first, or the nearest ones where the articles do not answer it. */
export function ask(
  corpus: Corpus,
  { question: typed, article, limit = 3 }: { question: string; article?: string; limit?: number },
): AskAnswer {
  const question = inFull(writtenOut(typed, corpus.index));
  const only = article === undefined ? undefined : corpus.articles.findIndex((one) => one.article.id === article);
  const evidence = evidenceOf(corpus, question, only);
  const ordered = passageOrder(evidence);
  const { confidence, found } = judged(evidence, ordered);
  const kept = bestTold(corpus, ordered.ranked, limit);
  const at = kept[0]?.at;
  const isAnswered = found && at !== undefined && evidence.denies?.(at) !== false;
  const answer = isAnswered ? answerIn(corpus, at, evidence.question) : undefined;
  return {
    confidence,
    found,
    passages: kept.map(({ passage }) => passage),
    ...(answer && { answer }),
    ...(found ? {} : lacking(corpus, question, { article })),
  };
}

/** The best passages, with their places; what another article tells again is left out. */
function bestTold(corpus: Corpus, ranked: readonly RankedPassage[], limit: number) {
  const kept: { readonly at: RankedPassage; readonly passage: ArticleSpan }[] = [];
  const isRetold = retelling(corpus);
  for (const at of ranked) {
    if (kept.length === limit) break;
    const told = sentenceOf(corpus, at);
    if (told === null) continue;
    const passage = { article: told.entry.article.id, ...told.span };
    if (!kept.some((first) => isRetold(passage, first.passage))) kept.push({ at, passage });
  }
  return kept;
}
