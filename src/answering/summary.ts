import type { DayRange } from '../reading/reading.js';
import { type Corpus, sentenceOf } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import { contains } from '../text/span.js';
import { wordsOf } from '../text/words.js';
import type { ArticleSpan, SummaryAnswer } from './answer.js';
import { readConcepts, type SentenceConcepts, worthOfConcepts } from './summary-concepts.js';

/** Openings that lean on the sentence before: pronouns and connectives. */
const leaning =
  /^["“'‘]?(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and|however|also|then|so|or|yet|meanwhile|instead|still)\b/i;

/**
 * What a sentence costs or is worth beside its concepts, in shares of the ten weightiest concepts. Chosen by hand where
 * ROUGE on the dev half of cnndm100 is flat around them: 50 articles are too few to fit more.
 */
const costs = {
  word: 0.02,
  leaning: 1,
  unsourcedQuote: 0.3,
  stub: 0.5,
  repeats: 0.5,
  contact: 1,
  question: 1,
  background: 0.4,
};
/** A number to call or an address to write to: "anyone with information is asked to call" tells nothing of what happened. */
const contact = /(?<!\d)\d{3}[-.]\d{4}\b|\bhttps?:|\bwww\.|\S@\S+\.\S/;
/** "Q: The union says …", "Did you see it?": what is asked, and its label, tell nothing of what happened; nor does the label of an answer. */
const question = /^(?:[QA]|Question|Answer)[.:]\s|\?[”"’'»]?$/;
/** A source whose name stands in another sentence. */
const pronoun = /^(?:he|she|they|it|we|i|you)$/i;
/** A sentence of which more than this share is told already repeats. */
const mostTold = 0.5;
/** What the number of the dead of a disaster, a battle or an attack is worth. */
const manyKilled = { atLeast: 10, worth: 0.4 };
/** What the first sentence is worth for its place; the others less and less. */
const opening = 0.15;
/** Words below which a sentence is a stub. */
const stubWords = 12;

/** Articles that are summed up together: the latest; more have no one subject, and would take their time. */
const mostArticles = 50;

/** Words that an adult reads silently in a minute (Brysbaert, Journal of Memory and Language, 2019). */
const wordsAMinute = 238;
/** The most sentences of a summary whose length is given as a time. */
const mostInTime = 10;

interface Candidate extends SentenceConcepts {
  readonly bonus: number;
  readonly words: number;
}

/** How long a summary may be. */
interface Length {
  readonly sentences: number;
  readonly words: number;
}

/**
 * The `sentences` (3 unless told) that cover the most of what the articles speak of in few words, in the articles'
 * order; with `seconds` as many as are read in that time, but one at least. Of articles since a UTC day those, and in
 * them what earlier articles do not tell.
 */
export function summary(
  corpus: Corpus,
  { article, sentences, seconds, since }: { article?: string; sentences?: number; seconds?: number; since?: string },
): SummaryAnswer {
  const meant: number[] = [];
  const earlier: number[] = [];
  for (const [index, entry] of corpus.articles.entries()) {
    if (article !== undefined && entry.article.id !== article) continue;
    (since === undefined || (entry.article.published ?? '') >= since ? meant : earlier).push(index);
  }
  const read = readConcepts(corpus, latest(corpus, meant));
  const worth = worthOfConcepts(corpus, read, latest(corpus, earlier));
  const chosen = choose(
    read.map((one) => candidateOf(corpus, one)),
    worth,
    {
      sentences: sentences ?? (seconds === undefined ? 3 : mostInTime),
      words: seconds === undefined ? Number.POSITIVE_INFINITY : (seconds * wordsAMinute) / 60,
    },
  );
  chosen.sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  return { found: chosen.length > 0, sentences: chosen.flatMap((one) => sentenceSpan(corpus, one)) };
}

function latest({ articles }: Corpus, some: readonly number[]): readonly number[] {
  if (some.length <= mostArticles) return some;
  const day = (index: number) => articles[index]?.article.published ?? '';
  return some.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a - b)).slice(0, mostArticles);
}

/** Takes the best sentence again and again, each for what those before have not covered. */
function choose(candidates: readonly Candidate[], worth: ReadonlyMap<string, number>, length: Length): Candidate[] {
  const left = new Map(candidates.map((one) => [one, gainOf(one, worth, new Set())]));
  const covered = new Set<string>();
  const chosen: Candidate[] = [];
  let room = length.words;
  while (chosen.length < length.sentences && left.size > 0) {
    let best: Candidate | null = null;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (const [candidate, bound] of left) {
      // What a sentence adds only falls as others are taken: its last gain is a bound.
      if (bound <= bestGain || (candidate.words > room && chosen.length > 0)) continue;
      const gain = gainOf(candidate, worth, covered);
      left.set(candidate, gain);
      if (gain > bestGain) [best, bestGain] = [candidate, gain];
    }
    if (!best) break;
    left.delete(best);
    chosen.push(best);
    room -= best.words;
    for (const concept of best.concepts) covered.add(concept);
  }
  return chosen;
}

function gainOf(candidate: Candidate, worth: ReadonlyMap<string, number>, covered: ReadonlySet<string>): number {
  let gain = candidate.bonus;
  let told = 0;
  for (const concept of candidate.concepts) {
    if (covered.has(concept)) told++;
    else gain += worth.get(concept) ?? 0;
  }
  return told > mostTold * candidate.concepts.size ? gain - costs.repeats : gain;
}

function candidateOf(corpus: Corpus, one: SentenceConcepts): Candidate {
  const told = sentenceOf(corpus, one);
  if (!told) return { ...one, bonus: 0, words: 0 };
  const { entry, span } = told;
  const { text } = span;
  const words = wordsOf(text).length;
  const quoteOpens = /^["“'‘’]/.test(text);
  const sourced = entry.reading.quotations.some(
    ({ source }) =>
      source !== null && contains(span, source) && !pronoun.test(entry.article.text.slice(source.start, source.end)),
  );
  const { published } = entry.article;
  const tolls = entry.reading.figures.filter(({ sentence, kind }) => sentence === one.sentence && kind === 'killed');
  const news = tolls.filter(({ date }) => !isOtherEvent(date, published));
  const deadly = news.some(({ low }) => (low ?? 0) >= manyKilled.atLeast);
  const dates = entry.reading.dates.filter((date) => date.sentence === one.sentence);
  const bonus =
    opening / (1 + one.sentence) +
    (deadly ? manyKilled.worth : 0) -
    costs.word * words -
    (leaning.test(text) ? costs.leaning : 0) -
    (quoteOpens && !sourced ? costs.unsourcedQuote : 0) -
    (words < stubWords ? costs.stub : 0) -
    (contact.test(text) ? costs.contact : 0) -
    (question.test(text) ? costs.question : 0) -
    ((dates.length > 0 && dates.every((date) => isLongPast(date, published))) || news.length < tolls.length
      ? costs.background
      : 0);
  return { ...one, bonus, words };
}

/** The dead of an earlier disaster, which is only compared with: of a year before, or of one that is all that is told of when. */
function isLongPast(date: DayRange | null, published: Day | null): boolean {
  if (date === null) return false;
  if (published === null) return date.from.endsWith('-01-01') && date.to.endsWith('-12-31');
  return date.to < addDays(published, -365);
}

/** The dead of an event weeks before, or of a whole season or war. */
const isOtherEvent = (date: DayRange | null, published: Day | null): boolean =>
  isLongPast(date, published) ||
  (date !== null &&
    published !== null &&
    (date.to < addDays(published, -weeks) || date.from < addDays(date.to, -weeks)));
const weeks = 28;

function sentenceSpan(corpus: Corpus, passage: SentenceConcepts): ArticleSpan[] {
  const told = sentenceOf(corpus, passage);
  return told ? [{ article: told.entry.article.id, ...told.span }] : [];
}
