import type { Corpus, ReadArticle } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { contains, overlap } from '../text/span.js';
import type { At, PassageBlock, Run } from './card.js';
import { figureText } from './figure.js';

/** The block of a sentence of an article, with `mark` set off inside it and its place below. */
export function passageBlock(
  corpus: Corpus,
  passage: At,
  { mark, label, caption = [] }: { mark?: Range; label?: string; caption?: readonly string[] } = {},
): PassageBlock {
  const entry = corpus.byId.get(passage.article);
  const text = entry?.article.text ?? '';
  return {
    kind: 'passage',
    ...(label === undefined ? {} : { label }),
    runs: marked(text, passage, mark),
    caption: [...caption, ...(entry ? placeOf(entry.article, passage) : [passage.article])],
    ...(entry ? { at: { article: passage.article, start: passage.start, end: passage.end } } : {}),
  };
}

/** Who says the words of a sentence and which figures it gives, as short phrases. */
export function statedIn({ article, reading }: ReadArticle, sentence: Range): string[] {
  const figures = reading.figures.filter((figure) => contains(sentence, figure.mention));
  if (figures.length > 0) return figures.map((figure) => figureText(figure));
  const length = sentence.end - sentence.start;
  const said = reading.quotations.find((quotation) => overlap(quotation.content, sentence) > 0.4 * length);
  const who = said?.speaker ?? (said?.source ? article.text.slice(said.source.start, said.source.end) : null);
  return who === null ? [] : [`said by ${who}`];
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
