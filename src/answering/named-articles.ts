import type { Corpus } from '../search/corpus.js';
import type { Article } from '../text/article.js';

/** The articles that are named so, whatever the case: by their id, or by their title. */
export function namedArticles({ articles }: Corpus, name: string): Article[] {
  const key = name.toLowerCase();
  return articles
    .map(({ article }) => article)
    .filter(({ id, title }) => id.toLowerCase() === key || title?.toLowerCase() === key);
}
