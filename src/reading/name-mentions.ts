import type { Article } from '../text/article.js';
import { weekdayNames } from '../text/calendar.js';
import { capital, digit, kindAt, letter, mark, widthAt } from '../text/letters.js';
import type { Range } from '../text/span.js';
import { lazily } from './lazily.js';
import { afterTitle, bare, isCapital, isTitle, titleHere } from './name-titles.js';
import {
  commonOpeners,
  institutionOwners,
  institutionWords,
  isGivenName,
  nameLinks,
  personTitles,
  postNominals,
  seats,
  trades,
} from './name-words.js';
import { personNoun } from './victim-nouns.js';

interface Word extends Range {
  readonly capital: boolean;
}

/** A name where it stands in the text, without titles and the genitive's ending. */
export interface Mention extends Range {
  readonly words: readonly string[];
  /** The title before it, lower case ("mr"); empty where there is none. */
  readonly title: string;
  /** As the text has it, stops of initials and all. */
  readonly form: string;
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
      if (/['’]s$/.test(word) && last === next && !ownsInstitution(text, words, next)) break;
      next++;
    }
    const opens = i === 0 || /[“"‘:]\s*$/.test(text.slice(Math.max(sentence.start, first.start - 2), first.start));
    const named = nameIn(text, words.slice(behindList(text, sentence, words, i, last), last + 1));
    if (named) {
      const { start, end, words, title, form } = named;
      yield { start, end, words, title, form, opens: opens && start === first.start };
    }
    i = last + 1;
  }
}

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
  return from + 1;
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

/** Whether a lower-case word goes on a name: "Bank of Norden", "Board of Roads and Bridges", not "Mayor Ana Torvald of Norden". */
function linkHolds(text: string, words: readonly Range[], from: number, at: number): boolean {
  const word = (i: number): string => {
    const range = words[i];
    return range ? bare(text.slice(range.start, range.end)) : '';
  };
  const link = word(at);
  const before = words.slice(from, at).map((_, k) => word(from + k));
  const institution = before.some((one) => institutionWords.has(one.toLowerCase()));
  if (link === 'and') {
    const after = [1, 2, 3].map((k) => word(at + k).toLowerCase());
    return (
      institution ||
      before.includes('of') ||
      (isCapital(word(at + 1)) && after.some((one) => institutionWords.has(one)))
    );
  }
  if (link === 'for') return institution;
  if (link === 'the') return before.at(-1) === 'of' || before.at(-1) === 'for';
  // "Mia Torvald of the Norden Institute": whose name comes first is not told by it.
  const after = [1, 2, 3, 4, 5].map((k) => word(at + k)).filter((one) => one !== 'the');
  const home = after.findIndex((one) => institutionWords.has(one.toLowerCase()) || one === 'Academy');
  if (
    link === 'of' &&
    before.length === 2 &&
    !institution &&
    home > 0 &&
    after.slice(0, home).every(isCapital) &&
    !hasTitle(before)
  )
    return false;
  // "Shares of Norden Steel fell"
  if (link === 'of' && from === 0 && before.length === 1 && partsOf.test(before[0] ?? '')) return false;
  if (link !== 'of' || before.length < 2) return true;
  const low = before.map((one) => one.toLowerCase());
  // "Police Chief Ana Torvald of Norden"
  const title = low.findLastIndex((one, i) => i < low.length - 1 && isTitle(one) && !ambiguousTitles.has(one));
  if (low.slice(title + 1).some((one) => institutionWords.has(one))) return true;
  // "ministry spokesman Aylan Torvald of Norden"
  const called = from === 0 ? '' : word(from - 1);
  return !(isPersons(low) || isRole(called));
}

const hasTitle = (words: readonly string[]) =>
  words.some((word) => personTitles.has(word.toLowerCase()) || personNoun(word.toLowerCase()) !== null);

/** "Mayor Ana Torvald", "Ana Torvald"; not "Deputy Secretary", "Lune Justice Project", "St. Ana School". */
function isPersons(words: readonly string[]): boolean {
  const name = words.filter((word) => !personTitles.has(word));
  const [given = ''] = name;
  const titled = name.length > 1 && name.at(-1) === words.at(-1) && !words.some((word) => ambiguousTitles.has(word));
  if (titled && name.length < words.length) return true;
  // "Analyst Tom Torvald of Lune Bank"
  const [who = ''] = words.length > 2 && isTradeWord(given) ? name.slice(1) : name;
  return words[0] === given && isGivenName(who);
}
const partsOf =
  /^(?:Shares|Sales|Parts|Pictures|Images|Videos|Footage|News|Word|Copies|Hundreds|Thousands|Millions|Dozens|Scores|Supporters|Critics|Opponents|Fans|Residents|Users|Owners|Customers)$/;
const ambiguousTitles = new Set(['justice', 'general', 'st', 'saint']);

function joins(text: string, before: Range, here: Range): boolean {
  const gap = text.slice(before.end, here.start);
  const word = text.slice(before.start, before.end);
  if (/['’]s$/.test(word)) return false;
  return (
    gap === ' ' ||
    gap === '\u00A0' ||
    (/^['’] $/.test(gap) && isMembers(word) && ofMembers.test(text.slice(here.start, here.end))) ||
    (/^\.\s$/.test(gap) && (word.length <= 3 || personTitles.has(word.toLowerCase())))
  );
}

/** "the Seafarers' Federation", "the Students' Union", not "Sanders' Senate". */
const ofMembers = /^(?:Association|Club|Commission|Federation|Guild|League|Party|Society|Union)$/;
const isMembers = (word: string): boolean =>
  personNoun(word.toLowerCase()) === 'many' || /\p{Ll}(?:ers|ors|ists|ians)$/u.test(word);

/** Whether a genitive goes on a name: "Norden County Sheriff's Office", "St. John's Hospital", not "Norden's Council". */
function ownsInstitution(text: string, words: readonly Range[], at: number): boolean {
  const [saint, owner, owned] = [at - 1, at, at + 1].map((i) => words[i]);
  if (!owner || !owned || text.slice(owner.end, owned.start) !== ' ') return false;
  const whose = text.slice(owner.start, owner.end);
  if (!/['’]s$/.test(whose) || !institutionWords.has(text.slice(owned.start, owned.end).toLowerCase())) return false;
  const holy = saint !== undefined && /^(?:St|Saint)$/.test(text.slice(saint.start, saint.end));
  return holy || institutionOwners.has(bare(whose).toLowerCase());
}

/** "Resident Ana Torvald", where a sentence opens: the capital is the sentence's; before a given name everywhere: "Democrat Ana Torvald". */
function isTrade(text: string, run: readonly Range[], low: string): boolean {
  const [first, second] = run;
  if (!first || !second || low === 'human' || isGivenName(low)) return false;
  const opens = /(?:^|[.!?”"’'\n])\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start));
  // "Groom Ryan"
  if (run.length < 3)
    return opens && personNoun(low) === 'one' && isGivenName(text.slice(second.start, second.end).toLowerCase());
  const isMany = personNoun(low) === 'many' && isGivenName(text.slice(second.start, second.end).toLowerCase());
  if (!isMany && !isTradeWord(low)) return false;
  if (run.some(({ start, end }) => institutionWords.has(text.slice(start, end).toLowerCase()))) return false;
  return isGivenName(text.slice(second.start, second.end).toLowerCase()) || (run.length === 3 && opens);
}

const isTradeWord = (low: string): boolean => personNoun(low) === 'one' || trades.has(low) || tradeEnding.test(low);

/** "spokesperson", "co-author" */
const isRole = (word: string): boolean => {
  const noun = /^(?:\p{Ll}+-)?(\p{Ll}+)$/u.exec(word)?.[1] ?? '';
  return personTitles.has(noun) || isTradeWord(noun);
};

/** "Geologist", "Shopkeeper", "Forecaster"; not "Parker" */
const tradeEnding =
  /(?:(?:log|art|iol|nal|chem|nom|iv|cycl|otor|ent)ist|(?:keeper|maker|worker|owner|holder|player|caster|grower|fighter|manager|dealer|leader|officer|presenter)|(?:ici|ari)an)$/;

/** The name within a run of capitalised words: without openers and titles at its head, links at its end. */
function nameIn(text: string, run: readonly Range[]): Mention | null {
  let from = 0;
  const wordAt = (i: number): string => {
    const at = run[i];
    return at ? text.slice(at.start, at.end) : '';
  };
  while (from < run.length) {
    const low = bare(wordAt(from)).toLowerCase();
    const only = from === run.length - 1;
    if (commonOpeners.has(low) && !(mayOpenName(wordAt(from), wordAt(from + 1)) && !only)) from++;
    else if (low === 'executive' && !only && from > 0 && /^Chief$/i.test(wordAt(from - 1))) from++;
    else if (
      !only &&
      (isTitle(low) ||
        (seats.has(low) && from < run.length - 2) ||
        /^(?:foreign|prime|vice|attorney|defense|defence|interior|press|campaign|house|deputy|first|lieutenant)$/.test(
          low,
        )) &&
      titleHere(run.length, from, wordAt)
    )
      from++;
    else if (nameLinks.has(wordAt(from)) || (from === 0 && isTrade(text, run, low))) from++;
    else break;
  }
  const start = afterTitle(run.length, from, wordAt);
  const isBehind =
    (start < run.length - 2 && postNominals.has(bare(wordAt(run.length - 1)))) ||
    // "Met by Ana Torvald Wednesday", not "Black Friday"
    (start < run.length - 1 && weekdayNames.includes(wordAt(run.length - 1)) && !namedDays.has(wordAt(run.length - 2)));
  const behind = isBehind ? -1 : run.length;
  const kept = run.slice(start, behind);
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return null;
  const words = kept.map((range) => bare(text.slice(range.start, range.end)));
  const single = words[0] ?? '';
  if (words.length === 1 && (single.length < 2 || personTitles.has(single.toLowerCase()))) return null;
  const possessive = /['’]s?$/u.exec(text.slice(last.start, last.end));
  const end = last.end - (possessive ? possessive[0].length : 0);
  const title = bare(wordAt(start - 1)).toLowerCase();
  const form = text.slice(first.start, end).replaceAll(/\s\s+|[^\S ]/g, ' ');
  return { start: first.start, end, words, title, form };
}

/** What makes a weekday a day of its own: "Good Friday", "Super Bowl Sunday", or a club: "Sheffield Wednesday". */
const namedDays = new Set(
  'Ash Good Black Super Bloody Cyber Holy Palm Easter Giving Maundy Shrove Fat Whit Bowl Business Blue Ruby Sheffield'.split(
    ' ',
  ),
);

/** "June Carter", "IF Metall", "AS Roma": what opens sentences is part of a name. */
const mayOpenName = (word: string, next: string): boolean =>
  /^(?:may|jan|june|april|august)$/i.test(word) || (/^(?:AS|IF|IT)$/.test(word) && /^\p{Lu}\p{Ll}/u.test(next));
