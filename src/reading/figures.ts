import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { circumstancesIn } from './figure-circumstances.js';
import { type FigureClaim, figureClaims } from './figure-claims.js';
import { figureDenials } from './figure-denials.js';
import { settled } from './figure-settling.js';
import { type FigureToken, figureTokens } from './figure-tokens.js';
import { unrealIn } from './figure-unreal.js';
import { knownNames } from './known-names.js';
import type { DateMention, Figure, Quotation } from './reading.js';
import { type VictimGroup, victimGroups } from './victim-groups.js';

/** What else was read in the article. */
export interface FigureContext {
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}

/** A cheap look for a sentence that tells what became of people. */
const hint =
  /kill|dead|deat|died|dies|drown|perish|murder|assassin|slain|slay|slaughter|execut|massacr|lynch|behead|gunned|shot|shoot|stab|fatal|bod(?:y|ies)|corpse|li(?:fe|ve)s?\b|toll|injur|wound|hurt|maim|hospital|condition|casualt|missing|unaccounted|disappear|vanish|displac|evacu|uproot|relocat|evict|shelter|homeless|fle[ed]|flee|homes?\b|houses?\b|refug|idps?\b|camp|border|arriv|live|living|remain|stay|forced|ordered|return|strand|rescue|host|arrest|detain|detention|jail|impris|captur|apprehend|custody|abduct|kidnap|hostage|homicide|no one|nobody|identified/iu;

/**
 * The figures of an article in the order of their mentions: numbers of people, and single or named victims, with what
 * became of them. What is feared, planned or denied is left out; "nobody was hurt" is zero.
 */
export function readFigures(article: Article, { dates, quotations }: FigureContext): Figure[] {
  const { text, sentences } = article;
  const names = knownNames(text);
  const inSentence = datesBySentence(dates);
  const said = quotationsBySentence(article, quotations);
  const figures: (Figure & { readonly claim: FigureClaim | null })[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (!hint.test(text.slice(sentence.start, sentence.end))) continue;
    const days = inSentence.get(i) ?? [];
    const tokens = figureTokens(text, sentence, days);
    const circumstances = circumstancesIn(text, sentence, days, said.get(i) ?? [], article.published);
    const rest = (mention: Range, told: Range = mention) => ({ ...circumstances(mention, told), mention, sentence: i });
    const told = ({ from, to }: FigureClaim) => text.slice(tokens[from]?.start, tokens[to]?.end);
    const unreal = unrealIn(text.slice(sentence.start, sentence.end));
    // "Denied reports of the murder of a judge": the murder is no part of what is denied.
    const real = ({ role, victims }: FigureClaim) =>
      role === 'of' ||
      role === 'object' ||
      !unreal.some(({ start, end }) => sentence.start + start <= victims.start && victims.start < sentence.start + end);
    const found = figureClaims(tokens, victimGroups(text, tokens, names))
      .filter(real)
      .map((claim) => ({
        claim,
        kind: claim.kind,
        low: claim.victims.low,
        high: claim.victims.high,
        approximate: claim.victims.approximate || feared.test(told(claim)),
        unit: claim.victims.unit,
        victims:
          claim.role === 'count' && claim.word.endsWith(claim.victims.noun)
            ? null
            : wordsFor(text, tokens, claim.victims),
        ...rest(
          {
            start: tokens[claim.from]?.start ?? claim.victims.start,
            end: Math.max(claim.victims.end, tokens[claim.to]?.end ?? 0),
          },
          { start: tokens[claim.at]?.start ?? 0, end: tokens[claim.end]?.end ?? 0 },
        ),
      }));
    const none = figureDenials(text, sentence).map(({ kind, start, end }) => ({
      claim: null,
      kind,
      low: 0,
      high: 0,
      approximate: false,
      unit: 'people' as const,
      victims: null,
      ...rest({ start, end }),
    }));
    figures.push(...[...found, ...none].sort((a, b) => a.mention.start - b.mention.start));
  }
  return settled(figures).map(({ claim: _, ...figure }) => figure);
}

const feared = /\b(?:feared|presumed|believed|thought)\b/;

/** "12 soldiers" are "soldiers"; a single victim is told in its own words; a bare number has none. */
function wordsFor(
  text: string,
  tokens: readonly FigureToken[],
  { first, last, start, end, low, sort }: VictimGroup,
): string | null {
  if (sort === 'bare') return null;
  const number = tokens.slice(first, last + 1).find(({ number }) => number);
  const whole = number?.number?.low !== low; // "a woman and her two sons"
  const from = number && !whole && (low !== 1 || sort === 'number') ? number.end : start;
  const words = text
    .slice(from, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/^ ?of (?:(?:the|his|her|their|its|those|these|our) )?/, '')
    .trim();
  return words === '' ? null : words;
}

function quotationsBySentence(article: Article, quotations: readonly Quotation[]): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    for (
      let i = quotation.sentence;
      (article.sentences[i]?.start ?? Number.POSITIVE_INFINITY) < quotation.content.end;
      i++
    ) {
      add(found, i, quotation);
    }
  }
  return found;
}

function datesBySentence(dates: readonly DateMention[]): Map<number, DateMention[]> {
  const found = new Map<number, DateMention[]>();
  for (const date of dates) add(found, date.sentence, date);
  return found;
}

function add<T>(map: Map<number, T[]>, key: number, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
