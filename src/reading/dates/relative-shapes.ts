import type { Day } from '../../text/article.js';
import { addDays, weekdayOf, weekdays } from '../../text/calendar.js';
import { numberIn } from '../figures/numbers.js';
import type { DayRange } from '../reading.js';
import { type DateShape, numberWords } from './date-shape.js';
import { monthsBack, ofYear, single } from './day-ranges.js';
import { yearFrom } from './month-days.js';

const hints = {
  weekday: /day\b/i,
  ago: /\bago\b/i,
  lately: /\bthe\s+(?:past|last)\s/i,
};

/** What is told from the day of publication, fuller ones first. */
export const relativeShapes: readonly DateShape[] = [
  {
    hint: hints.weekday,
    pattern: `(?<which>last|next|this|past)?\\s*\\b(?<weekday>${weekdays.join('|')})(?!s?\\s+(?:Times|Telegraph|Mail|Express|Mirror))\\b(?:,?\\s+(?:of\\s+)?(?<week>last|next)\\s+week\\b)?`,
    days: ({ which, week, weekday = '' }, published, looks) => {
      if (published === null) return null;
      const day = weekdays.indexOf(weekday.toLowerCase());
      if (week !== undefined) {
        const monday = addDays(mondayOf(published), /last/i.test(week) ? -7 : 7);
        return single(addDays(monday, (day + 6) % 7));
      }
      const back = (weekdayOf(published) - day + 7) % 7;
      // "Next Friday", said on a Thursday, is not tomorrow.
      if (which?.toLowerCase() === 'next') return single(addDays(published, back === 6 ? 8 : 7 - back));
      // "Last Tuesday", said on a Tuesday, is a week ago; "will speak on Tuesday" is today.
      if (/last|past/i.test(which ?? '')) return single(addDays(published, -(back || 7)));
      const ahead = back > { back: 6, ahead: 0, perhaps: 0, nearest: 3 }[looks()];
      return single(addDays(published, ahead ? 7 - back : -back));
    },
  },
  {
    pattern:
      '\\b(?<relative>the day before yesterday|the day after tomorrow|today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|overnight|tomorrow)\\b',
    days: ({ relative = '' }, published) => {
      if (published === null) return null;
      const days = /yesterday|last night/i.test(relative) ? -1 : /tomorrow/i.test(relative) ? 1 : 0;
      return single(addDays(published, /^the day/i.test(relative) ? 2 * days : days));
    },
  },
  {
    hint: hints.ago,
    pattern: `(?<![\\w-])(?<count>\\d{1,3}|${numberWords})\\s+(?<unit>day|week|fortnight|month|year)s?\\s+ago\\b`,
    days: ({ count = '', unit = '' }, published) => {
      if (published === null) return null;
      const n = Math.max(1, numberIn(count) ?? 1);
      if (/day/i.test(unit)) return single(addDays(published, -n));
      if (/week|fortnight/i.test(unit)) {
        const days = /week/i.test(unit) ? 7 * n : 14 * n;
        return { from: addDays(published, -days - 3), to: addDays(published, -days + 3) };
      }
      if (/year/i.test(unit)) return ofYear(Number(published.slice(0, 4)) - n);
      return monthsBack(published, n);
    },
  },
  {
    pattern: '\\b(?:over|at|during|(?<which>last|past))\\s+(?:the\\s+)?weekend\\b',
    days: ({ which }, published, looks) => {
      if (published === null || /ahead|perhaps/.test(looks())) return null;
      const since = (weekdayOf(published) + 1) % 7;
      // "Last weekend", said at the weekend, is the one before.
      const saturday = addDays(published, which !== undefined && since < 2 ? -since - 7 : -since);
      return { from: saturday, to: addDays(saturday, 1) };
    },
  },
  {
    pattern:
      '\\b(?<which>last|past|next)(?:(?<=(?<lately>\\b(?:in|over|within|during)\\s+the\\s+)\\w{4})|)\\s+(?<unit>week|month|year)\\b(?!\\s+of\\b)',
    days: ({ lately, which = '', unit = '' }, published) => {
      if (published === null) return null;
      // "In the past week" runs up to today.
      if (/past/i.test(which) || (lately !== undefined && /last/i.test(which)))
        return { from: addDays(published, /week/i.test(unit) ? -7 : /month/i.test(unit) ? -30 : -365), to: published };
      if (/next/i.test(which)) return next(unit, published);
      if (/week/i.test(unit)) {
        // On a Sunday the week that ends, or the one before, as weeks begin.
        const back = weekdayOf(published) || 7;
        return { from: addDays(published, -back - 6), to: addDays(published, weekdayOf(published) === 0 ? -1 : -back) };
      }
      return /year/i.test(unit) ? ofYear(Number(published.slice(0, 4)) - 1) : monthsBack(published, 1);
    },
  },
  {
    hint: hints.lately,
    // "Over the past 24 hours", "in the last two days"
    pattern: `\\b(?:over|in|within|during|for)\\s+the\\s+(?:past|last)\\s+(?:(?<hours>24|48|72)\\s+hours|(?<count>\\d{1,2}|${numberWords})\\s+days)\\b(?!\\s+of\\b)`,
    days: ({ hours, count }, published) => {
      if (published === null) return null;
      const days = hours ? Number(hours) / 24 : count ? (numberIn(count) ?? 1) : 1;
      return { from: addDays(published, -days), to: published };
    },
  },
  {
    pattern: '\\bearlier\\s+(?:on\\s+)?this\\s+(?<unit>week|month|year)\\b',
    days: ({ unit = '' }, published) => {
      if (published === null) return null;
      if (/week/i.test(unit)) return { from: mondayOf(published), to: published };
      return {
        from: `${published.slice(0, /month/i.test(unit) ? 7 : 4)}${/month/i.test(unit) ? '' : '-01'}-01`,
        to: published,
      };
    },
  },
];

/** The Monday of a day's week. */
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

function next(unit: string, published: Day): DayRange | null {
  if (/year/i.test(unit)) return ofYear(yearFrom('next', published));
  if (/month/i.test(unit)) return monthsBack(published, -1);
  const monday = addDays(mondayOf(published), 7);
  return { from: monday, to: addDays(monday, 6) };
}
