import { describe, expect, test } from 'vitest';
import { missing } from '../../src/answering/ask/missing.js';
import { ask } from '../../src/answering/ask.js';
import { casualties } from '../../src/answering/casualties.js';
import { whoSaid } from '../../src/answering/who-said.js';
import { refusalCard } from '../../src/cards/refusal.js';
import { corpusOf } from '../articles.js';

const corpus = corpusOf({
  dam: `---
title: Dam bursts above Karvel
published: 2014-06-12
---

A dam burst above the town on Wednesday and 31 people were killed, the mayor, Lena Orsted, told reporters.

The French army sent soldiers to the valley.
`,
  race: `---
title: Skier wins
published: 2014-02-02
---

Jonas Brekke won the downhill race in Ostvik in front of 9,000 spectators.
`,
});

describe('what no article has', () => {
  test.each([
    ['What did Barack Obama say about the dam?', ['Barack Obama']],
    ['How many people were killed in Oslo?', ['Oslo']],
    ['Did Lena Brekke see the race?', ['Lena Brekke']],
    ['Were 45 people killed?', ['45']],
    ['Did 9,000 spectators see the chess tournament?', ['chess', 'tournament']],
    ['what did obama say', ['obama']],
    ['What did Merkel’s army do?', ['Merkel']],
    ['Is the IMF in Ostvik or in Rome?', ['IMF', 'Rome']],
  ])('%s', (question, words) => {
    expect(missing(corpus, question)).toEqual(words);
  });

  test.each([
    'Who is Lena Orsted?',
    'What did France do?',
    'Who won in Ostvick?',
    'What happened in Karvel on Monday in March?',
    'How many people were arrested last night?',
    '',
    '???',
  ])('nothing is: %s', (question) => {
    expect(missing(corpus, question)).toEqual([]);
  });

  test('in one article, what only another one has is missing', () => {
    expect(missing(corpus, 'Who won in Ostvik?', { article: 'dam' })).toEqual(['Ostvik']);
    expect(missing(corpus, 'Who won in Ostvik?', { article: 'race' })).toEqual([]);
  });

  test('what a dateline names is not missing', () => {
    const cabled = corpusOf({
      quay: '---\ntitle: Quay flooded\n---\n\nPORT LUNE, Sept 3 (ONS) - The quay was under water on Tuesday.\n',
      mill: '---\ntitle: Update No. 9\n---\n\nAntby, 7 March 2014\n\nThe ministry said on Friday that the mill had burned down.\n',
    });
    expect(missing(cabled, 'Who was hurt in Port Lune?')).toEqual([]);
    expect(missing(cabled, '', { names: ['antby'] })).toEqual([]);
    expect(missing(cabled, '', { names: ['antby'], article: 'quay' })).toEqual(['antby']);
    expect(missing(cabled, '', { names: ['Lune Bay'] })).toEqual(['Lune Bay']);
  });

  test('an empty library lacks nothing by name', () => {
    expect(missing(corpusOf({}), 'Who is Barack Obama?')).toEqual([]);
  });
});

test('answers that refuse say what is missing, others do not', () => {
  expect(ask(corpus, { question: 'Who is Barack Obama?' })).toMatchObject({ found: false, missing: ['Barack Obama'] });
  expect(ask(corpus, { question: 'Who won the downhill race in Ostvik?' })).not.toHaveProperty('missing');
  expect(whoSaid(corpus, { speaker: 'barack obama' })).toMatchObject({ found: false, missing: ['barack obama'] });
  expect(casualties(corpus, { place: 'Oslo' })).toMatchObject({ found: false, missing: ['Oslo'] });
  expect(casualties(corpus, { kind: 'killed' })).not.toHaveProperty('missing');
});

describe('the card of a refusal', () => {
  const reader = { server: null, member: null };
  const texts = (card: ReturnType<typeof refusalCard>) =>
    card.blocks.map((block) => (block.kind === 'text' ? block.text : ''));

  test('says it by names, numbers and words, and what was searched', () => {
    const card = refusalCard({ ...reader, corpus }, 'The articles do not say', {
      missing: ['Oslo', 'Rome', '45', 'chess'],
    });
    expect(texts(card)).toEqual([
      'No article names Oslo or Rome.',
      'No article gives the number 45.',
      'No article mentions “chess”.',
    ]);
    expect(card.notes).toEqual(['Searched: 2 articles, 2 Feb to 12 Jun 2014']);
  });

  test.each([
    ['an operator in the shell', reader, 'into the corpus folder'],
    ['an operator with --server', { server: '1', member: null }, '/library add adds one to this server'],
    ['a member on a server', { server: '1', member: '7' }, '/library add adds one (Manage Server, or a role'],
    ['a member in direct messages', { server: null, member: '7' }, 'that the operator shares with all servers'],
  ])('where there are no articles yet, tells %s how to come by some', (_, who, words) => {
    const [text = ''] = texts(refusalCard({ ...who, corpus: corpusOf({}) }, 'The articles do not say'));
    expect(text).toContain(words);
    expect(text.includes('folder')).toBe(who === reader);
  });

  test('speaks of the one article that was asked', () => {
    const card = refusalCard({ ...reader, corpus }, 'The article does not say', { missing: ['Oslo'], article: 'dam' });
    expect(texts(card)).toEqual(['This article does not name Oslo.']);
    expect(card.notes).toEqual(['Searched: Dam bursts above Karvel']);
  });
});
