import type { Range } from '../text/span.js';
import { wordHash, wordTexts } from '../text/words.js';

/** How far a passage has the question's words as the question puts them, each 0 to 1. */
export interface WordOrder {
  /** Share of the question's pairs of neighbouring words that are neighbours in the passage. */
  readonly bigrams: number;
  /** The longest common subsequence of words, as a share of the question's. */
  readonly subsequence: number;
}

/** A whole text put as a question is compared by its first words. */
const mostWords = 64;

const questionWords = new Set(
  ['who', 'whom', 'whose', 'what', 'when', 'where', 'which', 'why', 'how'].map((word) => wordNumber(word)),
);

/**
 * The words of a text as numbers, one each: the same for the same word, whatever its case and its possessive ending. That
 * two words share one is as likely as 1 in 4 billion, and does no harm.
 */
export function wordNumbers(text: string, range?: Range): Int32Array {
  return Int32Array.from(wordTexts(text, range), wordNumber);
}

/**
 * Compares passages, by the numbers of their words, with a question: recall of bigrams and of the longest common
 * subsequence (ROUGE-2 and ROUGE-L; Lin, 2004), function words among them. A bigram with a question word in it is none.
 */
export function wordOrderOf(question: string): (words: Int32Array) => WordOrder {
  const words = wordNumbers(question).slice(0, mostWords);
  const places = new Map<number, number>();
  for (const [i, word] of words.entries()) if (!places.has(word)) places.set(word, i);
  const sought = words.map((word) => places.get(word) ?? 0);
  const bigrams: number[] = [];
  for (let i = 1; i < words.length; i++) {
    if (questionWords.has(words[i - 1] ?? 0) || questionWords.has(words[i] ?? 0)) continue;
    bigrams.push((sought[i - 1] ?? 0) * mostWords + (sought[i] ?? 0));
  }
  const commonWith = commonSubsequence(sought);
  return (passage) => {
    const kept: number[] = [];
    const found = new Set<number>();
    let before = -1;
    for (const word of passage) {
      const place = places.get(word) ?? -1;
      if (place >= 0) {
        kept.push(place);
        if (before >= 0) found.add(before * mostWords + place);
      }
      before = place;
    }
    return {
      bigrams: bigrams.filter((one) => found.has(one)).length / (bigrams.length || 1),
      subsequence: commonWith(kept) / (sought.length || 1),
    };
  };
}

function wordNumber(word: string): number {
  return wordHash(word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''));
}

/** The length of the longest common subsequence with the first, of which there are many to compare with. */
function commonSubsequence(first: ArrayLike<number>): (second: readonly number[]) => number {
  const lengths = new Uint16Array(first.length + 1);
  return (second) => {
    lengths.fill(0);
    for (const one of second) {
      let diagonal = 0;
      for (let j = 1; j <= first.length; j++) {
        const above = lengths[j] ?? 0;
        lengths[j] = first[j - 1] === one ? diagonal + 1 : Math.max(above, lengths[j - 1] ?? 0);
        diagonal = above;
      }
    }
    return lengths[first.length] ?? 0;
  };
}
