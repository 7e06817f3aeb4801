import type { Corpus, ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';

/** Articles in which a quote is looked for word by word; the words of more would be read for nothing. */
export const mostLikely = 30;

/**
 * The articles that have most of a quote's terms, by their weight, best first: where its words stand, if anywhere. All
 * of them where they are few, or where the quote has no terms. Only those `among` them, or the one with id `only`.
 */
export function likelyArticles(
  { articles, index, byId }: Corpus,
  quote: string,
  { only, among }: { only?: string | undefined; among?: ReadonlySet<ReadArticle> | undefined } = {},
): readonly ReadArticle[] {
  const meant = (read: ReadArticle) => among?.has(read) ?? true;
  if (only !== undefined) {
    const one = byId.get(only);
    return one && meant(one) ? [one] : [];
  }
  const all = among ? articles.filter(meant) : articles;
  if (all.length <= mostLikely) return all;
  const weights = new Map<number, number>();
  for (const term of new Set(termsOf(quote))) {
    const weight = index.idf(term);
    for (const article of index.articlesWith(term).keys()) weights.set(article, (weights.get(article) ?? 0) + weight);
  }
  if (weights.size === 0) return all;
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .flatMap(([article]) => articles[article] ?? [])
    .filter(meant)
    .slice(0, mostLikely);
}
