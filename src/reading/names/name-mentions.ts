import type { Article } from '../../text/article.js';
import { capital, digit, kindAt, letter, mark, widthAt } from '../../text/letters.js';
import type { Range } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import { lazily } from '../lazily.js';
import { type Mention, nameIn } from './name-in-run.js';
import { joins, linkHolds, ownsInstitution } from './name-links.js';
import { isCapital } from './name-titles.js';
import { isGivenName, nameLinks } from './name-words.js';

interface Word extends Range {
  readonly capital: boolean;
}

/** Every name of an article, in order of place. */
export function mentionsOf(article: Article): Mention[] {
  const found: (Mention & { readonly opens: boolean })[] = [];
  const known = new Set<string>();
  for (const sentence of article.sentences) {
    for (const mention of mentionsIn(article.text, sentence)) {
      found.push(mention);
      if (!mention.opens) for (const word of mention.words) known.add(word.toLowerCase());
      else if (mention.words.length > 1 && !isPlural(mention.words.at(-1) ?? ''))
        known.add(mention.words.at(-1)?.toLowerCase() ?? '');
    }
  }
  // A single capitalised word at the head of a sentence is a name if it is one elsewhere, or no common word.
  const common = lazily(() => commonWords(article.text));
  return found.filter(({ opens, words, end }) => {
    const [first = ''] = words;
    return (
      !opens ||
      words.length > 1 ||
      known.has(first.toLowerCase()) ||
      /^\p{Lu}[\p{Lu}\d&]+$/u.test(first) ||
      (!commonEnding.test(first) &&
        verbAhead.test(article.text.slice(end, end + 16)) &&
        !common().has(first.toLowerCase()))
    );
  });
}

/** The words that a text writes without a capital. */
const commonWords = (text: string): ReadonlySet<string> => new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}{3,}/gu));

/** Endings of common words that open sentences ("Voters", "Clearly", "Speaking"). */
const commonEnding = /(?:ly|ing|ed|ers|ors|ists|ians|ents|als|ions|ies|ness|ment)$/;

/** "Advertisement Officers": no last name. */
const isPlural = (word: string): boolean => commonEnding.test(word) || personNoun(word.toLowerCase()) === 'many';

/** What follows a name that opens a sentence: its verb, or a possessive ending. */
const verbAhead =
  /^(?:['’]s\b|,\s+(?:an?|the|who|\d+)\b|,?\s+(?:said|says|told|has|had|is|was|will|would|also|who|\p{L}+ed|added|wrote|asked)\b)/u;

function* mentionsIn(text: string, sentence: Range): Generator<Mention & { opens: boolean }> {
  const words = wordsIn(text, sentence);
  let i = 0;
  while (i < words.length) {
    const first = words[i];
    if (!first?.capital) {
      i++;
      continue;
    }
    let last = i;
    let next = i + 1;
    while (next < words.length && next - i < 12) {
      const here = words[next];
      const before = words[next - 1];
      if (!here || !before || !(joins(text, before, here) || ownsInstitution(text, words, next - 1))) break;
      const word = text.slice(here.start, here.end);
      if (here.capital) last = next;
      else if (!nameLinks.has(word) || next - last > 2 || !linkHolds(text, words, i, next)) break;
      if (last === next && /['’]s$/.test(word) && !ownsInstitution(text, words, next)) break;
      next++;
    }
    const opens = i === 0 || /[“"‘:]\s*$/.test(text.slice(Math.max(sentence.start, first.start - 2), first.start));
    const named = nameIn(text, words.slice(behindList(text, sentence, words, i, last), last + 1));
    if (named) {
      const { start, end, words, title, form } = withNumber(text, named);
      yield { start, end, words, title, form, opens: opens && start === first.start };
    }
    i = last + 1;
  }
}

/** "59th [Infantry Battalion]": a body of soldiers goes by its number. */
function withNumber(text: string, named: Mention): Mention {
  if (!numbered.test(named.form)) return named;
  const number = ordinal.exec(text.slice(Math.max(0, named.start - farthestNumber), named.start))?.[0];
  if (number === undefined) return named;
  const words = [number.trim(), ...named.words];
  return { ...named, start: named.start - number.length, words, form: number + named.form };
}
const numbered = /(?:^|\s)(?:Brigade|Battalion|Division|Regiment|Squadron|Fleet|Corps|Infantry)$/;
const ordinal = /(?<![\p{L}\p{N}.,-])\d{1,4}(?:st|nd|rd|th)\s$/u;
const farthestNumber = 8;

/** Where the person's name begins in "Minister of Education, Youth, and Information | Dana Torvald": behind the last of a list of what an office is of. */
function behindList(text: string, sentence: Range, words: readonly Range[], from: number, last: number): number {
  const first = words[from];
  if (!first || last - from < 2 || from === 0) return from;
  const ahead = text.slice(Math.max(sentence.start, first.start - longestList), first.start);
  if (!/(?:\band|&)\s$/.test(ahead) || !listOfOffice.test(ahead)) return from;
  for (let i = from + 1; i < last; i++) {
    const { start = 0, end = 0 } = words[i] ?? {};
    if (isGivenName(text.slice(start, end).toLowerCase())) return i;
  }
  return from;
}
const longestList = 120;
const listOfOffice = /\b(?:Minister|Secretary|Commissioner)\s(?:of|for)\s\p{Lu}[^.;:!?]{2,90}$/u;

/** The words of a sentence; apostrophes, hyphens and the stops of initials within them are theirs. */
function wordsIn(text: string, sentence: Range): Word[] {
  const words: Word[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const kind = kindAt(text, at);
    if ((kind & (letter | digit)) === 0) {
      at += widthAt(text, at);
      continue;
    }
    const part = partEnd(text, at);
    let end = part;
    while (joinsParts(text, end)) end = partEnd(text, end + 1);
    end = Math.min(end, sentence.end);
    words.push({ start: at, end, capital: (kind & capital) !== 0 || (end > part && isCapital(text.slice(at, end))) });
    at = end;
  }
  return words;
}

/** Where the letters, marks and digits that begin at `at` end. */
function partEnd(text: string, at: number): number {
  let end = at;
  while ((kindAt(text, end) & (letter | mark | digit)) !== 0) end += widthAt(text, end);
  return end;
}

function joinsParts(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return "'’&.-".includes(sign) && (kindAt(text, at + 1) & (sign === '.' ? letter : letter | digit)) !== 0;
}
