/**
 * Counts the terms of src/search/known-terms.ts in the training halves of the evaluation sets: a term's weight is its
 * inverse document frequency over their sentences. Words with a capital are left out, so that no names get in.
 *
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/ask-terms.js ../shared/eval/data
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { termsOf } from '../src/search/terms.js';

/** About as much of each source, so that none of them makes the language. */
const sets = ['polnear', 'muc4', 'gunviolence', 'multirc_news'];
const articlesOfEach = 500;
/** A term in fewer sentences than this counts as rare. */
const leastCount = 10;
const capitalised = /\p{Lu}[\p{L}'’.-]*/gu;

const [data = '../shared/eval/data', target = 'src/search/known-terms.ts'] = process.argv.slice(2);
const counts = new Map<string, number>();
let sentences = 0;
for (const set of sets) {
  const lines = readFileSync(join(data, set, 'train', 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  for (const line of lines.slice(0, articlesOfEach)) {
    const { text } = JSON.parse(line) as { text: string };
    for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
      const terms = new Set(termsOf(sentence.replaceAll(capitalised, '')));
      if (terms.size < 2) continue;
      sentences++;
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
}
const idf = (count: number): number => Math.log(1 + (sentences + 0.5) / (count + 0.5));
const levels = new Map<string, string[]>();
for (const [term, count] of [...counts].sort()) {
  if (count < leastCount || !/^[a-z]+$/.test(term)) continue;
  const level = (Math.round(2 * idf(count)) / 2).toFixed(1);
  levels.set(level, [...(levels.get(level) ?? []), term]);
}
const wrapped = (terms: readonly string[]): string =>
  terms
    .join(' ')
    .replaceAll(/(.{1,108})(?: |$)/g, "    '$1 ' +\n")
    .replace(/ ' \+\n$/, "',\n");
const table = [...levels].sort(([a], [b]) => Number(a) - Number(b));
writeFileSync(
  target,
  `/**
 * How telling the common terms of news are: stems by their inverse document frequency over ${sentences} sentences of the
 * training halves of PolNeAR, MUC-3/4, Gun Violence and MultiRC, rounded to halves; counted by training/ask-terms.ts.
 * A small library cannot tell by itself which of its words are common ones.
 */
const levels: readonly (readonly [weight: number, terms: string])[] = [
${table.map(([level, terms]) => `  [\n    ${Number(level)},\n${wrapped(terms)}  ],\n`).join('')}];

/** The weight of a term that is none of them. */
const rare = ${(Math.round(2 * idf(3)) / 2).toFixed(1)};

const weightOf: ReadonlyMap<string, number> = new Map(
  levels.flatMap(([weight, terms]) => terms.split(' ').map((term) => [term, weight] as const)),
);

/** The weight of a term in news at large: the more, the rarer. */
export function knownWeight(term: string): number {
  return weightOf.get(term) ?? rare;
}
`,
);
