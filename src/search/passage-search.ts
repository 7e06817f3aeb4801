import MiniSearch from 'minisearch';
import type { PassageCounts } from './passage-counts.js';
import { type PassageTerms, step } from './passage-terms.js';

/** Finds passages, by their numbers in order, and terms that are spelled much alike. */
export interface PassageSearch {
  /** The best `limit` passages with any of the terms, best first. */
  search(terms: readonly string[], limit: number): number[];
  /** The terms within a distance of this one: a share of its letters below 1, a number of slips from 1 on. */
  alike(term: string, distance: number): string[];
}

/** A term that stands in more than this share of a large index's passages finds too much to tell anything. */
const commonShare = 0.01;
/** A question's rarest known terms find what there is to be found; a whole text put as a question has hundreds. */
const mostSought = 24;
/**
 * Passages from which on a large index leaves a question's commoner terms: with none left one question in 200 was told
 * more.
 */
const enoughFound = 400;
/** Passages below which an index is not large. */
const large = 3000;

/** Passages with the terms that one may be a slip of that are looked at. */
const mostSlipped = 40;

/** Indexes the articles' sentences. Yields at each article, and within long ones. */
export function* indexPassages(
  articles: readonly (readonly PassageTerms[])[],
  counts: PassageCounts,
): Generator<void, PassageSearch> {
  // Terms are made once: to MiniSearch they are words between spaces.
  const index = new MiniSearch<{ id: number; own: string; leaned: string }>({
    fields: ['own', 'leaned'],
    tokenize: (words) => words.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { leaned: 0.3 } },
  });
  let id = 0;
  for (const sentences of articles) {
    for (const [sentence, { own, long, leaned }] of sentences.entries()) {
      index.add({ id: id++, own: own.join(' '), leaned: [...long, ...leaned].join(' ') });
      if (sentence % step === 0) yield;
    }
  }
  return {
    search(terms, limit) {
      const sought = soughtOf(terms, counts);
      if (sought.length === 0) return [];
      return index
        .search(sought.join(' '))
        .slice(0, limit)
        .map(({ id }) => Number(id));
    },
    alike(term, distance) {
      const found = index.search(term, { fuzzy: distance }).slice(0, mostSlipped);
      return [...new Set(found.flatMap(({ terms }) => terms))];
    },
  };
}

/** The terms that are looked for: in a large index the rarest, until they find enough. */
function soughtOf(terms: readonly string[], { passages, frequency }: PassageCounts): string[] {
  const tells = (term: string) => frequency(term) > 0 && frequency(term) <= passages * commonShare;
  const telling = passages < large ? terms : terms.filter(tells);
  const rarest = (telling.length > 0 ? telling : terms).toSorted((a, b) => frequency(a) - frequency(b));
  let found = 0;
  return rarest.slice(0, mostSought).filter((term) => {
    const isEnough = passages >= large && found >= enoughFound;
    found += frequency(term);
    return !isEnough;
  });
}
