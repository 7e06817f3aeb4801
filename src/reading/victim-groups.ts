import type { Range } from '../text/span.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, finiteVerbs, linkingWords, prepositions, unrealWords } from './figure-words.js';
import type { KnownNames } from './known-names.js';
import {
  homeNouns,
  householdNouns,
  nameParticles,
  nonPersonNames,
  personEndings,
  personNouns,
  pluralPeople,
  pronouns,
  thingNouns,
} from './victim-words.js';

/**
 * Words for people that may be victims. `first` and `last` are indexes of tokens, both included. A `bare` number has
 * no noun of its own ("and 12 wounded"); `others` says that they come on top of those told before.
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
  /** Their last noun, lower case. */
  readonly noun: string;
}

/** Whether a word is for one person, for several or for none. */
export function personNoun(word: string): 'one' | 'many' | null {
  if (pluralPeople.has(word)) return 'many';
  if (personNouns.has(word)) return 'one';
  if (word.endsWith('s') && (personNouns.has(word.slice(0, -1)) || personNouns.has(word.slice(0, -2)))) return 'many';
  if (thingNouns.has(word)) return null;
  if (personEndings.test(word)) return 'one';
  return personEndings.test(word.replace(/s$/, '').replace(/men$/, 'man')) ? 'many' : null;
}

/** The groups of a sentence, in order; none overlap. `knownNames` are those of the article. */
export function victimGroups(text: string, tokens: readonly FigureToken[], knownNames: KnownNames): VictimGroup[] {
  const groups: VictimGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    const group = groupAt(text, tokens, i, knownNames);
    if (group) groups.push(group);
    i = group ? group.last + 1 : i + 1;
  }
  return groups;
}

const indefinite = new Set(['a', 'an', 'another', 'one']);
const definite = new Set([
  ...'the this that these those his her their its both all our my your whose each every'.split(' '),
]);
const modifierStop = (token: FigureToken): boolean =>
  token.number !== null ||
  token.word === '' ||
  /^[^\p{L}\p{N}]/u.test(token.word) ||
  prepositions.has(token.word) ||
  finiteVerbs.has(token.word) ||
  unrealWords.has(token.word) ||
  indefinite.has(token.word) ||
  definite.has(token.word) ||
  pronouns.has(token.word) ||
  /^(?:and|or|but|who|whom|which|that|when|while|was|were|is|are|be|been|being|has|have|had|as|not|if|than|then|it|we|i|you|there|also)$/.test(
    token.word,
  );

function groupAt(text: string, tokens: readonly FigureToken[], i: number, names: KnownNames): VictimGroup | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.number) return numberGroup(text, tokens, i, i, names);
  if (pronouns.has(token.word)) {
    const many = pronouns.get(token.word) === 'many';
    return made(text, tokens, i, i, { low: many ? null : 1, sort: 'pronoun', noun: token.word });
  }
  const after = tokens[i + 1];
  if (definite.has(token.word) && after?.number && token.word !== 'that')
    return numberGroup(text, tokens, i, i + 1, names);
  if (indefinite.has(token.word) || definite.has(token.word)) {
    const head = headOf(tokens, i + 1);
    if (head !== null) {
      const noun = tokens[head]?.word ?? '';
      const named = nameEnd(tokens, head + 1, names);
      if (householdNouns.has(noun))
        return indefinite.has(token.word)
          ? made(text, tokens, i, head, { low: 1, sort: 'one', noun, unit: 'households' })
          : null;
      if (noun === 'couple')
        return made(text, tokens, i, head, { low: 2, sort: indefinite.has(token.word) ? 'one' : 'the one', noun });
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
    // "one was killed and another wounded"
    return token.word === 'another' && (!after || linkingWords.has(after.word) || !/^\p{L}/u.test(after.word))
      ? made(text, tokens, i, i, { low: 1, sort: 'bare', noun: '' })
      : null;
  }
  const name = nameEnd(tokens, i, names);
  if (name !== null && /'s$/.test(tokens[name]?.word ?? '')) {
    const kin = headOf(tokens, name + 1);
    if (kin !== null) {
      const noun = tokens[kin]?.word ?? '';
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
  if (sort === 'one') return null;
  if (sort === 'many' && personNoun(after?.word ?? '') === null)
    return made(text, tokens, i, i, { low: null, sort: 'some', noun: token.word });
  return null;
}

/** The index of the person noun that heads the words from `i` on, at most six words away; null where there is none. */
function headOf(tokens: readonly FigureToken[], i: number): number | null {
  let head: number | null = null;
  for (let j = i; j < Math.min(tokens.length, i + 7); j++) {
    const token = tokens[j];
    if (!token) break;
    if (head === null && /^\d.*-year-old$/.test(token.word) && personNoun(tokens[j + 1]?.word ?? '') === null) {
      const later = headOf(tokens, j + 1);
      return later !== null && later <= j + 3 ? later : j;
    }
    if (token.word === ',' && head === null && j > i && /^\d|ed$|old$/.test(tokens[j - 1]?.word ?? '')) continue;
    if (modifierStop(token)) break;
    if (/'s$/.test(token.word)) {
      head = null;
      continue;
    }
    const sort = personNoun(token.word);
    if (sort !== null || householdNouns.has(token.word)) head = j;
    else if (head !== null) {
      // "the army officer training camp": the noun is a modifier of a thing.
      if (thingNouns.has(token.word) || nonPersonNames.has(token.word)) return null;
      // "seven Oldish presidential guards", "the national liberation front"
      if (
        !adjectival(tokens[head] as FigureToken) ||
        token.capital ||
        !/^\p{Ll}{3,}$/u.test(token.word) ||
        isTold(token)
      )
        break;
      return headOf(tokens, j);
    }
  }
  return head;
}

/** Adjectives that also stand for people: of nations and the like. */
const adjectival = ({ word, capital }: FigureToken): boolean =>
  (capital && /(?:an|ian|ish|ese|ic|i)$/.test(word)) ||
  /^(?:national|civilian|human|elderly|minor|general|private|major|juvenile|adult)$/.test(word);
const isTold = ({ word }: FigureToken): boolean =>
  linkingWords.has(word) || figureWords.has(word) || clauseOpeners.has(word) || /(?:ed|ing|ly)$/.test(word);

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
  let j = at + 1;
  let some = false;
  while (/^(?:others?|more|additional|further|such|-)$/.test(tokens[j]?.word ?? '')) j++;
  const others = j > at + 1;
  if (tokens[j]?.word === 'of') {
    const pointer = tokens[j + 1]?.word ?? '';
    if (/^(?:the|his|her|their|its|them|those|these|our|whom|which)$/.test(pointer)) {
      j += 2;
      some = true;
    } else if (low === null) j++;
    else return null;
    if (/^(?:them|those|whom)$/.test(pointer))
      return made(text, tokens, first, j - 1, { low, high, approximate, sort: 'bare', noun: '' });
  }
  const head = headOf(tokens, j);
  const next = tokens[j]?.word ?? '';
  if (head !== null) {
    const noun = tokens[head]?.word ?? '';
    const unit = householdNouns.has(noun) ? 'households' : 'people';
    const named = nameEnd(tokens, head + 1, names);
    if (low === 1 && named !== null && personNoun(noun) === 'one')
      return made(text, tokens, first, named, {
        low,
        high,
        approximate,
        sort: 'name',
        noun: tokens[named]?.word ?? '',
      });
    return made(text, tokens, first, head, { low, high, approximate, sort: 'number', noun, unit });
  }
  // "two of the wounded"
  if (some && /^(?:wounded|injured|dead|missing|victims|detained|detainees|hostages)$/.test(next))
    return made(text, tokens, first, j, { low, high, approximate, sort: 'bare', noun: '' });
  if (some) return null;
  for (let k = j; k < j + 4; k++) {
    const word = tokens[k]?.word ?? '';
    if (homeNouns.has(word))
      return made(text, tokens, first, k, {
        low,
        high,
        approximate,
        sort: 'thing',
        noun: word,
        unit: 'households',
        homes: true,
      });
    if (thingNouns.has(word)) return null;
    if (!tokens[k] || modifierStop(tokens[k] as FigureToken)) break;
  }
  if (/^(?:%|p\.?m\.?|a\.?m\.?|o'clock|st|nd|rd|th|\/|:|block)$/.test(next)) return null;
  if (figureWords.get(next)?.some(({ role }) => role === 'count' || role === 'of') && !thingNouns.has(next))
    return made(text, tokens, first, at, { low, high, approximate, sort: 'bare', noun: '' });
  // An unknown plural ("12 gauchos") may be people: the word that tells of them decides.
  if (tokens[j] && /^\p{L}{3,}s$/u.test(next) && !modifierStop(tokens[j] as FigureToken) && !linkingWords.has(next))
    return made(text, tokens, first, j, { low, high, approximate, sort: 'number', noun: next });
  if (tokens[j]?.capital && /(?:ese|ians?|ans|is|ish)$/.test(bare(next)))
    return made(text, tokens, first, j, { low, high, approximate, sort: 'number', noun: next });
  if (tokens[j]?.capital && tokens[j + 1]?.capital && /(?:ese|ians|ans|is)$/.test(bare(tokens[j + 1]?.word ?? '')))
    return made(text, tokens, first, j + 1, {
      low,
      high,
      approximate,
      sort: 'number',
      noun: tokens[j + 1]?.word ?? '',
    });
  const last = others ? j - 1 : at;
  return made(text, tokens, first, last, { low, high, approximate, sort: 'bare', noun: '' });
}

/** A rank or trade ahead of a name is part of it: "journalist Jane Doe", "leftist party leader Jane Doe". */
function titledName(tokens: readonly FigureToken[], i: number, names: KnownNames): number | null {
  for (let j = i; j < i + 6; j++) {
    const token = tokens[j];
    if (!token || figureWords.has(token.word) || /(?:ed|ing|ly|'s)$/.test(token.word)) return null;
    // "senator and presidential candidate Jane Doe"
    if (token.word === 'and' && j > i && personNoun(tokens[j - 1]?.word ?? '') === 'one') continue;
    if (modifierStop(token) || clauseOpeners.has(token.word)) return null;
    if (personNoun(token.word) === 'one') {
      const named = nameEnd(tokens, j + 1, names);
      if (named !== null) return named;
    } else if (/[^s]s$/.test(token.word) && personNoun(tokens[j + 1]?.word ?? '') === 'one' && j === i) return null;
  }
  return null;
}

/** Ages ("Doe, 34, was shot"), days of a month, "no one", "one by one". */
function isNoCount(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.word === 'no' || before?.word === '#' || before?.word === 'nos.') return true;
  if ((after?.capital && month.test(after.word)) || (before?.capital && month.test(before.word))) return true;
  if (token?.word === 'one' && (after?.word === 'by' || after?.word === 'another')) return true;
  const age = token?.number?.low ?? 0;
  const digits = /^\d+$/.test(token?.word ?? '');
  if (digits && at === 0 && after?.word === '.') return true;
  if (digits && age < 110 && before?.word === ',' && /^[,.;)]?$/.test(after?.word ?? '') && tokens[at - 2]?.capital)
    return true;
  if (digits && before?.word === 'and' && tokens[at - 3]?.word === 'aged') return true;
  // "stands at 21", "the number of wounded at 63"; but "died at 21", "at 0815".
  if (before?.word === 'at' && tollAt.test(tokens[at - 2]?.word ?? '')) return false;
  return (
    digits &&
    /^(?:aged?|at|around)$/.test(before?.word ?? '') &&
    (age < 110 ? before?.word !== 'around' : (token?.word.length ?? 0) >= 3 && !/\D/.test(token?.word ?? ''))
  );
}

const tollAt =
  /^(?:stands?|stood|remains?|remained|toll|wounded|injured|hurt|missing|killed|deaths|fatalities|estimated)$/;

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;

/** The index of the last token of a person's name that begins at `i`; null where none does. */
function nameEnd(tokens: readonly FigureToken[], i: number, names: KnownNames): number | null {
  let last: number | null = null;
  let capitals = 0;
  for (let j = i; j < Math.min(tokens.length, i + 8); j++) {
    const token = tokens[j];
    if (!token) break;
    if (token.capital) {
      last = j;
      capitals++;
      if (/'s$/.test(token.word)) break;
    } else if (/^["“”]$/.test(token.word) && last === j - 1 && nicknamed(tokens, j)) j++;
    else if (/^["“”]$/.test(token.word) && nicknamed(tokens, j - 2)) continue;
    else if (!(nameParticles.has(token.word) && last !== null && tokens[j + 1]?.capital)) break;
  }
  if (last === null) return null;
  const end = bare(tokens[last]?.word ?? '');
  if (nonPersonNames.has(end) || personNoun(end) === 'many' || thingNouns.has(end)) return null;
  const opens = tokens[i]?.word ?? '';
  if (definite.has(opens) || indefinite.has(opens) || prepositions.has(opens) || clauseOpeners.has(opens)) return null;
  if (
    names.places.has(
      tokens
        .slice(i, last + 1)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return null;
  if (capitals === 1 && tokens[i - 1]?.capital) return null;
  if (capitals === 1)
    return names.last.has(end) &&
      !names.places.has(end) &&
      !/ly$/.test(end) &&
      !linkingWords.has(end) &&
      !clauseOpeners.has(end)
      ? last
      : null;
  return last;
}

/** Whether a nickname stands in marks at `i`, a name behind it: Ann "Annie" Doe. */
const nicknamed = (tokens: readonly FigureToken[], i: number): boolean =>
  /^["“”]$/.test(tokens[i]?.word ?? '') &&
  tokens[i + 1]?.capital === true &&
  /^["“”]$/.test(tokens[i + 2]?.word ?? '') &&
  tokens[i + 3]?.capital === true;

const bare = (word: string) => word.replace(/'s?$/, '').replace(/\.$/, '');

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
  return { first, last, start, end, approximate: false, unit: 'people', homes: false, ...said, high };
}
