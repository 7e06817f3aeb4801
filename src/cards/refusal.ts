import type { Corpus } from '../search/corpus.js';
import type { Block, Card } from './card.js';

/** The articles do not say: the reason, and the nearest passages marked as such. */
export function refusalCard(corpus: Corpus, heading: string, nearest: readonly Block[] = []): Card {
  if (corpus.articles.length === 0) {
    return {
      tone: 'refusal',
      heading: 'There are no articles yet',
      blocks: [{ kind: 'text', text: 'Put articles as .txt or .md files into the corpus folder, then use /reindex.' }],
      notes: [],
    };
  }
  return {
    tone: 'refusal',
    heading,
    blocks:
      nearest.length === 0 ? [] : [{ kind: 'text', text: 'The nearest passage, which is no answer:' }, ...nearest],
    notes: [coverage(corpus)],
  };
}

/** How many articles there are, and from when to when. */
export function coverage({ articles }: Corpus): string {
  const days = articles.flatMap(({ article }) => (article.published === null ? [] : [article.published])).sort();
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return `Searched: ${count}`;
  return `Searched: ${count}, ${first === last ? first : `${first} to ${last}`}`;
}
