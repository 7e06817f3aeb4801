import type { Article, Day, Paragraph, Sentence } from './article.js';
import { isBoilerplate, opensComments } from './boilerplate.js';
import { splitFrontMatter } from './front-matter.js';
import { datelineDay, isByline, isTitleLike, wireOpening } from './headline.js';
import { splitSentences } from './sentences.js';
import type { Range } from './span.js';
import { trimmed } from './span.js';

/** An article, or the reason why the text is none, in words for the admin. */
export type ArticleResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads raw text, as pasted or with front matter, as an article. Title, publication day and boilerplate are told from
 * the text where the front matter is silent. Line ends become `\n`; nothing else of the text is changed. Never throws.
 */
export function readArticle({ id, raw }: { id: string; raw: string }): ArticleResult {
  const split = splitFrontMatter(raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  if (!split.ok) return split;
  const text = split.body;
  const head = { title: split.front?.title ?? null, published: split.front?.published ?? null };
  const body = bodyOf(text, blocksOf(text), head);
  if (body.sentences.length === 0) return { ok: false, reason: 'it holds no sentence of news text' };
  return {
    ok: true,
    article: {
      id,
      title: body.title,
      published: body.published,
      source: split.front?.source ?? null,
      text,
      paragraphs: body.paragraphs,
      sentences: body.sentences,
    },
  };
}

/** Blocks between blank lines; a block whose lines all end like sentences, or are boilerplate, is one block a line. */
function blocksOf(text: string): Range[] {
  const blocks: Range[] = [];
  const blank = /\n[^\S\n]*(?:\n[^\S\n]*)*(?=\n)|$(?![\s\S])/g;
  let start = 0;
  const push = (end: number) => {
    const block = trimmed(text, { start, end });
    if (block.end > block.start) blocks.push(...linesOf(text, block));
    start = end;
  };
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    push(gap.index);
    if (gap.index >= text.length) break;
    if (gap[0].length === 0) blank.lastIndex++;
  }
  push(text.length);
  return blocks;
}

function linesOf(text: string, block: Range): Range[] {
  const lines: Range[] = [];
  let start = block.start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < block.end; at = text.indexOf('\n', start)) {
    lines.push(trimmed(text, { start, end: at }));
    start = at + 1;
  }
  lines.push(trimmed(text, { start, end: block.end }));
  if (lines.length === 1) return lines;
  const words = (line: Range) => text.slice(line.start, line.end);
  const whole = lines.slice(0, -1).every((line) => /[.!?:…]["'”’)]*$/.test(words(line)));
  const kept: Range[] = [];
  let join = false;
  for (const line of lines) {
    const alone = whole || isBoilerplate(words(line)) || datelineDay(words(line)) !== null || isByline(words(line));
    const last = kept.at(-1);
    if (join && !alone && last) kept[kept.length - 1] = { start: last.start, end: line.end };
    else kept.push(line);
    join = !alone;
  }
  return kept;
}

interface Body {
  title: string | null;
  published: Day | null;
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

function bodyOf(text: string, blocks: readonly Range[], head: { title: string | null; published: Day | null }): Body {
  const body: Body = { ...head, paragraphs: [], sentences: [] };
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const early = body.paragraphs.length === 0;
    if (body.paragraphs.length >= 3 && opensComments(words)) break;
    const day = datelineDay(words);
    if (day !== null) {
      if (body.paragraphs.length < 2) body.published ??= day;
      continue;
    }
    if (isBoilerplate(words) || (early && isByline(words))) continue;
    if (early && sameTitle(words, body.title)) continue;
    if (
      early &&
      body.title === null &&
      i + 1 < blocks.length &&
      isTitleLike(words) &&
      wireOpening(words).length === 0
    ) {
      body.title = words.replaceAll(/\s+/g, ' ');
      continue;
    }
    addParagraph(text, block, body);
  }
  return body;
}

function addParagraph(text: string, block: Range, body: Body): void {
  const early = body.paragraphs.length < 2;
  const opening = early ? wireOpening(text.slice(block.start, block.end)) : { length: 0, day: null };
  body.published ??= opening.day;
  const range = { start: block.start + opening.length, end: block.end };
  const firstSentence = body.sentences.length;
  for (const sentence of splitSentences(text, range)) {
    if (isBoilerplate(text.slice(sentence.start, sentence.end))) continue;
    body.sentences.push({ ...sentence, paragraph: body.paragraphs.length });
  }
  const first = body.sentences[firstSentence];
  const last = body.sentences.at(-1);
  if (!first || !last) return;
  body.paragraphs.push({ start: first.start, end: last.end, firstSentence, endSentence: body.sentences.length });
}

function sameTitle(words: string, title: string | null): boolean {
  const key = (value: string) =>
    value
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return title !== null && key(words) === key(title);
}
