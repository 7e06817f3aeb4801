import type { Corpus } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { PassageTerms } from '../../search/passage-terms.js';
import { isSame } from '../../search/ranking.js';
import { termsOf } from '../../search/terms.js';
import { wordNumbers } from '../../search/word-order.js';
import { overlap } from '../../text/span.js';
import { wordTexts } from '../../text/words.js';
import { likelyArticles } from '../likely-articles.js';
import { findClosest } from '../quotes/quote-matching.js';

const quoted = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|(?<!\p{L})[‘']([^‘’']*(?:['’]\p{L}[^‘’']*)*)['’](?!\p{L})/gu;
/** Fewer words stand together by chance. */
const fewestWords = 4;
/** The weighted share of a quote's words from which a passage is taken to be what was meant. */
const nearlyAlike = 0.7;

/** A passage that has what a question quotes, word for word or nearly so. */
export interface QuotedPassage extends Passage {
  readonly verbatim: boolean;
}

/**
 * The passages that have what a question puts in quotation marks, word for word, or where none has, the one that comes
 * nearest; only of the article with the index `only` where it is given. Titles, most of whose words have capitals, are
 * not looked for: many passages name them.
 */
export function quotedPassages(corpus: Corpus, question: string, only?: number): QuotedPassage[] {
  const { articles, index } = corpus;
  const quotes = [...question.matchAll(quoted)].flatMap(([, ...marked]) => {
    const quote = marked.find((one) => one !== undefined) ?? '';
    const words = wordTexts(quote);
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    return words.length >= fewestWords && small * 2 > words.length ? [quote] : [];
  });
  const found = quotes.flatMap((quote) => {
    const having = termsOf(quote).map((term) => index.articlesWith(term));
    const words = wordNumbers(quote);
    const exact = (only === undefined ? [...articles.keys()] : [only])
      .filter((article) => having.every((all) => all.has(article)))
      .flatMap((article) =>
        sentencesWith(index.termsOfArticle(article), words).map((sentence) => ({ article, sentence, verbatim: true })),
      );
    return exact.length > 0 ? exact : nearlyQuoted(corpus, quote, only);
  });
  return found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
}

/** The sentences that say nearly what is quoted. */
function nearlyQuoted(corpus: Corpus, quote: string, only?: number): QuotedPassage[] {
  const id = only === undefined ? undefined : corpus.articles[only]?.article.id;
  const likely = likelyArticles(corpus, quote, { only: id }).map(({ article }) => article);
  const closest = findClosest(likely, quote);
  if (closest === null || closest.likeness < nearlyAlike) return [];
  const article = corpus.articles.findIndex((one) => one.article === closest.article);
  return closest.article.sentences.flatMap((range, sentence) =>
    overlap(range, closest.range) > 0 ? [{ article, sentence, verbatim: false }] : [],
  );
}

/** The sentences in which words, as numbers, stand together, those among them that they run on into. */
function sentencesWith(sentences: readonly PassageTerms[], quote: Int32Array): number[] {
  const [first = 0] = quote;
  return sentences.flatMap(({ words }, sentence) => {
    const found: number[] = [];
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      const last = endOf(sentences, sentence, at, quote);
      for (let one = sentence; one <= last; one++) found.push(one);
    }
    return found;
  });
}

/** The sentence in which a quote ends that begins at a word of another; -1 where it stands there in part only. */
function endOf(sentences: readonly PassageTerms[], sentence: number, at: number, quote: Int32Array): number {
  for (const word of quote) {
    while (at === sentences[sentence]?.words.length) [sentence, at] = [sentence + 1, 0];
    if (sentences[sentence]?.words[at] !== word) return -1;
    at++;
  }
  return sentence;
}
