import type { KnownNames } from '../names/known-names.js';
import type { FigureToken } from './figure-tokens.js';
import { figureWords, linkingWords, prepositions } from './figure-words.js';
import type { NumberMention } from './numbers.js';
import { isNoCount } from './victim-counts.js';
import { made, type VictimGroup } from './victim-group.js';
import { bare, nameEnd } from './victim-names.js';
import { headOf, isPast, modifierStop, personNoun, suffers } from './victim-nouns.js';
import { homeNouns, householdNouns, thingNouns } from './victim-words.js';

/** A number that may count people, and where it stands. */
interface Counting {
  readonly text: string;
  readonly tokens: readonly FigureToken[];
  /** The token with which their words begin: "the" of "the 12 nurses". */
  readonly first: number;
  /** The token of the number itself. */
  readonly at: number;
  readonly number: NumberMention;
}

/**
 * The people whom the number at token `at` counts, their words beginning at token `first` ("the 12 nurses"); null where it
 * counts nobody. `names` are those of the article.
 */
export function numberGroup(
  text: string,
  tokens: readonly FigureToken[],
  first: number,
  at: number,
  names: KnownNames,
): VictimGroup | null {
  const number = tokens[at]?.number;
  if (!number || isNoCount(tokens, at)) return null;
  // "Kid Zero was arrested"
  if (number.low === 0 && tokens[at - 1]?.capital && /^\p{Lu}\p{Ll}/u.test(text.slice(number.start))) return null;
  const counting: Counting = { text, tokens, first, at, number };
  let j = at + 1;
  while (/^(?:others?|more|additional|further|such|-)$/.test(tokens[j]?.word ?? '')) j++;
  const others = j > at + 1;
  if (tokens[j]?.word === 'of') {
    const pointed = pointedWhole(counting, j);
    if (pointed !== null) return partOfPointed(counting, pointed, names);
    // "a score of soldiers"
    if (number.low !== null && !/score$/.test(tokens[at]?.word ?? '')) {
      const owned = ownedWhole(tokens, j + 1);
      return owned === null ? null : partOf(counting, owned, names);
    }
    j++;
  }
  const marked = others ? null : markedEnd(tokens, j);
  if (marked !== null) return counted(counting, marked, 'number', tokens[marked - 1]?.word ?? '');
  const shared = sharedNoun(tokens, j);
  if (shared !== null) return counted(counting, shared, 'bare', '');
  const known = ofKnownNoun(counting, j, names) ?? ofThings(counting, j);
  if (known !== null) return known === 'nobody' ? null : known;
  const next = tokens[j]?.word ?? '';
  if (/^(?:%|p\.?m\.?|a\.?m\.?|o'clock|st|nd|rd|th|\/|block)$/.test(next) || (next === ':' && first > 0)) return null;
  const tells = figureWords.get(next)?.some(({ role }) => role === 'count' || role === 'of') ?? false;
  // "12 new arrivals"; but "12 New Lunians"
  const alone = tells && !thingNouns.has(next) && !tokens[j]?.capital;
  const unknown = alone ? null : ofUnknownNoun(tokens, j);
  if (unknown !== null) return counted(counting, unknown, 'number', tokens[unknown]?.word ?? '');
  // "one trailer was hit"
  if (!alone && number.low === 1 && !others && tokens[j] && isThing(tokens, j)) return null;
  // "22 others injured", "three more deaths"
  return counted(counting, others ? j - 1 : at, 'bare', others ? 'others' : '');
}

/** The last token of the words ahead of "and" where people are told of once for two: "54 [Antby] and two Lune fans", "54 [home] and two away fans"; null where they are not. */
function sharedNoun(tokens: readonly FigureToken[], j: number): number | null {
  if (tokens[j + 1]?.word === 'and' && tokens[j + 2]?.number && isKindOfPeople(tokens, j)) {
    const noun = isKindOfPeople(tokens, j + 3) ? j + 4 : -1;
    return personNoun(tokens[noun]?.word ?? '') === 'many' ? j : null;
  }
  let and = j;
  while (tokens[and]?.capital && and < j + 3) and++;
  if (and === j || tokens[and]?.word !== 'and' || !tokens[and + 1]?.number || !tokens[and + 2]?.capital) return null;
  let noun = and + 2;
  while (tokens[noun]?.capital && noun < and + 5) noun++;
  const isNoun = personNoun(tokens[noun]?.word ?? '') === 'many' && personNoun(tokens[and - 1]?.word ?? '') === null;
  return isNoun && !/(?:ese|ians?|ans|is|ish|ers|ites)$/.test(tokens[and - 1]?.word ?? '') ? and - 1 : null;
}

/** Whether the word at token `at` may tell what sort of people are counted: "home", "away"; no noun for people, nor what became of them. */
function isKindOfPeople(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^\p{Ll}{3,}$/u.test(token.word) &&
    !token.capital &&
    !/(?:ed|ing|ly|s)$/.test(token.word) &&
    !modifierStop(token) &&
    personNoun(token.word) === null &&
    !householdNouns.has(token.word) &&
    !thingNouns.has(token.word) &&
    !figureWords.has(token.word) &&
    !linkingWords.has(token.word)
  );
}

/** Where a list of peoples ends whose first stands at token `last`: "12 Oldlanders[, Newlanders, and others]"; `last` where none goes on. */
function peoplesEnd(tokens: readonly FigureToken[], last: number): number {
  if (!tokens[last]?.capital) return last;
  const isPeople = (k: number) =>
    tokens[k]?.capital === true && /(?:ans|ers|ites|is|[a-z]s)$/.test(tokens[k]?.word ?? '');
  let k = last;
  while (tokens[k + 1]?.word === ',' && isPeople(k + 2) && /^(?:,|and)$/.test(tokens[k + 3]?.word ?? '')) k += 2;
  const and = tokens[k + 1]?.word === ',' ? k + 2 : k + 1;
  const closes = tokens[and]?.word === 'and' && (tokens[and + 1]?.word === 'others' || isPeople(and + 1));
  return k > last && closes && !tokens[and + 2]?.capital ? and + 1 : last;
}

/** What is counted, up to token `last`. */
function counted(
  { text, tokens, first, number: { low, high, approximate } }: Counting,
  last: number,
  sort: VictimGroup['sort'],
  noun: string,
  unit: VictimGroup['unit'] = 'people',
  homes = false,
): VictimGroup {
  const end = sort === 'number' && low !== 1 ? peoplesEnd(tokens, last) : last;
  return made(text, tokens, first, end, { low, high, approximate, sort, noun, unit, homes });
}

/**
 * Where the words go on for those of whom the number tells some, behind the "of" at token `of`, when they are counted or
 * pointed at: "two of [three brothers]", "two of the [nurses]"; null where they are not.
 */
function pointedWhole({ tokens, number }: Counting, of: number): number | null {
  const isLarger = (number.low ?? 0) < (tokens[of + 1]?.number?.low ?? 0) && headOf(tokens, of + 2) !== null;
  if (isLarger) return of + 1;
  return /^(?:the|his|her|their|its|them|those|these|our|my|whom|which)$/.test(tokens[of + 1]?.word ?? '')
    ? of + 2
    : null;
}

/** Where the words go on behind the owner whose name opens at token `i`: "two of Ann Doe's [guards]"; null where nobody's does. */
function ownedWhole(tokens: readonly FigureToken[], i: number): number | null {
  const owner = tokens.slice(i, i + 4).findIndex(({ word, capital }) => capital && /'s$/.test(word));
  return owner < 0 || !tokens.slice(i, i + owner).every(({ capital }) => capital) ? null : i + owner + 1;
}

/** Some of those whose words go on at token `whole`, as `pointedWhole` has them; null where it is told of all of them, or of nobody. */
function partOfPointed(counting: Counting, whole: number, names: KnownNames): VictimGroup | null {
  const { tokens, number } = counting;
  const pointer = tokens[whole - 1]?.word ?? '';
  let j = whole;
  // "200 of the town's 2,000 residents"
  if (/'s$/.test(tokens[j]?.word ?? '') && tokens[j + 1]?.number) j++;
  // "19 of the 23 nurses"
  const all = pointer === 'them' ? null : tokens[j]?.number;
  if (all) {
    const head = headOf(tokens, j + 1);
    // "four of the seven remain in custody"
    if (head === null && ofThem.test(tokens[j + 1]?.word ?? '')) return counted(counting, j, 'bare', '');
    // "two of the 53 hurt", "four of the six people killed": it is told of all of them.
    const told =
      head === null ||
      isToldOf(tokens.slice(j + 1, head + (/ly$/.test(tokens[head + 1]?.word ?? '') ? 3 : 2)), tokens[head + 2]);
    // "Ann Roe was one of the six people killed": she is told of.
    const isSomebody = number.low === 1 || /^(?:was|were|is|are|be)$/.test(tokens[counting.first - 1]?.word ?? '');
    if (told && isSomebody) return null;
    const some = partOf(counting, j + 1, names);
    return some && told ? { ...some, whole: j } : some;
  }
  if (/^(?:them|those|whom)$/.test(pointer) || (pointer === 'these' && headOf(tokens, j) === null))
    return counted(counting, j - 1, 'bare', '');
  return partOf(counting, j, names);
}

/** Some of those whose own words begin at token `j`: "two of the [nurses]". */
function partOf(counting: Counting, j: number, names: KnownNames): VictimGroup | null {
  const known = ofKnownNoun(counting, j, names);
  if (known !== null) return known === 'nobody' ? null : known;
  // "some of the evacuated"
  if (counting.tokens[counting.at]?.word === 'some') return null;
  // "two of the wounded", "two of the seriously wounded", "one of the gang"
  const last = /ly$/.test(counting.tokens[j]?.word ?? '') ? j + 1 : j;
  return /^(?:wounded|injured|hurt|dead|deceased|deaths|fatalities|killed|arrests|arrested|abducted|kidnapped|displaced|evacuated|missing|victims|detained|detainees|hostages|gang|group|party|team|patrol|expedition|family)$/.test(
    counting.tokens[last]?.word ?? '',
  )
    ? counted(counting, last, 'bare', '')
    : null;
}

/** Those of a noun that is known for people, in the words from token `j` on; null where there is no such noun. */
function ofKnownNoun(counting: Counting, j: number, names: KnownNames): VictimGroup | 'nobody' | null {
  const { tokens, number } = counting;
  // "6900 Block Mill Street"
  if (tokens[j]?.word === 'block') return 'nobody';
  const head = headOf(tokens, j);
  if (head === null) return null;
  const noun = tokens[head]?.word ?? '';
  // "two family pets"
  if (number.low !== 1 && /^(?:family|household)$/.test(noun)) return 'nobody';
  const unit = householdNouns.has(noun) ? 'households' : 'people';
  const named = nameEnd(tokens, head + 1, names);
  if (number.low === 1 && named !== null && personNoun(noun) === 'one')
    return counted(counting, named, 'name', tokens[named]?.word ?? '');
  return counted(counting, head, 'number', noun, unit);
}

/** The homes that are counted in the words from token `j` on, nobody where it is other things; null where neither is. */
function ofThings(counting: Counting, j: number): VictimGroup | 'nobody' | null {
  const { tokens } = counting;
  for (let k = j; k < j + 4; k++) {
    const token = tokens[k];
    const word = token?.word ?? '';
    if (homeNouns.has(word)) return counted(counting, k, 'thing', word, 'households', true);
    // "five suffered gunshot wounds"
    if (suffers.test(word)) return null;
    if (thingNouns.has(word)) return 'nobody';
    // "thousands fled homes"
    const flight = figureWords.get(word)?.some(({ role, words }) => role === 'subject' && words.length === 1);
    if (!token || flight || modifierStop(token)) return null;
  }
  return null;
}

/** The token, from `j` on, of an unknown noun that may be for people; null where none is. */
function ofUnknownNoun(tokens: readonly FigureToken[], j: number): number | null {
  const token = tokens[j];
  if (!token) return null;
  const { word, capital } = token;
  // An unknown plural ("12 gauchos") may be people: the word that tells of them decides.
  if (/^\p{L}{3,}s$/u.test(word) && !modifierStop(token) && !linkingWords.has(word)) return j;
  if (!capital) return null;
  const next = tokens[j + 1]?.word ?? '';
  if (/(?:ese|ians?|ans|is|ish|ers|ites)$/.test(bare(word))) {
    // "five Oldlandian notables"
    const plural =
      /^\p{Ll}{4,}s$/u.test(next) && !linkingWords.has(next) && !figureWords.has(next) && !prepositions.has(next);
    return plural && !/s$/.test(word) ? j + 1 : j;
  }
  return tokens[j + 1]?.capital && /(?:ese|ians|ans|is|ers|ites)$/.test(bare(next)) ? j + 1 : null;
}

/** The closing mark of '"troublemakers"' or '"enemy fighters"' whose marks open at token `i`; null where no people stand in marks. */
function markedEnd(tokens: readonly FigureToken[], i: number): number | null {
  if (!/^["“]$/.test(tokens[i]?.word ?? '')) return null;
  const close = [i + 2, i + 3].find((k) => /^["”]$/.test(tokens[k]?.word ?? ''));
  const inside = tokens.slice(i + 1, close ?? i + 1);
  const noun = inside.at(-1)?.word ?? '';
  const plural = personNoun(noun) === 'many' || (/^\p{L}{3,}s$/u.test(noun) && !thingNouns.has(noun));
  return close !== undefined && plural && !inside.some(modifierStop) ? close : null;
}

const ofThem = /^(?:remain|remains|remained|was|were|is|are|has|have|had|died)$/;

/** Whether what became of people is told by one of `words`, or by a clause behind them. */
const isToldOf = (words: readonly FigureToken[], next: FigureToken | undefined): boolean =>
  words.some((token) => isPast(token) || /^(?:dead|missing)$/.test(token.word)) ||
  /^(?:who|that)$/.test(words.at(-1)?.word ?? '') ||
  (/^(?:under|in)$/.test(words.at(-1)?.word ?? '') &&
    /^(?:arrest|custody|detention|jail|prison|captivity|hospital)$/.test(next?.word ?? ''));

/** Whether an unknown word at `at` is a noun that a verb follows: "trailer was". */
const isThing = (tokens: readonly FigureToken[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    !/(?:ed|ly)$|^(?:who|which|that)$/.test(word) &&
    !linkingWords.has(word) &&
    !prepositions.has(word) &&
    !figureWords.has(word) &&
    /^(?:was|is|has)$/.test(tokens[at + 1]?.word ?? '')
  );
};
