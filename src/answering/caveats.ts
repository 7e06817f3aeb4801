import type { Quotation } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import type { Article, Sentence } from '../text/article.js';
import { overlap, type Range, type Span, spanOf } from '../text/span.js';
import { claimsIn } from './claims.js';

/** Who an article says stands behind a sentence. */
export interface Source {
  /** "Burhan Ghalioun", "activists"; the words for somebody whom the text does not name are in quotation marks. */
  readonly who: string;
  readonly cue: 'said' | 'claimed';
  /** Whether only a part of the sentence is theirs. */
  readonly part: boolean;
}

/** Something to be known with a sentence that stands outside of it, in the article's words. */
export interface Caveat {
  readonly kind: 'unverified' | 'revised' | 'corrected';
  readonly words: Span;
}

/** From this share of a sentence on, what is quoted is the sentence; from the lower one on, a part of it. */
const whole = 0.4;
const part = 0.15;

/** Who says what a sentence says; null where the article itself reports it. */
export function sourceOf(entry: ReadArticle, sentence: Range): Source | null {
  const { article } = entry;
  const { figures, quotations } = claimsIn(entry, sentence);
  const share = ({ content }: Quotation) => overlap(content, sentence) / Math.max(1, sentence.end - sentence.start);
  const best = quotations.filter((quotation) => share(quotation) >= part).toSorted((a, b) => share(b) - share(a))[0];
  const slice = (range: Range | null) => (range ? article.text.slice(range.start, range.end) : '');
  const who = best?.speaker ?? (best?.source ? `“${slice(best.source)}”` : null);
  const cue = /\b(?:claim|alleg)/i.test(slice(best?.cue ?? null)) ? 'claimed' : 'said';
  const quoted: Source | null = best && who !== null ? { who, cue, part: share(best) < whole } : null;
  if (quoted?.part === false) return quoted;
  const [source, ...others] = new Set(figures.map((figure) => figure.source));
  if (source && others.length === 0) return { who: source, cue: 'said', part: false };
  return quoted;
}

const stateMedia =
  /\bstate(?:[ -](?:run|owned|controlled|linked))?\s+(?:television|tv|media|radio|news|broadcaster|newspapers?)\b|\bofficial news agency\b|\b(?:SANA|KCNA|IRNA|Xinhua|TASS|Itar-Tass|RIA Novosti)\b/i;

/** Whether a source is a medium of a state: says so, or is a state's news agency. */
export function isStateMedia(who: string): boolean {
  return stateMedia.test(who);
}

const checked = '(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)';
const unverified = new RegExp(
  `\\b(?:(?:could|can|would|has|have|had|was|were|is|are) ?n(?:o|['’])t|cannot|never)(?: (?:yet|immediately|independently|be|been|possible to|able to|fully|so far)){0,4} ${checked}\\b(?! to\\b)` +
    `|\\b(?:unable|impossible) to (?:independently |immediately )?${checked}\\b|\\bno independent (?:confirmation|verification)\\b` +
    '|\\bunverified\\b|\\bunconfirmed\\b',
  'iu',
);
const revised =
  /\b(?:later|subsequently|since(?: been)?) (?:corrected|revised|retracted|withdrawn|withdrew|taken back)\b|\b(?:revised|lowered|corrected) (?:the|its|their) (?:death )?(?:toll|figures?|statement|account)\b/i;
const correction =
  /\b(?:an earlier|a previous) version of this (?:article|story|report)\b|\bthis (?:article|story|report) (?:was|has been) (?:corrected|amended)\b|^(?:correction|clarification)\s*[:—–-]/im;

/** The longest words of a correction that are told. */
const longest = 120;

/**
 * What the sentences beside a claim say of it: that nobody could verify it, that it was later revised; and the
 * correction that the article carries. Sentences that claim nothing (no quotation, no figure) have only the last.
 */
export function caveatsIn(entry: ReadArticle, index: number): Caveat[] {
  const { article } = entry;
  const sentence = article.sentences[index];
  if (!sentence) return [];
  const { text } = article;
  const { figures, quotations } = claimsIn(entry, sentence);
  const claims = figures.length > 0 || quotations.length > 0;
  const found: Caveat[] = [];
  for (const [kind, pattern] of [
    ['unverified', unverified],
    ['revised', revised],
  ] as const) {
    // What the sentence says itself is read there.
    if (!claims || pattern.test(text.slice(sentence.start, sentence.end))) continue;
    for (const at of [index + 1, index - 1]) {
      const beside = article.sentences[at];
      const ofIt = at > index ? beside && followsOn(text, sentence, beside) : sameSource(entry, [index, at]);
      if (!beside || !ofIt) continue;
      const match = pattern.exec(text.slice(beside.start, beside.end));
      if (!match) continue;
      const start = beside.start + match.index;
      const words = spanOf(text, { start, end: start + match[0].length });
      if (isOfOwnClaim(entry, beside, words)) continue;
      found.push({ kind, words });
      break;
    }
  }
  const corrected = correctedAt(article);
  if (corrected >= 0 && !(sentence.start <= corrected && corrected < sentence.end))
    found.push({ kind: 'corrected', words: spanOf(text, lineFrom(text, corrected)) });
  return found;
}

/** Where an article carries its correction; -1 where it has none. Looked for once. */
function correctedAt(article: Article): number {
  const at = corrections.get(article) ?? article.text.search(correction);
  corrections.set(article, at);
  return at;
}
const corrections = new WeakMap<Article, number>();

/** Whether a sentence speaks of the one before: in its paragraph, or where it opens the next one with "The claim". */
function followsOn(text: string, { paragraph }: Sentence, next: Sentence): boolean {
  return (
    next.paragraph === paragraph || (next.paragraph === paragraph + 1 && goesOn.test(text.slice(next.start, next.end)))
  );
}

/**
 * Whether words that doubt something speak of what their own sentence claims ahead of them ("It counted 40 dead, a
 * claim that could not be verified"), or of what they belong to ("unconfirmed reports of 40 dead"): then not of another's.
 */
function isOfOwnClaim(entry: ReadArticle, sentence: Range, words: Span) {
  const { figures, quotations } = claimsIn(entry, sentence);
  const claims = [...figures.map(({ mention }) => mention), ...quotations.map(({ content }) => content)];
  return claims.some(
    (claim) => claim.end <= words.start || (/^un(?:ver|con)/i.test(words.text) && claim.start >= words.end),
  );
}

const goesOn =
  /^(?:(?:the|that|this|these|those|his|her|its|their)\s+(?:\p{Ll}+\s)?(?:claims?|reports?|figures?|accounts?|tolls?|numbers?|statements?|allegations?|videos?|footage|information|casualt\p{Ll}+)\b|(?:it|that|this|neither)\s|(?:the )?\p{Lu}\p{L}+ (?:could|cannot)\b)/iu;

/** Whether somebody is quoted in both sentences: what is unsure of the first is of the second as well. */
function sameSource(entry: ReadArticle, [one, before]: readonly [number, number]): boolean {
  const speakers = (index: number) => {
    const { quotations } = claimsIn(entry, entry.article.sentences[index] ?? nowhere);
    return quotations.flatMap(({ sentence, speaker }) => (sentence === index && speaker !== null ? [speaker] : []));
  };
  const earlier = new Set(speakers(before));
  return speakers(one).some((speaker) => earlier.has(speaker));
}
const nowhere: Range = { start: 0, end: 0 };

/** From `at` to the end of the line or, where that is far, to the white space before. */
function lineFrom(text: string, at: number): Range {
  const line = text.slice(at, at + longest + 1).split('\n')[0] ?? '';
  const cut =
    line.length <= longest ? line : line.slice(0, line.lastIndexOf(' ') > 0 ? line.lastIndexOf(' ') : longest);
  return { start: at, end: at + cut.trimEnd().length };
}
