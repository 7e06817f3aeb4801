import type { Article, Day } from '../text/article.js';
import { addDays, dayOf, monthBeginnings, weekdayNames, weekdayOf, weekdays } from '../text/calendar.js';
import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';
import { directionOf } from './dates/date-direction.js';
import { dateShapesFor } from './dates/date-shapes.js';
import { tensesOf } from './dates/date-tenses.js';
import { datesFrom } from './dates/dates-from.js';
import { isCloseBy } from './dates/day-ranges.js';
import { isNoDate } from './dates/no-dates.js';
import { weekdaysAsNames } from './dates/weekday-names.js';
import { lazily } from './lazily.js';
import type { DateMention, DayRange } from './reading.js';

/** A cheap look for anything that could be a date. */
const hint = new RegExp(
  `\\d{4}|days?\\b|night\\b|\\b(?:${monthBeginnings})|week|month|year|hours|mas eve|halloween|thanksgiving|morning|evening|afternoon|morrow`,
  'i',
);

/**
 * The dates that the sentences name, as UTC day ranges, in order. Weekdays and other relative dates are resolved
 * against the day of publication, a weekday to the latest one unless the verb it goes with looks ahead; where that day is
 * not known they are left out.
 */
export function readDates(article: Article): DateMention[] {
  const isName = weekdaysAsNames(article.text);
  const told = article.sentences.flatMap((sentence, i) => {
    const words = article.text.slice(sentence.start, sentence.end);
    return datesIn(words, article.published)
      .filter(({ start, end }) => !isName(sentence.start + start, sentence.start + end))
      .map(({ start, end, from, to }) => ({
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
  for (const { pattern, days: daysOf } of dateShapesFor(words)) {
    for (const match of matchesOf(pattern, words)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      if (taken[start] || taken[end - 1] || isNoDate(words, start, end)) continue;
      const days = daysOf(match.groups ?? {}, published, () => directionOf(words, verbs(), start));
      if (!days) continue;
      taken.fill(1, start, end);
      found.push({ start, end, ...days });
    }
  }
  return spans(
    words,
    found.sort((a, b) => a.start - b.start),
    published,
  );
}

/** "Friday[, ]13 February", "Friday[ night, ]Feb. 13" */
const apposed = /^(?:\s(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?$/;
const bracketed = /^(?:\s(?:morning|afternoon|evening|night))?\s\($/;

/** "Wednesday through Sunday", "late Saturday into early Sunday" */
const throughDay = /^\s+through\s+$|^(?:\s+(?:night|evening))?\s+into\s+(?:the\s+)?(?:early\s+)?(?:hours\s+of\s+)?$/;

/** "Between 29 January and 7 February", "from March to May": two dates that say from when to when are one; so is "Friday, 13 February". */
function spans<T extends DayRange & { start: number; end: number }>(
  words: string,
  found: readonly T[],
  published: Day | null,
): T[] {
  const merged: T[] = [];
  for (const date of found) {
    const last = merged.at(-1);
    const between = last ? words.slice(last.end, date.start) : '';
    const lead = last ? words.slice(Math.max(0, last.start - 14), last.start) : '';
    const joins = /^\s+and\s+(?:the\s+)?$/i.test(between)
      ? /\bbetween\s+(?:the\s+)?$/i
      : /^\s+(?:to|until|till|through)\s+(?:the\s+)?$/i.test(between)
        ? /\b(?:from|nights? of)\s+(?:the\s+)?$/i
        : null;
    const weekday = last && weekdays.includes(words.slice(last.start, last.end).toLowerCase());
    if (last && weekday && apposed.test(between) && date.from === date.to)
      merged[merged.length - 1] = { ...settled(words, last, date, published), start: last.start };
    // "Friday (Feb. 13)"
    else if (last && weekday && bracketed.test(between) && date.from === date.to) {
      const { from, to } = settled(words, last, date, published);
      merged[merged.length - 1] = { ...last, from, to };
      merged.push({ ...date, from, to });
    }
    // "Taken Wednesday through Sunday"
    else if (last && weekday && throughDay.test(between) && date.from === date.to && date.to > last.from)
      merged[merged.length - 1] = { ...last, end: date.end, to: date.to };
    else if (last && joins?.test(lead) && weekday && date.from === date.to && date.to < last.from)
      // "From Monday to Wednesday" is one week's, though each is told from today.
      merged[merged.length - 1] = { ...last, end: date.end, to: addDays(date.to, 7) };
    else if (last && joins?.test(lead)) {
      const from = /\d{4}/.test(words.slice(last.start, last.end)) ? last.from : withinYear(last.from, date.to);
      if (from <= date.to) merged[merged.length - 1] = { ...last, end: date.end, from, to: date.to };
      else merged.push(date);
    } else merged.push(date);
  }
  return merged;
}

/** "Saturday, April 25", told in November: of the year in which that day is a Saturday, where nothing else tells it. */
function settled<T extends DayRange & Range>(words: string, weekday: Range, date: T, published: Day | null): T {
  const written = words.slice(date.start, date.end);
  if (published === null || /\d{4}|year/i.test(written)) return date;
  const isOne = (day: Day | null) =>
    day !== null &&
    weekdayNames[weekdayOf(day)]?.toLowerCase() === words.slice(weekday.start, weekday.end).toLowerCase();
  // A day close by is meant even where its weekday is a slip.
  if (isOne(date.from) || isCloseBy(date.from, published)) return date;
  const [year, month, day] = date.from.split('-').map(Number);
  const of = (other: number) => dayOf((year ?? 0) + other, month ?? 1, day ?? 1);
  const other = [of(1), of(-1)].find(isOne);
  return other ? { ...date, from: other, to: other } : date;
}

/** "Between January and September", told in March, is one year's: its beginning, at most a year before its end. */
function withinYear(from: Day, to: Day): Day {
  const years =
    from > to ? -1 : Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - Number(to.slice(5) < from.slice(5));
  return years === 0
    ? from
    : (dayOf(Number(from.slice(0, 4)) + years, Number(from.slice(5, 7)), Number(from.slice(8))) ?? from);
}
