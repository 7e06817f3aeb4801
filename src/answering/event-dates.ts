import { shareDays } from '../reading/dates/day-ranges.js';
import type { DateMention, DayRange, Quotation } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { contains, type Range } from '../text/span.js';
import { clausesOf } from './event-clauses.js';
import { asideOf, isBound, isCompared, isSignpost } from './no-events.js';

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
    .filter((date) => !isCompared(text, sentence, date) && !isBound(text, sentence, date))
    .map((date, at, dates) => {
      const before = dates[at - 1];
      if (before && !listed.test(text.slice(before.end, date.start))) list++;
      const said = isSaid(reading.quotations, date);
      return { ...date, list, said, aside: asideOf(text, sentence, date) };
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
              !(date.said && !other.said && date.aside !== 'mention')),
        ),
  );
}

/** "In 2020 | and | 2021": what is told was on both. */
const listed = /^(?:,|,?\s+(?:and|or|and again))\s+(?:(?:in|on)\s+)?$/;

/** How far a date is from one day: a day, days, a month, a year, more; a leap year is as vague as another. */
function vagueness({ from, to }: DayRange): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return [0, 14, 31, 366].filter((most) => days > most).length;
}
const ofYears = 3;

/** The more exact one comes first, of these what is told before what only names an event, and asides last. */
const rank = ({ aside, ...days }: DayRange & { readonly aside: ReturnType<typeof asideOf> }): number =>
  (aside === 'aside' || aside === 'idle' ? 20 : 0) + 2 * vagueness(days) + Number(aside === 'mention');

/** "He said on Monday that the ship sank [on 9 May]": the day of what is said, which the day of saying does not hide. */
const isSaid = (quotations: readonly Quotation[], date: Range): boolean =>
  quotations.some(({ content, source }) => source !== null && contains(content, date));

/** "In 2006.": what happened then stands in another sentence. */
function isDateAlone(text: string, sentence: Range, date: Range): boolean {
  const rest = `${text.slice(sentence.start, date.start)} ${text.slice(date.end, sentence.end)}`;
  return (rest.match(/\p{L}+/gu) ?? []).length < 2;
}
