import type { FigureToken } from './figure-tokens.js';
import { finite } from './victim-asides.js';
import { definite, indefinite } from './victim-nouns.js';

/** "PORT LUNE, Antland (May 3) - ". */
const longestDateline = 8;
/** "Ann Roe - a nurse at the clinic - was hurt". */
const longestAside = 16;

export const isDash = (token: FigureToken | undefined) => /^[-–—―>]$/.test(token?.word ?? '');

/** Whether the text begins behind the dash at token `k`: "Antby -- three people were hurt", "4 May PORT LUNE - A man". */
export function endsDateline(tokens: readonly FigureToken[], k: number): boolean {
  if (!isDash(tokens[k])) return false;
  let next = k;
  while (isDash(tokens[next])) next++;
  const opens = tokens[next];
  if (opens?.capital && (definite.has(opens.word) || indefinite.has(opens.word))) return true;
  return (
    k <= longestDateline &&
    !finite.test(opens?.word ?? '') &&
    tokens.slice(0, k).every(({ word, capital, number }) => capital || number || /^(?:[,.()-]|)$/.test(word)) &&
    !tokens.slice(next, next + longestAside).some(isDash)
  );
}
