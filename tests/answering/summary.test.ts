import { describe, expect, test } from 'vitest';
import { summary } from '../../src/answering/summary.js';
import type { Corpus } from '../../src/search/corpus.js';
import { corpusOf } from '../articles.js';

const ferry = `---
title: Ferry sinks off the cape
published: 2016-03-04
---

A ferry with 40 passengers sank off the cape on Thursday after its engine room filled with water, the coast guard said.

He had been the captain for nine years.

The ferry sank off the cape on Thursday after its engine room filled with water.

Twelve passengers were taken to the hospital of the harbour town, and nobody was killed.

But the cause is not known.

The ferry company stopped all its services to the cape until the engines of its other ships have been checked.

Share this article
`;

const strike = `---
title: Dockers go on strike
published: 2016-03-09
---

Dockers of the harbour town went on strike on Wednesday over the pay for night work, their union said.

The strike will go on until Friday.
`;

const sentencesOf = (corpus: Corpus, options: Parameters<typeof summary>[1]) =>
  summary(corpus, options).sentences.map(({ text }) => text);

describe('a summary', () => {
  const corpus = corpusOf({ ferry });

  test('keeps the article’s order and the number asked for', () => {
    for (let count = 1; count <= 6; count++) {
      const { sentences } = summary(corpus, { sentences: count });
      expect(sentences).toHaveLength(count);
      expect(sentences.map(({ start }) => start)).toEqual(
        sentences.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }
    expect(sentencesOf(corpus, { sentences: 10 })).toHaveLength(6);
  });

  test('keeps to a reading time, and is one sentence at least', () => {
    const words = (seconds: number) => sentencesOf(corpus, { seconds }).join(' ').split(/\s+/).length;
    expect(sentencesOf(corpus, { seconds: 1 })).toHaveLength(1);
    expect(words(12)).toBeLessThanOrEqual(48);
    expect(words(30)).toBeGreaterThan(words(12));
  });

  test('tells nothing twice, leans on nothing left out, and holds no boilerplate', () => {
    const told = sentencesOf(corpus, {});
    expect(told.filter((sentence) => sentence.includes('engine room'))).toHaveLength(1);
    for (const sentence of told) expect(sentence).not.toMatch(/^(?:He|But) /);
    expect(sentencesOf(corpus, { sentences: 10 }).join(' ')).not.toContain('Share');
  });

  test('passes over whom to call, and over a quotation whose speaker only another sentence names', () => {
    const fire = `---
title: Fire at the harbour depot
published: 2016-03-04
---

A fire at the harbour depot was started by a spark from the night crane, the fire chief, Ana Moe, said on Friday.

"The night crane threw a spark into the harbour depot before anybody saw the fire," she said of the night.

Ships of three lines were towed out of the basin on Friday while divers looked for the crew of a barge.

Anyone who saw the spark or the fire at the harbour depot is asked to call the fire chief at 555-0142.
`;
    const told = sentencesOf(corpusOf({ fire }), { sentences: 2 });
    expect(told.join(' ')).not.toMatch(/555|she said/);
    expect(sentencesOf(corpusOf({ fire }), { sentences: 4 })).toHaveLength(4);
  });
});

test('what is asked is no part of a summary', () => {
  const interview = `---
title: Ana Moe on the harbour depot
published: 2016-03-04
---

Ana Moe has led the divers of the harbour depot for 20 years.

Q: Did the night crane throw a spark into the harbour depot before the fire of the harbour depot?

A: Nobody knows.

Q: Why did the divers of the harbour depot not look for the crew of the barge before the night crane fell?

A: The basin of the harbour depot was full of oil.

Ships of three lines were towed out of the basin on Friday while boats looked for the crew of a ferry.
`;
  expect(sentencesOf(corpusOf({ interview }), { sentences: 2 }).join(' ')).not.toContain('?');
});

describe('a summary of several articles', () => {
  const corpus = corpusOf({ ferry, strike });

  test('names the article of each sentence', () => {
    const { sentences } = summary(corpus, { sentences: 4 });
    expect(new Set(sentences.map(({ article }) => article))).toEqual(new Set(['ferry', 'strike']));
  });

  test('since a day leaves out what was published before, and may find nothing', () => {
    expect(new Set(summary(corpus, { since: '2016-03-05' }).sentences.map(({ article }) => article))).toEqual(
      new Set(['strike']),
    );
    expect(summary(corpus, { since: '2017-01-01' })).toEqual({ found: false, sentences: [] });
  });
});

test('an earlier disaster is told of after what happened now', () => {
  const report = (year: string) => `---
title: Ferry sinks off the cape
published: 2016-03-04
---

A ferry with 40 passengers sank off the cape on Thursday after its engine room filled with water.

${year} 311 people died when a ferry sank in the same water off the cape.

Twelve passengers of the ferry were taken to the hospital of the harbour town by fishermen.
`;
  const before = '311 people died when a ferry sank in the same water off the cape.';
  for (const then of ['In 2009,', 'In January,', 'Since the start of last year'])
    expect(sentencesOf(corpusOf({ a: report(then) }), { sentences: 2 })).not.toContain(`${then} ${before}`);
  expect(sentencesOf(corpusOf({ a: report('On Thursday,') }), { sentences: 2 })).toContain(`On Thursday, ${before}`);
});
