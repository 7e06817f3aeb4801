import type { Article } from '../../text/article.js';
import { trimmed } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import { institutionWords } from '../names/name-words.js';
import { gesturesAhead } from '../speakers/subject-places.js';
import type { Found } from './found.js';
import { mainSubject } from './main-subject.js';
import { type Phrase, rangeOf } from './noun-phrases.js';
import type { Token, Unit } from './quotation-tokens.js';

/** UTF-16 units from which on words in marks are carried on though they are no sentence. */
const shortestCarried = 12;

/** A quotation without a cue of its own goes on with who spoke last, in this paragraph or the one before. */
export function carriedQuote(article: Article, unit: Unit, previous: Found | null, from: Unit | null): Found | null {
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
export function quoteBehindColon(article: Article, { tokens }: Unit): Found | null {
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
export function quoteBehindGesture(article: Article, unit: Unit, before: Unit | undefined): Found | null {
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
  // "Another user put it bluntly: “…”"
  if (phrase.length === 2 && /^(?:another|one)$/.test(first?.low ?? '')) return true;
  return phrase.slice(1).some(({ low, capital }) => capital || personNoun(low) === 'one');
}
