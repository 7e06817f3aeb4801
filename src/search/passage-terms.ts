import type { Article } from '../text/article.js';
import { monthOf } from '../text/calendar.js';
import { sectionHeadings } from '../text/section-headings.js';
import type { ReadArticle } from './corpus.js';
import { leanedNames } from './leaning.js';
import { termsOf } from './terms.js';
import { wordNumbers } from './word-order.js';

/** The terms of a sentence in order, and the further ones of the names that it speaks of. */
export interface PassageTerms {
  readonly own: readonly string[];
  /** All its words, function words among them, as numbers. */
  readonly words: Int32Array;
  /** Of the long forms of its short names and of the abbreviations of its long ones. */
  readonly long: readonly string[];
  /** Of the names that its pronouns stand for. */
  readonly leaned: readonly string[];
  /** Of the heading that it stands under. */
  readonly heading: readonly string[];
  /** How many sentences below that heading it stands: 0 for the heading itself, -1 where there is none. */
  readonly belowHeading: number;
}

/** Terms are a pure function of what was read: an article that stays is not taken apart again. */
const known = new WeakMap<ReadArticle, readonly PassageTerms[]>();

/** Sentences of an article that are looked at in one step: some 20 ms on a slow machine. */
export const step = 500;

/** The terms of every sentence of an article, in order. Yields within long ones. */
export function* passageTerms(entry: ReadArticle): Generator<void, readonly PassageTerms[]> {
  const made = known.get(entry) ?? (yield* madeTerms(entry));
  known.set(entry, made);
  return made;
}

/** The terms of an article's title, and of the month and the year of its day. */
export function headTerms({ title, published }: Article): string[] {
  return termsOf(published === null ? (title ?? '') : `${title ?? ''} ${monthOf(published)} ${published.slice(0, 4)}`);
}

function* madeTerms(entry: ReadArticle): Generator<void, PassageTerms[]> {
  const leaned = leanedNames(entry);
  yield;
  const headings = sectionHeadings(entry.article);
  const terms: PassageTerms[] = [];
  for (const [i, sentence] of entry.article.sentences.entries()) {
    if (i % step === 0) yield;
    const own = termsOf(entry.article.text, sentence);
    const has = new Set(own);
    const further = (names: readonly string[] = []) => {
      const terms = new Set(names.flatMap((name) => termsOf(name)).filter((term) => !has.has(term)));
      for (const term of terms) has.add(term);
      return [...terms];
    };
    const heading = headings[i] ?? -1;
    const above = entry.article.sentences[heading];
    terms.push({
      own,
      words: wordNumbers(entry.article.text, sentence),
      long: further(leaned[i]?.long),
      leaned: further(leaned[i]?.meant),
      heading: above && heading !== i ? termsOf(entry.article.text, above) : [],
      belowHeading: heading < 0 ? -1 : i - heading,
    });
  }
  return terms;
}
