import { femaleNouns, institutionWords, maleNouns, personTitles } from '../reading/names/name-words.js';
import type { Name, Quotation } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { genderOf, isInstitution, mentionsBySentence } from '../search/leaning.js';
import { countries, countryOf } from '../text/demonyms.js';
import { contains, type Range } from '../text/span.js';
import { sameSpeaker } from './quotes/speaker-names.js';

/** Words of a sentence that stand for somebody named before it. */
export interface Meant {
  /** "he", "she", "it", "they", "the ministry". */
  readonly word: string;
  readonly name: string;
}

/** How many sentences back a name may stand. */
const reach = 3;

const he = /(?<![\p{L}'’])(?:he|him|his)(?![\p{L}'’])/iu;
const she = /(?<![\p{L}'’])(?:she|her|hers)(?![\p{L}'’])/iu;

/**
 * Whom the pronouns of a sentence mean, where there can be no doubt. "He" and "she" mean the only person named in the
 * nearest sentence that names any, if the gender fits and nobody else is spoken of since; sources ("it said") mean the
 * speaker found for them, if the sentence before opens with it. Rather nothing than a wrong name.
 */
export function meantIn(entry: ReadArticle, index: number): Meant[] {
  const { article, reading } = entry;
  const sentence = article.sentences[index];
  if (!sentence) return [];
  const own = outsideMarks(article.text, sentence, reading.quotations);
  const found: Meant[] = [];
  for (const [word, pattern, gender] of [
    ['he', he, 'male'],
    ['she', she, 'female'],
  ] as const) {
    if (!pattern.test(own)) continue;
    // "The judge could rule that he": who stands before the pronoun in the sentence may be meant.
    const before = pattern.exec(own)?.index ?? 0;
    const name = speaksOfSomebody(own.slice(0, before), gender)
      ? null
      : personBefore(entry, { index, before: sentence.start + before, gender });
    if (name !== null && agrees(entry, index, { pattern, name })) found.push({ word, name });
  }
  return [...found, ...sourceMeant(entry, index)];
}

/** The person that "he" or "she" at `before` must mean, or null. */
function personBefore(
  { article, reading }: ReadArticle,
  { index, before: pronoun, gender }: { index: number; before: number; gender: 'male' | 'female' },
): string | null {
  const { text, sentences } = article;
  const mentions = namesOf(article, reading.names);
  const fits = ({ name }: { name: Name }) => mayBePerson(text, name) && genderOf(article, name) !== other(gender);
  if ((mentions[index] ?? []).some((mention) => mention.start < pronoun && fits(mention))) return null;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const people = (mentions[at] ?? []).filter(({ name }) => mayBePerson(text, name));
    const names = [...new Set(people.map(({ name }) => name))].filter(
      (name) => genderOf(article, name) !== other(gender),
    );
    const [only, second] = names;
    const range = sentences[at];
    if (!range) return null;
    const last = people.findLast(({ name }) => name === only);
    if (!only || second || !last) {
      if (second || speaksOfSomebody(text.slice(range.start, range.end), gender)) return null;
      continue;
    }
    // "Annan, the former secretary-general" and "Secretary-General Kofi Annan" are one; anybody else may be meant.
    const before = text.slice(range.start, people.find(({ name }) => name === only)?.start ?? range.start);
    const after = text.slice(last.end, range.end).replace(/^,[^,]{0,120}(?:,|[.!?]["”’]?$)/u, ' ');
    if (speaksOfSomebody(withoutTitle(before), gender) || speaksOfSomebody(after, gender)) {
      return null;
    }
    if (genderOf(article, only) !== gender) return null;
    // One who is only spoken of ("the opposition to Trump") is meant where nobody else has been near.
    const alone = mentions
      .slice(Math.max(0, index - reach), index)
      .flat()
      .every((mention) => mention.name === only || !fits(mention));
    return alone || isSubject(text, range, last) ? only.full : null;
  }
  return null;
}

/** What stands before a name without the titles that belong to it: "Foreign Minister", "spokesman". */
function withoutTitle(before: string): string {
  const words = before.trim().split(/\s+/);
  while (/^\p{Lu}/u.test(words.at(-1) ?? '') || isPersonNoun((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

/** Whether a name opens its sentence, after a title or an opening word, or stands beside a verb as its subject. */
function isSubject(text: string, sentence: Range, { start, end }: Range): boolean {
  return (
    /^["“]?(?:(?:But|And|Yet|Still|Then|Later|Meanwhile|However),?\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(
      text.slice(sentence.start, start),
    ) ||
    /\b(?:said|says|added|adds)\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(text.slice(sentence.start, start)) ||
    /^,?\s+(?:said|says|told|tells|also|has|had|is|was|will|would|\p{L}+ed)\b/u.test(text.slice(end, end + 24))
  );
}

const other = (gender: 'male' | 'female') => (gender === 'male' ? 'female' : 'male');

/** Finding the mentions of every sentence is linear in the article; an answer asks for a few of its sentences. */
const mentionsOf = new WeakMap<readonly Name[], ReturnType<typeof mentionsBySentence>>();

function namesOf(article: ReadArticle['article'], names: readonly Name[]) {
  let found = mentionsOf.get(names);
  if (!found) {
    found = mentionsBySentence(article, names);
    mentionsOf.set(names, found);
  }
  return found;
}

/** A name that nothing shows to be no person's: no institution, people, country, or place that things happen in. */
function mayBePerson(text: string, name: Name): boolean {
  const low = name.full.toLowerCase();
  if (isInstitution(name) || countries.has(low) || countryOf.has(low) || /^[\p{Lu}\d.&]{2,}$/u.test(name.full))
    return false;
  return !name.mentions.some(({ start }) => /\b(?:in|near|across)\s$/u.test(text.slice(Math.max(0, start - 7), start)));
}

const people =
  'official leader head chief activist witness resident suspect victim attacker gunman driver student teacher doctor nurse lawyer analyst expert ' +
  'soldier officer fighter farmer worker player author candidate lawmaker colleague friend partner neighbour neighbor person child baby ' +
  'teen teenager adult shooter agent host man president teammate classmate guest patient celebrity hero star king cop ' +
  'passenger pilot source diplomat envoy adviser aide predecessor successor rival opponent prisoner detainee';
const personNouns = new Set([...people.split(' '), ...personTitles]);

/** Endings of words for people, and common words for other things that end alike. */
const personEnding = /(?:\p{L}{2}(?:er|or|ist|ee)|man)$/u;
const things = new Set(
  (
    'after other over under never ever rather whether either neither however another later earlier number order center ' +
    'centre power river summer winter september october november december letter water paper weather offer matter chapter ' +
    'former latter together further longer better higher lower greater older younger larger smaller fewer per her for nor ' +
    'minor major error terror floor door poor favor favour honor labor harbor sector factor motor color colour interior ' +
    'prior senior junior computer shelter quarter theater theatre danger anger fever hunger cover border corner newspaper ' +
    'cancer consider remember enter discover answer suffer committee degree three free see agree fee coffee tree exist list ' +
    'human ever career bitter layer tower flower trigger finger dinner super fewer easier stronger closer'
  ).split(' '),
);

/** Whether words speak of somebody by a noun ("a policeman", "the suspect", "his spokesman") who can be of the gender. */
function speaksOfSomebody(words: string, gender: 'male' | 'female'): boolean {
  const others = gender === 'male' ? femaleNouns : maleNouns;
  return (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => isPersonNoun(word) && !others.has(word));
}

function isPersonNoun(word: string): boolean {
  return [word, ...word.split('-')].some(
    (one) =>
      maleNouns.has(one) ||
      femaleNouns.has(one) ||
      personNouns.has(one) ||
      one === 'old' ||
      (personEnding.test(one) && !things.has(one)),
  );
}

/** Whether a quotation with the pronoun as its source has no other speaker than `name`. */
function agrees(
  { article, reading }: ReadArticle,
  index: number,
  { pattern, name }: { pattern: RegExp; name: string },
): boolean {
  return reading.quotations.every(({ sentence, source, speaker }) => {
    if (sentence !== index || !source || !pattern.test(article.text.slice(source.start, source.end))) return true;
    return speaker === null || sameSpeaker(speaker, name);
  });
}

/** Sources of a sentence that are no names: "it", "they" and "the ministry". */
function sourceMeant({ article, reading }: ReadArticle, index: number): Meant[] {
  const found = new Map<string, Meant>();
  const before = article.sentences[index - 1];
  const opening = before ? article.text.slice(before.start, before.end).replace(/^["“]?the\s+/i, '') : '';
  const sentence = article.sentences[index];
  for (const { source, speaker } of reading.quotations) {
    if (!source || speaker === null || !sentence || !contains(sentence, source)) continue;
    const word = article.text.slice(source.start, source.end).toLowerCase();
    const opens = opening.toLowerCase().startsWith(`${speaker.toLowerCase()} `);
    const noun = /^the (\p{Ll}+)$/u.exec(word)?.[1];
    // "the ministry: Russian foreign ministry"
    const body = noun !== undefined && institutionWords.has(noun) && /\p{Lu}/u.test(speaker);
    const fuller = body && speaker.includes(' ') && speaker.toLowerCase().split(' ').includes(noun);
    if ((/^(?:it|they)$/.test(word) && opens) || fuller) found.set(word, { word, name: speaker });
  }
  return [...found.values()];
}

/** The words of a sentence that nobody is quoted with. */
function outsideMarks(text: string, sentence: Range, quotations: readonly Quotation[]): string {
  let own = text.slice(sentence.start, sentence.end);
  for (const { content, form } of quotations) {
    if (form !== 'direct') continue;
    const start = Math.max(content.start, sentence.start) - sentence.start;
    const end = Math.min(content.end, sentence.end) - sentence.start;
    if (end > start) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  }
  return own.replaceAll(/[“"][^“”"]*[”"]/gu, ' ');
}
