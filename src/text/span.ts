/** A half-open range of UTF-16 offsets into an article's `text`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range together with the words it holds; `text` is always `article.text.slice(start, end)`. */
export interface Span extends Range {
  readonly text: string;
}

/** The span of `range` in `text`: the only way spans are made, so that every one is an exact slice. */
export function spanOf(text: string, range: Range): Span {
  return { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}

/** Number of UTF-16 units that two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range without the white space at its ends; it may come out empty. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
