import { wordSet } from '../../text/word-set.js';
import type { FigureKind } from '../reading.js';
import type { Occurrence } from './figure-occurrences.js';
import { isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import { prepositions } from './figure-words.js';
import { personNoun } from './victim-nouns.js';

/** "The victims of Monday's crash on the coast road were identified as". */
const farthestNaming = 14;
export const victims = wordSet('victim victims dead deceased casualties bodies body fatalities');
const deadOnes = wordSet('dead deceased bodies body fatalities');
export const hurtOnes = wordSet('injured wounded hurt');
export const naming = wordSet('identified named');

/** "The victims [of the crash] were identified as", "identified the dead [men] as": names of those told of elsewhere. */
export function namedAs(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  // "were identified on Friday as", "were named by the coroner as"
  let as = /ly$/.test(at(i + 1)) ? i + 2 : i + 1;
  if (/^(?:on|by|)$/.test(at(as)) && as < tokens.length)
    as = [2, 3, 4, 5].map((k) => i + k).find((k) => at(k) === 'as' || !/^[\p{L}]*$/u.test(at(k))) ?? as;
  if (at(as) === 'as') {
    const be = i - (/ly$/.test(at(i - 1)) ? 2 : 1);
    const kind = /^(?:was|were|been|are|is)$/.test(at(be)) ? namedKind(tokens, be - 1) : null;
    if (kind === null) return null;
    // "the body was identified as that of Ann Doe"
    const end = at(as + 1) === 'that' && at(as + 2) === 'of' ? as + 2 : as;
    // Victims may have lived through it.
    const dead = tokens.slice(Math.max(0, be - farthestNaming), be).some(({ word }) => deadOnes.has(word));
    return told(tokens, kind, dead ? 'object' : 'list', i, end);
  }
  for (let k = i + 1; k < i + 6; k++) {
    // "The coroner identified two of them as"
    const pointed =
      /^(?:them|him|her|men|women|man|woman|pair|couple|two|three|four|five)$/.test(at(k)) && at(k + 1) === 'as';
    // "identified the person killed as", "named the slain worker as"; but "named the man who killed her as"
    const slain = (at(k) === 'killed' && at(k + 1) === 'as') || at(k) === 'slain';
    const kind = (pointed && ofCoroner(tokens, i)) || slain ? 'killed' : namedKindOf(at(k));
    if (kind === null) continue;
    const end = at(k + 1) === 'as' ? k + 1 : at(k + 2) === 'as' ? k + 2 : null;
    return end === null ? null : told(tokens, kind, slain ? 'object' : 'list', i, end);
  }
  return null;
}

/** Whether a coroner does what is told at token `i`: who deals with the dead. */
const ofCoroner = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - farthestCoroner), i)
    .some(
      ({ word }, k, all) =>
        /^coroner(?:'s)?$/.test(word) || (word === 'medical' && /^examiner/.test(all[k + 1]?.word ?? '')),
    );
const farthestCoroner = 8;

const namedKindOf = (word: string): FigureKind | null =>
  victims.has(word) ? 'killed' : hurtOnes.has(word) ? 'injured' : null;

/** What became of the subject that ends at or ahead of token `from`, where it is "the victims", "two of the dead [men]" or the like. */
function namedKind(tokens: readonly FigureToken[], from: number): FigureKind | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  for (let k = from; k > from - farthestNaming; k--) {
    const kind = namedKindOf(at(k));
    if (kind !== null) {
      let first = k;
      while (isWord(tokens[first - 1]) && !prepositions.has(at(first - 1))) first--;
      // "the suspect in the death of the victim was identified as"
      return first === 0 || !prepositions.has(at(first - 1)) || tokens[first - 2]?.number ? kind : null;
    }
    // "the victims' killer was identified as"; but "the dead man"
    if (!isWord(tokens[k]) && !/^[,']?$/.test(at(k)) && !tokens[k]?.number) return null;
    if (personNoun(at(k)) !== null && namedKindOf(at(k - 1)) === null && k === from) return null;
  }
  return null;
}
