import type { Article } from '../text/article.js';
import { readDates } from './dates.js';
import { figuresInStages } from './figures.js';
import { readNames } from './names.js';
import { quotationsInStages } from './quotations.js';
import type { Reading } from './reading.js';
import { ended, type Stages } from './stages.js';

/** Everything that is found in an article when it comes in. Pure; never throws; linear in the length of the text. */
export const read = (article: Article): Reading => ended(readInStages(article));

/** The same in stages. */
export function* readInStages(article: Article): Stages<Reading> {
  const names = readNames(article);
  yield;
  const dates = readDates(article);
  yield;
  const quotations = yield* quotationsInStages(article, names);
  yield;
  const figures = yield* figuresInStages(article, { dates, quotations });
  return { names, dates, quotations, figures };
}
