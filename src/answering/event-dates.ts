import { pastVerbs } from '../reading/dates/date-tenses.js';
import { shareDays } from '../reading/dates/day-ranges.js';
import type { DateMention, DayRange, Quotation } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { contains, type Range } from '../text/span.js';
import { clausesOf } from './event-clauses.js';
import { type Aside, asideOf, isBound, isCompared, isSignpost } from './no-events.js';
import { isPublication, isRounded, isSupposed, isTheseDays } from './unreal-days.js';

/** The dates that a sentence, the `i`th, tells events of: one for each of its clauses, and none that another holds. */
export function datesOfEvents(
  { article: { text }, reading }: ReadArticle,
  sentence: Range,
  i: number,
): readonly DateMention[] {
  const named = reading.dates.filter((date) => date.sentence === i);
  const [first] = named;
  if (!first || isDateAlone(text, sentence, first) || isSignpost(text.slice(sentence.start, sentence.end))) return [];
  const clauses = clausesOf(text, sentence, named);
  let list = 0;
  const ranked = named
    .map((date, at) => ({ ...date, clause: clauses[at] ?? 0 }))
    .filter((date) => otherwise.every((isNone) => !isNone(text, sentence, date)))
    .map((date, at, dates) => {
      const before = dates[at - 1];
      if (before && !listed.test(text.slice(before.end, date.start)) && !areEnds(text, before, date)) list++;
      const said = isSaid(reading.quotations, date);
      const told = saying.test(text.slice(sentence.start, date.start));
      const isOrigin = origin.test(text.slice(sentence.start, date.start));
      const isDeed = !isOrigin && ofWhom.test(text.slice(sentence.start, date.start));
      return { ...date, list, said, told, isOrigin, isDeed, aside: asideOf(text, sentence, date) };
    })
    // A year that only tells who or what something is dates nothing.
    .filter((date) => date.aside !== 'idle' || vagueness(date) < ofYears)
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  return ranked.filter(
    (date, at) =>
      !ranked
        .slice(0, at)
        .some(
          (other) =>
            shareDays(date, other) ||
            (other.clause === date.clause &&
              other.list !== date.list &&
              !areTwo(date, other) &&
              !(date.said && !other.said && date.aside !== 'mention')),
        ),
  );
}

/** What a date in a sentence may be instead of that of an event. */
const otherwise = [isCompared, isBound, isTheseDays, isSupposed, isPublication, isRounded];

/** "In 2020 | and | 2021", "Monday | night and early | Tuesday": what is told was on both. */
const listed =
  /^(?:\s(?:night|morning|afternoon|evening))?(?:,|,?\s+(?:and|or|and again))\s+(?:(?:in|on|early|late)\s+)*$/;
/** "(3 May 1913 | – | 4 June 1960)": what began in one year and ended in another. */
const areEnds = (text: string, before: DateMention, date: DateMention): boolean =>
  /^\s?[–-]\s?$/.test(text.slice(before.end, date.start)) && before.to.slice(0, 4) < date.from.slice(0, 4);

/** ", officials said on | Monday" */
const saying = /,\s[^,.;]{1,60}\s(?:said|told\s[^,.;]{1,40})\s(?:(?:late|early|on)\s)*$/u;

/** ", born in Antby on | 3 May": of who or what somebody or something is. */
const origin =
  /\b(?:born|founded|established|built|joined|elected|appointed|married|opened|created|formed|launched)\s(?:(?:in|at|near)\s\p{Lu}\S*\s)?(?:(?:on|in)\s)?$/iu;

/** How far a date is from one day: a day, days, a month, a year, more; a leap year is as vague as another. */
function vagueness({ from, to }: DayRange): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return [0, 14, 31, 366].filter((most) => days > most).length;
}
const ofYears = 3;

/** ", who was hurt in a crash in | May, died on Monday": what somebody did, or became, on other days. */
const ofWhom = new RegExp(
  String.raw`,\swho\s(?:(?:later|also|first|once)\s)?(?!had\b|(?:was|were)\s(?:an?|the)\b)${pastVerbs}\s(?:(?!\ssince\s)[^,.;])*$`,
  'u',
);

interface Ranked extends DayRange {
  readonly aside: Aside | null;
  /** Whether it is the day on which somebody was born, or something came to be. */
  readonly isOrigin: boolean;
  /** Whether it is the day on which somebody said what the sentence tells: ", officials said on Monday". */
  readonly told: boolean;
  /** Whether it is when the subject did, or came to, something else. */
  readonly isDeed: boolean;
}

/** The more exact one comes first, of these what is told before what only names an event, and asides last. */
function rank({ aside, ...days }: Ranked): number {
  const vague = vagueness(days);
  const isLast = aside === 'aside' || aside === 'idle' || (aside === 'subject' && vague > 0);
  return (isLast ? 20 : 0) + 2 * vague + Number(aside === 'mention');
}

/**
 * "The ferry that sank on 14 May was raised on Monday": two days, of which one tells of the subject or stands in an aside of
 * what was done; a day of saying, or on which it was built, is none.
 */
const areTwo = (...dates: readonly Ranked[]): boolean =>
  dates.every(({ from, to, aside, told, isDeed }) => (from === to || isDeed) && aside !== 'mention' && !told) &&
  dates.some(({ from, to }) => from === to) &&
  dates.some(({ aside }) => aside !== null) &&
  !dates.some(({ aside, isOrigin }) => aside !== null && aside !== 'subject' && isOrigin);

/** "He said on Monday that the ship sank [on 9 May]": the day of what is said, which the day of saying does not hide. */
const isSaid = (quotations: readonly Quotation[], date: Range): boolean =>
  quotations.some(({ content, source }) => source !== null && contains(content, date));

/** "In 2006.": what happened then stands in another sentence. */
function isDateAlone(text: string, sentence: Range, date: Range): boolean {
  const rest = `${text.slice(sentence.start, date.start)} ${text.slice(date.end, sentence.end)}`;
  return (rest.match(/\p{L}+/gu) ?? []).length < 2;
}
