import { overlap } from '../text/span.js';
import { type Corpus, sentenceOf } from './corpus.js';
import type { PassageReader } from './features.js';
import type { Passage } from './passage-index.js';
import type { Question } from './question.js';
import { termsOf } from './terms.js';

/** What a title counts that is about the question, all else being equal; one and three told the same. */
const titleWeight = 2;
/** Milliseconds in which a report loses two thirds of its freshness; on the dev half one year and four told less. */
const freshFor = 2 * 365 * 86_400_000;
/** What freshness counts. Fitted to quiz questions on the week's news it were 1.4, and the wrong article came first more often. */
const freshWeight = 0.3;

/**
 * What a passage loses that is a question itself, and gains that follows one. The evaluation sets mark too few to fit it;
 * of "When does the season start?" and "It starts on Monday." a reader wants the second.
 */
const asksWeight = -1.5;
const afterAskingWeight = 0.7;

/**
 * What a passage loses besides that asks the very question, and the next one gains: the reader of an interview wants the
 * reply, which may share no word with it. Set by hand: the evaluation sets have next to none.
 */
const sameQuestionWeight = -4;
const replyWeight = 4;

/**
 * What a passage loses that is a heading, and gains that stands below one which asks nearly the same. Set by hand on
 * realtimeqa's dev half, the only set with headings; from half of it to twice as much told little else.
 */
const headingWeight = -3;
const belowHeadingWeight = 6;
const leastFit = 0.6;

/**
 * What a passage gains in which those whom the question asks for speak: "What did the mayor say about …?" Few questions of
 * the evaluation sets are of that kind: one and two told the same there.
 */
const speaksWeight = 2;
export const asksForWords =
  /\bwhat\s+(?:did|does|do|has|have|had)\s+(.{2,60}?)\s+(?:say|said|tell|told|think|believe|claim|claimed|warn|warned|announce|write|promise|demand)\b/i;
/** "How many people did the doctor say were hurt?", "where did she say she was?" */
const asksWhatIsSaid =
  /\b(?:who|when|where|why|how)\b.*?\b(?:did|does|do)\s+(.{2,40}?)\s+(?:say|claim|think|believe)\b/i;

/**
 * What speaks for a passage beside its terms, to be added to its score: that it is no question or heading itself, what it
 * stands below, that those speak in it whose words are asked for; where all articles are meant, and so `articles` looks at
 * them, also the article's title and day. The weights are set by hand: the sets that the others are fitted to tell too
 * little of these.
 */
export function besideTerms(
  corpus: Corpus,
  question: Question,
  articles: PassageReader | null,
): (passage: Passage) => number {
  const [, speaker] = asksForWords.exec(question.text) ?? asksWhatIsSaid.exec(question.text) ?? [];
  const speakers = new Set(termsOf(speaker ?? ''));
  const known = new Map<number, number>();
  const about = (article: number): number => {
    if (articles === null) return 0;
    const worth =
      known.get(article) ?? titleWeight * articles.titleShare(article) + freshWeight * freshness(corpus, article);
    known.set(article, worth);
    return worth;
  };
  return (passage) =>
    about(passage.article) +
    headed(corpus, question, passage) +
    asked(corpus, question, passage) +
    (speaksIn(corpus, passage, speakers) ? speaksWeight : 0);
}

/** How near an article's day is to the newest one's: 1 for the newest, towards 0 for old ones, 0 for those without a day. */
function freshness({ articles, newest }: Corpus, article: number): number {
  const published = articles[article]?.article.published ?? null;
  if (published === null || newest === null) return 0;
  return Math.exp((Date.parse(published) - Date.parse(newest)) / freshFor);
}

/** Whether somebody speaks in a passage whose name, in any of its forms, or description has the last of the terms as its head. */
export function speaksIn(corpus: Corpus, passage: Passage, terms: ReadonlySet<string>): boolean {
  const told = sentenceOf(corpus, passage);
  const last = [...terms].at(-1);
  if (!told || last === undefined) return false;
  const { names, quotations } = told.entry.reading;
  return quotations.some(({ content, speaker }) => {
    if (speaker === null || overlap(content, told.span) === 0) return false;
    const forms = names.find(({ full }) => full === speaker)?.forms ?? [speaker];
    return forms.some((form) =>
      // "The Bank of Norden" is Norden's, "the office in Norden" is not.
      [/\s(?:at|in|from)\s/, /\s(?:of|for|at|in|from)\s/].some(
        (rest) => termsOf(form.split(rest)[0] ?? '').at(-1) === last,
      ),
    );
  });
}

/**
 * What a heading says for the passages below it: as much as Dice's coefficient of its terms and the question's, where they
 * are much the same, and less further down. The heading itself is no answer.
 */
function headed({ index }: Corpus, { terms }: Question, { article, sentence }: Passage): number {
  const { heading = [], belowHeading = -1 } = index.termsOfArticle(article)[sentence] ?? {};
  if (belowHeading === 0) return headingWeight;
  if (heading.length === 0) return 0;
  const fit = fitOf(terms, heading);
  return fit < leastFit ? 0 : (belowHeadingWeight * fit) / (1 + (belowHeading - 1) / 2);
}

/** Dice's coefficient of two sets of terms. */
function fitOf(terms: readonly string[], others: readonly string[]): number {
  const own = new Set(others);
  return own.size === 0 ? 0 : (2 * terms.filter((term) => own.has(term)).length) / (terms.length + own.size);
}

/** What it says for a passage that it is a question, or follows one. */
function asked(corpus: Corpus, { terms }: Question, passage: Passage): number {
  const { article, sentence } = passage;
  const fits = (at: number) => fitOf(terms, corpus.index.termsOfArticle(article)[at]?.own ?? []) >= leastFit;
  const asking = isQuestion(corpus, passage) ? asksWeight + (fits(sentence) ? sameQuestionWeight : 0) : 0;
  if (sentence === 0 || !isQuestion(corpus, { article, sentence: sentence - 1 })) return asking;
  return asking + afterAskingWeight + (fits(sentence - 1) ? replyWeight : 0);
}

/** Whether a passage is a question. */
export function isQuestion(corpus: Corpus, passage: Passage): boolean {
  const { text = '', sentences = [] } = corpus.articles[passage.article]?.article ?? {};
  const { start = 0, end = 0 } = sentences[passage.sentence] ?? {};
  return /\?["”’')\s]*$/.test(text.slice(Math.max(start, end - 4), end));
}
