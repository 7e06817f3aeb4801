import { endsWithStop } from './closing-marks.js';
import { framesOf } from './frame.js';
import { isHeading, leadingMarks } from './headline.js';
import { type Range, trimmed } from './span.js';
import { hasWords } from './words.js';

/** Lines of a text that is broken at a fixed width are seldom longer, and paragraphs of one line each seldom all shorter. */
const widestBroken = 160;
/** Share of the widest line up to which a line that could be a heading was ended by hand. */
const headingShare = 0.75;
const mostHeadingWords = 12;

/**
 * The paragraphs of a text, without the marks of lists and quotations at their heads: what stands between blank lines, and
 * within that, lines whose ends are a paragraph's. Where a text is broken at a fixed width, a line goes on in the next
 * unless the next one's first word had room in it.
 */
export function blocksOf(text: string): Range[] {
  const blocks: Range[] = [];
  const blank = /\n[^\S\n]*(?:\n[^\S\n]*)*(?=\n)|$(?![\s\S])/g;
  let start = 0;
  const push = (end: number) => {
    const block = trimmed(text, { start, end });
    if (block.end > block.start) for (const line of linesOf(text, block)) blocks.push(unmarked(text, line));
    start = end;
  };
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    push(gap.index);
    if (gap.index >= text.length) break;
    if (gap[0].length === 0) blank.lastIndex++;
  }
  push(text.length);
  return blocks;
}

function unmarked(text: string, { start, end }: Range): Range {
  return { start: start + leadingMarks(text.slice(start, end)), end };
}

function linesOf(text: string, block: Range): Range[] {
  const ranges: Range[] = [];
  let start = block.start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < block.end; at = text.indexOf('\n', start)) {
    ranges.push(trimmed(text, { start, end: at }));
    start = at + 1;
  }
  ranges.push(trimmed(text, { start, end: block.end }));
  if (ranges.length === 1) return ranges;
  const lines = ranges.map((range) => text.slice(range.start, range.end));
  // A menu or a list of links: short lines, none of which runs on.
  if (!lines.some(endsLikeSentence) && block.end - block.start < 45 * lines.length) return ranges;
  const alone = framesOf(lines).map((frame, i) => frame || isHeading(lines[i] ?? ''));
  const width = Math.max(...lines.map(({ length }) => length));
  const broken = isBroken(lines, width);
  const kept: Range[] = [];
  let joined = false;
  for (const [i, range] of ranges.entries()) {
    const [before = '', line = ''] = [lines[i - 1], lines[i]];
    const last = kept.at(-1);
    joined =
      last !== undefined && !alone[i - 1] && !alone[i] && !partsFrom(before, line, { width, broken, opens: !joined });
    if (joined && last) kept[kept.length - 1] = { start: last.start, end: range.end };
    else kept.push(range);
  }
  return kept;
}

/** Whether a paragraph ends with a line, which `opens` it where nothing was joined to it before. */
function partsFrom(
  line: string,
  next: string,
  { width, broken, opens }: { width: number; broken: boolean; opens: boolean },
): boolean {
  if (leadingMarks(next) > 0) return true;
  if (goesOn(next)) return false;
  const fits = line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width;
  if (endsLikeSentence(line)) return !broken || fits;
  return opens && fits && line.length <= headingShare * width && isHeadingLike(line) && isProseAfter(line, next);
}

const endsLikeSentence = endsWithStop('.!?:…。！？');
const goesOn = (line: string) => /^[\p{Ll},;)]/u.test(line);

/** Whether the lines of a block are broken at a fixed width: sentences go on over their ends. */
function isBroken(lines: readonly string[], width: number): boolean {
  if (width > widestBroken) return false;
  const full = lines.slice(0, -1).filter(({ length }) => length > headingShare * width);
  const running = full.filter((line) => !endsLikeSentence(line));
  return (
    (running.length > 1 && running.length * 2 > full.length) ||
    lines.some((line, i) => i > 0 && goesOn(line) && !endsLikeSentence(lines[i - 1] ?? ''))
  );
}

/** "Water and sanitation", "Two dead near Brekke"; not "He told the". */
function isHeadingLike(line: string): boolean {
  return (
    /^["“‘'«„(]?[\p{Lu}\p{N}]/u.test(line) &&
    /[\p{L}\p{N})"”’'%]$/u.test(line) &&
    !hasWords(line, mostHeadingWords + 1) &&
    !/\b(?:an?|the|of|in|on|at|by|for|from|to|with|and|or|but|that|which|who|as|is|are|was|were|said|says|told|called|his|her|its|their)$/i.test(
      line,
    )
  );
}

/** A heading stands over something longer, or over a sentence. */
const isProseAfter = (line: string, next: string) => next.length > line.length || endsLikeSentence(next);
