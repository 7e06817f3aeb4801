import type { Tolls } from '../answering/comparable-tolls.js';
import { type Box, freePlace, type Place, type Point } from './toll-labels.js';
import { arrowLength, markRadius, type TollMark } from './toll-marks.js';
import { dayNumber, dayTicks, numberTicks, type Tick } from './toll-scales.js';
import { page, typeSize } from './toll-svg.js';
import { widthOf } from './toll-type.js';

const plotHeight = 224;
/** More labels than this make a picture of which nobody finds the one that is wanted. */
const mostLabels = 8;
const longestLabel = 168;
const labelDistances = [markRadius + 5, 16, 24, 34, 46];
/** Dots whose middles are nearer than this hide each other. */
const nearest = 9;

/** One toll in the plot, and where its number and source are written. */
export interface Mark extends TollMark {
  /** The day and the number; of a range the upper one. */
  readonly at: Point;
  /** The y of a range's lower number; that of `at` for a single number. */
  readonly low: number;
  readonly label: Box;
}

export interface Layout {
  readonly plot: Box;
  readonly rows: readonly Tick<number>[];
  readonly columns: readonly Tick<number>[];
  readonly marks: readonly Mark[];
}

type Unlabelled = Omit<Mark, 'label'>;

/**
 * Where everything stands: `rows` and `columns` are ticks at pixels. Days and numbers are linear, numbers from zero.
 * Null where a dot would hide another, or a label finds no place beside its own.
 */
export function layOut({ tolls: all }: Tolls, own: readonly TollMark[]): Layout | null {
  if (all.length > mostLabels) return null;
  const days = all.map(({ day }) => day).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (first === last) return null;
  const numbers = numberTicks(Math.max(...all.map(({ low, high }) => high ?? low ?? 0)));
  const top = numbers.at(-1)?.at ?? 1;
  const left = page.margin + Math.max(...numbers.map(({ label }) => widthOf(label, typeSize.small))) + 6;
  const plot = { x: left, y: page.plotTop, width: page.width - page.margin - left, height: plotHeight };
  const span = dayNumber(last) - dayNumber(first);
  const pad = Math.max(0.5, span * 0.07);
  const x = (day: string) => plot.x + (plot.width * (dayNumber(day) - dayNumber(first) + pad)) / (span + 2 * pad);
  const y = (n: number) => plot.y + plot.height * (1 - n / top);
  const bare = own.map((mark) => ({
    ...mark,
    at: { x: x(mark.toll.day), y: y(mark.toll.high ?? mark.toll.low ?? 0) },
    low: y(mark.toll.low ?? mark.toll.high ?? 0),
  }));
  if (bare.some((one, i) => bare.slice(i + 1).some((other) => hides(one, other)))) return null;
  const orders = [bare, bare.toReversed(), bare.toSorted((a, b) => a.at.y - b.at.y)];
  for (const order of orders) {
    const marks = labelled(order, plot);
    if (!marks) continue;
    return {
      plot,
      rows: numbers.map(({ at, label }) => ({ at: y(at), label })),
      columns: dayTicks(first, last, plot.width).map(({ at, label }) => ({ at: x(at), label })),
      marks,
    };
  }
  return null;
}

const hides = (a: Unlabelled, b: Unlabelled): boolean =>
  Math.abs(a.at.x - b.at.x) < nearest &&
  a.at.y - nearest < b.low &&
  b.at.y - nearest < a.low &&
  Math.min(Math.abs(a.at.y - b.at.y), Math.abs(a.low - b.low)) < nearest;

/** Finds a free place for every label, nearest first; null where one has none. */
function labelled(marks: readonly Unlabelled[], plot: Box): Mark[] | null {
  // The day ticks below the plot are no place for labels; the strip above it is.
  const within = { ...plot, y: plot.y - 10, height: plot.height + 8, width: page.width - 4 - plot.x };
  const found: Mark[] = [];
  const labels: Place[] = [];
  for (const mark of marks) {
    const number = widthOf(mark.number, typeSize.number, 'bold');
    const width = Math.max(number, widthOf(mark.source, typeSize.small));
    if (width > longestLabel) return null;
    const own = boxOf(mark);
    const others = marks.filter((one) => one !== mark).map(boxOf);
    const taken = { own, boxes: [...others, ...labels.map(({ box }) => box)], leaders: labels };
    const place = freePlace(middleOf(mark), { width, height: 30 }, labelDistances, within, taken);
    if (!place) return null;
    labels.push(place);
    found.push({ ...mark, label: place.box });
  }
  return found;
}

/** Where a mark's label points to. */
export function middleOf({ at, low }: Pick<Mark, 'at' | 'low'>): Point {
  return { x: at.x, y: (at.y + low) / 2 };
}

/** What a mark covers. */
function boxOf({ at, low, toll }: Unlabelled): Box {
  const reach = markRadius + 1;
  const up = toll.high === null ? arrowLength : reach;
  const down = toll.low === null ? arrowLength : reach;
  return { x: at.x - reach, y: at.y - up, width: 2 * reach, height: low - at.y + up + down };
}
