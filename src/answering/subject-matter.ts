import type { Corpus } from '../search/corpus.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOf } from '../search/terms.js';
import { isOffice } from './office-holder.js';
import { asksCount } from './told-counts.js';

/** A year, and not an end of "2006–2007", which is written in many ways. */
const year = /(?<![\d–-])(?:1\d|20)\d\d(?![\d–-])/g;
/** Share of their letters in which two spellings of a name that begin alike agree at least. */
const sameLetters = 0.7;

/**
 * Whether a passage is about every name and year of a question: each stands in it or where a reader takes it from, its
 * paragraph and its neighbours, its heading, the title, the day and the first paragraph of its article. How many died in
 * Norden is not told by how many died elsewhere.
 */
export function aboutAll({ articles, index }: Corpus, question: Question): (passage: Passage) => boolean {
  const names = question.names.filter(({ word }) => !isOffice(word.toLowerCase().replace(/['’]s$/, '')));
  const asked = [...names.flatMap(({ terms }) => terms), ...(question.text.match(year) ?? [])];
  if (asked.length === 0) return () => true;
  const heads = new Map<number, readonly string[]>();
  const headOf = (article: number): readonly string[] => {
    const { text, paragraphs } = articles[article]?.article ?? {};
    const found = heads.get(article) ?? [
      ...index.termsOfTitle(article),
      ...termsOf(text?.slice(0, paragraphs?.[0]?.end) ?? ''),
    ];
    heads.set(article, found);
    return found;
  };
  const around = asksCount(question) ? 0 : 1;
  return ({ article, sentence }) => {
    const { paragraphs = [], sentences = [] } = articles[article]?.article ?? {};
    const { firstSentence = 0, endSentence = 0 } = paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
    const round = index
      .termsOfArticle(article)
      .slice(Math.max(0, Math.min(firstSentence, sentence - 1)), Math.max(endSentence, sentence + 1 + around));
    const stands = (is: (term: string) => boolean) =>
      headOf(article).some(is) ||
      round.some(({ own, long, leaned, heading }) => [own, long, leaned, heading].some((terms) => terms.some(is)));
    return asked.every((term) => stands((other) => other === term) || stands((other) => isSlip(term, other)));
  };
}

/** Whether a name may be a slip of another word: for the most part the same letters, and the same first one. */
function isSlip(name: string, word: string): boolean {
  if (/\d/.test(name) || name.charAt(0) !== word.charAt(0)) return false;
  let rest = word;
  for (const letter of name) rest = rest.replace(letter, '');
  return word.length - rest.length >= sameLetters * Math.max(name.length, word.length);
}
