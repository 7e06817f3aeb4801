import { wordSet } from '../../text/word-set.js';
import type { FigureKind } from '../reading.js';
import type { Occurrence } from './figure-occurrences.js';
import { isWord, told } from './figure-phrase.js';
import { ofThings } from './figure-shares.js';
import type { FigureToken } from './figure-tokens.js';
import type { FigureWord } from './figure-words.js';
import { personNoun } from './victim-nouns.js';

/** "The number of people who have been displaced". */
const farthestCounted = 8;

/** What the deaths, the displaced and others that "the number of" leads up to are counted as. */
const counted: readonly (readonly [FigureKind, ReadonlySet<string>])[] = [
  ['killed', wordSet('dead deaths fatalities bodies corpses martyrs')],
  ['missing', wordSet('missing unaccounted')],
  [
    'displaced',
    wordSet(
      'displaced idp idps evacuees evacuated refugees returnees homeless displacements uprooted fled flee sheltering camps shelters',
    ),
  ],
  ['detained', wordSet('arrests arrested detained detainees detentions held')],
  ['abducted', wordSet('hostages abducted kidnapped abductions kidnappings')],
];

const totals = wordSet('total tally count');
const pointers = wordSet('that those');

/** "Taking the total [since May] to 40", "revised the figure to three": of whatever the sentence told before. */
export function totalOf(tokens: readonly FigureToken[], i: number, last: FigureWord | null): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const revised =
    /^(?:figure|number|count|total|tally)$/.test(at(i)) &&
    /^(?:the|that|this|its|their|his|her)$/.test(at(i - 1)) &&
    /^(?:revis|correct|lower|amend|updat|reduc)/.test(at(i - 2)) &&
    at(i + 1) === 'to';
  if (revised && last !== null) return told(tokens, last.kind, 'toll', i, i);
  const led =
    totals.has(tokens[i]?.word ?? '') &&
    /^the$|^(?:overall|confirmed|official|combined)$/.test(tokens[i - 1]?.word ?? '') &&
    tokens.slice(Math.max(0, i - 3), i).some(({ word }) => /^(?:bring|tak|rais|push|lift)(?:s|ing|e|es)?$/.test(word));
  return led && last !== null ? told(tokens, last.kind, 'toll', i, i) : null;
}

/** "The number of people killed", "the total number of such returnees": the toll that a number tells of. */
export function numberOf(tokens: readonly FigureToken[], i: number): Occurrence | null {
  // "The final count of the dead is 237"
  const isCount =
    /^(?:count|tally|list)$/.test(tokens[i]?.word ?? '') &&
    /^(?:the|dead|deaths|injured|missing)$/.test(tokens[i + 2]?.word ?? '');
  if (tokens[i]?.word !== 'number' && !(isCount && !ofThings(tokens[i + 3]?.word ?? ''))) return moved(tokens, i);
  // "The number killed rose to 12", "bringing to 1,000 the number held"
  const next = tokens[i + 1]?.word === 'still' ? i + 2 : i + 1;
  const alone =
    tokens[i - 1]?.word === 'the' ? labels.find(([, words]) => words.has(tokens[next]?.word ?? ''))?.[0] : undefined;
  if (alone !== undefined) return told(tokens, alone, 'toll', i, next);
  if (tokens[i + 1]?.word !== 'of') return null;
  for (let k = i + 2; k < i + 2 + farthestCounted; k++) {
    const word = tokens[k]?.word ?? '.';
    const before = tokens[k - 1]?.word ?? '';
    const kind = (
      /^(?:of|people|who|were|been|those|still|presumed|feared|confirmed)$/.test(before) ||
      (/^(?:have|has|had)$/.test(before) && /^(?:died|drowned|perished|frozen)$/.test(word)) ||
      personNoun(before) === 'many'
        ? labels
        : counted
    ).find(([, words]) => words.has(word))?.[0];
    // "The number of dead and missing": it is not said how many of each.
    if (kind !== undefined && /^(?:and|or)$/.test(tokens[k + 1]?.word ?? '') && isOther(tokens[k + 2], kind))
      return null;
    const place = /^(?:camps|shelters)$/.test(word);
    // "The number of homeless people who have frozen to death"
    if (word === 'homeless' && personNoun(tokens[k + 1]?.word ?? '') === 'many' && tokens[k + 2]?.word === 'who')
      continue;
    if (kind !== undefined && (!place || tokens.slice(i, k).some(({ word }) => personNoun(word) !== null))) {
      const noun = tokens[k + 1]?.word ?? '';
      const people = /^(?:families|households)$/.test(noun) || personNoun(noun) === 'many';
      return told(tokens, kind, 'toll', i, people ? k + 1 : k);
    }
    if (!isWord(tokens[k]) || /^(?:is|was|rose|fell|risen|stands|stood|reached|has|grew)$/.test(word)) return null;
  }
  return null;
}

/** Behind a number that a list labels; dashes may be mangled. */
export const labelSign = /^[^\p{L}\p{N}\s,.;"“”'‘’()[\]/&%]$/u;

/** "1,200: the number of people killed", "45 – people still missing", as lists of numbers label them. */
export function labelled(tokens: readonly FigureToken[], i: number): Occurrence | null {
  if (i !== 1 || !tokens[0]?.number || !labelSign.test(tokens[1]?.word ?? '')) return null;
  for (let k = 2; k < 2 + farthestCounted; k++) {
    const word = tokens[k]?.word ?? '.';
    const kind = labels.find(([, words]) => words.has(word))?.[0];
    const forced = word === 'forced' && /^(?:from|out)$/.test(tokens[k + 1]?.word ?? '');
    if (kind || forced) return told(tokens, kind ?? 'displaced', 'toll', i, k);
    if (!beforeLabel.test(word) && personNoun(word) === null) return null;
  }
  return null;
}
const beforeLabel = /^(?:the|total|number|of|who|that|were|was|are|is|have|been|still|now|reported|confirmed)$/;
const labels: typeof counted = [
  ['killed', wordSet('killed died drowned perished executed murdered frozen')],
  ['injured', wordSet('injured wounded hurt')],
  ...counted,
];

/** Whether a token is what people of another kind are counted as. */
const isOther = (token: FigureToken | undefined, kind: FigureKind): boolean =>
  labels.some(([other, words]) => other !== kind && words.has(token?.word ?? ''));

/** "Fatalities rose to 412", "arrests have passed 2,000"; with a number ahead it is counted by that. */
function moved(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const kind = movable.get(tokens[i]?.word ?? '');
  if (!kind || tokens[i - 1]?.number) return null;
  const next = /^(?:have|has|had)$/.test(tokens[i + 1]?.word ?? '') ? i + 2 : i + 1;
  return movement.test(tokens[next]?.word ?? '') ? told(tokens, kind, 'toll', i, next) : null;
}
const movable: ReadonlyMap<string, FigureKind> = new Map([
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injuries', 'injured'],
  ['arrests', 'detained'],
]);
/** Verbs by which a number changes, or stands; alternatives. */
export const changes =
  'rose|risen|rises|fell|fallen|dropped|climbed|climbs|jumped|soared|surged|swelled|grew|grown|increased|decreased|declined|doubled|stands?|stood|reach(?:es|ed)|passed|topped|exceeded|surpassed';
const movement = new RegExp(`^(?:${changes}|now)$`);

/** "Put the dead at 19 and the injured at 140", "put arrests at over 900". */
export function restAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  // "put those killed at 47 and those abducted at 30"
  if (tokens[i]?.word === 'those' && tokens[i + 2]?.word === 'at' && tokens[i + 3]?.number && !tokens[i + 4]?.capital) {
    const kind = labels.find(([, words]) => words.has(tokens[i + 1]?.word ?? ''))?.[0];
    return kind === undefined ? null : told(tokens, kind, 'toll', i, i + 1);
  }
  const kind = restKinds.get(tokens[i]?.word ?? '');
  if (kind === undefined) return null;
  const [before, next] = [tokens[i - 1]?.word ?? '.', tokens[i + 1]?.word];
  // "Dead: 12; injured: 40"
  const opens = /^[.,;]$/.test(before);
  // "Missing persons: 3"
  const people = personNoun(next ?? '') === 'many' || /^(?:families|households)$/.test(next ?? '');
  const end = opens && people ? i + 1 : i;
  const listed = opens && tokens[end + 1]?.word === ':';
  const isPut = /^(?:the|its|their|puts?|putting)$/.test(before) && next === 'at';
  return (listed || isPut) && tokens[end + 2]?.number ? told(tokens, kind, 'toll', i, end) : null;
}
const restKinds: ReadonlyMap<string, FigureKind> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['idps', 'displaced'],
  ['evacuees', 'displaced'],
  ['deaths', 'killed'],
  ['arrests', 'detained'],
]);

const found = /^(?:found|recovered|discovered|pulled|retrieved)$/;

/** "One death", "one confirmed fatality", "a body was found"; but "one death threat". */
export function oneAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  if (
    tokens[i]?.word === 'body' &&
    /^(?:an?|unidentified)$/.test(tokens[i - 1]?.word ?? '') &&
    (found.test(tokens[i - 2]?.word ?? '') || tokens.slice(i + 1, i + 4).some(({ word }) => found.test(word)))
  )
    return told(tokens, 'killed', 'count', i, i);
  const kind = singles.get(tokens[i]?.word ?? '');
  const one = [i - 1, i - 2].some((k) => tokens[k]?.number?.low === 1 && tokens[k]?.number?.high === 1);
  const alone = /^(?:\P{L}|and|or|was|were|has|is|in|on|from|at|so|due|during|linked|since|per|.*ed)$/u;
  return kind && one && alone.test(tokens[i + 1]?.word ?? '.') ? told(tokens, kind, 'count', i, i) : null;
}
const singles: ReadonlyMap<string, FigureKind> = new Map([
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['injury', 'injured'],
  ['arrest', 'detained'],
]);

/** "The murder of Ann Doe and that of Ian Roe": what the word before tells of the first. */
export function thatOf(tokens: readonly FigureToken[], i: number, last: FigureWord | null): Occurrence | null {
  if (last === null || !/^(?:of|count)$/.test(last.role) || tokens[i + 1]?.word !== 'of') return null;
  const more = /^(?:and|also|especially|particularly)$/.test(tokens[i - 1]?.word ?? '');
  return more && pointers.has(tokens[i]?.word ?? '') ? told(tokens, last.kind, 'of', i, i) : null;
}

/** The words that open a count or a toll; a number that a list labels has its sign instead. */
export const tollOpeners: ReadonlySet<string> = new Set([
  'number',
  'list',
  'body',
  ...movable.keys(),
  ...singles.keys(),
  ...restKinds.keys(),
  ...totals,
  ...pointers,
]);

/** Words of which every count and toll holds one, but for one that goes on from what was told before. */
export const tollWords: ReadonlySet<string> = new Set([
  'forced',
  'body',
  ...labels.flatMap(([, words]) => [...words]),
  ...movable.keys(),
  ...singles.keys(),
  ...restKinds.keys(),
]);
