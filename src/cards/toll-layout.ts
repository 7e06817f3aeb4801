import { sourceKey, type Toll, type Tolls } from '../answering/comparable-tolls.js';
import { daysText } from './days.js';
import { numberText } from './figure.js';
import { type Box, freePlace, type Point } from './toll-labels.js';
import { dayNumber, dayTicks, numberTicks, type Tick } from './toll-scales.js';
import { sourcesText } from './toll-text.js';
import { drawable, widthOf } from './toll-type.js';

/** All lengths are pixels. The width is about what a phone shows; the face enlarges it to sharp points. */
export const page = { width: 360, margin: 14, plotTop: 60, plotHeight: 232 };
export const typeSize = { title: 16, number: 13, small: 12 };
export const markRadius = 5;
export const arrowLength = 17;
/** Told apart on white, by people who see fewer colours too; the sources behind the seventh are grey. */
const colours = ['#1d4ed8', '#c2410c', '#15803d', '#7e22ce', '#be185d', '#0e7490', '#854d0e'];
const otherColour = '#4b5563';
/** With more marks than this the labels stand below, and numbers beside the marks lead to them. */
const mostLabels = 8;
const longestLabel = 150;
const labelDistances = [markRadius + 5, 16, 24, 34];
const keyDistances = [markRadius + 3, 12, 18, 26, 36, 50, 70];

/** One toll in the picture, and what is written beside it: its label, else the number of its line in the legend. */
export interface Mark {
  readonly toll: Toll;
  readonly colour: string;
  /** The day and the number; of a range the upper one. */
  readonly at: Point;
  /** The y of a range's lower number; that of `at` for a single number. */
  readonly low: number;
  /** The x of the first of several days; that of `at` for a single day. */
  readonly first: number;
  /** "at least 40", with "*" where the day is the article's. */
  readonly number: string;
  readonly source: string;
  /** "9 Mar". */
  readonly day: string;
  readonly label: Box;
  /** Where the label has no room: the number of the mark's line in the legend, from 1. */
  readonly key: number | null;
}

export interface Layout {
  readonly plot: Box;
  readonly rows: readonly Tick<number>[];
  readonly columns: readonly Tick<number>[];
  readonly marks: readonly Mark[];
}

/**
 * Where everything stands: `rows` and `columns` are ticks at pixels. Days and numbers are linear, numbers from zero.
 */
export function layOut(tolls: Tolls, letters: ReadonlyMap<string, string>): Layout {
  const { tolls: all } = tolls;
  const days = all.flatMap(({ from, to }) => [from, to]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const numbers = numberTicks(Math.max(...all.map(({ low, high }) => high ?? low ?? 0)));
  const top = numbers.at(-1)?.at ?? 1;
  const left = page.margin + Math.max(...numbers.map(({ label }) => widthOf(label, typeSize.small))) + 6;
  const plot = { x: left, y: page.plotTop, width: page.width - page.margin - left, height: page.plotHeight };
  const span = dayNumber(last) - dayNumber(first);
  const pad = Math.max(0.5, span * 0.07);
  const x = (day: string) => plot.x + (plot.width * (dayNumber(day) - dayNumber(first) + pad)) / (span + 2 * pad);
  const y = (n: number) => plot.y + plot.height * (1 - n / top);
  const colourOf = colouring(all);
  const manyYears = first.slice(0, 4) !== last.slice(0, 4);
  const manyPlaces = new Set(all.flatMap(({ place }) => place ?? [])).size > 1;
  const stated = all.some(({ dated }) => dated);
  const bare = all.map((toll) => {
    const place = manyPlaces && toll.place !== null ? drawable(toll.place) : null;
    const sources = sourcesText(toll.sources.map((source) => letters.get(source) ?? drawable(source) ?? source));
    return {
      toll,
      colour: colourOf(toll),
      at: { x: x(toll.to), y: y(toll.high ?? toll.low ?? 0) },
      low: y(toll.low ?? toll.high ?? 0),
      first: x(toll.from),
      number: `${numberText(toll).replace('nobody', '0')}${toll.dated || !stated ? '' : '*'}`,
      source: place === null ? sources : `${sources}, ${place}`,
      day: daysText(toll, manyYears),
    };
  });
  return {
    plot,
    rows: numbers.map(({ at, label }) => ({ at: y(at), label })),
    columns: dayTicks(first, last, plot.width).map(({ at, label }) => ({ at: x(at), label })),
    marks: labelled(bare, plot),
  };
}

/** A colour for each source in the order of their first marks. */
function colouring(tolls: readonly Toll[]): (toll: Toll) => string {
  const key = ({ sources }: Toll) => sources.map(sourceKey).join('\n');
  const keys = [...new Set(tolls.map(key))];
  return (toll) => colours[keys.indexOf(key(toll))] ?? otherColour;
}

/** Finds a free place for every label, nearest first; where the picture is full, for a number. */
function labelled(marks: readonly Omit<Mark, 'label' | 'key'>[], plot: Box): Mark[] {
  // The day ticks below the plot are no place for labels; the strip above it is.
  const within = { ...plot, y: plot.y - 10, height: plot.height + 8, width: page.width - 4 - plot.x };
  const taken = marks.flatMap(boxesOf);
  const found = new Map<number, Box>();
  if (marks.length <= mostLabels) {
    for (const [i, mark] of marks.entries()) {
      const number = widthOf(mark.number, typeSize.number, 'bold');
      const width = Math.max(number, widthOf(mark.source, typeSize.small));
      if (width > longestLabel) continue;
      const place = freePlace(middleOf(mark), { width, height: 30 }, labelDistances, within, taken);
      if (!place) continue;
      found.set(i, place);
      taken.push(place);
    }
  }
  let key = 0;
  return marks.map((mark, i) => {
    const label = found.get(i);
    if (label) return { ...mark, label, key: null };
    key++;
    const size = { width: widthOf(`${key}`, typeSize.small, 'bold'), height: 12 };
    const at = middleOf(mark);
    const place = freePlace(at, size, keyDistances, within, taken) ?? {
      x: at.x + markRadius + 3,
      y: at.y - 6,
      ...size,
    };
    taken.push(place);
    return { ...mark, label: place, key };
  });
}

/** Where a mark's label points to. */
export function middleOf({ at, low }: Pick<Mark, 'at' | 'low'>): Point {
  return { x: at.x, y: (at.y + low) / 2 };
}

/** What a mark covers. */
function boxesOf({ at, low, first, toll }: Omit<Mark, 'label' | 'key'>): Box[] {
  const reach = markRadius + 1;
  const up = toll.high === null ? arrowLength : reach;
  const down = toll.low === null ? arrowLength : reach;
  return [
    { x: at.x - reach, y: at.y - up, width: 2 * reach, height: low - at.y + up + down },
    ...(first < at.x ? [{ x: first, y: at.y - 2, width: at.x - first, height: 4 }] : []),
  ];
}
