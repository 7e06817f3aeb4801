/**
 * Fits the weights of src/search/ranking-weights.ts and then those of src/answering/ask-confidence-weights.ts, and
 * reports, cross-validated by article, how often the first passage is right and how well the confidence tells.
 *
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/ask.js ranking ../shared/eval/data
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/ask.js confidence ../shared/eval/data
 *
 * The confidence looks at the ranking's scores: build again between the two. Both take under a minute.
 */
import { writeFileSync } from 'node:fs';
import { signNames, signsOf } from '../src/answering/ask-confidence.js';
import { featureNames, PassageReader } from '../src/search/features.js';
import { readQuestion } from '../src/search/question.js';
import { candidatesFor, rank } from '../src/search/ranking.js';
import { heldOut, percent } from './ask-cross-validation.js';
import { type Case, dot, fitConfidence, fitRanking, type List } from './ask-fit.js';
import { type AskedQuestion, askedQuestions } from './ask-questions.js';

/** How much each set counts: by how sure its marks are, and how like it is to what members ask. */
const rankingSets = {
  multirc_news: 1,
  squad2: 1,
  wikiqa: 0.6,
  'multirc_news whole': 0.6,
  'multirc_news train': 1.5,
  trecqa: 0.5,
  realtimeqa: 0.8,
};
const confidenceSets = {
  'multirc_news answerable': 1,
  'multirc_news other': 1.2,
  'squad2 answerable': 1,
  'squad2 unanswerable': 0.7,
  'squad2 other': 0.7,
  'wikiqa answerable': 0.6,
  'wikiqa unanswerable': 0.5,
  'wikiqa other': 0.3,
  'multirc_news train answerable': 0.8,
  'multirc_news train other': 0.8,
};

const [part = 'ranking', data = '../shared/eval/data'] = process.argv.slice(2);
const asked = [...askedQuestions(data)];
if (part === 'ranking') ranking();
else confidence();

function ranking(): void {
  const lists = asked.filter(({ kind }) => kind === 'answerable').map(listOf);
  const size = featureNames.length;
  for (const [set, ok] of heldOut(lists, (rest) => fitRanking(rest, size, rankingSets), firstIsRight)) {
    console.log(set.padEnd(24), `first passage right ${percent(ok)}`);
  }
  write('src/search/ranking-weights.ts', {
    imports: "import type { FeatureName } from './features.js';",
    title: "Weights of the ranking's features",
    name: 'rankingWeights',
    keys: 'FeatureName',
    entries: [...fitRanking(lists, size, rankingSets)].map((weight, i) => [featureNames[i] ?? '', weight]),
  });
}

function confidence(): void {
  const cases = asked.filter(({ article }) => article !== undefined).flatMap(caseOf);
  const size = signNames.length + 1;
  const told = ({ signs, answers }: Case, w: Float64Array) => dot(w, signs) > 0 === answers;
  for (const [set, ok] of heldOut(cases, (rest) => fitConfidence(rest, size, confidenceSets), told)) {
    console.log(set.padEnd(32), `told rightly ${percent(ok)}`);
  }
  write('src/answering/ask-confidence-weights.ts', {
    imports: "import type { SignName } from './ask-confidence.js';",
    title: "Weights of the confidence's signs",
    name: 'confidenceWeights',
    keys: "SignName | 'bias'",
    entries: [...fitConfidence(cases, size, confidenceSets)].map((weight, i) => [
      ['bias', ...signNames][i] ?? '',
      weight,
    ]),
  });
}

function listOf({ set, group, corpus, question, article, right }: AskedQuestion): List {
  const read = readQuestion(question, corpus.index);
  const reader = new PassageReader(corpus, read);
  const passages = candidatesFor(corpus, read, article);
  return { set, group, rows: passages.map((one) => reader.features(one)), right: passages.map(right) };
}

function caseOf({ set, group, corpus, question, article, kind }: AskedQuestion): Case[] {
  const read = readQuestion(question, corpus.index);
  const [best] = rank(corpus, read, article);
  if (!best) return [];
  const signs = signsOf(corpus, read, best);
  const values = [1, ...signNames.map((name) => signs[name])];
  return [{ set: `${set} ${kind}`, group, signs: values, answers: kind === 'answerable' }];
}

function firstIsRight({ rows, right }: List, w: Float64Array): boolean {
  const scores = rows.map((row) => dot(w, row));
  return right[scores.indexOf(Math.max(...scores))] ?? false;
}

function write(
  file: string,
  {
    imports,
    title,
    name,
    keys,
    entries,
  }: Record<'imports' | 'title' | 'name' | 'keys', string> & { entries: [string, number][] },
): void {
  const lines = entries.map(
    ([key, weight]) => `  ${key.includes('-') ? `'${key}'` : key}: ${Number(weight.toFixed(2))},\n`,
  );
  writeFileSync(
    file,
    `${imports}\n\n/** ${title}; written by training/ask.ts. */\nexport const ${name}: Readonly<Record<${keys}, number>> = {\n${lines.join('')}};\n`,
  );
}
