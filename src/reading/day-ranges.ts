import type { Day } from '../text/article.js';
import type { DayRange } from './reading.js';

/** The range of one day. */
export const single = (day: Day): DayRange => ({ from: day, to: day });

/** The range of a year, of four digits. */
export const ofYear = (year: number): DayRange => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** Whether a day is of both. */
export const shareDays = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;
