import { wordsOf } from '../text/words.js';
import { knownWeight, rarestWeight } from './known-terms.js';
import { nearTo } from './nearness.js';
import type { PassageIndex } from './passage-index.js';
import { termsOfWord } from './terms.js';

/** What a question wants: the kind of thing that answers it. */
export type QuestionKind = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'which-name' | 'how' | 'is-it' | 'what';

/** A question as the ranking sees it. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  /** Its distinct terms in order, spelling slips mended where the index knows a near term. */
  readonly terms: readonly string[];
  /** Its words that are written as names, each with its terms: what an answer cannot do without. */
  readonly names: readonly { readonly word: string; readonly terms: readonly string[] }[];
  /** Terms of the noun that says what is asked for ("company" in "which company", "year" in "what year"). */
  readonly focus: ReadonlySet<string>;
}

const kinds: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /\bhow (?:many|much|old|long|far|often|tall|big|large|high|deep|wide|heavy)\b|\bwhat (?:number|percentage|percent|age|proportion)\b|\bwhat (?:is|was) the (?:number|percentage|cost|price|population|total|score|length|height|age)\b/i,
    'how-many',
  ],
  [
    /\bwhen\b|\b(?:what|which|in what|in which) (?:year|day|date|month|time|century|decade)\b|\bhow long ago\b/i,
    'when',
  ],
  [
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|countries|place|town|state|states|region|county|village|area|location|continent|nation)\b/i,
    'where',
  ],
  [
    /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|people|man|woman|player|actor|actress|president|leader|politician)\b/i,
    'who',
  ],
  [
    /\bwhy\b|\bfor what reason\b|\bwhat (?:caused|motivated|prompted)\b|\bwhat (?:is|was|were|are) the (?:reasons?|causes?)\b/i,
    'why',
  ],
  [
    /\bwhich\b|\bwhat (?:is|was|are|were) the names?\b|\bwhat (?:group|company|team|organi[sz]ation|agency|party|club|newspaper|magazine|airline|band|school|university|show|film|movie|book|song)\b/i,
    'which-name',
  ],
  [/\bhow\b/i, 'how'],
  [/^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i, 'is-it'],
];

const focusPattern =
  /\b(?:what|which|how many|how much)\s+(?:(?:type|kind|sort|name|names) of\s+)?(?:is the (?:name|type|kind) of (?:the )?)?((?:[\p{L}-]+\s+){0,1}?[\p{L}-]+)/iu;

/** "How old", "how far": what answers says years and miles, and seldom "old" and "far". */
const measure = /^(?:old|far|tall|deep|wide|heavy|strong|long)$/i;

/** Unknown words of a question whose spelling is looked into: finding what is near a word is dear. */
const mostSlips = 6;

/** Whether a term is known at large: that no article has it is no slip of spelling. */
const isEnglish = (term: string) => knownWeight(term) < rarestWeight || nearTo(term).size > 0;

/** Reads a question. Names are told by capitals, but for the first word and for a question all in capitals or without. */
export function readQuestion(question: string, index: PassageIndex): Question {
  const words = wordsOf(question).map(({ start, end }) => question.slice(start, end));
  const terms = new Set<string>();
  const names: { word: string; terms: readonly string[] }[] = [];
  let slips = 0;
  for (const [i, word] of words.entries()) {
    if (measure.test(word) && /^how$/i.test(words[i - 1] ?? '')) continue;
    const own = termsOfWord(word).map((term) => {
      if (slips === mostSlips || index.articlesWith(term).size > 0 || isEnglish(term)) return term;
      slips++;
      return index.closest(term) ?? term;
    });
    for (const term of own) terms.add(term);
    if (i > 0 && /^\p{Lu}/u.test(word) && own.length > 0) names.push({ word, terms: own });
  }
  const kind = kinds.find(([pattern]) => pattern.test(question))?.[1] ?? 'what';
  const focus = new Set(
    (focusPattern.exec(question)?.[1] ?? '').split(/\s+/).flatMap((word) => [...termsOfWord(word)]),
  );
  return { text: question, kind, terms: [...terms], names: names.length * 2 > words.length ? [] : names, focus };
}
