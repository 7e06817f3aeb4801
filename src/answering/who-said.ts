import type { Corpus, ReadArticle } from '../search/corpus.js';
import { contains, overlap, type Range, spanOf } from '../text/span.js';
import type { QuotationAnswer, WhoSaidAnswer } from './answer.js';
import { lacking } from './ask/missing.js';
import { withoutRetold } from './ask/retold.js';
import { likelyArticles } from './likely-articles.js';
import { quotationsBy, quotationsIn, type Said } from './quotes/quotations-by.js';
import { findVerbatim } from './quotes/quote-matching.js';
import { fold, type QuoteWord, quoteWords, roughStem } from './quotes/quote-words.js';
import { covers, sameWord, speakerWords } from './quotes/speaker-names.js';
import { unreadAmong } from './unread.js';

/**
 * The quotations of the corpus, or of one article of it: best match first for a `quote` (a fragment, a paraphrase, or
 * with slips), else in the articles' order; only those of `speaker`, only those `about` something, where given. What an
 * article has that is the same one from another place counts once.
 */
export function whoSaid(
  corpus: Corpus,
  options: { quote?: string; speaker?: string; about?: string; article?: string },
): WhoSaidAnswer {
  const { quote = '', speaker, article } = options;
  const theirs = speaker === undefined ? undefined : quotationsBy(corpus, speaker, article);
  const among = theirs && new Set(theirs.map(({ read }) => read));
  const likely = new Set(likelyArticles(corpus, quote, { only: article, among }));
  let said = theirs ? theirs.filter(({ read }) => likely.has(read)) : [...likely].flatMap(quotationsIn);
  if (options.about !== undefined) said = saidAbout(said, options.about);
  if (options.quote !== undefined) {
    const ranked = ranking(said, options.quote);
    return {
      found: ranked.found,
      quotations: once(corpus, ranked.said).slice(0, mostFound),
      ...(ranked.found ? {} : { ...saidOtherwise(corpus, options), ...lacks(corpus, options) }),
    };
  }
  return { found: said.length > 0, quotations: once(corpus, said), ...(said.length > 0 ? {} : lacks(corpus, options)) };
}

/** As many quotations are given for a quote. */
const mostFound = 10;

const once = (corpus: Corpus, said: readonly Said[]): QuotationAnswer[] =>
  withoutRetold(corpus, said.map(answerOf), ({ speaker, article }) => speaker ?? article);

/** The quotation of whoever did say it, or said it of something else. */
function saidOtherwise(corpus: Corpus, { quote, speaker, about, article }: Parameters<typeof whoSaid>[1]) {
  if (quote === undefined || (speaker === undefined && about === undefined)) return {};
  const { found, quotations } = whoSaid(corpus, { quote, ...(article === undefined ? {} : { article }) });
  const [otherwise] = quotations;
  return found && otherwise ? { otherwise } : {};
}

function lacks(corpus: Corpus, { quote, speaker, about, article }: Parameters<typeof whoSaid>[1]) {
  return {
    ...lacking(corpus, [quote, about].join(' '), { article, names: [speaker] }),
    ...unreadAmong(corpus, { article }),
  };
}

/** A speaker of the corpus, and in how many quotations. */
export interface Speaker {
  readonly name: string;
  readonly quotations: number;
}

/** Completion asks at every key; a corpus never changes. */
const speakersOf = new WeakMap<Corpus, readonly Speaker[]>();

/** Every speaker who has a name or description, most quoted first; spellings and short forms of one name are one. */
export function speakers(corpus: Corpus): readonly Speaker[] {
  let known = speakersOf.get(corpus);
  if (!known) {
    known = findSpeakers(corpus);
    speakersOf.set(corpus, known);
  }
  return known;
}

function findSpeakers(corpus: Corpus): Speaker[] {
  const counts = new Map<string, number>();
  for (const { speaker } of once(corpus, corpus.articles.flatMap(quotationsIn)))
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const merged = new Map<string, { name: string; words: string[]; quotations: number }>();
  const byLast = new Map<string, { name: string; words: string[]; quotations: number }[]>();
  const longestFirst = [...counts]
    .map(([name, quotations]) => ({ name, quotations, words: speakerWords(name) }))
    .sort((a, b) => b.words.length - a.words.length || b.quotations - a.quotations);
  for (const entry of longestFirst) {
    const last = entry.words.at(-1) ?? '';
    const same = merged.get(entry.words.join(' '));
    const peers = byLast.get(last.slice(0, 3)) ?? [];
    const fuller = same
      ? [same]
      : peers.filter(
          (peer) => /^\p{Lu}/u.test(peer.name) && /^\p{Lu}/u.test(entry.name) && oneName(peer.words, entry.words),
        );
    const [only] = fuller;
    if (only && fuller.length === 1) {
      only.quotations += entry.quotations;
      continue;
    }
    merged.set(entry.words.join(' '), entry);
    byLast.set(last.slice(0, 3), [...peers, entry]);
  }
  return [...merged.values()]
    .map(({ name, quotations }) => ({ name, quotations }))
    .sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name));
}

/** "Ghalioun" and "Burhan Ghalioun", "Mohamed Mursi" and "Mohammed Morsi"; not "Ana" and "Berta Silva". */
function oneName(long: readonly string[], short: readonly string[]): boolean {
  if (!sameWord(long.at(-1) ?? '', short.at(-1) ?? '')) return false;
  return short.length === 1 ? long.length > 1 : covers(long, short);
}

function saidAbout(said: readonly Said[], about: string): Said[] {
  const asked = quoteWords(about).filter(({ weight }) => weight === 1);
  if (asked.length === 0) return [];
  return said.filter(({ read, quotation }) => {
    const sentence = read.article.sentences[quotation.sentence];
    const { text } = read.article;
    const within = `${text.slice(quotation.content.start, quotation.content.end)} ${sentence ? text.slice(sentence.start, sentence.end) : ''}`;
    const stems = new Set(quoteWords(within).map(({ key }) => roughStem(key)));
    return asked.filter(({ key }) => stems.has(roughStem(key))).length * 2 >= asked.length + (asked.length > 1 ? 1 : 0);
  });
}

/** How much of a quote's words, by weight, a quotation must hold to count as found. */
const enough = 0.5;

function ranking(said: readonly Said[], quote: string): { said: Said[]; found: boolean } {
  const asked = quoteWords(quote);
  const verbatim = new Map<ReadArticle, Range | null>();
  const scored = said.map((one) => {
    const { article } = one.read;
    let place = verbatim.get(one.read);
    if (place === undefined) {
      place = findVerbatim(article, quote);
      verbatim.set(one.read, place);
    }
    const { content } = one.quotation;
    const shared = place ? overlap(place, content) : 0;
    const there = place ? shared / Math.max(1, place.end - place.start) : 0;
    const likeness = sharedWeight(quoteWords(article.text, content), asked);
    const close = place && shared === 0 ? nearness(one, place) : 0;
    return { one, likeness: Math.max(likeness, there), score: there * 2 + likeness + close };
  });
  const best = scored
    .filter(({ likeness, score }) => likeness >= 0.25 || score > 0.5)
    .sort((a, b) => b.score - a.score);
  return { said: best.map(({ one }) => one), found: (best[0]?.likeness ?? 0) >= enough };
}

/** A quotation whose sentence holds the words counts a little, even where its content does not. */
function nearness({ read, quotation }: Said, place: Range): number {
  const sentence = read.article.sentences[quotation.sentence];
  return sentence && contains(sentence, place) ? 0.6 : 0;
}

/** The weighted share of `asked` that stands in `words`: exact words whole, stems and pairs in order for a part. */
function sharedWeight(words: readonly QuoteWord[], asked: readonly QuoteWord[]): number {
  const keys = new Set(words.map(({ key }) => key));
  const stems = new Set(words.map(({ key }) => roughStem(key)));
  const pairs = new Set(words.slice(1).map(({ key }, i) => `${words[i]?.key} ${key}`));
  let whole = 0;
  let met = 0;
  asked.forEach(({ key, weight }, i) => {
    whole += weight;
    if (keys.has(key)) met += weight * (i === 0 || pairs.has(`${asked[i - 1]?.key} ${key}`) ? 1 : 0.9);
    else if (stems.has(roughStem(fold(key)))) met += weight * 0.8;
  });
  return whole > 0 ? met / whole : 0;
}

function answerOf({ read, quotation }: Said): QuotationAnswer {
  const { article } = read;
  const { text } = article;
  const sentence = article.sentences[quotation.sentence] ?? quotation.content;
  return {
    article: article.id,
    form: quotation.form,
    speaker: quotation.speaker,
    source: quotation.source && spanOf(text, quotation.source),
    cue: quotation.cue && spanOf(text, quotation.cue),
    content: spanOf(text, quotation.content),
    sentence: spanOf(text, sentence),
  };
}
