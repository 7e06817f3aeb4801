import type { Article } from '../../text/article.js';
import { endsWithStop } from '../../text/closing-marks.js';
import type { Range } from '../../text/span.js';
import { speechVerbForms } from './speech-verbs.js';

/** A turn of a transcript: "TORVALD: The bridge is closed.", "Torvald (laughs): It is." */
export interface Turn {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

/** The paragraphs that are nothing but a name and a colon: what follows up to the next one is theirs; none where there are not three. */
function labelsAlone({ text, paragraphs }: Article): { readonly index: number; readonly name: Range }[] {
  const found = paragraphs.flatMap(({ start, end }, index) =>
    end - start <= longestLabel && labelAlone.test(text.slice(start, end))
      ? [{ index, name: { start, end: end - 1 } }]
      : [],
  );
  return found.length >= fewestLabels ? found : [];
}
const labelAlone = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}:$/u;
const longestLabel = 60;
const fewestLabels = 3;

const opening = /^((?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]+)(?:\s\([^()\n]{1,30}\))?(?=:\s+\S)/u;

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;

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
  // "Ana Berg: …", and later "Berg: …"
  const count = (name: string, at: number) => {
    const last = lastWord(name);
    bySpeaker.set(last, [...(bySpeaker.get(last) ?? []).slice(0, 1), at]);
  };
  const alone = labelsAlone(article);
  alone.forEach(({ index, name }, i) => {
    const source = { start: name.start, end: name.end };
    const last = alone[i + 1]?.index ?? index + 2;
    for (let at = index + 1; at < last; at++) {
      const content = article.paragraphs[at];
      if (!content) break;
      turns.set(at, {
        source,
        cue: { start: name.end, end: name.end + 1 },
        content: { start: content.start, end: content.end },
      });
    }
    const speaker = article.text.slice(name.start, name.end);
    count(speaker, index + 1);
  });
  article.paragraphs.forEach((paragraph, index) => {
    if (turns.has(index)) return;
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
    // "Ana Berg: 1,769."
    if (!/\p{L}/u.test(article.text.slice(start, paragraph.end))) return;
    turns.set(index, {
      source: { start: paragraph.start, end: paragraph.start + name.length },
      cue: { start: colon, end: colon + 1 },
      content: { start, end: paragraph.end },
    });
    count(name, index);
  });
  if (turns.size === 0) return turns;
  const named = new Set([...article.text.matchAll(withinSentence)].map(([, word]) => word));
  const inFull = new Set(
    [...turns.values()].flatMap(({ source: { start, end } }) => {
      const speaker = article.text.slice(start, end);
      return /\s/.test(speaker) ? [lastWord(speaker)] : [];
    }),
  );
  for (const [index, { source, content }] of turns) {
    const speaker = article.text.slice(source.start, source.end);
    const [first = ''] = speaker.toLowerCase().split(/\s/);
    if (
      !speechVerbForms.has(first) &&
      named.has(speaker.split(/\s/).at(-1) ?? '') &&
      wholeQuote.test(article.text.slice(content.start, content.end))
    )
      continue;
    if (
      (bySpeaker.get(lastWord(speaker))?.length ?? 0) < 2 ||
      (isPlainWord(speaker) && !named.has(speaker) && !inFull.has(speaker))
    )
      turns.delete(index);
  }
  return turns;
}
