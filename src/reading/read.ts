import type { Article } from '../text/article.js';
import { readDates } from './dates.js';
import { readFigures } from './figures.js';
import { readNames } from './names.js';
import { readQuotations } from './quotations.js';
import type { Reading } from './reading.js';

/** Everything that is found in an article when it comes in. Pure; never throws; linear in the length of the text. */
export function read(article: Article): Reading {
  const names = readNames(article);
  const dates = readDates(article);
  const quotations = readQuotations(article, names);
  return { names, dates, quotations, figures: readFigures(article, { dates, quotations }) };
}
