import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../src/reading/figures/numbers.js';

const numbersOf = (text: string) =>
  readNumbers(text, { start: 0, end: text.length }).map(({ start, end, low, high, approximate }) => ({
    words: text.slice(start, end),
    low,
    high,
    approximate,
  }));

describe('numbers', () => {
  test.each([
    ['5,400 people', 5400],
    ['1,200, the ministry said', 1200],
    ['9 300 households', 9300],
    ['1.2 million people', 1_200_000],
    ['two dozen miners', 24],
    ['half a million people', 500_000],
    ['half a dozen guards', 6],
    ['a hundred pilgrims', 100],
    ['twenty-three sailors', 23],
    ['three hundred and five voters', 305],
    ['Fifteen nuns', 15],
    ['two and a half million refugees', 2_500_000],
    ['two-and-a-half thousand refugees', 2500],
    ['one-hundred-and-five refugees', 105],
    ['2.3 lakh refugees', 230_000],
    ['8.2 million refugees', 8_200_000],
    ['1,2 million refugees', 1_200_000],
    ['a score of soldiers', 20],
  ])('reads %j as %d', (text, value) => {
    expect(numbersOf(text)).toMatchObject([{ low: value, high: value, approximate: false }]);
  });

  test('reads what is about a number as such', () => {
    expect(numbersOf('30-odd guards and a hundred-odd nurses')).toMatchObject([
      { words: '30-odd', low: 30, high: 30, approximate: true },
      { words: 'a hundred-odd', low: 100, high: 100, approximate: true },
    ]);
  });

  test.each(['a score of six to two', 'the score of the match'])('reads no twenty in %j', (text) => {
    expect(numbersOf(text).every(({ low }) => low !== 20)).toBe(true);
  });

  test('takes the words that bound a number into its range', () => {
    expect(numbersOf('At least 12 drowned, nearly 40 swam ashore, and more than a dozen are missing.')).toEqual([
      { words: 'At least 12', low: 12, high: null, approximate: false },
      { words: 'nearly 40', low: 40, high: 40, approximate: true },
      { words: 'more than a dozen', low: 12, high: null, approximate: false },
    ]);
  });

  test('reads a range from its lower to its upper end', () => {
    expect(numbersOf('between 40 and 50 people, or 10 to 12 boats, four or five crews')).toMatchObject([
      { low: 40, high: 50 },
      { low: 10, high: 12 },
      { low: 4, high: 5 },
    ]);
  });

  test('gives a vague plural no value', () => {
    expect(numbersOf('Dozens were hurt and scores fled.')).toMatchObject([
      { low: null, high: null, approximate: true },
      { low: null, high: null, approximate: true },
    ]);
  });

  test('leaves money, percentages, clock times, ordinals and parts of words alone', () => {
    expect(numbersOf('$30 and €5, 40% or 12 percent of it, at 10:30, the 23rd of B52 units')).toEqual([]);
  });

  test('places its ranges in the text, not in the part that is read', () => {
    const text = 'Ignore 7. But 80 people came.';
    expect(readNumbers(text, { start: 10, end: text.length })).toMatchObject([{ start: 14, end: 16, low: 80 }]);
  });
});
