import type { Figure, FigureKind } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { spanOf } from '../text/span.js';
import type { CasualtiesAnswer, FigureAnswer } from './answer.js';
import { lacking } from './ask/missing.js';
import { askedPlace } from './asked-place.js';
import { isDayOfSaying } from './said-days.js';
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
 * another place, is one figure, the fullest; it is at every place that one of its tellings names. With them, how many more
 * there would be if they told a day.
 */
export function casualties(corpus: Corpus, { article, kind, place, from, to }: CasualtiesOptions): CasualtiesAnswer {
  const placed = place === undefined ? () => () => true : askedPlace(place);
  const told = corpus.articles
    .filter((entry) => article === undefined || entry.article.id === article)
    .flatMap((entry) => {
      const isThere = placed(entry);
      return toldOnce(entry)
        .filter(({ figure }) => kind === undefined || figure.kind === kind)
        .filter(({ figure, tellings }) => [figure, ...tellings].some(isThere))
        .map(({ figure }) => figureAnswer(entry, figure));
    });
  const isIn = ({ date }: FigureAnswer): boolean =>
    (from === undefined || (date !== null && date.to >= from)) &&
    (to === undefined || (date !== null && date.from <= to));
  const figures = onceOfTwins(corpus, told.filter(isIn));
  const isUndated = ({ date }: FigureAnswer) => date === null;
  const undated = from === undefined && to === undefined ? 0 : onceOfTwins(corpus, told.filter(isUndated)).length;
  const found = figures.length > 0;
  return {
    found,
    figures,
    ...(undated > 0 ? { undated } : {}),
    ...(found
      ? {}
      : {
          ...lacking(corpus, '', { article, names: [place] }),
          ...unreadAmong(corpus, { article, also: 'Spanish' }),
        }),
  };
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

function figureAnswer(entry: ReadArticle, figure: Figure): FigureAnswer {
  const { article } = entry;
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
    ...(isDayOfSaying(entry, figure) ? { said: true } : {}),
    source: figure.source,
    mention: spanOf(article.text, figure.mention),
    sentence: spanOf(article.text, sentence),
  };
}
