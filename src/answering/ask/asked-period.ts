import { datesIn } from '../../reading/dates.js';
import type { DayRange } from '../../reading/reading.js';
import type { ReadArticle } from '../../search/corpus.js';
import { termsOf } from '../../search/terms.js';
import type { Day } from '../../text/article.js';
import { addDays } from '../../text/calendar.js';
import type { Range } from '../../text/span.js';

/** UTC days; open at an end that is not given. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

/** "Since Wednesday", "before May": a period that is open at one end; other dates are the period itself. */
export function periodOf({ from, to }: DayRange, preposition: string | null): Period {
  if (preposition === 'since') return { from };
  if (preposition === 'after') return { from: addDays(to, 1) };
  if (preposition === 'until' || preposition === 'till') return { to };
  return preposition === 'before' ? { to: addDays(from, -1) } : { from, to };
}

/** Any day: which words are a date does not hang on it. */
export const someDay = '2000-01-01';
const opening = /\b(since|until|till|before|after)\s+$/i;
/** "After the May attack" is no date of its own. */
const closing =
  /^\s*(?:$|[?!.,;)]|(?:in|at|on|by|near|of|for|from|with|to|across|around|and|or|did|do|does|was|were|is|are|has|have|had|will)\b)/i;

/** A period that a question asks about: "since Wednesday", "until May 3". */
export interface AskedPeriod {
  /** The terms of its date, and its year, which need not stand in what tells of a day within. */
  readonly terms: ReadonlySet<string>;
  /**
   * Whether a sentence, or what stands before it in its paragraph, tells of a day within the period, as its article's day
   * of publication has it, or of the period in its own words; null where it tells of none.
   */
  readonly holds: (entry: ReadArticle, sentence: number) => boolean | null;
}

/** The period of a question; null where it has none. */
export function periodAsked(question: string): AskedPeriod | null {
  for (const { start, end } of datesIn(question, someDay)) {
    const preposition = opening.exec(question.slice(0, start))?.[1]?.toLowerCase();
    if (preposition === undefined || !closing.test(question.slice(end))) continue;
    const words = question.slice(start, end);
    // "President since 1999": a year is asked for as it stands.
    if (/^\d+$/.test(words)) continue;
    const phrase = `${preposition} ${words}`.toLowerCase();
    const known = new Map<Day | null, DayRange | null>();
    /** As the words stand in the question: "May" alone may be no month. */
    const against = (published: Day | null): DayRange | null => {
      let days = known.get(published);
      if (days === undefined) {
        days = datesIn(question, published).find((one) => one.start === start) ?? null;
        known.set(published, days);
      }
      return days;
    };
    return {
      terms: new Set([...termsOf(words), ...(words.match(/\d{4}/g) ?? [])]),
      holds: ({ article, reading }, sentence) => {
        const days = against(article.published);
        const told = article.sentences[sentence];
        if (days === null || !told) return null;
        if (article.text.slice(told.start, told.end).toLowerCase().includes(phrase)) return true;
        const { from = '', to = '9' } = periodOf(days, preposition);
        // "Since Thursday" is another period than "since Wednesday", though within it.
        const isWithin = (one: DayRange & Range): boolean => {
          const before = opening.exec(article.text.slice(Math.max(0, one.start - 10), one.start))?.[1]?.toLowerCase();
          return before === preposition
            ? one.from === days.from && one.to === days.to
            : one.from <= to && one.to >= from;
        };
        for (let at = sentence; article.sentences[at]?.paragraph === told.paragraph; at--) {
          const dates = reading.dates.filter((one) => one.sentence === at);
          if (dates.length > 0) return dates.some(isWithin);
        }
        return null;
      },
    };
  }
  return null;
}
