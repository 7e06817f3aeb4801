import type { Article } from '../../text/article.js';
import { matchesOf } from '../../text/matches.js';
import { type Range, trimmed } from '../../text/span.js';

/** Words between quotation marks. `inner` is without the marks; white space at its ends is trimmed. */
export interface Marked {
  readonly outer: Range;
  readonly inner: Range;
  /** Index of the paragraph in which it opens. */
  readonly paragraph: number;
  /** False where the paragraph ends before the closing mark: the quotation goes on in the next one. */
  readonly closed: boolean;
}

/**
 * The outermost pairs of quotation marks of each paragraph: curly, straight, single, and two apostrophes for a double
 * mark. Apostrophes, feet and inches are none. Linear in the length of the text.
 */
export function findMarked(article: Article): Marked[] {
  const marked: Marked[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const next = article.paragraphs[index + 1];
    const goesOn = next !== undefined && /["“„«»‘'`]/.test(article.text.charAt(next.start));
    // "… so on. ’" at its end: no sentence holds the mark.
    const isSpaced = article.text.slice(paragraph.end, paragraph.end + 2) === ' ’';
    const whole = isSpaced ? { start: paragraph.start, end: paragraph.end + 2 } : paragraph;
    for (const { outer, inner, closed } of scan(article.text, whole, goesOn))
      marked.push({ outer, inner, closed, paragraph: index });
  });
  return marked;
}

/**
 * What stands in double quotation marks that a line or a paragraph ends within, in any text; with the marks. A mark
 * that opens again, as each paragraph of a long quotation does, ends what was not closed before it.
 */
export function quotedOverLines(text: string): Range[] {
  const quoted: Range[] = [];
  let open: Mark | null = null;
  for (const mark of marksOf(text, { start: 0, end: text.length })) {
    if (mark.kind !== 'double') continue;
    if (open && mark.closes) {
      if (text.slice(open.end, mark.start).includes('\n')) quoted.push({ start: open.start, end: mark.end });
      open = null;
    } else if (mark.opens) open = mark;
  }
  return quoted;
}

interface Mark extends Range {
  /** Marks of one kind open and close each other; others within them are words. */
  readonly kind: 'double' | 'single' | 'angle' | 'corner' | 'white corner';
  readonly opens: boolean;
  readonly closes: boolean;
}

function scan(text: string, paragraph: Range, goesOn: boolean): Omit<Marked, 'paragraph'>[] {
  const found: Omit<Marked, 'paragraph'>[] = [];
  const marks = marksOf(text, paragraph);
  // For every single mark, whether some later mark of the paragraph could close it.
  const closable = new Array<boolean>(marks.length).fill(false);
  let later = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    closable[i] = later;
    const mark = marks[i];
    if (mark?.kind === 'single' && mark.closes) later = true;
  }
  let open: Mark | null = null;
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.opens && (mark.kind !== 'single' || closable[i])) open = mark;
      return;
    }
    if (mark.kind !== open.kind) return;
    if (mark.closes) {
      push(found, text, open, mark.start, mark.end, true);
      open = null;
    } else if (mark.opens && open.kind === 'double' && mark.start - open.end > 400) {
      open = mark;
    }
  });
  const left = open as Mark | null;
  if (left && left.kind === 'double' && (goesOn || left.start === paragraph.start)) {
    push(found, text, left, paragraph.end, paragraph.end, false);
  }
  return found;
}

function push(
  found: Omit<Marked, 'paragraph'>[],
  text: string,
  open: Range,
  start: number,
  end: number,
  closed: boolean,
): void {
  const inner = trimmed(text, { start: open.end, end: start });
  if (inner.end > inner.start) found.push({ outer: { start: open.start, end }, inner, closed });
}

/** A sign in the text, and what stands around it in its paragraph; a space at the ends. */
interface Sign extends Range {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
  /** Whether a word may begin behind what stands before it. */
  readonly free: boolean;
  /** Whether no white space stands behind it. */
  readonly tight: boolean;
}

/** What a sign is. */
interface Shape {
  readonly kind: Mark['kind'];
  readonly opens: (sign: Sign, text: string) => boolean;
  readonly closes: (sign: Sign, text: string) => boolean;
}

const always = () => true;
const never = () => false;
const opensOnly = { opens: always, closes: never };
const closesOnly = { opens: never, closes: always };
/** "so on", with white space before it: only an opening mark can stand there. */
const standsAhead = ({ free, tight, before }: Sign) => free && tight && /\s/.test(before);
const mayOpen = ({ free, tight }: Sign) => free && tight;

/** The single marks, which are apostrophes as well. */
const single: Shape = {
  kind: 'single',
  opens: ({ sign, free, after, end }, text) =>
    free &&
    // "‘ so on ’", as some sites space it
    (/[\p{L}\p{N}“"[]/u.test(after) || (sign === '‘' && /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))) &&
    sign !== '’' &&
    !(sign === "'" && /^(?:\d0s|em\b|til\b|tis\b|n\b)/i.test(text.slice(end, end + 4))),
  closes: ({ sign, before, after, start, end }, text) =>
    (!/\s/.test(before) || (sign === '’' && /[.,?!…]/.test(text.charAt(start - 2)))) &&
    !/[\p{L}\p{N}]/u.test(after) &&
    (sign === '’' || sign === "'") &&
    !(/s/i.test(before) && /^\s+\p{Ll}/u.test(text.slice(end, end + 3))),
};

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...['“', '„', '«'].map((sign) => [sign, { kind: 'double', ...opensOnly }] as const),
  // A closing mark that stands where only an opening one can is a slip of the keyboard.
  ...['”', '»'].map((sign) => [sign, { kind: 'double', opens: standsAhead, closes: always }] as const),
  ...['"', "''"].map(
    (sign) => [sign, { kind: 'double', opens: mayOpen, closes: (one: Sign) => !standsAhead(one) }] as const,
  ),
  ['’’', { kind: 'double', ...closesOnly }],
  ['``', { kind: 'double', opens: mayOpen, closes: never }],
  ['‹', { kind: 'angle', ...opensOnly }],
  ['›', { kind: 'angle', ...closesOnly }],
  ['「', { kind: 'corner', ...opensOnly }],
  ['」', { kind: 'corner', ...closesOnly }],
  ['『', { kind: 'white corner', ...opensOnly }],
  ['』', { kind: 'white corner', ...closesOnly }],
  ...['‘', '’', "'", '`'].map((sign) => [sign, single] as const),
]);
const closesLow: Shape = { kind: 'double', ...closesOnly };
/** »so«, ›so‹: what the signs are that open the other way round, and the twins that close them. */
const turnedOpeners: ReadonlyMap<string, Shape & { readonly twin: string }> = new Map([
  ['»', { kind: 'double', opens: always, closes: always, twin: '«' }],
  ['›', { kind: 'angle', ...opensOnly, twin: '‹' }],
]);
const turnedClosers: ReadonlyMap<string, Shape> = new Map([
  ['«', { kind: 'double', ...closesOnly }],
  ['‹', { kind: 'angle', ...closesOnly }],
]);

const quotationMark = /''|’’|``|["“”„«»‹›「」『』‘’'`]/g;

function marksOf(text: string, paragraph: Range): Mark[] {
  const marks: Mark[] = [];
  let low = false;
  /** Whether “ opened last, which two apostrophes may close: “so’’. */
  let wide = false;
  /** The mark that closes where its twin opened the other way round. */
  let turned = '';
  // Within the paragraph alone: a search for the next mark of the whole text would be made again for every paragraph.
  for (const { 0: found, index } of matchesOf(quotationMark, text.slice(paragraph.start, paragraph.end))) {
    const sign: string = found === '’’' && !wide ? '’' : found;
    const start = paragraph.start + index;
    const end = start + sign.length;
    const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
    const after = end < paragraph.end ? text.charAt(end) : ' ';
    const free = /[\s([{—–\-/:“‘"']/.test(before);
    const one: Sign = { start, end, sign, before, after, free, tight: !/\s/.test(after) };
    let shape = shapes.get(sign) ?? single;
    const turning = mayOpen(one) && /[\s([{—–]/.test(before) ? turnedOpeners.get(sign) : undefined;
    // In „German“ the mark that opens elsewhere closes.
    if (low && sign === '“' && !/\s/.test(before)) shape = closesLow;
    else if (sign === turned && !/\s/.test(before)) {
      shape = turnedClosers.get(sign) ?? shape;
      turned = '';
    } else if (turning) {
      shape = turning;
      turned = turning.twin;
    }
    const { kind } = shape;
    const [opens, closes] = [shape.opens(one, text), shape.closes(one, text)];
    // Most apostrophes are neither.
    if (opens || closes || kind !== 'single') marks.push({ start, end, kind, opens, closes });
    if (kind === 'double') wide = sign === '“' && shape !== closesLow;
    if (kind !== 'single') low = sign === '„';
  }
  return marks.filter((mark, i) => !isInch(text, mark, marks.slice(i + 1, i + 4)));
}

/** `12" beams` inside a quotation: a straight mark behind a digit, where the next double mark can only close. */
function isInch(text: string, { start, end, kind, opens }: Mark, following: readonly Mark[]): boolean {
  if (kind !== 'double' || opens || text.slice(start, end) !== '"' || !/\d/.test(text.charAt(start - 1))) return false;
  const next = following.find((mark) => mark.kind === 'double');
  return next?.closes === true && !next.opens;
}
