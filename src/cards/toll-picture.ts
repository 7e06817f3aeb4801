import type { FigureAnswer } from '../answering/answer.js';
import { comparableTolls, type Tolls } from '../answering/comparable-tolls.js';
import type { Corpus } from '../search/corpus.js';
import type { Picture } from './card.js';
import { daysText } from './days.js';
import type { Box } from './toll-labels.js';
import { arrowLength, type Layout, layOut, type Mark, markRadius, middleOf, page, typeSize } from './toll-layout.js';
import { type DrawnTolls, daysNote, latestTolls, tollAlt, tollScope, tollText, tollTitle } from './toll-text.js';
import { drawable, fitted, widthOf, xml } from './toll-type.js';

/** Its own ground, so that it reads alike in a dark theme and a light one. */
const ink = { paper: '#ffffff', words: '#1f2937', faint: '#4b5563', line: '#e2e5ea', axis: '#6b7280' };
const lineHeight = 20;

/**
 * The tolls by day and source on a linear axis from zero, each mark labelled with its number and source. Null where
 * fewer than three figures can be compared.
 */
export function tollPicture(corpus: Corpus, figures: readonly FigureAnswer[]): Picture | null {
  const comparable = comparableTolls(corpus, figures);
  if (!comparable) return null;
  const tolls = latestTolls(comparable);
  const letters = lettersFor(tolls);
  return { svg: drawn(tolls, letters), alt: tollAlt(tolls, letters) };
}

/** Names for sources in writing that cannot be drawn: "source A". */
function lettersFor({ tolls }: Tolls): ReadonlyMap<string, string> {
  const hidden = [...new Set(tolls.flatMap(({ sources }) => sources))].filter((source) => drawable(source) === null);
  return new Map(hidden.map((source, i) => [source, `source ${i < 26 ? String.fromCharCode(65 + i) : i + 1}`]));
}

function drawn(tolls: DrawnTolls, letters: ReadonlyMap<string, string>): string {
  const layout = layOut(tolls, letters);
  const { plot, marks } = layout;
  const days = tolls.tolls.flatMap(({ from, to }) => [from, to]).sort();
  const period = daysText({ from: days[0] ?? '', to: days.at(-1) ?? '' });
  const notes = [
    daysNote(tolls) ?? [],
    ...(letters.size > 0 ? [`${[...letters.values()].join(', ')}: named in the description`] : []),
  ].flat();
  const legendTop = plot.y + plot.height + 46;
  const keyed = marks.filter(({ key }) => key !== null);
  const notesTop = legendTop + keyed.length * lineHeight + (keyed.length > 0 ? 2 : -2);
  const height = Math.round(notesTop + notes.length * lineHeight - (notes.length > 0 ? 2 : 12));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" font-family="DejaVu Sans">`,
    `<rect width="100%" height="100%" fill="${ink.paper}"/>`,
    line(tollTitle(tolls), page.margin, 26, typeSize.title, ink.words, 'bold'),
    line(`${period}${tollScope(tolls)}`, page.margin, 44, typeSize.small, ink.faint),
    axes(layout),
    ...marks.filter(({ key }) => key === null).map(({ label }) => halo(label)),
    // A bar may not cover the dot of another source, nor a dot an arrow.
    ...marks.toSorted((a, b) => layer(a) - layer(b)).map((mark) => drawMark(mark, tolls)),
    ...marks.map(drawLabel),
    ...keyed.map((mark, i) => legendLine(mark, legendTop + i * lineHeight)),
    ...notes.map((note, i) => line(note, page.margin, notesTop + i * lineHeight, typeSize.small, ink.faint)),
    '</svg>',
  ].join('\n');
}

function axes({ plot, rows, columns }: Layout): string {
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  return [
    ...rows.map(({ at, label }, i) => {
      const stroke = i === 0 ? ink.axis : ink.line;
      return `<line x1="${px(plot.x)}" y1="${px(at)}" x2="${px(right)}" y2="${px(at)}" stroke="${stroke}"/>${text(label, plot.x - 6, at + 4, 'end', typeSize.small, ink.faint)}`;
    }),
    ...columns.map(
      ({ at, label }) =>
        `<line x1="${px(at)}" y1="${px(bottom)}" x2="${px(at)}" y2="${px(bottom + 5)}" stroke="${ink.axis}"/>${text(label, at, bottom + 19, 'middle', typeSize.small, ink.faint)}`,
    ),
  ].join('\n');
}

function layer({ at, low, toll }: Mark): number {
  return low > at.y ? 0 : toll.low === null || toll.high === null ? 2 : 1;
}

/** A dot; hollow for "about", a bar for a range, an arrow where an end is open, a line across several days. */
function drawMark(mark: Mark, tolls: Tolls): string {
  const { toll, at, low, first, colour } = mark;
  const fill = toll.approximate ? ink.paper : colour;
  const style = `fill="${fill}" stroke="${toll.approximate ? colour : ink.paper}" stroke-width="${toll.approximate ? 2 : 1}"`;
  const arrow = (sign: 1 | -1) => {
    const tip = at.y + sign * arrowLength;
    return `<path d="M${px(at.x)} ${px(at.y)}V${px(tip)}M${px(at.x - 4)} ${px(tip - sign * 5)}L${px(at.x)} ${px(tip)}L${px(at.x + 4)} ${px(tip - sign * 5)}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  };
  return [
    `<g class="mark"><title>${xml(drawable(tollText(tolls, toll)) ?? '')}</title>`,
    first < at.x
      ? `<line x1="${px(first)}" y1="${px(at.y)}" x2="${px(at.x)}" y2="${px(at.y)}" stroke="${colour}" stroke-width="2"/>`
      : '',
    toll.high === null ? arrow(-1) : '',
    toll.low === null ? arrow(1) : '',
    low > at.y
      ? `<rect x="${px(at.x - 4)}" y="${px(at.y)}" width="8" height="${px(low - at.y)}" ${style}/>`
      : `<circle cx="${px(at.x)}" cy="${px(at.y)}" r="${markRadius}" ${style}/>`,
    '</g>',
  ].join('');
}

/** Paper behind a label, so that no line of the axis runs through its words. */
function halo({ x, y, width, height }: Box): string {
  return `<rect x="${px(x - 1)}" y="${px(y)}" width="${px(width + 2)}" height="${px(height)}" fill="${ink.paper}" fill-opacity="0.85"/>`;
}

function drawLabel(mark: Mark): string {
  const { label, key, number, source, colour } = mark;
  const { x } = mark.at;
  const [at, anchor] =
    label.x > x
      ? ([label.x, 'start'] as const)
      : label.x + label.width < x
        ? ([label.x + label.width, 'end'] as const)
        : ([label.x + label.width / 2, 'middle'] as const);
  const words =
    key === null
      ? text(number, at, label.y + 12, anchor, typeSize.number, colour, 'bold') +
        text(source, at, label.y + 26, anchor, typeSize.small, ink.words)
      : text(`${key}`, at, label.y + 10, anchor, typeSize.small, colour, 'bold');
  return leader(mark) + words;
}

/** A thin line to a label that had to move away. */
function leader(mark: Mark): string {
  const { label, colour } = mark;
  const from = middleOf(mark);
  const to = {
    x: Math.min(Math.max(from.x, label.x), label.x + label.width),
    y: Math.min(Math.max(from.y, label.y), label.y + label.height),
  };
  if (Math.hypot(to.x - from.x, to.y - from.y) <= markRadius + 6) return '';
  return `<line x1="${px(from.x)}" y1="${px(from.y)}" x2="${px(to.x)}" y2="${px(to.y)}" stroke="${colour}" stroke-width="0.8"/>`;
}

/** "3  95 · 10 Mar · interior ministry", the source cut where the line ends. */
function legendLine({ key, number, day, source, colour }: Mark, y: number): string {
  const x = page.margin + 24;
  const before = ` · ${day} · `;
  const room = page.width - page.margin - x - widthOf(number, typeSize.small, 'bold') - widthOf(before, typeSize.small);
  return [
    text(`${key}`, x - 6, y, 'end', typeSize.small, colour, 'bold'),
    `<text x="${px(x)}" y="${px(y)}" font-size="${typeSize.small}" fill="${ink.words}"><tspan font-weight="bold">${xml(number)}</tspan><tspan>${xml(before + fitted(source, typeSize.small, room))}</tspan></text>`,
  ].join('');
}

function line(words: string, x: number, y: number, size: number, fill: string, weight: 'bold' | 'plain' = 'plain') {
  return text(fitted(words, size, page.width - 2 * page.margin, weight), x, y, 'start', size, fill, weight);
}

function text(
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  size: number,
  fill: string,
  weight: 'bold' | 'plain' = 'plain',
): string {
  const bold = weight === 'bold' ? ' font-weight="bold"' : '';
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${bold}>${xml(words)}</text>`;
}

/** A position, to a hundredth of a pixel. */
function px(n: number): string {
  return String(Math.round(n * 100) / 100);
}
