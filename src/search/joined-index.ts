import { inverseFrequency } from './passage-counts.js';
import type { PassageIndex } from './passage-index.js';

/**
 * An index of the articles of `first` (`count` of them) and, numbered behind them, those of `second`: a server's few
 * own articles stand beside the many that all share, and only the few are indexed for it. Frequencies are those of
 * both, so that the ranking sees one library; the candidates are the best of each, whose scores need not agree.
 */
export function joinIndexes(first: PassageIndex, count: number, second: PassageIndex): PassageIndex {
  const passages = first.passages + second.passages;
  const frequency = (term: string) => first.frequency(term) + second.frequency(term);
  const merged = new Map<string, ReadonlyMap<number, number>>();
  return {
    passages,
    frequency,
    search: (terms, limit) => [
      ...first.search(terms, limit),
      ...second.search(terms, limit).map(({ article, sentence }) => ({ article: count + article, sentence })),
    ],
    termsOfArticle: (article) =>
      article < count ? first.termsOfArticle(article) : second.termsOfArticle(article - count),
    termsOfTitle: (article) => (article < count ? first.termsOfTitle(article) : second.termsOfTitle(article - count)),
    idf: (term) => inverseFrequency(passages, frequency(term)),
    articlesWith(term) {
      const behind = second.articlesWith(term);
      if (behind.size === 0) return first.articlesWith(term);
      const known = merged.get(term);
      if (known) return known;
      const both = new Map(first.articlesWith(term));
      for (const [article, sentences] of behind) both.set(count + article, sentences);
      merged.set(term, both);
      return both;
    },
    isName(term) {
      const [here, there] = [first, second].map((index) => index.isName(term) || index.frequency(term) === 0);
      return here === true && there === true && frequency(term) > 0;
    },
    closest: (term, beside) => first.closest(term, beside) ?? second.closest(term, beside),
  };
}
