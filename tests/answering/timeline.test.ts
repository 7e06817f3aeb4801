import { expect, test } from 'vitest';
import { timeline } from '../../src/answering/timeline.js';
import { corpusWith } from '../articles.js';

const corpusOf = (...bodies: string[]) => corpusWith('title: The ferry inquiry\npublished: 2015-03-10', ...bodies);

const inquiry = 'The court met on Monday. Nobody spoke. The ferry had sunk on 4 May 2014 after it was sold in 2013.';

test('dated sentences stand in order of date, each with its sentence, and undated ones are left out', () => {
  const { found, events } = timeline(corpusOf(inquiry), {});
  expect(found).toBe(true);
  expect(events.map(({ date, sentence }) => [date.from, sentence.text])).toEqual([
    ['2014-05-04', 'The ferry had sunk on 4 May 2014 after it was sold in 2013.'],
    ['2015-03-09', 'The court met on Monday.'],
  ]);
});

test('the events of several articles are one line, or those of one where it is named', () => {
  const corpus = corpusOf(inquiry, 'Divers found the bell on 1 January 2015.');
  expect(timeline(corpus, {}).events.map(({ article }) => article)).toEqual(['a', 'b', 'a']);
  expect(timeline(corpus, { article: 'b' }).events).toMatchObject([{ article: 'b', date: { to: '2015-01-01' } }]);
});

test('an article without dates has no time line', () => {
  expect(timeline(corpusOf('Nobody spoke in court.'), {})).toEqual({ found: false, events: [] });
});
