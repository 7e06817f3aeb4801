import { wordsOf } from '../text/words.js';
import type { ReadArticle } from './corpus.js';
import type { PassageCounts } from './passage-counts.js';
import type { PassageTerms } from './passage-terms.js';
import { termsOfWord } from './terms.js';

/** Passages with a term of which it is seen whether they write it as a name. */
const mostLookedAt = 50;

/**
 * Tells whether the articles' passages write a term with a capital wherever it is not the first word. `terms` are those
 * of their sentences.
 */
export function namesByCapitals(
  articles: readonly ReadArticle[],
  terms: readonly (readonly PassageTerms[])[],
  { articlesWith }: PassageCounts,
): (term: string) => boolean {
  const named = new Map<string, boolean>();
  const isCapitalised = (term: string): boolean => {
    let capitals = false;
    let left = mostLookedAt;
    for (const index of articlesWith(term).keys()) {
      const { text = '', sentences = [] } = articles[index]?.article ?? {};
      for (const [sentence, { own }] of (terms[index] ?? []).entries()) {
        if (!own.includes(term)) continue;
        if (left-- === 0) return capitals;
        const range = sentences[sentence];
        for (const { start, end } of range ? wordsOf(text, range) : []) {
          const word = text.slice(start, end);
          if (!termsOfWord(word).includes(term)) continue;
          if (!/^\p{Lu}/u.test(word)) return false;
          capitals ||= start !== range?.start;
        }
      }
    }
    return capitals;
  };
  return (term) => {
    const known = named.get(term) ?? isCapitalised(term);
    // What no passage has would only fill the memory.
    if (articlesWith(term).size > 0) named.set(term, known);
    return known;
  };
}
