import { type Corpus, wordsOfPassage } from '../search/corpus.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOfWord } from '../search/terms.js';
import { wordTexts } from '../text/words.js';

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const ordinal = new RegExp(`^(?:${ordinals})$`);
const anyOrdinal = new RegExp(`\\b(?:${ordinals})\\b`, 'i');
const superlative = /^(?:\p{L}{3,}est|most)$/u;

/** A word of rank in a question with the noun that it ranks: "first husband", "largest city". */
interface Rank {
  readonly rank: string;
  readonly nouns: ReadonlySet<string>;
}

/**
 * Whether a passage tells of the rank that a question asks for or only of another one: of "her second husband" where it asks
 * for the first, of "the second-largest" where it asks for the largest; null where it tells of none. Null where a question
 * asks for none.
 */
export function rankTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean | null) | null {
  const asked = ranksIn(wordTexts(question.text));
  if (asked.length === 0) return null;
  return (passage) => {
    const text = wordsOfPassage(corpus, passage).replaceAll('-', ' ');
    if (!anyOrdinal.test(text)) return asked.some(({ rank }) => text.includes(rank)) ? true : null;
    const words = wordTexts(text);
    const told = ranksIn(words);
    const ranks = asked.map(({ rank, nouns }) => {
      if (!ordinal.test(rank))
        return isNth(words, rank) ? false : words.some((word) => word.toLowerCase() === rank) ? true : null;
      const alike = told.filter((one) => ordinal.test(one.rank) && [...nouns].some((noun) => one.nouns.has(noun)));
      return alike.length === 0 ? null : alike.some((one) => one.rank === rank);
    });
    return ranks.includes(false) ? false : ranks.includes(true) ? true : null;
  };
}

function ranksIn(words: readonly string[]): Rank[] {
  return words.flatMap((word, i) => {
    const rank = word.toLowerCase();
    if (!ordinal.test(rank) && !superlative.test(rank)) return [];
    // "the second largest"
    if (superlative.test(rank) && ordinal.test(words[i - 1]?.toLowerCase() ?? '')) return [];
    if (ordinal.test(rank) && superlative.test(words[i + 1]?.toLowerCase() ?? '')) return [];
    const nouns = new Set(termsOfWord(words[i + 1] ?? ''));
    return nouns.size > 0 ? [{ rank, nouns }] : [];
  });
}

/** Whether a superlative stands behind an ordinal wherever it stands: "the second largest". */
function isNth(words: readonly string[], rank: string): boolean {
  const at = words.flatMap((word, i) => (word.toLowerCase() === rank ? [i] : []));
  return (
    at.length > 0 &&
    at.every((i) => ordinal.test(words[i - 1]?.toLowerCase() ?? '') && !/^first$/i.test(words[i - 1] ?? ''))
  );
}
