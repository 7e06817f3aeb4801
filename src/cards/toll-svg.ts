import type { Box } from './toll-labels.js';
import { fitted, xml } from './toll-type.js';

/** All lengths are pixels. The width is about what a phone shows; the face enlarges it to sharp points. */
export const page = { width: 360, margin: 14, plotTop: 60 };
export const typeSize = { title: 16, number: 13, small: 12 };
/** Its own ground, so that it reads alike in a dark theme and a light one. */
export const ink = { paper: '#ffffff', words: '#1f2937', faint: '#4b5563', line: '#e2e5ea', axis: '#6b7280' };

/** A part of a picture, and where the next one may begin. */
export interface Drawn {
  readonly svg: readonly string[];
  readonly bottom: number;
}

type Weight = 'bold' | 'plain';

/** A line of words from the left margin, cut where it ends. */
export function lineOfWords(words: string, y: number, size: number, fill: string, weight: Weight = 'plain'): string {
  return text(fitted(words, size, page.width - 2 * page.margin, weight), page.margin, y, 'start', size, fill, weight);
}

/** Words at a place; `anchor` is the side of them that stands at `x`. */
export function text(
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  size: number,
  fill: string,
  weight: Weight = 'plain',
): string {
  const bold = weight === 'bold' ? ' font-weight="bold"' : '';
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${bold}>${xml(words)}</text>`;
}

/** A straight line. */
export function stroke(from: [x: number, y: number], to: [x: number, y: number], colour: string, width = 1): string {
  return `<line x1="${px(from[0])}" y1="${px(from[1])}" x2="${px(to[0])}" y2="${px(to[1])}" stroke="${colour}" stroke-width="${width}"/>`;
}

/** Paper behind a label, so that no line of the axis runs through its words. */
export function halo({ x, y, width, height }: Box): string {
  return `<rect x="${px(x - 1)}" y="${px(y)}" width="${px(width + 2)}" height="${px(height)}" fill="${ink.paper}" fill-opacity="0.85"/>`;
}

/** A position, to a hundredth of a pixel. */
export function px(n: number): string {
  return String(Math.round(n * 100) / 100);
}
