import { wordsOf } from '../text/words.js';
import type { PassageIndex } from './passage-index.js';
import { termsOfWord } from './terms.js';

/** What a question wants: the kind of thing that answers it. */
export type QuestionKind = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'what';

/** A question as the ranking sees it. */
export interface Question {
  readonly kind: QuestionKind;
  /** Its distinct terms in order, spelling slips mended where the index knows a near term. */
  readonly terms: readonly string[];
  /** Its words that are written as names, each with its terms: what an answer cannot do without. */
  readonly names: readonly { readonly word: string; readonly terms: readonly string[] }[];
}

const kinds: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /\bhow (?:many|much|old|long|far|often|tall|big|large|high)\b|\bwhat (?:number|percentage|percent|age)\b/i,
    'how-many',
  ],
  [/\bwhen\b|\b(?:what|which) (?:year|day|date|month|time)\b|\bhow long ago\b/i, 'when'],
  [/\bwhere\b|\b(?:what|which) (?:city|country|place|town|state|region|county|village)\b/i, 'where'],
  [/\bwho(?:m|se)?\b|\b(?:what|which) (?:person|people|man|woman|group|company|team|player|organi[sz]ation)\b/i, 'who'],
  [/\bwhy\b|\bfor what reason\b|\bwhat (?:caused|motivated|prompted)\b/i, 'why'],
];

/** Reads a question. Names are told by capitals, but for the first word and for a question all in capitals or without. */
export function readQuestion(question: string, index: PassageIndex): Question {
  const words = wordsOf(question).map(({ start, end }) => question.slice(start, end));
  const terms = new Set<string>();
  const names: { word: string; terms: readonly string[] }[] = [];
  for (const [i, word] of words.entries()) {
    const own = termsOfWord(word).map((term) => mended(term, index));
    for (const term of own) terms.add(term);
    if (i > 0 && /^\p{Lu}/u.test(word) && own.length > 0) names.push({ word, terms: own });
  }
  const kind = kinds.find(([pattern]) => pattern.test(question))?.[1] ?? 'what';
  return { kind, terms: [...terms], names: names.length * 2 > words.length ? [] : names };
}

function mended(term: string, index: PassageIndex): string {
  return index.articlesWith(term).size > 0 ? term : (index.closest(term) ?? term);
}
