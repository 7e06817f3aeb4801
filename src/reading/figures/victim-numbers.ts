import type { KnownNames } from '../names/known-names.js';
import type { FigureToken } from './figure-tokens.js';
import { figureWords, linkingWords, prepositions } from './figure-words.js';
import { isNoCount } from './victim-counts.js';
import { made, type VictimGroup } from './victim-group.js';
import { bare, nameEnd } from './victim-names.js';
import { headOf, isPast, modifierStop, personNoun } from './victim-nouns.js';
import { homeNouns, householdNouns, thingNouns } from './victim-words.js';

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
  const { low, high, approximate } = number;
  const counted = (
    last: number,
    sort: VictimGroup['sort'],
    noun: string,
    unit: VictimGroup['unit'] = 'people',
    homes = false,
  ): VictimGroup => made(text, tokens, first, last, { low, high, approximate, sort, noun, unit, homes });
  let j = at + 1;
  let some = false;
  while (/^(?:others?|more|additional|further|such|-)$/.test(tokens[j]?.word ?? '')) j++;
  const others = j > at + 1;
  if (tokens[j]?.word === 'of') {
    const pointer = tokens[j + 1]?.word ?? '';
    // "two of three brothers"
    const ofNumber = (low ?? 0) < (tokens[j + 1]?.number?.low ?? 0) && headOf(tokens, j + 2) !== null;
    if (ofNumber || /^(?:the|his|her|their|its|them|those|these|our|whom|which)$/.test(pointer)) {
      j += ofNumber ? 1 : 2;
      some = true;
      // "200 of the town's 2,000 residents"
      if (/'s$/.test(tokens[j]?.word ?? '') && tokens[j + 1]?.number) j++;
      // "19 of the 23 nurses"; but "two of the 53 hurt", "four of the six people killed": it is told of all of them.
      if (tokens[j]?.number && pointer !== 'them') {
        const whole = headOf(tokens, j + 1);
        // "four of the seven remain in custody"
        if (whole === null && ofThem.test(tokens[j + 1]?.word ?? '')) return counted(j, 'bare', '');
        if (
          whole === null ||
          isToldOf(tokens.slice(j + 1, whole + (/ly$/.test(tokens[whole + 1]?.word ?? '') ? 3 : 2)), tokens[whole + 2])
        )
          return null;
        j++;
      }
    } else if (low === null) j++;
    else {
      // "two of Ann Doe's guards"
      const owner = tokens.slice(j + 1, j + 5).findIndex(({ word, capital }) => capital && /'s$/.test(word));
      if (owner < 0 || !tokens.slice(j + 1, j + 1 + owner).every(({ capital }) => capital)) return null;
      j += owner + 2;
      some = true;
    }
    if (/^(?:them|those|whom)$/.test(pointer) || (pointer === 'these' && headOf(tokens, j) === null))
      return counted(j - 1, 'bare', '');
  }
  const marked = others || some ? null : markedEnd(tokens, j);
  if (marked !== null) return counted(marked, 'number', tokens[marked - 1]?.word ?? '');
  // "6900 Block Mill Street"
  if (tokens[j]?.word === 'block') return null;
  const head = headOf(tokens, j);
  const next = tokens[j]?.word ?? '';
  if (head !== null) {
    const noun = tokens[head]?.word ?? '';
    // "two family pets"
    if (low !== 1 && /^(?:family|household)$/.test(noun)) return null;
    const unit = householdNouns.has(noun) ? 'households' : 'people';
    const named = nameEnd(tokens, head + 1, names);
    if (low === 1 && named !== null && personNoun(noun) === 'one')
      return counted(named, 'name', tokens[named]?.word ?? '');
    return counted(head, 'number', noun, unit);
  }
  // "two of the wounded", "one of the gang"
  if (
    some &&
    /^(?:wounded|injured|dead|deceased|deaths|fatalities|arrests|missing|victims|detained|detainees|hostages|gang|group|party|team|patrol|expedition|family)$/.test(
      next,
    )
  )
    return counted(j, 'bare', '');
  if (some) return null;
  for (let k = j; k < j + 4; k++) {
    const word = tokens[k]?.word ?? '';
    if (homeNouns.has(word)) return counted(k, 'thing', word, 'households', true);
    if (thingNouns.has(word)) return null;
    // "thousands fled homes"
    const flight = figureWords.get(word)?.some(({ role, words }) => role === 'subject' && words.length === 1);
    if (!tokens[k] || flight || modifierStop(tokens[k] as FigureToken)) break;
  }
  if (/^(?:%|p\.?m\.?|a\.?m\.?|o'clock|st|nd|rd|th|\/|block)$/.test(next) || (next === ':' && first > 0)) return null;
  // "22 others injured", "three more deaths"
  const last = others ? j - 1 : at;
  const noun = others ? 'others' : '';
  const tells = figureWords.get(next)?.some(({ role }) => role === 'count' || role === 'of') ?? false;
  // "12 new arrivals"; but "12 New Lunians"
  if (tells && !thingNouns.has(next) && !tokens[j]?.capital) return counted(last, 'bare', noun);
  // An unknown plural ("12 gauchos") may be people: the word that tells of them decides.
  if (tokens[j] && /^\p{L}{3,}s$/u.test(next) && !modifierStop(tokens[j] as FigureToken) && !linkingWords.has(next))
    return counted(j, 'number', next);
  if (tokens[j]?.capital && /(?:ese|ians?|ans|is|ish|ers|ites)$/.test(bare(next))) {
    // "five Oldlandian notables"
    const noun = tokens[j + 1]?.word ?? '';
    const plural =
      /^\p{Ll}{4,}s$/u.test(noun) && !linkingWords.has(noun) && !figureWords.has(noun) && !prepositions.has(noun);
    return plural && !/s$/.test(next) ? counted(j + 1, 'number', noun) : counted(j, 'number', next);
  }
  if (
    tokens[j]?.capital &&
    tokens[j + 1]?.capital &&
    /(?:ese|ians|ans|is|ers|ites)$/.test(bare(tokens[j + 1]?.word ?? ''))
  )
    return counted(j + 1, 'number', tokens[j + 1]?.word ?? '');
  // "one trailer was hit"
  if (low === 1 && !others && tokens[j] && isThing(tokens, j)) return null;
  return counted(last, 'bare', noun);
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
