import { describe, expect, test } from 'vitest';
import { daysText } from '../../src/cards/days.js';
import { passageBlock } from '../../src/cards/passage.js';
import { corpusOf, placeOf } from '../articles.js';

const corpus = corpusOf({
  boiler: `---
title: Boiler bursts
published: 2015-03-10
---

Two sailors were killed and 22 others injured in Port Lune on Monday, a harbour official said.

A union leader said that the real number of dead was seven.
`,
});
const sentence = placeOf(
  corpus,
  'boiler',
  'Two sailors were killed and 22 others injured in Port Lune on Monday, a harbour official said.',
);

test('figures of one place and day are told together below their sentence', () => {
  expect(passageBlock(corpus, sentence).caption).toEqual([
    'said by a harbour official',
    '2 killed, 22 injured · Port Lune · 9 Mar 2015',
  ]);
});

test('a figure that is set off is told alone, without what its label tells', () => {
  const mark = placeOf(corpus, 'boiler', '22 others injured');
  expect(passageBlock(corpus, sentence, { mark, label: '22 injured · 9 Mar 2015' }).caption).toEqual([
    'said by a harbour official',
    'Port Lune',
  ]);
});

test('figures that touch are set off as one, so that no signs of markdown stand side by side', () => {
  const floods = corpusOf({ floods: 'Floods in Antby killed 27 people, including six children.\n' });
  const { figures = [] } = floods.byId.get('floods')?.reading ?? {};
  expect(figures).toHaveLength(2);
  const at = placeOf(floods, 'floods', 'Floods in Antby killed 27 people, including six children.');
  expect(passageBlock(floods, at, { figures }).runs).toEqual([
    { text: 'Floods in Antby ', style: 'plain' },
    { text: 'killed 27 people, including six children', style: 'mark' },
    { text: '.', style: 'plain' },
  ]);
});

test('a speaker without a name is told of in lower case', () => {
  const union = placeOf(corpus, 'boiler', 'A union leader said that the real number of dead was seven.');
  expect(passageBlock(corpus, union).caption[0]).toBe('said by a union leader');
});

test.each([
  ['2012-01-29', '2012-01-29', '29 Jan 2012'],
  ['2012-01-28', '2012-01-29', '28 Jan to 29 Jan 2012'],
  ['2011-12-31', '2012-01-01', '31 Dec 2011 to 1 Jan 2012'],
  ['2012-02-01', '2012-02-29', 'Feb 2012'],
  ['2012-01-01', '2012-12-31', '2012'],
])('days from %s to %s are "%s"', (from, to, words) => expect(daysText({ from, to })).toBe(words));

describe('an article of which another one has the title and the day', () => {
  const storm = (outlet: string, place: string) =>
    `---\ntitle: Storm live\npublished: 2020-01-02\n${outlet}---\n\nA bridge in ${place} was closed.\n`;
  const alike = corpusOf({
    alpha: storm('outlet: Alpha Times\n', 'Dorvale'),
    beta: storm('outlet: Beta Post\n', 'Larnow'),
    gamma: storm('outlet: Beta Post\n', 'Ostvik'),
    delta: storm('', 'Karvel'),
    other: storm('outlet: Alpha Times\n', 'Port Lune').replace('live', 'over'),
  });

  test.each([
    ['alpha', 'Dorvale', ['Storm live', '2 Jan 2020', 'Alpha Times']],
    ['beta', 'Larnow', ['Storm live', '2 Jan 2020', 'beta']],
    ['gamma', 'Ostvik', ['Storm live', '2 Jan 2020', 'gamma']],
    ['delta', 'Karvel', ['Storm live', '2 Jan 2020', 'delta']],
    ['other', 'Port Lune', ['Storm over', '2 Jan 2020']],
  ])('is told from it by its outlet, else its id: %s', (id, place, named) => {
    const at = placeOf(alike, id, `A bridge in ${place} was closed.`);
    expect(passageBlock(alike, at).from?.article).toEqual(named);
  });
});

test('whom a figure is according to is not told again where it is who says it', () => {
  const body = 'But the Lune rights group Hasko put the number of dead at 140, saying it had collected their names.';
  const told = corpusOf({ quake: `---\ntitle: Quake\npublished: 2015-03-10\n---\n\n${body}\n` });
  expect(passageBlock(told, placeOf(told, 'quake', body)).caption.join(' · ')).not.toContain('according to');
});
