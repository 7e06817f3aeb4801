import type { Corpus } from '../search/corpus.js';
import { contains, overlap } from '../text/span.js';
import type { Lexicon, Part, Sort } from './follow-up-parts.js';
import { type Turn, textOption } from './follow-up-turn.js';

type Pronoun = 'he' | 'she' | 'they' | 'it';

/** What each pronoun can stand for; a person of unknown gender can be either. */
const fitting: Readonly<Record<Pronoun, readonly Sort[]>> = {
  he: ['male', 'person'],
  she: ['female', 'person'],
  they: ['group', 'thing', 'place'],
  it: ['thing', 'place'],
};

const pronouns = /(?<![\p{L}'’])(?:(he|him|his)|(she|her|hers)|(they|them|their|theirs)|(it|its))(?![\p{L}'’])/giu;
const possessive = /^(?:his|their|its)$/i;

/** The pronoun of a question that means somebody: the first one, or null. "Is it true that" means nobody. */
export function pronounIn(words: string): Pronoun | null {
  for (const [whole, he, she, they] of words
    .replace(/\b(?:is|was) it (?=\p{L}+ (?:that|to)\b)/iu, '')
    .matchAll(pronouns)) {
    if (whole) return he ? 'he' : she ? 'she' : they ? 'they' : 'it';
  }
  return null;
}

/** The words with every such pronoun replaced by a name. */
export function withName(words: string, pronoun: Pronoun, name: string): string {
  return words.replaceAll(pronouns, (whole, he, she, they, it, offset: number) => {
    if ((he ? 'he' : she ? 'she' : they ? 'they' : it ? 'it' : null) !== pronoun) return whole;
    const owns =
      possessive.test(whole) ||
      (/^her$/i.test(whole) &&
        /^\s+(?!in\b|at\b|on\b|to\b|from\b|about\b)\p{Ll}/u.test(words.slice(offset + whole.length)));
    return owns ? `${name}’s` : name;
  });
}

/**
 * Whom a pronoun can mean after a turn, likeliest first: the answer itself, who the question named, who was asked for as
 * a speaker, who speaks in the best passage, who else is named there. A sure gender comes before an unknown one.
 */
export function antecedents(
  corpus: Corpus,
  turn: Turn,
  { pronoun, parts, lexicon }: { pronoun: Pronoun; parts: readonly Part[]; lexicon: Lexicon },
): string[] {
  const fits = fitting[pronoun];
  const found: { name: string; sort: Sort }[] = [];
  const add = (name: string, sort: Sort): void => {
    if (fits.includes(sort) && !found.some((one) => one.name === name)) found.push({ name, sort });
  };
  const addNamed = (name: string | null): void => {
    const known = name === null ? undefined : lexicon.get(name.toLowerCase());
    if (known) add(known.full, known.sort);
    else if (name !== null && name !== '') add(name, pronoun === 'they' || pronoun === 'it' ? 'thing' : 'person');
  };
  const marked = lexicon.get((turn.answer ?? '').toLowerCase());
  if (marked) add(marked.full, marked.sort);
  for (const part of parts) if (part.type === 'entity') add(part.full, part.sort);
  if (textOption(turn, 'speaker') !== '') addNamed(textOption(turn, 'speaker'));
  const [best] = turn.passages;
  const entry = best && corpus.byId.get(best.article);
  if (best && entry) {
    for (const { content, speaker } of entry.reading.quotations) if (overlap(content, best) > 0) addNamed(speaker);
    for (const { full, mentions } of entry.reading.names) {
      const sort = lexicon.get(full.toLowerCase())?.sort;
      if (sort && mentions.some((mention) => contains(best, mention))) add(full, sort);
    }
  }
  const unsure = (sort: Sort) => (sort === 'person' || (pronoun === 'they' && sort === 'place') ? 1 : 0);
  return found.toSorted((a, b) => unsure(a.sort) - unsure(b.sort)).map(({ name }) => name);
}
