// As the bot runs.
import '../src/engine-flags.js';
import { bench, describe } from 'vitest';
import { readDates } from '../src/reading/dates.js';
import { figuresInStages } from '../src/reading/figures.js';
import { readNames } from '../src/reading/names.js';
import { quotationsInStages } from '../src/reading/quotations.js';
import { read, readInStages } from '../src/reading/read.js';
import { ended, sideBySide } from '../src/reading/stages.js';
import { makeCorpus } from '../src/search/corpus.js';
import { readArticle } from '../src/text/read-article.js';
import { madeArticles, madeTexts } from './made-articles.js';

// What does each part of reading cost, beside the platform's own sentence segmentation of the same text?
const texts = madeTexts(100);
const articles = madeArticles(100);
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

describe('100 articles', () => {
  bench('Intl.Segmenter, sentences', () => {
    for (const text of texts) Array.from(segmenter.segment(text));
  });
  bench('text: article, paragraphs, sentences', () => {
    texts.forEach((raw, i) => {
      readArticle({ id: String(i), raw });
    });
  });
  bench('names', () => {
    for (const { article } of articles) readNames(article);
  });
  bench('dates', () => {
    for (const { article } of articles) readDates(article);
  });
  bench('quotations', () => {
    for (const { article, reading } of articles) ended(quotationsInStages(article, reading.names));
  });
  bench('figures', () => {
    for (const { article, reading } of articles) ended(figuresInStages(article, reading));
  });
  bench('all but the text, one article after the other', () => {
    for (const { article } of articles) read(article);
  });
  bench('all but the text, articles side by side', () => {
    ended(sideBySide(articles.map(({ article }) => readInStages(article))));
  });
  bench('index', () => {
    makeCorpus(articles);
  });
});
