import type { Corpus } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import { dayText } from './days.js';

const alikeIn = new WeakMap<Corpus, ReadonlyMap<string, readonly Article[]>>();

/**
 * What an article is named by: title and day, as far as they are known; where another one of the corpus has the same, its
 * outlet too, or its id where that is not its alone.
 */
export function articleName(corpus: Corpus, article: Article): string[] {
  const alike = (alikeIn.get(corpus) ?? byLook(corpus)).get(lookOf(article)) ?? [];
  if (alike.length < 2) return titleAndDay(article);
  const { id, outlet } = article;
  const isItsAlone = outlet !== null && alike.filter((one) => one.outlet === outlet).length === 1;
  return [...titleAndDay(article), isItsAlone ? outlet : id];
}

const titleAndDay = ({ title, id, published }: Article): string[] => [
  title ?? id,
  ...(published === null ? [] : [dayText(published)]),
];

const lookOf = (article: Article): string => titleAndDay(article).join('\n').toLowerCase();

function byLook(corpus: Corpus): ReadonlyMap<string, readonly Article[]> {
  const found = new Map<string, Article[]>();
  for (const { article } of corpus.articles) {
    const look = lookOf(article);
    const alike = found.get(look);
    if (alike) alike.push(article);
    else found.set(look, [article]);
  }
  alikeIn.set(corpus, found);
  return found;
}
