import type { Article } from '../../text/article.js';
import { capital, digit, kindAt, letter, mark, space, widthAt } from '../../text/letters.js';
import type { Range } from '../../text/span.js';
import type { Marked } from './quotation-marks.js';

/** A word, a punctuation mark, or a whole run in quotation marks taken as one token. */
export interface Token extends Range {
  readonly kind: 'word' | 'mark' | 'quoted';
  /** Lower case, with straight apostrophes; '"' for a quoted run. */
  readonly low: string;
  readonly capital: boolean;
  /** The quoted run, on tokens of that kind. */
  readonly marked: Marked | null;
  /** The comma or stop of its own that a quoted run ends with; '' where it has none. */
  readonly ending: string;
}

/** A sentence of the article, or several that one quotation holds together. */
export interface Unit extends Range {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** Where a quotation stands beside it that needs an attribution: '"…?" Smith asked.', 'He went on: "…"'. */
  readonly beside: 'before' | 'after' | null;
}

/** "U.S.", "a.m." */
const stopped = /\p{L}\.(?:\p{L}\.)+/uy;
/** What is no word: one sign, or a run of the same sort. */
const signs = /[@#$£€%&]+|--+|./suy;

/** Tokens of a unit at most: a "sentence" longer than this is none, and would cost time by its square. */
const longestUnit = 400;

/** With a capital inside a sentence these are part of a name ("World Today") and no time; they keep the capital for it. */
const titleTime =
  /^(?:T(?:oday|ODAY|onight|ONIGHT)|W(?:eek|EEK)|M(?:onth|ONTH)|Y(?:ear|EAR)|M(?:orning|ORNING)|E(?:vening|VENING))$/;

/** Short names that, but for their capitals, are pronouns: they keep these among words that have none. */
const shortName = /^(?:WHO|US|IT|IF|AS)$/;

/** "he's", "they've": a pronoun and an auxiliary, two tokens. */
const contraction = /^(he|she|it|they|we|i|you|who|that|there|what)['’](s|d|ve|re|ll|m)$/i;

/** The article's sentences as tokens; a sentence end inside quotation marks ends no unit. */
export function unitsOf(article: Article, marked: readonly Marked[]): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  const { sentences } = article;
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i];
    if (!first) break;
    let end = first.end;
    let last = i;
    while (from < marked.length && (marked[from]?.outer.end ?? 0) <= first.start) from++;
    for (let m = from; m < marked.length; m++) {
      const quote = marked[m];
      if (!quote || quote.outer.start >= end) break;
      while (quote.outer.end > end) {
        const next = sentences[last + 1];
        if (!next || next.paragraph !== first.paragraph) break;
        last++;
        end = next.end;
      }
    }
    const tokens = tokensOf(article.text, { start: first.start, end }, marked, from);
    for (let t = 0; t < tokens.length; ) {
      const part = tokens.slice(t, sentenceEnd(article.text, tokens, t));
      t += part.length;
      const [head] = part;
      const tail = part.at(-1);
      if (head && tail)
        units.push({ start: head.start, end: tail.end, paragraph: first.paragraph, tokens: part, beside: null });
    }
    i = last + 1;
  }
  return units.map((unit, i) => ({ ...unit, beside: besideOf(unit, units[i - 1], units[i + 1]) }));
}

/** "it was late. ' ben left", "it was late. ‘ no, ’ said ben": where a sentence ends behind token `from` that a mark and small letters hide; at most so many tokens on. */
function sentenceEnd(text: string, tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + longestUnit);
  for (let i = from; i < last - 1; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'word') continue;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    // "‘ it was late. ’ ben left"
    if (next?.kind === 'word' && isSpacedSentence(text, token)) return i + 1;
    if (token.kind !== 'mark' || !/^[.?!]$/.test(token.low)) continue;
    if (next?.kind === 'quoted' ? before?.kind === 'word' && !before.capital : /^['‘’`]$/.test(next?.low ?? ''))
      return next?.low === '’' ? i + 2 : i + 1;
  }
  return last;
}

const isSpacedSentence = (text: string, token: Token | undefined): boolean =>
  token?.marked?.closed === true && token.ending === '.' && text.charAt(token.marked.outer.end - 2) === ' ';

function besideOf(unit: Unit, previous: Unit | undefined, next: Unit | undefined): Unit['beside'] {
  const colon = /^[:,]$/.test(unit.tokens.at(-1)?.low ?? '');
  if (colon && next?.tokens[0]?.marked && next.paragraph - unit.paragraph <= 1) return 'after';
  const quoted = previous?.paragraph === unit.paragraph && previous.tokens.at(-1)?.marked;
  return quoted && previous.tokens.length <= 3 ? 'before' : null;
}

function tokensOf(text: string, range: Range, marked: readonly Marked[], from: number): Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  for (let m = from; m < marked.length; m++) {
    const quote = marked[m];
    if (!quote || quote.outer.start >= range.end) break;
    if (quote.outer.start < at) continue;
    pushWords(tokens, text, { start: at, end: quote.outer.start });
    const end = Math.min(quote.outer.end, range.end);
    tokens.push({
      kind: 'quoted',
      start: quote.outer.start,
      end,
      low: '"',
      capital: false,
      marked: quote,
      ending: endingOf(text, quote),
    });
    at = end;
  }
  pushWords(tokens, text, { start: at, end: range.end });
  return tokens;
}

/** The comma or stop that a quoted run ends with, inside a quotation of its own or not ("‘… ‘No,’”"). */
function endingOf(text: string, { inner }: Marked): string {
  let at = inner.end - 1;
  if (at > inner.start && /["'”’»]/.test(text.charAt(at))) at--;
  return /[,.?!—–…-]/.exec(text.charAt(at))?.[0] ?? '';
}

function pushWords(tokens: Token[], text: string, range: Range): void {
  let shouted: boolean | undefined;
  const isShouted = () => {
    shouted ??= !/\p{Ll}{2}/u.test(text.slice(range.start, range.end));
    return shouted;
  };
  const keepsCapitals = (word: string) =>
    word.length < 4 ? shortName.test(word) && !isShouted() : tokens.length > 0 && titleTime.test(word);
  for (let start = range.start, end = start; start < range.end; start = end) {
    const kind = kindAt(text, start);
    if ((kind & space) !== 0) {
      end = start + 1;
      continue;
    }
    end = Math.min(tokenEnd(text, start), range.end);
    const found = text.slice(start, end);
    const last = found === '.' ? tokens.at(-1) : undefined;
    // The stop of an abbreviation or initial belongs to its word: any stop that does not end the stretch.
    if (
      last?.kind === 'word' &&
      last.end === start &&
      /^\s*[\p{L}\p{N},]/u.test(text.slice(end, Math.min(end + 3, range.end)))
    ) {
      tokens[tokens.length - 1] = { ...last, end, low: `${last.low}.` };
      continue;
    }
    const isCapital = (kind & capital) !== 0;
    const word = (kind & (letter | digit)) !== 0;
    const hasApostrophe = word && (found.includes("'") || found.includes('’'));
    const short = hasApostrophe ? contraction.exec(found) : null;
    if (short) {
      const cut = start + (short[1]?.length ?? 0);
      const low = (short[1] ?? '').toLowerCase();
      tokens.push({ kind: 'word', start, end: cut, low, capital: isCapital, marked: null, ending: '' });
      const rest = `'${(short[2] ?? '').toLowerCase()}`;
      tokens.push({ kind: 'word', start: cut, end, low: rest, capital: false, marked: null, ending: '' });
      continue;
    }
    const low = isCapital && keepsCapitals(found) ? found : found.toLowerCase();
    tokens.push({
      kind: word ? 'word' : 'mark',
      start,
      end,
      low: hasApostrophe || found === '’' ? low.replaceAll('’', "'") : low,
      capital: isCapital,
      marked: null,
      ending: '',
    });
  }
}

/**
 * Where the token ends that begins at `at`, with no space: letters with their stops ("U.S."), a word or number with all that
 * joins its parts ("Norden's", "5,400"), or signs.
 */
function tokenEnd(text: string, at: number): number {
  const kind = kindAt(text, at);
  if ((kind & (letter | digit)) === 0) return endOf(signs, text, at) ?? at + 1;
  let end = at + widthAt(text, at);
  const stop = (kind & letter) !== 0 && text.charAt(end) === '.' ? endOf(stopped, text, at) : null;
  if (stop !== null) return stop;
  while ((kindAt(text, end) & (letter | mark | digit)) !== 0 || isLatinSign(text.charCodeAt(end)))
    end += widthAt(text, end);
  while ("'’.,&@/_-".includes(text.charAt(end)) && (kindAt(text, end + 1) & (letter | digit)) !== 0) {
    end++;
    while ((kindAt(text, end) & (letter | mark | digit)) !== 0) end += widthAt(text, end);
  }
  return end;
}

/** Where a match of a sticky pattern at a place of a text ends; null where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** From "¡" to "¿", but for the quotation marks "«" and "»": in words where a wrong encoding put them ("Ã©", "Â°"). */
const isLatinSign = (unit: number): boolean => unit >= 0xa1 && unit <= 0xbf && unit !== 0xab && unit !== 0xbb;
