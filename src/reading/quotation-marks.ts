import type { Article } from '../text/article.js';
import { matchesOf } from '../text/matches.js';
import { type Range, trimmed } from '../text/span.js';

/** Words between quotation marks. `inner` is without the marks; white space at its ends is trimmed. */
export interface Marked {
  readonly outer: Range;
  readonly inner: Range;
  /** Index of the paragraph in which it opens. */
  readonly paragraph: number;
  /** False where the paragraph ends before the closing mark: the quotation goes on in the next one. */
  readonly closed: boolean;
}

const doubleOpeners = '“„«';
const doubleClosers = '”»';

/**
 * The outermost pairs of quotation marks of each paragraph: curly, straight, single, and two apostrophes for a double
 * mark. Apostrophes, feet and inches are none. Linear in the length of the text.
 */
export function findMarked(article: Article): Marked[] {
  const marked: Marked[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const next = article.paragraphs[index + 1];
    const goesOn = next !== undefined && /["“„«»‘'`]/.test(article.text.charAt(next.start));
    for (const { outer, inner, closed } of scan(article.text, paragraph, goesOn))
      marked.push({ outer, inner, closed, paragraph: index });
  });
  return marked;
}

/**
 * What stands in double quotation marks that a line or a paragraph ends within, in any text; with the marks. A mark that
 * opens again, as each paragraph of a long quotation does, ends what was not closed before it.
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

const quotationMark = /''|``|["“”„«»‹›「」『』‘’'`]/g;

function marksOf(text: string, paragraph: Range): Mark[] {
  const marks: Mark[] = [];
  let low = false;
  /** The mark that closes where its twin opened the other way round: »so«, ›so‹. */
  let turned = '';
  // Within the paragraph alone: a search for the next mark of the whole text would be made again for every paragraph.
  for (const hit of matchesOf(quotationMark, text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + hit.index;
    const end = start + hit[0].length;
    const mark = hit[0];
    const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
    const after = end < paragraph.end ? text.charAt(end) : ' ';
    const free = /[\s([{—–\-/:“‘"']/.test(before);
    const tight = !/\s/.test(after);
    // In „German“ the mark that opens elsewhere closes.
    if (low && mark === '“' && !/\s/.test(before))
      marks.push({ start, end, kind: 'double', opens: false, closes: true });
    else if (mark === turned && !/\s/.test(before)) {
      marks.push({ start, end, kind: mark === '«' ? 'double' : 'angle', opens: false, closes: true });
      turned = '';
    } else if (/[»›]/.test(mark) && free && tight && /[\s([{—–]/.test(before)) {
      turned = mark === '»' ? '«' : '‹';
      marks.push({ start, end, kind: mark === '»' ? 'double' : 'angle', opens: true, closes: mark === '»' });
    } else if (/[‹›]/.test(mark)) marks.push({ start, end, kind: 'angle', opens: mark === '‹', closes: mark === '›' });
    else if (/[「」『』]/.test(mark)) {
      const kind = /[「」]/.test(mark) ? 'corner' : 'white corner';
      marks.push({ start, end, kind, opens: /[「『]/.test(mark), closes: /[」』]/.test(mark) });
    } else if (doubleOpeners.includes(mark)) marks.push({ start, end, kind: 'double', opens: true, closes: false });
    else if (doubleClosers.includes(mark)) {
      // A closing mark that stands where only an opening one can is a slip of the keyboard.
      marks.push({ start, end, kind: 'double', opens: free && tight && /\s/.test(before), closes: true });
    } else if (mark === '"' || mark === "''" || mark === '``') {
      marks.push({
        start,
        end,
        kind: 'double',
        opens: free && tight,
        closes: mark !== '``' && !(free && tight && /\s/.test(before)),
      });
    } else {
      const letterAfter = /[\p{L}\p{N}]/u.test(after);
      const opens =
        free &&
        /[\p{L}\p{N}“"[]/u.test(after) &&
        mark !== '’' &&
        !(mark === "'" && /^(?:\d0s|em\b|til\b|tis\b|n\b)/i.test(text.slice(end, end + 4)));
      const closes =
        !/\s/.test(before) &&
        !letterAfter &&
        (mark === '’' || mark === "'") &&
        !(/s/i.test(before) && /^\s+\p{Ll}/u.test(text.slice(end, end + 3)));
      if (opens || closes) marks.push({ start, end, kind: 'single', opens, closes });
      continue;
    }
    low = mark === '„';
  }
  return marks.filter((mark, i) => !isInch(text, mark, marks.slice(i + 1, i + 4)));
}

/** `12" beams` inside a quotation: a straight mark behind a digit, where the next double mark can only close. */
function isInch(text: string, { start, end, kind, opens }: Mark, following: readonly Mark[]): boolean {
  if (kind !== 'double' || opens || text.slice(start, end) !== '"' || !/\d/.test(text.charAt(start - 1))) return false;
  const next = following.find((mark) => mark.kind === 'double');
  return next?.closes === true && !next.opens;
}
