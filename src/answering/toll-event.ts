import type { Corpus, ReadArticle } from '../search/corpus.js';
import { knownWeight } from '../search/known-terms.js';
import { termsOf } from '../search/terms.js';
import type { FigureAnswer } from './answer.js';

/** Weight from which a term tells an event from others: names, and what news seldom speaks of. */
const telling = 7;
/** So many of them in the titles and first sentences of two articles make them tell of one event. */
const enough = 2;

/**
 * The figures of the event that most are of, as far as titles and first sentences tell: the toll of a storm and that of
 * a mine are none of one picture. Those of one article are taken together.
 */
export function ofOneEvent(corpus: Corpus, figures: readonly FigureAnswer[]): FigureAnswer[] {
  const articles = [...new Set(figures.map(({ article }) => article))];
  /** From an article to another of its event, to itself at the end. */
  const event = new Map(articles.map((id) => [id, id]));
  const root = (id: string): string => {
    const next = event.get(id) ?? id;
    return next === id ? id : root(next);
  };
  const having = new Map<string, string[]>();
  for (const id of articles) {
    const shared = new Map<string, number>();
    for (const term of headTerms(corpus.byId.get(id))) {
      for (const other of having.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      having.set(term, [...(having.get(term) ?? []), id]);
    }
    for (const [other, count] of shared) if (count >= enough) event.set(root(id), root(other));
  }
  const counts = new Map<string, number>();
  for (const { article } of figures) counts.set(root(article), (counts.get(root(article)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return figures.filter(({ article }) => root(article) === most?.[0]);
}

function headTerms(entry: ReadArticle | undefined): ReadonlySet<string> {
  if (!entry) return new Set();
  const { title, text, sentences } = entry.article;
  const terms = [...termsOf(title ?? ''), ...(sentences[0] ? termsOf(text, sentences[0]) : [])];
  return new Set(terms.filter((term) => knownWeight(term) >= telling));
}
