import type { Article } from '../../text/article.js';
import { overlapping } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import { lazily } from '../lazily.js';
import { firstName, firstNames } from '../names/first-names.js';
import { knownNames } from '../names/known-names.js';
import type { Name } from '../reading.js';
import { Antecedents, type Content, type Event } from './antecedents.js';
import { bodiesMeant, isBusiness, mayBeBusiness } from './body-meant.js';
import { businessMeant } from './business-meant.js';
import { mayBeCalled } from './called-otherwise.js';
import { personNamed } from './named-source.js';
import { type PersonMention as Mention, Person } from './persons.js';
import { kindOfDescription, SourceDescriptions, withoutAside } from './source-descriptions.js';
import { hasVerb } from './subject-places.js';
import { titleHolders } from './title-holders.js';
import { replies } from './turns.js';

const pronoun =
  /^(?:he|she|it|they|him|his|her|them|their|we|i|you|who|which|that|this|these|those|one|some|many|most|others|several|both|neither|everyone|nobody)$/i;

/** "WHO", "US" and "IT" are names. */
const isPronoun = (words: string): boolean => pronoun.test(words) && !/^[A-Z]{2,}$/.test(words);

/** "according to him", "in his view" */
const subjectForms: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['his', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['their', 'they'],
]);

/**
 * Resolves sources, in order of the text, to the name or fullest description of who speaks. Pronouns go to the last
 * fitting source or subject, never across a clash of gender or number; null where nobody fits.
 */
export class SpeakerResolver {
  private readonly mentions: readonly Mention[];
  private readonly before: Antecedents;
  /** What the source that is being resolved says, in marks. */
  private spoken = '';
  private readonly descriptions = new SourceDescriptions();
  private readonly fullNames: ReadonlySet<string>;
  /** Whom sources name: each is asked about twice. */
  private readonly named = new Map<Range, Person | null>();
  private readonly holders: () => (title: string, at: number) => readonly Person[];
  private readonly bodies: () => (title: string, at: number) => Person | undefined;
  private readonly business: () => (at: number) => Person | undefined;

  constructor(
    private readonly article: Article,
    names: readonly Name[],
    quoted: readonly Range[],
    sources: readonly Range[],
    /** What is said, in order. */
    contents: readonly Content[] = [],
  ) {
    const places = lazily(() => knownNames(article.text).places);
    this.fullNames = new Set(names.map(({ full }) => full));
    let q = 0;
    const named = names
      .flatMap((name) => {
        const person = new Person(name, article, places);
        return name.mentions.map(({ start, end }) => ({ start, end, person }));
      })
      .sort((a, b) => a.start - b.start);
    const firsts = lazily(() => new Map(named.toReversed().map((one) => [firstName(one.person), one])));
    const calledBy = lazily(() => firstNames(named));
    this.mentions = named
      .map((mention) => ({
        ...mention,
        person: this.bornAs(mention, firsts) ?? calledBy().get(mention.person) ?? mention.person,
      }))
      .filter((mention) => {
        while (q < quoted.length && (quoted[q]?.end ?? 0) <= mention.start) q++;
        const around = quoted[q];
        return !(
          around &&
          around.start <= mention.start &&
          mention.end <= around.end &&
          around.end - around.start > 40
        );
      });
    this.before = new Antecedents(article, this.mentions, this.fullNames, contents, this.descriptions);
    this.holders = lazily(() => titleHolders(article.text, this.mentions));
    this.bodies = lazily(() => bodiesMeant(article.text, this.mentions));
    this.business = lazily(() => businessMeant(article.text, this.mentions));
    for (const source of sources) this.describe(source);
  }

  /** Of whom "Born Ana Lopes" is the former name: who was named first of those with the same first name; else undefined. */
  private bornAs({ start, person }: Mention, firsts: () => ReadonlyMap<string, Mention>): Person | undefined {
    if (!/\b[Bb]orn\s$/.test(this.article.text.slice(Math.max(0, start - 6), start))) return undefined;
    const first = firsts().get(firstName(person));
    return first && first.start < start ? first.person : undefined;
  }

  private describe(source: Range): void {
    const words = withoutAside(this.article.text.slice(source.start, source.end).trim());
    if (!isPronoun(words) && !withOthers.test(words) && !this.nameOf(source))
      this.descriptions.add(words, source.start);
  }

  /**
   * The speaker that `source` names or stands for, of whom what is said in marks (`words`) does not speak by name;
   * remembers it for the pronouns that follow.
   */
  resolve(source: Range, words: readonly Range[] = []): string | null {
    this.spoken = words.map(({ start, end }) => this.article.text.slice(start, end)).join(' ');
    return this.speakerOf(source);
  }

  private speakerOf(source: Range): string | null {
    const words = this.article.text.slice(source.start, source.end).trim();
    if (isPronoun(words)) {
      const found = this.before.meant(
        subjectForms.get(words.toLowerCase()) ?? words.toLowerCase(),
        source,
        this.spoken,
      );
      if (!found) return null;
      const shown = /^(?:he|him|his)$/i.test(words) ? 'male' : /^(?:she|her)$/i.test(words) ? 'female' : found.gender;
      if (found.gender === 'unknown' && shown !== 'unknown') this.before.showGender(found.speaker, shown);
      this.before.remember(found, shown, source);
      return found.speaker;
    }
    // "He and his aides said": he, as with a name, and "they" behind it.
    const first = withOthers.exec(words)?.[1];
    if (first !== undefined && !this.nameOf(source)) {
      const alone = { start: source.start, end: source.start + first.length };
      const speaker = /^they$/i.test(first) ? null : this.speakerOf(alone);
      if (speaker) this.before.remember({ speaker, kind: 'group' }, 'unknown', source);
      return speaker;
    }
    const aged = this.aged(source);
    if (aged) {
      this.before.remember(aged, aged.gender, source);
      return aged.speaker;
    }
    const title = /^the\s+(.+)$/is.exec(words)?.[1]?.toLowerCase();
    const named = this.nameOf(source);
    // "The Social Democrat" is written like a name.
    const isRole = title !== undefined && (!named || named.kind === 'unknown') && /^[\p{L}\s’'-]{1,40}$/u.test(title);
    const other = !isRole ? null : isBusiness(title) ? this.lastBusiness(source) : this.otherwiseCalled(title, source);
    if (other) {
      this.before.remember(other, other.gender, source);
      return other.speaker;
    }
    const [, place, office] = ownedOffice.exec(words) ?? [];
    const placed =
      named || office === undefined ? undefined : this.holderOf(`${place}'s ${office}`.toLowerCase(), source);
    const name =
      named ??
      placed ??
      (title === undefined ? undefined : (this.holderOf(title, source) ?? this.bodies()(title, source.start)));
    const business = !name && isRole && isBusiness(title) ? this.business()(source.start) : undefined;
    const event = business
      ? { speaker: business.name.full, gender: business.gender, kind: 'institution' as const }
      : name
        ? { speaker: name.name.full, gender: name.gender, kind: name.kind }
        : { speaker: this.descriptions.fullest(withoutAside(words), source.start), ...kindOfDescription(words) };
    // "Mayor Ana Lopes and other officials said": she, and "they" behind it.
    const isSeveral = name?.kind === 'person' && /\sand\sothers?\b/.test(words);
    if (name?.kind === 'person' && event.gender === 'unknown') this.showGender(source, event.speaker);
    const gender = this.before.genderShown(event.speaker) ?? event.gender;
    if (isSeveral) this.before.remember({ speaker: event.speaker, kind: 'group' }, event.gender, source);
    this.before.remember(event, gender, source);
    return event.speaker;
  }

  /** "Jean Hale, 82, said she had sat up": what is said of the speaker shows who they are. */
  private showGender({ end }: Range, speaker: string): void {
    const own = saidOfSelf.exec(this.article.text.slice(end, end + 30))?.[1];
    if (own !== undefined && this.before.genderShown(speaker) === undefined)
      this.before.showGender(speaker, own === 'he' ? 'male' : 'female');
  }

  /** Who has a title in the article: the only one, or of several who spoke last in the paragraph, or alone is named in it. */
  private holderOf(title: string, source: Range): Person | undefined {
    const holders = this.holders()(title, source.start);
    if (holders.length < 2) return holders[0];
    const from = this.article.text.lastIndexOf('\n', source.start);
    const last = this.before.last();
    const spoke = holders.find(({ name }) => last !== undefined && last.end > from && name.full === last.speaker);
    if (spoke) return spoke;
    const here = new Set(
      overlapping(this.mentions, { start: from + 1, end: source.start }).map(({ person }) => person),
    );
    const [only, ...others] = holders.filter((person) => here.has(person));
    return others.length === 0 ? only : undefined;
  }

  /** The business that spoke last, but for persons, in this paragraph or the two before, with no other body named since; else null. */
  private lastBusiness(source: Range): Event | null {
    const { text } = this.article;
    const last = this.before.last(({ kind }) => kind !== 'person');
    if (!last || text.slice(last.end, source.start).split(/\n+/).length > 3) return null;
    const named = this.mentions.find(({ person }) => person.name.full === last.speaker);
    if (!named || !mayBeBusiness(text, named.person)) return null;
    const since = overlapping(this.mentions, { start: last.end, end: source.start });
    const isOther = ({ person }: Mention) =>
      person !== named.person && (person.kind === 'institution' || mayBeBusiness(text, person));
    return !since.some(isOther) ? last : null;
  }

  /** Whom "the 24-year-old" means: whose age the article gives so, or who spoke before it in the paragraph; else null. */
  private aged(source: Range): Event | null {
    const { text } = this.article;
    const years = /^the (\d\d?)-year-old(?:,? who\b.*)?$/is.exec(text.slice(source.start, source.end).trim())?.[1];
    if (years === undefined) return null;
    const age = new RegExp(`^, (?:aged? )?${years}\\b(?!-)`);
    const named = this.mentions.find(
      ({ end, person }) => person.kind === 'person' && age.test(text.slice(end, end + 12)),
    );
    if (named) return this.before.eventOf(named);
    const last = this.before.last();
    const isTheirs =
      last !== undefined &&
      (last.kind === 'person' || last.kind === 'unknown') &&
      text.slice(last.end, source.start).split(/\n+/).length <= 2 &&
      !overlapping(this.mentions, { start: last.end, end: source.start }).some(
        ({ person }) => person.kind === 'person',
      ) &&
      !overlapping(this.mentions, last).some(({ end }) => ofAge.test(text.slice(end, end + 12)));
    // "A 24-year-old man fell, Lopes said. The 24-year-old …"
    if (text.slice(0, source.start).includes(`${years}-year-old`)) return null;
    return last && isTheirs ? last : this.onlyDoer(source);
  }

  /** Who alone is named in the paragraph ahead of `source`, or in the one before, and does something there, where nobody has spoken since; else null. */
  private onlyDoer(source: Range): Event | null {
    const { text } = this.article;
    const paragraph = text.lastIndexOf('\n', source.start) + 1;
    const before = text.lastIndexOf('\n', text.slice(0, paragraph).trimEnd().length - 1) + 1;
    const mayBe = ({ person }: Mention) => person.kind === 'person' || person.kind === 'unknown';
    const near = overlapping(this.mentions, { start: paragraph, end: source.start }).filter(mayBe);
    const named = near.length > 0 ? near : overlapping(this.mentions, { start: before, end: paragraph }).filter(mayBe);
    const [first] = named;
    if (!first || named.some(({ person }) => person !== first.person)) return null;
    const isDoer =
      first.person.name.full.includes(' ') &&
      hasVerb(text, first) &&
      !ofAge.test(text.slice(first.end, first.end + 12));
    return isDoer && (this.before.last()?.end ?? 0) <= first.start ? this.before.eventOf(first) : null;
  }

  /**
   * Whom "the manager" means, where nobody has been called so before: who spoke last in the paragraph, where nobody else is
   * named since ("Krol said it was late. “It is over,” the manager added."); else null.
   */
  private otherwiseCalled(title: string, source: Range): Event | null {
    const { text } = this.article;
    const last = this.before.last();
    if (!last || !this.fullNames.has(last.speaker) || (last.kind !== 'person' && last.kind !== 'unknown')) return null;
    const between = { start: last.end, end: source.start };
    if (text.slice(between.start, between.end).includes('\n') || replies(text, source)) return null;
    if (overlapping(this.mentions, between).some(({ person }) => person.kind === 'person')) return null;
    return mayBeCalled(title, last.gender, text.slice(0, source.start)) ? last : null;
  }

  private nameOf(source: Range): Person | null {
    const known = this.named.get(source);
    if (known !== undefined) return known;
    const named = personNamed(this.article.text, source, overlapping(this.mentions, source));
    this.named.set(source, named);
    return named;
  }
}

/** "[Lune]’s [prime minister]" */
const ownedOffice = /^(\p{Lu}[\p{L}\s-]{1,40})['’]s\s(\p{Ll}[\p{Ll}\s-]{1,30})$/u;

/** "[She] and others" */
const withOthers = /^(he|she|they|we|i)\sand\s/i;

/** "[said] she [had sat up]" */
const saidOfSelf =
  /^,?\s(?:has\s|had\s|also\s)?(?:said|says|added|claimed|insisted|admitted|recalled|believes?)\s(?:that\s)?(he|she)\s/;
const ofAge = /^, (?:aged? )?\d\d?\b(?!-)/;
