import type { Article } from '../text/article.js';
import { unaccented } from '../text/folded.js';
import type { Range } from '../text/span.js';
import { kin } from './figures/victim-nouns.js';
import type { Mention } from './names/name-in-run.js';
import { mentionsOf } from './names/name-mentions.js';
import { isCapital } from './names/name-titles.js';
import {
  femaleTitles,
  givenGender,
  institutionWords,
  maleTitles,
  nameLinks,
  nameParticles,
  personTitles,
} from './names/name-words.js';
import { isSurnameFirst } from './names/surname-first.js';
import type { Name } from './reading.js';

const key = (words: readonly string[]): string => unaccented(words.join(' '));

/**
 * Mentions of one form are one group; a last name after "Mr." and the same after "Mrs." are two people's, and so may be
 * the same after "Dr." where somebody's full name has that title (`titled`).
 */
function groupOf({ words, title }: Mention, titled: ReadonlySet<string>): string {
  if (words.length > 1) return key(words);
  if (titled.has(key([title, ...words]))) return key([...words, title]);
  return key(words) + (maleTitles.has(title) ? ' male' : femaleTitles.has(title) ? ' female' : '');
}

/**
 * The people, organisations and places named in the article, in order of their first mention, each with the short
 * forms that stand for it: a last name, initials ("United Nations (UN)"), a name without its middle.
 */
export function readNames(article: Article): Name[] {
  const found = mentionsOf(article);
  const titled = new Set(
    found.flatMap(({ title, words }) =>
      personTitles.has(title) && words.length > 1 ? key([title, lastName(words)]) : [],
    ),
  );
  const mentions = found.map((mention) => ({ mention, group: groupOf(mention, titled) }));
  const groups = new Map<string, Mention[]>();
  for (const { mention, group } of mentions) {
    const others = groups.get(group);
    if (others) others.push(mention);
    else groups.set(group, [mention]);
  }
  const owner = joinForms(groups, article.text);
  const names = new Map<string, { forms: string[]; mentions: Range[]; full: string }>();
  for (const { mention, group } of mentions) {
    const { form } = mention;
    const root = owner.get(group) ?? group;
    const name = names.get(root) ?? {
      forms: [],
      mentions: [],
      full: groups.get(root)?.[0]?.form ?? form,
    };
    if (!name.forms.includes(form)) name.forms.push(form);
    name.mentions.push({ start: mention.start, end: mention.end });
    names.set(root, name);
  }
  return [...names.values()].map(({ full, forms, mentions: ranges }) => ({
    full,
    forms: [full, ...forms.filter((form) => form !== full)],
    mentions: ranges,
  }));
}

/** "SNC" of "Syrian", "National", "Council": the first letters of a name's words, but for those without a capital. */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter(isCapital)
    .map((word) => word.charAt(0))
    .join('');

/** "Jan Torvald Jr.": whether a name ends with what tells father and son apart. */
const isSuffixed = (words: readonly string[]): boolean =>
  words.length > 2 && /^(?:Jr|Sr|II|III|IV)$/.test(words.at(-1) ?? '');

/** "Torvald" of "Jan Torvald Jr.": the last word of a name but for that. */
const lastName = (words: readonly string[]): string => words.at(isSuffixed(words) ? -2 : -1) ?? '';

/** Full names remembered for one last word; more would cost time and tell nothing. */
const mostNamesakes = 40;

/** Who holds an office is no Sara Palm: "the SP said", "the PM". */
const offices = new Set('PM CM SP DSP SSP IG IGP AG MP DA DC DG SG VP PRO CP CO SHO CEO CFO MD GM PS'.split(' '));

/** Short form -> full form, by key. A form that could stand for several names stands for the last one fully named. */
function joinForms(groups: ReadonlyMap<string, readonly Mention[]>, text: string): Map<string, string> {
  const owner = new Map<string, string>();
  const byWord = new Map<string, string[]>();
  const byInitials = new Map<string, string>();
  /** Null where several are called so. */
  const bySurname = new Map<string, string | null>();
  for (const [at, [first]] of groups) {
    if (!first || first.words.length < 2) continue;
    if (isSurnameFirst(first.words)) {
      const surname = key(first.words.slice(0, 1));
      bySurname.set(surname, bySurname.has(surname) ? null : at);
    }
    const initials = initialsOf(first.words).toLowerCase();
    if (initials.length >= 2 && !byInitials.has(initials)) byInitials.set(initials, at);
    for (const word of new Set([lastName(first.words), lastPart(lastName(first.words))])) {
      const low = key([word]);
      const list = byWord.get(low);
      if (!list) byWord.set(low, [at]);
      else if (list.length < mostNamesakes) list.push(at);
    }
  }
  for (const [at, [first]] of groups) {
    if (!first) continue;
    if (first.words.length === 1) {
      const [word = ''] = first.words;
      const letters = word.replaceAll(/[.-]/g, '');
      const isOffice = offices.has(letters) && !text.includes(`(${letters})`);
      const spelled = /^\p{Lu}[\p{Lu}.]+$/u.test(word) && !isOffice ? byInitials.get(letters.toLowerCase()) : undefined;
      const alike = byWord.get(key([word])) ?? byWord.get(key([lastPart(word)])) ?? [];
      // Where "Jan Torvald" is named too, "Torvald" is no "Jan Torvald Jr."
      const namesakes = alike.filter((other) => {
        const words = groups.get(other)?.[0]?.words ?? [];
        return !isSuffixed(words) || !groups.has(key(words.slice(0, -1)));
      });
      const fitting = namesakes.filter((other) => !clash(first, groups.get(other)?.[0]?.words ?? []));
      const named =
        nearest(groups, withoutKin(text, groups, fitting), first) ??
        (namesakes.length === 0 ? (bySurname.get(key([word])) ?? undefined) : undefined);
      const full = spelled ?? named;
      if (full !== undefined && full !== at) owner.set(at, full);
      continue;
    }
    // "Maria Santos" and "Maria Teresa Santos"
    const longer = (byWord.get(key([lastName(first.words)])) ?? []).find((other) => {
      const words = groups.get(other)?.[0]?.words ?? [];
      return (
        words.length > first.words.length &&
        isSuffixed(words) === isSuffixed(first.words) &&
        key([words[0] ?? '']) === key([first.words[0] ?? '']) &&
        !words.some((w) => nameLinks.has(w))
      );
    });
    const whole = longer ?? endingSo(groups, byWord, first.words);
    if (whole !== undefined) owner.set(at, whole);
  }
  for (const [at, full] of owner) {
    const further = owner.get(full);
    if (further !== undefined && further !== at) owner.set(at, further);
  }
  return owner;
}

/** "Von der Leyen" of "Ursula von der Leyen", "Abu Salem" of "Omar Abu Salem": the longer name that a last name with a particle ends. */
function endingSo(
  groups: ReadonlyMap<string, readonly Mention[]>,
  byWord: ReadonlyMap<string, readonly string[]>,
  last: readonly string[],
): string | undefined {
  const first = (last[0] ?? '').toLowerCase();
  if (!nameParticles.has(first) && !lastNameOpeners.has(first)) return undefined;
  return (byWord.get(key([last.at(-1) ?? ''])) ?? []).find((other) => {
    const words = groups.get(other)?.[0]?.words ?? [];
    return words.length > last.length && key(words.slice(-last.length)) === key(last);
  });
}
const lastNameOpeners = new Set(['abu', 'ben', 'ould', 'le', 'mac', 'ter', 'vander', 'san', 'santa', 'saint']);

/**
 * Namesakes without those of the family of one who was named in a paragraph before: "Mia Torvald died on Monday. ¶ Her
 * daughter, Ana Torvald, said so. ¶ Torvald …" is still of Mia.
 */
function withoutKin(
  text: string,
  groups: ReadonlyMap<string, readonly Mention[]>,
  namesakes: readonly string[],
): readonly string[] {
  if (namesakes.length < 2) return namesakes;
  const firstOf = (one: string) => groups.get(one)?.[0]?.start ?? 0;
  const isKin = (one: string) =>
    kin.test(kinBefore.exec(text.slice(Math.max(0, firstOf(one) - longestKin), firstOf(one)))?.[1] ?? '');
  const [head] = namesakes.filter((one) => !isKin(one));
  if (head === undefined) return namesakes;
  return namesakes.filter((one) => !isKin(one) || !text.slice(firstOf(head), firstOf(one)).includes('\n'));
}
const longestKin = 60;
/** "Her daughter, ", "his late wife, the poet " */
const kinBefore = /(?:\b(?:his|her|their)|['’]s?)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+),?\s(?:the\s(?:\p{Ll}+\s){1,2})?$/iu;

const lastPart = (word: string): string => word.replace(/^(?:al|el|as|ash|ad|an)-/i, '');

/** The candidate last mentioned before the short form first appears, else the first; of those with its title, where any has it. */
function nearest(
  groups: ReadonlyMap<string, readonly Mention[]>,
  namesakes: readonly string[],
  short: Mention,
): string | undefined {
  const titled = namesakes.filter((one) =>
    groups.get(one)?.some(({ title }) => personTitles.has(title) && title === short.title),
  );
  const candidates = titled.length > 0 ? titled : namesakes;
  let best: string | undefined;
  let at = -1;
  for (const candidate of candidates) {
    const words = groups.get(candidate)?.[0]?.words ?? [];
    if (words.some((word) => institutionWords.has(word.toLowerCase())) || clash(short, words)) continue;
    for (const mention of groups.get(candidate) ?? []) {
      if (mention.start < short.start && mention.start > at) {
        best = candidate;
        at = mention.start;
      }
    }
  }
  return (
    best ??
    candidates.find((candidate) => {
      const words = groups.get(candidate)?.[0]?.words ?? [];
      return !words.some((word) => institutionWords.has(word.toLowerCase())) && !clash(short, words);
    })
  );
}

/** Whether a title before the short form contradicts the given name of the long one ("Mr. Torvald", "Ana Torvald"). */
function clash({ title }: Mention, words: readonly string[]): boolean {
  const gender = givenGender(words[0] ?? '');
  return (gender === 'female' && maleTitles.has(title)) || (gender === 'male' && femaleTitles.has(title));
}
