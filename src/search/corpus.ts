import type { Reading } from '../reading/reading.js';
import type { Article } from '../text/article.js';
import type { PassageIndex } from './passage-index.js';

/** An article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** The articles that may be asked, in order of id, with their index. Never changed: re-indexing makes a new one. */
export interface Corpus {
  readonly articles: readonly ReadArticle[];
  readonly byId: ReadonlyMap<string, ReadArticle>;
  readonly index: PassageIndex;
}
