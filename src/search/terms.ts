import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { countryOf } from '../text/demonyms.js';
import { unaccented } from '../text/folded.js';
import type { Range } from '../text/span.js';
import { wordTexts } from '../text/words.js';
import { baseOf } from './irregular-forms.js';
import { oneWordFor, particles } from './phrasal-verbs.js';
import { americanOf } from './spellings.js';
import { stopWords } from './stop-words.js';
import { digitsOf, familyOf } from './word-families.js';

/** Terms by word: a text repeats its words, and stemming is the dearest step of indexing. */
const known = new Map<string, readonly string[]>();
const mostKnown = 50_000;
const none: readonly string[] = [];
/** "called it off" */
const object = /^(?:it|them|him|her|this|that)$/;

/**
 * The terms of a text, in order, for index and query alike: case, accents and possessive endings folded, function words
 * dropped, peoples and their countries, number words and digits, a few families of words and verbs of two words made one,
 * the rest stemmed (Porter, 1980).
 */
export function termsOf(text: string, range?: Range): string[] {
  const words = wordTexts(text, range);
  // Most sentences have none, and need no list for each word.
  if (words.some((word) => particles.has(word))) return termsOfWords(words).flat();
  const terms: string[] = [];
  for (const word of words) terms.push(...termsOfWord(word));
  return terms;
}

/** The terms of each of the words of a text: of "stepped", "down" those of the one verb that says it, and none. */
export function termsOfWords(words: readonly string[]): (readonly string[])[] {
  const terms: (readonly string[])[] = [];
  let verb = -1;
  for (const [i, word] of words.entries()) {
    const one =
      particles.has(word) && verb >= 0 ? oneWordFor((words[verb] ?? '').toLowerCase(), word.toLowerCase()) : undefined;
    if (one === undefined) terms.push(termsOfWord(word));
    else {
      terms[verb] = termsOfWord(one);
      terms.push(none);
    }
    if (!object.test(word)) verb = i;
  }
  return terms;
}

/** The terms of one word: none for a function word, several for a compound ("al-Assad"). */
export function termsOfWord(word: string): readonly string[] {
  let terms = known.get(word);
  if (terms === undefined) {
    terms = folded(word).split('-').flatMap(termOf);
    if (known.size >= mostKnown) known.clear();
    known.set(word, terms);
  }
  return terms;
}

function folded(word: string): string {
  return unaccented(word)
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    .replaceAll(/[.'&]/g, '')
    .replaceAll(/(?<=\d),(?=\d)/g, '');
}

function termOf(part: string): string[] {
  if (part === '' || stopWords.has(part)) return [];
  const spelled = americanOf(part);
  const base = baseOf.get(spelled) ?? spelled;
  const word = countryOf.get(base) ?? digitsOf.get(base) ?? familyOf.get(base) ?? base;
  return [word.length > 2 && /^[a-z]+$/.test(word) ? stemmer.stem(word) : word];
}
