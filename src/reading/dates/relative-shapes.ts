import type { Day } from '../../text/article.js';
import { addDays, dayOf, weekdayOf, weekdays } from '../../text/calendar.js';
import { numberIn } from '../figures/numbers.js';
import type { DayRange } from '../reading.js';
import { type DateShape, fourDigits, numberWords } from './date-shape.js';
import { monthsBack, ofMonth, ofYear, partOfYear, single, weekFrom } from './day-ranges.js';
import { singleOrNone } from './month-days.js';

const hints = {
  weekday: /day(?:\b|morning|afternoon|evening|night)/i,
  ago: /\bago\b/i,
  week: /week/i,
  beside: /\b(?:last|past|next)\s/i,
  lately: /\bthe\s+(?:past|last|next|coming)\s/i,
  months: /\bmonths\s+of\s/i,
  end: /\bend\s+of\s/i,
  current: /\bthis\s+(?:week|month|year)/i,
};

/** So many days ago at most has a day just been. */
const justBeen = 4;

/** What is told from the day of publication, fuller ones first. */
export const relativeShapes: readonly DateShape[] = [
  {
    hint: hints.weekday,
    pattern: `(?<which>last|next|this|past)?\\s*\\b(?:(?<=\\b(?<named>Easter|Palm|Good|Super|Cyber|Ash|Maundy|Fat|Shrove|Whit|Bowl|Giving)\\s)|)(?<!\\b(?:Black|Bloody)\\s)(?<weekday>${weekdays.join('|')})(?!s?\\s+(?:Times|Telegraph|Mail|Express|Mirror))(?:\\b|(?=(?:morning|afternoon|evening|night)\\b))(?:,?\\s+(?:of\\s+)?(?<week>last|next)\\s+week\\b)?`,
    days: ({ which, week, named, weekday = '' }, published, looks) => {
      if (published === null) return null;
      const day = weekdays.indexOf(weekday.toLowerCase());
      if (week !== undefined) {
        const monday = addDays(mondayOf(published), /last/i.test(week) ? -7 : 7);
        return single(addDays(monday, (day + 6) % 7));
      }
      const back = (weekdayOf(published) - day + 7) % 7;
      // "Super Tuesday" is one of a year: that of these days only where it has just been.
      if (named !== undefined && (back > justBeen || looks() !== 'back')) return null;
      // "Next Friday", said on a Thursday, is not tomorrow.
      if (which?.toLowerCase() === 'next') return single(addDays(published, back === 6 ? 8 : 7 - back));
      // "Last Tuesday", said on a Tuesday, is a week ago; "will speak on Tuesday" is today.
      if (/last|past/i.test(which ?? '')) return single(addDays(published, -(back || 7)));
      const ahead = back > { back: 6, ahead: 0, perhaps: 0, nearest: 3 }[looks()];
      return single(addDays(published, ahead ? 7 - back : -back));
    },
  },
  {
    hint: hints.ago,
    pattern: `(?<![\\w-])(?<count>\\d{1,3}|${numberWords})\\s+(?<unit>day|week|fortnight|month|year)s?\\s+ago\\b(?:\\s+(?:(?<today>today(?![’']))|this\\s+(?<within>week|month))\\b)?`,
    days: ({ count = '', unit = '', today, within }, published) => {
      if (published === null) return null;
      const n = Math.max(1, numberIn(count) ?? 1);
      if (/month/i.test(within ?? '') && /month|year/i.test(unit))
        return monthsBack(published, /year/i.test(unit) ? 12 * n : n);
      if (today !== undefined && /month|year/i.test(unit))
        return sameDayBack(published, /year/i.test(unit) ? 12 * n : n);
      if (today !== undefined)
        return single(addDays(published, -n * (/day/i.test(unit) ? 1 : /week/i.test(unit) ? 7 : 14)));
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
    pattern:
      '\\b(?<relative>the day before yesterday|the day after tomorrow|today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|overnight|tomorrow)\\b' +
      // "Overnight Sunday" is of that day.
      `(?!(?<=overnight)\\s+(?:on\\s+|from\\s+)?(?:${weekdays.join('|')})\\b)`,
    days: ({ relative = '' }, published) => {
      if (published === null) return null;
      const days = /yesterday|last night/i.test(relative) ? -1 : /tomorrow/i.test(relative) ? 1 : 0;
      return single(addDays(published, /^the day/i.test(relative) ? 2 * days : days));
    },
  },
  {
    hint: hints.week,
    pattern: '\\b(?:(?:over|at|during|(?<which>last|past))\\s+(?:the\\s+)?|(?<near>this)\\s+(?:coming\\s+)?)weekend\\b',
    days: ({ which, near }, published, looks) => {
      if (published === null) return null;
      const since = (weekdayOf(published) + 1) % 7;
      const way = looks();
      if (way === 'perhaps' || (way === 'ahead' && which !== undefined)) return null;
      const ahead = way === 'ahead' && since > 1;
      // "This weekend", said in the middle of the week, may be either.
      if (near !== undefined && !ahead && since > 3) return null;
      // "Last weekend", said at the weekend, is the one before.
      const saturday = addDays(published, ahead ? 7 - since : which !== undefined && since < 2 ? -since - 7 : -since);
      return { from: saturday, to: addDays(saturday, 1) };
    },
  },
  {
    hint: hints.months,
    // "The first nine months of this year"
    pattern: `\\bfirst\\s+(?<count>\\d{1,2}|${numberWords})\\s+months\\s+of\\s+(?:(?<year>${fourDigits})\\b|(?:the|(?<which>this|last))\\s+year\\b)`,
    days: ({ count = '', year, which }, published) => {
      if (year === undefined && published === null) return null;
      const now = Number(year ?? (published ?? '').slice(0, 4)) - (/last/i.test(which ?? '') ? 1 : 0);
      const last = ofMonth(now, numberIn(count) ?? 0);
      // Told before they are over: of this year up to now, and of "the year" the one before.
      if (last === null || year !== undefined || published === null || last.to <= published)
        return last && { from: `${now}-01-01`, to: last.to };
      if (which !== undefined) return { from: `${now}-01-01`, to: published };
      const before = ofMonth(now - 1, numberIn(count) ?? 0);
      return before && { from: `${now - 1}-01-01`, to: before.to };
    },
  },
  {
    hint: hints.end,
    // "By the end of the month", "at the end of last year"; of "the" month or year only where it is to come
    pattern: "\\b(?<part>end)\\s+of\\s+(?<which>the|this|next|last)\\s+(?<unit>month|year)\\b(?!\\s+(?:of|in)\\b|[’'])",
    days: ({ part, which = '', unit = '' }, published, looks) => {
      if (published === null || (/the/i.test(which) && looks() !== 'ahead')) return null;
      const step = /next/i.test(which) ? 1 : /last/i.test(which) ? -1 : 0;
      return /year/i.test(unit)
        ? partOfYear(Number(published.slice(0, 4)) + step, part)
        : monthsBack(published, -step, part);
    },
  },
  {
    hint: hints.beside,
    pattern:
      '\\b(?:(?<part>early|late|mid)[\\s-]+)?(?<which>last|past|next)(?:(?<=(?<told>\\bthe\\s+)next)|)(?:(?<=(?<lately>\\b(?:in|over|within|during)\\s+the\\s+)\\w{4})|)\\s+(?<unit>week|month|year)\\b(?!\\s+of\\b)(?!(?<=\\b(?:in|over|within|during)\\s+the\\s+next\\s+\\w+),?\\s[^.;]{0,60}\\bwould\\b)',
    days: ({ part, told, lately, which = '', unit = '' }, published, looks) => {
      if (published === null) return null;
      const length = /week/i.test(unit) ? 7 : /month/i.test(unit) ? 30 : 365;
      // "Over the next year" runs from today; in "moved twice in the next year" it is not from today.
      if (told !== undefined && !/ahead|perhaps/.test(looks())) return null;
      if (lately !== undefined && /next/i.test(which)) return { from: published, to: addDays(published, length) };
      // "In the past week" runs up to today.
      if (/past/i.test(which) || (lately !== undefined && /last/i.test(which)))
        return { from: addDays(published, -length), to: published };
      const step = /next/i.test(which) ? 1 : -1;
      if (/year/i.test(unit)) return partOfYear(Number(published.slice(0, 4)) + step, part);
      if (/month/i.test(unit)) return monthsBack(published, -step, part);
      const days = weekFrom(addDays(mondayOf(published), step * 7), part);
      // On a Sunday the week that ends, or the one before, as weeks begin.
      return step < 0 && part === undefined && weekdayOf(published) === 0
        ? { from: days.from, to: addDays(published, -1) }
        : days;
    },
  },
  {
    hint: hints.lately,
    // "Over the past 24 hours", "in the last two days", "for the next three weeks"
    pattern: `\\b(?:over|in|within|during|for)\\s+the\\s+(?:past|last|(?<next>next|coming))\\s+(?:(?<hours>24|48|72)\\s+hours|(?<count>\\d{1,2}|${numberWords})\\s+(?<unit>day|week|month)s)\\b(?!\\s+of\\b)`,
    days: ({ next, hours, count = '', unit = '' }, published, looks) => {
      // "Called her several times over the next six months"
      if (published === null || (next && !/ahead|perhaps/.test(looks()))) return null;
      const length = /month/i.test(unit) ? 30 : /week/i.test(unit) ? 7 : 1;
      const days = hours ? Number(hours) / 24 : (numberIn(count) ?? 1) * length;
      return next
        ? { from: published, to: addDays(published, days) }
        : { from: addDays(published, -days), to: published };
    },
  },
  {
    hint: hints.current,
    // "Earlier this month", "late this year", "this week", "this month"
    pattern:
      "\\b(?:(?<part>earlier|early|later|late)\\s+(?:on\\s+|in\\s+)?this\\s+(?<unit>week|month|year)|this\\s+(?<now>week|month)(?![’']s|\\s+in\\s+\\d{4}))\\b",
    days: ({ part, now = 'week', unit = now }, published, looks) => {
      if (published === null) return null;
      const whole = currently(unit, published);
      if (/^(?:early|late)$/i.test(part ?? '')) {
        const days = currently(unit, published, part);
        const isPast = days !== null && days.from <= published && published < days.to && looks() === 'back';
        return isPast ? { ...days, to: published } : days;
      }
      if (whole === null) return null;
      const isLater = part !== undefined && /later/i.test(part);
      const way = isLater ? 'ahead' : looks();
      // On a Sunday, what is to come this week comes in the one that begins.
      if (/week/i.test(unit) && way === 'ahead' && weekdayOf(published) === 0) return weekFrom(addDays(published, 1));
      if (isLater) return published < whole.to ? { ...whole, from: addDays(published, 1) } : null;
      if (part !== undefined) return { ...whole, to: published };
      return way === 'back' ? { ...whole, to: published } : way === 'ahead' ? { ...whole, from: published } : whole;
    },
  },
];

/** The same day so many months before. */
function sameDayBack(day: Day, months: number): DayRange | null {
  const of = monthsBack(day, months);
  return (
    of && (singleOrNone(dayOf(Number(of.from.slice(0, 4)), Number(of.from.slice(5, 7)), Number(day.slice(8)))) ?? of)
  );
}

/** The Monday of a day's week. */
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The week, month or year of publication, or a part of it. */
function currently(unit: string, published: Day, part?: string): DayRange | null {
  if (/year/i.test(unit)) return partOfYear(Number(published.slice(0, 4)), part);
  return /month/i.test(unit) ? monthsBack(published, 0, part) : weekFrom(mondayOf(published), part);
}
