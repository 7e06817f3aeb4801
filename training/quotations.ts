/**
 * Fits the weights of src/reading/quotations/quotation-weights.ts: a logistic regression over the readings of cues in the
 * training half of PolNeAR (Newell et al., LREC 2018). A reading is right where its cue lies in a marked cue and half
 * of its content in that attribution's content.
 *
 *   npx tsc --noEmit false --outDir dist/training && node dist/training/training/quotations.js ../shared/eval/data/polnear/train
 *
 * A second argument from 0 to 4 holds every fifth article out and reports the loss on those; a third names the file
 * to write instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../src/reading/quotations/candidate.js';
import { candidatesOf } from '../src/reading/quotations/quotation-candidates.js';
import { featuresOf } from '../src/reading/quotations/quotation-features.js';
import { findMarked } from '../src/reading/quotations/quotation-marks.js';
import { type Unit, unitsOf } from '../src/reading/quotations/quotation-tokens.js';
import { readArticle } from '../src/text/read-article.js';
import { overlap, type Range } from '../src/text/span.js';

interface Gold {
  readonly article_id: string;
  readonly cue_spans: readonly (readonly [number, number])[];
  readonly content_spans: readonly (readonly [number, number])[];
}

interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

const rounds = 8;
const rate = 0.05;
/** Pull towards zero on every step that sees a feature. */
const decay = 1e-2;
/** A feature seen less often says nothing that would hold elsewhere. */
const leastSeen = 10;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function utf16Offsets(text: string): (codePoint: number) => number {
  const map = [0];
  for (const char of text) map.push((map.at(-1) ?? 0) + char.length);
  return (n) => map[Math.min(n, map.length - 1)] ?? text.length;
}

const rangeOf = (unit: Unit, from: number, to: number): Range => ({
  start: unit.tokens[from]?.start ?? 0,
  end: unit.tokens[to - 1]?.end ?? 0,
});

function isRight(candidate: Candidate, unit: Unit, gold: readonly { cues: Range[]; contents: Range[] }[]): boolean {
  const cue = rangeOf(unit, candidate.cue.from, candidate.cue.to);
  return gold.some(({ cues, contents }) => {
    if (!cues.some((range) => overlap(range, cue) > 0)) return false;
    if (candidate.order === 'outside')
      return !contents.some((range) => unit.start <= range.start && range.end <= unit.end);
    return candidate.contents.some((phrase) => {
      const content = rangeOf(unit, phrase.from, phrase.to);
      const shared = contents.reduce((sum, range) => sum + overlap(range, content), 0);
      const whole = contents.reduce((sum, range) => sum + range.end - range.start, 0);
      return (
        2 * shared >= content.end - content.start &&
        (2 * shared >= whole || candidate.contents.length > 1 || contents.length > 1)
      );
    });
  });
}

const folder = process.argv[2] ?? '../shared/eval/data/polnear/train';
const fold = Number(process.argv[3] ?? -1);
const gold = new Map<string, Gold[]>();
for (const one of lines<Gold>(join(folder, 'quotes.jsonl')))
  gold.set(one.article_id, [...(gold.get(one.article_id) ?? []), one]);

const seen = new Map<string, number>();
const raw: { features: string[]; right: boolean }[] = [];
const held: { features: string[]; right: boolean }[] = [];
lines<{ id: string; text: string }>(join(folder, 'articles.jsonl')).forEach(({ id, text }, i) => {
  const result = readArticle({ id, raw: text });
  if (!result.ok) return;
  const { article } = result;
  const shift = text.indexOf(article.text.slice(0, 40));
  const at = utf16Offsets(text);
  const toRange = ([start, end]: readonly [number, number]): Range => ({
    start: at(start) - shift,
    end: at(end) - shift,
  });
  const marks = (gold.get(id) ?? []).map((one) => ({
    cues: one.cue_spans.map(toRange),
    contents: one.content_spans.map(toRange),
  }));
  for (const unit of unitsOf(article, findMarked(article))) {
    for (const candidate of candidatesOf(unit)) {
      const features = featuresOf(candidate, unit);
      const right = isRight(candidate, unit, marks);
      if (fold >= 0 && i % 5 === fold) held.push({ features, right });
      else {
        for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
        raw.push({ features, right });
      }
    }
  }
});

const names = [...seen].filter(([, count]) => count >= leastSeen).map(([name]) => name);
const index = new Map(names.map((name, i) => [name, i]));
const numbered = ({ features, right }: { features: string[]; right: boolean }): Example => ({
  features: features.flatMap((name) => index.get(name) ?? []),
  right,
});
const examples = raw.map(numbered);
const unseen = held.map(numbered);
const weights = new Float64Array(names.length);
const squares = new Float64Array(names.length).fill(1e-3);
let state = 7;
const random = (): number => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
};
for (let round = 0; round < rounds; round++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [examples[i], examples[j]];
    if (a && b) [examples[i], examples[j]] = [b, a];
  }
  let loss = 0;
  for (const { features, right } of examples) {
    let odds = 0;
    for (const f of features) odds += weights[f] ?? 0;
    const likely = 1 / (1 + Math.exp(-odds));
    const error = (right ? 1 : 0) - likely;
    loss -= Math.log(Math.max(1e-9, right ? likely : 1 - likely));
    for (const f of features) {
      const gradient = error - decay * (weights[f] ?? 0);
      squares[f] = (squares[f] ?? 0) + gradient * gradient;
      weights[f] = (weights[f] ?? 0) + (rate * gradient) / Math.sqrt(squares[f] ?? 1);
    }
  }
  const heldLoss = unseen.reduce((sum, { features, right }) => {
    const odds = features.reduce((total, f) => total + (weights[f] ?? 0), 0);
    return sum + Math.log1p(Math.exp(right ? -odds : odds));
  }, 0);
  console.error(
    `round ${round + 1}: mean loss ${(loss / examples.length).toFixed(4)} over ${examples.length} readings, ` +
      `${(heldLoss / Math.max(1, unseen.length)).toFixed(4)} over ${unseen.length} held out`,
  );
}
const kept = names
  .map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const table = kept
  .map(
    ([name, weight]) =>
      `  ${JSON.stringify(name)
        .replaceAll("'", "\\'")
        .replace(/^"(.*)"$/, "'$1'")}: ${weight},`,
  )
  .join('\n');
writeFileSync(
  process.argv[4] ?? 'src/reading/quotations/quotation-weights.ts',
  `/** Log-odds of features of cues. Made by training/quotations.ts from PolNeAR's training half; do not edit. */\nexport const quotationWeights: Readonly<Record<string, number>> = {\n${table}\n};\n`,
);
console.error(`${kept.length} weights from ${examples.filter(({ right }) => right).length} right readings`);
