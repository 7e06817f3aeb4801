import type { ComparableToll, Tolls } from '../answering/comparable-tolls.js';
import { sourceKey } from '../answering/toll-sources.js';
import { numberText } from './figure.js';
import { ink, px } from './toll-svg.js';
import { sourcesText, sourceText, tollText } from './toll-text.js';
import { drawable, xml } from './toll-type.js';

export const markRadius = 5;
export const arrowLength = 17;
/** Told apart on white, by people who see fewer colours too; the sources behind the seventh are grey. */
const colours = ['#1d4ed8', '#c2410c', '#15803d', '#7e22ce', '#be185d', '#0e7490', '#854d0e'];
const otherColour = '#4b5563';

/** A toll as it is drawn, wherever it stands. */
export interface TollMark {
  readonly toll: ComparableToll;
  readonly colour: string;
  /** "at least 40", with "†" for civilians among others, "*" where the day is the article's. */
  readonly number: string;
  readonly source: string;
  /** The whole mark in words. */
  readonly title: string;
}

/** The marks of tolls; `letters` names the sources that cannot be drawn. */
export function tollMarks(tolls: Tolls, letters: ReadonlyMap<string, string>): TollMark[] {
  const { tolls: all } = tolls;
  const colourOf = colouring(all);
  const manyKinds = all.some(({ civilians }) => !civilians);
  const stated = all.some(({ dated }) => dated);
  return all.map((toll) => {
    const sources = toll.sources.map((one) => letters.get(one.name) ?? drawable(sourceText(one)) ?? '');
    return {
      toll,
      colour: colourOf(toll),
      number: `${numberText(toll)}${toll.civilians && manyKinds ? '†' : ''}${toll.dated || !stated ? '' : '*'}`,
      source: sourcesText(sources),
      title: drawable(tollText(tolls, toll)) ?? '',
    };
  });
}

/** A colour for each source, first for those of several marks. */
function colouring(tolls: readonly ComparableToll[]): (toll: ComparableToll) => string {
  const key = ({ sources }: ComparableToll) => sources.map(({ name }) => sourceKey(name)).join('\n');
  const counts = new Map<string, number>();
  for (const toll of tolls) counts.set(key(toll), (counts.get(key(toll)) ?? 0) + 1);
  const keys = [...counts].toSorted((a, b) => Number(b[1] > 1) - Number(a[1] > 1)).map(([one]) => one);
  return (toll) => colours[keys.indexOf(key(toll))] ?? otherColour;
}

/**
 * A dot at the number, hollow for "about"; a bar for a range; an arrow where an end is open. `from` and `to` are the
 * lower number and the upper one, `up` the way to higher ones.
 */
export function markShape(
  { toll, colour, title }: TollMark,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  up: 'right' | 'above',
): string {
  const fill = toll.approximate ? ink.paper : colour;
  const style = `fill="${fill}" stroke="${toll.approximate ? colour : ink.paper}" stroke-width="${toll.approximate ? 2 : 1}"`;
  const [dx, dy] = up === 'right' ? [1, 0] : [0, -1];
  const arrow = ({ x, y }: { x: number; y: number }, sign: 1 | -1) => {
    const [ax, ay] = [dx * sign, dy * sign];
    const [tx, ty] = [x + ax * arrowLength, y + ay * arrowLength];
    const wing = (side: 1 | -1) => `${px(tx - ax * 5 - ay * 4 * side)} ${px(ty - ay * 5 + ax * 4 * side)}`;
    return `<path d="M${px(x)} ${px(y)}L${px(tx)} ${px(ty)}M${wing(1)}L${px(tx)} ${px(ty)}L${wing(-1)}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  };
  const isRange = from.x !== to.x || from.y !== to.y;
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [wide, high] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return [
    `<g class="mark"><title>${xml(title)}</title>`,
    toll.high === null ? arrow(to, 1) : '',
    toll.low === null ? arrow(from, -1) : '',
    isRange
      ? `<rect x="${px(left - Math.abs(dy) * 4)}" y="${px(top - Math.abs(dx) * 4)}" width="${px(wide + Math.abs(dy) * 8)}" height="${px(high + Math.abs(dx) * 8)}" ${style}/>`
      : `<circle cx="${px(to.x)}" cy="${px(to.y)}" r="${markRadius}" ${style}/>`,
    '</g>',
  ].join('');
}
