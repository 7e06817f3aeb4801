import { corpusWith } from '../articles.js';

/** A corpus of texts under the ids "a", "b", …. */
export const corpusOf = (...texts: string[]) => corpusWith('title: A day in Port Lune', ...texts);
