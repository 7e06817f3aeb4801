import type { Corpus } from '../search/corpus.js';
import { numbersIn } from '../text/sentence-changes.js';
import { wordsOf } from '../text/words.js';

/** Share of the words of both from which on two sentences of twins are one: small edits leave more. */
const same = 0.7;

/** A sentence of an article. */
interface Told {
  readonly article: string;
  readonly text: string;
}

/**
 * Whether a sentence tells again what another one tells: the same words in another article, or nearly the same, with no
 * other number, in one that is the same article from another place.
 */
export function isRetold(corpus: Corpus, later: Told, first: Told): boolean {
  if (later.article === first.article) return false;
  const [mine, theirs] = [wordsIn(later.text), wordsIn(first.text)];
  if (mine.join(' ') === theirs.join(' ')) return true;
  if (!areTwins(corpus, later.article, first.article)) return false;
  if (numbersIn(later.text).join() !== numbersIn(first.text).join()) return false;
  const all = new Set([...mine, ...theirs]);
  return mine.filter((word, i) => theirs.includes(word) && mine.indexOf(word) === i).length >= same * all.size;
}

function areTwins({ twins }: Corpus, one: string, other: string): boolean {
  return (twins.get(one) ?? one) === (twins.get(other) ?? other);
}

const wordsIn = (text: string): string[] => wordsOf(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
