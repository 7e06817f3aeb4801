import type { Article, Day } from '../../text/article.js';
import { addDays, dayOf, lastDayOf, monthBeginnings } from '../../text/calendar.js';
import { matchesOf } from '../../text/matches.js';
import { overlap, type Range } from '../../text/span.js';
import { unitWords } from '../figures/number-words.js';
import type { DateMention, DayRange } from '../reading.js';
import { isCloseBy, monthsBack, ofYear, single } from './day-ranges.js';

/** "That year" behind a day or a month. */
const thatYear = /^,?\s+(?:of\s+)?(?:that|the same)\s+year\b/i;

/** "Next year's festival", "In 2019, a fire": what is told behind it is of that year. */
const yearsOwn = /^(?:(?:last|next)\s+year[’']s|in\s+(?:1[5-9]|20)\d\d)\b/i;
/** "The 2024 games will be held from July 26": of that year, too. */
const subjectsYear =
  /\b[Tt]he\s(?<year>(?:1[89]|20)\d\d)\s(?:\p{L}+\s){1,4}?(?:(?:will\sbe|are|is|was|were)\s(?:to\sbe\s|being\s)?held|(?:will\s)?tak(?:e|es|ing)\splace|took\splace|(?:will\s)?runs?|ran)\b/u;
/** A day or month that has a year of its own. */
const ownYear = /\d{4}|\byear\b/i;
/** A day of a month with its year. */
const written = new RegExp(`(?=.*\\d{4})\\b(?:${monthBeginnings})`, 'i');
const ofMonth = new RegExp(`\\b(?:${monthBeginnings})`, 'i');
const isBare = (words: string): boolean => ofMonth.test(words) && !ownYear.test(words);

const count = `(?<count>\\d{1,2}|an?|${[...unitWords.keys()].slice(1).join('|')})`;
const ofDay = '(?:day|morning|afternoon|evening|night)';
/** "A year earlier", "two weeks later", "the following month", "that same year", "the previous night", "later that day". */
const told = new RegExp(
  `\\b(?:${count}\\s+(?<unit>day|week|month|year)s?\\s+(?<way>later|earlier)|(?<!\\b(?:over|within|during|for)\\s)the\\s+(?<after>next|following|previous)\\s+(?<one>month|year|${ofDay})|(?:that(?:\\s+same)?|the\\s+same)\\s+(?<within>month|year)|(?<same>(?:(?:later|earlier|on)\\s+)?(?:that\\s+(?:same\\s+)?(?:morning|afternoon|evening|night)|(?:later|earlier|on)\\s+that\\s+(?:same\\s+)?day|the\\s+same\\s+${ofDay}(?=\\s*(?:[.,;:)”"]|$|(?:in|at|by|near|and|but|with|to|from|outside|inside)\\b)))|later\\s+in\\s+the\\s+${ofDay}))\\b(?!\\s+(?:than|of|that|when|in\\s+which)\\b|[’'-])`,
  'gi',
);
const hint =
  /\b(?:later|earlier|next|following|year|previous|(?:that|same)\s+(?:same\s+)?(?:month|day|morning|afternoon|evening|night))\b/i;

/**
 * The dates that are told from one before, added to those of an article that stand by themselves: "on 3 October that
 * year" and "two years later" from the year that the sentence, or the one before, speaks of last; "the next day" and
 * "later that day" from its day. Where two sentences back is the nearest, or the sentence before speaks of several, nothing is told.
 */
export function datesFrom(article: Article, read: readonly DateMention[]): DateMention[] {
  if (read.length === 0) return [];
  const { text, sentences } = article;
  const dates = inToldYears(article, read);
  let next = 0;
  let before: readonly DateMention[] = [];
  return sentences.flatMap((range, sentence) => {
    const own: DateMention[] = [];
    for (let date = dates[next]; date?.sentence === sentence; date = dates[++next]) own.push(date);
    // Nothing is told from nothing.
    const lean =
      own.length > 1 ||
      (own.length > 0 && subjectsYear.test(text.slice(range.start, range.end))) ||
      (own.length + before.length > 0 && hint.test(text.slice(range.start, range.end)));
    before = lean ? within(text, range, sentence, own, before) : own;
    return before;
  });
}

/**
 * "The Feb. 3 riot", told in May, where the article tells elsewhere of February 3, 2021: that day, for no year is told that
 * late of a day of this one. Where the article tells of that day in two years, nothing is.
 */
function inToldYears({ text, published }: Article, dates: readonly DateMention[]): readonly DateMention[] {
  const isTold = (date: DateMention) => written.test(text.slice(date.start, date.end));
  const days = dates.filter(({ from, to }) => from === to);
  if (published === null || !days.some(isTold)) return dates;
  const told = new Map<string, Day | null>();
  for (const date of days) {
    const on = date.from.slice(5);
    if (isTold(date) && date.from <= published)
      told.set(on, (told.get(on) ?? date.from) === date.from ? date.from : null);
  }
  return dates.map((date) => {
    const words = text.slice(date.start, date.end);
    const isFar = date.from === date.to && isBare(words) && !isCloseBy(date.from, published);
    const day = isFar ? (told.get(date.from.slice(5)) ?? null) : null;
    return day === null ? date : { ...date, from: day, to: day };
  });
}

/** The dates of one sentence, in order, given those that stand by themselves in it and in the sentence before. */
function within(
  text: string,
  range: Range,
  sentence: number,
  own: readonly DateMention[],
  before: readonly DateMention[],
): DateMention[] {
  const from = only(before);
  const ofSubject = own.length > 0 ? subjectsYear.exec(text.slice(range.start, range.end)) : null;
  const found: DateMention[] = [];
  const words = ({ start, end }: Range) => text.slice(start, end);
  const base = (at: number) => found.findLast((date) => date.end <= at) ?? from;
  const later = matchesOf(told, text.slice(range.start, range.end))
    .map(({ index, 0: said, groups }) => ({
      start: range.start + index,
      end: range.start + index + said.length,
      groups,
    }))
    // "Nine months later, on October 12, 2000": the exact one is told.
    .filter((one) =>
      own.every((date) => overlap(date, one) === 0 && !/^,?\s(?:on|in)\s$/.test(text.slice(one.end, date.start))),
    );
  for (const one of [...own, ...later].sort((a, b) => a.start - b.start)) {
    const known = base(one.start);
    if ('groups' in one) {
      // "On 3 October that year" has been read.
      if ((found.at(-1)?.end ?? 0) > one.start) continue;
      // "In May 2012, the worst month of that year": the same day told less exactly.
      const isTold = one.groups?.within !== undefined && known !== from;
      const days = known && !isTold && daysFrom(known, one.groups ?? {});
      if (days) found.push({ start: one.start, end: one.end, ...days, sentence });
      continue;
    }
    if (ofSubject && one.start > range.start + ofSubject.index && isBare(words(one))) {
      found.push({ ...one, ...inYear(one, Number(ofSubject.groups?.year)) });
      continue;
    }
    const set = found.findLast((date) => ownYear.test(words(date)));
    if (set && isYearSet(text, range, set) && isBare(words(one))) {
      found.push({ ...one, ...inYear(one, yearOf(set)) });
      continue;
    }
    // "In January, and to be done by the end of the month": of January, or another.
    if (endOf.test(words(one)) && found.length > 0) continue;
    const behind = ownYear.test(words(one)) ? null : thatYear.exec(text.slice(one.end, one.end + 24));
    const days = behind && known && inYear(one, yearOf(known));
    if (!behind) found.push(one);
    // "In October of that year", with no year before, is of none.
    else if (days) found.push({ ...one, end: one.end + behind[0].length, ...days });
  }
  return found;
}

const endOf = /^end\s+of\s+the\b/i;

/** Whether a date, the last before another one, is a year that stands at the head of its sentence, or that something is of. */
function isYearSet(text: string, { start }: Range, { start: from, end, ...days }: DateMention): boolean {
  const head = /^In\s+$/i.test(text.slice(start, from)) ? start : from;
  return yearsOwn.test(text.slice(head, end + 2)) && days.from.endsWith('-01-01') && days.to.endsWith('-12-31');
}

/** The one date that a sentence speaks of; none where it speaks of several. */
const only = (dates: readonly DateMention[]): DateMention | undefined =>
  dates.every((date) => date.from === dates[0]?.from && date.to === dates[0]?.to) ? dates[0] : undefined;

/** The year that lies in a range of days; null where it is longer than that. */
function yearOf({ from, to }: DayRange): number | null {
  return from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : null;
}

function daysFrom(known: DayRange, groups: Readonly<Record<string, string | undefined>>): DayRange | null {
  const { count: many = '1', unit = groups.one ?? groups.within ?? 'day', way = groups.after ?? 'later' } = groups;
  const isSame = groups.same !== undefined || groups.within !== undefined;
  const number = isSame ? 0 : Number(many) || (unitWords.get(many.toLowerCase()) ?? 1);
  const steps = /earlier|previous/i.test(way) ? -number : number;
  if (/month/i.test(unit))
    return known.from.slice(0, 7) === known.to.slice(0, 7) ? monthsBack(known.from, -steps) : null;
  if (/week/i.test(unit) && known.from === known.to)
    return { from: addDays(known.from, 7 * steps - 3), to: addDays(known.from, 7 * steps + 3) };
  if (!/year/i.test(unit)) return known.from === known.to ? single(addDays(known.from, steps)) : null;
  const year = yearOf(known);
  return year === null ? null : ofYear(year + steps);
}

/** The same day, days or month of another year. */
function inYear({ from, to }: DayRange, year: number | null): DayRange | null {
  if (year === null) return null;
  const [, month, date] = from.split('-').map(Number);
  if (month === undefined || date === undefined) return null;
  const ends = to === lastDayOf(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  const first = dayOf(year, month, date);
  const last =
    ends && from !== to
      ? lastDayOf(year, Number(to.slice(5, 7)))
      : dayOf(year, Number(to.slice(5, 7)), Number(to.slice(8)));
  return first && last ? { from: first, to: last } : null;
}
