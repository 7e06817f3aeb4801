import type { FigureAnswer } from '../answering/answer.js';
import type { Corpus } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import type { PassageBlock } from './card.js';
import { figureDay, figureHead } from './figure.js';
import { passageBlock } from './passage.js';

/** The figures of an answer as a card lists them. */
export interface FigureList {
  readonly blocks: readonly PassageBlock[];
  /** How many figures are left out, and the last day that one of them tells. */
  readonly more: number;
  readonly until: Day | null;
}

/** Figures of one sentence. */
interface Told {
  readonly figures: readonly FigureAnswer[];
  /** The last day that they tell, else that of their article; null where neither is known. */
  readonly day: Day | null;
  readonly published: Day | null;
  /** Told of as the past. */
  readonly isBackground: boolean;
}

/** What is longer ago than this, in days, is told of as the past. */
const longAgo = 365;
/** So many figures of a sentence stand above it; a label has no room for more. */
const mostOfSentence = 8;

/**
 * A block for each sentence, its figures above it, as they became known; what is told of the past stands behind. At most
 * `most` sentences, the newest.
 */
export function figureList(corpus: Corpus, figures: readonly FigureAnswer[], most: number): FigureList {
  const all = bySentence(corpus, figures).sort(
    (a, b) => (a.day ?? '').localeCompare(b.day ?? '') || (a.published ?? '').localeCompare(b.published ?? ''),
  );
  const [past, undated, news] = [
    all.filter(({ isBackground }) => isBackground),
    all.filter(({ isBackground, day }) => !isBackground && day === null),
    all.filter(({ isBackground, day }) => !isBackground && day !== null),
  ];
  const shown = new Set([...past, ...undated, ...news].slice(-most));
  const left = all.filter((told) => !shown.has(told)).flatMap((told) => told.figures);
  return {
    blocks: [...news, ...undated, ...past]
      .filter((told) => shown.has(told))
      .map((told) => blockOf(corpus, told.figures)),
    more: left.length,
    until: latest(left),
  };
}

const latest = (figures: readonly FigureAnswer[]): Day | null =>
  figures
    .flatMap(({ date }) => (date === null ? [] : [date.to]))
    .sort()
    .at(-1) ?? null;

function bySentence(corpus: Corpus, figures: readonly FigureAnswer[]): Told[] {
  const groups = new Map<string, FigureAnswer[][]>();
  for (const figure of figures) {
    const key = `${figure.article} ${figure.sentence.start}`;
    const parts = groups.get(key) ?? [];
    groups.set(key, parts);
    const last = parts.at(-1);
    if (last && last.length < mostOfSentence) last.push(figure);
    else parts.push([figure]);
  }
  return [...groups.values()].flat().map((own) => {
    const published = corpus.byId.get(own[0]?.article ?? '')?.article.published ?? null;
    const told = latest(own);
    const isBackground = told !== null && published !== null && told < addDays(published, -longAgo);
    return { figures: own, day: told ?? published, published, isBackground };
  });
}

function blockOf(corpus: Corpus, figures: readonly FigureAnswer[]): PassageBlock {
  const inOrder = figures.toSorted((a, b) => a.mention.start - b.mention.start);
  const [first] = inOrder;
  const at = { article: first?.article ?? '', start: first?.sentence.start ?? 0, end: first?.sentence.end ?? 0 };
  return passageBlock(corpus, at, { figures: inOrder, label: labelOf(inOrder) });
}

/**
 * "80 killed, 12 injured · 29 Jan 2012"; those of other days apart: "12 killed · 2015; 7 killed · 2019"; and who they were
 * where two are of a kind: "80 killed, 12 killed (children)".
 */
function labelOf(figures: readonly FigureAnswer[]): string {
  const heads = new Map<string, Set<string>>();
  for (const figure of figures) {
    const days = figureDay(figure);
    const isOneOfTwo = figures.some((other) => other !== figure && other.kind === figure.kind);
    const { victims } = figure;
    const isTold = victims !== null && victims.length < longestWho && !anybody.test(victims);
    const who = isOneOfTwo && isTold ? ` (${victims})` : '';
    heads.set(days, (heads.get(days) ?? new Set()).add(figureHead(figure) + who));
  }
  return [...heads].map(([days, own]) => [[...own].join(', '), ...(days === '' ? [] : [days])].join(' · ')).join('; ');
}
/** Longer words for who they were have no room there. */
const longestWho = 40;
const anybody = /^(?:other )?(?:people|persons?|others?|victims?)$/i;
