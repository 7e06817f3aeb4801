import { datesIn } from '../../reading/dates.js';
import { femaleNouns, institutionWords, maleNouns, personTitles } from '../../reading/names/name-words.js';
import type { DayRange, FigureKind, Name } from '../../reading/reading.js';
import type { Corpus } from '../../search/corpus.js';
import { genderOf, isInstitution } from '../../search/leaning.js';
import type { Day } from '../../text/article.js';
import { countries, countryOf } from '../../text/demonyms.js';
import type { Range } from '../../text/span.js';
import { overlap } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import { someDay } from '../ask/asked-period.js';
import { kindOfWord } from '../figure-kinds.js';
import { auxiliary } from './follow-up-wording.js';

/** What a name or noun can be called by a pronoun, or that it is a place. */
export type Sort = 'male' | 'female' | 'person' | 'group' | 'thing' | 'place';

/** A part of a question that another of its type can take the place of. The range is without the preposition. */
export type Part = Range & {
  readonly preposition: string | null;
  readonly text: string;
} & ( // Without days where there is none of publication to tell which Sunday it is.
    | { readonly type: 'date'; readonly days: DayRange | null }
    | { readonly type: 'figure'; readonly kind: FigureKind }
    | { readonly type: 'entity'; readonly sort: Sort; readonly full: string }
  );

/** Names of the articles that a conversation is about, by their forms in lower case. */
export type Lexicon = ReadonlyMap<string, Known>;

interface Known {
  readonly full: string;
  readonly sort: Sort;
  /** Whether articles call it with "the". */
  readonly the: boolean;
}

/** The names of articles, with their short forms. */
export function lexiconOf(corpus: Corpus, ids: readonly string[]): Lexicon {
  const lexicon = new Map<string, Known>();
  for (const id of new Set(ids)) {
    const entry = corpus.byId.get(id);
    for (const name of entry?.reading.names ?? []) {
      if (!entry) continue;
      const { text } = entry.article;
      const the = name.mentions.some(({ start }) => /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start)));
      const begins = (other: Name) => other.full.startsWith(`${name.full} `) && isInstitution(other);
      const isThing =
        isInstitution(name) ||
        // "The Marianne" is a ship, "Harwick" beside "Harwick Football Club" its town or the club.
        (the && !name.full.includes(' ')) ||
        name.mentions.some(
          ({ start, end }) =>
            ofThing.test(text.slice(end, end + 10)) || thingBefore.test(text.slice(Math.max(0, start - 14), start)),
        ) ||
        entry.reading.names.some(begins);
      const sort = sortOfName(
        name.full,
        isThing ? 'thing' : genderOf(entry.article, name),
        name.mentions.some(({ start }) => placeBefore.test(text.slice(Math.max(0, start - 14), start))),
        the,
      );
      for (const form of name.forms) {
        const key = form.toLowerCase();
        // What is quoted begins with a capital: "We strike".
        if (pronounWords.has(key)) continue;
        if (!lexicon.has(key)) lexicon.set(key, { full: name.full, sort, the });
      }
      const last = /^\p{Lu}.*\s(\p{Lu}[\p{L}-]+)$/u.exec(name.full)?.[1]?.toLowerCase();
      if (last !== undefined && sort !== 'thing' && sort !== 'place' && !lexicon.has(last)) {
        lexicon.set(last, { full: name.full, sort, the });
      }
    }
  }
  return lexicon;
}

/** What tells behind a name that it is no person's. */
const ofThing = /^,? (?:which|whose shares)\b/;

const thingBefore =
  /\b(?:journal|newspaper|magazine|website|ship|ferry|vessel|boat|company|group|firm|maker|club|team|band|film|novel)\s$/;

/** What stands before the names of places. */
const placeBefore =
  /\b(?:in|near|across|(?:city|town|village|capital|province|region|port|island|district)(?:\sof|,)?)\s$/;

const pronounWords = new Set('i we you he she it they this that these those there'.split(' '));

/** A name with "the" before it is no person's. */
function sortOfName(full: string, known: 'male' | 'female' | 'thing' | null, placed: boolean, the: boolean): Sort {
  if (known !== null) return known;
  if (countries.has(full.toLowerCase()) || placed) return 'place';
  return the || /^[\p{Lu}.&]{2,}$/u.test(full) ? 'thing' : 'person';
}

const placePrepositions = /^(?:in|at|near|from|across|around|outside|inside|throughout)$/;
const prepositionBefore =
  /\b(in|at|on|near|from|across|around|outside|inside|throughout|about|by|with|to|for|against|of|since|until|before|after|during)\s+(?:the\s+)?$/i;

/** Prepositions that do the same: "in Homs" takes the place of "near Damascus". */
export function samePreposition(a: string | null, b: string | null): boolean {
  return a === b || (isPlaced(a) && isPlaced(b));
}

/** "On the bridge" is a place beside "in the mine". */
export const isPlaced = (preposition: string | null): boolean =>
  preposition === 'on' || isPlacePreposition(preposition);

export function isPlacePreposition(preposition: string | null): boolean {
  return preposition !== null && placePrepositions.test(preposition);
}

/** The dates, figure words, names and nouns with "the" of a question, in order. `published` is what weekdays lean on. */
export function partsOf(question: string, lexicon: Lexicon, published: Day | null): Part[] {
  const parts: Part[] = [];
  const add = (part: Part): void => {
    if (!parts.some((other) => overlap(other, part) > 0)) parts.push(part);
  };
  const at = (start: number, end: number) => ({
    start,
    end,
    text: question.slice(start, end),
    preposition: prepositionBefore.exec(question.slice(0, start))?.[1]?.toLowerCase() ?? null,
  });
  for (const { start, end, days } of datesOf(question, published)) add({ type: 'date', days, ...at(start, end) });
  const words = wordsOf(question).map(({ start, end }) => ({
    start,
    end: end - (/['’]s?$/.exec(question.slice(start, end))?.[0].length ?? 0),
  }));
  for (const { start, end } of words) {
    const kind = kindOfWord.get(question.slice(start, end).toLowerCase());
    if (kind) add({ type: 'figure', kind, ...at(start, end) });
  }
  for (let i = 0; i < words.length; i++) {
    const found = longestName(question, words, i, lexicon);
    if (!found) continue;
    add({ type: 'entity', ...found.entity, ...at(found.start, found.end) });
    i += found.words - 1;
  }
  for (const noun of question.matchAll(/\bthe\s+(\p{L}[\p{L}-]*)(?:\s+(\p{L}[\p{L}-]*))?/giu)) {
    const [whole, first = '', second = ''] = noun;
    const low = first.toLowerCase();
    // "the foreign ministry", but "the Russians say", "the opposition say"
    const two =
      second !== '' &&
      !kindOfWord.has(second.toLowerCase()) &&
      !auxiliary.test(second) &&
      !deeds.test(second) &&
      (nounModifiers.has(low) || (countryOf.has(low) && !low.endsWith('s')));
    const head = noun.index + (two || second === '' ? whole.length : whole.lastIndexOf(second) - 1);
    // "the union of seamen", "the head of the council"
    const tail = /^\s+of\s+(?:the\s+)?\p{L}[\p{L}-]*/u.exec(question.slice(head))?.[0] ?? '';
    const full = question.slice(noun.index, head + tail.length).trimEnd();
    add({ type: 'entity', full, sort: sortOfNoun(two ? second : first), ...at(noun.index, noun.index + full.length) });
  }
  return parts.sort((a, b) => a.start - b.start);
}

/** Verbs that follow such a word more often than nouns of the same form: "did the army attack". */
const deeds =
  /^(?:kill|say|do|want|attack|shell|bomb|arrest|take|report|announce|make|go|come|get|leave|plan|hold)s?$/i;

/** Words that stand between "the" and the noun of an office or a body. */
const nounModifiers = new Set(
  (
    'foreign prime interior defence defense health finance justice education security supreme high national local federal ' +
    'regional central state public human united european white rescue police power coast border air trade labour labor ' +
    'home civil war fire news city county town village hospital railway army security peace ' +
    'last first next new old second third other whole latest previous former current young big main'
  ).split(' '),
);

/** The longest run of words from `first` on that is a name: of the lexicon, or written with capitals. */
function longestName(question: string, words: readonly Range[], first: number, lexicon: Lexicon) {
  const from = words[first];
  if (!from) return null;
  for (let count = Math.min(6, words.length - first); count > 0; count--) {
    const last = words[first + count - 1];
    if (!last) continue;
    const text = question.slice(from.start, last.end);
    const known = lexicon.get(text.toLowerCase());
    if (known) return { start: from.start, end: last.end, words: count, entity: known };
    if (first === 0 && count === 1 && words.length > 1) continue;
    const capitals = words.slice(first, first + count).every(({ start }) => /\p{Lu}/u.test(question.charAt(start)));
    if (!capitals || /[?!:;,]/.test(text) || (first === 0 && asksOrOpens.test(text))) continue;
    const the = /\bthe\s+$/i.test(question.slice(0, from.start));
    const sort =
      institutionWords.has(text.toLowerCase().split(' ').at(-1) ?? '') || beginsThing(text, lexicon)
        ? 'thing'
        : sortOfName(text, null, false, the);
    return { start: from.start, end: last.end, words: count, entity: { full: text, sort } };
  }
  return null;
}

/** "Harwick Town" of "Harwick Town Football Club". */
function beginsThing(text: string, lexicon: Lexicon): boolean {
  const begin = `${text.toLowerCase()} `;
  for (const [form, { sort }] of lexicon) if (sort === 'thing' && form.startsWith(begin)) return true;
  return false;
}

const asksOrOpens =
  /^(?:what|which|when|where|who|whom|whose|why|how|is|are|was|were|do|does|did|has|have|had|the|in|on|at)\b/i;

/**
 * Whether an entity is of several, who can be counted: "soldiers", "the police", "Kurds", "the Houthis". A name that ends
 * as a plural does is none, unless it is called so: "Reyes".
 */
export function isPlural({ full, sort, text }: Part & { readonly type: 'entity' }): boolean {
  const noun = text.replace(/^the\s+/i, '');
  if (sort === 'male' || sort === 'female' || sort === 'place') return false;
  if (!/^\p{Lu}/u.test(noun)) return severalNouns.test(noun.split(/\s+of\s/)[0] ?? noun);
  if (noun !== full.replace(/^the\s+/i, '') || !/^\p{L}+[^s\W]s$/u.test(noun)) return false;
  return noun !== text || peoples.test(noun) || countryOf.has(noun.slice(0, -1).toLowerCase());
}

/** What peoples and followers are called, but for those of countries' adjectives. */
const peoples =
  /(?:ians|eans|icans|ists|ites|crats|lims|unnis|thais|[aeiou]shis)$|^(?:Kurd|Jew|Arab|Turk|Serb|Croat|Dane|Pole|Finn|Swede|Scot|Spaniard|Sikh|Hindu|Copt|Houthi|Rebel)s$/;

/** Whether words that are put in the place of others are of several: "the rebels". */
export const isSeveral = (words: string): boolean =>
  /\sand\s/.test(words) || (/^(?:the\s+)?\p{Ll}/u.test(words) && severalNouns.test(words.split(/\s+of\s/)[0] ?? words));

const severalNouns = /(?:[^s]s|people|police|opposition|media|men|women|children)$/;

/** The sort of a description that is no name, by its head: "head of the council", "officials". Null for names. */
export function sortOfDescription(words: string): Sort | null {
  if (!/^\p{Ll}/u.test(words)) return null;
  const head = words.split(/\s+(?:of|for|in|at|from|with|to)\s|,/u)[0] ?? words;
  return sortOfNoun(head.split(' ').at(-1) ?? '');
}

function sortOfNoun(noun: string): Sort {
  const low = noun.toLowerCase();
  if (maleNouns.has(low)) return 'male';
  if (femaleNouns.has(low)) return 'female';
  if (institutionWords.has(low)) return 'thing';
  if (personTitles.has(low) || /^(?:leader|head|author|suspect|victim|driver|pilot|teacher|doctor|lawyer)$/.test(low))
    return 'person';
  return severalNouns.test(low) ? 'group' : 'thing';
}

/** The dates of a question, against a day of publication; without one, only those that tell their year have days. */
function datesOf(question: string, published: Day | null): (Range & { readonly days: DayRange | null })[] {
  const certain = datesIn(question, published);
  if (published !== null) return certain.map(({ start, end, from, to }) => ({ start, end, days: { from, to } }));
  return datesIn(question, someDay).map(({ start, end }) => {
    const days = certain.find((date) => date.start === start && date.end === end);
    return { start, end, days: days ? { from: days.from, to: days.to } : null };
  });
}
