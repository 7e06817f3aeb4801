import type { Candidate } from './candidate.js';
import { factsOf, features } from './quotation-features.js';
import type { Unit } from './quotation-tokens.js';
import { quotationWeights } from './quotation-weights.js';

/** A feature's weights in a table of as many dimensions as it weighs facts together; `facts` are indexes into `numbers`. */
interface Table {
  readonly facts: readonly number[];
  readonly weights: Float64Array;
}

// Tables by numbers: looking up each value of each feature by its name took three times as long.
const facts = [...new Set(features.flat())];
/** For each fact the values that some weight is of, numbered from 1: 0 is any other. */
const numbers = facts.map(() => new Map<string, number>());

const weights = Object.entries(quotationWeights).map(([name, weight]) => {
  const parts = name.split(/ (?=[a-z]+=)/).map((part) => /^([a-z]+)=(.*)$/.exec(part)?.slice(1) ?? ['', '']);
  for (const [fact = '', value = ''] of parts) {
    const known = numbers[(facts as readonly string[]).indexOf(fact)];
    if (known && !known.has(value)) known.set(value, known.size + 1);
  }
  return { feature: parts.map(([fact]) => fact).join(' '), values: parts.map(([, value = '']) => value), weight };
});

const sizeOf = (fact: number): number => (numbers[fact]?.size ?? 0) + 1;

const tables = features.map((feature): Table => {
  const indexes = feature.map((fact) => facts.indexOf(fact));
  const table = new Float64Array(indexes.reduce((size, fact) => size * sizeOf(fact), 1));
  for (const { values, weight } of weights.filter((one) => one.feature === feature.join(' ')))
    table[indexes.reduce((at, fact, i) => at * sizeOf(fact) + (numbers[fact]?.get(values[i] ?? '') ?? 0), 0)] = weight;
  return { facts: indexes, weights: table };
});

/** Log-odds that a reading of a cue reports speech, source and content being where the reading says. */
export function logOdds(candidate: Candidate, unit: Unit): number {
  const seen = factsOf(candidate, unit);
  const values = facts.map((fact, i) => numbers[i]?.get(seen[fact]) ?? 0);
  let sum = quotationWeights.any ?? 0;
  for (const table of tables) {
    let at = 0;
    for (const fact of table.facts) at = at * sizeOf(fact) + (values[fact] ?? 0);
    sum += table.weights[at] ?? 0;
  }
  return sum;
}
