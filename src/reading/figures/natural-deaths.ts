import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners } from './figure-words.js';

/** "Died on Sunday of a heart attack", "died after a long illness": of nothing that was done to them. */
export function isNatural({ entry, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (!/^(?:died|dies|passed)$/.test(entry.words[0] ?? '')) return false;
  for (let k = end + 1; k < end + farthestCause; k++) {
    const word = tokens[k]?.word ?? ';';
    if (/^[;:"“”]$/.test(word) || clauseOpeners.has(word))
      return word === 'after' && /^(?:an?|suffering|having)$/.test(tokens[k + 1]?.word ?? '')
        ? illness(tokens, k + 1)
        : false;
    if (/^(?:of|from)$/.test(word) && illness(tokens, k + 1)) return true;
  }
  return false;
}
const farthestCause = 14;
/** Whether an illness stands a few words behind token `from`. */
const illness = (tokens: readonly FigureToken[], from: number): boolean =>
  natural.test(
    tokens
      .slice(from, from + 5)
      .map(({ word }) => word)
      .join(' '),
  );
const natural =
  /^(?:(?:an?|suffering|having|his|her|suspected|apparent|massive|lung|breast|prostate|long|short|brief|with|battle|battling|had) )*(?:cancer|leuka?emia|dementia|alzheimer's|parkinson's|strokes?|old age|natural causes|illness|heart (?:attack|failure|disease|condition)|cardiac arrest|kidney failure|organ failure)\b/;
