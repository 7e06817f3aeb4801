import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import { isFiniteVerb } from './finite-verb.js';
import {
  isAdverb,
  isMonthAsName,
  isPublished,
  isTitle,
  isUnfinished,
  longestPhrase,
  type Phrase,
} from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import {
  conjunctions,
  determiners,
  finiteAuxiliaries,
  finiteVerbs,
  nounPrepositions,
  personalPronouns,
  prepositions,
  relatives,
  speechNouns,
  subordinators,
  timeNouns,
} from './quotation-words.js';
import { speechVerbForms } from './speech-verbs.js';

/** The noun phrase that begins at `from`, with a closing appositive: "[said] Name, the head of the council". */
export function nounPhraseFrom(tokens: readonly Token[], from: number, end: number): Phrase | null {
  let at = from;
  while (at < end && isAdverb(tokens[at])) at++;
  const first = tokens[at];
  if (!first || at >= end || first.kind === 'mark') return null;
  if (personalPronouns.has(first.low)) return { from: at, to: at + 1 };
  const start = at;
  while (at < end && at - start < longestPhrase) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'quoted' && (!isTitle(token) || at === start || isBehindName(tokens, at))) break;
    // "the official [Norden] news agency"
    if (token.low === '(' || token.low === '[') {
      const mark = token.low === '(' ? ')' : ']';
      const close = tokens.findIndex((t, k) => k > at && t.low === mark);
      if (close < 0 || close >= end || close - at > 15) break;
      at = close + 1;
      continue;
    }
    if (token.kind === 'mark' && !/^[$#@%&/]+$|^[-'’]$/.test(token.low)) break;
    if (token.kind === 'word' && stopsRight(tokens, at, start)) break;
    at++;
  }
  while (at > start && isUnfinished(tokens[at - 1])) at--;
  if (at === start) return null;
  const holder = officeHolder(tokens, start, at, end);
  if (holder !== null) return { from: start, to: holder };
  return { from: start, to: namedBehindWho(tokens, start, at, end) ?? appositiveAfter(tokens, at, end) };
}

/** "said [one scientist who tried it for years and failed, Ana Lopes of Lune]": where the name ends that closes the sentence; else null. */
function namedBehindWho(tokens: readonly Token[], start: number, who: number, end: number): number | null {
  const isOne =
    /^(?:one|another|an?)$/.test(tokens[start]?.low ?? '') && personNoun(tokens[who - 1]?.low ?? '') === 'one';
  if (!isOne || tokens[who]?.low !== 'who') return null;
  const comma = tokens.findLastIndex(({ kind, low }, i) => i < end && (low === ',' || kind === 'quoted'));
  if (comma - who < 3 || comma - who > longestWho || tokens[comma]?.kind === 'quoted') return null;
  const name = tokens.slice(comma + 1, end);
  const isName = name.length > 1 && name.every(({ low, capital }) => capital || /^(?:of|from|at|the)$/.test(low));
  // "said a man who lives with his wife, Ana Lopes": she is another.
  const isOther = tokens
    .slice(who, comma)
    .some(({ kind, low, capital }) => kind === 'quoted' || capital || personNoun(low) === 'one');
  return isName && tokens[comma + 2]?.capital && !isOther ? end : null;
}
/** "who tried and failed for years to build one and was not involved in the work" */
const longestWho = 25;

/** Where the name ends of a minister of several things: "Minister of Education[, Youth and Information Ana Lopes]"; else null. */
function officeHolder(tokens: readonly Token[], start: number, at: number, end: number): number | null {
  if (tokens[at]?.low !== ',') return null;
  const of = tokens.findIndex(({ low }, i) => i > start && i < at && /^(?:of|for)$/.test(low));
  if (of < 0 || !/^(?:minister|secretary|commissioner)$/.test(tokens[of - 1]?.low ?? '')) return null;
  let to = at;
  while (to < end && (tokens[to]?.capital || /^(?:,|and|&)$/.test(tokens[to]?.low ?? ''))) to++;
  while (to > at && !tokens[to - 1]?.capital) to--;
  const and = tokens.findIndex(({ low }, i) => i > at && i < to && /^(?:and|&)$/.test(low));
  const name = and < 0 ? [] : tokens.slice(and + 1, to);
  return name.length >= 3 && name.every(({ capital }) => capital) ? to : null;
}

/** "Said Ben Hale | 'had no choice' |": a nickname has more of the name behind it, a title ("director of 'Dawn'") a noun before it. */
const isBehindName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capital === true && tokens[at + 1]?.capital !== true;

function stopsRight(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const { low } = token;
  if (finiteAuxiliaries.has(low) && !token.capital) return true;
  if (subordinators.has(low) || relatives.has(low) || low === 'but') return true;
  if (personalPronouns.has(low)) return true;
  // "according to the Lune Times | the crowd gave him a cheer"
  if (at > start && opensNext(tokens, at)) return true;
  if (!token.capital && finiteVerbs.has(low)) return true;
  // "according to the ministry on Monday" ends before the day; "according to a March study" does not.
  if (
    timeNouns.has(low) &&
    at > start &&
    !/^(?:an?|the|its|their|his|her)$/.test(tokens[at - 1]?.low ?? '') &&
    // "said a Monday morning statement"
    !timeNouns.has(tokens[at - 1]?.low ?? '') &&
    !/'s$/.test(low) &&
    !isMonthAsName(token, tokens[at + 1]) &&
    // "according to a study released last month"
    !isPublishedSince(tokens, start, at)
  )
    return true;
  if (low === 'and' && !joinsRight(tokens, at)) return true;
  // "Doctors Without Frontiers"
  if (prepositions.has(low) && token.capital && tokens[at - 1]?.capital && tokens[at + 1]?.capital) return false;
  if (prepositions.has(low)) {
    if (!nounPrepositions.has(low) || at === start) return true;
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (!next) return true;
    const named = determiners.has(next.low) ? after : next;
    if (/^(?:in|on|at|to|by|from)$/.test(low) && named && (speechNouns.has(named.low) || timeNouns.has(named.low)))
      return true;
    if (/^(?:in|on|at|to)$/.test(low) && tokens.slice(at + 1, at + 6).some((t) => speechNouns.has(t.low))) return true;
  }
  return false;
}

/** Whether an article opens another noun phrase behind a noun: "the Lune Times [the] crowd"; not "all [the] boats", "Ana [the] Great". */
const opensNext = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  let name = at + 1;
  while (tokens[name]?.capital) name++;
  // "the newspaper the Lune Times", "Ana the Great"
  const isName = name > at + 1 && (tokens[name]?.kind !== 'word' || epithets.has(tokens[at + 1]?.low ?? ''));
  return (
    before?.kind === 'word' &&
    !tokens[at]?.capital &&
    (before.capital ? /^(?:the|an?)$/ : /^the$/).test(tokens[at]?.low ?? '') &&
    !notNouns.some((words) => words.has(before.low)) &&
    !isAdverb(before) &&
    !/^(?:half|such|what|quite)$/.test(before.low) &&
    !isName
  );
};
const notNouns = [prepositions, determiners, conjunctions];
const epithets = wordSet('great elder younger terrible conqueror baptist lionheart bold first second third');

const isPublishedSince = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, i) => isPublished(tokens, from + i));

function joinsRight(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined && next.kind === 'word' && !speechVerbForms.has(next.low) && !personalPronouns.has(next.low)
  );
}

function appositiveAfter(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.low !== ',') return at;
  const next = tokens[at + 1];
  // "The director, Ana Lopes", "the mayor of Lune, Ana Lopes"
  if (
    !tokens[at - 1]?.capital ||
    (prepositions.has(tokens[at - 2]?.low ?? '') && personNoun(tokens[at - 3]?.low ?? '') === 'one')
  ) {
    const name = nameAside(tokens, at + 1, end);
    if (name !== null) return name;
  }
  if (
    !next ||
    !/^(?:a|an|the|who|whose|his|her|its|former|co-author|director|head|president|chief|senior)$/.test(next.low)
  )
    return at;
  let isRelative = false;
  for (let i = at + 1; i < end && i - at < 30; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quoted') return i;
    isRelative ||= relatives.has(token.low);
    // "according to the ministry, the land agreed to pay": a clause of its own
    if (!isRelative && isVerbOfClause(tokens, i)) return at;
    if (token.low === ',' || token.low === ';' || token.low === '—' || token.low === '--') return i;
    if (/^(?:saying|adding|noting|but|because|while)$/.test(token.low)) return i;
  }
  return end;
}

/** A finite verb, of which a form in -ed has an object or more behind it: "a bank [based] in Lune" has none. */
const isVerbOfClause = (tokens: readonly Token[], at: number): boolean => {
  const { low = '', capital = false } = tokens[at] ?? {};
  if (capital) return false;
  if (finiteAuxiliaries.has(low) || finiteVerbs.has(low)) return true;
  return /..ed$/.test(low) && /^(?:to|that|the|an?|his|her|its|their)$/.test(tokens[at + 1]?.low ?? '');
};

const isTime = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && timeNouns.has(token.low) && !isMonthAsName(token, tokens[at + 1]);
};

/** Where a name of two to four words ends that an aside begins with and holds nothing else: "the manager, Ana Lopes". */
export function nameAside(tokens: readonly Token[], from: number, end: number): number | null {
  let to = from;
  while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  const closes = to >= end || /^[,;.—–]$|^--$/.test(tokens[to]?.low ?? '') || tokens[to]?.kind === 'quoted';
  const named = to - from >= 2 && to - from <= 4 && !isTime(tokens, from);
  return closes && named ? to : null;
}

/** "The bank will close on Monday, reported [the Lune Herald]": whether a name that ends there says what stands ahead of the verb at `at`. */
export function isBehind(tokens: readonly Token[], at: number, end: number): boolean {
  const mark = tokens[at - 1];
  if (mark?.low !== ',' && mark?.kind !== 'quoted') return false;
  if (!tagVerbs.test(tokens[at]?.low ?? '')) return false;
  const first = tokens[at + 1];
  if (!first?.capital && !(first?.low === 'the' && tokens[at + 2]?.capital) && !opensRole(tokens, at + 1)) return false;
  if (!first || timeNouns.has(first.low)) return false;
  const name = nounPhraseFrom(tokens, at + 1, end);
  if (name === null || tokens.slice(name.from, name.to).some(isFiniteVerb)) return false;
  return (name.to >= end || tokens[name.to]?.low === ',') && tokens.slice(0, at - 1).some(isFiniteVerb);
}

/** Verbs that stand ahead of who says what was told before them. */
export const tagVerbs = /^(?:said|says|reported|reports|noted|notes|wrote|writes|added|argued)$/;

/** "said [marine ethics expert] Ana Lopes": what a person is, ahead of a name of several words. */
function opensRole(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < longestRole && tokens[at]?.kind === 'word' && !tokens[at]?.capital) at++;
  const role = tokens[at - 1]?.low ?? '';
  return (
    at > from &&
    tokens[at]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    (personNoun(role) === 'one' || personTitles.has(role)) &&
    !tokens.slice(from, at).some(({ low }) => personalPronouns.has(low) || relatives.has(low) || prepositions.has(low))
  );
}
const longestRole = 5;
