import type { ReadArticle } from './corpus.js';
import { namesByCapitals } from './names-by-capitals.js';
import { countPassages, inverseFrequency, type PassageCounts } from './passage-counts.js';
import { indexPassages } from './passage-search.js';
import { headTerms, type PassageTerms, passageTerms } from './passage-terms.js';
import { closestTerm } from './spelling-slips.js';

/** A passage is a sentence: indexes into the corpus's articles and the article's sentences. */
export interface Passage {
  readonly article: number;
  readonly sentence: number;
}

/** Finds passages by terms. */
export interface PassageIndex extends PassageCounts {
  /** The best `limit` passages with any of the terms, best first. */
  search(terms: readonly string[], limit: number): Passage[];
  /** The terms of every sentence of an article. */
  termsOfArticle(article: number): readonly PassageTerms[];
  /** The terms of an article's title, and of the month and the year of its day. */
  termsOfTitle(article: number): readonly string[];
  /** A term's inverse document frequency over passages; that of a term which no passage has is the greatest. */
  idf(term: string): number;
  /** Whether the passages write a term with a capital wherever it is not the first word: members leave capitals out. */
  isName(term: string): boolean;
  /** The known term that this one is most likely a slip of, where those `beside` it are asked for too; or null. */
  closest(term: string, beside?: readonly string[]): string | null;
}

/**
 * Indexes every sentence of the articles. Yields at each article, in each of its passes, and again within long ones, so
 * that one who is in no hurry can do something else in between.
 */
export function* buildPassageIndex(articles: readonly ReadArticle[]): Generator<void, PassageIndex> {
  const titles: (readonly string[])[] = [];
  const terms: (readonly PassageTerms[])[] = [];
  for (const entry of articles) {
    terms.push(yield* passageTerms(entry));
    titles.push(headTerms(entry.article));
    yield;
  }
  const passages = terms.flatMap((sentences, article) => sentences.map((_, sentence) => ({ article, sentence })));
  const counts = yield* countPassages(terms);
  const { search, alike } = yield* indexPassages(terms, counts);
  const isName = namesByCapitals(articles, terms, counts);
  return {
    ...counts,
    search: (wanted, limit) => search(wanted, limit).flatMap((id) => passages[id] ?? []),
    termsOfArticle: (article) => terms[article] ?? [],
    termsOfTitle: (article) => titles[article] ?? [],
    idf: (term) => inverseFrequency(counts.passages, counts.frequency(term)),
    isName,
    closest: (term, beside = []) => closestTerm(term, beside, { ...counts, alike, isName }),
  };
}
