import type { Corpus } from '../../search/corpus.js';
import { contains, overlap } from '../../text/span.js';
import type { At } from '../answer.js';
import { type Lexicon, type Part, type Sort, sortOfDescription } from './follow-up-parts.js';
import { type Spoken, type Turn, textOption } from './follow-up-turn.js';

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

/** Whether a question itself names, before a pronoun, whom it may mean: "What did the mayor say when he resigned?" */
export function isOwn(pronoun: Pronoun, question: string, parts: readonly Part[]): boolean {
  const at = question.search(new RegExp(pronouns.source, 'iu'));
  return parts.some(
    (part) => part.type === 'entity' && part.end <= at && fitting[pronoun].some((sort) => sort === part.sort),
  );
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

/** Descriptions of more words are whole clauses, by which nobody is called. */
const mostWords = 8;

/** Who says something in a passage. */
export function speakersAt(corpus: Corpus, passage: At): readonly string[] {
  return (corpus.byId.get(passage.article)?.reading.quotations ?? []).flatMap(({ content, speaker }) =>
    speaker !== null && overlap(content, passage) > 0 ? [speaker] : [],
  );
}

/**
 * As a question names somebody: a description that is no name wants its article, "the head of the council", and so do
 * names that have it in the articles.
 */
export function calledInQuestion(who: string, lexicon: Lexicon): string {
  const known = lexicon.get(who.toLowerCase());
  // "The EU", "the WHO", but "NATO".
  const the = known ? known.the && known.sort === 'thing' : /^\p{Ll}|^\p{Lu}{2,3}$/u.test(who);
  return the && !/^(?:the|an?)\s/i.test(who) ? `the ${who}` : who;
}

/** As many are remembered of a conversation. */
const mostSpoken = 6;

/**
 * Who and what a conversation speaks of up to a turn, the latest first: what its question names, what answered it, who speaks
 * in its best passage, and who was spoken of before.
 */
export function spokenOfBy(
  corpus: Corpus,
  turn: Turn,
  { parts, lexicon }: { parts: readonly Part[]; lexicon: Lexicon },
): Spoken[] {
  const all: Spoken[] = [];
  const add = (name: string, sort: string): void => {
    if (!all.some((one) => one.name === name)) all.push({ name, sort });
  };
  for (const part of parts) if (part.type === 'entity' && part.sort !== 'group') add(part.full, part.sort);
  const [best] = turn.passages;
  for (const name of [turn.answer ?? '', ...(best ? speakersAt(corpus, best) : [])]) {
    const known = lexicon.get(name.toLowerCase());
    if (known) add(known.full, known.sort);
  }
  for (const { name, sort } of turn.spokenOf ?? []) add(name, sort);
  return all.slice(0, mostSpoken);
}

/**
 * Whom a pronoun can mean after a turn, likeliest first: who the question named, the answer itself, who was asked for as
 * a speaker, who speaks in the best passage, who else is named there, whom the turns before spoke of. Subjects come before what stands behind a
 * preposition, a sure gender before an unknown one. Where it is asked what somebody said (`spoke`), who speaks in the
 * passage comes before the answer, and an unknown gender weighs less.
 */
export function antecedents(
  corpus: Corpus,
  turn: Turn,
  { pronoun, spoke, parts, lexicon }: { pronoun: Pronoun; spoke: boolean; parts: readonly Part[]; lexicon: Lexicon },
): string[] {
  const fits = fitting[pronoun];
  const found: { name: string; doubt: number }[] = [];
  const add = (name: string, sort: string, doubt = 0): void => {
    if (!fits.some((one) => one === sort) || found.some((one) => one.name === name)) return;
    const unsure = sort === 'person' || (pronoun === 'they' && sort === 'place');
    found.push({ name, doubt: doubt + (unsure ? (spoke ? 1 : 3) : 0) });
  };
  const addNamed = (name: string): void => {
    const known = lexicon.get(name.toLowerCase());
    if (known) add(known.full, known.sort);
    else if (name.split(' ').length <= mostWords)
      add(name, sortOfDescription(name) ?? (pronoun === 'they' || pronoun === 'it' ? 'thing' : 'person'));
  };
  const [best] = turn.passages;
  const speakers = best ? speakersAt(corpus, best) : [];
  const named = parts.flatMap((part) => (part.type === 'entity' ? [part] : []));
  for (const { full, sort, preposition } of named) if (preposition === null) add(full, sort);
  if (spoke) for (const speaker of speakers) addNamed(speaker);
  const marked = lexicon.get((turn.answer ?? '').toLowerCase());
  // What a place is told of is rather meant by "it".
  if (marked) add(marked.full, marked.sort, pronoun === 'it' && marked.sort === 'place' ? 3 : spoke ? 1 : 0);
  for (const { full, sort } of named) add(full, sort, 2);
  if (textOption(turn, 'speaker') !== '') addNamed(textOption(turn, 'speaker'));
  for (const speaker of speakers) addNamed(speaker);
  const isOne = pronoun === 'he' || pronoun === 'she';
  const namesIn = (passage: At): void => {
    for (const { full, mentions } of corpus.byId.get(passage.article)?.reading.names ?? []) {
      const sort = lexicon.get(full.toLowerCase())?.sort;
      // Of one word are the names of places, mostly; of persons there is a first one.
      if (!sort || (isOne && sort === 'person' && !full.includes(' '))) continue;
      if (mentions.some((mention) => contains(passage, mention))) add(full, sort, sort === 'place' ? 3 : 1);
    }
  };
  if (best) namesIn(best);
  // Who was asked for may stand in the passage behind it.
  if (found.length === 0 && isOne) for (const passage of turn.passages.slice(1)) namesIn(passage);
  for (const { name, sort } of turn.spokenOf ?? []) add(name, sort, 2);
  return found.toSorted((a, b) => a.doubt - b.doubt).map(({ name }) => name);
}
