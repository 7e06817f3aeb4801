import { remembered } from '../text/remembered.js';
import type { Range } from '../text/span.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, linkingWords, prepositions } from './figure-words.js';
import type { KnownNames } from './known-names.js';
import { isNoCount } from './victim-counts.js';
import { bare, givenName, isNoTitle, nameEnd, titledName } from './victim-names.js';
import {
  ageEnd,
  agentEnd,
  definite,
  headOf,
  indefinite,
  isPast,
  modifierStop,
  personNoun,
  seizing,
} from './victim-nouns.js';
import { homeNouns, householdNouns, pronouns, thingNouns } from './victim-words.js';

/**
 * Words for people that may be victims. `first` and `last` are indexes of tokens, both included. A `bare` number has
 * no noun of its own ("and 12 wounded").
 */
export interface VictimGroup extends Range {
  readonly first: number;
  readonly last: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly sort: 'number' | 'bare' | 'thing' | 'one' | 'the one' | 'name' | 'pronoun' | 'some';
  readonly unit: 'people' | 'households';
  readonly homes: boolean;
  /** Told of before: "the two men", "both". */
  readonly pointed: boolean;
  /** Some of those told of before: "two of the men", "three of them", "of whom ten". */
  readonly part: boolean;
  /** Their last noun, lower case. */
  readonly noun: string;
}

/** Tokens between "of whom" and the second number of those that it tells of. */
const farthestOfWhom = 12;

/** The groups of a sentence, in order; none overlap. `knownNames` are those of the article. */
export function victimGroups(text: string, tokens: readonly FigureToken[], knownNames: KnownNames): VictimGroup[] {
  const groups: VictimGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    const group = opensGroup(tokens[i])
      ? (groupAt(text, tokens, i, knownNames) ?? sharedGroup(text, tokens, i, groups.at(-1)))
      : null;
    if (group) groups.push(group);
    i = group ? group.last + 1 : i + 1;
  }
  return groups;
}

/** Whether a group may begin with a token: most words can only stand behind, or in no group. */
export const opensGroup = (token: FigureToken | undefined): boolean =>
  token !== undefined && (token.capital || token.number !== null || !opensNone(token.word));
const opensNone = remembered(
  (word: string) =>
    isNoTitle(word) &&
    !definite.has(word) &&
    !indefinite.has(word) &&
    !pronouns.has(word) &&
    !/^["“”]$/.test(word) &&
    personNoun(word) === null,
);

/** "His guard and driver", "a mother and daughter": one word stands ahead of both. */
function sharedGroup(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  before: VictimGroup | undefined,
): VictimGroup | null {
  if (tokens[i - 1]?.word !== 'and' || before?.last !== i - 2 || !/^(?:one|the one)$/.test(before.sort)) return null;
  const noun = tokens[i]?.word ?? '';
  // "the author and painter Ann Roe", "Ann Roe, an author and leader of the party"
  const next = tokens[i + 1];
  if (personNoun(noun) !== 'one' || next?.capital || next?.word === 'of' || personNoun(next?.word ?? '') !== null)
    return null;
  return made(text, tokens, i, i, { low: 1, sort: 'the one', noun });
}

function groupAt(text: string, tokens: readonly FigureToken[], i: number, names: KnownNames): VictimGroup | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.number) return numberGroup(text, tokens, i, i, names);
  // "nine, among them a girl"
  if (token.word === 'them' && tokens[i - 1]?.word === 'among') return null;
  if (token.word === 'her' && isObject(tokens, i))
    return made(text, tokens, i, i, { low: 1, sort: 'pronoun', noun: 'her' });
  // "her murder", "her body was found"
  if (/^(?:his|her)$/.test(token.word) && isKilling(tokens, i + 1))
    return made(text, tokens, i, i, { low: 1, sort: 'pronoun', noun: token.word });
  if (pronouns.has(token.word)) {
    const many = pronouns.get(token.word) === 'many';
    return made(text, tokens, i, i, { low: many ? null : 1, sort: 'pronoun', noun: token.word });
  }
  const after = tokens[i + 1];
  if (definite.has(token.word) && after?.number && token.word !== 'that' && ageEnd(tokens, i + 1) === null)
    return numberGroup(text, tokens, i, i + 1, names);
  // "the attack that killed a judge"
  if (token.word === 'that' && figureWords.has(after?.word ?? '')) return null;
  if (indefinite.has(token.word) || definite.has(token.word)) {
    const head = headOf(tokens, i + 1);
    if (head !== null) {
      const noun = tokens[head]?.word ?? '';
      const named = nameEnd(tokens, head + 1, names) ?? givenName(tokens, i, head);
      const size = tokens[head + 1]?.word === 'of' ? tokens[head + 2]?.number : undefined;
      // "a family of five"
      if (householdNouns.has(noun) && size && personNoun(tokens[head + 3]?.word ?? '') === null)
        return made(text, tokens, i, head + 2, {
          low: size.low,
          sort: indefinite.has(token.word) ? 'one' : 'the one',
          noun,
        });
      if (householdNouns.has(noun))
        return indefinite.has(token.word)
          ? made(text, tokens, i, head, { low: 1, sort: 'one', noun, unit: 'households' })
          : null;
      if (noun === 'couple' || noun === 'twins')
        return made(text, tokens, i, head, { low: 2, sort: indefinite.has(token.word) ? 'one' : 'the one', noun });
      // "both pilots"
      if (token.word === 'both' && personNoun(noun) === 'many')
        return made(text, tokens, i, head, { low: 2, sort: 'the one', noun });
      if (personNoun(noun) === 'many') return made(text, tokens, i, head, { low: null, sort: 'some', noun });
      if (named !== null && definite.has(token.word))
        return made(text, tokens, token.word === 'that' ? i + 1 : i, named, {
          low: 1,
          sort: 'name',
          noun: tokens[named]?.word ?? '',
        });
      if (token.word === 'both') return null;
      return made(text, tokens, i, head, { low: 1, sort: indefinite.has(token.word) ? 'one' : 'the one', noun });
    }
    // "detained a fuel seller"
    const agent = /^an?$/.test(token.word) ? agentEnd(tokens, i + 1, seizing.has(tokens[i - 1]?.word ?? '')) : null;
    if (agent !== null) return made(text, tokens, i, agent, { low: 1, sort: 'one', noun: tokens[agent]?.word ?? '' });
    // "one was killed and another wounded, a third hurt", "both were hurt"
    const ordinal = /^(?:a|the)$/.test(token.word) && /^(?:second|third|fourth|fifth|other)$/.test(after?.word ?? '');
    const behind = tokens[i + 2];
    if (ordinal && behind && linkingWords.has(behind.word))
      return made(text, tokens, i, i + 1, { low: 1, sort: 'bare', noun: '' });
    if (token.word === 'both' && after && linkingWords.has(after.word) && tokens[i - 1]?.word !== ',')
      return made(text, tokens, i, i, { low: 2, sort: 'pronoun', noun: 'both' });
    return token.word === 'another' &&
      !after?.number &&
      (!after ||
        linkingWords.has(after.word) ||
        !/^\p{L}/u.test(after.word) ||
        /ed$|ly$|^(?:taken|flown|hurt)$/.test(after.word))
      ? made(text, tokens, i, i, { low: 1, sort: 'bare', noun: 'another' })
      : null;
  }
  const name = isRegion(tokens, i) ? null : nameEnd(tokens, i, names);
  if (name !== null && /'s$/.test(tokens[name]?.word ?? '')) {
    const kin = headOf(tokens, name + 1);
    if (kin !== null) {
      const noun = tokens[kin]?.word ?? '';
      // "Ann Doe's body was found"
      if (noun === 'body')
        return made(text, tokens, i, name, { low: 1, sort: 'name', noun: bare(tokens[name]?.word ?? '') });
      return personNoun(noun) === 'one' ? made(text, tokens, i, kin, { low: 1, sort: 'the one', noun }) : null;
    }
  }
  // "Antland leader John Doe": Antland is no name of his.
  const office = name === null ? undefined : tokens[name + 1];
  const owned = office !== undefined && !office.capital && personNoun(office.word) === 'one';
  if (name !== null && !owned)
    return made(text, tokens, i, name, { low: 1, sort: 'name', noun: bare(tokens[name]?.word ?? '') });
  const titled = titledName(tokens, i, names);
  if (titled !== null)
    return made(text, tokens, i, titled, { low: 1, sort: 'name', noun: bare(tokens[titled]?.word ?? '') });
  const sort = personNoun(token.word);
  if (sort === 'one')
    return isHeadline(tokens, i) ? made(text, tokens, i, i, { low: 1, sort: 'one', noun: token.word }) : null;
  if (sort === 'many' && personNoun(after?.word ?? '') === null)
    return made(text, tokens, i, i, { low: null, sort: 'some', noun: token.word });
  return null;
}

/** Whether the name at `at` says where a place is: "Ann Roe, of Antby, New Lune, died". */
function isRegion(tokens: readonly FigureToken[], at: number): boolean {
  if (tokens[at - 1]?.word !== ',' || !tokens[at]?.capital) return false;
  let k = at - 2;
  while (k > at - 6 && tokens[k]?.capital) k--;
  return k < at - 2 && /^(?:of|from)$/.test(tokens[k]?.word ?? '') && /^[,)]$/.test(tokens[k - 1]?.word ?? '');
}

/** Whether the noun at `at` tells that somebody is dead: "murder", and "body" where it was found. */
const isKilling = (tokens: readonly FigureToken[], at: number): boolean =>
  /^(?:murder|killing|slaying|assassination)$/.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'body' &&
    tokens.slice(at + 1, at + 4).some(({ word }) => /^(?:found|recovered|discovered)$/.test(word)));

/** Whether a headline opens with the noun at token `at`: "Man, 34, dies after fall", "Girl hurt in crash". */
function isHeadline(tokens: readonly FigureToken[], at: number): boolean {
  if (at > 2 || !tokens[0]?.capital || headOf(tokens, 0) !== at) return false;
  let next = at + 1;
  // "Father and son killed"
  if (tokens[next]?.word === 'and' && personNoun(tokens[next + 1]?.word ?? '') === 'one') next += 2;
  if (tokens[next]?.word === ',' && tokens[next + 1]?.number && tokens[next + 2]?.word === ',') next += 3;
  while (/^(?:critically|fatally|seriously|badly)$/.test(tokens[next]?.word ?? '')) next++;
  const [told, behind] = [tokens[next]?.word ?? '', tokens[next + 1]?.word ?? '.'];
  return (
    /^(?:dies|dead|drowns)$/.test(told) ||
    (told === 'found' && behind === 'dead') ||
    (/^(?:killed|hurt|injured|wounded|shot|stabbed|arrested|detained|hospitalized|hospitalised)$/.test(told) &&
      (behind === 'and' ||
        behind === 'dead' ||
        prepositions.has(behind) ||
        clauseOpeners.has(behind) ||
        !/^[\p{L}\d]/u.test(behind)))
  );
}

/** Whether "her" at token `at` is somebody ("wounding her in the leg") and no "her dog". */
function isObject(tokens: readonly FigureToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '.'];
  const ends = after === '.' && at + 2 >= tokens.length;
  return (
    /ed$|ing$|^(?:shot|hit|struck|left)$/.test(before) && (ends || prepositions.has(after) || behindObject.test(after))
  );
}
const behindObject = /^(?:[,;]|and|dead|once|twice|several|multiple|\p{L}+ly)$/u;

function numberGroup(
  text: string,
  tokens: readonly FigureToken[],
  first: number,
  at: number,
  names: KnownNames,
): VictimGroup | null {
  const number = tokens[at]?.number;
  if (!number || isNoCount(tokens, at)) return null;
  const { low, high, approximate } = number;
  const count = { low, high, approximate };
  let j = at + 1;
  let some = false;
  while (/^(?:others?|more|additional|further|such|-)$/.test(tokens[j]?.word ?? '')) j++;
  const others = j > at + 1;
  if (tokens[j]?.word === 'of') {
    const pointer = tokens[j + 1]?.word ?? '';
    if (/^(?:the|his|her|their|its|them|those|these|our|whom|which)$/.test(pointer)) {
      j += 2;
      some = true;
      // "19 of the 23 nurses"; but "two of the 53 hurt", "four of the six people killed": it is told of all of them.
      if (tokens[j]?.number && pointer !== 'them') {
        const whole = headOf(tokens, j + 1);
        // "four of the seven remain in custody"
        if (whole === null && ofThem.test(tokens[j + 1]?.word ?? ''))
          return made(text, tokens, first, j, { ...count, sort: 'bare', noun: '' });
        if (whole === null || isToldOf(tokens.slice(j + 1, whole + 2))) return null;
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
    if (/^(?:them|those|whom)$/.test(pointer))
      return made(text, tokens, first, j - 1, { ...count, sort: 'bare', noun: '' });
  }
  const marked = others || some ? null : markedEnd(tokens, j);
  if (marked !== null)
    return made(text, tokens, first, marked, { ...count, sort: 'number', noun: tokens[marked - 1]?.word ?? '' });
  const head = headOf(tokens, j);
  const next = tokens[j]?.word ?? '';
  if (head !== null) {
    const noun = tokens[head]?.word ?? '';
    const unit = householdNouns.has(noun) ? 'households' : 'people';
    const named = nameEnd(tokens, head + 1, names);
    if (low === 1 && named !== null && personNoun(noun) === 'one')
      return made(text, tokens, first, named, { ...count, sort: 'name', noun: tokens[named]?.word ?? '' });
    return made(text, tokens, first, head, { ...count, sort: 'number', noun, unit });
  }
  // "two of the wounded", "one of the gang"
  if (
    some &&
    /^(?:wounded|injured|dead|deaths|fatalities|arrests|missing|victims|detained|detainees|hostages|gang|group|party|team|patrol|expedition|family)$/.test(
      next,
    )
  )
    return made(text, tokens, first, j, { ...count, sort: 'bare', noun: '' });
  if (some) return null;
  for (let k = j; k < j + 4; k++) {
    const word = tokens[k]?.word ?? '';
    if (homeNouns.has(word))
      return made(text, tokens, first, k, { ...count, sort: 'thing', noun: word, unit: 'households', homes: true });
    if (thingNouns.has(word)) return null;
    // "thousands fled homes"
    const flight = figureWords.get(word)?.some(({ role, words }) => role === 'subject' && words.length === 1);
    if (!tokens[k] || flight || modifierStop(tokens[k] as FigureToken)) break;
  }
  if (/^(?:%|p\.?m\.?|a\.?m\.?|o'clock|st|nd|rd|th|\/|block)$/.test(next) || (next === ':' && first > 0)) return null;
  // "22 others injured", "three more deaths"
  const last = others ? j - 1 : at;
  const noun = others ? 'others' : '';
  if (figureWords.get(next)?.some(({ role }) => role === 'count' || role === 'of') && !thingNouns.has(next))
    return made(text, tokens, first, last, { ...count, sort: 'bare', noun });
  // An unknown plural ("12 gauchos") may be people: the word that tells of them decides.
  if (tokens[j] && /^\p{L}{3,}s$/u.test(next) && !modifierStop(tokens[j] as FigureToken) && !linkingWords.has(next))
    return made(text, tokens, first, j, { ...count, sort: 'number', noun: next });
  if (tokens[j]?.capital && /(?:ese|ians?|ans|is|ish)$/.test(bare(next)))
    return made(text, tokens, first, j, { ...count, sort: 'number', noun: next });
  if (tokens[j]?.capital && tokens[j + 1]?.capital && /(?:ese|ians|ans|is)$/.test(bare(tokens[j + 1]?.word ?? '')))
    return made(text, tokens, first, j + 1, { ...count, sort: 'number', noun: tokens[j + 1]?.word ?? '' });
  // "one trailer was hit"
  if (low === 1 && !others && tokens[j] && isThing(tokens, j)) return null;
  return made(text, tokens, first, last, { ...count, sort: 'bare', noun });
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
const isToldOf = (words: readonly FigureToken[]): boolean =>
  words.some((token) => isPast(token) || /^(?:dead|missing)$/.test(token.word)) ||
  /^(?:who|that|under|in)$/.test(words.at(-1)?.word ?? '');

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

function made(
  text: string,
  tokens: readonly FigureToken[],
  first: number,
  last: number,
  said: Pick<VictimGroup, 'low' | 'sort' | 'noun'> &
    Partial<Pick<VictimGroup, 'high' | 'approximate' | 'unit' | 'homes'>>,
): VictimGroup {
  const start = tokens[first]?.start ?? 0;
  const whole = tokens[last]?.end ?? start;
  const end = /['’]s$/.test(text.slice(start, whole)) ? whole - 2 : whole;
  const high = said.high === undefined ? said.low : said.high;
  const pointed = definite.has(tokens[first]?.word ?? '');
  const part =
    (tokens[first + 1]?.word === 'of' && /^(?:the|them|those|these)$/.test(tokens[first + 2]?.word ?? '')) ||
    isOfWhom(tokens, first);
  return { first, last, start, end, approximate: false, unit: 'people', homes: false, pointed, part, ...said, high };
}

/** "Of whom 6,100 stay with relatives and [1,700] moved" */
function isOfWhom(tokens: readonly FigureToken[], first: number): boolean {
  // "Of the 40 wounded, six were"
  if (tokens[0]?.word === 'of' && tokens[first - 1]?.word === ',' && first < farthestOfWhom) return true;
  for (let k = first - 1; k > Math.max(0, first - farthestOfWhom); k--) {
    const word = tokens[k]?.word ?? '.';
    if (/^wh(?:om|ich)$/.test(word)) return /^(?:of|from)$/.test(tokens[k - 1]?.word ?? '');
    if (/^[.;:"“”]$/.test(word)) return false;
  }
  return false;
}
