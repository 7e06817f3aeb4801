import { nearestOf } from './toll-labels.js';
import { type Layout, type Mark, middleOf } from './toll-layout.js';
import { markRadius, markShape } from './toll-marks.js';
import { type Drawn, halo, ink, stroke, text, typeSize } from './toll-svg.js';

/** Tolls over a line of days, each labelled beside its mark. */
export function drawnPlot(layout: Layout): Drawn {
  const { plot, marks } = layout;
  const svg = [
    ...axes(layout),
    ...marks.map(({ label }) => halo(label)),
    ...marks.map(leader),
    // A bar may not cover the dot of another source, nor a dot an arrow.
    ...marks.toSorted((a, b) => layer(a) - layer(b)).map((mark) => shape(mark)),
    ...marks.map(words),
  ];
  return { svg, bottom: plot.y + plot.height + 26 };
}

function axes({ plot, rows, columns }: Layout): string[] {
  const bottom = plot.y + plot.height;
  return [
    ...rows.flatMap(({ at, label }, i) => [
      stroke([plot.x, at], [plot.x + plot.width, at], i === 0 ? ink.axis : ink.line),
      text(label, plot.x - 6, at + 4, 'end', typeSize.small, ink.faint),
    ]),
    ...columns.flatMap(({ at, label }) => [
      stroke([at, bottom], [at, bottom + 5], ink.axis),
      text(label, at, bottom + 19, 'middle', typeSize.small, ink.faint),
    ]),
  ];
}

function layer({ at, low, toll }: Mark): number {
  return low > at.y ? 0 : toll.low === null || toll.high === null ? 2 : 1;
}

const shape = (mark: Mark): string => markShape(mark, { x: mark.at.x, y: mark.low }, mark.at, 'above');

/** The number, and below it the source. */
function words({ label, number, source, colour, at: { x } }: Mark): string {
  const [at, anchor] =
    label.x > x
      ? ([label.x, 'start'] as const)
      : label.x + label.width < x
        ? ([label.x + label.width, 'end'] as const)
        : ([label.x + label.width / 2, 'middle'] as const);
  return (
    text(number, at, label.y + 12, anchor, typeSize.number, colour, 'bold') +
    text(source, at, label.y + 26, anchor, typeSize.small, ink.words)
  );
}

/** A thin line to a label that had to move away. */
function leader(mark: Mark): string {
  const from = middleOf(mark);
  const to = nearestOf(from, mark.label);
  if (Math.hypot(to.x - from.x, to.y - from.y) <= markRadius + 6) return '';
  return stroke([from.x, from.y], [to.x, to.y], mark.colour, 0.8);
}
