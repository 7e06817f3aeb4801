import type { Corpus, ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import { spanOf } from '../text/span.js';
import { wordsOf } from '../text/words.js';
import type { SummaryAnswer } from './answer.js';

/** Openings that lean on the sentence before. */
const leaning =
  /^["“'‘]?(?:he|she|it|they|his|her|their|this|that|these|those|but|and|however|also|then|so|or|yet|meanwhile|instead|still)\b/i;

/**
 * What a sentence is worth: terms that the article comes back to, an early place, words of the title, a figure; less for words
 * over thirty and under ten, for an opening that leans on what is left out, and for what a chosen sentence tells
 * already (maximal marginal relevance, Carbonell and Goldstein 1998). Chosen on a coarse grid on cnndm100, dev: finer
 * weights did better there and worse across its folds.
 */
const weights = {
  central: 0.9,
  early: 1,
  titled: 0.4,
  figure: 0.2,
  overlong: 0.15,
  short: 0.3,
  leaning: 0.5,
  shared: 1.2,
};

/** Sentences, best first, among which those that tell nothing new are passed over. */
const mostCandidates = 60;

interface Candidate {
  readonly entry: ReadArticle;
  readonly article: number;
  readonly sentence: number;
  readonly terms: ReadonlySet<string>;
  readonly score: number;
}

/** The `sentences` most telling sentences (3 unless told), in the articles' order; only of articles since a UTC day. */
export function summary(
  corpus: Corpus,
  { article, sentences = 3, since }: { article?: string; sentences?: number; since?: string },
): SummaryAnswer {
  const entries = corpus.articles
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => article === undefined || entry.article.id === article)
    .filter(({ entry }) => since === undefined || (entry.article.published ?? '') >= since);
  const candidates = entries
    .flatMap(({ entry, index }) => candidatesOf(entry, index))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostCandidates);
  const chosen: Candidate[] = [];
  while (chosen.length < sentences && chosen.length < candidates.length) {
    const [best] = candidates
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => ({ candidate, worth: candidate.score - weights.shared * mostShared(candidate, chosen) }))
      .sort((a, b) => b.worth - a.worth);
    if (best) chosen.push(best.candidate);
  }
  chosen.sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  return {
    found: chosen.length > 0,
    sentences: chosen.flatMap(({ entry, sentence }) => {
      const range = entry.article.sentences[sentence];
      return range ? [{ article: entry.article.id, ...spanOf(entry.article.text, range) }] : [];
    }),
  };
}

/** Every sentence of an article with its worth, whatever else is chosen. */
function candidatesOf(entry: ReadArticle, article: number): Candidate[] {
  const { article: text, reading } = entry;
  const all = text.sentences.map((range) => new Set(termsOf(text.text, range)));
  const frequency = new Map<string, number>();
  for (const terms of all) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const title = new Set(termsOf(text.title ?? ''));
  return all.map((terms, sentence) => {
    const range = text.sentences[sentence] ?? { start: 0, end: 0 };
    const words = wordsOf(text.text, range).length;
    // The constant keeps a short sentence of two frequent terms from the top.
    const central = [...terms].reduce((sum, term) => sum + Math.log(frequency.get(term) ?? 1), 0) / (terms.size + 6);
    const titled = title.size === 0 ? 0 : [...terms].filter((term) => title.has(term)).length / title.size;
    const score =
      weights.central * central +
      weights.early / (1 + sentence) +
      weights.titled * titled +
      (reading.figures.some((one) => one.sentence === sentence) ? weights.figure : 0) -
      (weights.overlong * Math.max(0, words - 30)) / 10 -
      (weights.short * Math.max(0, 10 - words)) / 10 -
      (leaning.test(text.text.slice(range.start, range.start + 40)) ? weights.leaning : 0);
    return { entry, article, sentence, terms, score };
  });
}

/** The greatest share of a candidate's terms that a chosen sentence has. */
function mostShared(candidate: Candidate, chosen: readonly Candidate[]): number {
  return Math.max(0, ...chosen.map((one) => shared(one.terms, candidate.terms)));
}

/** Share of the smaller set that both have. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / least;
}
