import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners } from './figure-words.js';

/** "Died on Sunday of a heart attack", "died after a long illness", "died at the age of 88": of nothing that was done to them. */
export function isNatural({ entry, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (!/^(?:died|dies|passed)$/.test(entry.words[0] ?? '')) return false;
  for (let k = end + 1; k < end + farthestCause; k++) {
    const word = tokens[k]?.word ?? ';';
    if (/^[;:"“”]$/.test(word) || clauseOpeners.has(word))
      return word === 'after' && /^(?:an?|suffering|having)$/.test(tokens[k + 1]?.word ?? '')
        ? illness(tokens, k + 1)
        : false;
    if (/^(?:of|from)$/.test(word) && illness(tokens, k + 1)) return true;
    if (isOld(tokens, k)) return !tokens.slice(end, k + farthestCause).some((other) => harmed.test(other.word));
  }
  return false;
}
const farthestCause = 14;
/** Whether "at the age of 88" or "aged 88" stands at token `at`, an age of which most die of it. */
function isOld(tokens: readonly FigureToken[], at: number): boolean {
  const aged = tokens
    .slice(at, at + 5)
    .map(({ word }) => word)
    .join(' ');
  const years = Number(/^(?:at (?:the )?age(?: of)?|aged) (\d+)\b/.exec(aged)?.[1] ?? 0);
  return years >= oldAge && years < 120;
}
const oldAge = 65;
/** Beside an age: what was done to somebody all the same. */
const harmed =
  /^(?:crash|accident|fire|blast|explosion|attack|shooting|shot|stabbed|flood|storm|quake|earthquake|collapse|when|after|injuries|wounds|killed|murdered|drowned)$/;
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
