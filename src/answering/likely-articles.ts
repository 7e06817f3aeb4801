import type { Corpus, ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';

/** Articles in which a quote is looked for word by word; the words of more would be read for nothing. */
const most = 30;

/**
 * The articles that have most of a quote's terms, by their weight, best first: where its words stand, if anywhere. All
 * of them where they are few, or where the quote has no terms. Only the one with id `only` where it is given.
 */
export function likelyArticles(
  { articles, index, byId }: Corpus,
  quote: string,
  only?: string,
): readonly ReadArticle[] {
  if (only !== undefined) {
    const one = byId.get(only);
    return one ? [one] : [];
  }
  if (articles.length <= most) return articles;
  const weights = new Map<number, number>();
  for (const term of new Set(termsOf(quote))) {
    const weight = index.idf(term);
    for (const article of index.articlesWith(term).keys()) weights.set(article, (weights.get(article) ?? 0) + weight);
  }
  if (weights.size === 0) return articles;
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .flatMap(([article]) => articles[article] ?? []);
}
