import { type Corpus, type ReadArticle, sentenceOf, wordsOfPassage } from '../search/corpus.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOf } from '../search/terms.js';
import { contains, type Range } from '../text/span.js';
import { wordTexts } from '../text/words.js';
import { ageIn, asksAge } from './age-answer.js';
import { answerCandidates, asksClock } from './answer-candidates.js';
import { askedSort } from './asked-sort.js';
import { type Office, officeAsked } from './office.js';
import { holderIn } from './office-holder.js';
import { aboutAny } from './subject-matter.js';
import { asksCount, tellsCount } from './told-counts.js';
import { eventTold } from './told-events.js';
import { asksLong, measureAsked, tellsLong, tellsMeasure, tellsSurely } from './told-measures.js';

/** What a passage gains that names the asked holder of an office or the asked age, and one that tells a time of the day. */
const namesWeight = 8;
const clockWeight = 4;
const measureWeight = 4;
const sureWeight = 6;
const longWeight = 2;
/** What one gains that has a feeling, a colour or a day of the week where that is asked. On multirc's training half two told less. */
const sortWeight = 4;

/** How it is seen that a passage tells what is asked, for questions where that can be seen. */
export interface Telling {
  /** What a passage gains that tells it. */
  readonly gain: (passage: Passage) => number;
  /** Whether a passage may be what the articles say, though it does not tell it outright. */
  readonly suffices: (passage: Passage) => boolean;
}

/** "opened by the king in 1961" */
const sinceYear =
  /\b(?:born|built|founded|opened|established|launched|began|started|dat(?:es|ed|ing))\b[^.;]{0,60}?\b(?:1\d|20)\d\d\b/i;
/** The clause that it follows: "the pier, ". */
const clauseAhead = /[^,.;]*,?\s*$/;
const longestClause = 80;

/** "How old was Lopes when she moved?" */
const otherTime = /\b(?:when|at what|what age|first|at the time)\b(?! \S+(?: \S+)? died\b)/i;

/** How it is seen that a passage tells what a question asks for; null where it cannot be seen for the kind of question. */
export function tellingOf(corpus: Corpus, question: Question): Telling | null {
  const office = officeAsked(question);
  if (office) {
    const tells = (passage: Passage) => holderIn(corpus, passage, office, question) !== undefined;
    const suffices = (passage: Passage) =>
      tells(passage) || (office.now ? speaksOfKin(corpus, passage, office) : mayTell(corpus, passage, office));
    return { gain: gaining(tells, namesWeight), suffices };
  }
  if (asksAge(question)) {
    // Another time's age is seldom told.
    if (otherTime.test(question.text)) return null;
    const tells = (passage: Passage) => ageIn(corpus, passage, question) !== undefined;
    return {
      gain: gaining(tells, namesWeight),
      suffices: (one) => tells(one) || tellsSince(wordsOfPassage(corpus, one), question),
    };
  }
  const measure = measureAsked(question);
  if (measure) {
    const tells = saying(corpus, (entry, range) => tellsMeasure(entry, range, question, measure));
    const surely = saying(corpus, (entry, range) => tellsSurely(entry, range, measure));
    const isAbout = aboutAny(corpus, question);
    return {
      gain: (one) => (tells(one) && isAbout(one) ? (surely(one) ? sureWeight : measureWeight) : 0),
      suffices: tells,
    };
  }
  if (asksLong(question))
    return {
      gain: gaining(
        saying(corpus, (entry, range) => tellsLong(entry, range, question)),
        longWeight,
      ),
      suffices: () => true,
    };
  const asks = asksCount(question) ? tellsCount : asksClock.test(question.text) ? tellsClock : null;
  if (asks === null) {
    const isTold = eventTold(corpus, question);
    const isOfSort = ofSort(corpus, question);
    if (isTold === null && isOfSort === null) return null;
    return { gain: isOfSort ? gaining(isOfSort, sortWeight) : () => 0, suffices: isTold ?? (() => true) };
  }
  const tells = saying(corpus, (entry, range) => asks(entry, range, question));
  const isTold = eventTold(corpus, question);
  return asks === tellsCount
    ? { gain: () => 0, suffices: (one) => tells(one) && (isTold?.(one) ?? true) }
    : { gain: gaining(tells, clockWeight), suffices: () => true };
}

const gaining = (tells: (passage: Passage) => boolean, weight: number) => (passage: Passage) =>
  tells(passage) ? weight : 0;

/** Whether the sentence of a passage says something. */
const saying =
  (corpus: Corpus, says: (entry: ReadArticle, range: Range) => boolean) =>
  (passage: Passage): boolean => {
    const told = sentenceOf(corpus, passage);
    return told !== null && says(told.entry, told.span);
  };

/** Whether a passage has a word of the sort that is asked for; null where it is none of which there are few. */
function ofSort(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const sort = askedSort(question);
  if (sort.size === 0) return null;
  return ({ article, sentence }) =>
    corpus.index.termsOfArticle(article)[sentence]?.own.some((term) => sort.has(term)) ?? false;
}

const tellsClock = (entry: ReadArticle, range: Range, question: Question) =>
  answerCandidates(entry, range, question).length > 0;

/** Whether words tell since when there is what a question asks the age of. */
function tellsSince(words: string, { terms }: Question): boolean {
  const since = sinceYear.exec(words);
  const clause = since && clauseAhead.exec(words.slice(Math.max(0, since.index - longestClause), since.index));
  const told = termsOf(clause?.[0] ?? '');
  return terms.some((term) => told.includes(term));
}

/**
 * Whether a passage may tell who had an office, in words of its own: who leads, founds or owns is told by what they do, others
 * by the noun beside any name.
 */
function mayTell(corpus: Corpus, passage: Passage, office: Office): boolean {
  const told = sentenceOf(corpus, passage);
  if (!told || office.isDeed || speaksOfKin(corpus, passage, office)) return told !== null;
  const { entry, span } = told;
  return (
    wordTexts(span.text).some((word) => office.nouns.has(word.toLowerCase())) &&
    entry.reading.names.some(({ mentions }) => mentions.some((mention) => contains(span, mention)))
  );
}

/** Whether a passage speaks of kin of whom the question asks for: "Lopes's mother" may be told by "her daughter Ana Lopes". */
function speaksOfKin(corpus: Corpus, passage: Passage, { kin, owner }: Office): boolean {
  const { own = [], long = [], leaned = [] } = corpus.index.termsOfArticle(passage.article)[passage.sentence] ?? {};
  const words = wordsOfPassage(corpus, passage);
  return (
    kin !== null &&
    owner.some((term) => [own, long, leaned].some((terms) => terms.includes(term))) &&
    wordTexts(words).some((word) => kin.has(word.toLowerCase()))
  );
}
