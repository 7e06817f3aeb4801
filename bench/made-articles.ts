import { read } from '../src/reading/read.js';
import type { ReadArticle } from '../src/search/corpus.js';
import { readArticle } from '../src/text/read-article.js';

const people = [
  'Ana Lopes',
  'Ben Askel',
  'Chidi Okoro',
  'Dana Petrov',
  'Emil Hansen',
  'Farida Noor',
  'Goran Ilic',
  'Hana Sato',
];
const bodies = [
  'the coast guard',
  'the interior ministry',
  'the harbour town',
  'the opposition',
  'the United Nations',
  'the union',
];
const things = [
  'ferry',
  'bridge',
  'strike',
  'budget',
  'election',
  'storm',
  'court',
  'school',
  'factory',
  'hospital',
  'treaty',
  'railway',
];
const deeds = [
  'was closed',
  'was delayed',
  'was approved',
  'was damaged',
  'was discussed',
  'was stopped',
  'was opened',
  'was sold',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** The same numbers in every run (Park and Miller, 1988). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

/** Raw texts of news articles made of a few patterns: quotations, figures, dates, plain sentences. */
export function madeTexts(count: number): string[] {
  const roll = dice(42);
  const one = (list: readonly string[]) => list[roll(list.length)] ?? '';
  const sentence = () => {
    const thing = `${one(things)} of ${one(things)} ${roll(400)}`;
    const kinds = [
      `The ${thing} ${one(deeds)} on ${one(days)}, ${one(bodies)} said.`,
      `"The ${thing} will not be forgotten," ${one(people)} told reporters. "We will go on."`,
      `At least ${2 + roll(90)} people were killed and ${2 + roll(300)} wounded when the ${thing} ${one(deeds)}, according to ${one(bodies)}.`,
      `${one(people)} denied that the ${thing} ${one(deeds)} in March ${2000 + roll(20)}.`,
      `He said it ${one(deeds)} because of the ${one(things)}.`,
    ];
    return one(kinds);
  };
  return Array.from({ length: count }, (_, i) => {
    const paragraphs = Array.from({ length: 12 }, () => [sentence(), sentence()].join(' '));
    return `---\ntitle: The ${one(things)} of ${one(things)} ${i}\npublished: 2020-03-${String(1 + roll(28)).padStart(2, '0')}\n---\n\n${paragraphs.join('\n\n')}\n`;
  });
}

/** The made texts, read. */
export function madeArticles(count: number): ReadArticle[] {
  return madeTexts(count).flatMap((raw, i) => {
    const result = readArticle({ id: `made-${i}`, raw });
    return result.ok ? [{ article: result.article, reading: read(result.article) }] : [];
  });
}
