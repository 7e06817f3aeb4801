import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import {
  institutionWords,
  isGivenName,
  nameLinks,
  nameParticles,
  officeOf,
  personTitles,
  seats,
  trades,
} from './name-words.js';

/** Whether a word of a name has a capital, behind an article of Arabic names or a particle too. */
export const isCapital = (word: string): boolean => /^(?:\p{Lu}|(?:al|el|bin|ibn|d|o)[-'’]\p{Lu})/u.test(word);
/** A word without the genitive's ending or a stop. */
export const bare = (word: string): string =>
  "'’s.".includes(word.slice(-1)) ? word.replace(/['’]s?$/u, '').replace(/\.$/, '') : word;

/**
 * What stands last in the offices of two words or more, where a given name follows: "Majority Leader Ana Torvald", "County
 * Executive Ana Torvald"; and so does what an office is of: "Secretary of State Ana Torvald".
 */
const offices = wordSet(
  'leader chair executive manager administrator writer editor editor-in-chief coordinator counsel whip adviser advisor strategist coroner republican democrat',
);

/** Offices in letters, which stand before nothing but a name. */
const letterOffices = wordSet('ceo cfo coo cto');

/** Where, among `length` words, the person's name begins in "Norden Gov. Ana Torvald"; `from` where no title stands inside the run. */
export function afterTitle(length: number, from: number, wordAt: (i: number) => string): number {
  const isOffice = (low: string, i: number): boolean =>
    offices.has(low) || officeOf.test(Array.from({ length: i + 1 }, (_, at) => `${wordAt(at)} `).join(''));
  let behindOffice = from;
  for (let i = length - 2; i > from; i--) {
    const low = bare(wordAt(i)).toLowerCase();
    const next = wordAt(i + 1);
    if (institutionWords.has(bare(next).toLowerCase()) || (nameLinks.has(next) && !nameParticles.has(next)))
      return behindOffice;
    if (isTitle(low) || (seats.has(low) && i < length - 2) || (low === 'executive' && /^Chief$/i.test(wordAt(i - 1))))
      return isCapital(next) ? i + 1 : from;
    if (i > length - 3 || !isOffice(low, i)) continue;
    if (isGivenName(bare(next).toLowerCase())) return i + 1;
    // Two words are a first name that few have, and a last name: "Minority Leader Hakeem Torvald"
    if (i === length - 3) behindOffice = i + 1;
  }
  return behindOffice;
}

/** "Minister", "Secretary-General", "President-elect", "CEO"; lower case, without stop. */
export const isTitle = (low: string): boolean =>
  personTitles.has(low) ||
  letterOffices.has(low) ||
  (low.includes('-') && /^\p{L}+-(?:elect|general|designate|marshal)$/u.test(low));

/** Whether the word at `from` is a title or the first word of one: "Foreign Minister Sergei Lavrov" has one; "Foreign Ministry" and "House of Commons" have none. */
export function titleHere(length: number, from: number, wordAt: (i: number) => string): boolean {
  const rest = Array.from({ length: length - from - 1 }, (_, i) => wordAt(from + 1 + i).toLowerCase());
  const [next = ''] = rest;
  // "General Motors"
  if (/^(?:motors|electric|mills|dynamics|atomics|assembly)$/.test(next)) return false;
  if (nameLinks.has(next) || rest.some((word) => institutionWords.has(word))) return false;
  return (
    isTitle(bare(wordAt(from)).toLowerCase()) ||
    seats.has(wordAt(from).toLowerCase()) ||
    rest.some((word, i) => i < rest.length - 1 && personTitles.has(word))
  );
}

/** "resident", "bookseller", "geologist": what somebody is, without being called by it. Lower case. */
export const isTradeWord = (low: string): boolean =>
  personNoun(low) === 'one' || trades.has(low) || tradeEnding.test(low);

/** "spokesperson", "co-author": what somebody is, by trade or title. */
export const isRole = (word: string): boolean => {
  const noun = /^(?:\p{Ll}+-)?(\p{Ll}+)$/u.exec(word)?.[1] ?? '';
  return personTitles.has(noun) || isTradeWord(noun);
};

/** "Geologist", "Shopkeeper", "Forecaster"; not "Parker" */
const tradeEnding =
  /(?:(?:log|art|iol|nal|chem|nom|iv|cycl|otor|ent)ist|(?:keeper|maker|worker|owner|holder|player|caster|grower|fighter|manager|dealer|leader|officer|presenter)|(?:ici|ari)an)$/;
