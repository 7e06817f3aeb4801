import type { Range } from './span.js';

/** The index of the first item for which `holds`, which holds for all behind it too; the length where there is none. */
export function firstFrom<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of the ranges, which are in order and apart, that overlap another one. */
export function overlapping<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const found: T[] = [];
  for (let i = firstFrom(ranges, (one) => one.end > start); i < ranges.length; i++) {
    const one = ranges[i];
    if (!one || one.start >= end) break;
    found.push(one);
  }
  return found;
}
