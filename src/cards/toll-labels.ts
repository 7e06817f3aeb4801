/** A rectangle in the picture, in pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a label stands, and the ends of the line that leads from its mark to it. */
export interface Place {
  readonly box: Box;
  readonly from: Point;
  readonly to: Point;
}

/** What a label may not stand on, nor its line run through. */
interface Taken {
  /** Its own mark's. */
  readonly own: Box;
  readonly boxes: readonly Box[];
  /** Labels whose lines may not be crossed. */
  readonly leaders: readonly Place[];
}

/** Ways out of a mark: right first, then left, above, below and between. */
const ways: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: -0.7 },
  { x: -1, y: -0.7 },
  { x: 1, y: 0.7 },
  { x: -1, y: 0.7 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

/**
 * The nearest free place for a label of a mark at `mark`: inside `within`, `distances` pixels off, over nothing that is
 * `taken`. Null where there is none.
 */
export function freePlace(
  mark: Point,
  size: { readonly width: number; readonly height: number },
  distances: readonly number[],
  within: Box,
  { own, boxes, leaders }: Taken,
): Place | null {
  for (const distance of distances) {
    for (const way of ways) {
      const box = {
        x: mark.x + way.x * distance + ((way.x - 1) / 2) * size.width,
        y: mark.y + way.y * distance + ((way.y - 1) / 2) * size.height,
        ...size,
      };
      if (!inside(box, within) || [own, ...boxes].some((other) => overlaps(box, other))) continue;
      const to = nearestOf(mark, box);
      const isFree =
        !boxes.some((other) => crosses(mark, to, other)) &&
        leaders.every((one) => !crosses(one.from, one.to, box) && !meet(mark, to, one.from, one.to));
      if (isFree) return { box, from: mark, to };
    }
  }
  return null;
}

/** The point of a box that is nearest to another. */
export function nearestOf(point: Point, box: Box): Point {
  return {
    x: Math.min(Math.max(point.x, box.x), box.x + box.width),
    y: Math.min(Math.max(point.y, box.y), box.y + box.height),
  };
}

function inside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a line runs through a box. */
function crosses(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  const isIn = (point: Point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height;
  return isIn(from) || isIn(to) || corners.some((corner, i) => meet(from, to, corner, corners[(i + 1) % 4] ?? corner));
}

/** Whether two lines cross. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
