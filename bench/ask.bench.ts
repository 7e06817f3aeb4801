// As the bot runs.
import '../src/engine-flags.js';
import MiniSearch from 'minisearch';
import { bench, describe } from 'vitest';
import { ask } from '../src/answering/ask.js';
import { makeCorpus } from '../src/search/corpus.js';
import { termsOf } from '../src/search/terms.js';
import { madeArticles } from './made-articles.js';

// How much dearer is /ask than what anyone could have: MiniSearch's own ranking over the same sentences and terms?
const articles = madeArticles(400);
const corpus = makeCorpus(articles);
const sentences = articles.flatMap(({ article }) =>
  article.sentences.map((sentence) => termsOf(article.text, sentence).join(' ')),
);
const plain = new MiniSearch<{ id: number; terms: string }>({
  fields: ['terms'],
  tokenize: (words) => words.split(' '),
});
plain.addAll(sentences.map((terms, id) => ({ id, terms })));

const questions = [
  'Who denied that the ferry of storm 17 was sold?',
  'How many people were killed when the bridge of court 112 was damaged?',
  'Why was the election delayed?',
  'What did Ana Lopes tell reporters about the treaty of railway 40?',
];

describe('a question to 400 articles', () => {
  bench('ask', () => {
    for (const question of questions) ask(corpus, { question });
  });
  bench('MiniSearch alone', () => {
    for (const question of questions) plain.search(termsOf(question).join(' '));
  });
});

describe('a question to one of 400 articles', () => {
  bench('ask', () => {
    for (const question of questions) ask(corpus, { question, article: 'made-7' });
  });
  bench('MiniSearch alone', () => {
    for (const question of questions) plain.search(termsOf(question).join(' '), { filter: ({ id }) => id < 24 });
  });
});
