import type { PassageCounts } from './passage-counts.js';
import type { PassageSearch } from './passage-search.js';

/** Shortest term whose spelling is mended: shorter ones have too many neighbours. Names' may be shorter. */
const shortestMended = 5;
const shortestName = 4;
/** Letters from which on a name may have two slips. */
const twoSlips = 6;

/**
 * The known term that differs from this one by a slip of spelling, or null: of several the one that stands in an
 * article with most of those `beside` it. One slip in four letters is taken for a name's alone, and two in six where
 * another name stands beside it.
 */
export function closestTerm(
  term: string,
  beside: readonly string[],
  {
    alike,
    articlesWith,
    isName,
  }: Pick<PassageSearch, 'alike'> &
    Pick<PassageCounts, 'articlesWith'> & { readonly isName: (term: string) => boolean },
): string | null {
  if (term.length < shortestName || /\d/.test(term)) return null;
  const slips = term.length < shortestMended ? [] : alike(term, 0.2);
  const shared = (one: string) => {
    const having = articlesWith(one);
    return beside.filter((other) => [...articlesWith(other).keys()].some((article) => having.has(article)));
  };
  const isLikeName = (one: string) =>
    one.charAt(0) === term.charAt(0) && isName(one) && (term.length < twoSlips || shared(one).some(isName));
  const spelled = slips.length > 0 ? slips : alike(term, term.length < twoSlips ? 1 : 2).filter(isLikeName);
  const [best] = spelled.map((one) => ({ one, company: shared(one).length })).sort((x, y) => y.company - x.company);
  return best?.one ?? null;
}
