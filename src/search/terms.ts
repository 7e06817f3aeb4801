import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Range } from '../text/span.js';
import { wordsOf } from '../text/words.js';
import { countryOf } from './demonyms.js';
import { baseOf } from './irregular-forms.js';
import { stopWords } from './stop-words.js';
import { digitsOf, familyOf } from './word-families.js';

/** Terms by word: a text repeats its words, and stemming is the dearest step of indexing. */
const known = new Map<string, readonly string[]>();
const mostKnown = 50_000;

/**
 * The terms of a text, in order, for index and query alike: case, accents and possessive endings folded, function words
 * dropped, peoples and their countries, number words and digits and a few families of words made one, the rest stemmed
 * (Porter, 1980).
 */
export function termsOf(text: string, range?: Range): string[] {
  const terms: string[] = [];
  for (const { start, end } of wordsOf(text, range)) terms.push(...termsOfWord(text.slice(start, end)));
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
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
  return plain
    .replace(/'s$/, '')
    .replaceAll(/[.'&]/g, '')
    .replaceAll(/(?<=\d),(?=\d)/g, '');
}

function termOf(part: string): string[] {
  if (part === '' || stopWords.has(part)) return [];
  const base = baseOf.get(part) ?? part;
  const word = countryOf.get(base) ?? digitsOf.get(base) ?? familyOf.get(base) ?? base;
  return [word.length > 2 && /^[a-z]+$/.test(word) ? stemmer.stem(word) : word];
}
