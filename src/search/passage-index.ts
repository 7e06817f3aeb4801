import MiniSearch from 'minisearch';
import type { Article } from '../text/article.js';
import { monthOf } from '../text/calendar.js';
import { sectionHeadings } from '../text/section-headings.js';
import { wordsOf } from '../text/words.js';
import type { ReadArticle } from './corpus.js';
import { leanedNames } from './leaning.js';
import { termsOf, termsOfWord } from './terms.js';
import { wordNumbers } from './word-order.js';

/** A passage is a sentence: indexes into the corpus's articles and the article's sentences. */
export interface Passage {
  readonly article: number;
  readonly sentence: number;
}

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

/** Finds passages by terms. */
export interface PassageIndex {
  /** How many passages there are. */
  readonly passages: number;
  /** The number of passages that have the term. */
  frequency(term: string): number;
  /** The best `limit` passages with any of the terms, best first. */
  search(terms: readonly string[], limit: number): Passage[];
  /** The terms of every sentence of an article. */
  termsOfArticle(article: number): readonly PassageTerms[];
  /** The terms of an article's title, and of the month and the year of its day. */
  termsOfTitle(article: number): readonly string[];
  /** A term's inverse document frequency over passages; that of a term which no passage has is the greatest. */
  idf(term: string): number;
  /** The articles, by index, that have the term, with the number of their passages that do. */
  articlesWith(term: string): ReadonlyMap<number, number>;
  /** Whether the passages write a term with a capital wherever it is not the first word: members leave capitals out. */
  isName(term: string): boolean;
  /**
   * The known term that differs from this one by a slip of spelling, or null: of several the one that stands in an article
   * with most of those `beside` it. One slip in four letters is taken for a name's alone, and two in six where another name
   * stands beside it.
   */
  closest(term: string, beside?: readonly string[]): string | null;
}

/** Shortest term whose spelling is mended: shorter ones have too many neighbours. Names' may be shorter. */
const shortestMended = 5;
const shortestName = 4;
/** Letters from which on a name may have two slips. */
const twoSlips = 6;
/** Passages with the terms that one may be a slip of that are looked at. */
const mostSlipped = 40;

/** A term that stands in more than this share of a large index's passages finds too much to tell anything. */
const commonShare = 0.01;
/** A question's rarest known terms find what there is to be found; a whole text put as a question has hundreds. */
const mostSought = 24;
/** Passages from which on a large index leaves a question's commoner terms: with none left one question in 200 was told more. */
const enoughFound = 400;
/** Passages below which an index is not large. */
const large = 3000;

/** Passages with a term of which it is seen whether they write it as a name. */
const mostLookedAt = 50;

const none: ReadonlyMap<number, number> = new Map();
const noTerms: readonly never[] = [];

/** Terms are a pure function of what was read: an article that stays is not taken apart again. */
const known = new WeakMap<ReadArticle, readonly PassageTerms[]>();

/** Inverse document frequency of a term that `frequency` of the passages have, as BM25 has it. */
export function inverseFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** Sentences of an article that are indexed in one step: some 20 ms on a slow machine. */
const step = 500;

/**
 * Indexes every sentence of the articles. Yields at each article, in each of its passes, and again within long ones, so
 * that one who is in no hurry can do something else in between.
 */
export function* buildPassageIndex(articles: readonly ReadArticle[]): Generator<void, PassageIndex> {
  const titles: (readonly string[])[] = [];
  const terms: (readonly PassageTerms[])[] = [];
  for (const entry of articles) {
    const made = known.get(entry) ?? (yield* passageTerms(entry));
    known.set(entry, made);
    terms.push(made);
    titles.push(headTerms(entry.article));
    yield;
  }
  const passages = terms.flatMap((sentences, article) => sentences.map((_, sentence) => ({ article, sentence })));
  const frequencies = new Map<string, number>();
  const articlesOf = new Map<string, Map<number, number>>();
  for (const { article, sentence } of passages) {
    const { own = noTerms, long = noTerms } = terms[article]?.[sentence] ?? {};
    for (const term of new Set([...own, ...long])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      const having = articlesOf.get(term);
      if (having) having.set(article, (having.get(article) ?? 0) + 1);
      else articlesOf.set(term, new Map([[article, 1]]));
    }
    if (sentence % step === 0) yield;
  }
  // Terms are made once, above: to MiniSearch they are words between spaces.
  const index = new MiniSearch<{ id: number; own: string; leaned: string }>({
    fields: ['own', 'leaned'],
    tokenize: (words) => words.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { leaned: 0.3 } },
  });
  for (const [id, { article, sentence }] of passages.entries()) {
    const { own = noTerms, long = noTerms, leaned = noTerms } = terms[article]?.[sentence] ?? {};
    index.add({ id, own: own.join(' '), leaned: [...long, ...leaned].join(' ') });
    if (sentence % step === 0) yield;
  }
  const frequency = (term: string) => frequencies.get(term) ?? 0;
  const named = new Map<string, boolean>();
  const isName = (term: string): boolean => {
    const known = named.get(term) ?? isCapitalised(term);
    // What no passage has would only fill the memory.
    if (articlesOf.has(term)) named.set(term, known);
    return known;
  };
  const isCapitalised = (term: string): boolean => {
    let capitals = false;
    let left = mostLookedAt;
    for (const article of articlesOf.get(term)?.keys() ?? []) {
      const text = articles[article]?.article.text ?? '';
      for (const [sentence, { own }] of (terms[article] ?? noTerms).entries()) {
        if (!own.includes(term)) continue;
        if (left-- === 0) return capitals;
        const range = articles[article]?.article.sentences[sentence];
        for (const { start, end } of range ? wordsOf(text, range) : []) {
          const word = text.slice(start, end);
          if (!termsOfWord(word).includes(term)) continue;
          if (!/^\p{Lu}/u.test(word)) return false;
          capitals ||= start !== range?.start;
        }
      }
    }
    return capitals;
  };
  return {
    passages: passages.length,
    frequency,
    search(wanted, limit) {
      const frequent = (term: string) => frequency(term) > passages.length * commonShare;
      const telling =
        passages.length < large ? wanted : wanted.filter((term) => frequencies.has(term) && !frequent(term));
      const rarest = (telling.length > 0 ? telling : wanted).toSorted((a, b) => frequency(a) - frequency(b));
      let found = 0;
      const sought = rarest.slice(0, mostSought).filter((term) => {
        const isEnough = passages.length >= large && found >= enoughFound;
        found += frequency(term);
        return !isEnough;
      });
      if (sought.length === 0) return [];
      return index
        .search(sought.join(' '))
        .slice(0, limit)
        .flatMap(({ id }) => passages[Number(id)] ?? []);
    },
    termsOfArticle: (article) => terms[article] ?? noTerms,
    termsOfTitle: (article) => titles[article] ?? noTerms,
    idf: (term) => inverseFrequency(passages.length, frequency(term)),
    articlesWith: (term) => articlesOf.get(term) ?? none,
    isName,
    closest(term, beside = noTerms) {
      if (term.length < shortestName || /\d/.test(term)) return null;
      const within = (fuzzy: number) => [
        ...new Set(
          index
            .search(term, { fuzzy })
            .slice(0, mostSlipped)
            .flatMap(({ terms }) => terms),
        ),
      ];
      const slips = term.length < shortestMended ? noTerms : within(0.2);
      const shared = (one: string) => {
        const having = articlesOf.get(one) ?? none;
        return beside.filter((other) =>
          [...(articlesOf.get(other) ?? none).keys()].some((article) => having.has(article)),
        );
      };
      const isLikeName = (one: string) =>
        one.charAt(0) === term.charAt(0) && isName(one) && (term.length < twoSlips || shared(one).some(isName));
      const spelled = slips.length > 0 ? slips : within(term.length < twoSlips ? 1 : 2).filter(isLikeName);
      return (
        spelled.map((one) => ({ one, company: shared(one).length })).sort((x, y) => y.company - x.company)[0]?.one ??
        null
      );
    },
  };
}

function headTerms({ title, published }: Article): string[] {
  return termsOf(published === null ? (title ?? '') : `${title ?? ''} ${monthOf(published)} ${published.slice(0, 4)}`);
}

function* passageTerms(entry: ReadArticle): Generator<void, PassageTerms[]> {
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
