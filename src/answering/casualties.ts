import type { Figure, FigureKind } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { spanOf } from '../text/span.js';
import type { CasualtiesAnswer, FigureAnswer } from './answer.js';
import { lacking } from './ask/missing.js';
import { askedPlace } from './asked-place.js';
import { toldOnce } from './told-once.js';
import { unreadAmong } from './unread.js';

/** Which figures are wanted; days are UTC days, both included, and leave out figures without a date. */
export interface CasualtiesOptions {
  readonly article?: string;
  readonly kind?: FigureKind;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The wanted figures of one or all articles in their order. A toll told again in an article, or in the same article from
 * another place, is one figure, the fullest; it is at every place that one of its tellings names.
 */
export function casualties(corpus: Corpus, { article, kind, place, from, to }: CasualtiesOptions): CasualtiesAnswer {
  const placed = place === undefined ? () => () => true : askedPlace(place);
  const isWanted = (figure: Figure): boolean =>
    (kind === undefined || figure.kind === kind) &&
    (from === undefined || (figure.date !== null && figure.date.to >= from)) &&
    (to === undefined || (figure.date !== null && figure.date.from <= to));
  const told = corpus.articles
    .filter((entry) => article === undefined || entry.article.id === article)
    .flatMap((entry) => {
      const isThere = placed(entry);
      return toldOnce(entry)
        .filter(({ figure, tellings }) => isWanted(figure) && [figure, ...tellings].some(isThere))
        .map(({ figure }) => figureAnswer(entry, figure));
    });
  const figures = onceOfTwins(corpus, told);
  const found = figures.length > 0;
  if (found) return { found, figures };
  const lacks = lacking(corpus, '', { article, names: [place] });
  return { found, figures, ...lacks, ...unreadAmong(corpus, { article, also: 'Spanish' }) };
}

/** How many figures `from` and `to` leave out because they tell no day. */
export function leftUndated(corpus: Corpus, { from, to, ...others }: CasualtiesOptions): number {
  if (from === undefined && to === undefined) return 0;
  return casualties(corpus, others).figures.filter(({ date }) => date === null).length;
}

/** The figures without those that stand in an article and again in the same article from another place. */
function onceOfTwins(corpus: Corpus, figures: readonly FigureAnswer[]): FigureAnswer[] {
  const key = (article: string, { kind, unit, low, high, forecast }: FigureAnswer) =>
    [article, kind, unit, low, high, forecast].join(' ');
  const holders = new Map<string, string>();
  for (const figure of figures) {
    const first = corpus.twins.get(figure.article) ?? figure.article;
    const holder = holders.get(key(first, figure));
    if (holder === undefined || figure.article === first) holders.set(key(first, figure), figure.article);
  }
  return figures.filter((figure) => {
    const first = corpus.twins.get(figure.article) ?? figure.article;
    return holders.get(key(first, figure)) === figure.article;
  });
}

function figureAnswer({ article }: ReadArticle, figure: Figure): FigureAnswer {
  const sentence = article.sentences[figure.sentence] ?? figure.mention;
  return {
    article: article.id,
    kind: figure.kind,
    low: figure.low,
    high: figure.high,
    approximate: figure.approximate,
    forecast: figure.forecast,
    unit: figure.unit,
    victims: figure.victims,
    place: figure.place,
    date: figure.date,
    source: figure.source,
    mention: spanOf(article.text, figure.mention),
    sentence: spanOf(article.text, sentence),
  };
}
