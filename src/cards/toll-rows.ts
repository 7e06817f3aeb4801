import type { Tolls } from '../answering/comparable-tolls.js';
import { dayText } from './days.js';
import { arrowLength, markRadius, markShape, type TollMark } from './toll-marks.js';
import { numberTicks } from './toll-scales.js';
import { type Drawn, halo, ink, page, px, stroke, text, typeSize } from './toll-svg.js';
import { fitted, widthOf, xml } from './toll-type.js';

const rowHeight = 22;
/** Where a label has no room beside its mark it stands above, as long as the rows are not higher than this together. */
const aboveHeight = 15;
const mostHeight = 280;
const gap = 6;

/** A mark on its row, and where its label begins. */
interface Row {
  readonly mark: TollMark;
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly label: { readonly x: number; readonly room: number };
  /** How many pixels of its label have no room. */
  readonly lacking: number;
}

/**
 * Tolls below each other, each in a row of its own at its number, from zero on: for days on which several sources tell
 * numbers near each other, and for a single day.
 */
export function drawnRows({ tolls }: Tolls, marks: readonly TollMark[]): Drawn {
  const isOneDay = new Set(tolls.map(({ day }) => day)).size === 1;
  const years = new Set(tolls.map(({ day }) => day.slice(0, 4))).size > 1;
  const days = tolls.map(({ day }) => (isOneDay ? '' : dayText(day, years)));
  const wide = Math.max(...days.map((day) => widthOf(day, typeSize.small)));
  const left = page.margin + (wide > 0 ? wide + 12 : 0) + markRadius;
  const right = page.width - page.margin - markRadius;
  const most = Math.max(...tolls.map(({ low, high }) => high ?? low ?? 0));
  // A number without an end needs room for its arrow.
  const open = tolls.some(({ low, high }) => high === null && low === most) ? arrowLength - markRadius : 0;
  const x = (n: number) => left + ((right - open - left) * n) / most;
  const rows = marks.map((mark, i) => rowOf(mark, days[i] ?? '', x, { left, right: page.width - page.margin }));
  const above = new Set(
    rows
      .filter(({ lacking }) => lacking > 0)
      .toSorted((a, b) => b.lacking - a.lacking)
      .slice(0, Math.max(0, Math.floor((mostHeight - rows.length * rowHeight) / aboveHeight))),
  );
  const svg: string[] = [];
  let y = page.plotTop;
  for (const [i, row] of rows.entries()) {
    const isFirst = row.day !== rows[i - 1]?.day;
    if (isFirst && i > 0) svg.push(stroke([page.margin, y], [page.width - page.margin, y], ink.line));
    const middle = y + rowHeight / 2;
    const at = above.has(row) ? middle + aboveHeight : middle;
    if (isFirst) svg.push(text(row.day, page.margin, middle + 4, 'start', typeSize.small, ink.faint));
    const label = above.has(row) ? { x: left + 4, room: page.width - page.margin - left - 4 } : row.label;
    svg.push(labelOf(row.mark, label, middle));
    svg.push(markShape(row.mark, { x: row.from, y: at }, { x: row.to, y: at }, 'right'));
    y = at + rowHeight / 2;
  }
  const ticks = numberTicks(most).filter(({ at }) => at <= most);
  const lines = ticks.flatMap(({ at, label }, i) => [
    stroke([x(at), page.plotTop], [x(at), y + 4], i === 0 ? ink.axis : ink.line),
    text(label, x(at), y + 18, i > 0 && x(at) > right - 20 ? 'end' : 'middle', typeSize.small, ink.faint),
  ]);
  return { svg: [...lines, ...svg], bottom: y + 24 };
}

/** The label stands behind its mark where it has room, else on the side that has more. */
function rowOf(
  mark: TollMark,
  day: string,
  x: (n: number) => number,
  within: { readonly left: number; readonly right: number },
): Row {
  const { low, high } = mark.toll;
  const [from, to] = [x(low ?? high ?? 0), x(high ?? low ?? 0)];
  const ahead = from - markRadius - gap - (low === null ? arrowLength - markRadius : 0);
  const behind = to + markRadius + gap + (high === null ? arrowLength - markRadius : 0);
  const needed = numberWidth(mark) + widthOf(mark.source, typeSize.small);
  const [roomBehind, roomAhead] = [within.right - behind, ahead - within.left - 4];
  const isBehind = roomBehind >= needed || roomBehind >= roomAhead;
  const room = isBehind ? roomBehind : roomAhead;
  const label = { x: isBehind ? behind : Math.max(within.left + 4, ahead - needed), room };
  return { mark, day, from, to, label, lacking: needed - room };
}

const numberWidth = ({ number }: TollMark) => widthOf(number, typeSize.number, 'bold') + gap;

/** "394 interior ministry", the source cut where there is no more room. */
function labelOf(mark: TollMark, { x, room }: Row['label'], middle: number): string {
  const source = fitted(mark.source, typeSize.small, room - numberWidth(mark));
  const width = numberWidth(mark) + widthOf(source, typeSize.small);
  return [
    halo({ x, y: middle - rowHeight / 2 + 2, width, height: rowHeight - 4 }),
    `<text x="${px(x)}" y="${px(middle + 4)}" font-size="${typeSize.small}" fill="${ink.words}">`,
    `<tspan font-weight="bold" font-size="${typeSize.number}" fill="${mark.colour}">${xml(mark.number)}</tspan>`,
    `<tspan x="${px(x + numberWidth(mark))}">${xml(source)}</tspan></text>`,
  ].join('');
}
