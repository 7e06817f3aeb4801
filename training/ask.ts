/**
 * Fits the weights of src/search/ranking-weights.ts and then those of src/answering/ask/ask-confidence-weights.ts, and
 * reports, cross-validated by article, how often the first passage is right and how well the confidence tells.
 *
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/ask.js ranking ../shared/eval/data
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/ask.js confidence ../shared/eval/data
 *
 * The confidence looks at the ranking's scores: build again between the two. Both take under a minute.
 */
import { writeFileSync } from 'node:fs';
import { signNames, signsOf } from '../src/answering/ask/ask-confidence.js';
import { featureNames, PassageReader } from '../src/search/features.js';
import { readQuestion } from '../src/search/question.js';
import { candidatesFor, rank } from '../src/search/ranking.js';
import { heldOut, percent } from './ask-cross-validation.js';
import { type Case, dot, fitConfidence, fitRanking, type List } from './ask-fit.js';
import { type AskedQuestion, askedOfLibraries, askedQuestions } from './ask-questions.js';

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
const articleSets = {
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
/** The largest library, of recent news, is the likest to a server's. */
const librarySets = {
  'multirc_news in multirc_news answerable': 1,
  'squad2 in squad2 answerable': 0.8,
  'wikiqa in wikiqa answerable': 0.5,
  'realtimeqa in realtimeqa answerable': 1.2,
  'multirc_news in realtimeqa other': 0.8,
  'squad2 in realtimeqa other': 0.6,
  'wikiqa in realtimeqa other': 0.4,
  'multirc_news train in realtimeqa other': 0.6,
  'multirc_news in squad2 other': 0.2,
  'multirc_news in wikiqa other': 0.2,
  'multirc_news train in multirc_news other': 0.1,
  'multirc_news train in squad2 other': 0.1,
  'squad2 in multirc_news other': 0.2,
  'wikiqa in multirc_news other': 0.1,
  'wikiqa in squad2 other': 0.1,
  'realtimeqa in multirc_news other': 0.15,
  'realtimeqa in squad2 other': 0.15,
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
    keys: 'FeatureName',
    tables: [
      {
        title: "Weights of the ranking's features",
        name: 'rankingWeights',
        entries: [...fitRanking(lists, size, rankingSets)].map((weight, i) => [featureNames[i] ?? '', weight]),
      },
    ],
  });
}

function confidence(): void {
  const article = asked.filter(({ article }) => article !== undefined).flatMap((one) => caseOf(one));
  // Whether the library answers is known only where what does was found.
  const library = [...askedOfLibraries(asked)].flatMap((one) => caseOf(one, { found: 3 }));
  const told = ({ signs, answers }: Case, w: Float64Array) => dot(w, signs) > 0 === answers;
  const size = signNames.length + 1;
  const tables = [
    { title: 'of one article', name: 'articleConfidenceWeights', cases: article, sets: articleSets, l2: 0.01 },
    { title: 'of all articles', name: 'libraryConfidenceWeights', cases: library, sets: librarySets, l2: 0.005 },
  ].map(({ title, name, cases, sets, l2 }) => {
    for (const [set, ok] of heldOut(cases, (rest) => fitConfidence(rest, size, sets, l2), told)) {
      console.log(set.padEnd(48), `told rightly ${percent(ok)}`);
    }
    return {
      title: `Weights of the confidence's signs where a question is ${title}`,
      name,
      entries: [...fitConfidence(cases, size, sets, l2)].map((weight, i): [string, number] => [
        ['bias', ...signNames][i] ?? '',
        weight,
      ]),
    };
  });
  write('src/answering/ask/ask-confidence-weights.ts', {
    imports: "import type { SignName } from './ask-confidence.js';",
    keys: "SignName | 'bias'",
    tables,
  });
}

function listOf({ set, group, corpus, question, article, right }: AskedQuestion): List {
  const read = readQuestion(question, corpus.index);
  const reader = new PassageReader(corpus, read);
  const passages = candidatesFor(corpus, read, article);
  return { set, group, rows: reader.features(passages), right: passages.map(right) };
}

/** The signs of the best passage; with `found` only where one of so many is right, or none is there. */
function caseOf(
  { set, group, corpus, question, article, kind, right }: AskedQuestion,
  { found }: { found?: number } = {},
): Case[] {
  const read = readQuestion(question, corpus.index);
  const ranked = rank(corpus, read, article);
  const [best] = ranked;
  if (!best || (found !== undefined && kind === 'answerable' && !ranked.slice(0, found).some(right))) return [];
  const signs = signsOf(corpus, read, best, article);
  const values = [1, ...signNames.map((name) => signs[name])];
  return [{ set: `${set} ${kind}`, group, signs: values, answers: kind === 'answerable' }];
}

function firstIsRight({ rows, right }: List, w: Float64Array): boolean {
  const scores = rows.map((row) => dot(w, row));
  return right[scores.indexOf(Math.max(...scores))] ?? false;
}

interface Table {
  readonly title: string;
  readonly name: string;
  readonly entries: readonly (readonly [string, number])[];
}

function write(
  file: string,
  { imports, keys, tables }: { imports: string; keys: string; tables: readonly Table[] },
): void {
  const written = tables.map(({ title, name, entries }) => {
    const lines = entries.map(
      ([key, weight]) => `  ${key.includes('-') ? `'${key}'` : key}: ${Number(weight.toFixed(2))},\n`,
    );
    return `\n/** ${title}; written by training/ask.ts. */\nexport const ${name}: Readonly<Record<${keys}, number>> = {\n${lines.join('')}};\n`;
  });
  writeFileSync(file, `${imports}\n${written.join('')}`);
}
