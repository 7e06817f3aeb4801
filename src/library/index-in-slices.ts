import { inSlices } from '../order/in-slices.js';
import { type Corpus, makingCorpus, type ReadArticle } from '../search/corpus.js';

/**
 * The corpus of a library's own articles and of those of `basis`, the shared ones: null where there are none, or where they
 * are not asked. Questions are let through between slices of the work.
 */
export const indexInSlices = (own: readonly ReadArticle[], basis: Corpus | null): Promise<Corpus> =>
  inSlices(makingOf(own, basis));

function makingOf(own: readonly ReadArticle[], basis: Corpus | null) {
  const shared = basis?.articles ?? [];
  const ids = new Set(own.map(({ article }) => article.id));
  // An own article stands before a shared one of the same name, whose index cannot be used then.
  const kept = shared.filter(({ article }) => !ids.has(article.id));
  const joins = basis !== null && shared.length > 0 && kept.length === shared.length;
  return joins ? makingCorpus([...own], basis) : makingCorpus([...kept, ...own]);
}
