import { samePlace } from '../reading/figures/same-place.js';
import { type FigureKind, figureKinds } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import type { FigureAnswer } from './answer.js';
import { isSudden } from './event-kinds.js';
import { writtenOn } from './event-openings.js';
import { eventTitle } from './event-title.js';
import { type TollDay, tollDay } from './toll-days.js';
import { isOfItsDay } from './toll-deeds.js';
import { type TollEvent, tollEvents } from './toll-event.js';
import { isOfSome, mayBeTotal, totalsOf } from './toll-parts.js';
import { sourceKey, sourceOfToll, type TollSource } from './toll-sources.js';

/** A toll with its day and its sources. At least one of `low` and `high` is a number. */
export interface ComparableToll extends TollDay {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly place: string | null;
  /** Whether only civilians are counted. */
  readonly civilians: boolean;
  /** More than one where several give the same figure. */
  readonly sources: readonly TollSource[];
}

/** Tolls of one event that may stand on one axis, by day, then number. */
export interface Tolls {
  readonly kind: FigureKind;
  readonly unit: 'people' | 'households';
  /** The event in the articles' own words: "Lune flood", "Lune"; null where they have none that is sure. */
  readonly event: string | null;
  readonly tolls: readonly ComparableToll[];
  /** How many figures of the kind and unit are none of these: of other events, times or parts. */
  readonly others: number;
}

const fewest = 3;
/** In days: of events that were last told of within so many of the newest, the one with the most tolls is drawn. */
const lately = 7;

/**
 * The figures that can be compared on one axis: totals of one kind and unit and of one event, with a number and a day.
 * Null where there are fewer than three, or where those of a single day are not of three sources. Of several events it
 * is the one that is most told of lately, of its kinds the one that most tolls are of (`killed` on a tie).
 */
export function comparableTolls(corpus: Corpus, figures: readonly FigureAnswer[]): Tolls | null {
  const found = figureKinds.flatMap((kind) =>
    (['people', 'households'] as const).flatMap((unit) => {
      const alike = figures.filter((figure) => figure.kind === kind && figure.unit === unit);
      if (alike.length < fewest) return [];
      return tollEvents(corpus, alike.filter(mayBeTotal)).flatMap((event) => {
        if (event.figures.length < fewest) return [];
        const { tolls, drawn } = tollsOf(corpus, event, kind);
        return isEnough(tolls) ? [{ kind, unit, event, tolls, others: alike.length - drawn }] : [];
      });
    }),
  );
  const newest = found
    .flatMap(({ tolls }) => tolls.map(({ day }) => day))
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const [most] = found
    .filter(({ tolls }) => tolls.some(({ day }) => daysBetween(day, newest) <= lately))
    .sort((a, b) => b.tolls.length - a.tolls.length || rank(b.event) - rank(a.event));
  if (!most) return null;
  return { ...most, event: eventTitle(most.event) };
}

/** How many articles an event is known from; one that is known by no name is that of one article, and comes last. */
const rank = ({ name, members }: TollEvent) => (name === null ? 0 : members.length);

const daysBetween = (a: Day, b: Day) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Sources of one day that differ by more hardly count the same. */
const dispute = 4;

/** Three tolls or more on several days; of one day only by three sources that the articles name. */
function isEnough(tolls: readonly ComparableToll[]): boolean {
  if (tolls.length < fewest) return false;
  if (new Set(tolls.map(({ day }) => day)).size > 1) return true;
  const sizes = tolls.map(size);
  if (Math.max(...sizes) > dispute * Math.min(...sizes)) return false;
  const named = tolls.flatMap(({ sources }) => sources.filter(({ isOutlet }) => !isOutlet));
  return new Set(named.map(({ name }) => sourceKey(name))).size >= fewest;
}

/** The tolls of an event, and of how many figures they are. */
function tollsOf(corpus: Corpus, event: TollEvent, kind: FigureKind): { tolls: ComparableToll[]; drawn: number } {
  const timed = event.figures.flatMap((figure) => {
    const entry = corpus.byId.get(figure.article);
    return entry ? [{ figure, entry }] : [];
  });
  const began =
    event.day?.from ??
    timed.flatMap(({ figure: { date }, entry }) => (isNear(date, writtenOn(entry)) ? date.from : [])).sort()[0] ??
    null;
  const all = timed.flatMap(({ figure, entry }) => {
    const day = tollDay(entry, figure, { began, isSudden: isSudden(event.kind) });
    return day === null ? [] : [{ figure, entry, day }];
  });
  // The missing and the displaced become fewer.
  const rises = kind === 'killed' || kind === 'injured';
  const told = rises && !isSudden(event.kind) ? withoutDeeds(all) : all;
  const totals = new Set(
    totalsOf(
      event,
      told.map(({ figure }) => figure),
    ),
  );
  const general = [...totals].filter((figure) => !isOfSome(figure));
  const compared = general.length > 0 ? new Set(general) : totals;
  const tolls = told
    .filter(({ figure }) => compared.has(figure))
    .map(({ figure, entry, day }): ComparableToll => {
      const { low, high, approximate, place, victims } = figure;
      const civilians = /\bcivilians?$/i.test(victims ?? '');
      return { low, high, approximate, ...day, place, civilians, sources: [sourceOfToll(entry, figure)] };
    });
  const wholes = largest(tolls);
  const before = mostUntil(wholes.map((toll) => ({ day: toll.day, count: size(toll) })));
  const most = Math.max(0, ...before.values());
  const likely = wholes.filter(
    (toll) =>
      // The missing become fewer.
      (kind === 'missing' || !isStray(toll, before.get(toll.day) ?? 0)) &&
      !(event.kind === 'war' && size(toll) < deed * most),
  );
  return { tolls: merged(likely), drawn: likely.length };
}

/** A figure with its article and the day on which it stands. */
interface ToldFigure {
  readonly figure: FigureAnswer;
  readonly entry: ReadArticle;
  readonly day: TollDay;
}

/** What goes on has more dead each day: less than was counted before is what the day that the sentence tells brought. */
function withoutDeeds(told: readonly ToldFigure[]): readonly ToldFigure[] {
  const ofDays = new Set(told.filter(({ entry, figure }) => isOfItsDay(entry, figure)));
  const before = mostUntil(told.map((one) => ({ day: one.day.day, count: ofDays.has(one) ? 0 : size(one.figure) })));
  return told.filter((one) => !ofDays.has(one) || size(one.figure) >= (before.get(one.day.day) ?? 0));
}

/** The highest of what is told up to each day. */
function mostUntil(told: readonly { readonly day: Day; readonly count: number }[]): ReadonlyMap<Day, number> {
  const onDay = new Map<Day, number>();
  for (const { day, count } of told) onDay.set(day, Math.max(onDay.get(day) ?? 0, count));
  let most = 0;
  return new Map(
    [...onDay.keys()].sort().map((day) => {
      most = Math.max(most, onDay.get(day) ?? 0);
      return [day, most];
    }),
  );
}

/** In days: the day of a figure of the article's own event was not longer before its publication. */
const recent = 21;

function isNear(date: FigureAnswer['date'], published: Day | null): date is NonNullable<FigureAnswer['date']> {
  return date !== null && published !== null && date.from <= published && daysBetween(date.from, published) <= recent;
}

const size = ({ low, high }: Pick<ComparableToll, 'low' | 'high'>) => high ?? low ?? 0;

/** Of a war so little is the toll of a deed in it, or of a part of it. */
const deed = 1 / 20;

/** What an article tells by itself is a part where somebody in it counts so much more. */
const ofOthers = 1 / 2;

/** Of what one source counts in one article as of one day the highest, for the others are of parts; so is much less by nobody. */
function largest(tolls: readonly ComparableToll[]): ComparableToll[] {
  const found = new Map<string, ComparableToll>();
  const most = new Map<string, number>();
  for (const toll of tolls) {
    const [source] = toll.sources;
    const id = source?.article ?? '';
    const key = JSON.stringify([id, sourceKey(source?.name ?? ''), toll.day]);
    const before = found.get(key);
    if (!before || size(before) < size(toll)) found.set(key, toll);
    most.set(id, Math.max(most.get(id) ?? 0, size(toll)));
  }
  return [...found.values()].filter(({ sources, ...toll }) =>
    sources.every(({ isOutlet, article }) => !isOutlet || size(toll) >= ofOthers * (most.get(article) ?? 0)),
  );
}

/** So much less than what was told before is hardly the whole, by nobody who is named, or by anybody. */
const stray = { unnamed: 1 / 5, named: 1 / 10 };

function isStray(toll: ComparableToll, before: number): boolean {
  const share = toll.sources.every(({ isOutlet }) => isOutlet) ? stray.unnamed : stray.named;
  return size(toll) < share * before;
}

/** Figures that differ by their source only, or of which one tells no place, are one toll. */
function merged(tolls: readonly ComparableToll[]): ComparableToll[] {
  const alike = new Map<string, { place: string | null; readonly tellings: ComparableToll[] }[]>();
  for (const toll of tolls) {
    const { low, high, approximate, civilians, day, place } = toll;
    const key = JSON.stringify([low, high, approximate, civilians, day]);
    const groups = alike.get(key) ?? [];
    alike.set(key, groups);
    const group = groups.find((one) => one.place === null || place === null || samePlace(one.place, place));
    if (!group) groups.push({ place, tellings: [toll] });
    else {
      group.place ??= place;
      group.tellings.push(toll);
    }
  }
  const found = [...alike.values()].flat().flatMap(({ place, tellings }): ComparableToll[] => {
    const [first] = tellings;
    if (!first) return [];
    const sources = sourcesOf(tellings.flatMap((toll) => toll.sources));
    return [{ ...first, dated: tellings.some(({ dated }) => dated), place, sources }];
  });
  return found.sort((a, b) => a.day.localeCompare(b.day) || size(a) - size(b));
}

/** Each source once; the outlet stands for who is not told, where no other sentence of its article tells it. */
function sourcesOf(all: readonly TollSource[]): TollSource[] {
  const named = new Set(all.filter(({ isOutlet }) => !isOutlet).map(({ article }) => article));
  const found = new Map<string, TollSource>();
  for (const source of all) {
    const key = sourceKey(source.name);
    if (!found.has(key) && !(source.isOutlet && named.has(source.article))) found.set(key, source);
  }
  return [...found.values()];
}
