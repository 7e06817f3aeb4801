import { caveatsIn, isStateMedia, type Source, sourceOf } from '../answering/caveats.js';
import { meantIn } from '../answering/caveats-pronouns.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { contains, overlap } from '../text/span.js';
import type { At, PassageBlock, Run } from './card.js';
import { figureText } from './figure.js';

/**
 * The block of words of an article, with `mark` set off inside them. Below one sentence stands who says it and what is to
 * be known with it, but for what `label` says already; below that its place.
 */
export function passageBlock(
  corpus: Corpus,
  passage: At,
  { mark, label }: { mark?: Range; label?: string } = {},
): PassageBlock {
  const entry = corpus.byId.get(passage.article);
  const text = entry?.article.text ?? '';
  return {
    kind: 'passage',
    ...(label === undefined ? {} : { label }),
    runs: marked(text, passage, mark),
    caption: entry ? [...toldOf(entry, passage, label), ...placeOf(entry.article, passage)] : [passage.article],
    ...(entry ? { at: { article: passage.article, start: passage.start, end: passage.end } } : {}),
  };
}

/** "said by Burhan Ghalioun", "80 killed · 2012-01-29", "he: Kofi Annan", "“could not be verified”". */
function toldOf(entry: ReadArticle, passage: Range, label = ''): string[] {
  const { article, reading } = entry;
  const index = article.sentences.findIndex(({ start, end }) => start === passage.start && end === passage.end);
  if (index < 0) return [];
  const source = sourceOf(entry, passage);
  const figures = reading.figures
    .filter((figure) => contains(passage, figure.mention))
    .map((figure) => figureText(figure.source === source?.who ? { ...figure, source: null } : figure));
  const told = [
    ...(source && label.includes(source.who) ? [] : [sourceText(article, source)]),
    ...figures.filter((figure) => !label.includes(figure)),
    ...(source && isStateMedia(source.who) ? ['state media'] : []),
    ...meantIn(entry, index)
      .filter(({ name }) => name !== source?.who && !label.includes(name))
      .map(({ word, name }) => `${word}: ${name}`),
    ...caveatsIn(entry, index).map(({ kind, words }) =>
      kind === 'corrected' ? `corrected: “${words.text}”` : `“${words.text}”`,
    ),
  ];
  return [...new Set(told)];
}

/** Whose words a sentence is: somebody's, or the article's own report. */
function sourceText({ outlet }: Article, source: Source | null): string {
  if (source === null) return `${outlet ?? 'the article'} reports it`;
  return `${source.part ? 'in part ' : ''}${source.cue} by ${source.who}`;
}

function marked(text: string, passage: Range, mark: Range | undefined): Run[] {
  if (!mark || overlap(passage, mark) === 0) return [{ text: text.slice(passage.start, passage.end), style: 'plain' }];
  const start = Math.max(mark.start, passage.start);
  const end = Math.min(mark.end, passage.end);
  const runs: Run[] = [
    { text: text.slice(passage.start, start), style: 'plain' },
    { text: text.slice(start, end), style: 'mark' },
    { text: text.slice(end, passage.end), style: 'plain' },
  ];
  return runs.filter((run) => run.text.length > 0);
}

/** Article, day and paragraph. */
function placeOf(article: Article, range: Range): string[] {
  const paragraph = article.paragraphs.findIndex((one) => one.start <= range.start && range.start < one.end);
  return [
    article.title ?? article.id,
    ...(article.published === null ? [] : [article.published]),
    ...(paragraph < 0 ? [] : [`paragraph ${paragraph + 1} of ${article.paragraphs.length}`]),
  ];
}
