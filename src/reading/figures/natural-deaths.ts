import type { Article } from '../../text/article.js';
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
    if (word === 'peacefully' || (word === 'sleep' && /^(?:his|her|their)$/.test(tokens[k - 1]?.word ?? '')))
      return true;
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

/** As many sentences ahead of who died may tell of what killed them. */
const farthestHarm = 3;
const wasOld = /^\W*(?:He|She) was (\d{2,3})(?=[.,;]|$)/u;

/** Whether somebody who died, as sentence `i` tells, was old by the next one, and nothing near tells of harm: "Ann Roe has died. She was 91." */
export function diedOld({ text, sentences }: Article, i: number): boolean {
  const next = sentences[i + 1];
  const years = next ? Number(wasOld.exec(text.slice(next.start, next.end))?.[1] ?? 0) : 0;
  if (years < oldAge || years >= 120) return false;
  const from = sentences[Math.max(0, i - farthestHarm)]?.start ?? 0;
  return !text
    .slice(from, next?.start)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ofHarm.test(word));
}
/** Words that tell of harm ahead of who died, in any form. */
const ofHarm =
  /^(?:accident|explo|blast|stab|earthquake|storm|shoot|shots?|gun|police|crash|collision|derail|attack|bomb|fire|flames|blaze|burn|smoke|flood|landslide|avalanche|tornado|hurricane|cyclone|typhoon|quake|tremor|erupt|drown|sank$|sink|capsiz|collaps|hit$|struck$|fell$|injur|wound|kill|murder|rescue|virus|covid|pandemic|outbreak|heat|scene|victim|dead$|missile|drone|shell|rocket|raid|clash)/;
