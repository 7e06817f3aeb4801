import type { Corpus, ReadArticle } from '../search/corpus.js';
import { overlap, type Range, spanOf } from '../text/span.js';
import type { CheckQuoteAnswer, ClosestQuote } from './answer.js';
import { likelyArticles } from './likely-articles.js';
import { changesBetween, findClosest, findVerbatim } from './quote-matching.js';
import { sameSpeaker } from './speaker-names.js';

/** From this weighted share of words in common, a quote counts as an altered form of the article's words. */
const altered = 0.55;

/**
 * Whether the articles say `quote` word for word, blind to case, white space, marks, ellipses and [brackets]; where
 * not, whether they say nearly that, and what was changed. With a `speaker`, whether it was that speaker.
 */
export function checkQuote(
  corpus: Corpus,
  options: { quote: string; speaker?: string; article?: string },
): CheckQuoteAnswer {
  const articles = likelyArticles(corpus, options.quote, options.article);
  let misattributed: CheckQuoteAnswer | null = null;
  for (const read of articles) {
    const match = findVerbatim(read.article, options.quote);
    if (!match) continue;
    const closest = closestAt(read, match.range);
    const answer = { found: true, closest, changes: changesBetween(closest.text, options.quote) };
    if (
      options.speaker === undefined ||
      closest.speaker === null ||
      sameSpeaker(closest.speaker, options.speaker) ||
      namesSpeaker(read, match.range, options.speaker)
    ) {
      return { ...answer, verdict: 'verbatim' };
    }
    misattributed ??= { ...answer, verdict: 'misattributed' };
  }
  if (misattributed) return misattributed;
  const best = findClosest(
    articles.map(({ article }) => article),
    options.quote,
  );
  const read = best && articles.find(({ article }) => article === best.article);
  if (!best || !read || best.likeness < 0.3) return { found: false, verdict: 'not-found', closest: null, changes: [] };
  const closest = closestAt(read, best.range);
  const found = best.likeness >= altered;
  return {
    found,
    verdict: found ? 'altered' : 'not-found',
    closest,
    changes: changesBetween(closest.text, options.quote),
  };
}

function closestAt(read: ReadArticle, range: Range): ClosestQuote {
  return {
    article: read.article.id,
    ...spanOf(read.article.text, range),
    speaker: quotationAt(read, range)?.speaker ?? null,
  };
}

const quotationAt = (read: ReadArticle, range: Range) =>
  read.reading.quotations
    .map((quotation) => ({ quotation, shared: overlap(quotation.content, range) }))
    .filter(({ shared }) => shared * 2 >= range.end - range.start)
    .sort((a, b) => b.shared - a.shared)[0]?.quotation;

/** Whether the words in the text for who says it name the speaker ("Burhan Ghalioun, head of the council"). */
function namesSpeaker(read: ReadArticle, range: Range, speaker: string): boolean {
  const source = quotationAt(read, range)?.source;
  return source ? sameSpeaker(read.article.text.slice(source.start, source.end), speaker) : false;
}
