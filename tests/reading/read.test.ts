import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';
import { contains, overlap, type Range } from '../../src/text/span.js';

const corpusFolder = new URL('../../corpus/', import.meta.url);
const shipped = readdirSync(corpusFolder).map((file) => readFileSync(new URL(file, corpusFolder), 'utf8'));

/** Whatever the text: ranges lie in it, sentences exist and hold what they are said to hold, parts do not overlap. */
function expectSound(raw: string): number {
  const result = readArticle({ id: 'x', raw });
  if (!result.ok) return 0;
  const { article } = result;
  const { names, dates, quotations, figures } = read(article);
  const inside = (range: Range) => {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThan(range.start);
    expect(range.end).toBeLessThanOrEqual(article.text.length);
  };
  for (const { mentions } of names) mentions.forEach(inside);
  for (const date of dates) {
    inside(date);
    expect(date.from <= date.to).toBe(true);
    expect(date.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(contains(article.sentences[date.sentence] ?? { start: 0, end: 0 }, date)).toBe(true);
  }
  for (const { content, source, cue, sentence } of quotations) {
    const parts = [content, source, cue].filter((part) => part !== null);
    parts.forEach(inside);
    for (const [i, part] of parts.entries())
      for (const other of parts.slice(i + 1)) expect(overlap(part, other)).toBe(0);
    expect(overlap(article.sentences[sentence] ?? { start: 0, end: 0 }, content)).toBeGreaterThan(0);
  }
  for (const { mention, sentence, low, high } of figures) {
    inside(mention);
    expect(contains(article.sentences[sentence] ?? { start: 0, end: 0 }, mention)).toBe(true);
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
  }
  return names.length + dates.length + quotations.length + figures.length;
}

describe('what is read lies in the text, part beside part', () => {
  test('in the shipped articles', () => {
    for (const raw of shipped) expect(expectSound(raw)).toBeGreaterThan(10);
  });

  // Whatever costs more than linear time would not end before the test's time is out.
  test.each([
    ...[
      'A',
      'a',
      '1',
      'é',
      '"',
      '“',
      "'",
      '(',
      ' ',
      '\n',
      '.',
      '中',
      '-',
      'A ',
      'a ',
      '1 ',
      '1,',
      'A.',
      'a, ',
      'A, ',
      '" ',
      "' ",
      '. A',
    ],
    ...[
      'By A and ',
      'edt ',
      'said ',
      'He said ',
      'killed ',
      'a man ',
      'ten and ',
      '1 January ',
      'no one was ',
      'according to ',
      '“a” ',
      "A's ",
      'A\n',
      '(A) - ',
    ],
  ])('in 5,000 times %j', (piece) => {
    expectSound(
      `Friday, March 4, 2016 ${piece.repeat(12)}\n\nA ferry sank. ${piece.repeat(5000)} killed 3 people on Friday, he said.`,
    );
  });

  test('in generated text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Ana Lopes said ',
        '"We will stay," ',
        'he told reporters. ',
        '“No. ',
        'Never,” ',
        'according to the ministry, ',
        'killing 12 people ',
        'and wounding at least two dozen. ',
        'On Friday ',
        'in March 2014, ',
        'the UN said ',
        '5,400 deaths ',
        '\n\n',
        '\n',
        'denied that ',
        '‘quote’ ',
        'Mr. B. Silva, 34, was shot and killed. ',
        'no one was hurt. ',
        'She: ',
        '"',
        '’s ',
        '…',
        '. ',
        ', ',
        '2012-01-31 ',
        '30,000,000,000,000,000,000 ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectSound(`---\npublished: 2014-03-21\n---\n${pieces.join('')}`);
      }),
      { numRuns: 400 },
    );
  });
});
