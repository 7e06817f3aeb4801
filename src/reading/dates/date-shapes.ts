import type { Day } from '../../text/article.js';
import {
  addDays,
  dayOf,
  monthAbbreviations,
  monthNames,
  monthNumber,
  weekdayOf,
  weekdays,
} from '../../text/calendar.js';
import { tensWords, unitWords } from '../figures/number-words.js';
import { numberIn } from '../figures/numbers.js';
import type { DayRange } from '../reading.js';
import { monthsBack, ofMonth, ofYear, single } from './day-ranges.js';
import { daysOfMonth, holidays, type Looks, monthDay, singleOrNone, yearFrom } from './month-days.js';

const month = `(?:(?:${monthNames.join('|')})\\b|(?:${monthAbbreviations.join('|')})\\b\\.?)`;
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
/** The year behind a day or a month: written, or told from the day of publication. */
const ofItsYear = '(?:,?\\s+(?:(?<year>(?:1[5-9]|20)\\d\\d)|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b))?';
const [units, tens] = [[...unitWords.keys()].join('|'), [...tensWords.keys()].join('|')];
/** "A", "two", "thirty-five". */
const numberWords = `an?|(?:${tens})(?:-(?:${units}))?|${units}`;

/** What tells that a number before it counts or measures and is no year. */
const counted =
  '\\s+(?:people|troops|soldiers|dead|men|women|children|famil|homes|houses|jobs|cases|times|met(?:er|re)s|miles|feet|kilo|km\\b|euros|dollars|pounds|hours|GMT|BST|local time)';

const hints = {
  month: new RegExp(month, 'i'),
  months: new RegExp(`\\s(?:and|to|through)\\s+${month}`, 'i'),
  year: /(?:1[5-9]|20)\d\d/,
  weekday: /day\b/i,
  ago: /\bago\b/i,
  holiday: /[Yy]ear['’]s|[Cc]hristmas|Boxing|Valentine|Patrick/,
  lately: /\bthe\s+(?:past|last)\s/i,
};

/** What each shape of a date means. A mention without a day of publication to lean on is null where it needs one. */
const shapes: readonly {
  /** A cheap look for what the pattern needs; shapes with the same one stand together. */
  hint?: RegExp;
  pattern: string;
  days: (found: Readonly<Record<string, string | undefined>>, published: Day | null, looks: Looks) => DayRange | null;
}[] = [
  {
    pattern: '(?<!\\d)(?<year>\\d{4})-(?<numeric>\\d{2})-(?<date>\\d{2})(?!\\d)',
    days: ({ year, numeric, date: d }) => singleOrNone(dayOf(Number(year), Number(numeric), Number(d))),
  },
  {
    hint: hints.month,
    pattern: `(?<!\\d)(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:and|to|-|–)\\s*${date}\\s+(?<month>${month})${ofItsYear}`,
    days: daysOfMonth,
  },
  {
    hint: hints.month,
    pattern: `(?<month>${month})\\s+(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:and|to|-|–)\\s*${date}(?!\\d|[.,:]\\d)${ofItsYear}`,
    days: daysOfMonth,
  },
  {
    hint: hints.month,
    // In "on 23 September 28 people" the day stands ahead, in "in June 12 people" none does.
    pattern: `(?<!\\b(?:\\d{1,2}|in)\\s)(?<month>${month})\\s+${date}(?!\\d|[.,:]\\d)${ofItsYear}`,
    days: monthDay,
  },
  {
    hint: hints.month,
    pattern: `(?<!\\d)${date}\\s+(?:of\\s+)?(?<month>${month})(?:,?\\s+(?<year>(?:1[5-9]|20)\\d\\d)|,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b|\\s+(?<short>\\d\\d)(?![\\d,.]\\d|\\d|\\s+[a-z]))?`,
    days: monthDay,
  },
  {
    // "In February and March 2023", "between June and November 2020"
    hint: hints.months,
    pattern: `(?:\\b(?<between>between|from)\\s+)?(?<first>${month})\\s+(?:and|to|through)\\s+(?<month>${month}),?\\s+(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)`,
    days: ({ between, first = '', month: m = '', year }) => {
      const [from, to] = [monthNumber(first) ?? 1, monthNumber(m) ?? 1];
      const [start, end] = [ofMonth(Number(year), from), ofMonth(Number(year), to)];
      const isSpan = from < to && (between !== undefined || to - from === 1);
      return isSpan && start && end ? { from: start.from, to: end.to } : null;
    },
  },
  {
    hint: hints.month,
    pattern: `(?:(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+)?(?<month>${month})(?:,|\\s+of)?\\s+(?<year>(?:1[5-9]|20)\\d\\d)`,
    days: ({ month: m = '', year, part }) => ofMonth(Number(year), monthNumber(m) ?? 1, part),
  },
  {
    hint: hints.month,
    pattern: `(?:\\b(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+|(?<=\\b(?:in|since|until|by|during|last|this|next|of|from|through|between|(?:for|before|after)(?!\\sMay)|(?:between|from)\\s${month}\\s(?:and|to))\\s))(?<month>${month})(?!\\s*\\d{3}|\\sFourth|\\.?\\d|\\s+(?:and|to)\\s+(?:\\w+-)?${month},?\\s*\\d{4})(?:,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)?`,
    days: ({ month: m = '', part, which }, published, looks) => {
      const number = monthNumber(m);
      if (published === null || number === null) return null;
      if (which !== undefined) return ofMonth(yearFrom(which, published), number, part);
      const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
      const back = { back: 0, ahead: 11, perhaps: 11, nearest: 5 }[looks()];
      // From so many months ahead of this one on, the month is that of the year before.
      return ofMonth(number > now + back ? year - 1 : number < now + back - 11 ? year + 1 : year, number, part);
    },
  },
  {
    // "August was the second-deadliest month this year"
    hint: hints.month,
    pattern: `(?<![A-Z][\\w’'.-]*\\s)(?<month>${month})(?=\\s(?:was|became|has been|had been)\\s(?:[a-z]+\\s){0,3}(?:[a-z]+-)?(?:[a-z]{3,}est|worst)\\b)`,
    days: ({ month: m = '' }, published) => {
      const number = monthNumber(m);
      if (published === null || number === null) return null;
      const year = Number(published.slice(0, 4));
      return ofMonth(number > Number(published.slice(5, 7)) ? year - 1 : year, number);
    },
  },
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
    // "On Boxing Day", "since New Year's Eve"; but "the Christmas Day parade"
    hint: hints.holiday,
    pattern: `(?<=\\b(?:on|since|until|by|early|late|before|after|of)\\s)(?<holiday>${[...holidays.keys()].join('|').replaceAll("'", "['’]")})(?!\\s(?:massacre|part(?:y|ies)|parade|mass|service|celebration|dinner|lunch|concert|match|game|tradition|swim))${ofItsYear}`,
    days: ({ holiday = '', ...found }, published, looks) => {
      const [m, d] = holidays.get(holiday.toLowerCase().replaceAll('’', "'")) ?? [];
      return m && d ? monthDay({ ...found, month: m, date: d }, published, looks) : null;
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
  {
    hint: hints.year,
    // "The third quarter of 2022", "Q3 2022", "the first half of 2021"
    pattern: `\\b(?:(?:(?<nth>first|second|third|fourth)[\\s-]quarter|Q(?<quarter>[1-4]))(?:\\s+of)?|(?<half>first|second)\\s+half\\s+of)\\s+(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.]\\d)`,
    days: ({ nth = '', quarter, half, year }) => {
      const [months, at] = half
        ? [6, ordinals.indexOf(half.toLowerCase())]
        : [3, quarter ? Number(quarter) - 1 : ordinals.indexOf(nth.toLowerCase())];
      const [first, last] = [months * at + 1, months * (at + 1)].map((number) => ofMonth(Number(year), number));
      return first && last ? { from: first.from, to: last.to } : null;
    },
  },
  {
    hint: hints.year,
    // "In 1986-87", "(1939–1945)"
    pattern: `(?<![\\d-])(?<first>(?:1[89]|20)\\d\\d)[-–/](?<year>(?:1[89]|20)?\\d\\d)(?![\\d%/-]|${counted})`,
    days: ({ first = '', year = '' }) => {
      const last = Number(`${first.slice(0, 4 - year.length)}${year}`);
      return last > Number(first) && last - Number(first) < 100
        ? { from: `${first}-01-01`, to: `${last}-12-31` }
        : null;
    },
  },
  {
    hint: hints.year,
    pattern: `(?<=\\b(?:in|since|from|until|by|of|during|early|late|mid|before|after|between|and|to|year)[\\s-]|\\()(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.]\\d|s\\b|[-–/]\\d\\d|${counted})`,
    days: ({ year }) => ofYear(Number(year)),
  },
];

const ordinals = ['first', 'second', 'third', 'fourth'];

const readers = shapes.map((shape) => ({ ...shape, pattern: new RegExp(shape.pattern, 'gi') }));

/** The shapes of dates, fuller ones first, of which the words hold what they need; each pattern is global. */
export function* dateShapesFor(words: string) {
  let looked: RegExp | undefined;
  let held = true;
  for (const reader of readers) {
    if (reader.hint !== looked) held = reader.hint?.test(words) ?? true;
    looked = reader.hint;
    if (held) yield reader;
  }
}

/** The Monday of a day's week. */
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

function next(unit: string, published: Day): DayRange | null {
  if (/year/i.test(unit)) return ofYear(yearFrom('next', published));
  if (/month/i.test(unit)) return monthsBack(published, -1);
  const monday = addDays(mondayOf(published), 7);
  return { from: monday, to: addDays(monday, 6) };
}
