import type { DayRange } from '../reading/reading.js';
import type { Day } from '../text/article.js';
import { lastDayOf, monthNames } from '../text/calendar.js';

const months = monthNames.map((name) => name.slice(0, 3));

/** "29 Jan 2012", or "29 Jan": the same for every reader, and no line is broken in its middle as at the hyphens of ISO. */
export function dayText(day: Day, year = true): string {
  const words = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
  return year ? `${words} ${Number(day.slice(0, 4))}` : words;
}

/** "29 Jan 2012", "28 Jan to 29 Jan 2012"; "Jan 2012", "2012" and "1986 to 1987" where all of it is meant. */
export function daysText({ from, to }: DayRange, year = true): string {
  if (from === to) return dayText(to, year);
  if (year && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
    return first === last ? String(last) : `${first} to ${last}`;
  }
  if (from === `${to.slice(0, 7)}-01` && to === lastDayOf(Number(to.slice(0, 4)), Number(to.slice(5, 7))))
    return dayText(to, year).replace(/^\d+ /, '');
  return `${dayText(from, year && from.slice(0, 4) !== to.slice(0, 4))} to ${dayText(to, year)}`;
}
