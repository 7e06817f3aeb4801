import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.js';
import { citeCard } from '../../src/cards/cite.js';
import { contextCard } from '../../src/cards/context.js';
import { corpusOf, placeOf } from '../articles.js';

const bridge = `---
title: Bridge at Ostvik closed
published: 2015-05-04
source: https://news.example/bridge?id=1
author: Lena Orsted
outlet: Ostvik Daily
---

The bridge at Ostvik was closed on Monday morning. Cracks had been found in two of its pillars.

Engineers from the capital arrived in the afternoon. They will stay for a week. Drivers have to take the ferry.

The bridge was built in 1961 by the power company.
`;
const corpus = corpusOf({ bridge });
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const wordsOf = (card: Card) =>
  card.blocks.map((block) => (block.kind === 'passage' ? block.runs.map(({ text }) => text).join('') : block.text));

test('the context of a passage is two sentences before and after it, paragraph by paragraph, the passage marked', () => {
  const at = placeOf(corpus, 'bridge', 'They will stay for a week.');
  const card = contextCard(corpus, at);
  expect(wordsOf(card)).toEqual([
    'Cracks had been found in two of its pillars.',
    'Engineers from the capital arrived in the afternoon. They will stay for a week. Drivers have to take the ferry.',
    'The bridge was built in 1961 by the power company.',
  ]);
  const marked = card.blocks.flatMap((block) =>
    block.kind === 'passage' ? block.runs.filter(({ style }) => style === 'mark') : [],
  );
  expect(marked.map(({ text }) => text)).toEqual(['They will stay for a week.']);
});

test('a passage block knows where its words stand', () => {
  const at = placeOf(corpus, 'bridge', 'Drivers have to take the ferry.');
  const [block] = citeCard(corpus, at, { style: 'plain', accessed: '2015-06-01', digest }).blocks;
  expect(block).toMatchObject({ kind: 'passage', at });
});

test('a citation gives outlet, author, day, paragraph, the link to the words and their hash', () => {
  const at = placeOf(corpus, 'bridge', 'Drivers have to take the ferry.');
  const card = citeCard(corpus, at, { style: 'plain', accessed: '2015-06-01', digest });
  expect(wordsOf(card)[1]).toBe(
    '“Drivers have to take the ferry.” Bridge at Ostvik closed, Ostvik Daily, Lena Orsted, 2015-05-04, paragraph 2. ' +
      'https://news.example/bridge?id=1#:~:text=Drivers%20have%20to%20take%20the%20ferry',
  );
  expect(card.notes.join()).toContain(digest('Drivers have to take the ferry.').slice(0, 16));
});

test('a citation quotes a long passage by its first and last words', () => {
  const long = `The council ${'which met by the river '.repeat(80)}voted at last.`;
  const river = corpusOf({ river: `---\ntitle: River\n---\n\n${long}\n` });
  const card = citeCard(river, placeOf(river, 'river', long), { style: 'plain', accessed: '2015-06-01', digest });
  expect(wordsOf(card)[0]).toBe(long);
  expect(wordsOf(card)[1]).toMatch(/^“The council which met .* … .* voted at last\.” River, paragraph 1$/);
  expect(wordsOf(card)[1]?.length).toBeLessThan(1100);
});

test('where the article is gone or has become shorter, a button’s card says so', () => {
  for (const at of [
    { article: 'tunnel', start: 0, end: 9 },
    { article: 'bridge', start: 90_000, end: 90_010 },
  ]) {
    expect(contextCard(corpus, at).tone).toBe('problem');
    expect(citeCard(corpus, at, { style: 'apa', accessed: '2015-06-01', digest }).tone).toBe('problem');
  }
});
