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

/** A paragraph that is nothing but a name and a colon. */
interface Label {
  readonly index: number;
  readonly name: Range;
}

/** The paragraphs that are nothing but a name and a colon: what follows up to the next one is theirs; none where there are not three. */
function labelsAlone({ text, paragraphs }: Article): Label[] {
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
  const labels = labelsAlone(article);
  const turns = turnsBelow(labels, article);
  // "Ana Berg: …", and later "Berg: …"
  const openings = new Map<string, number>();
  const count = ({ start, end }: Range) => {
    const last = lastWord(article.text.slice(start, end));
    openings.set(last, (openings.get(last) ?? 0) + 1);
  };
  for (const { name } of labels) count(name);
  article.paragraphs.forEach((paragraph, index) => {
    const turn = turns.has(index) ? null : turnIn(article, paragraph);
    if (turn === null) return;
    turns.set(index, turn);
    count(turn.source);
  });
  return turns.size === 0 ? turns : ofSpeakers(turns, openings, article);
}

/** The paragraphs below each label that stands alone, up to the next one, as turns of theirs. */
function turnsBelow(labels: readonly Label[], { paragraphs }: Article): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  labels.forEach(({ index, name }, i) => {
    const last = labels[i + 1]?.index ?? index + 2;
    for (const [k, { start, end }] of paragraphs.slice(index + 1, last).entries()) {
      const cue = { start: name.end, end: name.end + 1 };
      turns.set(index + 1 + k, { source: { start: name.start, end: name.end }, cue, content: { start, end } });
    }
  });
  return turns;
}

/** The turn that a paragraph is, if a name and a colon open it and it ends like a sentence; else null. */
function turnIn({ text }: Article, { start, end }: Range): Turn | null {
  const [head, name] = opening.exec(text.slice(start, Math.min(end, start + 80))) ?? [];
  if (head === undefined || name === undefined || !endsLikeSentence(text.slice(Math.max(start, end - 4), end)))
    return null;
  const colon = start + head.length;
  const from = colon + 1 + (/^\s*/.exec(text.slice(colon + 1, colon + 20))?.[0].length ?? 0);
  // "Ana Berg: 1,769."
  if (!/\p{L}/u.test(text.slice(from, end))) return null;
  return {
    source: { start, end: start + name.length },
    cue: { start: colon, end: colon + 1 },
    content: { start: from, end },
  };
}

/** Those of the turns whose name is somebody's, as far as the text tells; `openings` counts the turns of each last name. */
function ofSpeakers(
  turns: ReadonlyMap<number, Turn>,
  openings: ReadonlyMap<string, number>,
  { text }: Article,
): Map<number, Turn> {
  const nameOf = ({ source: { start, end } }: Turn): string => text.slice(start, end);
  const named = new Set([...text.matchAll(withinSentence)].map(([, word]) => word));
  const inFull = new Set([...turns.values()].map(nameOf).flatMap((name) => (/\s/.test(name) ? [lastWord(name)] : [])));
  const isQuoted = ({ content }: Turn, name: string): boolean =>
    !speechVerbForms.has(name.toLowerCase().split(/\s/)[0] ?? '') &&
    named.has(lastWord(name)) &&
    wholeQuote.test(text.slice(content.start, content.end));
  const isRepeated = (name: string): boolean =>
    (openings.get(lastWord(name)) ?? 0) > 1 && (!isPlainWord(name) || named.has(name) || inFull.has(name));
  return new Map(
    [...turns].filter(([, turn]) => {
      const name = nameOf(turn);
      return isQuoted(turn, name) || isRepeated(name);
    }),
  );
}
