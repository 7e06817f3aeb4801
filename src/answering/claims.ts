import type { Figure, Quotation } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { sentenceFrom } from '../text/article.js';
import { contains, overlap, type Range } from '../text/span.js';

/** What a stretch of an article claims: the figures that it holds whole, and the quotations that it holds any of. */
export interface Claims {
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
}

/** By sentence: an article may have thousands of each, and is asked about for each sentence. */
interface BySentence {
  readonly figures: ReadonlyMap<number, readonly Figure[]>;
  readonly quotations: ReadonlyMap<number, readonly Quotation[]>;
}
const known = new WeakMap<ReadArticle, BySentence>();

/** What is claimed in a range of an article, in the article's order. */
export function claimsIn(entry: ReadArticle, range: Range): Claims {
  const all = known.get(entry) ?? bySentence(entry);
  known.set(entry, all);
  const of = <T>(found: ReadonlyMap<number, readonly T[]>) => [
    ...new Set(sentencesIn(entry, range).flatMap((index) => found.get(index) ?? [])),
  ];
  return {
    figures: of(all.figures).filter(({ mention }) => contains(range, mention)),
    quotations: of(all.quotations).filter(({ content }) => overlap(content, range) > 0),
  };
}

function bySentence(entry: ReadArticle): BySentence {
  const { figures, quotations } = entry.reading;
  return {
    figures: grouped(figures, ({ sentence }) => [sentence]),
    quotations: grouped(quotations, ({ content }) => sentencesIn(entry, content)),
  };
}

function grouped<T>(all: readonly T[], sentencesOf: (one: T) => readonly number[]): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const one of all)
    for (const index of sentencesOf(one)) {
      const own = found.get(index) ?? [];
      own.push(one);
      found.set(index, own);
    }
  return found;
}

/** The indexes of the sentences that a range holds any of. */
function sentencesIn({ article }: ReadArticle, { start, end }: Range): number[] {
  const found: number[] = [];
  for (let i = sentenceFrom(article, start); (article.sentences[i]?.start ?? end) < end; i++) found.push(i);
  return found;
}
