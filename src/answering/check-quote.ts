import type { Corpus, ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import { type Range, spanOf } from '../text/span.js';
import type { CheckQuoteAnswer, ClosestQuote } from './answer.js';
import { likelyArticles, mostLikely } from './likely-articles.js';
import { quotationsBy } from './quotes/quotations-by.js';
import { changesBetween, findClosest, placeOf, verbatimPlaces } from './quotes/quote-matching.js';
import { QuoteSpeaker, type Standing, standings } from './quotes/quote-speaker.js';
import { quoteWords } from './quotes/quote-words.js';
import { unreadAmong } from './unread.js';

/** From this weighted share of words in common, a quote counts as an altered form of the article's words. */
const altered = 0.55;

/** Of words that stand in one article again and again, no more places are looked at for who says them. */
const mostPlaces = 5000;

/**
 * Whether the articles say `quote` word for word, blind to case, white space, marks, ellipses, [brackets] and who is
 * named as the speaker in between; where not, whether they say nearly that, and what was changed. An ellipsis that
 * hides a change of speaker alters. With a `speaker`, whether it was that speaker, wherever the words stand.
 */
export function checkQuote(
  corpus: Corpus,
  options: { quote: string; speaker?: string; article?: string },
): CheckQuoteAnswer {
  const { quote, speaker } = options;
  const articles = articlesToCheck(corpus, options);
  const place = bestPlace(articles, quote, speaker) ?? bestPlace(articles, parted(quote), speaker, true);
  if (place) {
    const { read, range, standing } = place;
    const closest = closestAt(read, range, speaker);
    const verdict = standing === 'theirs' ? 'verbatim' : standing === 'spliced' ? 'altered' : 'misattributed';
    return { found: true, verdict, closest, changes: changesBetween(closest.text, quote) };
  }
  const best = findClosest(
    articles.map(({ article }) => article),
    options.quote,
  );
  const read = best && articles.find(({ article }) => article === best.article);
  // To find what is in another language takes a look at every article.
  const notFound = () =>
    ({ found: false, verdict: 'not-found', ...unreadAmong(corpus, { article: options.article }) }) as const;
  if (!best || !read || best.likeness < 0.3) return { ...notFound(), closest: null, changes: [] };
  const closest = closestAt(read, best.range, options.speaker);
  const found = best.likeness >= altered;
  const answer = { found, closest, changes: changesBetween(closest.text, options.quote) };
  if (!found) return { ...answer, ...notFound() };
  if (!isSaidInParts(read, best.range, options.quote)) return { ...answer, verdict: 'altered' };
  const said = new QuoteSpeaker(read, speaker).standingOf([best.range]) === 'theirs';
  return { ...answer, verdict: said ? 'verbatim' : 'misattributed' };
}

/** A quote of several sentences, between which the article may say who speaks: “It is closed,” said Ana Lopes, who …. “It will stay so.” */
const parted = (quote: string): string => quote.replaceAll(/(?<=[.!?]["”’]?)\s+(?=\S)/g, ' … ');

/** The place where the words stand that bears the speaker out best; the first such one, with `ofOne` of those that are one speech. Undefined where they stand nowhere. */
function bestPlace(articles: readonly ReadArticle[], quote: string, speaker: string | undefined, ofOne = false) {
  let best: { read: ReadArticle; range: Range; standing: Standing } | undefined;
  for (const read of articles) {
    const judge = new QuoteSpeaker(read, speaker);
    let left = mostPlaces;
    for (const pieces of verbatimPlaces(read.article, quote)) {
      if (ofOne && !judge.isOneSpeech(pieces)) continue;
      const standing = judge.standingOf(pieces);
      if (!best || standings.indexOf(standing) < standings.indexOf(best.standing))
        best = { read, range: placeOf(pieces), standing };
      if (standing === 'theirs') return best;
      if (--left === 0) break;
    }
  }
  return best;
}

/** Where the quote may stand; where very many articles have its words, those first in which the speaker is quoted. */
function articlesToCheck(
  corpus: Corpus,
  { quote, speaker, article: only }: Parameters<typeof checkQuote>[1],
): readonly ReadArticle[] {
  const likely = likelyArticles(corpus, quote, { only });
  if (speaker === undefined || only !== undefined || !isCommon(corpus, quote)) return likely;
  return [...new Set([...likelyArticles(corpus, quote, { among: quotedOf(corpus, speaker) }), ...likely])];
}

/** Whether so many articles have all terms of a quote that the likely ones are not all of them. */
function isCommon({ articles, index }: Corpus, quote: string): boolean {
  const having = [...new Set(termsOf(quote))].map((term) => index.articlesWith(term));
  const [fewest] = having.toSorted((a, b) => a.size - b.size);
  const all = fewest
    ? [...fewest.keys()].filter((one) => having.every((some) => some.has(one))).length
    : articles.length;
  return all > mostLikely;
}

/** The articles that quote a speaker. A message mostly has several quotes of one: the last is remembered. */
function quotedOf(corpus: Corpus, speaker: string): ReadonlySet<ReadArticle> {
  let last = lastAsked.get(corpus);
  if (last?.speaker !== speaker) {
    last = { speaker, among: new Set(quotationsBy(corpus, speaker).map(({ read }) => read)) };
    lastAsked.set(corpus, last);
  }
  return last.among;
}
const lastAsked = new WeakMap<Corpus, { readonly speaker: string; readonly among: ReadonlySet<ReadArticle> }>();

function closestAt(read: ReadArticle, range: Range, asked?: string): ClosestQuote {
  const speaker = new QuoteSpeaker(read, asked).speakerAt(range);
  return { article: read.article.id, ...spanOf(read.article.text, range), speaker };
}

/** "The bridge is closed. It will stay closed", of “The bridge is closed,” she said. “It will stay closed.” */
function isSaidInParts(read: ReadArticle, range: Range, quote: string): boolean {
  const words = new QuoteSpeaker(read, undefined).partsAt(range).flatMap(({ content }) =>
    quoteWords(read.article.text, {
      start: Math.max(content.start, range.start),
      end: Math.min(content.end, range.end),
    }),
  );
  const given = quoteWords(quote);
  return words.length === given.length && words.every(({ key }, i) => key === given[i]?.key);
}
