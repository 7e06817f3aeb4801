import type { Day } from '../../text/article.js';
import { addDays, monthBeginnings, weekdayOf } from '../../text/calendar.js';
import { firstFrom } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import type { DateMention, DayRange } from '../reading.js';
import { unitWords } from './number-words.js';

/** The one of the dates of a sentence that is of what `told` tells at a mention: the nearest in its clause. */
export function nearestDate(
  text: string,
  dates: readonly DateMention[],
  told: Range,
  mention: Range,
): DateMention | null {
  const i = firstFrom(dates, ({ start }) => start >= told.start);
  const [before, behind] = [dates[i - 1], dates[i]];
  const between = behind ? text.slice(told.end, behind.start) : '';
  const beyond = behind ? text.slice(Math.max(told.end, mention.end), behind.start) : '';
  // "Held 143 people, police said, bringing the arrests since Thursday to 293"
  const apart =
    behind &&
    sinceAhead(text, behind.start) !== null &&
    (andThat.test(beyond) || counting.test(between) || anotherSince.test(beyond) || ofMany.test(beyond));
  // "Arrested with a gun like the one used in the shooting last Wednesday"
  const ofDeed = arrest.test(text.slice(told.start, told.end)) && deedBehind.test(between);
  // "Two were arrested; one was released on Sunday"
  const isOfNext = between.includes(';') || headOfNext.test(between) || laterDeath.test(between);
  const after = apart || ofDeed || isOfNext || ofTheirs.test(beyond) ? undefined : behind;
  // "In 1953, when a quake killed 870, and in 1911"
  if (before && isThen(text, before)) return before;
  // "The blast on Sunday came days after a mine killed two"
  const since = before ? text.slice(before.end, told.start) : '';
  if (before && apartInTime.test(since)) return after ?? earlierBy(before, since);
  // "Ann Roe, who was seized on Monday, was found dead on Friday"
  if (before && after && inRelative(text, before, told)) return after;
  if (!before || !after) return before ?? after ?? null;
  // "One died on Saturday, and two were killed when their car left the road on Sunday"
  if (otherClause.test(text.slice(before.end, told.start)) && !/[,;]/.test(between)) return after;
  // "500 were held on Saturday and over 40 have been held since Monday"
  if (
    nextTold.test(text.slice(before.end, Math.min(told.start, mention.start))) &&
    !/[,;]|\b(?:and|who|which|that|after|before|when|following)\b/.test(between)
  )
    return after;
  // "Two died in Antby on Monday and one in Newland on Sunday", "was hurt on Monday and died on Sunday"
  if (/^,?\sand\s$/.test(text.slice(before.end, told.start)) && !/;|\sand\s/.test(between)) return after;
  return told.start - before.end < after.start - told.end ? before : after;
}

const arrest = /arrest|detain|custody|charged/;
const deedBehind =
  /\b(?:used in|linked to|connect(?:ed|ion) (?:to|with)|similar to|over|about|related to|suspected (?:of|in)|accused of)\b[^.;]*\b(?:shooting|attack|blast|killing|murder|robbery|stabbing|bombing|explosion|assault|death)\s(?:on\s|late\s|early\s)*$|\b(?:that|which)\s(?:killed|injured|wounded|hurt)\b[^.;,]*$/;

/** "Killed 22 people[, and 300 since] May": of a number behind the one that is told of; but "four were killed and 12 hurt since". */
const anotherSince = /^[^,;.]{0,20},\s(?:and|but)\s(?:\p{Ll}+\s){0,2}\d[\d,]*\s(?:\p{Ll}+\s){0,2}since\s/u;

/** "Ten died in clashes[, the latest in a string of riots that have killed 400 since] May", "[, the worst attack since] May": of what was before them. */
const ofMany =
  /,\s(?:in\s)?(?:the|one of the|another of the)\s(?:\p{Ll}+\s)?(?:latest|newest|last|most recent|first|second|third|worst|\p{Ll}{3,}iest|highest|biggest|largest)\b[^.;,]*(?:,\s(?:that|which)\s[^.;,]*)?$/u;

/** Whether a date ahead of what is told stands in a relative clause of who it is told of: "a girl who was hurt on [Friday] died". */
const inRelative = (text: string, { start, end }: Range, told: Range): boolean =>
  /^(?:(,)\s|\s)$/.test(text.slice(end, told.start)) &&
  (text[end] === ',' ? /,\swh(?:o|ich)\s[^,.;]*$/ : /[^,]\s(?:who|that)\s[^,.;]*$/).test(
    text.slice(Math.max(0, start - farthestAhead), start),
  );
const farthestAhead = 120;

/** "Among the dead are two brothers[, whose father was killed in] 2004" */
const ofTheirs =
  /,\s(?:whose\s(?:[a-z]+\s)?(?:father|mother|parents?|brothers?|sisters?|sons?|daughters?|husband|wife|family|relatives?|child(?:ren)?|uncle|aunt|cousin|bod(?:y|ies))\b|(?:including|among them)\s[^,;]*\b(?:killed|died|shot|injured|wounded|hurt|who)\b)[^,;]*$/;
/** "Put the dead at 31 and denounced that 15 had been missing since" */
const andThat = /\sand\s(?:\p{Ll}+\s){1,3}that\s/u;

/** "[came two days after] a bomb killed six", "on Sunday[, two days after] a bomb killed six". */
const daysAfter = new RegExp(
  String.raw`^(?:,(?![^,]*,)|\s(?:came|comes|happened|occurred|took place))\s(?:(?:just|only|barely|exactly)\s)?(?:(?:an?|one|the)(?=\sday\s)|(?<count>\d{1,2}|${[...unitWords.keys()].join('|')})(?=\sdays\s))\sdays?\safter\s[^.;]*$`,
);

/** Days of what words behind those that a text tells say was so many days before them; null where they say no number. */
export function earlierBy<T extends DayRange>(days: T, behind: string): T | null {
  const found = days.from === days.to ? daysAfter.exec(behind) : null;
  if (!found) return null;
  const count = found.groups?.count ?? 'one';
  const day = addDays(days.from, -(unitWords.get(count) ?? Number(count)));
  return { ...days, from: day, to: day };
}

const apartInTime = /\b(?:days?|weeks?|months?|years?|hours?)\s(?:after|before)\s/;

/** "One was killed in May[, and in] July two others died" */
const headOfNext = /,\s(?:and|but|while)\s(?:(?:early|late|later)\s)?(?:in|on)\s(?:(?:early|late|mid)[\s-])?$/u;

/** "Four were killed[ and a fifth died in hospital on] May 6" */
const laterDeath =
  /\sand\s(?:(?:an?|one|another|[\p{L}\d-]+)\s)(?:\p{Ll}+\s){0,3}(?:died|succumbed)\s(?:later\s)?(?:(?:in|at|of|from|to)\s)(?:(?:an?|the|his|her|their)\s)?(?:\p{L}+\s)?(?:hospital|clinic|injuries|wounds|burns)\b[^.;,]{0,40}$/u;

const otherClause = /(?:;|, (?:and|but|while))\s(?!\p{Ll}*\s?(?:was|were|had|has)\b)/u;

const nextTold = /^,?\s(?:and|but|while)\s(?:\p{Ll}+\s){0,3}$/u;

/** "…, bringing the arrests" */
const counting = /,\s(?:\p{L}+\s){0,2}(?:bring|tak|rais|push|lift)(?:ing|s|es|e|ought)\b/u;

/**
 * Whether a day is still to come where the text is published: no day of what has happened. A day of the calendar may be
 * one ahead, where that is told in another time zone.
 */
export function isToCome(text: string, { start, end, from }: DateMention, published: Day | null): boolean {
  if (published === null || from <= published) return false;
  return !/\d/.test(text.slice(start, end)) || Date.parse(from) - Date.parse(published) > oneDay;
}
const oneDay = 86_400_000;

/** The days of a date; those since it, where the sentence counts from it on. */
export function daysOf(text: string, date: DateMention | null, told: Range, published: Day | null): DayRange | null {
  if (date === null) return null;
  const { from, to } = date;
  // "The war, which broke out in May, has killed 40"
  if (published !== null && published > to && isLasting(text, date, told)) return { from, to: published };
  const since = sinceAhead(text, date.start);
  const opens = since !== null && since < told.start;
  // "Since the war began in May, 40 have died"; but "the second since a fight on Monday led to"
  const closed = /^[^,]{0,20},/.test(text.slice(date.end, told.start)) || since === date.start - 'since '.length;
  // "The worst since 2008, when 191 died"; but "400 have died since May, when the war began"
  const counts =
    since !== null &&
    // "Protests have gone on since two students were shot on Monday"
    !(opens && (told.start < date.start || !closed)) &&
    !(isThen(text, date) && date.start < told.start);
  // "Since 1950": up to a day that nothing tells.
  if (counts && published === null) return null;
  return counts && published !== null && published > to ? { from, to: published } : { from, to };
}

/** Whether what began on a date has gone on since: "unleashed in [1980], has killed", "began in [1980] and has claimed". */
const isLasting = (text: string, date: Range, told: Range): boolean =>
  began.test(text.slice(Math.max(0, date.start - farthestBegun), date.start)) &&
  hasSince.test(text.slice(date.end, told.end));
const farthestBegun = 80;
const began =
  /(?<!\bwho\s)\b(?:broke out|began|begun|started|erupted|unleashed|launched|flared up)\b(?:\s(?!(?:and|but|when|after)\s)[\p{L}\d:()’'-]+){0,7}\s$/u;
const hasSince =
  /^(?:\sand\swhich\s[^.;,]{0,80}(?=,))?(?:,?\s(?:and|but|it)|,)?\s(?:[^.;,]{0,40}\s)?(?:has|have)\b(?![^.;]*[.;])/;

/** Dates of which one begins and the next ends what happened are one: "began in [1980] and ended in 1994". */
export function asSpans(text: string, dates: readonly DateMention[]): DateMention[] {
  const spans: DateMention[] = [];
  for (const date of dates) {
    const last = spans.at(-1);
    const isEnd =
      last !== undefined &&
      last.from <= date.to &&
      ended.test(text.slice(last.end, date.start)) &&
      began.test(text.slice(Math.max(0, last.start - farthestBegun), last.start));
    if (isEnd) spans[spans.length - 1] = { ...last, end: date.end, to: date.to };
    else spans.push(date);
  }
  return spans;
}
const ended = /^,?\s(?:and\s)?(?:ended|lasted|went on|continued)\s(?:[\p{L}’'-]+\s){0,5}$/u;

/** "In 1953, [when]": what follows is of that day. */
export const isThen = (text: string, { end }: Range) => /^,?\s+(?:when|in which)\b/.test(text.slice(end, end + 12));

/** Where "since" stands that a date ends: "since May", "since the start of May", "since the army began its raids in May"; null where none does. */
export function sinceAhead(text: string, at: number): number | null {
  const from = Math.max(0, at - farthestSince);
  const found = sinceClause.exec(text.slice(from, at));
  return found ? from + found.index : null;
}
const farthestSince = 100;
const sinceClause = /\b[Ss]ince\s(?:(?!(?:since|when|which|who|and|but|said)\s)[\p{L}’'-]+\s+){0,12}$/u;

/** "This year", "so far this month", "since the start of the week", "this year’s toll to", "the number of deaths this year to"; but "the deadliest month this year, with 12 dead". */
const period = new RegExp(
  String.raw`\b(?:(?<toll>this (?:year|month|week)(?=(?:['’]s (?:[a-z]+ )?(?:toll|count|tally))? to (?!\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthBeginnings}))\d))|this (?<unit>year)|(?<count>so far this|since the (?:beginning|start) of th(?:e|is)) (?<part>year|month|week))\b(?<!\b(?:[a-z]+est|worst)\s(?:[a-z]+\s){0,3}this year)`,
  'i',
);

/** Days up to that of publication and where a text tells of them. */
interface Period extends DayRange, Range {
  /** Whether it is counted over them: "so far this year". */
  readonly isCount: boolean;
}

/** The period of which a sentence tells; null where it tells of none. */
export function periodIn(text: string, sentence: Range, published: Day | null): Period | null {
  const words = text.slice(sentence.start, sentence.end);
  const found = published === null ? null : period.exec(words);
  if (!found || published === null) return null;
  const { toll, unit, count, part = unit ?? toll?.slice('this '.length) } = found.groups ?? {};
  const sinceMonday = (weekdayOf(published) + 6) % 7;
  const from =
    part?.toLowerCase() === 'year'
      ? `${published.slice(0, 4)}-01-01`
      : part?.toLowerCase() === 'month'
        ? `${published.slice(0, 7)}-01`
        : addDays(published, -sinceMonday);
  const start = sentence.start + found.index;
  return { from, to: published, start, end: start + found[0].length, isCount: (count ?? toll) !== undefined };
}

/** "[Two weeks after a fire killed 12 people,] the mayor resigned on Monday": the length of what opens a sentence and was before or after its day; 0 where nothing is. */
export const timeClauseLength = (words: string): number => timeClause.exec(words)?.[0].length ?? 0;
const timeClause =
  /^\W*(?:(?:(?:[Aa]bout|[Jj]ust|[Oo]nly|[Bb]arely|[Nn]early|[Aa]lmost|[Mm]ore than|[Ll]ess than)\s)?(?:[\p{L}\d-]+\s(?:few\s|couple\sof\s)?)?(?:minutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?|decades?)\s)?(?:[Aa]fter|[Bb]efore)\b[^,]*,/u;

/** Whether a sentence tells of what was before a day told ahead of it: "Before landfall, two died", "had been hurt in a previous attack". */
export const tellsOfBefore = (words: string): boolean => wasBefore.test(words);
const happenings =
  '(?:attacks?|incidents?|shootings?|fires?|crash(?:es)?|storms?|clash(?:es)?|raids?|bombings?|accidents?|strikes?|floods?|protests?|fighting|violence|assaults?)';
const wasBefore = new RegExp(
  [
    String.raw`^\W*(?:Before|Prior to)\s(?!(?:\p{Ll}+ing|he|she|they|police|officers|the (?:police|officers|gunman|shooting|attack|crash|blast))\b)[^,]{1,40},`,
    String.raw`\b[Pp]reviously\b(?!\s(?:un|reported|said|thought|believed|announced|known|stated|told))`,
    String.raw`\b(?:previous|earlier)\s${happenings}\b`,
    String.raw`\bearlier(?=[.;]|\sin\s(?!the (?:day|morning|evening|night)\b)|\sthis (?:week|month|year)\b)`,
  ].join('|'),
  'u',
);
