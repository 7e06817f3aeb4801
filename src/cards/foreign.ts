import type { Corpus } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import { foreignLanguage } from '../text/language.js';
import { counted } from './counted.js';

/** "seems to be in Spanish": of an article that is not in English; null of one that is, or may be. */
export function foreignText(article: Article | undefined): string | null {
  const language = article ? foreignLanguage(article) : null;
  if (language === null) return null;
  return `seems to be in ${language === 'another' ? 'another language' : language}`;
}

/** What is to be known where words were not found: translations are not recognised. No notes where all articles are in English. */
export function untranslated(unread: readonly string[] | undefined): string[] {
  const count = unread?.length ?? 0;
  return count === 0 ? [] : [`${foreignCount(count)}; translations are not recognised`];
}

/** "2 articles seem to be in another language". */
export const foreignCount = (count: number): string =>
  `${counted(count, 'article')} ${count === 1 ? 'seems' : 'seem'} to be in another language`;

/** Whether who speaks in an article was not read, for its language. */
export const isForeign = (corpus: Corpus, id: string | undefined): boolean =>
  foreignText(corpus.byId.get(id ?? '')?.article) !== null;
