import type { Article, Day } from '../text/article.js';
import {
  addDays,
  dayOf,
  lastDayOf,
  monthAbbreviations,
  monthBeginnings,
  monthNames,
  monthNumber,
  weekdayOf,
  weekdays,
} from '../text/calendar.js';
import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';
import { looksAhead, tensesOf } from './date-tenses.js';
import { datesFrom } from './dates-from.js';
import { ofYear, single } from './day-ranges.js';
import { lazily } from './lazily.js';
import { isNoDate } from './no-dates.js';
import type { DateMention, DayRange } from './reading.js';

const month = `(?:(?:${monthNames.join('|')})\\b|(?:${monthAbbreviations.join('|')})\\b\\.?)`;
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
/** The year behind a day or a month: written, or told from the day of publication. */
const ofItsYear = '(?:,?\\s+(?:(?<year>(?:1[5-9]|20)\\d\\d)|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b))?';
const numberWords = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten';

/** What tells that a number before it counts or measures and is no year. */
const counted =
  '\\s+(?:people|troops|soldiers|dead|men|women|children|famil|homes|houses|jobs|cases|times|met(?:er|re)s|miles|feet|kilo|km\\b|euros|dollars|pounds|hours|GMT|BST|local time)';

const hints = { month: new RegExp(month, 'i'), year: /(?:1[5-9]|20)\d\d/, weekday: /day\b/i, ago: /\bago\b/i };

/** Whether the verb that a date goes with looks ahead; looked for where a shape asks. */
type Ahead = () => boolean;

/** What each shape of a date means. A mention without a day of publication to lean on is null where it needs one. */
const shapes: readonly {
  /** A cheap look for what the pattern needs; shapes with the same one stand together. */
  hint?: RegExp;
  pattern: string;
  days: (found: Readonly<Record<string, string | undefined>>, published: Day | null, ahead: Ahead) => DayRange | null;
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
    hint: hints.month,
    pattern: `(?:(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+)?(?<month>${month}),?\\s+(?<year>(?:1[5-9]|20)\\d\\d)`,
    days: ({ month: m = '', year, part }) => ofMonth(Number(year), monthNumber(m) ?? 1, part),
  },
  {
    hint: hints.month,
    pattern: `(?:\\b(?<part>early|late|mid|(?:start|beginning|end|middle) of)[\\s-]+|(?<=\\b(?:in|since|until|by|during|last|this|next|of|from|through)\\s))(?<month>${month})(?!\\s*\\d{3})(?:,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)?`,
    days: ({ month: m = '', part, which }, published, ahead) => {
      const number = monthNumber(m);
      if (published === null || number === null) return null;
      if (which !== undefined) return ofMonth(yearFrom(which, published), number, part);
      const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
      if (ahead()) return ofMonth(number < now ? year + 1 : year, number, part);
      return ofMonth(number > now ? year - 1 : year, number, part);
    },
  },
  {
    hint: hints.weekday,
    pattern: `(?<which>last|next|this|past)?\\s*\\b(?<weekday>${weekdays.join('|')})(?!s?\\s+(?:Times|Telegraph|Mail|Express|Mirror))\\b`,
    days: ({ which, weekday = '' }, published, ahead) => {
      if (published === null) return null;
      const back = (weekdayOf(published) - weekdays.indexOf(weekday.toLowerCase()) + 7) % 7;
      if (which?.toLowerCase() === 'next') return single(addDays(published, 7 - back));
      // "Last Tuesday", said on a Tuesday, is a week ago; "will speak on Tuesday" is today.
      if (/last|past/i.test(which ?? '')) return single(addDays(published, -(back || 7)));
      return single(addDays(published, back > 0 && ahead() ? 7 - back : -back));
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
    pattern: `\\b(?<count>\\d{1,3}|${numberWords})\\s+(?<unit>day|week|month|year)s?\\s+ago\\b`,
    days: ({ count = '', unit = '' }, published) => {
      if (published === null) return null;
      const n = Number(count) || Math.max(1, numberWords.split('|').indexOf(count.toLowerCase()) - 1);
      if (/day/i.test(unit)) return single(addDays(published, -n));
      if (/week/i.test(unit)) return { from: addDays(published, -7 * n - 3), to: addDays(published, -7 * n + 3) };
      if (/year/i.test(unit)) return ofYear(Number(published.slice(0, 4)) - n);
      return monthsBack(published, n);
    },
  },
  {
    pattern: '\\b(?:over|at|during|(?<which>last|past))\\s+(?:the\\s+)?weekend\\b',
    days: ({ which }, published, ahead) => {
      if (published === null || ahead()) return null;
      const since = (weekdayOf(published) + 1) % 7;
      // "Last weekend", said at the weekend, is the one before.
      const saturday = addDays(published, which !== undefined && since < 2 ? -since - 7 : -since);
      return { from: saturday, to: addDays(saturday, 1) };
    },
  },
  {
    pattern: '\\b(?<which>last|past|next)\\s+(?<unit>week|month|year)\\b',
    days: ({ which = '', unit = '' }, published) => {
      if (published === null) return null;
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

const readers = shapes.map((shape) => ({ ...shape, pattern: new RegExp(shape.pattern, 'gi') }));

/** The shapes, in order, of which the words hold what they need. */
function* shapesFor(words: string) {
  let looked: RegExp | undefined;
  let held = true;
  for (const reader of readers) {
    if (reader.hint !== looked) held = reader.hint?.test(words) ?? true;
    looked = reader.hint;
    if (held) yield reader;
  }
}

/** A cheap look for anything that could be a date. */
const hint = new RegExp(
  `\\d{4}|days?\\b|night\\b|\\b(?:${monthBeginnings})|week|month|year|morning|evening|afternoon|morrow`,
  'i',
);

/**
 * The dates that the sentences name, as UTC day ranges, in order. Weekdays and other relative dates are resolved
 * against the day of publication, a weekday to the latest one unless the verb it goes with looks ahead; where that day is
 * not known they are left out.
 */
export function readDates(article: Article): DateMention[] {
  const told = article.sentences.flatMap((sentence, i) => {
    const words = article.text.slice(sentence.start, sentence.end);
    return datesIn(words, article.published).map(({ start, end, from, to }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      from,
      to,
      sentence: i,
    }));
  });
  return datesFrom(article, told);
}

/** The days that some words name, as offsets into them; as for `readDates`. */
export function datesIn(words: string, published: Day | null): (DayRange & Range)[] {
  if (!hint.test(words)) return [];
  const verbs = lazily(() => tensesOf(words));
  const found: (DayRange & { start: number; end: number })[] = [];
  // Shapes stand in order: a fuller one has taken its words already.
  const taken = new Uint8Array(words.length);
  for (const { pattern, days: daysOf } of shapesFor(words)) {
    for (const match of matchesOf(pattern, words)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      if (taken[start] || taken[end - 1] || isNoDate(words, start, end)) continue;
      const days = daysOf(match.groups ?? {}, published, () => looksAhead(words, verbs(), start));
      if (!days) continue;
      taken.fill(1, start, end);
      found.push({ start, end, ...days });
    }
  }
  return spans(
    words,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "Between 29 January and 7 February", "from March to May": two dates that say from when to when are one; so is "Friday, 13 February". */
function spans<T extends DayRange & { start: number; end: number }>(words: string, found: readonly T[]): T[] {
  const merged: T[] = [];
  for (const date of found) {
    const last = merged.at(-1);
    const between = last ? words.slice(last.end, date.start) : '';
    const lead = last ? words.slice(Math.max(0, last.start - 14), last.start) : '';
    const joins = /^\s+and\s+$/i.test(between)
      ? /\bbetween\s+(?:the\s+)?$/i
      : /^\s+(?:to|until|till|through)\s+$/i.test(between)
        ? /\bfrom\s+$/i
        : null;
    const weekday = last && weekdays.includes(words.slice(last.start, last.end).toLowerCase());
    if (last && weekday && /^,?\s+(?:the\s+)?$/.test(between) && date.from === date.to)
      merged[merged.length - 1] = { ...date, start: last.start };
    else if (last && joins?.test(lead) && weekday && date.from === date.to && date.to < last.from)
      // "From Monday to Wednesday" is one week's, though each is told from today.
      merged[merged.length - 1] = { ...last, end: date.end, to: addDays(date.to, 7) };
    else if (last && joins?.test(lead) && last.from <= date.to)
      merged[merged.length - 1] = { ...last, end: date.end, to: date.to };
    else merged.push(date);
  }
  return merged;
}

const singleOrNone = (day: Day | null): DayRange | null => (day === null ? null : single(day));

/** "Last year" and the like, in May of which something was: its number. */
function yearFrom(which: string, published: Day): number {
  return Number(published.slice(0, 4)) + (/last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0);
}

function next(unit: string, published: Day): DayRange | null {
  if (/year/i.test(unit)) return ofYear(yearFrom('next', published));
  if (/month/i.test(unit)) return monthsBack(published, -1);
  const monday = addDays(published, 7 - ((weekdayOf(published) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** A day without a year that is as far ahead as this is one of the year before, unless the verb looks ahead. */
const farthestAhead = 45;

function monthDay(
  found: Readonly<Record<string, string | undefined>>,
  published: Day | null,
  ahead: Ahead,
): DayRange | null {
  const number = monthNumber(found.month ?? '');
  if (number === null) return null;
  const dayIn = (year: number) => dayOf(year, number, Number(found.date));
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
  const passed = nearest && second && second < published && nearest > addDays(published, farthestAhead) && !ahead();
  return singleOrNone((passed ? second : nearest) ?? null);
}

/** "4 to 8 March": from the first day to the last of one month. */
function daysOfMonth(
  found: Readonly<Record<string, string | undefined>>,
  published: Day | null,
  ahead: Ahead,
): DayRange | null {
  const first = monthDay({ ...found, date: found.first }, published, ahead);
  const last = monthDay(found, published, ahead);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : last;
}

function ofMonth(year: number, number: number, part?: string): DayRange | null {
  const from = dayOf(year, number, 1);
  if (from === null) return null;
  if (part && /early|start|beginning/i.test(part)) return { from, to: addDays(from, 9) };
  if (part && /mid/i.test(part)) return { from: addDays(from, 10), to: addDays(from, 19) };
  return { from: part ? addDays(from, 20) : from, to: lastDayOf(year, number) };
}

function monthsBack(published: Day, months: number): DayRange | null {
  const count = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - months;
  return ofMonth(Math.floor(count / 12), (count % 12) + 1);
}
