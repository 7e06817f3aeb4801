import type { FigureAnswer } from '../answering/answer.js';
import { caveatsIn, isStateMedia, type Source, sourceOf } from '../answering/caveats.js';
import { meantIn } from '../answering/caveats-pronouns.js';
import { claimsIn } from '../answering/claims.js';
import { isDayOfSaying } from '../answering/said-days.js';
import { sourceKey } from '../answering/toll-sources.js';
import type { Figure } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { type Article, paragraphAt, sentenceFrom } from '../text/article.js';
import type { Range } from '../text/span.js';
import { overlap } from '../text/span.js';
import { articleName } from './article-name.js';
import type { At, PassageBlock, Provenance, Run } from './card.js';
import { figureHead, figureParts, whoText } from './figure.js';
import { foreignText } from './foreign.js';

type ShownFigure = Omit<FigureAnswer, 'article' | 'victims' | 'sentence' | 'mention'> & Pick<Figure, 'mention'>;

/** How a passage is shown. */
interface Shown {
  /** Words that are set off. */
  readonly mark?: Range;
  /** The figures that it is shown for: their words are set off, and of figures they alone are told. */
  readonly figures?: readonly ShownFigure[];
  readonly label?: string;
  /** What need not be told again, beside the label; parts joined as in captions. */
  readonly known?: string;
  /** False where the words around it tell who says it. */
  readonly told?: boolean;
}

/**
 * The block of words of an article, with `mark` set off inside them. Below one sentence stands who says it and what is to
 * be known with it; below that its place.
 */
export function passageBlock(
  corpus: Corpus,
  passage: At,
  { mark, figures, label, known = '', told = true }: Shown = {},
): PassageBlock {
  const entry = corpus.byId.get(passage.article);
  const text = entry?.article.text ?? '';
  return {
    kind: 'passage',
    ...(label === undefined ? {} : { label }),
    runs: marked(text, passage, figures ? figures.map((figure) => figure.mention) : mark ? [mark] : []),
    caption: entry
      ? told
        ? toldOf(entry, passage, [label ?? '', known].join(' · '), { mark, figures })
        : []
      : [passage.article],
    ...(entry
      ? {
          from: provenanceOf(corpus, entry.article, passage),
          at: { article: passage.article, start: passage.start, end: passage.end },
        }
      : {}),
  };
}

/**
 * "said by Burhan Ghalioun", "80 killed · 29 Jan 2012", "he: Kofi Annan", "“could not be verified”", but for what is
 * `known`.
 */
function toldOf(
  entry: ReadArticle,
  passage: Range,
  known: string,
  { mark, figures: shown }: { mark: Range | undefined; figures: readonly ShownFigure[] | undefined },
): string[] {
  const { article } = entry;
  const index = sentenceFrom(article, passage.start);
  const sentence = article.sentences[index];
  if (sentence?.start !== passage.start || sentence.end !== passage.end) return [];
  const source = sourceOf(entry, passage);
  const figures = claimsIn(entry, passage).figures.map(
    (figure): ShownFigure => (isDayOfSaying(entry, figure) ? { ...figure, said: true } : figure),
  );
  // A figure that is set off is told alone.
  const [marked] = figures.filter(({ mention }) => mention.start === mark?.start && mention.end === mark.end);
  const told = [
    ...(source && known.includes(source.who) ? [] : [sourceText(article, source)]),
    ...figuresTold(shown ?? (marked ? [marked] : figures), source?.who ?? null, known),
    ...(source && isStateMedia(source.who) ? ['state media'] : []),
    ...meantIn(entry, index)
      .filter(({ name }) => name !== source?.who && !known.includes(name))
      .map(({ word, name }) => `${word}: ${name}`),
    ...caveatsIn(entry, index).map(({ kind, words }) =>
      kind === 'corrected' ? `corrected: “${words.text}”` : `“${words.text}”`,
    ),
  ];
  return [...new Set(told)];
}

/**
 * What the sentence of figures may not say in so many words: their day, their place, whose they are; once for those of
 * which it is the same. "14 killed, at least 22 injured", "Port Lune", "2 Mar 2026".
 */
function figuresTold(figures: readonly ShownFigure[], who: string | null, known: string): string[] {
  // "80 killed (men), 12 killed (women) · 29 Jan 2012; 7 killed · 2019"
  const told = [known, known.replaceAll(/ \([^()]*\)/g, '')].flatMap((one) => [
    ...one.split(' · '),
    ...one.split(/ · |; |, /),
  ]);
  const heads = new Map<string, string[]>();
  for (const figure of figures) {
    // "According to the relief group Hasko" is said by Hasko.
    const isSame = who !== null && figure.source !== null && sourceKey(figure.source) === sourceKey(who);
    const parts = figureParts(isSame ? { ...figure, source: null } : figure);
    const rest = parts.filter((part) => !told.includes(part)).join(' · ');
    if (rest !== '') heads.set(rest, [...(heads.get(rest) ?? []), figureHead(figure)]);
  }
  const all = new Set(figures.map(figureHead));
  return [...heads].map(([rest, own]) => {
    // Where all are told of above, what is said of only some of them names these again.
    const named = [...new Set(own)];
    const untold = named.length < all.size ? named : named.filter((head) => !told.includes(head));
    return untold.length === 0 ? rest : `${untold.join(', ')} · ${rest}`;
  });
}

/** Whose words a sentence is: somebody's, or the article's own report; where speech is not read, nobody can tell. */
function sourceText(article: Article, source: Source | null): string {
  const foreign = foreignText(article);
  if (source === null && foreign !== null) return `${foreign}: who says it is not read`;
  if (source === null) return `${article.outlet ?? 'the article'} reports it`;
  return `${source.part ? 'in part ' : ''}${source.cue} by ${whoText(source.who)}`;
}

function marked(text: string, passage: Range, marks: readonly Range[]): Run[] {
  const runs: Run[] = [];
  let at = passage.start;
  const add = (end: number, style: Run['style']) => {
    if (end <= at) return;
    const last = runs.at(-1);
    // Where one ends the next may begin: "killed 27 people|, including six children".
    const before = last?.style === style ? (runs.pop()?.text ?? '') : '';
    runs.push({ text: before + text.slice(at, end), style });
    at = end;
  };
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (overlap(passage, mark) === 0) continue;
    add(mark.start, 'plain');
    add(Math.min(mark.end, passage.end), 'mark');
  }
  add(passage.end, 'plain');
  return runs;
}

function provenanceOf(corpus: Corpus, article: Article, range: Range): Provenance {
  const paragraph = paragraphAt(article, range.start);
  return {
    article: articleName(corpus, article),
    place: paragraph < 0 ? null : `paragraph ${paragraph + 1}/${article.paragraphs.length}`,
  };
}
