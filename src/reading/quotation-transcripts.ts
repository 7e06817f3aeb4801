import type { Article } from '../text/article.js';
import { endsWithStop } from '../text/closing-marks.js';
import type { Range } from '../text/span.js';
import { speechVerbForms } from './speech-verbs.js';

/** A turn of a transcript: "TORVALD: The bridge is closed.", "Torvald (laughs): It is." */
export interface Turn {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

const opening = /^((?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]+)(?:\s\([^()\n]{1,30}\))?(?=:\s+\S)/u;

/** One run in marks, from its first sign to its last. */
const wholeQuote = /^(?:“[^“”]+”|"[^"]+"|‘[^‘“”]+’)$/;
const endsLikeSentence = endsWithStop('.?!…');
const isPlainWord = (words: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(words);
/** A capitalised word that opens no sentence. */
const withinSentence = /(?<=[\p{L},]\s)(\p{Lu}\p{Ll}+)(?![\p{L}:])/gu;

/**
 * The turns of a transcript by the index of their paragraph. A name before a colon opens a turn where the same name
 * opens another paragraph, and the paragraph ends like a sentence: headings ("Winner: …") and single labels do not. A
 * single word that is written like any other ("Needs: …") is a name if the text has it elsewhere, written as one. Where
 * all that follows the colon is quoted, a name that the text has elsewhere needs no other turn ("Torvald: “It is.”").
 */
export function findTurns(article: Article): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const bySpeaker = new Map<string, number[]>();
  article.paragraphs.forEach((paragraph, index) => {
    const [head, name] =
      opening.exec(article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80))) ?? [];
    if (
      head === undefined ||
      name === undefined ||
      !endsLikeSentence(article.text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end))
    )
      return;
    const colon = paragraph.start + head.length;
    const start = colon + 1 + (/^\s*/.exec(article.text.slice(colon + 1, colon + 20))?.[0].length ?? 0);
    if (start >= paragraph.end) return;
    turns.set(index, {
      source: { start: paragraph.start, end: paragraph.start + name.length },
      cue: { start: colon, end: colon + 1 },
      content: { start, end: paragraph.end },
    });
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []).slice(0, 1), index]);
  });
  if (turns.size === 0) return turns;
  const named = new Set([...article.text.matchAll(withinSentence)].map(([, word]) => word));
  for (const [index, { source, content }] of turns) {
    const speaker = article.text.slice(source.start, source.end);
    const [first = ''] = speaker.toLowerCase().split(/\s/);
    if (
      !speechVerbForms.has(first) &&
      named.has(speaker.split(/\s/).at(-1) ?? '') &&
      wholeQuote.test(article.text.slice(content.start, content.end))
    )
      continue;
    if ((bySpeaker.get(speaker)?.length ?? 0) < 2 || (isPlainWord(speaker) && !named.has(speaker))) turns.delete(index);
  }
  return turns;
}
