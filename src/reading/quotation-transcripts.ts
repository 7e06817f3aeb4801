import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';

/** A turn of a transcript: "TORVALD: The bridge is closed." */
export interface Turn {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

const opening = /^(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]+(?=:\s+\S)/u;

/**
 * The turns of a transcript by the index of their paragraph. A name before a colon opens a turn where the same name
 * opens another paragraph, and the paragraph ends like a sentence: headings ("Winner: …") and single labels do not.
 */
export function findTurns(article: Article): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const bySpeaker = new Map<string, number[]>();
  article.paragraphs.forEach((paragraph, index) => {
    const head = opening.exec(article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)))?.[0];
    if (
      head === undefined ||
      !/[.?!…]["”’)]*$/.test(article.text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end))
    )
      return;
    const colon = paragraph.start + head.length;
    const start = colon + 1 + (/^\s*/.exec(article.text.slice(colon + 1, colon + 20))?.[0].length ?? 0);
    if (start >= paragraph.end) return;
    turns.set(index, {
      source: { start: paragraph.start, end: colon },
      cue: { start: colon, end: colon + 1 },
      content: { start, end: paragraph.end },
    });
    bySpeaker.set(head, [...(bySpeaker.get(head) ?? []).slice(0, 1), index]);
  });
  for (const [index, { source }] of turns) {
    const speaker = article.text.slice(source.start, source.end);
    if ((bySpeaker.get(speaker)?.length ?? 0) < 2) turns.delete(index);
  }
  return turns;
}
