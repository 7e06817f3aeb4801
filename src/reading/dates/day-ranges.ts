import type { Day } from '../../text/article.js';
import { addDays, dayOf, lastDayOf } from '../../text/calendar.js';
import type { DayRange } from '../reading.js';

/** The range of one day. */
export const single = (day: Day): DayRange => ({ from: day, to: day });

/** The range of a year, of four digits. */
export const ofYear = (year: number): DayRange => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** Whether a day is of both. */
export const shareDays = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;

/** The days of a month, or of the early, middle or late part of it; null where there is none of that number. */
export function ofMonth(year: number, number: number, part?: string): DayRange | null {
  const from = dayOf(year, number, 1);
  if (from === null) return null;
  if (part && /early|start|beginning/i.test(part)) return { from, to: addDays(from, 9) };
  if (part && /mid/i.test(part)) return { from: addDays(from, 10), to: addDays(from, 19) };
  return { from: part ? addDays(from, 20) : from, to: lastDayOf(year, number) };
}

/** The month that was so many before that of a day, or a part of it. */
export function monthsBack(day: Day, months: number, part?: string): DayRange | null {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return ofMonth(Math.floor(count / 12), (count % 12) + 1, part);
}

/** A year, or the early, middle or late third of it. */
export function partOfYear(year: number, part?: string): DayRange {
  if (!part) return ofYear(year);
  if (/early|start|beginning/i.test(part)) return { from: `${year}-01-01`, to: `${year}-04-30` };
  if (/mid/i.test(part)) return { from: `${year}-05-01`, to: `${year}-08-31` };
  return { from: `${year}-09-01`, to: `${year}-12-31` };
}

/** The week that a Monday begins, or its early or late days. */
export function weekFrom(monday: Day, part?: string): DayRange {
  if (part && /early/i.test(part)) return { from: monday, to: addDays(monday, 2) };
  return { from: part ? addDays(monday, 3) : monday, to: addDays(monday, 6) };
}

/** Whether a day is so near to another that it may be told from it without its year. */
export const isCloseBy = (day: Day, other: Day): boolean => Math.abs(Date.parse(day) - Date.parse(other)) < closeBy;
const closeBy = 45 * 86_400_000;
