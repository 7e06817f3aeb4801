import { addDays, dayOf, monthNames, monthNumber, weekdays } from '../../text/calendar.js';
import { type DateShape, endOfDay, fourDigits, month, ofEvent, ofItsYear } from './date-shape.js';
import { ofMonth, single } from './day-ranges.js';
import {
  dayOfYear,
  daysOfMonth,
  holidays,
  monthDay,
  nthWeekday,
  singleOrNone,
  yearFrom,
  yearOfMonth,
} from './month-days.js';
import { movingFeasts } from './moving-feasts.js';

const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';

const hints = {
  numeric: /\d[-/.]\d/,
  month: new RegExp(month, 'i'),
  nth: /(?:first|second|third|fourth|last)\s+\w+day\s/i,
  months: new RegExp(`(?:\\s(?:and|to|through)\\s+|[a-z.]\\s?[-–]\\s?)${month}`, 'i'),
  glued: new RegExp(`(?:${monthNames.join('|')})\\d`),
  attacks: /Sept|11(?:th)? Sep/,
  holiday:
    /[Yy]ear['’]s|[Cc]hristmas|Boxing|Valentine|Patrick|Fourth|FOURTH|Easter|Palm|Good|Ash|Maundy|Holy|Labor|Thanksgiving|Black|Halloween/,
};

const numericDay: DateShape['days'] = ({ year, numeric, date: d }) =>
  singleOrNone(dayOf(Number(year), Number(numeric), Number(d)));

/** A pattern's alternatives of what days are called. */
const namesOf = (days: ReadonlyMap<string, unknown>): string =>
  [...days.keys()].join('|').replaceAll("'", "['’]").replaceAll('.', String.raw`\.`);

/** Days, months and feasts of the calendar, fuller ones first. */
export const calendarShapes: readonly DateShape[] = [
  {
    hint: hints.numeric,
    pattern: '(?<!\\d)(?<year>\\d{4})-(?<numeric>\\d{2})-(?<date>\\d{2})(?!\\d)',
    days: numericDay,
  },
  {
    hint: hints.numeric,
    // "31.1.2012"
    pattern: `(?<![\\d.])(?<date>\\d{1,2})\\.(?<numeric>\\d{1,2})\\.(?<year>${fourDigits})(?![\\d]|\\.\\d)`,
    days: numericDay,
  },
  {
    hint: hints.numeric,
    // "1/31/2012", "31/1/2012", where only one order gives a day
    pattern: `(?<![\\d/(])(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>${fourDigits})(?![\\d/])`,
    days: ({ year, one, other }) => {
      const [american, british] = [
        dayOf(Number(year), Number(one), Number(other)),
        dayOf(Number(year), Number(other), Number(one)),
      ];
      return american && british && american !== british ? null : singleOrNone(american ?? british);
    },
  },
  {
    hint: hints.nth,
    // "The first Monday in May", "the last Friday of June 2019"; but not every year's, nor "last Monday in March"
    pattern: `(?<!\\b(?:every|each)\\s+(?:the\\s+)?)(?:the\\s+)?\\b(?<nth>first|second|third|fourth|(?<=\\bthe\\s+)last)\\s+(?<weekday>${weekdays.join('|')})\\s+(?:in|of)\\s+(?<month>${month})(?!\\s+(?:each|every)\\b)${ofItsYear}`,
    days: ({ nth = '', weekday = '', month: m = '', year, which }, published, looks) => {
      const number = monthNumber(m);
      if (number === null || (published === null && year === undefined)) return null;
      const own = which === undefined || published === null ? null : yearFrom(which, published);
      const of = year !== undefined ? Number(year) : (own ?? (published && yearOfMonth(number, published, looks())));
      const inYear = (one: number) => nthWeekday(one, number, weekdays.indexOf(weekday.toLowerCase()), nth);
      const day = of === null ? null : inYear(Number(of));
      const isAhead = year === undefined && which === undefined && day && published !== null && day.from > published;
      return isAhead && looks() === 'back' ? inYear(Number(of) - 1) : day;
    },
  },
  {
    hint: hints.attacks,
    // "The Sept. 11 attacks", those of 2001; but not "the Sept. 11 attack on the mission", told within weeks
    pattern:
      '(?:(?<=\\battacks\\s(?:of|on)\\s)|(?=\\S+\\s\\S+\\s(?:terror(?:ist)?\\s)?(?:attacks(?<where>\\s(?:on|in|at))?|attackers|hijack(?:ers|ings)|terrorists)\\b))(?:Sept(?:ember)?\\b\\.?\\s11(?:th)?|11(?:th)?\\sSept(?:ember)?)(?!\\d|,?\\s\\d{4})',
    days: ({ where }, published) => {
      const latest = `${(published ?? '').slice(0, 4)}-09-11`;
      const isNews = published !== null && published >= latest && published <= addDays(latest, 100);
      return where && isNews ? null : single('2001-09-11');
    },
  },
  {
    hint: hints.month,
    pattern: `(?<!\\d)(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:and|to|-|–)\\s*${date}\\s+(?<month>${month})${ofItsYear}`,
    days: daysOfMonth,
  },
  {
    hint: hints.month,
    pattern: `(?<month>${month})\\s+(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:and|to|-|–)\\s*${date}${endOfDay}${ofItsYear}`,
    days: daysOfMonth,
  },
  {
    hint: hints.month,
    // In "on 23 September 28 people" the day stands ahead, in "in June 12 people" none does.
    pattern: `(?<!\\b(?:\\d{1,2}|in)\\s)(?<month>${month})\\s+${date}${endOfDay}${ofItsYear}`,
    days: monthDay,
  },
  {
    // "On July20", without its blank
    hint: hints.glued,
    pattern: `\\b(?<month>${monthNames.join('|')})${date}\\b${endOfDay}${ofItsYear}`,
    days: monthDay,
  },
  {
    hint: hints.month,
    pattern: `(?<!\\d)${date}\\s+(?:of\\s+)?(?<month>${month})(?:,?\\s+(?<year>${fourDigits})|,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b|\\s+(?<short>\\d\\d)(?![\\d,.]\\d|\\d|\\s+[a-z]))?`,
    days: monthDay,
  },
  {
    // "In February and March 2023", "between June and November 2020", "May-August 2021"
    hint: hints.months,
    pattern: `(?:\\b(?<between>between|from)\\s+)?(?<first>${month})(?:\\s+(?:and|to|through)\\s+|(?<dash>\\s?[-–]\\s?))(?<month>${month}),?\\s+(?<year>${fourDigits})(?!\\d)`,
    days: ({ between, dash, first = '', month: m = '', year }) => {
      const [from, to] = [monthNumber(first) ?? 1, monthNumber(m) ?? 1];
      const [start, end] = [ofMonth(Number(year), from), ofMonth(Number(year), to)];
      const isSpan = from < to && ((between ?? dash) !== undefined || to - from === 1);
      return isSpan && start && end ? { from: start.from, to: end.to } : null;
    },
  },
  {
    hint: hints.month,
    pattern: `(?:(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+)?(?<month>${month})(?:,|\\s+of)?\\s+(?<year>${fourDigits})`,
    days: ({ month: m = '', year, part }) => ofMonth(Number(year), monthNumber(m) ?? 1, part),
  },
  {
    hint: hints.month,
    pattern: `(?:\\b(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+|(?<=\\b(?:in|since|until|by|during|last|this|next|of|from|through|between|(?:for|before|after)(?!\\sMay)|(?:between|from)\\s${month}\\s(?:and|to)|come)\\s))(?<!\\bfourth\\sof\\s)(?<month>${month})(?!\\s*\\d{3}|\\sFourth|\\.?\\d|\\s+(?:and|to)\\s+(?:\\w+-)?${month},?\\s*\\d{4})(?:,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)?`,
    days: ({ month: m = '', part, which }, published, looks) => {
      const number = monthNumber(m);
      if (published === null || number === null) return null;
      if (which !== undefined) return ofMonth(yearFrom(which, published), number, part);
      const year = yearOfMonth(number, published, looks());
      const days = ofMonth(year, number, part);
      // "It began in late January", told on the 4th, was of last year's.
      const isAhead = part !== undefined && days !== null && days.from > published && looks() === 'back';
      return isAhead ? ofMonth(year - 1, number, part) : days;
    },
  },
  {
    hint: hints.month,
    pattern: `${ofEvent.ahead}(?<month>${month})${ofEvent.behind}`,
    days: ({ month: m = '' }, published, looks) => {
      const number = monthNumber(m);
      if (published === null || number === null) return null;
      return ofMonth(yearOfMonth(number, published, looks()), number);
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
    // "On Boxing Day", "since New Year's Eve"; but "the Christmas Day parade"
    hint: hints.holiday,
    pattern: `(?:(?<=\\b(?:on|since|until|by|early|late|before|after|of)\\s(?:the\\s)?)(?<holiday>${namesOf(holidays)})|(?<=\\b(?:on|since|until|by|early|late|between|throughout|through|end of|and)\\s)(?<feast>${namesOf(movingFeasts)}))(?!\\s(?:massacre|part(?:y|ies)|parade|mass|service|celebration|dinner|lunch|concert|match|game|tradition|swim|weekend|holiday|fireworks|festivit|barbecue|picnic|cookout|sale|deal))${ofItsYear}`,
    days: ({ holiday = '', feast = '', ...found }, published, looks) => {
      const dayIn = movingFeasts.get(feast.toLowerCase());
      if (dayIn) return dayOfYear(dayIn, found, published, looks);
      const [m, d] = holidays.get(holiday.toLowerCase().replaceAll('’', "'")) ?? [];
      return m && d ? monthDay({ ...found, month: m, date: d }, published, looks) : null;
    },
  },
];
