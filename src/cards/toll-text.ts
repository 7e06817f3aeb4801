import type { Toll, Tolls } from '../answering/comparable-tolls.js';
import { directionSigns } from '../text/direction-signs.js';
import { cut } from './cut.js';
import { daysText } from './days.js';
import { numberText, whoText } from './figure.js';

/** Discord's limit for the description of a picture. */
const longestAlt = 1024;

/** More marks than this cannot be told apart in one picture, nor told in its description. */
const mostMarks = 16;

/** The tolls of a picture: the latest. */
export interface DrawnTolls extends Tolls {
  /** How many earlier ones are left out for want of room. */
  readonly leftOut: number;
}

/** Those that a picture has room for. */
export function latestTolls({ tolls, ...shared }: Tolls): DrawnTolls {
  const leftOut = Math.max(0, tolls.length - mostMarks);
  return { ...shared, tolls: tolls.slice(leftOut), leftOut };
}

/** "Killed, by day and source". */
export function tollTitle({ kind, unit }: Tolls): string {
  const what = unit === 'households' ? `Households ${kind}` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return `${what}, by day and source`;
}

/** "AFP, Reuters and 2 more". */
export function sourcesText(sources: readonly string[]): string {
  const more = sources.length > 3 ? ` and ${sources.length - 2} more` : '';
  return (more === '' ? sources : sources.slice(0, 2)).join(', ') + more;
}

/** ", the latest 16 of 200": what else the title has to say. */
export const tollScope = ({ tolls, leftOut }: DrawnTolls): string =>
  leftOut === 0 ? '' : `, the latest ${tolls.length} of ${tolls.length + leftOut}`;

/** What is to be known of days that the articles do not tell; null where they tell all. */
export function daysNote({ tolls }: DrawnTolls): string | null {
  if (tolls.every(({ dated }) => dated)) return null;
  return tolls.some(({ dated }) => dated)
    ? '* told without a day: the day of the article'
    : 'told without days: the days of the articles';
}

/** A mark in words: "29 Jan 2012: 80 killed in Syria (activists)". `letters` names sources as the picture does. */
export function tollText(
  { kind, unit, tolls }: Tolls,
  { sources, place, ...toll }: Toll,
  letters: ReadonlyMap<string, string> = new Map(),
): string {
  const names = sources.map((source) => {
    const letter = letters.get(source);
    return `${clippedTo(whoText(source), 60)}${letter === undefined ? '' : `, ${letter} in the picture`}`;
  });
  const ofArticle = !toll.dated && tolls.some(({ dated }) => dated) ? ' (day of the article)' : '';
  const number = `${numberText(toll)}${unit === 'households' ? ' households' : ''} ${kind}`;
  const where = place === null ? '' : ` in ${clippedTo(place, 40)}`;
  return `${daysText(toll)}${ofArticle}: ${number}${where} (${sourcesText(names)})`;
}

/** The whole picture in words: "Killed, by day and source: 29 Jan 2012: 80 killed (activists); …". */
export function tollAlt(tolls: DrawnTolls, letters: ReadonlyMap<string, string>): string {
  const parts = tolls.tolls.map((toll) => tollText(tolls, toll, letters));
  const days = tolls.tolls.some(({ dated }) => dated) ? '' : ', days of the articles';
  const words = (left: number) => {
    const before = left > 0 ? [`(${left} before these)`] : [];
    return `${tollTitle(tolls)}${days}${tollScope(tolls)}: ${[...before, ...parts.slice(left)].join('; ')}`;
  };
  // The newest tell most.
  let left = 0;
  while (words(left).length > longestAlt) left++;
  return words(left);
}

/** On one line, up to `most` UTF-16 units, never half a character. */
function clippedTo(words: string, most: number): string {
  const line = words
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .replaceAll(directionSigns, '')
    .trim();
  return cut(line, most);
}
