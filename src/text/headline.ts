import type { Day } from './article.js';
import { parseDay } from './calendar.js';

/** What may stand in a dateline beside its date. */
const datelineWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun first last ' +
    'published updated posted modified date on at by gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt am pm a m p edition'
  ).split(' '),
);
const clock = /^\d{1,4}(?:am|pm)?$/;

const fullDate =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:.]+Z?)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s+\d{4}/gi;

const author = /\b(?:[Bb]y|BY)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of|in|for|&),?)+/u;

/**
 * The day of a line that holds a date and at most who wrote it ("Tuesday, January 31, 2012"; "Updated: 31 Jan 2012 10:30
 * GMT"; "By Jane Doe | 31 January 2012").
 */
export function datelineDay(line: string): Day | null {
  if (line.length > 120) return null;
  const rest = line.replace(fullDate, ' | ');
  if (rest === line) return null;
  const words = rest
    .replace(author, ' ')
    .toLowerCase()
    .split(/[\s,.:;|·•–—()*_-]+/);
  return words.every((word) => word === '' || datelineWords.has(word) || clock.test(word)) ? parseDay(line) : null;
}

/**
 * A wire's opening: place, date and agency before a dash ("MOSCOW, Jan. 31 (Reuters) - ", "Bogota, 30 Aug 89 (Radio) --
 * [Text] ", "Tainan, Taiwan CNN —", "(CNN) -- "). Returns its length in UTF-16 units (0 where there is none) and its
 * day where it names a full one.
 */
export function wireOpening(paragraph: string): { length: number; day: Day | null } {
  const head = paragraph.slice(0, 160);
  const found =
    /^(?:[^()."“”!?\n]|\b\p{L}{1,5}\.){0,80}\([^()\n]{2,60}\)\s*(?:[—–−]|-{1,2})\s*(?:\[[^\]\n]{1,30}\]\s*)*/u.exec(
      head,
    ) ??
    /^\((?:CNN|AP|Reuters|AFP|UPI|BBC|dpa|Xinhua)(?: \w+)?\)\s*(?:[—–−]\s*|-{1,2}\s+)?/i.exec(head) ??
    /^(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,6}(?:CNN(?: Business)?|AP|AFP|Reuters|UPI)\s*[—–−]\s*/u.exec(head) ??
    /^\p{Lu}{3}[\p{Lu}\s.'’-]*(?:,\s+\p{L}[\p{L}.]*){0,3}(?:,?\s+\p{L}{3,9}\.? \d{1,2})?\s+(?:[—–−]|-{1,2})\s+/u.exec(
      head,
    );
  if (!found) return { length: 0, day: null };
  return { length: found[0].length, day: parseDay(found[0]) };
}

/** "By Jane Doe", "By JANE DOE, Associated Press": who wrote it, and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > 120) return false;
  const [by = '', ...names] = line.trim().split(/[\s,|&]+/);
  return /^by$/i.test(by) && names.length > 0 && names.every((word) => /^(?:\p{Lu}|and$|of$|in$|the$)/u.test(word));
}

const headingMark = /^#{1,6}[ \t]+/;

/** Whether a line is a Markdown heading. */
export const isHeading = (line: string): boolean => headingMark.test(line);

/** The words of a title, without Markdown's marks and line ends. */
export function titleWords(line: string): string {
  return line
    .replace(headingMark, '')
    .replace(/[ \t]#+$/, '')
    .replaceAll(/\s+/g, ' ');
}

/** The length of Markdown's marks of a list or a quotation at the head of a line, in UTF-16 units. */
export function leadingMarks(line: string): number {
  return /^(?:[-*+>][ \t]+)*/.exec(line)?.[0].length ?? 0;
}

/** Whether a first line can be a title: short, and no sentence of the text itself. */
export function isTitleLike(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return line.length <= 200 && words >= 2 && words <= 28 && !/[.;:,…]["'”’]?$/.test(line.trim()) && /\p{L}/u.test(line);
}
