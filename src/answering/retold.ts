import type { Corpus } from '../search/corpus.js';
import { numbersIn } from '../text/sentence-changes.js';
import type { Span } from '../text/span.js';
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

/**
 * The items but for those whose sentence tells again what an earlier item's tells: nearly the same words in an article that
 * is the same one from another place, or the very words in any, where `besides` (who says it, when it was) is the same too.
 * Items of one sentence stay together.
 */
export function withoutRetold<Item extends { readonly article: string; readonly sentence: Span }>(
  corpus: Corpus,
  items: readonly Item[],
  besides: (item: Item) => string,
): Item[] {
  const retells = retelling(corpus);
  const tellers = new Map<string, string>();
  const toldByTwins = new Map([...corpus.twins.values()].map((first) => [first, [] as Told[]]));
  const known = new Map<string, boolean>();
  const isRetold = (item: Item): boolean => {
    const told: Told = { article: item.article, text: item.sentence.text };
    // To take every sentence of a library apart were dear.
    const words = `${told.text}\n${besides(item)}`;
    const teller = tellers.get(words) ?? told.article;
    tellers.set(words, teller);
    if (teller !== told.article) return true;
    const before = toldByTwins.get(corpus.twins.get(told.article) ?? told.article);
    if (before?.some((one) => retells(told, one))) return true;
    before?.push(told);
    return false;
  };
  return items.filter((item) => {
    const sentence = `${item.sentence.start} ${item.article}`;
    const retold = known.get(sentence) ?? isRetold(item);
    known.set(sentence, retold);
    return !retold;
  });
}

function areTwins({ twins }: Corpus, one: string, other: string): boolean {
  return (twins.get(one) ?? one) === (twins.get(other) ?? other);
}
