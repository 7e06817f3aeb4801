/**
 * Fits the weights of src/answering/ask/answer-weights.ts to the sentences that are marked as evidence and hold the answer's
 * words, and reports, cross-validated by article, how many are marked by kind of question, and how many of them rightly.
 *
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/answers.js ../shared/eval/data
 */
import { writeFileSync } from 'node:fs';
import { answerCandidates } from '../src/answering/ask/answer-candidates.js';
import { type AnswerTrait, answerFeatures } from '../src/answering/ask/answer-features.js';
import { readQuestion } from '../src/search/question.js';
import { termsOf } from '../src/search/terms.js';
import { heldOut, percent } from './ask-cross-validation.js';
import { type Case, dot, fitConfidence } from './ask-fit.js';
import { askedQuestions } from './ask-questions.js';

const [data = '../shared/eval/data', target = 'src/answering/ask/answer-weights.ts'] = process.argv.slice(2);

/** The words of one sentence that may answer one question. */
interface Choice {
  readonly set: string;
  readonly group: string;
  readonly options: readonly { readonly traits: ReadonlyMap<AnswerTrait, number>; readonly answers: boolean }[];
}

const choices: Choice[] = [];
for (const { corpus, question, group, kind, article, right, answers, set } of askedQuestions(data, { all: true })) {
  if (kind !== 'answerable' || answers.length === 0 || set.endsWith('whole')) continue;
  const read = readQuestion(question, corpus.index);
  const gold = answers.map((answer) => new Set(termsOf(answer)));
  for (const [at, entry] of corpus.articles.entries()) {
    if (article !== undefined && at !== article) continue;
    for (const [sentence, range] of entry.article.sentences.entries()) {
      if (!right({ article: at, sentence })) continue;
      const candidates = answerCandidates(entry, range, read);
      const options = answerFeatures(entry, range, read, candidates).flatMap((traits, i) => {
        const terms = termsOf(entry.article.text, candidates[i]);
        return traits ? [{ traits, answers: gold.some((one) => agree(terms, one)) }] : [];
      });
      if (options.length > 0) choices.push({ set: read.kind, group, options });
    }
  }
}
const names = [
  ...new Set(choices.flatMap(({ options }) => options.flatMap(({ traits }) => [...traits.keys()]))),
].sort();
const casesOf = (some: readonly Choice[]): Case[] =>
  some.flatMap(({ set, group, options }) =>
    options.map(({ traits, answers }) => ({ set, group, signs: names.map((name) => traits.get(name) ?? 0), answers })),
  );
const sizes = new Map<string, number>();
for (const { set, options } of choices) sizes.set(set, (sizes.get(set) ?? 0) + options.length);
const fitted = (some: readonly Choice[]) =>
  fitConfidence(casesOf(some), names.length, Object.fromEntries([...sizes].map(([set]) => [set, 10])));

type Verdict = 'right' | 'wrong' | 'none' | 'missed';
const judged = ({ options }: Choice, w: Float64Array): Verdict => {
  const scores = options.map(({ traits }) =>
    dot(
      w,
      names.map((name) => traits.get(name) ?? 0),
    ),
  );
  const most = Math.max(...scores);
  if (most <= 0) return options.some(({ answers }) => answers) ? 'missed' : 'none';
  return options[scores.indexOf(most)]?.answers ? 'right' : 'wrong';
};
for (const [set, verdicts] of heldOut(choices, fitted, judged)) {
  const marked = verdicts.filter((one) => one === 'right' || one === 'wrong');
  console.log(
    set.padEnd(12),
    `of ${verdicts.length} sentences ${marked.length} marked, rightly`,
    percent(marked.map((one) => one === 'right')),
    `missed ${verdicts.filter((one) => one === 'missed').length}`,
  );
}
const w = fitted(choices);
writeFileSync(
  target,
  `import type { AnswerTrait } from './answer-features.js';

/** Weights of what is looked at in words that may answer; written by training/answers.ts. */
export const answerWeights: Readonly<Partial<Record<AnswerTrait, number>>> = {
${names.map((name, j) => `  '${name}': ${Number((w[j] ?? 0).toFixed(2))},\n`).join('')}};
`,
);

/** Whether all terms of the one are among those of the other. */
function agree(terms: readonly string[], gold: ReadonlySet<string>): boolean {
  if (terms.length === 0 || gold.size === 0) return false;
  return terms.every((term) => gold.has(term)) || [...gold].every((term) => terms.includes(term));
}
