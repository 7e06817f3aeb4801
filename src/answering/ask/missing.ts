import type { Corpus } from '../../search/corpus.js';
import { knownWeight, rarestWeight } from '../../search/known-terms.js';
import { termsOf, termsOfWord } from '../../search/terms.js';
import { monthNumber, weekdays } from '../../text/calendar.js';
import { folded } from '../../text/folded.js';
import type { Range } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';

/** At most so many are told; finding out whether a word is one misspelt is dear. */
const most = 6;
const weekday = new RegExp(`^(?:${weekdays.join('|')})s?$`, 'i');

/**
 * The names, numbers and words of a question that no article has (or the one with id `article`), as they were typed, in
 * order. A name is missing where no article has all of its words, its dateline included. Words that news at large often has are left out, as are
 * days and months, which articles have many words for, and words that a known one is a slip of spelling away from.
 * `names` are asked for by name whatever their capitals: a speaker, a place.
 */
export function missing(
  corpus: Corpus,
  question: string,
  { article, names = [] }: { article?: string | undefined; names?: readonly (string | undefined)[] } = {},
): string[] {
  if (corpus.articles.length === 0) return [];
  const only = article === undefined ? undefined : corpus.articles.findIndex((one) => one.article.id === article);
  const { index } = corpus;
  const within = (articles: Iterable<number>) =>
    new Set(only === undefined ? articles : [...articles].filter((one) => one === only));
  /** The term, or the known one that it is a slip of. */
  const knownTerm = (term: string) => (index.articlesWith(term).size > 0 ? term : (index.closest(term) ?? term));
  const inText = (term: string) => within(index.articlesWith(knownTerm(term)).keys());
  const inTextOrTitle = (term: string) => {
    const known = knownTerm(term);
    const titled = [...corpus.articles.keys()].filter((article) => index.termsOfTitle(article).includes(known));
    return within([...index.articlesWith(known).keys(), ...titled]);
  };
  // To look at every title is dear, and seldom needed.
  const isTold = (terms: readonly string[]) => together(terms, inText) || together(terms, inTextOrTitle);
  const found = new Set<string>();
  for (const name of names)
    if (name !== undefined && !isTold(termsOf(name)) && !isInDateline(corpus, name, article)) found.add(name);
  for (const { words, name } of phrasesOf(question)) {
    if (found.size >= most) break;
    const terms = termsOf(words);
    const told = name || /\d/.test(words) ? terms : terms.filter((term) => knownWeight(term) === rarestWeight);
    if (!isTold(told) && !(name && isInDateline(corpus, words, article))) found.add(words);
  }
  return [...found].slice(0, most);
}

/** What is missing, as a part of an answer: nothing where nothing is. */
export function lacking(
  corpus: Corpus,
  question: string,
  scope: { article?: string | undefined; names?: readonly (string | undefined)[] },
): { missing?: readonly string[] } {
  const found = missing(corpus, question, scope);
  return found.length > 0 ? { missing: found } : {};
}

/** So much ahead of its first sentence is looked at for a dateline. */
const longestOpening = 400;

/** Whether a name stands ahead of the first sentence of an article: in its dateline, which no passage has. */
function isInDateline({ articles }: Corpus, name: string, only: string | undefined): boolean {
  const wanted = ` ${folded(name)} `;
  return articles.some(({ article: { id, text, sentences } }) => {
    const end = sentences[0]?.start ?? 0;
    const opening = only === undefined || id === only ? text.slice(Math.max(0, end - longestOpening), end) : '';
    return opening !== '' && ` ${folded(opening)} `.includes(wanted);
  });
}

/** Whether one article has all of the terms. */
function together(terms: readonly string[], having: (term: string) => ReadonlySet<number>): boolean {
  const [first, ...rest] = terms;
  if (first === undefined) return true;
  const sets = rest.map(having);
  return [...having(first)].some((article) => sets.every((set) => set.has(article)));
}

/** The words of a question, neighbouring ones with capitals as one name, without what opens it and without dates. */
function phrasesOf(question: string): { words: string; name: boolean }[] {
  const words = wordsOf(question).filter((range) => termsOfWord(question.slice(range.start, range.end)).length > 0);
  const isCapital = ({ start }: Range) => start > 0 && /\p{Lu}/u.test(question.charAt(start));
  // A headline, or a question all in capitals, tells no names.
  const telling = words.filter(isCapital).length * 2 <= wordsOf(question).length;
  const phrases: { start: number; end: number; name: boolean }[] = [];
  for (const range of words) {
    const word = question.slice(range.start, range.end);
    if (weekday.test(word) || (monthNumber(word) !== null && /^\p{Lu}\p{Ll}/u.test(word))) continue;
    const name = telling && isCapital(range);
    const last = phrases.at(-1);
    const end = range.end - (/['’]s?$/.exec(word)?.[0].length ?? 0);
    if (name && last?.name && question.slice(last.end, range.start) === ' ') last.end = end;
    else phrases.push({ start: range.start, end, name });
  }
  return phrases.map(({ start, end, name }) => ({ words: question.slice(start, end), name }));
}
