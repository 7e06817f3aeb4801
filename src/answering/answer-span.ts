import type { ReadArticle } from '../search/corpus.js';
import { countryOf } from '../search/demonyms.js';
import type { Question } from '../search/question.js';
import { termsOfWord } from '../search/terms.js';
import { numbersWanted } from '../search/wanted.js';
import { contains, overlap, type Range, type Span, spanOf } from '../text/span.js';
import { wordsOf } from '../text/words.js';

/** A bare year, where no date was read. */
const year = /(?<![\p{L}\p{N}.,])(?:1\d|20)\d\d(?![\p{L}\p{N}])/gu;
/** What stands before the name of a place. */
const placed = /\b(?:in|at|near|from|outside|to|off|across|around)\s+(?:the\s+)?$/i;
/** What a number counts stands within this many units of it. */
const countedWithin = 25;

/**
 * The shortest words of a sentence that answer: a name for who, a place for where, a date for when, a number for how
 * many. Of several, the one nearest to the question's own words. Undefined for other questions, and where there is none.
 */
export function answerIn(entry: ReadArticle, sentence: Range, question: Question): Span | undefined {
  const { text } = entry.article;
  const asked = wordsOf(text, sentence).filter(({ start, end }) =>
    termsOfWord(text.slice(start, end)).some((term) => question.terms.includes(term)),
  );
  let best: Range | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidatesIn(entry, sentence, question)) {
    if (asked.some((word) => overlap(candidate, word) > 0)) continue;
    const distance = Math.min(...asked.map((word) => gap(candidate, word)), sentence.end - sentence.start);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best && spanOf(text, best);
}

function candidatesIn({ article, reading }: ReadArticle, sentence: Range, question: Question): Range[] {
  const { text } = article;
  const names = reading.names.flatMap(({ mentions }) => mentions.filter((mention) => contains(sentence, mention)));
  const isPlaced = ({ start }: Range) => placed.test(text.slice(Math.max(sentence.start, start - 16), start));
  const quoted = reading.quotations.filter(({ form, content }) => form === 'direct' && overlap(content, sentence) > 0);
  const isQuoted = (name: Range) => quoted.some(({ content }) => contains(content, name));
  switch (question.kind) {
    case 'who':
      return names.filter((name) => !isPlaced(name) && !isQuoted(name) && !isCountry(text.slice(name.start, name.end)));
    case 'which-name':
      return names;
    case 'where': {
      const places = names.filter(isPlaced);
      return places.length > 0 ? places : names;
    }
    case 'when': {
      const dates = reading.dates.filter((date) => contains(sentence, date));
      if (dates.length > 0) return dates;
      return [...text.slice(sentence.start, sentence.end).matchAll(year)].map(({ 0: found, index }) => ({
        start: sentence.start + index,
        end: sentence.start + index + found.length,
      }));
    }
    case 'how-many': {
      const numbers = numbersWanted(text, sentence, question.text);
      const counted = numbers.filter(({ end }) =>
        wordsOf(text, { start: end, end: Math.min(sentence.end, end + countedWithin) }).some((word) =>
          termsOfWord(text.slice(word.start, word.end)).some((term) => question.focus.has(term)),
        ),
      );
      return counted.length > 0 ? counted : numbers;
    }
    default:
      return [];
  }
}

const countries: ReadonlySet<string> = new Set(countryOf.values());

/** Whether a name is a country's or its people's. */
function isCountry(name: string): boolean {
  const word = name.toLowerCase();
  return countryOf.has(word) || countries.has(word);
}

/** Units between two ranges; 0 where they touch. */
function gap(a: Range, b: Range): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
