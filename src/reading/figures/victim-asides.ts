import { speechVerbForms } from '../quotations/speech-verbs.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs, prepositions } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';
import { kin, modifierStop, personNoun } from './victim-nouns.js';
import { personNouns } from './victim-words.js';

const farthestOffice = 20;
/** "and the well-known former mayor [of Antby]" */
const farthestNoun = 7;

/** What a new clause has behind its subject: "…, and 40 people were wounded". */
export const finite =
  /^(?:was|were|is|are|has|have|had|suffered|sustained|received|remain(?:ed|s)?|fled|escaped|survived)$/;

/**
 * Where the words end that say what somebody is, behind a name: "Ann Roe, leader of the Port Lune party, and a guard",
 * "Ann Roe, 34, an actor and the founder of a school, was hurt".
 */
function officeEnd(tokens: readonly FigureToken[], { last }: VictimGroup): number | null {
  if (tokens[last + 1]?.word !== ',') return null;
  const from = tokens[last + 2]?.number && tokens[last + 3]?.word === ',' ? last + 4 : last + 2;
  const oneOf = tokens[from]?.word === 'one' && tokens[from + 1]?.word === 'of';
  let held = oneOf;
  let oneOfToo = false;
  for (let i = oneOf ? from + 2 : /^(?:an?|the)$/.test(tokens[from]?.word ?? '') ? from + 1 : from; ; i++) {
    const word = tokens[i]?.word ?? '.';
    if (/^[,;]$/.test(word)) return held ? i : null;
    // "killed Ann Roe, a nurse and one of the founders."
    if (i >= tokens.length || word === '.') return oneOfToo ? i : null;
    oneOfToo ||= word === 'and' && tokens[i + 1]?.word === 'one' && tokens[i + 2]?.word === 'of';
    const next = tokens[i + 1]?.word ?? '.';
    // "Ann Roe, leader of the union, and Ian Marsh" without the comma
    if (held && word === 'and' && isSomebodyElse(tokens, i + 1)) return i;
    held ||= i < from + 5 && isOffice(tokens, i) && (prepositions.has(next) || /^(?:[,;]|and)$/.test(next));
    if (
      i > from + farthestOffice ||
      /^[.:"“”-]$/.test(word) ||
      (!held && modifierStop(tokens[i] as FigureToken)) ||
      finiteVerbs.has(word) ||
      (speechVerbForms.has(word) && /(?:ed|said|told)$/.test(word)) ||
      clauseOpeners.has(word) ||
      finite.test(word)
    )
      return null;
  }
}

/** Whether the word at token `i` is for one person, and no name that ends like one ("Lon Shipman"). */
const isOffice = (tokens: readonly FigureToken[], i: number) =>
  tokens[i]?.capital ? personNouns.has(tokens[i]?.word ?? '') : personNoun(tokens[i]?.word ?? '') === 'one';

/** Whether the words from token `i` on are for others than whom the words ahead of "and" describe: a name, several, kin. */
function isSomebodyElse(tokens: readonly FigureToken[], i: number): boolean {
  if (tokens[i]?.word === 'one' && tokens[i + 1]?.word === 'of') return false;
  if (tokens[i]?.number || /^(?:his|her|their)$/.test(tokens[i]?.word ?? '')) return true;
  for (let k = i; k < i + farthestNoun; k++) {
    const [word, next] = [tokens[k]?.word ?? '', tokens[k + 1]?.word ?? '.'];
    const sort = /'s$/.test(word) ? null : personNoun(word);
    if (sort === 'many') return true;
    if (!/^\p{L}/u.test(next) || prepositions.has(next) || finite.test(next))
      return sort === null && tokens[k]?.capital === true;
  }
  return false;
}

/** Where the given name ends that stands behind kin: "his wife, [Jo]; and", "her son, [Tyler], 15;"; null where none does. */
export const givenNameEnd = (tokens: readonly FigureToken[], { last, sort, noun }: VictimGroup): number | null =>
  sort === 'the one' &&
  kin.test(noun) &&
  tokens[last + 1]?.word === ',' &&
  tokens[last + 2]?.capital === true &&
  /^[,;]$/.test(tokens[last + 3]?.word ?? '')
    ? last + 3
    : null;

/** Where an item of a list ends whose items semicolons part: "[Ann Roe], who sold bread there; and Ian Marsh, a cook". */
function itemEnd(tokens: readonly FigureToken[], { last }: VictimGroup): number | null {
  if (tokens[last + 1]?.word !== ',') return null;
  let relative = false;
  for (let i = last + 2; i < last + farthestOffice; i++) {
    const word = tokens[i]?.word ?? '.';
    if (word === ';') return i;
    // "Ann Roe, 38, and her daughter Sofia, 9; and"
    if (word === 'and' && /^(?:his|her|their)$/.test(tokens[i + 1]?.word ?? '')) return null;
    if (word === 'who') relative = true;
    if (word === ',') relative = false;
    if (/^[.:"“”]$/.test(word) || (!relative && (finite.test(word) || finiteVerbs.has(word)))) return null;
  }
  return null;
}

/** Where the words end that stand between commas behind a name, or up to a semicolon in a list. */
export const asideEnd = (tokens: readonly FigureToken[], name: VictimGroup) =>
  officeEnd(tokens, name) ?? itemEnd(tokens, name);

/** Whether a group stands among them: "Ann Roe, [the head] of the party, and". */
export const inAside = (
  tokens: readonly FigureToken[],
  name: VictimGroup | undefined,
  group: VictimGroup | undefined,
) => name?.sort === 'name' && group !== undefined && group.first < (asideEnd(tokens, name) ?? 0);

/** Whether a group stands in what is said of a name's bearer: "Ann Roe, [an actor] and [the founder] of a school, was". */
export const inOffice = (tokens: readonly FigureToken[], name: VictimGroup, group: VictimGroup) =>
  name.sort === 'name' && name.last < group.first && group.first < (officeEnd(tokens, name) ?? 0);
