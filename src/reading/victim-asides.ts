import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs, prepositions } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';
import { kin, modifierStop, personNoun } from './victim-nouns.js';

const farthestOffice = 20;

/** What a new clause has behind its subject: "…, and 40 people were wounded". */
export const finite =
  /^(?:was|were|is|are|has|have|had|suffered|sustained|received|remained?|remains|fled|escaped|survived)$/;

/** Where the office ends that stands behind a name: "Ann Roe, leader of the Port Lune party, and a guard". */
function officeEnd(tokens: readonly FigureToken[], { last }: VictimGroup): number | null {
  if (tokens[last + 1]?.word !== ',') return null;
  let held = false;
  for (let i = last + 2; i < last + farthestOffice; i++) {
    const word = tokens[i]?.word ?? '.';
    if (/^[,;]$/.test(word)) return held ? i : null;
    const next = tokens[i + 1]?.word ?? '.';
    // "Ann Roe, leader of the union, and Ian Marsh" without the comma
    if (held && word === 'and' && tokens[i + 1]?.capital && tokens[i + 2]?.capital) return i;
    held ||= i < last + 6 && personNoun(word) === 'one' && (prepositions.has(next) || /^(?:[,;]|and)$/.test(next));
    if (
      /^[.:"“”-]$/.test(word) ||
      (!held && modifierStop(tokens[i] as FigureToken)) ||
      finiteVerbs.has(word) ||
      clauseOpeners.has(word) ||
      finite.test(word)
    )
      return null;
  }
  return null;
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
