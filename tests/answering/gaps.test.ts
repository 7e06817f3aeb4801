import { expect, test } from 'vitest';
import { gaps } from '../../src/answering/gaps.js';

test('refused questions are grouped by what was missing, most often missing first', () => {
  expect(
    gaps([
      { question: 'Who is Merkel?', missing: ['Merkel'], at: 1 },
      { question: 'What happened in Oslo?', missing: ['Oslo'], at: 2 },
      { question: 'what happened in oslo', missing: ['oslo'], at: 3 },
      { question: 'Was Merkel in Oslo?', missing: ['Merkel', 'Oslo'], at: 4 },
      { question: 'Why?', missing: [], at: 5 },
      { question: 'Why not?', missing: [], at: 6 },
      { question: 'How come?', missing: [], at: 7 },
      { question: 'And then?', missing: [], at: 8 },
    ]),
  ).toEqual([
    { missing: 'Oslo', count: 3, questions: ['Was Merkel in Oslo?', 'what happened in oslo'] },
    { missing: 'Merkel', count: 2, questions: ['Was Merkel in Oslo?', 'Who is Merkel?'] },
    { missing: null, count: 4, questions: ['And then?', 'How come?', 'Why not?', 'Why?'] },
  ]);
});

test('no refused questions are no gaps', () => {
  expect(gaps([])).toEqual([]);
});
