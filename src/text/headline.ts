import type { Day } from './article.js';
import { monthBeginnings, parseDay, weekdays } from './calendar.js';
import { endsWithStop } from './closing-marks.js';
import { wordSet } from './word-set.js';
import { hasWords } from './words.js';

/** What may stand in a dateline beside its date. */
const datelineWords = wordSet(`
${weekdays.join(' ')} mon tue tues wed thu thur thurs fri sat sun first last
published updated posted modified date on at by edition am pm a m p et ct mt pt gmt utc bst est edt cst cdt mst mdt pst pdt
wet west cet cest eet eest msk wat cat sast eat ist pkt wib ict hkt sgt jst kst awst acst aest acdt aedt nzst nzdt
`);
const clock = /^\d{1,4}(?:am|pm|h)?$/;

const month = `(?:${monthBeginnings})[a-z]*\\.?`;
const fullDate = new RegExp(
  `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+\\d{4}`,
  'gi',
);

/** "28 Mar 16", as some agencies have it. */
const shortDate = new RegExp(`\\b\\d{1,2}\\s+${month}\\s+\\d{2}\\b(?=\\s*$)`, 'i');
/** "[Text] " */
const bracketed = /^(?:\[[^\]\n]{1,30}\]\s*)+/;

/** "By Ana Lopes", "Photographs by Ana Lopes" */
const author = /\b(?:\p{Lu}\p{Ll}+\s)?(?:[Bb]y|BY)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of|in|for|&),?)+/gu;
/** "LUNE, 5 June 2023" */
const placeAhead = /^\p{Lu}{3}[\p{Lu} .'’-]*,\s/u;

/** How long ago it was, how long it takes to read, and how far a clock is from Greenwich's. */
const besideDates =
  /\b\d+ (?:minutes?|mins?|hours?|hrs?|days?) ago\b|\b\d+[ -]min(?:ute)?s? read\b|\b(?:gmt|utc) ?[+−-] ?\d{1,2}(?::?\d\d)?/gi;
const timeOfDay = /\b\d{1,2}[:.]\d\d\b/;

/**
 * The day of a line that holds a date and at most who wrote it ("Tuesday, January 31, 2012"; "Updated: 31 Jan 2012 10:30
 * GMT"; "By Jane Doe | 31 January 2012"; "The Example / 10:30 31 January 2012").
 */
export function datelineDay(line: string): Day | null {
  if (line.length > 120) return null;
  const rest = line.replace(fullDate, ' | ');
  if (rest === line) return null;
  const words = rest.replaceAll(besideDates, ' ').replaceAll(author, ' ').replace(placeAhead, ' ');
  // Who published it stands beside a time, an author or what was done: a title may stand beside a day alone.
  const apart =
    timeOfDay.test(rest) || rest.replaceAll(author, ' ') !== rest || /\b(?:published|updated|posted)\b/i.test(rest);
  const parts = apart ? words.split(/ [/|·•] /) : [words];
  return parts.every((part) => isDateWords(part) || (parts.length > 1 && isOutlet(part))) ? parseDay(line) : null;
}

const isDateWords = (part: string) =>
  part
    .toLowerCase()
    .split(/[\s,.:;|·•–—()*_/-]+/)
    .every((word) => word === '' || datelineWords.has(word) || clock.test(word));

/** "Agence France-Presse", beside a time and a day. */
const isOutlet = (part: string) => /^\s*(?:\p{Lu}[\p{L}&.'’-]*\s*){1,4}$/u.test(part);

/** Whether a line is a time of the day, with at most what a dateline has beside it: "16.21 CET", "Updated at 9:05 p.m. EDT". */
export function isClock(line = ''): boolean {
  return (
    line.length <= 60 &&
    /\d[.:h]\d\d|\d ?[ap]\.?m/i.test(line) &&
    line
      .toLowerCase()
      .split(/[\s,.:;|·•–—()*_-]+/)
      .every((word) => word === '' || datelineWords.has(word) || clock.test(word))
  );
}

/** "PORT LUNE, May 16: ", as papers without an agency have it. */
const cityAndDay = new RegExp(
  `^(?!(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|UPDATED?|POSTED|PUBLISHED)\\p{Lu}{3}[\\p{Lu} .'’-]*(?:,\\s+\\p{Lu}[\\p{L}.]*)?,\\s+(?:${monthBeginnings}|${monthBeginnings.toUpperCase()})[a-zA-Z]*\\.?\\s\\d{1,2}(?:,\\s\\d{4})?\\s?:\\s+`,
  'u',
);

/**
 * A wire's opening: place, date and agency before a dash ("MOSCOW, Jan. 31 (Reuters) - ", "Bogota, 30 Aug 89 (Radio) --
 * [Text] ", "Tainan, Taiwan CNN —", "Oslo, Norway – May 6, 2024 – ", "(CNN) -- ") or a colon ("LUNE, May 16: "). Returns
 * its length in UTF-16 units (0 where there is none) and its day where it names a full one.
 */
export function wireOpening(paragraph: string): { length: number; day: Day | null } {
  const head = paragraph.slice(0, 160);
  const found =
    /^(?:[^()."“”!?\n]|\b\p{L}{1,5}\.){0,80}(?:\([^()\n]{2,40}\),[^()."“”!?\n]{2,30})?\([^()\n]{2,60}\)\s*(?:[—–−]|-{1,2})\s*(?:\[[^\]\n]{1,30}\]\s*)*/u.exec(
      head,
    ) ??
    /^\((?:CNN|AP|Reuters|AFP|UPI|BBC|dpa|Xinhua)(?: \w+)?\)\s*(?:[—–−]\s*|-{1,2}\s+)?/i.exec(head) ??
    /^(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,6}(?:CNN(?: Business)?|AP|AFP|Reuters|UPI)\s*[—–−]\s*/u.exec(head) ??
    /^\p{Lu}{3}[\p{Lu}\s.'’-]*(?:,\s+\p{L}[\p{L}.]*){0,3}(?:,?\s+\p{L}{3,9}\.? \d{1,2})?\s+(?:[—–−]|-{1,2})\s+/u.exec(
      head,
    ) ??
    cityAndDay.exec(head);
  const length = found?.[0].length ?? placeAndDay(head);
  return { length, day: parseDay(head.slice(0, length)) };
}

/**
 * The length of a place and a full day before a dash, where nothing but an agency stands beside them; 0 where there are none
 * ("LUNE, Norden, May 6, 2024 /Newswire/ -- ").
 */
function placeAndDay(head: string): number {
  for (const dash of head.matchAll(/\s*(?:[—–−]|\s-{1,2})\s+/g)) {
    const before = head.slice(0, dash.index).replace(/\s\/[^/\n]{2,40}\/$/, '');
    // "Ann Roe (March 3, 1840 – May 5, 1920) was": the days of a life.
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    const place = before.replace(fullDate, ' ').replace(shortDate, ' ');
    const words = place.split(/[\s,–—()]+/).filter((word) => word !== '');
    const named = /^\p{Lu}/u.test(before) && words.every((word) => /^(?:\p{Lu}|of$|the$|and$|city$)/u.test(word));
    if (place === before || !named || words.length > 7) continue;
    const end = dash.index + dash[0].length;
    return end + (bracketed.exec(head.slice(end))?.[0].length ?? 0);
  }
  return 0;
}

/** What a byline has beside names. */
const bylineWords = wordSet(`
by and of in at for from the with to a staff special senior chief political court crime business science sports health
writer writers reporter reporters correspondent editor agencies contributor photographs photography photos pictures
illustrations words story
`);

/** "By Jane Doe", "By JANE DOE, Associated Press", "by Jane Doe | Staff writer": who wrote it, and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > 120) return false;
  const [by = '', name = '', ...rest] = line
    .trim()
    .replace(/^(?:words|story|text|written) (?=by\b)/i, '')
    .split(/[\s,|&.•·;/–—-]+/);
  return (
    /^(?:by|words)$/i.test(by) &&
    /^\p{Lu}/u.test(name) &&
    rest.every((word) => /^(?:\p{Lu}|$)/u.test(word) || bylineWords.has(word))
  );
}

const headingMarks = /^#{1,6}[ \t]+/;

/** The length of a Markdown heading's mark at the head of a line, in UTF-16 units; 0 where it is none. */
export const headingMark = (line: string): number => headingMarks.exec(line)?.[0].length ?? 0;

/** Whether a line is a Markdown heading. */
export const isHeading = (line: string): boolean => headingMark(line) > 0;

/** The words of a title, without Markdown's marks and line ends. */
export function titleWords(line: string): string {
  return line
    .replace(headingMarks, '')
    .replace(/[ \t]#+$/, '')
    .replaceAll(/\s+/g, ' ');
}

/** The length of the marks of a list or a quotation (Markdown's, and bullets) at the head of a line, in UTF-16 units. */
export function leadingMarks(line: string): number {
  return /^(?:[-*+>•▪▫◦‣●○■□·][ \t\u00A0]+)*/u.exec(line)?.[0].length ?? 0;
}

const isUnfinished = endsWithStop('.;:,…');

/** Whether a first line can be a title: short, and no sentence of the text itself. */
export function isTitleLike(line: string): boolean {
  const words = line.trim();
  return (
    line.length <= 200 && hasWords(words, 2) && !hasWords(words, 29) && !isUnfinished(words) && /\p{L}/u.test(line)
  );
}
