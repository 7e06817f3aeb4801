import { personNoun } from '../../reading/figures/victim-nouns.js';
import type { DayRange, Figure, FigureKind } from '../../reading/reading.js';
import type { Corpus, ReadArticle } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { monthNumber } from '../../text/calendar.js';
import { wordTexts } from '../../text/words.js';
import { kindAsked, kindOfWord } from '../figure-kinds.js';
import { asksPart } from './told-counts.js';

/** "How many people", "how many dead", "how many of them" */
const asks = /^\W*(?:and\s+|so\s+)?how many\s+(?:of\s+(?:the|them|those)\s+)?(\p{L}+)/iu;

/** Beside nouns for people, what may follow "how many": "how many dead", "how many were killed". */
const other = /^(?:folks|lives|of|were|was|are|have|had|did|more|others)$/i;

/** The figures that a question asks for: "How many people were killed in Norden?" */
export interface FiguresAsked {
  /** The passages that have some, where one article is asked. */
  readonly passages: readonly Passage[];
  /** Of how many the figures of a passage are at most; 0 where it has none. */
  readonly most: (passage: Passage) => number;
  /** Whether a passage has none but of other places than the one that is asked of. */
  readonly isElsewhere: (passage: Passage) => boolean;
  /** Whether a passage is the first of its article with a number that may be of all: at least half of the greatest. */
  readonly isMain: (passage: Passage) => boolean;
  /** Whether one article is asked of nothing but its figures: "How many are missing?", whatever words it has for that. */
  readonly isAll: boolean;
  /** Whether nothing but names stands in the question besides: "How many are missing in Norden?" */
  readonly isOfNames: boolean;
}

/** The figures of the article `only`, or of all articles, that a question asks for; null where it asks for none. */
export function figuresAsked(corpus: Corpus, question: Question, only?: number): FiguresAsked | null {
  const noun = asks.exec(question.text)?.[1]?.toLowerCase() ?? '';
  const kind = kindAsked(wordTexts(question.text.toLowerCase()));
  if (kind === undefined || !(personNoun(noun) || other.test(noun) || kindOfWord.get(noun) === kind)) return null;
  const own = new Set([...termsOf(noun), ...termsOfKind(kind)]);
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const known = new Map<number, ReadonlyMap<number, number>>();
  const places = new Map<number, string>();
  const told = (article: number): ReadonlyMap<number, number> => {
    const most = known.get(article) ?? mostBySentence(figuresOf(corpus.articles[article], kind, question));
    known.set(article, most);
    return most;
  };
  return {
    passages: only === undefined ? [] : [...told(only).keys()].map((sentence) => ({ article: only, sentence })),
    most: ({ article, sentence }) => told(article).get(sentence) ?? 0,
    isElsewhere: ({ article, sentence }) => {
      const read = corpus.articles[article];
      if (read === undefined) return false;
      const place = places.get(article) ?? placeWithin(read, question);
      places.set(article, place);
      return place !== '' && isOfOthers(read, sentence, kind, place);
    },
    isMain: ({ article, sentence }) => {
      const all = told(article);
      const greatest = Math.max(0, ...all.values());
      return Math.min(...[...all].flatMap(([at, most]) => (2 * most >= greatest ? [at] : []))) === sentence;
    },
    isAll: only !== undefined && question.terms.every((term) => own.has(term)),
    isOfNames: question.terms.every((term) => own.has(term) || names.has(term)),
  };
}

const termsOfKind = (asked: FigureKind): string[] =>
  [...kindOfWord].flatMap(([word, kind]) => (kind === asked ? termsOf(word) : []));

/**
 * The figures of a kind in an article; where some of its people are asked for, in sentences that name them, and where a
 * place is asked of, those of that place, if there are any.
 */
function figuresOf(read: ReadArticle | undefined, kind: FigureKind, question: Question): readonly Figure[] {
  if (!read) return [];
  const { article, reading } = read;
  const all = reading.figures.filter((figure) => {
    const sentence = article.sentences[figure.sentence] ?? figure.mention;
    return figure.kind === kind && !asksPart(question, article.text.slice(sentence.start, sentence.end));
  });
  return ofThisEvent(read, ofPlaceAsked(read, all, question), question);
}

/** Days from which on what is told is a running total. */
const longRunning = 60;
const daysOf = ({ from, to }: DayRange): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What was long ago when the article was written: years. */
const longAgo = 2;
const asksFormer =
  /\b(?:1\d|20)\d\d\b|\b(?:since|so far|total|in all|altogether|last|previous|earlier|ago|former|worst|past|before)\b/i;

/** Of figures those that are of no running total and no event long ago, where there are others and a question asks of none: "in 1958, when 47 people died". */
function ofThisEvent({ article }: ReadArticle, figures: readonly Figure[], { text }: Question): readonly Figure[] {
  const year = Number(article.published?.slice(0, 4) ?? 0);
  if (asksFormer.test(text)) return figures;
  const recent = figures.filter(
    ({ date, sentence }) => sentence === 0 || date === null || Number(date.to.slice(0, 4)) > year - longAgo,
  );
  // What a report opens with is its event, though that be long ago: a trial tells of the deed.
  // "At least 11,000 have been killed since the war began" is not of this event.
  const ofEvent = recent.filter(
    ({ date }) => date === null || date.to < (article.published ?? '') || daysOf(date) < longRunning,
  );
  return [ofEvent, recent, figures].find((some) => some.length > 0) ?? [];
}

/** Those of figures that are the nearest to the place that a question asks of; all where it asks of none. */
export function ofPlaceAsked(read: ReadArticle, figures: readonly Figure[], question: Question): readonly Figure[] {
  const place = placeAsked(question);
  if (place === '') return figures;
  const nearness = figures.map((figure) => nearnessOf(read, figure, place));
  const most = Math.max(0, ...nearness);
  return figures.filter((_, i) => nearness[i] === most);
}

/** "Port Lune" of "killed in Port Lune", in small letters, as members may write it; empty where no place is asked of. */
function placeAsked({ text, names }: Question): string {
  const behind = wordTexts(/\b(?:in|at|near)\s+(?:the\s+)?(.+)$/is.exec(text)?.[1] ?? '');
  const named = new Set(names.map(({ word }) => word));
  const end = behind.findIndex((word) => !named.has(word));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .join(' ')
    .toLowerCase();
}

/**
 * The place that a question asks of, where an article tells of it as one and its head does not name it: where it does, other
 * places may be a part of it. Empty otherwise: "killed in the March" of Varg is no place.
 */
function placeWithin({ article: { text, title, paragraphs } }: ReadArticle, question: Question): string {
  const place = placeAsked(question);
  if (place === '') return '';
  const told = ` ${text}`.toLowerCase().replaceAll('\n', ' ');
  const isPlace = ['in', 'at', 'near', 'village of', 'town of', 'city of'].some((word) =>
    told.includes(` ${word} ${place}`),
  );
  const head = `${title ?? ''} ${text.slice(0, paragraphs[0]?.end)}`.toLowerCase();
  return isPlace && monthNumber(place) === null && !head.includes(place) ? place : '';
}

/** Whether a sentence has figures of a kind, and all of them are of other places than this one, which it does not name. */
function isOfOthers(read: ReadArticle, sentence: number, kind: FigureKind, place: string): boolean {
  const { start = 0, end = 0 } = read.article.sentences[sentence] ?? {};
  const figures = read.reading.figures.filter((figure) => figure.sentence === sentence && figure.kind === kind);
  return (
    figures.length > 0 &&
    figures.every((figure) => figure.place !== null && nearnessOf(read, figure, place) === 0) &&
    !read.article.text.slice(start, end).toLowerCase().includes(place)
  );
}

/** How surely a figure is of a place: 2 where it is told so, 1 where it has no place and the sentence before it or the title names that one. */
function nearnessOf({ article }: ReadArticle, figure: Figure, place: string): number {
  const own = figure.place?.toLowerCase();
  if (own !== undefined) return own.includes(place) || place.includes(own) ? 2 : 0;
  const { start = 0 } = article.sentences[figure.sentence - 1] ?? article.sentences[figure.sentence] ?? {};
  const { end = 0 } = article.sentences[figure.sentence] ?? {};
  const around = `${article.title ?? ''} ${article.text.slice(start, end)}`;
  return around.toLowerCase().includes(place) ? 1 : 0;
}

/** The sentences that have some figures, with the greatest of them. */
function mostBySentence(figures: readonly Figure[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const { low, sentence } of figures)
    if (low !== null && low > 0) most.set(sentence, Math.max(low, most.get(sentence) ?? 0));
  return most;
}
