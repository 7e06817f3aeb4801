import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOfWord } from '../../search/terms.js';
import { wordSet } from '../../text/word-set.js';
import { wordTexts } from '../../text/words.js';

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const ordinal = new RegExp(`^(?:${ordinals})$`);
const anyOrdinal = new RegExp(`\\b(?:${ordinals})\\b`, 'i');
const superlative = /^(?:\p{L}{3,}est|most)$/u;
/** Words that end as superlatives do. */
const noSuperlatives = wordSet(
  'arrest arrests behest chest conquest contest crest digest earnest forest guest harvest honest inquest interest invest latest manifest ' +
    'midwest modest nest northeast northwest protest quest request rest southeast southwest suggest test tempest unrest vest west wrest',
);
const isSuperlative = (word: string): boolean => superlative.test(word) && !noSuperlatives.has(word);
/** "Most likely", "most of them", "do most members": of no rank. */
const noRank =
  /\b(?:at (?:most|least|best|worst)|most (?:likely|probably|of|recent(?:ly)?)|(?:do|did|are|were|have|why|when|where|if|that) most)\b/gi;
const asksOnly = /\b(?:least|the only|top)\b/i;
/** What tells a rank without a superlative: "the only one", "more than any other". */
const ranked =
  /\b(?:least|only|top\w*|first|record|lead\w*|number one|no\. 1|than any\w*|main\w*|major\w*|sole\w*|maximum|minimum|peak\w*|champion\w*|highly|importantly|un[a-z]+ed)\b/i;

/** Whether a passage has a superlative, or tells a rank otherwise, where a question asks for one; null for other questions. */
export function superlativeTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const asked = question.text.replaceAll(noRank, ' ');
  const has = (text: string) => wordTexts(text.replaceAll('-', ' ')).some((word) => isSuperlative(word.toLowerCase()));
  if (!asksOnly.test(asked) && !has(asked)) return null;
  return (passage) => {
    const words = wordsOfPassage(corpus, passage);
    return ranked.test(words) || has(words);
  };
}

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
    if (!ordinal.test(rank) && !isSuperlative(rank)) return [];
    // "the second largest"
    if (isSuperlative(rank) && ordinal.test(words[i - 1]?.toLowerCase() ?? '')) return [];
    if (ordinal.test(rank) && isSuperlative(words[i + 1]?.toLowerCase() ?? '')) return [];
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
