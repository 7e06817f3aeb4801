import { type Corpus, type ReadArticle, wordsOfPassage } from '../../search/corpus.js';
import { nearTo } from '../../search/nearness.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import type { Range } from '../../text/span.js';
import { ageIn, asksAge } from './age-answer.js';
import { answerCandidates, asksClock } from './answer-candidates.js';
import { openingTerms } from './article-opening.js';
import { aheadTold, mayBeAhead } from './asked-ahead.js';
import { askedSort } from './asked-sort.js';
import { askedVerb } from './asked-verb.js';
import { askedName, jobIn } from './job-answer.js';
import { officeTelling } from './office-telling.js';
import { aboutAny } from './subject-matter.js';
import { gaining, saying, type Telling } from './tells.js';
import { tellsAges, tellsSince } from './told-ages.js';
import { asksCount, tellsCount } from './told-counts.js';
import { deathOfNamed, deathTold } from './told-deaths.js';
import { eventTold } from './told-events.js';
import { asksLong, type Measure, measureAsked, tellsLong, tellsMeasure, tellsSurely } from './told-measures.js';
import { anyNameTold, nameTold } from './told-names.js';
import { placeTold } from './told-places.js';
import { superlativeTold } from './told-ranks.js';
import { subjectTold } from './told-subjects.js';
import { timeTold } from './told-times.js';
import { titleTold } from './told-titles.js';
import { verbTold } from './told-verbs.js';
import { victoryTold } from './told-winners.js';
import { wordsTold } from './told-words.js';

/** What a passage gains that tells the asked age, and one that tells a time of the day. */
const ageWeight = 8;
const clockWeight = 4;
const measureWeight = 4;
const sureWeight = 6;
const longWeight = 2;
/** What one gains that has a feeling, a colour or a day of the week where that is asked. On multirc's training half two told less. */
const sortWeight = 5;

/** What one gains that names what is asked by name, and in which those speak whose words are asked for. */
const nameWeight = 6;
const wordsWeight = 1;
/** And what the ranking gives already where they speak by the name that is asked for. */
const anotherNameWeight = 2;
/** What one gains that tells how somebody died, where that is asked: two and four told the same. */
const deathWeight = 3;
const victoryWeight = 5;
const titleWeight = 4;
const subjectWeight = 2;
const fewTerms = 7;
/** What one gains that has the verb of a short question, or tells of the asked event: of 459 questions written for this 2 told more, on multirc's halves as many as less. */
const verbWeight = 2;
const eventWeight = 2;
/** What one gains that tells what somebody is, where that is asked: of 180 such questions of news 3 told one less. */
const jobWeight = 6;
/** What one gains that has a day to come and speaks of what is to be, where that is asked. */
const aheadWeight = 3;

/** How near a word is that names the same stuff. */
const nearStuff = 0.6;

/** "How much debt does it have?" */
const asksHowMuchOf =
  /\bhow much\s+(?!(?:of|more|less|money|time|longer|older|further|farther)\b)(\p{L}+)\s+(?:do|does|did|is|was|has|have|had|will|would)\b/iu;

/** "How old was Lopes when she moved?" */
const otherTime = /\b(?:when|at what|what age|first|at the time)\b(?! \S+(?: \S+)? (?:died|passed away|was killed)\b)/i;

/**
 * How it is seen that a passage of the article `only`, or of any, tells what a question asks for; null where it cannot be
 * seen for the kind of question.
 */
export function tellingOf(corpus: Corpus, question: Question, only?: number): Telling | null {
  const tellings: readonly Telling[] = [
    valueTelling(corpus, question, only),
    telling(verbTold(corpus, question), verbWeight),
    aheadTelling(corpus, question),
    telling(deathTold(corpus, question), deathWeight),
    telling(deathOfNamed(corpus, question), 0),
    telling(nameTold(corpus, question), nameWeight),
    telling(anyNameTold(corpus, question), 0),
    victoryTelling(corpus, question),
    wordsTelling(corpus, question),
    whoTelling(corpus, question),
    telling(placeTold(corpus, question), 0),
    telling(timeTold(corpus, question), 0),
    telling(superlativeTold(corpus, question), 0),
    telling(subjectTold(corpus, question), subjectWeight),
    titleTelling(corpus, question),
  ].filter((one) => one !== null);
  if (tellings.length === 0) return null;
  return {
    gain: (one) => tellings.reduce((sum, { gain }) => sum + gain(one), 0),
    suffices: (one) => tellings.every(({ suffices }) => suffices(one)),
    isSure: (one) => tellings.some(({ isSure }) => isSure?.(one) ?? false),
    passages: tellings.flatMap(({ passages = [] }) => passages),
  };
}

const telling = (tells: ((passage: Passage) => boolean) | null, weight: number): Telling | null =>
  tells && { gain: gaining(tells, weight), suffices: tells };

/** The same for questions of when something will be: a day to come tells it, and a past one does not. */
function aheadTelling(corpus: Corpus, question: Question): Telling | null {
  const tells = aheadTold(corpus, question);
  const may = mayBeAhead(corpus, question);
  return tells && may && { gain: gaining(tells, aheadWeight), suffices: may };
}

/** The same for questions of what somebody said. */
function wordsTelling(corpus: Corpus, question: Question): Telling | null {
  const words = wordsTold(corpus, question);
  if (words === null) return null;
  const gain = (one: Passage) =>
    (words.tells(one) ? wordsWeight : 0) + (words.byAnotherName(one) ? anotherNameWeight : 0);
  return { gain, suffices: words.tells, isSure: words.isSure };
}

/** The same for questions of which work, but for those that describe it at length: its title may stand without quotation marks. */
function titleTelling(corpus: Corpus, question: Question): Telling | null {
  const tells = question.terms.length > fewTerms ? null : titleTold(corpus, question);
  return tells && { gain: gaining(tells, titleWeight), suffices: () => true };
}

/** The same for questions of who won. */
function victoryTelling(corpus: Corpus, question: Question): Telling | null {
  const told = victoryTold(corpus, question);
  return told && { gain: gaining(told.tells, victoryWeight), suffices: told.suffices };
}

/** The same for questions of who somebody is: whatever is told of them may say it. */
function whoTelling(corpus: Corpus, question: Question): Telling | null {
  const name = askedName(question);
  const tells = (passage: Passage) => jobIn(corpus, passage, name) !== undefined;
  return name.length === 0 ? null : { gain: gaining(tells, jobWeight), suffices: () => true };
}

/** The same for questions that are answered by a value: an office's holder, an age, a measure, a number, a day. */
function valueTelling(corpus: Corpus, question: Question, only?: number): Telling | null {
  const office = officeTelling(corpus, question, only);
  if (office) return office;
  if (asksAge(question)) {
    // Another time's age is seldom told.
    if (otherTime.test(question.text)) return null;
    const tells = (passage: Passage) =>
      ageIn(corpus, passage, question) !== undefined || tellsAges(wordsOfPassage(corpus, passage), question);
    return {
      gain: gaining(tells, ageWeight),
      suffices: (one) => tells(one) || tellsSince(wordsOfPassage(corpus, one), question),
      isSure: (one) => tells(one) && speaksOfAll(corpus, one, question.terms),
    };
  }
  const measure = measureAsked(question);
  if (measure) {
    const tells = saying(corpus, (entry, range) => tellsMeasure(entry, range, question, measure));
    const surely = saying(corpus, (entry, range) => tellsSurely(entry, range, measure));
    const isAbout = aboutAny(corpus, question);
    const measured = measuredBy(question, measure);
    const stuff = stuffMeasured(question);
    const tellsStuff = (one: Passage) => tells(one) && speaksOfAny(corpus, one, stuff);
    return {
      gain: (one) => (tellsStuff(one) && isAbout(one) ? (surely(one) ? sureWeight : measureWeight) : 0),
      suffices: (one) => tellsStuff(one) && speaksOfAny(corpus, one, measured),
      isSure: (one) => tellsStuff(one) && surely(one) && measured.length > 0 && speaksOfAll(corpus, one, measured),
    };
  }
  if (asksLong(question)) {
    const tells = saying(corpus, (entry, range) => tellsLong(entry, range, question));
    return { gain: gaining(tells, longWeight), suffices: tells };
  }
  if (asksClock.test(question.text) && !asksCount(question)) {
    const tells = saying(corpus, (entry, range) => tellsClock(entry, range, question));
    const suffices = saying(corpus, (entry, range) => tellsTimeOfDay(entry, range, question));
    return { gain: gaining(tells, clockWeight), suffices };
  }
  const isTold = eventTold(corpus, question);
  if (asksCount(question)) {
    const tells = saying(corpus, (entry, range) => tellsCount(entry, range, question));
    return { gain: () => 0, suffices: (one) => tells(one) && (isTold?.(one) ?? true) };
  }
  const isOfSort = ofSort(corpus, question);
  if (isTold === null && isOfSort === null) return null;
  const gain = isOfSort ? gaining(isOfSort, sortWeight) : isTold ? gaining(isTold, eventWeight) : () => 0;
  return { gain, suffices: isTold ?? (() => true) };
}

/** Whether a passage has a word of the sort that is asked for; null where it is none of which there are few. */
function ofSort(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  const sort = askedSort(question);
  if (sort.size === 0) return null;
  return ({ article, sentence }) =>
    corpus.index.termsOfArticle(article)[sentence]?.own.some((term) => sort.has(term)) ?? false;
}

const tellsClock = (entry: ReadArticle, range: Range, question: Question): boolean =>
  answerCandidates(entry, range, question).length > 0;

/** Whether a sentence tells a time of the day, be it without a clock. */
const tellsTimeOfDay = (entry: ReadArticle, range: Range, question: Question): boolean =>
  tellsClock(entry, range, question) || timeOfDay.test(entry.article.text.slice(range.start, range.end));
const timeOfDay =
  /\b(?:dawn|dusk|noon|midday|midnight|morning|afternoon|evening|night|sunrise|sunset|hours?|minutes?|century)\b/i;

/** Terms of a question for what it measures: none of the verb and of the measure's own words. */
function measuredBy(question: Question, { sure }: Measure): readonly string[] {
  const own = new Set(termsOf(askedVerb(question) ?? ''));
  const rest = new Set(termsOf(question.text.replaceAll(new RegExp(sure.source, 'gi'), ' ')));
  return question.terms.filter((term) => rest.has(term) && !own.has(term));
}

/** Terms for what there is so much of, "debt" of "how much debt does it have", and near ones; none where only a sum is asked. */
function stuffMeasured({ text }: Question): readonly string[] {
  const noun = asksHowMuchOf.exec(text)?.[1] ?? '';
  return termsOf(noun).flatMap((term) => [
    term,
    ...[...nearTo(term)].flatMap(([other, near]) => (near >= nearStuff ? [other] : [])),
  ]);
}

/** Whether a passage speaks of all of some terms. */
function speaksOfAll(corpus: Corpus, { article, sentence }: Passage, wanted: readonly string[]): boolean {
  const { own = [], long = [], leaned = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
  return wanted.every((term) => [own, long, leaned].some((terms) => terms.includes(term)));
}

/** Whether a passage, the sentence before it or the opening of its article has one of some terms, where there are any. */
function speaksOfAny(corpus: Corpus, { article, sentence }: Passage, wanted: readonly string[]): boolean {
  const terms = corpus.index.termsOfArticle(article);
  const round = [terms[sentence - 1], terms[sentence]].flatMap((one) =>
    one ? [one.own, one.long, one.leaned, one.heading] : [],
  );
  return (
    wanted.length === 0 ||
    [openingTerms(corpus, article), ...round].some((some) => some.some((term) => wanted.includes(term)))
  );
}
