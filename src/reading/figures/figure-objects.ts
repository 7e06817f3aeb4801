import { speechVerbForms } from '../quotations/speech-verbs.js';
import type { FigureToken } from './figure-tokens.js';
import { prepositions } from './figure-words.js';
import { type Chained, chainFrom } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { definite } from './victim-nouns.js';

/** "Murdered, at gunpoint in front of his house, a judge". */
const farthestAside = 9;

/** The people that begin at token `i`, and those who go on from them; `whole` as for `chainFrom`. */
export function objectAt(i: number, chains: Chained, whole = false): readonly VictimGroup[] {
  const { tokens, groups, starts } = chains;
  let at = afterAside(chains, i);
  while (
    at < i + 2 &&
    !starts.has(at) &&
    /^(?:instantly|up|off|dead|another|or|about|only|just|one|injuring|over|:|["“”])$|ly$/.test(tokens[at]?.word ?? '')
  )
    at++;
  // "the murder of political leaders Jane Doe and Mary Roe"
  const plural = [at + 1, at + 2].find((k) => groups[starts.get(k) ?? -1]?.sort === 'some');
  if (!starts.has(at) && plural !== undefined && isNamed(chains, plural)) at = plural;
  // "killing the shaman and at least 32 others"
  if (!starts.has(at) && definite.has(tokens[at]?.word ?? '')) {
    const and = [at + 2, at + 3].find((k) => tokens[k]?.word === 'and');
    if (and !== undefined && groups[starts.get(and + 1) ?? -1]?.sort === 'number') at = and + 1;
  }
  // "killed the head of the Lune police, Ann Roe"
  if (!starts.has(at) || groups[starts.get(at) ?? -1]?.sort === 'some') at = namedHead(at, chains) ?? at;
  let index = starts.get(at);
  let group = index === undefined ? undefined : groups[index];
  // "the reporters Jane Doe and Mary Roe": the names tell how many.
  if (index !== undefined && group?.sort === 'some') {
    const next = groups[index + 1];
    if (next?.sort === 'name' && next.first === group.last + 1) [index, group] = [index + 1, next];
  }
  // "lined up [12 customers] and shot them"
  const before = groups[(index ?? 0) - 1];
  if (index !== undefined && group?.noun === 'them' && before && isSaidAgain(before, i, tokens)) return [before];
  // "the wounds she suffered"
  if (index === undefined || !group || /^(?:he|she|they)$/.test(group.noun)) return [];
  // "killing Ian Marsh's dog"
  if (group.sort === 'name' && /'s$/.test(tokens[group.last]?.word ?? '') && opensNoun(tokens, group.last + 1))
    return [];
  return chainFrom(chains, index, whole);
}

/** Where the name begins of who heads something, in "the head of the Lune police, Ann Roe" from token `i` on; null where none does. */
function namedHead(i: number, { tokens, groups, starts }: Chained): number | null {
  const head = [i + 1, i + 2].find((k) => tokens[k]?.word === 'head');
  if (tokens[i]?.word !== 'the' || head === undefined || tokens[head + 1]?.word !== 'of') return null;
  for (let k = head + 2; k < head + farthestAside; k++) {
    const word = tokens[k]?.word ?? '.';
    if (word !== ',') {
      if (!/^\p{L}/u.test(word)) return null;
      continue;
    }
    const name = groups[starts.get(k + 1) ?? -1];
    return name?.sort === 'name' && !speechVerbForms.has(tokens[name.last + 1]?.word ?? '') ? k + 1 : null;
  }
  return null;
}

/** Whether a noun of a thing may begin at token `at`. */
const opensNoun = (tokens: readonly FigureToken[], at: number) =>
  /^\p{Ll}/u.test(tokens[at]?.word ?? '') &&
  !prepositions.has(tokens[at]?.word ?? '') &&
  !/^(?:and|or)$/.test(tokens[at]?.word ?? '');

/** Whether a name follows the people at token `first` at once. */
function isNamed({ groups, starts }: Chained, first: number): boolean {
  const index = starts.get(first) ?? -1;
  const next = groups[index + 1];
  return next?.sort === 'name' && next.first === (groups[index]?.last ?? -2) + 1;
}

/** Behind "murdered, at gunpoint,", "killed, in 48 hours," or "killed in 48 hours,", "kidnapped today", "arrested on Monday". */
function afterAside({ tokens, starts }: Chained, i: number): number {
  const day = tokens[i]?.word === 'on' ? i + 1 : i;
  if (tokens[day]?.word === '' && starts.has(day + 1)) return day + 1;
  const comma = tokens[i]?.word === ',';
  if (!prepositions.has(tokens[comma ? i + 1 : i]?.word ?? '')) return i;
  for (let k = i + 2; k < i + farthestAside; k++) {
    if (tokens[k]?.word !== ',') continue;
    const span = /^(?:hours|days|weeks|months)$/.test(tokens[k - 1]?.word ?? '') && tokens[k + 1]?.capital;
    return comma || span ? k + 1 : i;
  }
  return i;
}

/** Whether "them" at token `i` are the counted people right ahead of "and" and a verb: "lined up [12 customers] and shot them". */
const isSaidAgain = ({ sort, low, last }: VictimGroup, i: number, tokens: readonly FigureToken[]): boolean =>
  sort === 'number' &&
  low !== null &&
  low > 1 &&
  last >= i - 4 &&
  tokens[last + 1]?.word === 'and' &&
  tokens[i + 1]?.word !== 'dead';
