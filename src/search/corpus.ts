import type { Reading } from '../reading/reading.js';
import type { Article, Day } from '../text/article.js';
import { type Span, spanOf } from '../text/span.js';
import { joinIndexes } from './joined-index.js';
import { buildPassageIndex, type Passage, type PassageIndex } from './passage-index.js';
import { findingTwins } from './twins.js';

/** An article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/**
 * The articles that may be asked, in order of id (those added to another corpus behind its own), with their index. Never changed:
 * re-indexing makes a new one.
 */
export interface Corpus {
  readonly articles: readonly ReadArticle[];
  readonly byId: ReadonlyMap<string, ReadArticle>;
  readonly index: PassageIndex;
  /** The day of the newest article; null where none is dated. */
  readonly newest: Day | null;
  /** The ids of articles that say again what another one says, each with that other's id. */
  readonly twins: ReadonlyMap<string, string>;
}

/** Indexes articles, a little in each step; with `basis`, they stand behind its articles, which are not indexed again. */
export function* makingCorpus(added: readonly ReadArticle[], basis: Corpus | null = null): Generator<void, Corpus> {
  const sorted = added.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const index = yield* buildPassageIndex(sorted);
  const articles = basis ? [...basis.articles, ...sorted] : sorted;
  return {
    articles,
    byId: new Map(articles.map((one) => [one.article.id, one])),
    index: basis ? joinIndexes(basis.index, basis.articles.length, index) : index,
    newest: sorted.reduce<Day | null>(
      (newest, { article: { published } }) => (published !== null && (newest ?? '') < published ? published : newest),
      basis?.newest ?? null,
    ),
    twins: yield* findingTwins(articles.map(({ article }) => article)),
  };
}

/** Indexes articles at once. */
export function makeCorpus(articles: readonly ReadArticle[]): Corpus {
  const making = makingCorpus(articles);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

/** The words of a passage; none where the corpus has no such passage. */
export const wordsOfPassage = (corpus: Corpus, passage: Passage): string =>
  sentenceOf(corpus, passage)?.span.text ?? '';

/** The article that a passage is of, and its sentence there; null where the corpus has no such passage. */
export function sentenceOf(
  { articles }: Corpus,
  { article, sentence }: Passage,
): { readonly entry: ReadArticle; readonly span: Span } | null {
  const entry = articles[article];
  const range = entry?.article.sentences[sentence];
  return entry && range ? { entry, span: spanOf(entry.article.text, range) } : null;
}
