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
    const inSleep =
      word === 'peacefully' || (word === 'sleep' && /^(?:his|her|their)$/.test(tokens[k - 1]?.word ?? ''));
    if (inSleep || isOld(tokens, k))
      return !tokens.slice(end, k + farthestCause).some(({ word }) => ofHarm.test(word) || opensCause.test(word));
    if (/^(?:of|from)$/.test(word) && illness(tokens, k + 1)) return true;
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
/** Beside an age: how it came that somebody died. */
const opensCause = /^(?:when|while|after)$/;
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
  const wordsFrom = (from: number) =>
    text
      .slice(sentences[Math.max(0, from)]?.start ?? 0, next?.start)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
  return (
    !wordsFrom(i - farthestHarm).some((word) => ofHarm.test(word)) && !wordsFrom(i).some((one) => opensCause.test(one))
  );
}
/** Words that tell of harm to who died, in any form. */
const ofHarm =
  /^(?:beat|overturn|trampl|custody|assault|tortur|poison|thrown|starv|electrocut|crush|mudslide|buried|trapped|maul|fall$|accident|explo|blast|stab|earthquake|storm|shoot|shots?|gun|police|crash|collision|derail|attack|bomb|fire|flames|blaze|burn|smoke|flood|landslide|avalanche|tornado|hurricane|cyclone|typhoon|quake|tremor|erupt|drown|sank$|sink|capsiz|collaps|hit$|struck$|fell$|injur|wound|kill|murder|rescue|virus|covid|pandemic|outbreak|heat|scene|victim|dead$|missile|drone|shell|rocket|raid|clash)/;
