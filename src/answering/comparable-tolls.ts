import { type FigureKind, figureKinds } from '../reading/reading.js';
import type { Corpus } from '../search/corpus.js';
import type { Article, Day } from '../text/article.js';
import type { FigureAnswer } from './answer.js';
import { siteOf } from './citation.js';
import { ofOneEvent } from './toll-event.js';

/** A toll with its day and its sources. At least one of `low` and `high` is a number. */
export interface Toll {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** UTC days, both included; equal for a single day. */
  readonly from: Day;
  readonly to: Day;
  /** Whether the day is the figure's own; otherwise it is the article's. */
  readonly dated: boolean;
  readonly place: string | null;
  /** According to whom, else the article's source, title or id; more than one where several give the same figure. */
  readonly sources: readonly string[];
}

/** Tolls that may stand on one axis, by day, then number. */
export interface Tolls {
  readonly kind: FigureKind;
  readonly unit: 'people' | 'households';
  readonly tolls: readonly Toll[];
}

/** A figure told for a longer time than this, in days, is the toll of a period and stands on no day. */
const longestPeriod = 7;
const fewest = 3;
const dayLength = 86_400_000;

/**
 * The figures that can be compared on one axis: of the kind and unit that most are of (`killed` on a tie) and of one
 * event, with a number and a day, no part of another. Null where these are fewer than three or all of one day. Where
 * the figures' own days are all the same (one event, told again as it becomes known), the articles' days stand for
 * them.
 */
export function comparableTolls(corpus: Corpus, figures: readonly FigureAnswer[]): Tolls | null {
  const wholes = wholeFigures(figures);
  const groups = figureKinds
    .flatMap((kind) => (['people', 'households'] as const).map((unit) => ({ kind, unit })))
    .map(({ kind, unit }) => {
      const alike = ofOneEvent(
        corpus,
        wholes.filter((figure) => figure.kind === kind && figure.unit === unit),
      );
      return { kind, unit, dated: tollsOf(corpus, alike, false), reported: tollsOf(corpus, alike, true) };
    })
    .toSorted((a, b) => b.dated.length - a.dated.length);
  const most = groups[0];
  const tolls = most && [most.dated, most.reported].find((some) => some.length >= fewest && days(some) > 1);
  if (!tolls) return null;
  return { kind: most.kind, unit: most.unit, tolls: merged(tolls) };
}

const days = (tolls: readonly Toll[]) => new Set(tolls.map(({ to }) => to)).size;

const people = /^(?:the )?(?:people|persons?|dead|deaths?|lives)\b/i;
const partOf = /\b(?:includ\w+|among (?:them|those|the \w+)|of (?:whom|them))\b/i;

/**
 * The figures with a number that are no forecast, no part of another, and no single victim told apart, as far as
 * reading tells.
 */
function wholeFigures(figures: readonly FigureAnswer[]): FigureAnswer[] {
  const inGeneral = ({ victims }: FigureAnswer) => victims === null || people.test(victims);
  const totals = new Map<string, number>();
  const place = ({ article, kind, unit }: FigureAnswer) => JSON.stringify([article, kind, unit]);
  for (const figure of figures) {
    if (inGeneral(figure)) totals.set(place(figure), Math.max(totals.get(place(figure)) ?? 0, size(figure)));
  }
  return figures.filter((figure) => {
    const { low, high, forecast, mention, sentence } = figure;
    if (forecast || (low === null && high === null)) return false;
    const before = sentence.text.slice(0, mention.start - sentence.start).slice(-20);
    if (partOf.test(mention.text) || /\b(?:including|among them|of whom|of them)[\s,:]*$/i.test(before)) return false;
    if (inGeneral(figure)) return true;
    return !(low === 1 && high === 1) && size(figure) >= (totals.get(place(figure)) ?? 0);
  });
}

const size = ({ low, high }: Pick<Toll, 'low' | 'high'>) => high ?? low ?? 0;

/** The figures with their days; those without one are left out. */
function tollsOf(corpus: Corpus, figures: readonly FigureAnswer[], byArticle: boolean): Toll[] {
  return figures.flatMap((figure) => {
    const article = corpus.byId.get(figure.article)?.article;
    const own = byArticle ? null : figure.date;
    const from = own?.from ?? article?.published;
    const to = own?.to ?? from;
    if (from === undefined || from === null || to === undefined || to === null) return [];
    if (Date.parse(to) - Date.parse(from) >= longestPeriod * dayLength) return [];
    const { low, high, approximate, place, source } = figure;
    const sources = [source ?? (article ? nameOf(article) : figure.article)];
    return [{ low, high, approximate, from, to, dated: own !== null, place, sources }];
  });
}

/** Whose article it is: its outlet, the host of its address, the name of its source, else its title. */
function nameOf({ outlet, source, title, id }: Article): string {
  if (outlet !== null) return outlet;
  if (source !== null && URL.canParse(source)) return siteOf(source) || source;
  return source ?? title ?? id;
}

/** Figures that differ by their source only are one toll. */
function merged(tolls: readonly Toll[]): Toll[] {
  const byFacts = new Map<string, Toll>();
  for (const { sources, ...toll } of tolls) {
    const key = JSON.stringify(Object.values(toll));
    const known = byFacts.get(key)?.sources ?? [];
    const added = sources.filter((source) => !known.some((one) => sameSource(one, source)));
    byFacts.set(key, { ...toll, sources: [...known, ...added] });
  }
  return [...byFacts.values()].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : size(a) - size(b)));
}

const sameSource = (a: string, b: string) => sourceKey(a) === sourceKey(b);

/** "The Red Cross" and "Red Cross" are one source. */
export function sourceKey(source: string): string {
  return source.toLowerCase().replace(/^the /, '');
}
