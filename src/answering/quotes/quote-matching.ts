import { americanOf } from '../../search/spellings.js';
import type { Article } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import type { Change } from '../answer.js';
import { type QuoteWord, quoteWords } from './quote-words.js';

/** Words of an article in the order of its text, with the places of each. */
interface WordIndex {
  readonly words: readonly QuoteWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Where a quote stands, or nearly stands, in an article. */
export interface QuoteMatch {
  readonly range: Range;
  /** 1 where all words stand there in order; else the weighted share of words that do. */
  readonly likeness: number;
}

const indexes = new WeakMap<Article, WordIndex>();

function indexOf(article: Article): WordIndex {
  const known = indexes.get(article);
  if (known) return known;
  const words = article.sentences.flatMap((sentence) => quoteWords(article.text, sentence));
  const places = new Map<string, number[]>();
  words.forEach((word, i) => {
    const list = places.get(word.key);
    if (list) list.push(i);
    else places.set(word.key, [i]);
  });
  const index = { words, places };
  indexes.set(article, index);
  return index;
}

/** A quote cut where an ellipsis or [brackets] stand for other words. */
function piecesOf(quote: string): QuoteWord[][] {
  const pieces: QuoteWord[][] = [];
  for (const part of quote.split(/\.\s?\.\s?\.(?:\s?\.)?|…|\[\s*\]/)) {
    let piece: QuoteWord[] = [];
    for (const word of quoteWords(part)) {
      if (!word.bracketed) piece.push(word);
      else if (piece.length) {
        pieces.push(piece);
        piece = [];
      }
    }
    if (piece.length) pieces.push(piece);
  }
  return pieces;
}

/** How many words of the article an ellipsis or a bracket may stand for. */
const widestGap = 80;

/** The first place where the article says the quote word for word, blind to case, marks, ellipses and brackets. */
export function findVerbatim(article: Article, quote: string): Range | null {
  for (const pieces of verbatimPlaces(article, quote)) return placeOf(pieces);
  return null;
}

/** From the first piece of a quote to its last. */
export const placeOf = (pieces: readonly Range[]): Range => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});

/**
 * Every place where the article says the quote word for word, in its order: the ranges of the pieces into which
 * ellipses and brackets cut the quote, one after the other.
 */
export function* verbatimPlaces(article: Article, quote: string): Generator<readonly Range[]> {
  const pieces = piecesOf(quote);
  const [first] = pieces;
  if (!first) return;
  const { words, places } = indexOf(article);
  const at = rarest(first, places);
  const anchor = first[at];
  if (!anchor) return;
  for (const place of places.get(anchor.key) ?? []) {
    const found: Range[] = [];
    let from = place - at;
    for (const piece of pieces) {
      const last = found.length === 0 ? from : Math.min(from + widestGap, words.length - 1);
      while (from <= last && !matchesAt(words, from, piece)) from++;
      if (from > last) break;
      found.push({ start: words[from]?.start ?? 0, end: words[from + piece.length - 1]?.end ?? 0 });
      from += piece.length;
    }
    if (found.length === pieces.length) yield found;
  }
}

function rarest(piece: readonly QuoteWord[], places: ReadonlyMap<string, readonly number[]>): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  piece.forEach((word, i) => {
    const count = places.get(word.key)?.length ?? 0;
    if (count < fewest) {
      best = i;
      fewest = count;
    }
  });
  return best;
}

function matchesAt(words: readonly QuoteWord[], start: number, piece: readonly QuoteWord[]): boolean {
  if (start < 0) return false;
  return piece.every((word, i) => words[start + i]?.key === word.key);
}

/** Stretches of text that are aligned with a quote word by word; more change no verdict and cost time. */
const mostAligned = 16;

/** The place of the articles most like the quote, by the weighted words they share in order; null where none are. */
export function findClosest(articles: readonly Article[], quote: string): (QuoteMatch & { article: Article }) | null {
  const mine = quoteWords(quote).slice(0, 400);
  const stretch = Math.max(1, (Math.ceil(mine.length * 1.25) + 3) >> 1);
  const ranked = articles
    .flatMap((article) => likelyStretches(article, mine, stretch))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostAligned);
  let best: (QuoteMatch & { article: Article }) | null = null;
  const spelling = spellings();
  for (const { article, at } of ranked) {
    const from = Math.max(0, (at - 1) * stretch);
    const words = indexOf(article).words.slice(from, (at + 3) * stretch + mine.length);
    const match = alignedWindow(article.text, words, mine, spelling);
    if (match && (!best || match.likeness > best.likeness)) best = { ...match, article };
  }
  return best;
}

/** The few stretches of an article, `length` words each, that share most of the quote's words with the one after. */
function likelyStretches(
  article: Article,
  mine: readonly QuoteWord[],
  length: number,
): { article: Article; at: number; score: number }[] {
  const { places } = indexOf(article);
  const votes = new Map<number, number>();
  for (const { key, weight } of uniqueByKey(mine)) {
    let last = -1;
    for (const place of places.get(key) ?? []) {
      const at = Math.floor(place / length);
      if (at !== last) votes.set(at, (votes.get(at) ?? 0) + weight);
      last = at;
    }
  }
  return [...votes]
    .map(([at, votesHere]) => ({ article, at, score: votesHere + 0.7 * (votes.get(at + 1) ?? 0) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, 4);
}

function uniqueByKey(words: readonly QuoteWord[]): QuoteWord[] {
  return [...new Map(words.map((word) => [word.key, word])).values()];
}

/** How a word is spelled whoever spells it, "harbour" as "harbor"; each word is looked at once. */
function spellings(): (word: QuoteWord) => string {
  const known = new Map<string, string>();
  return ({ key }) => {
    const spelled = known.get(key) ?? americanOf(key);
    known.set(key, spelled);
    return spelled;
  };
}

/** Smith–Waterman local alignment of words: matches earn their weight, gaps and swaps cost a share of it. */
function alignedWindow(
  text: string,
  theirs: readonly QuoteWord[],
  mine: readonly QuoteWord[],
  spelling: (word: QuoteWord) => string,
): QuoteMatch | null {
  const columns = mine.length + 1;
  const [theirKeys, myKeys] = [theirs.map(spelling), mine.map(spelling)];
  const score = new Float64Array((theirs.length + 1) * columns);
  // Per cell: the cell in which its alignment began, and the weight of the words matched since.
  const origin = new Int32Array((theirs.length + 1) * columns);
  const shared = new Float64Array((theirs.length + 1) * columns);
  let best = 0;
  let bestAt = -1;
  for (let i = 1; i <= theirs.length; i++) {
    for (let j = 1; j <= mine.length; j++) {
      const a = theirs[i - 1];
      const b = mine[j - 1];
      if (!a || !b) continue;
      const cell = i * columns + j;
      const diagonal = cell - columns - 1;
      const same = theirKeys[i - 1] === myKeys[j - 1];
      const across = (score[diagonal] ?? 0) + (same ? b.weight : -0.35 * Math.max(a.weight, b.weight));
      const down = (score[cell - columns] ?? 0) - 0.25 * a.weight;
      const right = (score[cell - 1] ?? 0) - 0.25 * b.weight;
      const value = Math.max(across, down, right);
      if (value <= 0) continue;
      const from = value === across ? diagonal : value === down ? cell - columns : cell - 1;
      const fresh = (score[from] ?? 0) <= 0;
      score[cell] = value;
      origin[cell] = fresh ? from : (origin[from] ?? 0);
      shared[cell] = (fresh ? 0 : (shared[from] ?? 0)) + (same && value === across ? b.weight : 0);
      if (value > best) {
        best = value;
        bestAt = cell;
      }
    }
  }
  if (bestAt < 0) return null;
  const began = origin[bestAt] ?? 0;
  // Words of the quote left over at its ends stand against as many words of the same sentence.
  const from = spread(text, theirs, Math.floor(began / columns), -(began % columns));
  const to = spread(text, theirs, Math.floor(bestAt / columns), mine.length - (bestAt % columns));
  const range = { start: theirs[from]?.start ?? 0, end: theirs[to - 1]?.end ?? 0 };
  const weightOf = (words: readonly QuoteWord[]): number => words.reduce((sum, word) => sum + word.weight, 0);
  const likeness = (shared[bestAt] ?? 0) / Math.max(weightOf(mine), weightOf(theirs.slice(from, to)));
  return { range, likeness };
}

/** The border `at` between words moved by up to `count` words, but not over the end of a sentence. */
function spread(text: string, words: readonly QuoteWord[], at: number, count: number): number {
  let border = at;
  for (let left = Math.abs(count); left > 0; left--) {
    const before = words[border - 1];
    const after = words[border];
    if (!before || !after || /[.!?]["”’)\]]*\s|\n/.test(text.slice(before.end, after.start))) break;
    border += Math.sign(count);
  }
  return border;
}

/** What was changed from the article's words to the quote's, word by word (longest common subsequence). */
export function changesBetween(articleWords: string, quote: string): Change[] {
  const theirs = quoteWords(articleWords);
  const mine = quoteWords(quote);
  const columns = mine.length + 1;
  const table = new Uint16Array((theirs.length + 1) * columns);
  for (let i = theirs.length - 1; i >= 0; i--) {
    for (let j = mine.length - 1; j >= 0; j--) {
      table[i * columns + j] =
        theirs[i]?.key === mine[j]?.key
          ? (table[(i + 1) * columns + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * columns + j] ?? 0, table[i * columns + j + 1] ?? 0);
    }
  }
  const changes: Change[] = [];
  const add = (op: Change['op'], text: string): void => {
    const last = changes.at(-1);
    if (last?.op === op) changes[changes.length - 1] = { op, text: `${last.text} ${text}` };
    else changes.push({ op, text });
  };
  let i = 0;
  let j = 0;
  while (i < theirs.length || j < mine.length) {
    const a = theirs[i];
    const b = mine[j];
    if (a && b && a.key === b.key) {
      add('same', quote.slice(b.start, b.end));
      i++;
      j++;
    } else if (a && (!b || (table[(i + 1) * columns + j] ?? 0) >= (table[i * columns + j + 1] ?? 0))) {
      add('removed', articleWords.slice(a.start, a.end));
      i++;
    } else if (b) {
      add('added', quote.slice(b.start, b.end));
      j++;
    }
  }
  return changes;
}
