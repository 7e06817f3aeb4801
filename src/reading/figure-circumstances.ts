import type { Day } from '../text/article.js';
import type { Range } from '../text/span.js';
import { contains, overlap } from '../text/span.js';
import type { DateMention, DayRange, Figure, Quotation } from './reading.js';

type Circumstances = Pick<Figure, 'place' | 'date' | 'source'>;

const place =
  /\b(?:[Ii]n|[Aa]cross|[Nn]ear|[Aa]t|[Oo]utside|[Aa]round|[Tt]hroughout)\s+(?:the\s+)?(?:(?:city|town|village|province|state|district|region|northern|southern|eastern|western|central)\s+(?:of\s+)?)*(\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:de|la|el|al)\s+){0,2}\p{Lu}[\p{L}’'-]+){0,3})/gu;
const noPlace =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Least|Most|All|Other|This|That|One|Two|Mr|Mrs|Ms|Dr)\b/;
const accordingTo = /\baccording to\s+((?:the\s+)?[\p{L}\s’'-]{2,60}?)(?=[,.;]|\s+(?:who|which|that|on|in)\b|$)/iu;

/**
 * Where, when and according to whom, for the figures of one sentence. The place is the first named behind the mention,
 * else the first of the sentence; the date the one nearest to the word
 * `told` that tells what became of them, up to the day of publication behind "since";
 * the source the speaker of the quotation that holds the mention, else who stands behind "according to". What the
 * sentence does not tell is null.
 */
export function circumstancesIn(
  text: string,
  sentence: Range,
  dates: readonly DateMention[],
  quotations: readonly Quotation[],
  published: Day | null,
): (mention: Range, told: Range) => Circumstances {
  const words = text.slice(sentence.start, sentence.end);
  const places = [...words.matchAll(place)].flatMap(({ index, 1: name }) =>
    name === undefined || noPlace.test(name) ? [] : [{ at: sentence.start + index, name }],
  );
  const said = accordingTo.exec(words)?.[1] ?? null;
  const sorted = dates.toSorted((a, b) => a.start - b.start);
  return (mention, told) => ({
    place: (places[firstFrom(places, ({ at }) => at >= mention.start)] ?? places[0])?.name ?? null,
    date: dateOf(text, nearest(sorted, told), published),
    source: sourceOf(text, mention, told, quotations) ?? said,
  });
}

function nearest(dates: readonly DateMention[], told: Range): DateMention | null {
  const i = firstFrom(dates, ({ start }) => start >= told.start);
  const [before, after] = [dates[i - 1], dates[i]];
  if (!before || !after) return before ?? after ?? null;
  return told.start - before.end < after.start - told.end ? before : after;
}

function dateOf(text: string, date: DateMention | null, published: Day | null): DayRange | null {
  if (date === null) return null;
  const since = /\bsince\s+(?:the\s+)?(?:\p{L}+\s+of\s+)?$/iu.test(
    text.slice(Math.max(0, date.start - 30), date.start),
  );
  const { from, to } = date;
  return since && published !== null && published > to ? { from, to: published } : { from, to };
}

function sourceOf(text: string, mention: Range, told: Range, quotations: readonly Quotation[]): string | null {
  const said = quotations.find(
    ({ content, source, cue }) =>
      (contains(content, mention) || overlap(content, mention) > 3) &&
      source !== null &&
      // "The attacks claimed 14 lives" is nobody's speech.
      (cue === null || overlap(cue, told) <= 0),
  );
  return said ? (said.speaker ?? (said.source ? text.slice(said.source.start, said.source.end) : null)) : null;
}

/** The index of the first item for which `holds`, which holds for all behind it too; the length where there is none. */
function firstFrom<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
