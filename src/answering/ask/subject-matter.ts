import type { Corpus } from '../../search/corpus.js';
import { knownWeight, rarestWeight } from '../../search/known-terms.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { openingTerms } from './article-opening.js';
import { periodAsked } from './asked-period.js';
import { isOffice } from './office.js';
import { asksCount } from './told-counts.js';

/** A year, and not an end of "2006–2007", which is written in many ways. */
const year = /(?<![\d–-])(?:1\d|20)\d\d(?![\d–-])/g;
/** Share of their letters in which two spellings of a name that begin alike agree at least. */
const sameLetters = 0.7;

/**
 * Whether a passage is about every name and year of a question: each stands in it or where a reader takes it from, its
 * paragraph and its neighbours, its heading, the title, the day and the first paragraph of its article. How many died in
 * Norden is not told by how many died elsewhere. What is asked of a period ("since Wednesday") is told by what names a day
 * within it, and not by what only names days without.
 */
export function aboutAll(corpus: Corpus, question: Question): (passage: Passage) => boolean {
  const names = question.names.filter(({ word }) => !isOffice(word.toLowerCase().replace(/['’]s$/, '')));
  const all = [...names.flatMap(({ terms }) => terms), ...(question.text.match(year) ?? [])];
  const period = periodAsked(question.text);
  if (all.length === 0 && period === null) return () => true;
  const around = asksCount(question) ? 0 : 1;
  return ({ article, sentence }) => {
    const entry = corpus.articles[article];
    const inPeriod = period && entry ? period.holds(entry, sentence) : null;
    if (inPeriod === false) return false;
    const asked = inPeriod ? all.filter((term) => !period?.terms.has(term)) : all;
    const { paragraphs = [], sentences = [] } = entry?.article ?? {};
    const { firstSentence = 0, endSentence = 0 } = paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
    const round = corpus.index
      .termsOfArticle(article)
      .slice(Math.max(0, Math.min(firstSentence, sentence - 1)), Math.max(endSentence, sentence + 1 + around));
    const stands = (is: (term: string) => boolean) =>
      openingTerms(corpus, article).some(is) ||
      round.some(({ own, long, leaned, heading }) => [own, long, leaned, heading].some((terms) => terms.some(is)));
    return asked.every((term) => stands((other) => other === term) || stands((other) => isSlip(term, other)));
  };
}

/**
 * Whether a passage, what stands before it in its paragraph or the head of its article has any of a question's names, where
 * it has some: of many sums the one beside whom it is asked of.
 */
export function aboutAny(corpus: Corpus, question: Question): (passage: Passage) => boolean {
  const names = question.names.flatMap(({ terms }) => terms);
  if (names.length === 0) return () => true;
  return ({ article, sentence }) => {
    const { paragraphs = [], sentences = [] } = corpus.articles[article]?.article ?? {};
    const { firstSentence = sentence } = paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
    const round = corpus.index.termsOfArticle(article).slice(firstSentence, sentence + 1);
    const stands = (term: string) =>
      round.some(({ own, long, leaned, heading }) =>
        [own, long, leaned, heading].some((terms) => terms.includes(term)),
      );
    return names.some(stands) || names.every((term) => openingTerms(corpus, article).includes(term));
  };
}

/** Terms beside its names at most of a question that asks one thing of them. */
const fewTerms = 2;

/**
 * Whether a passage has all terms of a question that are of no name, where these are few: "married" of "Who did Lopes
 * marry?", and its names stand in its paragraph, before it or at the head of the article. Rare words count as names, for
 * members write them without capitals.
 */
export function sayingRest(corpus: Corpus, question: Question): (passage: Passage) => boolean {
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const rest = question.terms.filter((term) => !names.has(term) && knownWeight(term) < rarestWeight);
  if (rest.length === 0 || rest.length > fewTerms || rest.length === question.terms.length) return () => false;
  const others = question.terms.filter((term) => !rest.includes(term));
  return ({ article, sentence }) => {
    const terms = corpus.index.termsOfArticle(article);
    const { own = [], long = [] } = terms[sentence] ?? {};
    if (!rest.every((term) => own.includes(term) || long.includes(term))) return false;
    const { title = null, paragraphs = [], sentences = [] } = corpus.articles[article]?.article ?? {};
    const { firstSentence = sentence } = paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
    // Sentences below each other without a title may be of different texts.
    const from = title === null ? firstSentence : Math.min(firstSentence, Math.max(0, sentence - 1));
    const head = title === null ? [] : openingTerms(corpus, article);
    const round = terms
      .slice(from, sentence + 1)
      .flatMap(({ own, long, leaned, heading }) => [own, long, leaned, heading]);
    return others.every((term) => head.includes(term) || round.some((some) => some.includes(term)));
  };
}

/** Whether a name may be a slip of another word: for the most part the same letters, and the same first one. */
function isSlip(name: string, word: string): boolean {
  if (/\d/.test(name) || name.charAt(0) !== word.charAt(0)) return false;
  let rest = word;
  for (const letter of name) rest = rest.replace(letter, '');
  return word.length - rest.length >= sameLetters * Math.max(name.length, word.length);
}
