import type { Corpus } from '../search/corpus.js';
import { numbersIn } from '../text/sentence-changes.js';
import { wordTexts } from '../text/words.js';

/** Share of the words of both from which on two sentences of twins are one: small edits leave more. */
const same = 0.7;

/** A sentence of an article. */
interface Told {
  readonly article: string;
  readonly text: string;
}

/**
 * Tells whether a sentence tells again what another one tells: the same words in another article, or nearly the same, with
 * no other number, in one that is the same article from another place. What it is asked of is taken apart once.
 */
export function retelling(corpus: Corpus): (later: Told, first: Told) => boolean {
  const known = new Map<Told, readonly string[]>();
  const wordsIn = (told: Told) => {
    const words = known.get(told) ?? wordTexts(told.text.toLowerCase());
    known.set(told, words);
    return words;
  };
  return (later, first) => {
    if (later.article === first.article) return false;
    const [mine, theirs] = [wordsIn(later), wordsIn(first)];
    if (mine.length === theirs.length && mine.every((word, i) => word === theirs[i])) return true;
    if (!areTwins(corpus, later.article, first.article)) return false;
    if (numbersIn(later.text).join() !== numbersIn(first.text).join()) return false;
    const all = new Set([...mine, ...theirs]);
    return mine.filter((word, i) => theirs.includes(word) && mine.indexOf(word) === i).length >= same * all.size;
  };
}

function areTwins({ twins }: Corpus, one: string, other: string): boolean {
  return (twins.get(one) ?? one) === (twins.get(other) ?? other);
}
