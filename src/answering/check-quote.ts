import type { Quotation } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { overlap, type Range, spanOf } from '../text/span.js';
import type { CheckQuoteAnswer, ClosestQuote } from './answer.js';
import { likelyArticles } from './likely-articles.js';
import { changesBetween, findClosest, findVerbatim } from './quote-matching.js';
import { quoteWords } from './quote-words.js';
import { covers, sameSpeaker, speakerWords, titledWords } from './speaker-names.js';

/** From this weighted share of words in common, a quote counts as an altered form of the article's words. */
const altered = 0.55;

/**
 * Whether the articles say `quote` word for word, blind to case, white space, marks, ellipses, [brackets] and who is
 * named as the speaker in between; where not, whether they say nearly that, and what was changed. With a `speaker`,
 * whether it was that speaker.
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
    if (isSpeaker(read, match.range, closest.speaker, options.speaker)) return { ...answer, verdict: 'verbatim' };
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
  const answer = { found, closest, changes: changesBetween(closest.text, options.quote) };
  if (!found) return { ...answer, verdict: 'not-found' };
  if (!isSaidInParts(read, best.range, options.quote)) return { ...answer, verdict: 'altered' };
  const said = isSpeaker(read, best.range, closest.speaker, options.speaker);
  return { ...answer, verdict: said ? 'verbatim' : 'misattributed' };
}

/** Whether the words of `range`, which `speaker` says, are those of whoever is asked for; so they are where nobody is. */
function isSpeaker(read: ReadArticle, range: Range, speaker: string | null, asked: string | undefined): boolean {
  return asked === undefined || speaker === null || sameSpeaker(speaker, asked) || namesSpeaker(read, range, asked);
}

function closestAt(read: ReadArticle, range: Range): ClosestQuote {
  return {
    article: read.article.id,
    ...spanOf(read.article.text, range),
    speaker: (quotationAt(read, range) ?? partsAt(read, range)[0])?.speaker ?? null,
  };
}

/** The quotations that one speaker's words in `range` are parted into by who says them; none where they are not. */
function partsAt({ reading }: ReadArticle, range: Range): readonly Quotation[] {
  const parts = reading.quotations.filter(({ form, content }) => form === 'direct' && overlap(content, range) > 0);
  return parts.length > 1 && parts.every(({ speaker }) => speaker === parts[0]?.speaker) ? parts : [];
}

/** "The bridge is closed. It will stay closed", of “The bridge is closed,” she said. “It will stay closed.” */
function isSaidInParts(read: ReadArticle, range: Range, quote: string): boolean {
  const words = partsAt(read, range).flatMap(({ content }) =>
    quoteWords(read.article.text, {
      start: Math.max(content.start, range.start),
      end: Math.min(content.end, range.end),
    }),
  );
  const given = quoteWords(quote);
  return words.length === given.length && words.every(({ key }, i) => key === given[i]?.key);
}

const quotationAt = (read: ReadArticle, range: Range) =>
  read.reading.quotations
    .map((quotation) => ({ quotation, shared: overlap(quotation.content, range) }))
    .filter(({ shared }) => shared * 2 >= range.end - range.start)
    .sort((a, b) => b.shared - a.shared)[0]?.quotation;

/**
 * Whether the words in the text for who says it name the speaker ("Burhan Ghalioun, head of the council", "Judge Ana
 * Torvald"), there or where else the article lets the same one speak.
 */
function namesSpeaker(read: ReadArticle, range: Range, asked: string): boolean {
  const said = quotationAt(read, range);
  if (!said) return false;
  return read.reading.quotations.some(({ source, speaker }) => {
    if (source === null || (speaker !== said.speaker && source !== said.source)) return false;
    const words = read.article.text.slice(source.start, source.end);
    return sameSpeaker(words, asked) || covers(titledWords(words), speakerWords(asked));
  });
}
