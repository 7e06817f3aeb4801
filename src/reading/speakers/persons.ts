import type { Article } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import {
  femaleNouns,
  femaleTitles,
  givenGender,
  institutionWords,
  maleNouns,
  maleTitles,
  personTitles,
} from '../names/name-words.js';
import type { Name } from '../reading.js';

export type Gender = 'male' | 'female' | 'unknown';

export type PersonKind = 'person' | 'institution' | 'thing' | 'unknown';

/** A name where it stands in an article, and whom it means. */
export interface PersonMention extends Range {
  readonly person: Person;
}

interface Shown {
  readonly gender: Gender;
  readonly kind: PersonKind;
  readonly isTold?: boolean;
}

/** Whom a name means, as its article shows; read when it is first asked for, as most names come near no source. */
export class Person {
  private shown: Shown | null = null;

  constructor(
    readonly name: Name,
    private readonly article: Article,
    private readonly places: () => ReadonlySet<string>,
  ) {}

  get gender(): Gender {
    this.shown ??= this.read();
    return this.shown.gender;
  }

  get kind(): PersonKind {
    this.shown ??= this.read();
    return this.shown.kind;
  }

  /** Whether a title, an age or the like tells that it is a person, and not only a last name that stands alone ("Norden Steel", "Steel"). */
  get isTold(): boolean {
    this.shown ??= this.read();
    return this.shown.isTold === true;
  }

  private read(): Shown {
    const { name } = this;
    const { text } = this.article;
    const words = name.full.toLowerCase().split(' ');
    const institution =
      words.some((word) => institutionWords.has(word)) ||
      words.some((word) => word === 'of' || word === 'the') ||
      /^[\p{Lu}\d&.]{2,}$/u.test(name.full) ||
      agency.test(name.full);
    let gender: Gender = 'unknown';
    let person = false;
    for (const mention of name.mentions) {
      if (age.test(text.slice(mention.end, mention.end + 8))) person = true;
      if (
        described.test(text.slice(mention.end, mention.end + 60)) &&
        !placeAhead.test(text.slice(Math.max(0, mention.start - 6), mention.start))
      )
        person = true;
      const is = isSomebody.exec(text.slice(mention.end, mention.end + 160))?.[1];
      if (is !== undefined) person = true;
      if (is !== undefined && maleNouns.has(is)) gender = 'male';
      if (is !== undefined && femaleNouns.has(is)) gender = 'female';
      const ahead = text.slice(Math.max(0, mention.start - 60), mention.start);
      // Far the most have none of its commas before them: the pattern is dear.
      const kin = mayBeKin.test(ahead) ? (kinBefore.exec(ahead)?.[1]?.toLowerCase() ?? '') : '';
      if (maleNouns.has(kin)) gender = 'male';
      if (femaleNouns.has(kin)) gender = 'female';
      if (gender !== 'unknown') person = true;
      const before = wordBefore.exec(text.slice(Math.max(0, mention.start - 20), mention.start))?.[1]?.toLowerCase();
      if (before === undefined) continue;
      // "St. Cloud" is a town.
      if (personTitles.has(before) && !/^(?:former|st|saint)$/.test(before)) person = true;
      if (words.length > 1 && personNoun(before.slice(before.indexOf('-') + 1)) === 'one') person = true;
      if (maleTitles.has(before) || maleNouns.has(before)) gender = 'male';
      if (femaleTitles.has(before) || femaleNouns.has(before)) gender = 'female';
    }
    const given = givenGender(words[0] ?? '');
    // "Luke Hospital"
    if (gender === 'unknown' && words.length > 1 && given !== null && !institutionWords.has(words.at(-1) ?? '')) {
      gender = given;
      person = true;
    }
    // "House Leader Ian Hale of Norden"
    const of = words.indexOf('of');
    const office = words[of - 3] ?? '';
    const isHeld = of > 2 && (personTitles.has(office) || personNoun(office) === 'one');
    const placed = isHeld ? givenGender(words[of - 2] ?? '') : null;
    if (placed !== null) {
      gender = placed;
      person = true;
    }
    if (storms.has(words[0] ?? '')) return { gender: 'unknown', kind: 'thing' };
    if (institution && !person) return { gender: 'unknown', kind: 'institution' };
    const shortForm = words.length > 1 && name.forms.some((form) => form.toLowerCase() === words.at(-1));
    const place = this.places().has(name.full.toLowerCase());
    if (person || (shortForm && !place)) return { gender, kind: 'person', isTold: person };
    // Where something happens, and what "which" is said of, is no "he".
    const thing = place || name.mentions.some(({ end }) => /^,?\swhich\b/.test(text.slice(end, end + 8)));
    return { gender, kind: thing ? 'thing' : 'unknown' };
  }
}

const agency = /^(?:Reuters|Xinhua|Interfax)$/;
/** What has a person's name, and is none: "Hurricane Ada". */
const storms = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'tropical', 'superstorm', 'operation']);

/** "Doe, who proposed the bridge, is a brisk woman": so is she, and shown to be one. */
const isSomebody =
  /^(?:,\s(?:who|whose)\s[^,.;:“”"\n]{2,80},|,\s(?:an?|the)\s[^,.;:“”"\n]{2,60},)?\s(?:is|was)\san?\s(?:[\p{Ll}\d-]+,?\s){0,4}?(man|woman|boy|girl|father|mother|widow)\b/u;
/** "Her husband, the oceanographer Dale Doe": so is he. */
const kinBefore =
  /$(?<=\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s(?:\p{Ll}+\s){0,2}(\p{Ll}+),\s(?:(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){1,3})?)/u;
const mayBeKin = /,\s$|,\s(?:the|an?)\s/;
/** "$" first: tried from the end alone, and not from every place. */
const wordBefore = /$(?<=([\p{L}-]+)\.?\s+)/u;
/** "Doe, a Republican who lost," is somebody. */
const described = /^,\s(?:an?|the)\s(?:(?!(?:of|for|with|to|by)\s)[\p{L}-]+\s){1,4}who\s/u;
/** "A senator from Lune, a Republican who lost" */
const placeAhead = /\b(?:of|from|in|at|near)\s$/;
/** "Doe, 78," is somebody. */
const age = /^,\s\d{1,2}[,.]/;
