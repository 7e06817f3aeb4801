import type { Quotation } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import { contains, overlap, type Range, spanOf } from '../text/span.js';
import type { CheckQuoteAnswer, ClosestQuote } from './answer.js';
import { likelyArticles } from './likely-articles.js';
import { changesBetween, findClosest, placeOf, verbatimPlaces } from './quote-matching.js';
import { quoteWords } from './quote-words.js';
import { saidBy } from './said-by.js';
import { covers, sameSpeaker, speakerWords, titledWords } from './speaker-names.js';

/** From this weighted share of words in common, a quote counts as an altered form of the article's words. */
const altered = 0.55;

/** Of words that an article says again and again, no more places are looked at. */
const mostPlaces = 100;

/** How well a place where the words stand bears the quote out, best first. */
const standings = ['theirs', 'of another', 'of nobody', 'spliced'] as const;

/**
 * Whether the articles say `quote` word for word, blind to case, white space, marks, ellipses, [brackets] and who is
 * named as the speaker in between; where not, whether they say nearly that, and what was changed. An ellipsis that
 * hides a change of speaker alters. With a `speaker`, whether it was that speaker, wherever the words stand.
 */
export function checkQuote(
  corpus: Corpus,
  options: { quote: string; speaker?: string; article?: string },
): CheckQuoteAnswer {
  const articles = articlesToCheck(corpus, options);
  const places: { standing: (typeof standings)[number]; closest: ClosestQuote }[] = [];
  for (const read of articles) {
    let left = mostPlaces;
    for (const pieces of verbatimPlaces(read.article, options.quote)) {
      const range = placeOf(pieces);
      places.push({
        standing: standingOf(read, pieces, options.speaker),
        closest: closestAt(read, range, options.speaker),
      });
      if (places.at(-1)?.standing === 'theirs' || --left === 0) break;
    }
    if (places.at(-1)?.standing === 'theirs') break;
  }
  const [place] = places.sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  if (place) {
    const verdict =
      place.standing === 'theirs' ? 'verbatim' : place.standing === 'spliced' ? 'altered' : 'misattributed';
    return { found: true, verdict, closest: place.closest, changes: changesBetween(place.closest.text, options.quote) };
  }
  const best = findClosest(
    articles.map(({ article }) => article),
    options.quote,
  );
  const read = best && articles.find(({ article }) => article === best.article);
  if (!best || !read || best.likeness < 0.3) return { found: false, verdict: 'not-found', closest: null, changes: [] };
  const closest = closestAt(read, best.range, options.speaker);
  const found = best.likeness >= altered;
  const answer = { found, closest, changes: changesBetween(closest.text, options.quote) };
  if (!found) return { ...answer, verdict: 'not-found' };
  if (!isSaidInParts(read, best.range, options.quote)) return { ...answer, verdict: 'altered' };
  const said = standingOf(read, [best.range], options.speaker) === 'theirs';
  return { ...answer, verdict: said ? 'verbatim' : 'misattributed' };
}

/** Where the quote may stand; with a speaker, what that one says first, which more of the same words may hide. */
function articlesToCheck(
  corpus: Corpus,
  { quote, speaker, article: only }: Parameters<typeof checkQuote>[1],
): readonly ReadArticle[] {
  const likely = likelyArticles(corpus, quote, { only });
  if (speaker === undefined) return likely;
  const among = new Set(saidBy(corpus, speaker, only).map(({ read }) => read));
  return [...new Set([...likelyArticles(corpus, quote, { only, among }), ...likely])];
}

/** What a place says for the quote of `asked`, or of whoever it is: words that nobody is known to say may be theirs who stands beside. */
function standingOf(
  read: ReadArticle,
  pieces: readonly Range[],
  asked: string | undefined,
): (typeof standings)[number] {
  const speakers = pieces.flatMap((piece) => within(read, piece)?.speaker ?? []);
  if (speakers.some((speaker) => !sameSpeaker(speaker, speakers[0] ?? ''))) return 'spliced';
  if (asked === undefined) return 'theirs';
  const range = placeOf(pieces);
  const said = saidAt(read, range);
  if (said.some(({ speaker }) => speaker !== null && sameSpeaker(speaker, asked))) return 'theirs';
  if (namesSpeaker(read, said, asked)) return 'theirs';
  if (said.some(({ speaker }) => speaker !== null)) return 'of another';
  return isBeside(read, pieces, asked) ? 'theirs' : 'of nobody';
}

/** Whether what the sentences in which the words stand hold besides them names who is asked for. */
function isBeside({ article }: ReadArticle, pieces: readonly Range[], asked: string): boolean {
  return article.sentences.some((one) => {
    const here = pieces.filter((piece) => overlap(one, piece) > 0);
    if (here.length === 0) return false;
    const besides = [one, ...here].map(({ end }, i) =>
      article.text.slice(i === 0 ? one.start : end, here[i]?.start ?? one.end),
    );
    return covers(titledWords(besides.join(' ')), speakerWords(asked));
  });
}

function closestAt(read: ReadArticle, range: Range, asked?: string): ClosestQuote {
  const said = saidAt(read, range);
  const theirs = said.find(({ speaker }) => asked !== undefined && speaker !== null && sameSpeaker(speaker, asked));
  return {
    article: read.article.id,
    ...spanOf(read.article.text, range),
    speaker: (theirs ?? said[0])?.speaker ?? null,
  };
}

/** The quotations in which most of `range` stands, those with more of it first; else the parts of one that hold it. */
function saidAt(read: ReadArticle, range: Range): readonly Quotation[] {
  const around = read.reading.quotations
    .map((quotation) => ({ quotation, shared: overlap(quotation.content, range) }))
    .filter(({ shared }) => shared * 2 >= range.end - range.start)
    .sort((a, b) => b.shared - a.shared)
    .map(({ quotation }) => quotation);
  return around.length > 0 ? around : partsAt(read, range);
}

/** The narrowest quotation that holds all of `range`. */
const within = ({ reading }: ReadArticle, range: Range): Quotation | undefined =>
  reading.quotations
    .filter(({ content }) => contains(content, range))
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];

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

/**
 * Whether the words in the text for who says it name the speaker ("Burhan Ghalioun, head of the council", "Judge Ana
 * Torvald"), there or where else the article lets the same one speak.
 */
function namesSpeaker(read: ReadArticle, [said]: readonly Quotation[], asked: string): boolean {
  if (!said) return false;
  return read.reading.quotations.some(({ source, speaker }) => {
    if (source === null || (speaker !== said.speaker && source !== said.source)) return false;
    const words = read.article.text.slice(source.start, source.end);
    return sameSpeaker(words, asked) || covers(titledWords(words), speakerWords(asked));
  });
}
