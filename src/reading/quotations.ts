import type { Article } from '../text/article.js';
import { firstFrom } from '../text/first-from.js';
import { overlap, type Range, trimmed } from '../text/span.js';
import { lazily } from './lazily.js';
import type { Candidate } from './quotations/candidate.js';
import { carriedQuote, quoteBehindColon, quoteBehindGesture } from './quotations/carried-quotations.js';
import type { Found } from './quotations/found.js';
import { type Phrase, rangeOf } from './quotations/noun-phrases.js';
import { candidatesOf } from './quotations/quotation-candidates.js';
import { chooseReadings, clipped } from './quotations/quotation-choice.js';
import { findLines } from './quotations/quotation-lines.js';
import { findMarked, type Marked } from './quotations/quotation-marks.js';
import { type Token, type Unit, unitsOf } from './quotations/quotation-tokens.js';
import { findTurns } from './quotations/quotation-transcripts.js';
import type { Name, Quotation, QuotationForm } from './reading.js';
import { findAnswers } from './speakers/interviews.js';
import { SpeakerResolver } from './speakers/speakers.js';
import type { Stages } from './stages.js';

/**
 * The quotations of the article: direct, mixed and indirect, with source, cue and resolved speaker, in order of their
 * content; in stages. Contents never overlap; a quotation split by its attribution is two with the same source and cue.
 */
export function* quotationsInStages(article: Article, names: readonly Name[]): Stages<Quotation[]> {
  const marked = findMarked(article);
  const found = yield* attributedInStages(article, marked, names);
  if (found.length === 0) return [];
  yield;
  found.sort((a, b) => a.content.start - b.content.start);
  const sources = [...new Set(found.flatMap(({ source }) => source ?? []))];
  const resolver = new SpeakerResolver(
    article,
    names,
    marked.map(({ outer }) => outer),
    sources,
    found.map(({ content, source }) => ({ ...content, by: source?.start })),
  );
  const words = new Map<number, Range[]>();
  for (const { source, content } of found)
    if (source && formOf(content, marked) === 'direct')
      words.set(source.start, [...(words.get(source.start) ?? []).slice(0, mostWords), content]);
  const speakers = new Map<number, string | null>();
  for (const source of sources.sort((a, b) => a.start - b.start)) {
    if (speakers.has(source.start)) continue;
    speakers.set(source.start, resolver.resolve(source, words.get(source.start)));
  }
  let sentence = 0;
  return found.map(({ content, source, cue, speaker = null, isTurn = false }) => {
    while ((article.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= content.start) sentence++;
    return {
      form: isTurn ? 'direct' : formOf(content, marked),
      source,
      cue,
      content,
      sentence,
      speaker: source ? (speakers.get(source.start) ?? null) : speaker,
    };
  });
}

/** As many stretches of one's words are looked through for the speaker's name. */
const mostWords = 3;

function* attributedInStages(article: Article, marked: readonly Marked[], names: readonly Name[]): Stages<Found[]> {
  const found: Found[] = [];
  const units = unitsOf(article, marked);
  yield;
  const open = new Set(marked.filter(({ closed }) => !closed).map(({ outer }) => outer.end));
  let previous: Found | null = null;
  let previousUnit: Unit | null = null;
  const turns = findTurns(article);
  const answers = findAnswers(article, names);
  const lines = findLines(article, names);
  yield;
  const chosen = units.map((unit) => lazily(() => chooseReadings(candidatesOf(unit), unit)));
  const turnOf = ({ paragraph }: Unit): Omit<Found, 'isTurn'> | undefined => {
    const answer = answers.get(paragraph);
    return answer ? { ...answer, source: null, cue: null } : turns.get(paragraph);
  };
  for (const [index, unit] of units.entries()) if (!turnOf(unit) && !lines.has(unit.start)) chosen[index]?.();
  yield;
  units.forEach((unit, index) => {
    const turn = turnOf(unit);
    if (turn) {
      if (found.at(-1)?.content.start !== turn.content.start) found.push({ ...turn, isTurn: true });
      previous = null;
      return;
    }
    const line = lines.get(unit.start);
    // "Lopes said:", and the next paragraph is what she said: told with its cue already.
    const told = found.at(-1);
    const isTold = (content: Range) => told !== undefined && overlap(told.content, content) > 0;
    const read = line ? [line] : inUnit(article, { units, index, chosen: chosen[index]?.() ?? [] }, found);
    const here: Found[] = read.filter(({ content }) => !isTold(content));
    if (here.length === 0) {
      const carried =
        quoteBehindColon(article, unit) ??
        quoteBehindGesture(article, unit, units[index - 1]) ??
        (isSaidBehind(units[index + 1], chosen[index + 1])
          ? null
          : carriedQuote(article, unit, previous, previousUnit));
      if (carried && isTold(carried.content)) {
        previousUnit = unit;
        return;
      }
      if (carried && previous && goesOn(article, open, previous.content, carried.content)) {
        found[found.length - 1] = { ...previous, content: { start: previous.content.start, end: carried.content.end } };
        previous = found.at(-1) ?? null;
        previousUnit = unit;
        return;
      }
      if (carried) here.push(carried);
    }
    found.push(...here);
    // "“It is,” Lopes told the paper when asked if it was late. “Go home.”"
    const last = here.findLast(({ source }) => source !== null) ?? here.at(-1);
    if (last) {
      previous = last;
      previousUnit = unit;
    }
  });
  return found;
}

/** Whether nothing but white space parts a quotation that no mark closed from the next. */
function goesOn(article: Article, open: ReadonlySet<number>, content: Range, next: Range): boolean {
  return open.has(content.end) && article.text.slice(content.end, next.start).trim() === '';
}

/** A unit among the others of its article, and how it is read. */
interface Chosen {
  readonly units: readonly Unit[];
  readonly index: number;
  readonly chosen: readonly Candidate[];
}

function inUnit(article: Article, { units, index, chosen }: Chosen, earlier: readonly Found[]): Found[] {
  const unit = units[index];
  if (!unit) return [];
  const { tokens } = unit;
  const found: Found[] = [];
  const taken: Range[] = [];
  for (const candidate of chosen) {
    const source = candidate.source ? withoutGenitive(article.text, rangeOf(tokens, candidate.source)) : null;
    const cue = rangeOf(tokens, candidate.cue);
    let contents = candidate.contents.map((phrase) =>
      contentRange(article.text, tokens, clipped(tokens, phrase, candidate, chosen)),
    );
    if (candidate.order === 'outside') contents = neighbour(unit, units[index - 1], units[index + 1], earlier);
    for (const content of contents) {
      if (content.end - content.start < 2) continue;
      if (taken.some((range) => range.start < content.end && content.start < range.end)) continue;
      if ([source, cue].some((range) => range && range.start < content.end && content.start < range.end)) continue;
      taken.push(content);
      found.push({ content, source, cue });
    }
  }
  return found;
}

/** "In [Lopes]'s view" */
const withoutGenitive = (text: string, { start, end }: Range): Range => {
  const isWhose = /^\s(?:view|opinion|words)\b/.test(text.slice(end, end + 10));
  const genitive = isWhose ? (/['’]s$/.exec(text.slice(start, end))?.[0] ?? '') : '';
  return { start, end: end - genitive.length };
};

/** A content of one quoted run holds its marks; a loose comma at its ends is no part of any. */
function contentRange(text: string, tokens: readonly Token[], phrase: Phrase): Range {
  let { from, to } = phrase;
  while (from < to && /^[,;:—–-]+$/.test(tokens[from]?.low ?? '')) from++;
  while (to > from && /^[,;:—–.-]+$/.test(tokens[to - 1]?.low ?? '')) to--;
  if (to <= from) return { start: 0, end: 0 };
  const only = to - from === 1 ? tokens[from]?.marked : null;
  return trimmed(text, only ? only.outer : rangeOf(tokens, { from, to }));
}

/** The quotation beside a sentence that holds source and cue alone ("He went on:"). */
function neighbour(unit: Unit, before: Unit | undefined, after: Unit | undefined, earlier: readonly Found[]): Range[] {
  const quoteOf = (other: Unit | undefined): Range | undefined =>
    other ? (other.tokens[0]?.marked ?? other.tokens.at(-1)?.marked ?? lastQuote(other))?.outer : undefined;
  const range =
    unit.beside === 'before' ? quoteOf(before) : unit.beside === 'after' ? after?.tokens[0]?.marked?.outer : undefined;
  const said = range && earlier.some((other) => other.content.start < range.end && range.start < other.content.end);
  return range && !said ? [range] : [];
}

const lastQuote = (unit: Unit) => unit.tokens.findLast((token) => token.marked)?.marked;

/** '“It was late.” Lopes said.': whether a sentence of its own tells who said the quotation ahead of it. */
const isSaidBehind = (next: Unit | undefined, chosen: (() => readonly Candidate[]) | undefined): boolean =>
  next?.beside === 'before' && chosen?.().some(({ order }) => order === 'outside') === true;

function formOf(content: Range, marked: readonly Marked[]): QuotationForm {
  let covered = 0;
  for (let i = firstFrom(marked, ({ outer }) => outer.end > content.start); i < marked.length; i++) {
    const quote = marked[i];
    if (!quote || quote.outer.start >= content.end) break;
    covered += Math.min(content.end, quote.outer.end) - Math.max(content.start, quote.outer.start);
  }
  const share = covered / Math.max(1, content.end - content.start);
  return share >= 0.9 ? 'direct' : share > 0 ? 'mixed' : 'indirect';
}
