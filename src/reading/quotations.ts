import type { Article } from '../text/article.js';
import { firstFrom } from '../text/first-from.js';
import { overlap, type Range, trimmed } from '../text/span.js';
import { personNoun } from './figures/victim-nouns.js';
import { lazily } from './lazily.js';
import { institutionWords } from './names/name-words.js';
import type { Candidate } from './quotations/candidate.js';
import { mainSubject } from './quotations/main-subject.js';
import type { Phrase } from './quotations/noun-phrases.js';
import { candidatesOf } from './quotations/quotation-candidates.js';
import { chooseReadings, clipped } from './quotations/quotation-choice.js';
import { findLines } from './quotations/quotation-lines.js';
import { findMarked, type Marked } from './quotations/quotation-marks.js';
import { type Token, type Unit, unitsOf } from './quotations/quotation-tokens.js';
import { findTurns } from './quotations/quotation-transcripts.js';
import type { Name, Quotation, QuotationForm } from './reading.js';
import { findAnswers } from './speakers/interviews.js';
import { SpeakerResolver } from './speakers/speakers.js';
import { gesturesAhead } from './speakers/subject-places.js';
import type { Stages } from './stages.js';

interface Found {
  readonly content: Range;
  readonly source: Range | null;
  readonly cue: Range | null;
  /** Who gives an answer of an interview, which no words beside it tell. */
  readonly speaker?: string | null | undefined;
  /** Whether it is somebody's very words though no marks say so. */
  readonly isTurn?: boolean | undefined;
}

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
    const last = here.at(-1);
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

function rangeOf(tokens: readonly Token[], phrase: Phrase): Range {
  return { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
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

/** UTF-16 units from which on words in marks are carried on though they are no sentence. */
const shortestCarried = 12;

/** A quotation without a cue of its own goes on with who spoke last, in this paragraph or the one before. */
function carriedQuote(article: Article, unit: Unit, previous: Found | null, from: Unit | null): Found | null {
  if (!previous || !from || unit.paragraph - from.paragraph > 1) return null;
  const [first] = unit.tokens;
  if (first?.marked) {
    const rest = unit.tokens.length;
    const inner = first.marked.inner;
    // A heading in marks: "Too big to fail"
    const said = article.text.slice(inner.start, inner.end);
    const spoken = article.text.charAt(previous.content.start);
    const isOther = singleMark.test(article.text.charAt(first.start)) && doubleMark.test(spoken);
    const heads = first.marked.closed && unit.tokens.length === 1 && isAlone(article, unit);
    if (heads && (isHeading.test(said) || (isOther && said.length <= longestHeading))) return null;
    // '"I saw smoke," Lopes said. "Then I ran."'
    const isSentence = rest === 1 && unit.paragraph === from.paragraph && /[.!?…]$/.test(said);
    if ((inner.end - inner.start >= shortestCarried && rest <= 3) || isSentence)
      return { content: first.marked.outer, source: previous.source, cue: previous.cue };
  }
  const at = unit.tokens.findIndex((token) => token.marked && token.end - token.start >= 40);
  const long = unit.tokens[at]?.marked;
  if (!long) return null;
  const content = trimmed(article.text, long.outer);
  // 'Ana Lopes left “because of the noise and the smell”': whose words they are is not told where somebody else acts.
  const subject = at > 0 ? mainSubject(unit.tokens, 0, at) : null;
  const who = subject ? unit.tokens.slice(subject.from, subject.to) : [];
  const spoke = previous.source ? article.text.slice(previous.source.start, previous.source.end).toLowerCase() : '';
  const isOther =
    (who.some(({ low }) => isBody.has(low)) || (isSomebody(who) && who.some(({ capital }) => capital))) &&
    !/^(?:he|she|they|we|i|it)$/.test(who[0]?.low ?? '') &&
    !who.some(({ capital, low }) => capital && spoke.includes(low));
  if (isOther) return { content, source: null, cue: null };
  return { content, source: previous.source, cue: previous.cue };
}

const isBody = new Set([...institutionWords, 'leadership']);

/** A heading has single marks where the article's quotations have double ones, and may then end in a stop. */
const singleMark = /['‘]/;
const doubleMark = /["“”]/;
const longestHeading = 60;

/** Few words without a stop. */
const isHeading = /^.{0,60}[^.?!…,—–-][”"’'»]*$/s;

/** Whether a unit is the whole of its paragraph. */
function isAlone({ paragraphs }: Article, { start, end, paragraph }: Unit): boolean {
  const whole = paragraphs[paragraph];
  return whole !== undefined && start <= whole.start && whole.end <= end;
}

/** 'Her counterpart, Ana Lopes, shook her head: "…"': whose clause a colon ends, and no verb of speech is in it, spoke. */
function quoteBehindColon(article: Article, { tokens }: Unit): Found | null {
  const at = tokens.findIndex((token, i) => token.marked !== null && tokens[i - 1]?.low === ':');
  const [quote, colon] = [tokens[at], tokens[at - 1]];
  if (!quote?.marked || !colon || quote.end - quote.start < 12) return null;
  // "Three hits: “All at Sea,” “Moody” and “Sons”"
  if (tokens[at + 1]?.kind === 'quoted' && quote.ending === ',') return null;
  const from =
    tokens.findLastIndex(({ low }, i) => i < at && (low === ';' || (low === 'but' && tokens[i - 1]?.low === ','))) + 1;
  const subject = mainSubject(tokens, from, at) ?? subjectOfPresent(tokens, from, at - 1);
  if (!subject || !isSomebody(tokens.slice(subject.from, subject.to))) return null;
  return {
    content: trimmed(article.text, quote.marked.outer),
    source: rangeOf(tokens, subject),
    cue: { start: colon.start, end: colon.end },
  };
}

/** "[Berg] disagrees: “…”": what stands before a verb of the present that ends a short clause. */
function subjectOfPresent(tokens: readonly Token[], from: number, colon: number): Phrase | null {
  const verb = tokens.findIndex(
    ({ kind, low, capital }, i) => i > from && kind === 'word' && !capital && /[^s]s$/.test(low),
  );
  const isName = tokens
    .slice(from, verb)
    .every(({ kind, capital, low }) => kind === 'word' && (capital || /^(?:he|she)$/.test(low)));
  return verb > from && verb < colon && colon - verb <= longestClause && isName ? { from, to: verb } : null;
}
const longestClause = 6;

/** 'Ana Lopes shrugged. “He can try.”': whose gesture leads to a quotation said it. */
function quoteBehindGesture(article: Article, unit: Unit, before: Unit | undefined): Found | null {
  const [first] = unit.tokens;
  if (!first?.marked || unit.tokens.length > 3 || !before || before.paragraph !== unit.paragraph) return null;
  const subject = mainSubject(before.tokens, 0, before.tokens.length);
  if (!subject || !isSomebody(before.tokens.slice(subject.from, subject.to))) return null;
  const source = rangeOf(before.tokens, subject);
  const cue = before.tokens[subject.to];
  if (!cue || !gesturesAhead(article.text, source)) return null;
  return { content: trimmed(article.text, first.marked.outer), source, cue: { start: cue.start, end: cue.end } };
}

/** A pronoun of a person, a name, or a noun for one person. */
function isSomebody(phrase: readonly Token[]): boolean {
  const [first, second] = phrase;
  if (phrase.length === 1 || second?.low === ',')
    return /^(?:he|she|they|we|i)$/.test(first?.low ?? '') || (first?.capital ?? false);
  return phrase.slice(1).some(({ low, capital }) => capital || personNoun(low) === 'one');
}

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
