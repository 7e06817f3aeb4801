import type { Corpus, ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import { spanOf } from '../text/span.js';
import type { SummaryAnswer } from './answer.js';

/** Openings that lean on the sentence before. */
const leaning =
  /^["“'‘]?(?:he|she|it|they|his|her|their|this|that|these|those|but|and|however|also|then|so|or|yet|meanwhile|instead|still)\b/i;

/** A candidate that shares more than this of its terms with a chosen sentence tells nothing new. */
const mostShared = 0.5;

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
  const ranked = entries
    .flatMap(({ entry, index }) => candidatesOf(corpus, entry, index))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length === sentences) break;
    if (chosen.every((one) => shared(one.terms, candidate.terms) <= mostShared)) chosen.push(candidate);
  }
  // A short article may have no more that is new: then what repeats fills up.
  for (const candidate of ranked) if (chosen.length < sentences && !chosen.includes(candidate)) chosen.push(candidate);
  chosen.sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  return {
    found: chosen.length > 0,
    sentences: chosen.flatMap(({ entry, sentence }) => {
      const range = entry.article.sentences[sentence];
      return range ? [{ article: entry.article.id, ...spanOf(entry.article.text, range) }] : [];
    }),
  };
}

/** Every sentence with its worth: central terms, an early place, words of the title, figures; leaning ones last. */
function candidatesOf(corpus: Corpus, entry: ReadArticle, article: number): Candidate[] {
  const { article: text, reading } = entry;
  const all = text.sentences.map((_, sentence) => new Set(corpus.index.termsAt({ article, sentence })));
  const frequency = new Map<string, number>();
  for (const terms of all) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const title = new Set(termsOf(text.title ?? ''));
  return all.map((terms, sentence) => {
    const range = text.sentences[sentence] ?? { start: 0, end: 0 };
    const central = [...terms].reduce((sum, term) => sum + Math.log(frequency.get(term) ?? 1), 0) / (terms.size + 6);
    const early = 1 / (1 + sentence);
    const titled = title.size === 0 ? 0 : [...terms].filter((term) => title.has(term)).length / title.size;
    const figure = reading.figures.some((one) => one.sentence === sentence) ? 0.15 : 0;
    const dull = terms.size < 5 ? 0.6 : 0;
    const leans = leaning.test(text.text.slice(range.start, range.start + 40)) ? 0.5 : 0;
    return { entry, article, sentence, terms, score: 0.6 * central + early + 0.4 * titled + figure - dull - leans };
  });
}

/** Share of the smaller set that both have. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / least;
}
