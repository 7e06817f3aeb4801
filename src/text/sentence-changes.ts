import type { Article } from './article.js';
import type { Range } from './span.js';
import { wordsOf } from './words.js';

/** What became of a sentence from one text of an article to the next; the places are in the text that has it. */
export type SentenceChange =
  | { readonly kind: 'added'; readonly after: Range }
  | { readonly kind: 'removed'; readonly before: Range }
  | { readonly kind: 'altered'; readonly before: Range; readonly after: Range };

/** Share of words (Dice) from which on two sentences are one that was altered. */
const alike = 0.5;
/** Comparisons that are made at most: beyond, what lies between the first and the last change counts as replaced. */
const most = 4_000_000;

/** The sentences that differ from one text of an article to the next, in the order of the next (longest common subsequence). */
export function sentenceChanges(before: Article, after: Article): SentenceChange[] {
  const old = before.sentences.map((range) => keyOf(before, range));
  const now = after.sentences.map((range) => keyOf(after, range));
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const changes: SentenceChange[] = [];
  for (const { removed, added } of gapsBetween(old.slice(start, old.length - end), now.slice(start, now.length - end)))
    changes.push(...paired(before, after, shifted(removed, start), shifted(added, start)));
  return changes;
}

/** Numbers of a text, as they are written. */
export const numbersIn = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The words of a sentence, blind to case and marks. */
const keyOf = ({ text }: Article, range: Range): string =>
  wordsOf(text, range)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(' ');

const shifted = (indexes: readonly number[], by: number) => indexes.map((i) => i + by);

interface Gap {
  readonly removed: number[];
  readonly added: number[];
}

/** What lies between the sentences that stayed. */
function gapsBetween(old: readonly string[], now: readonly string[]): Gap[] {
  if (old.length * now.length > most) return [{ removed: [...old.keys()], added: [...now.keys()] }];
  const columns = now.length + 1;
  const table = new Uint32Array((old.length + 1) * columns);
  const at = (i: number, j: number) => table[i * columns + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--)
      table[i * columns + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const gaps: Gap[] = [];
  let gap: Gap = { removed: [], added: [] };
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      gaps.push(gap);
      gap = { removed: [], added: [] };
      i++;
      j++;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) gap.removed.push(i++);
    else gap.added.push(j++);
  }
  return [...gaps, gap];
}

function paired(
  before: Article,
  after: Article,
  removed: readonly number[],
  added: readonly number[],
): SentenceChange[] {
  const left = new Set(removed);
  const pairs = new Map<number, number>();
  for (const j of added) {
    const best = [...left]
      .map((i) => ({ i, likeness: likeness(before, before.sentences[i], after, after.sentences[j]) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!best || best.likeness < alike) continue;
    pairs.set(j, best.i);
    left.delete(best.i);
  }
  const gone = [...left].flatMap((i): SentenceChange[] => {
    const range = before.sentences[i];
    return range ? [{ kind: 'removed', before: range }] : [];
  });
  const come = added.flatMap((j): SentenceChange[] => {
    const range = after.sentences[j];
    const former = before.sentences[pairs.get(j) ?? -1];
    if (!range) return [];
    return [former ? { kind: 'altered', before: former, after: range } : { kind: 'added', after: range }];
  });
  return [...gone, ...come];
}

function likeness(one: Article, a: Range | undefined, other: Article, b: Range | undefined): number {
  if (!a || !b) return 0;
  const [mine, theirs] = [new Set(keyOf(one, a).split(' ')), new Set(keyOf(other, b).split(' '))];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return (2 * shared) / (mine.size + theirs.size);
}
