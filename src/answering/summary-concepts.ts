import type { Corpus } from '../search/corpus.js';

/** A sentence by the concepts that it holds: its distinct terms and pairs of neighbouring terms. */
export interface SentenceConcepts {
  readonly article: number;
  readonly sentence: number;
  readonly concepts: ReadonlySet<string>;
}

/*
 * Chosen by hand where ROUGE on the dev half of cnndm100 is flat around them: 50 articles are too few to fit more.
 */

/** How fast the worth of a place falls with every sentence, and the least it comes to. */
const fall = 0.1;
const leastPlace = 0.25;
/** What a pair is worth against a single term: it is more surely about the same thing. */
const pairWorth = 1.5;
/** What a concept is still worth that earlier articles hold. */
const toldBefore = 0.2;

function conceptsOf(terms: readonly string[]): Set<string> {
  const concepts = new Set(terms);
  for (let i = 1; i < terms.length; i++) concepts.add(`${terms[i - 1]} ${terms[i]}`);
  return concepts;
}

/** The sentences of some articles, by index, with their concepts. */
export function readConcepts({ index }: Corpus, articles: readonly number[]): SentenceConcepts[] {
  return articles.flatMap((article) =>
    index.termsOfArticle(article).map(({ own }, sentence) => ({ article, sentence, concepts: conceptsOf(own) })),
  );
}

/**
 * What each concept is worth: the sum of the places of the sentences that hold it, the title being one more. One that
 * stands in a single sentence is worth nothing, as in Gillick and Favre (2009). The ten weightiest come to one.
 */
export function worthOfConcepts(
  corpus: Corpus,
  sentences: readonly SentenceConcepts[],
  earlier: readonly number[],
): Map<string, number> {
  const worth = new Map<string, number>();
  const once = new Set<string>();
  const add = (concept: string, place: number) => {
    const known = worth.get(concept);
    if (known === undefined) once.add(concept);
    else once.delete(concept);
    worth.set(concept, (known ?? 0) + place);
  };
  for (const { sentence, concepts } of sentences) {
    const place = Math.max(leastPlace, 1 / (1 + fall * sentence));
    for (const concept of concepts) add(concept, place * (concept.includes(' ') ? pairWorth : 1));
  }
  for (const article of new Set(sentences.map((one) => one.article))) {
    for (const concept of conceptsOf(corpus.index.termsOfTitle(article))) if (worth.has(concept)) add(concept, 1);
  }
  for (const concept of once) worth.delete(concept);
  const told = new Set(readConcepts(corpus, earlier).flatMap(({ concepts }) => [...concepts]));
  for (const [concept, value] of worth) if (told.has(concept)) worth.set(concept, value * toldBefore);
  const most = [...worth.values()].sort((a, b) => b - a).slice(0, 10);
  const total = most.reduce((sum, one) => sum + one, 0) || 1;
  for (const [concept, value] of worth) worth.set(concept, value / total);
  return worth;
}
