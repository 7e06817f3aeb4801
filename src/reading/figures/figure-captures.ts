import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from './figure-occurrences.js';
import { endsPlace, type GroupEnd, isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import type { FigureWord } from './figure-words.js';
import { personNoun } from './victim-nouns.js';

/** As far ahead of "seized" its captors are looked for, and behind it those behind "by". */
const farthestCaptor = 9;

const custody = /^(?:into custody|in for|prisoners?) /;
/** "Made off with two nurses". */
const makes = wordSet('made make makes making');
const holds = wordSet('hold holds holding held take takes taking took taken');
const seizes = wordSet(
  'seized seizing seize snatched took taken taking whisked whisking carted carting marched marching herded herding',
);
/** "Are still in jail", "languishing in foreign prisons". */
const stays = wordSet('still remain remains remained languish languishing');
/** "Police are holding four men". */
const keeps = /^(?:hold|holding|held)$/;

/** The words that open a phrase for people who are held, seized or taken away. */
export const captureOpeners: ReadonlySet<string> = new Set([...holds, ...seizes, ...makes, ...stays, 'caught']);
/** Words of which every such phrase holds one. */
export const captureWords: ReadonlySet<string> = new Set([
  'off with',
  'caught',
  'jail',
  'jails',
  'prison',
  'prisons',
  ...holds,
  ...seizes,
]);

/** The phrase for people who are held, seized or taken away that begins at token `i`: "took [two men] into custody". */
export function captureAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const word = tokens[i]?.word ?? '';
  // "94 of those held are women", "among those held was a cook"
  if (word === 'held' && tokens[i - 1]?.word === 'those' && /^(?:of|among)$/.test(tokens[i - 2]?.word ?? ''))
    return told(tokens, 'detained', 'verb', i, i);
  if (word === 'caught') return caughtAt(tokens, i);
  if (makes.has(word)) return madeOffAt(tokens, i, groupEnd);
  if (stays.has(word)) return jailedAt(tokens, i);
  const held = holds.has(word) ? heldAt(tokens, i, groupEnd) : null;
  return held ?? (seizes.has(word) || keeps.test(word) ? seizedAt(tokens, i, groupEnd) : null);
}

/** "86 fishermen are still in jail", "languishing in the jails of Antland"; null where they are elsewhere. */
function jailedAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  if (tokens[i + 1]?.word !== 'in') return null;
  for (let k = i + 2; k < i + farthestJail; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:jail|prison)s?$/.test(word)) return told(tokens, 'detained', 'state', i, k);
    if (!isWord(tokens[k]) || endsPlace(word)) return null;
  }
  return null;
}
const farthestJail = 6;

/** Whether people are told of as those who are in jail still: one may be there for whatever deed. */
export const areInJail = ({ entry: { kind, role, words } }: Occurrence): boolean =>
  kind === 'detained' && role === 'state' && /^(?:jail|prison)s?$/.test(words.at(-1) ?? '');

/** "Took [40 workers] into custody", "held [12 nurses] hostage". */
function heldAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const first = groupEnd(i + 1);
  if (first === null) return null;
  const isJoined = at(first + 1) === 'and';
  // "took his wife and her mother hostage"
  const second = isJoined ? groupEnd(first + 2) : null;
  // "held 62 guests and employees hostage"
  const isTwofold = isJoined && personNoun(at(first + 2)) !== null;
  const held = second ?? (isTwofold ? first + 2 : first);
  // "took 40 workers into custody", "took two men in for questioning", "took 12 people to a police station"
  if (custody.test(`${at(held + 1)} ${at(held + 2)} `) || custodyEnd(tokens, held + 1) !== null)
    return told(tokens, 'detained', 'object', i, i);
  return /^(?:hostages?|captive)$/.test(at(at(held + 1) === 'as' ? held + 2 : held + 1))
    ? told(tokens, 'abducted', 'object', i, i)
    : null;
}

/** Where "into [preventive] custody", "to a police station" ends that begins at token `i`; null where it does not. */
function custodyEnd(tokens: readonly FigureToken[], i: number): number | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  if (at(i) === 'into') return at(i + 2) === 'custody' && !kindly.test(at(i + 1)) ? i + 2 : null;
  if (at(i) !== 'to') return null;
  const station = [i + 1, i + 2, i + 3, i + 4].find((k) => /^stations?$/.test(at(k)));
  return station !== undefined && at(station - 1) === 'police' ? station : null;
}
/** "Into protective custody". */
const kindly = /^(?:protective|child|state|foster|family|joint|care)$/;

/** "Two suspects were caught", "was caught by police"; but "were caught in traffic", "caught on camera". */
function caughtAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  let k = i - 1;
  while (/^(?:later|also|then|finally|eventually|soon|since)$|ly$/.test(at(k))) k--;
  if (!/^(?:was|were|been)$/.test(at(k))) return null;
  if (at(i + 1) === 'by') return police.has(agentAt(tokens, i + 2)) ? told(tokens, 'detained', 'verb', i, i) : null;
  while (/^(?:was|were|been|have|has|had)$/.test(at(k))) k--;
  const next = tokens[i + 1];
  const there =
    (/^(?:in|at|near)$/.test(next?.word ?? '') && tokens[i + 2]?.capital === true) ||
    (next?.word === 'on' && tokens[i + 2]?.word === '');
  return hunted.test(at(k)) &&
    (there || /^(?:[.,;"”]|and|but|after|when|while|days?|hours?|within|)$/.test(next?.word ?? ''))
    ? told(tokens, 'detained', 'verb', i, i)
    : null;
}
const hunted =
  /^(?:suspect|gunm[ae]n|assailant|attacker|robber|killer|murderer|shooter|thie(?:f|ves)|burglar|kidnapper|abductor|bomber|hijacker|perpetrator|fugitive|escapee|smuggler|poacher|pirate|bandit|militant|terrorist|inmate|prisoner|convict)s?$/;

/** "Made off with [two nurses]". */
function madeOffAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  if (tokens[i + 1]?.word !== 'off' || tokens[i + 2]?.word !== 'with') return null;
  const whom = groupEnd(i + 3);
  const noun = whom === null ? '' : (tokens[whom]?.word ?? '');
  return personNoun(noun) !== null && noun !== 'others' ? told(tokens, 'abducted', 'object', i, i + 2) : null;
}

/** "Gunmen seized two nurses": abducted, but detained by the police. */
function seizedAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const away = /^(?:away|off)$/.test(tokens[i + 1]?.word ?? '') && tokens[i + 2]?.number ? groupEnd(i + 2) : null;
  if (away !== null && takes.test(tokens[i]?.word ?? '')) return takenAway(tokens, i, away);
  const whom = groupEnd(i + 1);
  if (whom !== null) {
    const taking = takes.test(tokens[i]?.word ?? '');
    if (taking && !tokens[i + 1]?.number) return null;
    if (personNoun(tokens[whom]?.word ?? '') === null) return null;
    for (let k = i - 1; k > i - farthestCaptor; k--) {
      const word = tokens[k]?.word ?? '.';
      if (isCaptor(tokens, k)) return told(tokens, 'abducted', 'object', i, i);
      if (police.has(word) && (!taking || tokens[whom]?.word === 'prisoners'))
        return told(tokens, 'detained', 'object', i, i);
      if (!isWord(tokens[k]) && word !== ',') return null;
    }
    return null;
  }
  return takenAt(tokens, i);
}

/** "Men stormed the school and took away 12 pupils", "gunmen whisked away 12 pupils": `end` is the last token of these. */
function takenAway(tokens: readonly FigureToken[], i: number, end: number): Occurrence | null {
  for (let k = i - 1; k > i - farthestCaptor && (isWord(tokens[k]) || tokens[k]?.word === ','); k--)
    if (isCaptor(tokens, k) && personNoun(tokens[end]?.word ?? '') !== null)
      return told(tokens, 'abducted', 'object', i, i + 1);
  return /^tak|^took|away$/.test(`${tokens[i]?.word} ${tokens[i + 1]?.word}`) &&
    !/^(?:march|herd)/.test(tokens[i]?.word ?? '')
    ? { entry: { ...seizure, role: 'object' }, at: i, end: i + 1 }
    : null;
}
const takes = /^(?:took|tak|whisk|cart|march|herd)/;

/** "Two nurses were seized", "were taken [from a village] by gunmen". */
function takenAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const [word, next] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? ''];
  const isTaken = /^(?:taken|whisked|carted|marched|herded)$/.test(word);
  if (!isTaken && !/^(?:seized|snatched|held)$/.test(word)) return null;
  if (!/^(?:was|were|are|been|being)$/.test(tokens[tokens[i - 1]?.word === 'still' ? i - 2 : i - 1]?.word ?? ''))
    return null;
  // "12 people were taken to police stations"
  const inside = isTaken ? custodyEnd(tokens, i + 1) : null;
  if (inside !== null) return told(tokens, 'detained', 'verb', i, inside);
  // "is being held at the Lune County Jail"
  const jail = word === 'held' && /^(?:in|at)$/.test(next) ? jailBehind(tokens, i + 2) : null;
  if (jail !== null) return told(tokens, 'detained', 'verb', i, jail);
  // "eight were held in Antby"
  const there = word === 'held' && /^(?:in|at)$/.test(next) && tokens[i + 2]?.capital === true;
  // "was whisked away in a car"
  const isLoose = (loose.test(next) && (word === 'taken' || !isTaken)) || there;
  const by = tokens.slice(i + 1, i + farthestCaptor).findIndex(({ word }) => word === 'by');
  if (by < 0) return isLoose || /^(?:seized|snatched)$/.test(word) ? { entry: seizure, at: i, end: i } : null;
  const from = i + 2 + by;
  const armed = [0, 1, 2, 3].some((k) => isCaptor(tokens, from + k));
  // "Were taken to hospital by bus"
  if (isTaken && !armed && next !== 'away' && next !== 'by' && !isLoose) return null;
  // "Two men were taken by police to hospital"
  if (police.has(agentAt(tokens, from)))
    return isTaken ? null : told(tokens, 'detained', 'verb', i, word === 'held' ? from - 1 : i);
  return armed ? told(tokens, 'abducted', 'verb', i, i) : null;
}
/** Where a jail is told whose words begin at token `from`; null where none is. */
function jailBehind(tokens: readonly FigureToken[], from: number): number | null {
  for (let k = from; k < from + farthestJail; k++) {
    if (/^(?:jail|prison)s?$/.test(tokens[k]?.word ?? '')) return k;
    if (!isWord(tokens[k]) || endsPlace(tokens[k]?.word ?? '')) return null;
  }
  return null;
}

/** "Two nurses were seized": by whom is not told. */
export const seizure: FigureWord = { kind: 'abducted', role: 'verb', words: ['seized', 'by', 'somebody'] };
/** What ends a clause of those who are held. */
const loose = /^(?:[.,;"”]|and|but|since|)$/;

/** Whether the word at token `k` is for those who take people: "gunmen", "armed men". */
const isCaptor = (tokens: readonly FigureToken[], k: number): boolean =>
  captors.has(tokens[k]?.word ?? '') ||
  (tokens[k]?.word === 'men' && /^(?:armed|masked|hooded)$/.test(tokens[k - 1]?.word ?? ''));

/** Who did something, behind the "by" ahead of token `i`. */
const agentAt = (tokens: readonly FigureToken[], i: number): string =>
  tokens.slice(i, i + 4).find(({ word }) => personNoun(word) !== null || police.has(word))?.word ?? '';

/** Whether those who "captured" somebody or took them prisoner, as the words at `at` to `end` tell, are no police: "rebels captured", "taken prisoner by rebels". */
export function areCaptors({ entry, at, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (entry.kind !== 'detained' || !/^(?:captur|took|taken|hold|held)/.test(entry.words[0] ?? '')) return false;
  if (tokens[end + 1]?.word === 'by') return captors.has(agentAt(tokens, end + 2));
  let k = at - 1;
  while (/^(?:who|have|has|had|also|later|then)$/.test(tokens[k]?.word ?? '')) k--;
  return captors.has(tokens[k]?.word ?? '') && !/^(?:was|were|been)$/.test(tokens[at - 1]?.word ?? '');
}
const captors = wordSet(
  'gunmen attackers assailants militant militants militia militiaman militiamen rebel rebels guerrilla guerrillas kidnapper kidnappers abductors bandit bandits pirate pirates extremist extremists insurgent insurgents jihadist jihadists terrorist terrorists fighters gang robbers',
);
export const police: ReadonlySet<string> = wordSet(
  'police policeman policemen troops soldiers officers agents authorities guard guards navy army forces coastguard coastguards',
);
