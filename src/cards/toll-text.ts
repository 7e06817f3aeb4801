import type { ComparableToll, Tolls } from '../answering/comparable-tolls.js';
import type { TollSource } from '../answering/toll-sources.js';
import { directionSigns } from '../text/direction-signs.js';
import { cut } from './cut.js';
import { daysText, dayText } from './days.js';
import { numberText, whoText } from './figure.js';

/** Discord's limit for the description of a picture. */
const longestAlt = 1024;

/** With more marks than this a picture is so high that a phone shows it too small to read. */
const mostMarks = 10;

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

/** "Killed: Lune flood", "Killed". */
export function tollTitle({ kind, unit, event, tolls }: Tolls): string {
  const what = unit === 'households' ? `Households ${kind}` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const who = tolls.every(({ civilians }) => civilians) ? `Civilians ${kind}` : what;
  return event === null ? who : `${who}: ${event}`;
}

/** "by day and source, 9 Mar to 24 Mar 2016": below the title. */
export function tollAxes({ tolls }: Tolls): string {
  const days = tolls.map(({ day }) => day).sort();
  const period = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  return `by ${period.from === period.to ? 'source' : 'day and source'}, ${daysText(period)}`;
}

/** "† civilians", where others are counted too; null where all or none are civilians. */
export function civiliansNote({ tolls }: DrawnTolls): string | null {
  const counted = new Set(tolls.map(({ civilians }) => civilians));
  return counted.size === 2 ? '† civilians only' : null;
}

/** "Hasko"; "in The Post" where the articles tell no more than that. */
export const sourceText = ({ name, isOutlet }: TollSource): string =>
  isOutlet ? `in ${name}` : whoText(name).replace(/^(?:[Tt]he|an?) /, '');

/** "AFP, Reuters and 2 more". */
export function sourcesText(sources: readonly string[]): string {
  const more = sources.length > 3 ? ` and ${sources.length - 2} more` : '';
  return (more === '' ? sources : sources.slice(0, 2)).join(', ') + more;
}

/** Which figures the picture does not have: "not drawn: 4 earlier ones, 7 of other events, times or parts". */
export function leftOutNote({ leftOut, others }: DrawnTolls): string | null {
  const parts = [
    ...(leftOut > 0 ? [`${leftOut.toLocaleString('en')} earlier`] : []),
    ...(others > 0 ? [`${others.toLocaleString('en')} of other events, times or parts`] : []),
  ];
  return parts.length === 0 ? null : `not drawn: ${parts.join(', ')}`;
}

/** What is to be known of days that the articles do not tell; null where they tell all. */
export function daysNote({ tolls }: DrawnTolls): string | null {
  if (tolls.every(({ dated }) => dated)) return null;
  return tolls.some(({ dated }) => dated)
    ? '* as known on the day of the article'
    : 'as known on the days of the articles';
}

/** A mark in words: "29 Jan 2012: 80 killed in Syria (activists)". `letters` names sources as the picture does. */
export function tollText(
  { kind, unit, tolls }: Tolls,
  { sources, place, ...toll }: ComparableToll,
  letters: ReadonlyMap<string, string> = new Map(),
): string {
  const names = sources.map((source) => {
    const letter = letters.get(source.name);
    return `${clippedTo(sourceText(source), 60)}${letter === undefined ? '' : `, ${letter} in the picture`}`;
  });
  const ofArticle = !toll.dated && tolls.some(({ dated }) => dated) ? ' (day of the article)' : '';
  const counted = unit === 'households' ? ' households' : toll.civilians ? ' civilians' : '';
  const number = `${numberText(toll)}${counted} ${kind}`;
  const where = place === null ? '' : ` in ${clippedTo(place, 40)}`;
  return `${dayText(toll.day)}${ofArticle}: ${number}${where} (${sourcesText(names)})`;
}

/** The whole picture in words: "Killed: Lune flood, by day and source, …: 29 Jan 2012: 80 killed (activists); …". */
export function tollAlt(tolls: DrawnTolls, letters: ReadonlyMap<string, string>): string {
  const parts = tolls.tolls.map((toll) => tollText(tolls, toll, letters));
  const days = tolls.tolls.some(({ dated }) => dated) ? '' : ', days of the articles';
  const left = leftOutNote(tolls);
  const words = (untold: number) => {
    const before = untold > 0 ? [`(${untold} before these)`] : [];
    const marks = [...before, ...parts.slice(untold)].join('; ');
    return `${clippedTo(tollTitle(tolls), 60)}, ${tollAxes(tolls)}${days}: ${marks}${left === null ? '' : ` (${left})`}`;
  };
  // The newest tell most.
  let untold = 0;
  while (words(untold).length > longestAlt) untold++;
  return words(untold);
}

/** On one line, up to `most` UTF-16 units, never half a character. */
function clippedTo(words: string, most: number): string {
  const line = words
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .replaceAll(directionSigns, '')
    .trim();
  return cut(line, most);
}
