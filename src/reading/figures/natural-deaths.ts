import type { Article } from '../../text/article.js';
import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners } from './figure-words.js';

/**
 * "Died on Sunday of a heart attack", "lost his father to cancer", "died after a long illness", "died at the age of 88",
 * "died in exile": of nothing that was done to them.
 */
export function isNatural({ entry, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (!/^(?:died|dies|passed|lost)$/.test(entry.words[0] ?? '')) return false;
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
    if (/^(?:of|from|to)$/.test(word) && illness(tokens, k + 1)) return true;
    if (word === 'exile' && tokens[k - 1]?.word === 'in') return true;
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
  const years = Number(
    /^(?:at (?:(?:the )?age(?: of)? |(?=\d+(?: years? old| [.,;]|$)))|aged )(\d+)\b/.exec(aged)?.[1] ?? 0,
  );
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
  /^(?:(?:an?|suffering|having|his|her|suspected|apparent|massive|lung|breast|prostate|bowel|colon|pancreatic|ovarian|cervical|brain|skin|liver|throat|blood|bone|terminal|aggressive|long|short|brief|with|battle|battling|had) )*(?:cancer|leuka?emia|dementia|alzheimer's|parkinson's|strokes?|old age|natural causes|illness|heart (?:attack|failure|disease|condition)|cardiac arrest|kidney failure|organ failure)\b/;

/** As many sentences ahead of who died may tell of what killed them. */
const farthestHarm = 3;
const wasOld = /^\W*(?:He|She) was (\d{2,3})(?=[.,;]|$)/u;

/** The words of an article from so many sentences before sentence `i` up to as many behind it, in lower case. */
function wordsAround({ text, sentences }: Article, i: number, before: number, behind: number): string[] {
  const last = sentences[Math.min(i + behind, sentences.length - 1)];
  return text
    .slice(sentences[Math.max(0, i - before)]?.start ?? 0, last?.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** Whether somebody who died, as sentence `i` tells, was old by the next one, and nothing near tells of harm: "Ann Roe has died. She was 91." */
export function diedOld(article: Article, i: number): boolean {
  const next = article.sentences[i + 1];
  const years = next ? Number(wasOld.exec(article.text.slice(next.start, next.end))?.[1] ?? 0) : 0;
  if (years < oldAge || years >= 120) return false;
  return (
    !wordsAround(article, i, farthestHarm, 0).some((word) => ofHarm.test(word)) &&
    !wordsAround(article, i, 0, 0).some((one) => opensCause.test(one))
  );
}

/** The last words of the names of those of whom an article tells that they died old or of an illness: "Ann Roe died on Sunday at 91". */
export function namesOfOldAge(article: Article): ReadonlySet<string> {
  const { text, sentences } = article;
  const found = sentences.flatMap(({ start, end }, i) => {
    const words = text.slice(start, end);
    const dies = /\b(?:died|dies|death|passed away)\b/.exec(words);
    if (!dies || !(tellsPeace(words) || (diedOld(article, i) && !isViolent(words)))) return [];
    return words.slice(0, dies.index).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  });
  return new Set(found.map((name) => name.toLowerCase()));
}
/** Whether sentence `i` tells of a death at an old age or of an illness, and of no harm: "until her death in May at the age of 90". */
export function isPeaceful({ text, sentences }: Article, i: number): boolean {
  const { start, end } = sentences[i] ?? { start: 0, end: 0 };
  return tellsPeace(text.slice(start, end));
}
const tellsPeace = (words: string): boolean => peaceful.test(words) && !isViolent(words);
const isViolent = (words: string): boolean =>
  words.split(/[^\p{L}]+/u).some((word) => ofViolence.test(word.toLowerCase()));
const peaceful = new RegExp(
  String.raw`\b(?:died|dies|death|passed away)\b[^;]{0,60}?\b(?:(?:(?:at (?:the )?age(?: of)?|aged) |at (?=\d+(?: years? old|[,.;]|$)))(?:6[5-9]|[789]\d|1[01]\d)\b|in (?:his|her) sleep\b|peacefully\b|(?:of|from) ${natural.source.slice(1)})`,
);

/** Whether somebody "passed away", as sentence `i` tells, and nothing near tells of harm. */
export const passedInPeace = (article: Article, i: number): boolean =>
  !wordsAround(article, i, farthestHarm, 1).some((word) => ofHarm.test(word));

/** Whether who is cared for, as sentence `i` tells, is ill or has an operation, and nothing near tells of harm. */
export function isIll(article: Article, i: number): boolean {
  const words = wordsAround(article, i, 2, 1);
  return words.some((word) => ofIllness.test(word)) && !words.some((word) => ofViolence.test(word));
}
const ofIllness =
  /^(?:virus|viral|respiratory|infection|infected|disease|illness|ill$|surgery|cancer|covid|coronavirus|flu$|influenza|pneumonia|asthma|measles|addict|cholera|ebola|malaria|dengue|polio|stroke|fever|outbreak|epidemic|pandemic|diagnos)/;
/** Words that tell of harm to who died, in any form. */
const ofViolence =
  /^(?:beat|overturn|trampl|custody|assault|tortur|poison|sicken|thrown|starv|electrocut|crush|mudslide|buried|trapped|maul|fall$|accident|explo|blast|stab|earthquake|storm|shoot|shots?|gun|police|crash|collision|derail|attack|bomb|fire|flames|blaze|burn|smoke|flood|landslide|avalanche|tornado|hurricane|cyclone|typhoon|quake|tremor|erupt|drown|sank$|sink|capsiz|collaps|hit$|struck$|fell$|injur|wound|kill|murder|rescue|heat$|heatw|heats|scene|missile|drone|shell|rocket|raid|clash|overdos)/;
const ofHarm = new RegExp(`${ofViolence.source}|^(?:virus|covid|pandemic|outbreak|epidemic|victim|dead$)`);
