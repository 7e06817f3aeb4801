import type { Day } from '../../text/article.js';
import { monthAbbreviations, monthNames } from '../../text/calendar.js';
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

/** The year behind a day or a month: written, or told from the day of publication. */
export const ofItsYear = `(?:,?\\s+(?:(?<year>${fourDigits})|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b))?`;

const [units, tens] = [[...unitWords.keys()].join('|'), [...tensWords.keys()].join('|')];
/** "A", "two", "thirty-five". */
export const numberWords = `an?|(?:${tens})(?:-(?:${units}))?|${units}`;
