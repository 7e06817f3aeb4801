import { describe, expect, test } from 'vitest';
import { madeArticles } from '../../bench/made-articles.js';
import { ask } from '../../src/answering/ask.js';
import { type Corpus, makeCorpus, makingCorpus, type ReadArticle } from '../../src/search/corpus.js';
import { termsOf } from '../../src/search/terms.js';

function added(articles: readonly ReadArticle[], basis: Corpus): Corpus {
  const making = makingCorpus(articles, basis);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

describe('articles added to a corpus', () => {
  const articles = madeArticles(60);
  const whole = makeCorpus(articles);
  const joined = added(articles.slice(50), makeCorpus(articles.slice(0, 50)));
  const named = (corpus: Corpus, term: string) =>
    new Map([...corpus.index.articlesWith(term)].map(([at, count]) => [corpus.articles[at]?.article.id, count]));

  test('stand there with their terms, as if all had been indexed at once', () => {
    expect(joined.articles.map(({ article }) => article.id).sort()).toEqual(
      whole.articles.map(({ article }) => article.id),
    );
    expect(joined.newest).toBe(whole.newest);
    for (const term of termsOf('ferry bridge court Lopes coast guard denied killed zorgon')) {
      expect(joined.index.idf(term)).toBeCloseTo(whole.index.idf(term));
      expect(named(joined, term)).toEqual(named(whole, term));
    }
  });

  test.each([
    'Who denied that the ferry of storm 17 was sold?',
    'What did Ana Lopes say about the bridge of court 55?',
    'How many people were killed when the bridge of court 12 was damaged?',
    'What is a zorgon?',
  ])('answer alike: %s', (question) => {
    const [one, other] = [ask(whole, { question }), ask(joined, { question })];
    expect(other.found).toBe(one.found);
    expect(other.confidence).toBeCloseTo(one.confidence);
    expect(other.passages[0]).toEqual(one.passages[0]);
    expect(other.answer).toEqual(one.answer);
  });
});
