import type { Corpus } from '../../search/corpus.js';
import { numbersIn } from '../../text/sentence-changes.js';
import type { Span } from '../../text/span.js';
import { wordTexts } from '../../text/words.js';

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
  const toldByTwins = new Map([...corpus.twins.values()].map((first) => [first, new Map<string, Told[]>()]));
  const known = new Map<string, boolean>();
  const telltale = telltaleIn(corpus.twins.size === 0 ? [] : items.map(({ sentence }) => sentence.text));
  const isRetold = (item: Item): boolean => {
    const told: Told = { article: item.article, text: item.sentence.text };
    // To take every sentence of a library apart were dear.
    const words = `${told.text}\n${besides(item)}`;
    const teller = tellers.get(words) ?? told.article;
    tellers.set(words, teller);
    if (teller !== told.article) return true;
    const before = toldByTwins.get(corpus.twins.get(told.article) ?? told.article);
    if (!before) return false;
    const few = telltale(told.text);
    if (few.some((word) => before.get(word)?.some((one) => retells(told, one)))) return true;
    for (const word of few) {
      const having = before.get(word);
      if (having) having.push(told);
      else before.set(word, [told]);
    }
    return false;
  };
  return items.filter((item) => {
    const sentence = `${item.sentence.start} ${item.article}`;
    const retold = known.get(sentence) ?? isRetold(item);
    known.set(sentence, retold);
    return !retold;
  });
}

/**
 * Finds so many of a sentence's words, those first that are the rarest among `all`, that any sentence which shares enough words
 * with it to be the same has one among its own (prefix filtering: Bayardo, Ma and Srikant, "Scaling up all pairs
 * similarity search", 2007).
 */
function telltaleIn(all: readonly string[]): (text: string) => readonly string[] {
  const distinct = (text: string) => [...new Set(wordTexts(text.toLowerCase()))];
  const counts = new Map<string, number>();
  for (const text of all) for (const word of distinct(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (text) => {
    const words = distinct(text).map((word) => ({ word, count: counts.get(word) ?? 0 }));
    words.sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
    return words.slice(0, words.length - Math.ceil(same * words.length) + 1).map(({ word }) => word);
  };
}

function areTwins({ twins }: Corpus, one: string, other: string): boolean {
  return (twins.get(one) ?? one) === (twins.get(other) ?? other);
}
