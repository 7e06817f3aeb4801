import type { KnownNames } from '../names/known-names.js';
import type { FigureToken } from './figure-tokens.js';
import { made, type VictimGroup } from './victim-group.js';
import { bare, nameEnd } from './victim-names.js';

/** Who is called by name behind the noun at token `head`: "a woman named [Ann Roe]", "its driver, identified as [26-year-old Ian Roe]"; null where nobody is. */
export function calledBy(
  text: string,
  tokens: readonly FigureToken[],
  i: number,
  head: number,
  names: KnownNames,
): VictimGroup | null {
  const verb = tokens[head + 1]?.word === ',' ? head + 2 : head + 1;
  const named = tokens[verb]?.word === 'named' && verb === head + 1;
  const as = tokens[verb]?.word === 'identified' ? asBehind(tokens, verb) : named ? verb : null;
  if (as === null) return null;
  for (let k = as + 1; k <= as + (named ? 1 : farthestCalled) && /^[\p{L}\d]/u.test(tokens[k]?.word ?? ''); k++) {
    const last = tokens[k]?.capital ? nameEnd(tokens, k, names) : null;
    // "a woman named Ann Roe as the thief"
    if (last === null || tokens[last + 1]?.word === 'as') continue;
    const group = made(text, tokens, i, last, { low: 1, sort: 'name', noun: bare(tokens[last]?.word ?? '') });
    return { ...group, start: tokens[as + 1]?.start ?? group.start };
  }
  return null;
}
const farthestCalled = 5;

/** Where "as" stands behind "identified" at token `verb`, "by the police" between them or not. */
function asBehind(tokens: readonly FigureToken[], verb: number): number | null {
  const as = [1, 2, 3, 4, 5].find((k) => tokens[verb + k]?.word === 'as');
  return as === 1 || (as !== undefined && tokens[verb + 1]?.word === 'by') ? verb + as : null;
}
