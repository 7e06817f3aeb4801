import type { Article } from '../text/article.js';
import { knownNames } from './known-names.js';
import {
  femaleGivenNames,
  femaleNouns,
  femaleTitles,
  institutionWords,
  maleGivenNames,
  maleNouns,
  maleTitles,
  personTitles,
} from './name-words.js';
import type { Name } from './reading.js';
import { personNoun } from './victim-nouns.js';

export type Gender = 'male' | 'female' | 'unknown';

/** What an article shows of whom a name means. */
export interface Person {
  readonly name: Name;
  readonly gender: Gender;
  readonly kind: 'person' | 'institution' | 'thing' | 'unknown';
}

/** Tells what the names of an article stand for. */
export class Persons {
  private readonly known = new Map<Name, Person>();
  private readonly places: ReadonlySet<string>;

  constructor(private readonly article: Article) {
    this.places = knownNames(article.text).places;
  }

  of(name: Name): Person {
    const known = this.known.get(name);
    if (known) return known;
    const person = this.read(name);
    this.known.set(name, person);
    return person;
  }

  private read(name: Name): Person {
    const { text } = this.article;
    const words = name.full.toLowerCase().split(' ');
    const institution =
      words.some((word) => institutionWords.has(word)) ||
      words.some((word) => word === 'of' || word === 'the') ||
      /^[\p{Lu}\d&.]{2,}$/u.test(name.full);
    let gender: Gender = 'unknown';
    let person = false;
    for (const mention of name.mentions) {
      if (age.test(text.slice(mention.end, mention.end + 8))) person = true;
      const is = isSomebody.exec(text.slice(mention.end, mention.end + 160))?.[1];
      if (is !== undefined) person = true;
      if (is !== undefined && maleNouns.has(is)) gender = 'male';
      if (is !== undefined && femaleNouns.has(is)) gender = 'female';
      const kin = kinBefore.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[1]?.toLowerCase() ?? '';
      if (maleNouns.has(kin)) gender = 'male';
      if (femaleNouns.has(kin)) gender = 'female';
      if (gender !== 'unknown') person = true;
      const before = /([\p{L}-]+)\.?\s+$/u
        .exec(text.slice(Math.max(0, mention.start - 20), mention.start))?.[1]
        ?.toLowerCase();
      if (before === undefined) continue;
      if (personTitles.has(before) && before !== 'former') person = true;
      if (words.length > 1 && personNoun(before) === 'one') person = true;
      if (maleTitles.has(before) || maleNouns.has(before)) gender = 'male';
      if (femaleTitles.has(before) || femaleNouns.has(before)) gender = 'female';
    }
    const given = words[0] ?? '';
    if (gender === 'unknown' && words.length > 1) {
      if (maleGivenNames.has(given)) gender = femaleGivenNames.has(given) ? 'unknown' : 'male';
      else if (femaleGivenNames.has(given)) gender = 'female';
      if (maleGivenNames.has(given) || femaleGivenNames.has(given)) person = true;
    }
    if (institution && !person) return { name, gender: 'unknown', kind: 'institution' };
    const shortForm = words.length > 1 && name.forms.some((form) => form.toLowerCase() === words.at(-1));
    if (person || shortForm) return { name, gender, kind: 'person' };
    // Where something happens, and what "which" is said of, is no "he".
    const thing =
      this.places.has(name.full.toLowerCase()) ||
      name.mentions.some(({ end }) => /^,?\swhich\b/.test(text.slice(end, end + 8)));
    return { name, gender, kind: thing ? 'thing' : 'unknown' };
  }
}

/** "Doe, who proposed the bridge, is a brisk woman": so is she, and shown to be one. */
const isSomebody =
  /^(?:,\s(?:who|whose)\s[^,.;:“”"\n]{2,80},|,\s(?:an?|the)\s[^,.;:“”"\n]{2,60},)?\s(?:is|was)\san?\s(?:[\p{Ll}\d-]+,?\s){0,4}?(man|woman|boy|girl|father|mother|widow)\b/u;
/** "Her husband, the oceanographer Dale Doe": so is he. */
const kinBefore =
  /\b(?:his|her|their|my)\s(?:\p{Ll}+\s){0,2}(\p{Ll}+),\s(?:(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){1,3})?$/iu;
/** "Doe, 78," is somebody. */
const age = /^,\s\d{1,2}[,.]/;
