import { shareDays } from '../reading/dates/day-ranges.js';
import { sinceAhead } from '../reading/figures/figure-days.js';
import { writtenNumber } from '../reading/figures/number-words.js';
import type { DateMention, DayRange, Quotation } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { contains, type Range, spanOf } from '../text/span.js';
import type { TimelineAnswer } from './answer.js';
import { withoutRetold } from './ask/retold.js';
import { unreadAmong } from './unread.js';

/** Which events are wanted. */
export interface TimelineOptions {
  readonly article?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The sentences that tell when something was or will be, by date: each under the most exact date it names, and where
 * clauses of their own ("one was freed last Thursday; one on Sunday"), or what is said in it, name others, under those
 * too; what has been since a date runs up to the day of publication. Undated ones are left out, and what only compares with a date. What an article tells that is the same one from
 * another place is told once, with the date of the earlier. `from` and `to` are UTC days, both included: what may have
 * been on one of them is told.
 */
export function timeline(corpus: Corpus, { article, from, to }: TimelineOptions): TimelineAnswer {
  const told = corpus.articles
    .filter((entry) => article === undefined || entry.article.id === article)
    .toSorted((a, b) => Number(corpus.twins.has(a.article.id)) - Number(corpus.twins.has(b.article.id)))
    .flatMap((entry) => {
      const { id, text, sentences, published } = entry.article;
      const upTo = published ?? '';
      return sentences.flatMap((sentence, i) =>
        datesOfEvents(entry, sentence, i).map(({ from, to, start }) => ({
          article: id,
          date: { from, to: upTo > to && sinceAhead(text, start) !== null ? upTo : to },
          sentence: spanOf(text, sentence),
        })),
      );
    });
  const wanted = told.filter(
    ({ date }) => (from === undefined || date.to >= from) && (to === undefined || date.from <= to),
  );
  const events = withoutRetold(corpus, wanted, ({ date }) => `${date.from} ${date.to}`).sort(
    (a, b) => a.date.from.localeCompare(b.date.from) || a.date.to.localeCompare(b.date.to),
  );
  return events.length > 0 ? { found: true, events } : { found: false, events, ...unreadAmong(corpus, { article }) };
}

/** The dates that a sentence, the `i`th, tells events of: one for each of its clauses, and none that another holds. */
function datesOfEvents({ article: { text }, reading }: ReadArticle, sentence: Range, i: number): DateMention[] {
  const dates = reading.dates.filter((date) => date.sentence === i && !isCompared(text, sentence, date));
  const [first] = dates;
  if (!first || isDateAlone(text, sentence, first)) return [];
  let list = 0;
  const ranked = dates
    .map((date, at) => {
      const before = dates[at - 1];
      if (before && !listed.test(text.slice(before.end, date.start))) list++;
      const clause = clauseAt(text, sentence, date.start);
      const said = isSaid(reading.quotations, date);
      return { ...date, list, clause, said, aside: isAside(text, sentence, date) };
    })
    .sort((a, b) => Number(a.aside) - Number(b.aside) || vagueness(a) - vagueness(b) || a.start - b.start);
  return ranked.filter(
    (date, at) =>
      !ranked
        .slice(0, at)
        .some(
          (other) =>
            shareDays(date, other) ||
            (other.clause === date.clause && other.list !== date.list && !(date.said && !other.said)),
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

/** The number of the clause that a place of a sentence is in; quotations of several sentences are one. */
function clauseAt(text: string, { start }: Range, at: number): number {
  return text.slice(start, at).match(newClause)?.length ?? 0;
}
/** Where a clause begins that has a subject of its own. */
const newClause =
  /;\s|,\s(?:and|but|while)\s(?=(?:the|an?|his|her|its|their|he|she|it|they|one|two|three|another|both|in|on)\s|\p{Lu})/gu;

/** "He said on Monday that the ship sank [on 9 May]": the day of what is said, which the day of saying does not hide. */
const isSaid = (quotations: readonly Quotation[], date: Range): boolean =>
  quotations.some(({ content, source }) => source !== null && contains(content, date));

/** "Compared with 12 in the same period of 2015", "the worst since 1987": not when it was; but "more than 12 died on Sunday". */
function isCompared(text: string, { start }: Range, date: Range): boolean {
  const lead = text.slice(start, date.start);
  return comparison.test(lead) || superlative.test(lead);
}
const comparison = new RegExp(
  String.raw`\b(?:compared (?:with|to)|up from|down from|against(?=\s\d)|(?<!\b(?:more|less|fewer)\s(?=than\s(?:\d|(?:an?|half|${writtenNumber})\s)))than|same (?:period|time|month|day|week|stage))\b[^.;]{0,60}$`,
  'i',
);
const superlative = /\b(?:first|last|only|most|least|best|worst|\p{L}{3,}est)\b[^.;]{0,80}\bsince\s[^.;,]{0,40}$/iu;

/** "The firm, founded in 1921, will close": not when what is told was. */
function isAside(text: string, sentence: Range, date: Range): boolean {
  return (
    /,\s(?:who|which|whose|born|\p{Ll}+ed)\b[^,.;]*$/u.test(text.slice(sentence.start, date.start)) &&
    /^[^,.;]*,/.test(text.slice(date.end, sentence.end))
  );
}

/** "In 2006.": what happened then stands in another sentence. */
function isDateAlone(text: string, sentence: Range, date: Range): boolean {
  const rest = `${text.slice(sentence.start, date.start)} ${text.slice(date.end, sentence.end)}`;
  return (rest.match(/\p{L}+/gu) ?? []).length < 2;
}
