import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { personTitles } from '../../reading/names/name-words.js';
import { countryOf } from '../../text/demonyms.js';
import { unaccented } from '../../text/folded.js';
import { abbreviates, areOneGovernment } from '../ask/institution-names.js';

/** The words by which a speaker is asked for: folded, without titles, articles and possessive endings. */
export function speakerWords(name: string): string[] {
  const words = titledWords(name);
  const untitled = words.filter((word) => !personTitles.has(word));
  return untitled.length ? untitled : words;
}

/** The words of a source, folded, with its titles: by one alone ("the judge") its speaker may be asked for. */
export function titledWords(name: string): string[] {
  const words =
    // "An official who …" is no official of the WHO.
    unaccented(name.replaceAll(/(?<=\S\s)who(?:m|se)?\b/g, '').replaceAll(dotted, undotted), 'NFKD')
      .replaceAll(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:the|a|an|of|for|al|el|s)$/.test(word));
}

/** "U.N." */
const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const undotted = (letters: string) => `${letters.replaceAll('.', '')} `;

/** Organs that speak for their country: "the Russian foreign ministry" is Russia. */
const organ =
  /\b(?:ministry|minister|government|president|presidency|officials?|authorities|spokes\p{L}+|embassy|ambassador|army|military|parliament|state)\b/iu;

/** The words by which a speaker may be asked for: its own, and its country's where it is an organ of one. */
export function speakerWordsWithCountry(name: string): string[] {
  const words = speakerWords(name);
  if (!organ.test(name)) return words;
  return [...words, ...words.flatMap((word) => countryOf.get(word) ?? [])];
}

/** Whether words name the organ of a country that is asked for: "Foreign Minister Orlov of Russia", "the Russian foreign minister". */
export function isOrganOf(words: string, asked: string): boolean {
  if (!organ.test(asked) || !organ.test(words)) return false;
  const countries = (name: string) => titledWords(name).map((word) => countryOf.get(word) ?? word);
  return covers(countries(words), countries(asked));
}

/** One word under two spellings: the same, or a transliteration of it ("Mohammed", "Mohamed"). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || a.charAt(0) !== b.charAt(0)) return false;
  return jaroWinkler(a, b, { ignoreCase: false }) >= 0.92 && consonants(a) === consonants(b);
}

/** What transliterations keep: the consonants, doubled ones once, with sounds written in two ways made one. */
function consonants(word: string): string {
  return word
    .replaceAll(/ph/g, 'f')
    .replaceAll(/kh|q|ck|c/g, 'k')
    .replaceAll(/gh/g, 'g')
    .replaceAll(/dh/g, 'd')
    .replaceAll(/[wv]/g, 'v')
    .replaceAll('z', 's')
    .replaceAll(/[aeiouyjh]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}

/** Whether every word of `asked` stands among `words`. */
export function covers(words: readonly string[], asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((word) => words.some((other) => sameWord(word, other)));
}

/** Words that make another of the name or office beside them: "South Korea", "Guinea-Bissau", "the vice president". */
const parting = /^(?:north|south|east|west|democratic|bissau|equatorial|papua|vice|deputy)$/;

/** Whether a word of one of two names, that the other lacks, makes another's of what they share. */
export function areParted(a: string, b: string): boolean {
  const parts = (some: readonly string[], others: readonly string[]) =>
    some.some((word, i) => {
      const beside = some[word === 'bissau' ? i - 1 : i + 1];
      return parting.test(word) && !others.includes(word) && beside !== undefined && others.includes(beside);
    });
  const [mine, theirs] = [titledWords(a), titledWords(b)];
  return parts(mine, theirs) || parts(theirs, mine);
}

/** Whether two names can be one speaker's: the same words, the short one the last name of the long one, or its abbreviation. */
export function sameSpeaker(a: string, b: string): boolean {
  const [x, y] = [speakerWords(a), speakerWords(b)];
  if (areParted(a, b)) return false;
  if (areOneGovernment(a, b) || abbreviates(a, b)) return true;
  if (covers(speakerWordsWithCountry(a), y) || covers(speakerWordsWithCountry(b), x)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  if (short.length === 1 && long.length > 1) return sameWord(short[0] ?? '', long.at(-1) ?? '') || covers(long, short);
  return covers(long, short);
}
