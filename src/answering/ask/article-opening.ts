import type { Corpus } from '../../search/corpus.js';
import { termsOf } from '../../search/terms.js';

const known = new WeakMap<object, readonly string[]>();

/** The terms of what an article is about, where any of its sentences takes them from: its title, its day and its first paragraph. */
export function openingTerms({ articles, index }: Corpus, article: number): readonly string[] {
  const entry = articles[article];
  if (!entry) return [];
  const { text, paragraphs } = entry.article;
  // An article never changes.
  const terms = known.get(entry) ?? [...index.termsOfTitle(article), ...termsOf(text.slice(0, paragraphs[0]?.end))];
  known.set(entry, terms);
  return terms;
}
