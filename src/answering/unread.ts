import type { Corpus } from '../search/corpus.js';
import { foreignLanguage } from '../text/language.js';

/**
 * Of the articles that were asked (the one with id `article`, or all), the ids of those in another language than English
 * and than `also`: what they say was not read. As a part of an answer: nothing where there is none.
 */
export function unreadAmong(
  { articles }: Corpus,
  { article: only, also }: { article?: string | undefined; also?: string } = {},
): { unread?: readonly string[] } {
  const unread = articles.flatMap(({ article }) => {
    if (only !== undefined && article.id !== only) return [];
    const language = foreignLanguage(article);
    return language === null || language === also ? [] : [article.id];
  });
  return unread.length > 0 ? { unread } : {};
}
