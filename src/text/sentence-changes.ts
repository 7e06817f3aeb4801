import type { Article } from './article.js';
import type { Range } from './span.js';
import { wordTexts } from './words.js';

/** What became of a sentence from one text of an article to the next; the places are in the text that has it. */
export type SentenceChange =
  | { readonly kind: 'added'; readonly after: Range }
  | { readonly kind: 'removed'; readonly before: Range }
  | { readonly kind: 'altered'; readonly before: Range; readonly after: Range };

/** Share of words (Dice) from which on two sentences are one that was altered. */
const alike = 0.5;
/** As many sentences before and behind its place in a gap one is held against: so that a text written anew takes no minutes. */
const farthest = 100;
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
const keyOf = ({ text }: Article, range: Range): string => wordTexts(text, range).join(' ').toLowerCase();

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
  const old = sentencesAt(before, removed);
  const altered = new Set<number>();
  const come = sentencesAt(after, added).map((sentence, at): SentenceChange => {
    const middle = Math.round((at * old.length) / added.length);
    let best = -1;
    let most = alike;
    for (let i = Math.max(0, middle - farthest); i < Math.min(old.length, middle + farthest); i++) {
      const likeness = altered.has(i) ? 0 : dice(old[i]?.words, sentence.words);
      if (likeness > most || (likeness === most && best < 0)) [best, most] = [i, likeness];
    }
    const former = old[best];
    if (!former) return { kind: 'added', after: sentence.range };
    altered.add(best);
    return { kind: 'altered', before: former.range, after: sentence.range };
  });
  const gone = old
    .filter((_, i) => !altered.has(i))
    .map(({ range }): SentenceChange => ({ kind: 'removed', before: range }));
  return [...gone, ...come];
}

function sentencesAt(article: Article, indexes: readonly number[]): { range: Range; words: ReadonlySet<string> }[] {
  return indexes.flatMap((i) => {
    const range = article.sentences[i];
    return range ? [{ range, words: new Set(keyOf(article, range).split(' ')) }] : [];
  });
}

function dice(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}
