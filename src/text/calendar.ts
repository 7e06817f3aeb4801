import type { Day } from './article.js';

/** The months in English, first to last. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** As news abbreviates them, without the stop; May it never does. */
export const monthAbbreviations: readonly string[] = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
/** Both, in lower case, for lists of words. */
export const monthWords = `${monthNames.join(' ')} ${monthAbbreviations.join(' ')}`.toLowerCase();
/** A pattern's alternatives of what every form of a month begins with, whole names and abbreviations alike. */
export const monthBeginnings = monthNames.map((name) => name.slice(0, 3)).join('|');

/** The days of the week in English, at the numbers that `weekdayOf` gives them. */
export const weekdayNames: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** The same in lower case. */
export const weekdays: readonly string[] = weekdayNames.map((name) => name.toLowerCase());

/** A month's number, 1 to 12, from its English name or any abbreviation of three letters or more; null otherwise. */
export function monthNumber(name: string): number | null {
  const key = name.toLowerCase().replace(/\.$/, '');
  if (key.length < 3) return null;
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(key));
  return index < 0 ? null : index + 1;
}

/** The UTC day of a year, month (1 to 12) and day of the month; null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  const day = time.toISOString();
  return day.length === 24 ? day.slice(0, 10) : null;
}

const month = `(${monthBeginnings})[a-z]*\\.?`;
const year = '(\\d{4}|\\d{2})';
const shapes: readonly { pattern: RegExp; order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'] }[] = [
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, order: ['y', 'm', 'd'] },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, order: ['d', 'm', 'y'] },
  { pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: ['m', 'd', 'y'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+${year}\\b`, 'i'),
    order: ['d', 'm', 'y'],
  },
];

/**
 * The first full date in `text`, as a UTC day: `2012-01-31`, `January 31, 2012`, `31 Jan. 2012`, `30 Aug 89`,
 * `31.1.2012`.
 * Two-digit years from 50 on are of the twentieth century. Numeric dates whose order is open (1/2/2012) are not read.
 */
export function parseDay(text: string): Day | null {
  for (const { pattern, order } of shapes) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = { y: 0, m: 0, d: 0 };
    order.forEach((key, i) => {
      const raw = found[i + 1] ?? '';
      part[key] = key === 'm' && /\D/.test(raw) ? (monthNumber(raw) ?? 0) : Number(raw);
    });
    if (part.y < 100) part.y += part.y >= 50 ? 1900 : 2000;
    const day = dayOf(part.y, part.m, part.d);
    if (day) return day;
  }
  return null;
}

/** The day `days` later than `day` (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The English name of a day's month. */
export function monthOf(day: Day): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The last day of a year's month (1 to 12). */
export function lastDayOf(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
