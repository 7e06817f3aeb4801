import { remembered } from '../../text/remembered.js';
import { wordSet } from '../../text/word-set.js';
import type { KnownNames } from '../names/known-names.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, linkingWords, prepositions } from './figure-words.js';
import { definite, indefinite, isPast, isStop, kin, personNoun } from './victim-nouns.js';
import { nameParticles, nonPersonNames, personNouns, thingNouns } from './victim-words.js';

/** The index of the last token of a person's name that begins at `i`; null where none does. */
export function nameEnd(tokens: readonly FigureToken[], i: number, names: KnownNames): number | null {
  let last: number | null = null;
  let capitals = 0;
  for (let j = i; j < Math.min(tokens.length, i + 8); j++) {
    const token = tokens[j];
    if (!token) break;
    // "TWO DEAD, 16 HURT"
    if (j === i && tokens[i - 1]?.number && /^(?:dead|missing)$/.test(token.word)) break;
    // "Twelve People Were Killed", as headlines have it
    if (token.capital && (isPast(token) || /^(?:was|were|is|are|has|have|had|been)$/.test(token.word))) break;
    if (token.capital) {
      last = j;
      capitals++;
      if (token.word.endsWith("'s")) break;
    } else if (last === j - 1 && nicknamed(tokens, j)) j++;
    else if (quotes.has(token.word) && nicknamed(tokens, j - 2)) continue;
    else if (!(nameParticles.has(token.word) && last !== null && tokens[j + 1]?.capital)) break;
  }
  if (last === null) return null;
  const end = bare(tokens[last]?.word ?? '');
  if (nonPersonNames.has(end) || personNoun(end) === 'many' || thingNouns.has(end)) return null;
  const opens = tokens[i]?.word ?? '';
  if (
    definite.has(opens) ||
    indefinite.has(opens) ||
    prepositions.has(opens) ||
    clauseOpeners.has(opens) ||
    joins.test(opens)
  )
    return null;
  const whole = tokens.slice(i, last + 1).map(({ word }) => word);
  if (names.places.has(whole.join(' '))) return null;
  if (isOfBody(tokens, i) || ofPlace.test(tokens[last + 1]?.word ?? '') || craft.test(tokens[last + 1]?.word ?? ''))
    return null;
  // "Puerto de Torres": no Torres
  const inName = isCapitalRun(tokens, i - 1) && !(i === 1 && opensSentence(tokens[0]?.word ?? ''));
  return capitals > 1 || (!inName && tokens[i - 1]?.word !== 'the' && isLastName(end, names)) ? last : null;
}

/** Whether a word has a capital only because a sentence opens with it: "[After] Roe was arrested". */
const opensSentence = (word: string): boolean =>
  clauseOpeners.has(word) || joins.test(word) || /^(?:as|later|when|had)$/.test(word);

/** Whether the token at `i` is part of a name that goes on behind it: "[Puerto] de Torres", "Puerto [de] Torres". */
const isCapitalRun = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens[i]?.capital === true || (nameParticles.has(tokens[i]?.word ?? '') && tokens[i - 1]?.capital === true);

/** Whether the name at `i` is that of a body or a place: "the newspaper [El Sol]", "the University of [El Sol]". */
function isOfBody(tokens: readonly FigureToken[], i: number): boolean {
  let k = i;
  while (k > i - 4 && isCapitalRun(tokens, k - 1) && !prepositions.has(tokens[k - 1]?.word ?? '')) k--;
  const before = tokens[k - 1];
  if (before?.word === 'of') return tokens[k - 2]?.capital === true && nonPersonNames.has(tokens[k - 2]?.word ?? '');
  return before?.capital === false && bodyNouns.test(before.word) && personNoun(tokens[i]?.word ?? '') === null;
}
const bodyNouns =
  /^(?:newspaper|magazine|daily|weekly|journal|broadcaster|station|network|agency|company|firm|party|movement|organi[sz]ation|group|gang|cartel|militia|hotel|restaurant|club|band|ship|boat|vessel|ferry|tanker|trawler|yacht|airline|university|school|hospital|city|town|village|island|charity|website)$/;
/** "Santa Ana departments", "the corner of Ann and Roe streets". */
const ofPlace =
  /^(?:departments?|provinces?|districts?|count(?:y|ies)|neighbou?rhoods?|municipalit(?:y|ies)|regions?|states|areas?|streets?|avenues?|roads|highways?)$/;

/** "The Lune Star rocket did not survive" */
const craft =
  /^(?:rockets?|spacecraft|spaceships?|capsules?|shuttles?|satellites?|probes?|rovers?|landers?|drones?|planes?|jets?|airliners?|aircraft|helicopters?|ships?|boats?|ferr(?:y|ies)|vessels?|tankers?|trawlers?|yachts?|submarines?|trains?|trams?|bus|buses|trucks?|cars?)$/;

/** Where the name ends in "his son Ivo", "whose sister Ada was": one word, behind kin of somebody. */
export function givenName(tokens: readonly FigureToken[], i: number, head: number): number | null {
  const [name, next] = [tokens[head + 1], tokens[head + 2]];
  return /^(?:his|her|their|whose|my|our)$/.test(tokens[i]?.word ?? '') &&
    kin.test(tokens[head]?.word ?? '') &&
    name?.capital === true &&
    next?.capital !== true &&
    !nonPersonNames.has(name.word)
    ? head + 1
    : null;
}

const joins = /^(?:and|but|or|yet|then|now|also|meanwhile|much|many|some|several|few|other|such|no)$/;

const isLastName = (word: string, names: KnownNames): boolean =>
  names.last.has(word) &&
  !(/(?:an|ish|ese)$/.test(word) && personNouns.has(word)) &&
  !names.places.has(word) &&
  !/ly$/.test(word) &&
  !linkingWords.has(word) &&
  !clauseOpeners.has(word);

const quotes = wordSet('" “ ”');

/** Whether a nickname stands in marks at `i`, a name behind it: Ann "Annie" Doe. */
const nicknamed = (tokens: readonly FigureToken[], i: number): boolean =>
  quotes.has(tokens[i]?.word ?? '') &&
  tokens[i + 1]?.capital === true &&
  quotes.has(tokens[i + 2]?.word ?? '') &&
  tokens[i + 3]?.capital === true;

/** A word without its genitive and stop. */
export const bare = (word: string) =>
  word.endsWith('s') || word.endsWith("'") || word.endsWith('.') ? word.replace(/'s?$/, '').replace(/\.$/, '') : word;

/** Whether a word cannot be part of a title ahead of a name. */
export const isNoTitle = remembered(
  (word: string) =>
    isStop(word) ||
    figureWords.has(word) ||
    clauseOpeners.has(word) ||
    /(?:(?<!^retir)ed|ing|ly|'s)$|^(?:down|up|off|out|same|find|see|meet|visit|receive|replace|free|save|rescue|kill|arrest|mourn|protest|avenge|condemn|identify)$/.test(
      word,
    ),
);

/** A rank or trade ahead of a name is part of it: "journalist Jane Doe", "leftist party leader Jane Doe". */
export function titledName(tokens: readonly FigureToken[], i: number, names: KnownNames): number | null {
  // "the same day senator Jane Doe"
  if (tokens[i - 1]?.word === 'same') return null;
  for (let j = i; j < i + 6; j++) {
    const token = tokens[j];
    if (!token) return null;
    // "senator and presidential candidate Jane Doe"
    if (token.word === 'and' && j > i && personNoun(tokens[j - 1]?.word ?? '') === 'one') continue;
    // "New Lune rapper Ann Roe"; but "new arrivals"
    const opensPlace = token.word === 'new' && token.capital && tokens[j + 1]?.capital;
    if (token.number || (isNoTitle(token.word) && !opensPlace)) return null;
    if (personNoun(token.word) === 'one') {
      const named = nameEnd(tokens, j + 1, names);
      if (named !== null) return named;
    } else if (/[^s]s$/.test(token.word) && personNoun(tokens[j + 1]?.word ?? '') === 'one' && j === i) return null;
  }
  return null;
}
