import type { Day } from '../../text/article.js';
import { addDays, dayOf, lastDayOf, monthNumber, weekdayOf } from '../../text/calendar.js';
import type { DayRange } from '../reading.js';
import type { Direction } from './date-tenses.js';
import { single } from './day-ranges.js';

/** Which way the verb that a date goes with looks; looked for where a shape asks. */
export type Looks = () => Direction;

/** Days that have names, by which of their month they are. */
export const holidays: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["new year's day", ['January', '1']],
  ["valentine's day", ['February', '14']],
  ["st patrick's day", ['March', '17']],
  ["st. patrick's day", ['March', '17']],
  ['fourth of july', ['July', '4']],
  ['july fourth', ['July', '4']],
  ['halloween', ['October', '31']],
  ['christmas eve', ['December', '24']],
  ['christmas day', ['December', '25']],
  ['boxing day', ['December', '26']],
  ["new year's eve", ['December', '31']],
]);

/** The range of a day, where there is such a day. */
export const singleOrNone = (day: Day | null): DayRange | null => (day === null ? null : single(day));

/** "Last year" and the like, in May of which something was: its number. */
export function yearFrom(which: string, published: Day): number {
  return Number(published.slice(0, 4)) + (/last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0);
}

/** The year of a month without one. */
export function yearOfMonth(month: number, published: Day, looks: Direction): number {
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  // From so many months ahead of this one on, the month is that of the year before.
  const back = { back: 0, ahead: 11, perhaps: 11, nearest: 5 }[looks];
  return month > now + back ? year - 1 : month < now + back - 11 ? year + 1 : year;
}

const nths = ['first', 'second', 'third', 'fourth'];

/** The first to fourth, or the last, weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: string): DayRange | null {
  const at = nths.indexOf(nth.toLowerCase());
  const from = at < 0 ? addDays(lastDayOf(year, month), -6) : dayOf(year, month, 1 + 7 * at);
  return from === null ? null : single(addDays(from, (weekday - weekdayOf(from) + 7) % 7));
}

/** A day without a year that is as far ahead as this is one of the year before, unless the verb looks ahead; one as far back is the next year's where it does. */
const farthestAhead = 45;

/** The day of a month by its name and number, and of a year where one is written. */
export function monthDay(
  found: Readonly<Record<string, string | undefined>>,
  published: Day | null,
  looks: Looks,
): DayRange | null {
  const number = monthNumber(found.month ?? '');
  return number === null ? null : dayOfYear((year) => dayOf(year, number, Number(found.date)), found, published, looks);
}

/** The day that a year has (`dayIn`), of a year where one is written; else of the one nearest to the day of publication. */
export function dayOfYear(
  dayIn: (year: number) => Day | null,
  found: Readonly<Record<string, string | undefined>>,
  published: Day | null,
  looks: Looks,
): DayRange | null {
  const written = found.year ?? found.short;
  if (written !== undefined) {
    const year = Number(written);
    return singleOrNone(dayIn(year >= 100 ? year : year >= 50 ? year + 1900 : year + 2000));
  }
  if (published === null) return null;
  if (found.which !== undefined) return singleOrNone(dayIn(yearFrom(found.which, published)));
  const year = Number(published.slice(0, 4));
  const away = (day: Day | null) =>
    day === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(day) - Date.parse(published));
  const [nearest, second] = [dayIn(year), dayIn(year - 1), dayIn(year + 1)].sort((a, b) => away(a) - away(b));
  if (!nearest || !second) return singleOrNone(nearest ?? null);
  const passed = second < published && nearest > addDays(published, farthestAhead) && looks() === 'back';
  const comes = second > published && nearest < addDays(published, -farthestAhead) && looks() === 'ahead';
  return single(passed || comes ? second : nearest);
}

/** "4 to 8 March": from the first day to the last of one month. */
export function daysOfMonth(
  found: Readonly<Record<string, string | undefined>>,
  published: Day | null,
  looks: Looks,
): DayRange | null {
  const first = monthDay({ ...found, date: found.first }, published, looks);
  const last = monthDay(found, published, looks);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : last;
}
