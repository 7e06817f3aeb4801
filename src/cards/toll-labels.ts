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
  taken: readonly Box[],
): Box | null {
  for (const distance of distances) {
    for (const way of ways) {
      const box = {
        x: mark.x + way.x * distance + ((way.x - 1) / 2) * size.width,
        y: mark.y + way.y * distance + ((way.y - 1) / 2) * size.height,
        ...size,
      };
      if (inside(box, within) && !taken.some((other) => overlaps(box, other))) return box;
    }
  }
  return null;
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
