import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';
import type { DateMention } from '../reading.js';
import type { WhereAndWhen } from './figure-circumstances.js';
import { readNumbers } from './numbers.js';

const respectively = /,? respectively\b/;
/** Between the numbers of a list: "12 [and] 15", "12 [people and injured] 15". */
const betweenNumbers = /^(?: [\p{L}-]+){0,2}(?:,| and|, and) (?:[\p{L}-]+ ){0,2}$/u;
const opensPlaces = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom) (?:the )?(?=\p{Lu})/gu;
const separator = /, (?:and )?| and /;
const lead = /^(?:(?:one|another|that) )?(?:in |at |near )?(?:the )?/;
const name = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}/u;

/**
 * Gives where and when those are of whom a sentence tells in the order of its places or days: "in Antby in 1806 and Lune in
 * 1881, where 400 and [100] died, respectively"; null where it tells of them otherwise.
 */
export function toldInOrder(
  text: string,
  sentence: Range,
  dates: readonly DateMention[],
): (whom: Range) => Partial<WhereAndWhen> | null {
  const words = text.slice(sentence.start, sentence.end);
  const at = respectively.exec(words)?.index;
  const counts = at === undefined ? [] : countsAhead(text, { start: sentence.start, end: sentence.start + at }, dates);
  const [first] = counts;
  if (!first || counts.length < 2) return () => null;
  const ahead = dates.filter(({ start }) => sentence.start <= start && start < first.start);
  const places = placesAhead(words.slice(0, first.start - sentence.start), counts.length, (k) =>
    ahead.some(({ start, end }) => start <= sentence.start + k && sentence.start + k < end),
  );
  return ({ start, end }) => {
    const i = counts.findIndex((count) => start <= count.start && count.end <= end);
    const [place, date] = [places?.[i], ahead.length === counts.length ? ahead[i] : undefined];
    if (i < 0 || (place === undefined && date === undefined)) return null;
    return { ...(place && { place }), ...(date && { date: { from: date.from, to: date.to } }) };
  };
}

/** The numbers of the list that ends a range. */
function countsAhead(text: string, range: Range, dates: readonly DateMention[]): readonly Range[] {
  const numbers = readNumbers(text, range).filter(({ start, end }) =>
    dates.every((date) => date.end <= start || end <= date.start),
  );
  let first = numbers.length - 1;
  while (first > 0 && betweenNumbers.test(text.slice(numbers[first - 1]?.end, numbers[first]?.start))) first--;
  return numbers.slice(Math.max(0, first));
}

/** The places of the one list of so many in `words`; null where none has as many. `isDate` tells whether a date stands somewhere. */
function placesAhead(words: string, many: number, isDate: (at: number) => boolean): readonly string[] | null {
  for (const { 0: opening, index } of matchesOf(opensPlaces, words)) {
    const from = index + opening.length;
    if (isDate(from)) continue;
    const items = words
      .slice(from)
      .split(separator, many + 1)
      .map((item) => name.exec(item.replace(lead, ''))?.[0]);
    const places = items.slice(0, many).filter((item) => item !== undefined);
    if (places.length === many && items[many] === undefined) return places;
  }
  return null;
}
