import { countries, countryOf } from '../text/demonyms.js';
import { wordTexts } from '../text/words.js';
import { knownWeight, rarestWeight } from './known-terms.js';
import { nearTo } from './nearness.js';
import type { PassageIndex } from './passage-index.js';
import { kindOf, type QuestionKind } from './question-kind.js';
import { termsOf, termsOfWord, termsOfWords } from './terms.js';

/** A question as the ranking sees it. */
export interface Question {
  /** Its words, with the terms that slips of spelling are mended to. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** Its distinct terms in order, spelling slips mended where the index knows a near term. */
  readonly terms: readonly string[];
  /** Its words that are written as names, each with its terms: what an answer cannot do without. */
  readonly names: readonly { readonly word: string; readonly terms: readonly string[] }[];
  /** Terms of the noun that says what is asked for ("company" in "which company", "year" in "what year"). */
  readonly focus: ReadonlySet<string>;
}

const focusPattern =
  /\b(?:what|which|how many|how much)\s+(?:(?:type|kind|sort|name|names) of\s+)?(?:is the (?:name|type|kind) of (?:the )?)?((?:[\p{L}-]+\s+){0,1}?[\p{L}-]+)/iu;

/** "How old", "how far": what answers says years and miles, and seldom "old" and "far". */
const measure = /^(?:old|far|tall|deep|wide|heavy|strong|long)$/i;

/** Unknown words of a question whose spelling is looked into: finding what is near a word is dear. */
const mostSlips = 6;

/** Whether a term is known at large: that no article has it is no slip of spelling. */
const isEnglish = (term: string) => knownWeight(term) < rarestWeight || nearTo(term).size > 0;

/** Whether a word is a country's or a people's name, whether any article has it or not: "norwegian". */
function isCountryOrPeople(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  return countries.has(plain) || countryOf.has(plain);
}

/**
 * Reads a question. Names are told by capitals, but for the first word and for a question all in capitals; in one
 * without, by how the articles write its words.
 */
export function readQuestion(question: string, index: PassageIndex): Question {
  const words = wordTexts(question);
  const plain = termsOfWords(words);
  const known = plain.flat().filter((term) => index.articlesWith(term).size > 0);
  let text = question;
  const terms = new Set<string>();
  const names: { word: string; terms: readonly string[] }[] = [];
  const small: { word: string; terms: readonly string[]; at: number }[] = [];
  let slips = 0;
  for (const [i, word] of words.entries()) {
    if (measure.test(word) && /^how$/i.test(words[i - 1] ?? '')) continue;
    const own = (plain[i] ?? []).map((term) => {
      if (slips === mostSlips || index.articlesWith(term).size > 0 || isEnglish(term)) return term;
      slips++;
      const closest = index.closest(term, known);
      if (closest !== null && termsOf(closest)[0] === closest) text = text.replace(bare(word), closest);
      return closest ?? term;
    });
    for (const term of own) terms.add(term);
    if (i > 0 && /^\p{Lu}/u.test(word) && own.length > 0) names.push({ word, terms: own });
    else if (
      /^\p{Ll}/u.test(word) &&
      own.length > 0 &&
      (isCountryOrPeople(word) || own.every((term) => index.isName(term)))
    )
      small.push({ word, terms: own, at: i });
  }
  const focus = new Set(
    (focusPattern.exec(question)?.[1] ?? '').split(/\s+/).flatMap((word) => [...termsOfWord(word)]),
  );
  return {
    text,
    kind: kindOf(question),
    terms: [...terms],
    names: names.length === 0 ? small.filter(isNoMiddle) : names.length * 2 > words.length ? [] : names,
    focus,
  };
}

const bare = (word: string) => word.replace(/['’]s?$/, '');

/** Whether a name does not stand between two others: "Ana Maria Lopes" is "Ana Lopes" as well. */
const isNoMiddle = ({ at }: { at: number }, i: number, all: readonly { at: number }[]): boolean =>
  all[i - 1]?.at !== at - 1 || all[i + 1]?.at !== at + 1;
