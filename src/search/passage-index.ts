import MiniSearch from 'minisearch';
import type { ReadArticle } from './corpus.js';
import { termsOf } from './terms.js';

/** A passage is a sentence: indexes into the corpus's articles and the article's sentences. */
export interface Passage {
  readonly article: number;
  readonly sentence: number;
}

/** A passage with the score of the index (BM25+ times the number of matched terms, as MiniSearch has it). */
export interface Hit extends Passage {
  readonly score: number;
}

/** Finds passages by terms. */
export interface PassageIndex {
  /** The best `limit` passages with any of the terms, best first; only of one article where its index is given. */
  search(terms: readonly string[], limit: number, article?: number): Hit[];
  /** The passage's terms, in order. */
  termsAt(passage: Passage): readonly string[];
  /** Inverse document frequency over passages, as BM25 has it; that of a term which no passage has is the greatest. */
  idf(term: string): number;
  /** The articles, by index, that have the term in a passage; none for an unknown term. */
  articlesWith(term: string): ReadonlySet<number>;
  /** The known term that differs from this one by a slip of spelling, or null. */
  closest(term: string): string | null;
}

/** Shortest word whose spelling is mended: shorter ones have too many neighbours. */
const shortestMended = 5;

const none: ReadonlySet<number> = new Set();

/** Indexes every sentence of the articles. */
export function buildPassageIndex(articles: readonly ReadArticle[]): PassageIndex {
  const terms = articles.map(({ article }) => article.sentences.map((sentence) => termsOf(article.text, sentence)));
  const passages = terms.flatMap((sentences, article) => sentences.map((_, sentence) => ({ article, sentence })));
  const frequencies = new Map<string, number>();
  const articlesOf = new Map<string, Set<number>>();
  for (const { article, sentence } of passages) {
    for (const term of new Set(terms[article]?.[sentence])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      const having = articlesOf.get(term);
      if (having) having.add(article);
      else articlesOf.set(term, new Set([article]));
    }
  }
  // Terms are made once, above: to MiniSearch they are words between spaces.
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (words) => words.split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(
    passages.map(({ article, sentence }, id) => ({ id, terms: terms[article]?.[sentence]?.join(' ') ?? '' })),
  );
  const idf = (frequency: number) => Math.log(1 + (passages.length - frequency + 0.5) / (frequency + 0.5));
  return {
    search(wanted, limit, article) {
      if (wanted.length === 0) return [];
      const scope = (id: number) => (article === undefined || passages[id]?.article === article ? 1 : 0);
      return index
        .search(wanted.join(' '), { boostDocument: scope })
        .slice(0, limit)
        .flatMap(({ id, score }) => {
          const passage = passages[Number(id)];
          return passage ? [{ ...passage, score }] : [];
        });
    },
    termsAt: ({ article, sentence }) => terms[article]?.[sentence] ?? [],
    idf: (term) => idf(frequencies.get(term) ?? 0),
    articlesWith: (term) => articlesOf.get(term) ?? none,
    closest(term) {
      if (term.length < shortestMended || /\d/.test(term)) return null;
      return index.search(term, { fuzzy: 0.2 })[0]?.terms[0] ?? null;
    },
  };
}
