import type { DayRange } from '../reading/reading.js';
import type { Day } from '../text/article.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "29 Jan 2012", or "29 Jan": the same for every reader, and no line is broken in its middle as at the hyphens of ISO. */
export function dayText(day: Day, year = true): string {
  const words = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
  return year ? `${words} ${Number(day.slice(0, 4))}` : words;
}

/** "29 Jan 2012", or "28 Jan to 29 Jan 2012". */
export function daysText({ from, to }: DayRange, year = true): string {
  if (from === to) return dayText(to, year);
  return `${dayText(from, year && from.slice(0, 4) !== to.slice(0, 4))} to ${dayText(to, year)}`;
}
