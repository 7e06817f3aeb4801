import { femaleTitles, givenGender, institutionWords, maleTitles } from '../reading/names/name-words.js';
import type { Name } from '../reading/reading.js';
import type { Article } from '../text/article.js';
import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';
import type { ReadArticle } from './corpus.js';
import { lettersMadeOf, otherNameOf } from './institution-letters.js';

type Gender = 'male' | 'female' | null;

interface Mention extends Range {
  readonly name: Name;
}

/** The names that a sentence speaks of without giving them in full. */
export interface LeanedNames {
  /** The long forms of its short names, and the abbreviations of those that it gives in full. */
  readonly long: readonly string[];
  /** Who its pronouns stand for, and who speaks in it. */
  readonly meant: readonly string[];
}

/** How many sentences back a pronoun reaches. */
const reach = 4;

const pronouns = /(?<![\p{L}\p{N}])(?:(he|him|his)|(she|her|hers)|(they|them|their|it|its))(?![\p{L}\p{N}'’])/giu;

/**
 * For each sentence, the names that it speaks of without giving them in full. A pronoun stands for the nearest earlier
 * name that fits and comes first of its sort in its sentence: later ones are objects more often.
 */
export function leanedNames({ article, reading }: ReadArticle): LeanedNames[] {
  const mentions = mentionsBySentence(article, reading.names);
  const genders = new Map<Name, Gender>();
  for (const name of reading.names) genders.set(name, shownGender(article, name));
  const long: Set<string>[] = article.sentences.map(() => new Set());
  const meant: Set<string>[] = article.sentences.map(() => new Set());
  for (const quotation of reading.quotations) {
    if (quotation.speaker === null) continue;
    for (const [sentence, range] of sentencesFrom(article, quotation.sentence)) {
      if (range.start >= quotation.content.end) break;
      meant[sentence]?.add(quotation.speaker);
    }
  }
  /** The last subject of each sort, with the sentence that last spoke of it. */
  const last = new Map<'male' | 'female' | 'thing', { name: Name; sentence: number }>();
  for (const [sentence, range] of article.sentences.entries()) {
    const here = mentions[sentence] ?? [];
    for (const { name, start, end } of here) {
      const others = article.text.slice(start, end) === name.full ? abbreviationsOf(name) : [name.full];
      for (const other of others) long[sentence]?.add(other);
      const known = otherNameOf(name.full) ?? (isInstitution(name) ? lettersMadeOf(name.full) : null);
      if (known !== null) long[sentence]?.add(known);
    }
    const kinds = new Set<'male' | 'female' | 'thing'>();
    for (const [, he, she] of matchesOf(pronouns, article.text.slice(range.start, range.end))) {
      kinds.add(he ? 'male' : she ? 'female' : 'thing');
    }
    for (const kind of kinds) {
      const found = last.get(kind);
      if (!found || sentence - found.sentence > reach) continue;
      meant[sentence]?.add(found.name.full);
      last.set(kind, { name: found.name, sentence });
    }
    const seen = new Set<string>();
    for (const { name } of here) {
      const gender = genders.get(name) ?? null;
      const sorts = gender
        ? [gender]
        : isInstitution(name)
          ? (['thing'] as const)
          : (['male', 'female', 'thing'] as const);
      for (const sort of sorts) {
        if (seen.has(sort)) continue;
        seen.add(sort);
        last.set(sort, { name, sentence });
      }
    }
  }
  return long.map((names, i) => ({ long: [...names], meant: [...(meant[i] ?? [])] }));
}

function abbreviationsOf({ full, forms }: Name): readonly string[] {
  return forms.filter((form) => /^(?:\p{Lu}\.?){2,}$/u.test(form) && !full.includes(form));
}

function* sentencesFrom(article: Article, first: number): Generator<[number, Range]> {
  for (let i = first; i < article.sentences.length; i++) {
    const range = article.sentences[i];
    if (range) yield [i, range];
  }
}

/** The mentions of names in each sentence, in order. */
export function mentionsBySentence(article: Article, names: readonly Name[]): Mention[][] {
  const all = names.flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })));
  all.sort((a, b) => a.start - b.start);
  let next = 0;
  return article.sentences.map((sentence) => {
    const here: Mention[] = [];
    for (let mention = all[next]; mention && mention.start < sentence.end; mention = all[++next]) {
      if (mention.start >= sentence.start) here.push(mention);
    }
    return here;
  });
}

/** Whether a name is an institution's by its words. */
export function isInstitution(name: Name): boolean {
  return name.full
    .toLowerCase()
    .split(' ')
    .some((word) => institutionWords.has(word) || word === 'of' || word === 'the');
}

/** Genders of the names that were asked for: each name that may answer is, again and again. */
const knownGenders = new WeakMap<Name, Gender>();

/** The gender that titles before a name of an article, or its given name, show; null where they show none. */
export function genderOf(article: Article, name: Name): Gender {
  let gender = knownGenders.get(name);
  if (gender === undefined) {
    gender = shownGender(article, name);
    knownGenders.set(name, gender);
  }
  return gender;
}

function shownGender(article: Article, name: Name): Gender {
  const given = name.full.split(' ')[0]?.toLowerCase() ?? '';
  for (const { start } of name.mentions.slice(0, 5)) {
    const before =
      /(\p{L}+)\.?\s+$/u.exec(article.text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase() ?? '';
    if (maleTitles.has(before)) return 'male';
    if (femaleTitles.has(before)) return 'female';
  }
  if (isInstitution(name)) return null;
  const gender = givenGender(given);
  return gender === 'unknown' ? null : gender;
}
