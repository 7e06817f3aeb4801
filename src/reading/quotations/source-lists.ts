import { personNoun } from '../figures/victim-nouns.js';
import { commonOpeners } from '../names/name-words.js';
import { growLeft } from './noun-phrase-left.js';
import type { Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { determiners, timeNouns } from './quotation-words.js';

/** Where the list of names begins that a phrase ends, which opens the sentence or follows a quotation: "“…,” [Ana Lopes, the Union,] Ben Hale and Mia Cole said". */
export function listBefore(tokens: readonly Token[], { from, to }: Phrase): number | null {
  const placed = amongPlaces(tokens, from);
  if (placed !== null) return placed;
  const and = tokens.findIndex(({ low }, i) => i > from && i < to && low === 'and');
  if (and < 0 || !startsName(tokens, from) || !startsName(tokens, and + 1)) return null;
  let at = from;
  for (let n = 0; n < longestNames && tokens[at - 1]?.low === ',' && !timeNouns.has(tokens[at - 2]?.low ?? ''); n++) {
    const next = growLeft(tokens, at - 2);
    if (next === null || next >= at - 1 || !(tokens[at - 2]?.capital || tokens[at - 2]?.low === ')')) break;
    const isName = startsName(tokens, next);
    // "The founders of Norden, Karvel and Lune"
    if (
      !isName &&
      !(determiners.has(tokens[next]?.low ?? '') && tokens.slice(next, at).some(({ low }) => low === 'of'))
    )
      break;
    at = next;
    if (!isName) break;
  }
  const first = tokens[at]?.low ?? '';
  const ahead = tokens[tokens[at - 1]?.low === ',' ? at - 2 : at - 1];
  // "In a statement on Monday's raid, Ana Lopes, Ben Hale and Mia Cole said"
  const isBehindPhrase =
    tokens[at - 1]?.low === ',' && ahead?.kind === 'word' && (!ahead.capital || timeNouns.has(ahead.low));
  const opens = at === 0 || ahead?.kind === 'quoted' || isBehindPhrase;
  const isNamed = !timeNouns.has(first) && (determiners.has(first) || !commonOpeners.has(first));
  return at < from && opens && isNamed ? at : null;
}
const longestNames = 8;

/** "[fishermen in Norden], Antby and Lune said": where those begin who live in places that the phrase from `from` on ends a list of; else null. */
function amongPlaces(tokens: readonly Token[], from: number): number | null {
  let name = from;
  while (name > 1 && (tokens[name - 1]?.capital || (tokens[name - 1]?.low === ',' && tokens[name - 2]?.capital)))
    name--;
  const isList = tokens[from - 1]?.low === ',' && tokens[from]?.capital && name < from;
  const isIn = /^(?:in|from|across)$/.test(tokens[name - 1]?.low ?? '');
  return isList && isIn && personNoun(tokens[name - 2]?.low ?? '') === 'many' ? growLeft(tokens, name - 2) : null;
}

/** "Ana", "the Union" */
const startsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[tokens[at]?.low === 'the' ? at + 1 : at]?.capital === true;
