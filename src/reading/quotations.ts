import type { Article } from '../text/article.js';
import type { Range } from '../text/span.js';
import { trimmed } from '../text/span.js';
import { type Candidate, candidatesOf } from './quotation-candidates.js';
import { likelyReadings } from './quotation-choice.js';
import { findMarked, type Marked } from './quotation-marks.js';
import { type Token, type Unit, unitsOf } from './quotation-tokens.js';
import type { Name, Quotation, QuotationForm } from './reading.js';
import type { Phrase } from './source-phrases.js';
import { SpeakerResolver } from './speakers.js';

interface Found {
  readonly content: Range;
  readonly source: Range | null;
  readonly cue: Range | null;
}

/**
 * The quotations of the article: direct, mixed and indirect, with source, cue and resolved speaker, in order of their
 * content. Contents never overlap; a quotation split by its attribution is two with the same source and cue.
 */
export function readQuotations(article: Article, names: readonly Name[]): Quotation[] {
  const marked = findMarked(article);
  const found = attributed(article, marked);
  found.sort((a, b) => a.content.start - b.content.start);
  const sources = found.flatMap(({ source }) => (source ? [source] : []));
  const resolver = new SpeakerResolver(
    article,
    names,
    marked.map(({ outer }) => outer),
    sources,
  );
  const speakers = new Map<number, string | null>();
  for (const source of [...sources].sort((a, b) => a.start - b.start)) {
    if (!speakers.has(source.start)) speakers.set(source.start, resolver.resolve(source));
  }
  let sentence = 0;
  return found.map(({ content, source, cue }) => {
    while ((article.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= content.start) sentence++;
    return {
      form: formOf(content, marked),
      source,
      cue,
      content,
      sentence,
      speaker: source ? (speakers.get(source.start) ?? null) : null,
    };
  });
}

function attributed(article: Article, marked: readonly Marked[]): Found[] {
  const found: Found[] = [];
  const units = unitsOf(article, marked);
  let previous: Found | null = null;
  let previousUnit: Unit | null = null;
  units.forEach((unit, index) => {
    const here = inUnit(article, unit, units[index - 1], units[index + 1], found);
    if (here.length === 0) {
      const carried = carriedQuote(article, unit, previous, previousUnit);
      if (carried) here.push(carried);
    }
    found.push(...here);
    const last = here.at(-1);
    if (last) {
      previous = last;
      previousUnit = unit;
    }
  });
  return found;
}

function inUnit(
  article: Article,
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
  earlier: readonly Found[],
): Found[] {
  const { tokens } = unit;
  const chosen: Candidate[] = [];
  for (const candidate of likelyReadings(candidatesOf(unit), unit)) {
    const held = chosen.some(
      (other) =>
        other.contents.some((c) => c.from <= candidate.cue.from && candidate.cue.from < c.to) &&
        !startsClause(tokens, candidate),
    );
    if (!held) chosen.push(candidate);
  }
  const found: Found[] = [];
  const taken: Range[] = [];
  chosen.forEach((candidate, k) => {
    const source = candidate.source ? rangeOf(tokens, candidate.source) : null;
    const cue = rangeOf(tokens, candidate.cue);
    const limit = chosen[k + 1];
    let contents = candidate.contents.map((phrase) =>
      contentRange(article.text, tokens, clipped(tokens, phrase, candidate, limit)),
    );
    if (candidate.order === 'outside') contents = neighbour(article, unit, before, after, earlier);
    for (const content of contents) {
      if (content.end - content.start < 2) continue;
      if (taken.some((range) => range.start < content.end && content.start < range.end)) continue;
      if ([source, cue].some((range) => range && range.start < content.end && content.start < range.end)) continue;
      taken.push(content);
      found.push({ content, source, cue });
    }
  });
  return found;
}

/** Whether the candidate's source opens a clause of its own: "…, but the opposition said". */
function startsClause(tokens: readonly Token[], candidate: Candidate): boolean {
  if (candidate.order === 'according') return true;
  const from = candidate.source?.from ?? candidate.cue.from;
  const before = tokens[from - 1];
  const further = tokens[from - 2];
  if (before && /^(?:and|but|while|though|although|whereas)$/.test(before.low) && further?.low === ',') return true;
  if (before?.low === ';') return true;
  return /ing$/.test(tokens[candidate.cue.from]?.low ?? '') && tokens[candidate.cue.from - 1]?.low === ',';
}

/** The content without the clause that belongs to the next attribution. */
function clipped(tokens: readonly Token[], phrase: Phrase, candidate: Candidate, next: Candidate | undefined): Phrase {
  if (!next || next.cue.from < phrase.from) return phrase;
  const gerund = /ing$/.test(tokens[next.cue.from]?.low ?? '');
  let edge = gerund || next.order === 'according' ? next.cue.from : (next.source?.from ?? next.cue.from);
  if (edge <= phrase.from || edge >= phrase.to) return phrase;
  while (edge > phrase.from && /^(?:,|;|and|but|while|though|although|whereas|—|--)$/.test(tokens[edge - 1]?.low ?? ''))
    edge--;
  return candidate.cue.from < next.cue.from && edge > phrase.from ? { from: phrase.from, to: edge } : phrase;
}

function rangeOf(tokens: readonly Token[], phrase: Phrase): Range {
  return { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
}

/** A content of one quoted run is what stands inside the marks; a loose comma at its ends is no part of any. */
function contentRange(text: string, tokens: readonly Token[], phrase: Phrase): Range {
  let { from, to } = phrase;
  while (from < to && /^[,;:—–-]+$/.test(tokens[from]?.low ?? '')) from++;
  while (to > from && /^[,;:—–.-]+$/.test(tokens[to - 1]?.low ?? '')) to--;
  if (to <= from) return { start: 0, end: 0 };
  const only = to - from === 1 ? tokens[from]?.marked : null;
  return trimmed(text, only ? only.inner : rangeOf(tokens, { from, to }));
}

/** The quotation beside a sentence that holds source and cue alone ("He went on:"). */
function neighbour(
  article: Article,
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
  earlier: readonly Found[],
): Range[] {
  const free = (range: Range): boolean =>
    !earlier.some((other) => other.content.start < range.end && range.start < other.content.end);
  const colon = /[:,]\s*$/.test(article.text.slice(unit.end - 1, unit.end));
  const quoteOf = (other: Unit | undefined): Range | null => other?.tokens[0]?.marked?.inner ?? null;
  const next = quoteOf(after);
  if (colon && next) return [next];
  const previous = before && before.paragraph === unit.paragraph ? quoteOf(before) : null;
  if (previous && free(previous)) return [previous];
  return next && after?.paragraph === unit.paragraph ? [next] : [];
}

/** A quotation without a cue of its own goes on with who spoke last, in this paragraph or the one before. */
function carriedQuote(article: Article, unit: Unit, previous: Found | null, from: Unit | null): Found | null {
  if (!previous || !from || unit.paragraph - from.paragraph > 1) return null;
  const [first] = unit.tokens;
  if (first?.marked) {
    const rest = unit.tokens.length;
    const inner = first.marked.inner;
    if (inner.end - inner.start >= 12 && rest <= 3)
      return { content: inner, source: previous.source, cue: previous.cue };
  }
  const long = unit.tokens.find((token) => token.marked && token.end - token.start >= 40);
  if (!long?.marked) return null;
  return { content: trimmed(article.text, long.marked.inner), source: previous.source, cue: previous.cue };
}

function formOf(content: Range, marked: readonly Marked[]): QuotationForm {
  let covered = 0;
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle]?.outer.end ?? 0) <= content.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < marked.length; i++) {
    const quote = marked[i];
    if (!quote || quote.outer.start >= content.end) break;
    covered += Math.min(content.end, quote.outer.end) - Math.max(content.start, quote.outer.start);
  }
  const share = covered / Math.max(1, content.end - content.start);
  return share >= 0.9 ? 'direct' : share > 0 ? 'mixed' : 'indirect';
}
