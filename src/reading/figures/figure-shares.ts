import { wordSet } from '../../text/word-set.js';
import type { FigureKind } from '../reading.js';
import type { Occurrence } from './figure-occurrences.js';
import { told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, linkingWords, prepositions } from './figure-words.js';
import type { Chained } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';
import { householdNouns } from './victim-words.js';

/** "Of the 12 people killed in the blast outside the station on Monday, [five] were soldiers". */
const farthestWhole = 16;
/** "... and four were rescue workers from the town of Newland, while two". */
const farthestShare = 14;

/** What "of the dead" and its like are the whole of. */
const wholes: readonly (readonly [FigureKind, ReadonlySet<string>])[] = [
  ['killed', wordSet('dead deaths fatalities deceased killed died bodies')],
  ['injured', wordSet('injured wounded hurt')],
  ['missing', wordSet('missing')],
  ['displaced', wordSet('displaced evacuees evacuated')],
  ['detained', wordSet('arrested detained detainees arrests')],
  ['abducted', wordSet('abducted kidnapped hostages')],
];

/** The words with which it may begin. */
export const shareOpeners: ReadonlySet<string> = new Set(['of', 'among']);

/** "Of the dead,", "of those injured in Antby,", at the beginning of a clause: the phrase whose shares a number tells. */
export function sharesAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const before = at(i) === 'of' && at(i - 1) === 'out' ? at(i - 2) : at(i - 1);
  if (!shareOpeners.has(at(i)) || !/^(?:the|those|these|them|)$/.test(at(i + 1)) || !opens.test(before)) return null;
  for (let k = i + 2; k < i + 6; k++) {
    const kind = wholes.find(([, words]) => words.has(at(k)))?.[0];
    // "Of the dead languages,", "of the injured players,"
    if (kind !== undefined && ofThings(at(k + 1))) return null;
    if (kind !== undefined) return commaBehind(tokens, k) === null ? null : told(tokens, kind, 'share', i, i);
    if (!tokens[k]?.number && personNoun(at(k)) !== 'many' && !/^(?:who|were|had|have|been|are)$/.test(at(k)))
      return null;
  }
  return null;
}
/** Whether the word behind "dead" or "missing" is for no people, or for players. */
export const ofThings = (word: string): boolean =>
  /^players?$/.test(word) ||
  (/^\p{L}{3,}s$/u.test(word) &&
    personNoun(word) === null &&
    !householdNouns.has(word) &&
    !/^(?:has|was|is|stands|remains|rises)$/.test(word));
const opens = /^(?:|[,:;"“]|that|and|but|while)$/;

/** The comma that ends "of the dead recovered in Antby". */
function commaBehind(tokens: readonly FigureToken[], from: number): number | null {
  for (let k = from + 1; k < from + farthestWhole; k++) {
    if (tokens[k]?.word === ',') return k;
    // "Among the dead were two nurses, a cook and"
    if (/^(?:was|were|is|are)$/.test(tokens[k]?.word ?? '') && !/^(?:who|that)$/.test(tokens[k - 1]?.word ?? ''))
      return null;
    if (/^[.:;"“”]$/.test(tokens[k]?.word ?? '.') || tokens[k]?.number) return null;
  }
  return null;
}

/** The numbers told of those whom the phrase at `at` is the whole of: "[nine] were miners and [four] were from Antby". */
export function shares({ at, entry }: Occurrence, chains: Chained): readonly VictimGroup[] {
  let comma = at;
  while (comma < chains.tokens.length && chains.tokens[comma]?.word !== ',') comma++;
  return sharesFrom(comma + 1, entry.kind, chains, 0);
}

/** The same of the words from token `from` on, where `told` were told of ahead of them: "Nine of the dead were miners [and four were from Antby]". */
export function sharesFrom(
  from: number,
  kind: FigureKind,
  { tokens, groups, starts }: Chained,
  told: number,
): readonly VictimGroup[] {
  const found: VictimGroup[] = [];
  for (let i = from, far = 0; far < farthestShare; i++, far++) {
    const word = tokens[i]?.word ?? '.';
    if (/^[.;:"“”]$/.test(word) || (clauseOpeners.has(word) && word !== 'while')) break;
    const group = groups[starts.get(i) ?? -1];
    if (!group) continue;
    const next = group.last + 1;
    const led = /^(?:,|and|while|but)$/.test(tokens[i - 1]?.word ?? '');
    const before = told + found.length;
    const isShare = led && group.low !== null && (group.sort === 'bare' || isTheirs(group, before));
    if (isShare && goesOn(tokens, next, told === 0 ? kind : null)) {
      found.push(group);
      far = 0;
    } else if (before === 0) break;
    i = group.last;
  }
  return found;
}

/** "Of the injured, [two women] are": the first that is told of. */
const isTheirs = ({ sort, low }: VictimGroup, before: number) => before === 0 && sort === 'number' && low !== null;

/** Whether what is told from token `i` on leaves them what they are: "were miners", "in Antby"; but "died", "were found alive". Where `kind` is null nothing that tells what became of them does: "two were killed on Tuesday". */
function goesOn(tokens: readonly FigureToken[], i: number, kind: FigureKind | null): boolean {
  let k = i;
  while (linkingWords.has(tokens[k]?.word ?? '') && !figureWords.get(tokens[k]?.word ?? '')?.some(one)) k++;
  const word = tokens[k]?.word ?? '.';
  // "Two of those arrested are 19, and a third is 17"
  if (kind === null && tokens[k]?.number) return false;
  // "Of the missing, three were found"
  if (kind === 'missing' && (/^(?:found|located|rescued|recovered)$/.test(word) || tokens[k - 1]?.word === 'found'))
    return false;
  if (figureWords.get(word)?.some((other) => other.kind !== kind && other.words.length === 1)) return false;
  return (
    k > i || prepositions.has(word) || /^(?:came|lived|suffered|needed|worked|belonged|occurred|happened)$/.test(word)
  );
}
const one = ({ words }: { readonly words: readonly string[] }) => words.length === 1;
