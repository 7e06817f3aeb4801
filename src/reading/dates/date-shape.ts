import type { Day } from '../../text/article.js';
import { monthAbbreviations, monthNames } from '../../text/calendar.js';
import { events } from '../figures/figure-event-words.js';
import { tensWords, unitWords } from '../figures/number-words.js';
import type { DayRange } from '../reading.js';
import type { Looks } from './month-days.js';

/** One way to write a date, and what it means. */
export interface DateShape {
  /** A cheap look for what the pattern needs; shapes with the same one stand together. */
  readonly hint?: RegExp;
  readonly pattern: string;
  /** The days of what the pattern found; null where they lean on a day of publication that nothing tells, or there are none. */
  readonly days: (
    found: Readonly<Record<string, string | undefined>>,
    published: Day | null,
    looks: Looks,
  ) => DayRange | null;
}

/** A month by its name. */
export const month = `(?:(?:${monthNames.join('|')})\\b|(?:${monthAbbreviations.join('|')})\\b\\.?)`;

/** A year, of four digits. */
export const fourDigits = '(?:1[5-9]|20)\\d\\d';

/** Ahead of a year or month, and behind it, where it tells when something was: "in a 1945 interview", "an April attack". */
export const ofEvent = {
  ahead: '(?<=\\ban?\\s)',
  behind: `(?=\\s(?:${events}|interview|speech|outbreak|election|referendum|coup|ruling|lawsuit|protest|murder|killing)\\b)`,
};

/** Behind a day of a month that is a number of its own: not "12.5", "12:30" or "12,500", but "12,2000". */
export const endOfDay = `(?!\\d|[.:]\\d|,(?!${fourDigits}\\b)\\d)`;

/** The year behind a day or a month: written, or told from the day of publication; "October 12,2000" lacks a blank. */
export const ofItsYear = `(?:(?:,?\\s+|,(?=\\d))(?:(?<year>${fourDigits})|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b))?`;

const [units, tens] = [[...unitWords.keys()].join('|'), [...tensWords.keys()].join('|')];
/** "A", "two", "thirty-five". */
export const numberWords = `an?|(?:${tens})(?:-(?:${units}))?|${units}`;
