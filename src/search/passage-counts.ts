import { type PassageTerms, step } from './passage-terms.js';

/** In how many passages each term stands, and in which articles. */
export interface PassageCounts {
  readonly passages: number;
  /** The number of passages that have the term. */
  frequency(term: string): number;
  /** The articles, by index, that have the term, with the number of their passages that do. */
  articlesWith(term: string): ReadonlyMap<number, number>;
}

const none: ReadonlyMap<number, number> = new Map();

/** Counts the terms of the articles' sentences. Yields at each article, and within long ones. */
export function* countPassages(articles: readonly (readonly PassageTerms[])[]): Generator<void, PassageCounts> {
  const frequencies = new Map<string, number>();
  const articlesOf = new Map<string, Map<number, number>>();
  let passages = 0;
  for (const [article, sentences] of articles.entries()) {
    passages += sentences.length;
    for (const [sentence, { own, long }] of sentences.entries()) {
      for (const term of new Set([...own, ...long])) {
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        const having = articlesOf.get(term);
        if (having) having.set(article, (having.get(article) ?? 0) + 1);
        else articlesOf.set(term, new Map([[article, 1]]));
      }
      if (sentence % step === 0) yield;
    }
  }
  return {
    passages,
    frequency: (term) => frequencies.get(term) ?? 0,
    articlesWith: (term) => articlesOf.get(term) ?? none,
  };
}

/** Inverse document frequency of a term that `frequency` of the passages have, as BM25 has it. */
export function inverseFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
