import type { Article } from '../text/article.js';
import { firstFrom } from '../text/first-from.js';
import type { Range } from '../text/span.js';
import { bodiesMeant, isBusiness, mayBeBusiness } from './body-meant.js';
import { businessMeant } from './business-meant.js';
import { mayBeCalled } from './called-otherwise.js';
import { firstName, firstNames } from './first-names.js';
import { knownNames } from './known-names.js';
import { lazily } from './lazily.js';
import { personTitles } from './name-words.js';
import { personNamed, titleTail } from './named-source.js';
import { type Gender, type PersonMention as Mention, Person, type PersonKind } from './persons.js';
import type { Name } from './reading.js';
import { headNoun, kindOfDescription, SourceDescriptions, withoutAside } from './source-descriptions.js';
import { actsAhead, gesturesAhead, hasVerb, isIntroduced, isSubject, opensParagraph } from './subject-places.js';
import { titleHolders } from './title-holders.js';
import { asks, isAsked, replies, says, speaksOf, tells } from './turns.js';
import { unnamedSubject } from './unnamed-subjects.js';

interface Event extends Range {
  readonly speaker: string;
  readonly gender: Gender;
  readonly kind: PersonKind | 'group';
  readonly weight: number;
}

/** How likely a pronoun means who spoke last, against 1.5 for a subject and 0 for any other mention. */
const spokeWeight = 2;
const subjectWeight = 1.5;

/** How likely it means whose gesture leads to its quotation. */
const gestureWeight = 3;
/** And whose deed, told in the sentence before. */
const deedWeight = 2.4;

/** What "he" and "she" lose that would mean "the governor": whose name mostly stands elsewhere. */
const officeWeight = 0.5;

/** What a subject within what somebody says loses: who speaks mostly goes on. */
const toldWeight = 0.6;

/** And somebody's brother, where nobody else fits. */
const kinWeight = 0.2;

/** What a break of the paragraph between takes from how likely a pronoun means somebody; PolNeAR alone tells no difference. */
const breakWeight = 0.6;

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
  private readonly said: Event[] = [];
  /** What the source that is being resolved says, in marks. */
  private spoken = '';
  /** Genders that pronouns have shown so far, by speaker. */
  private readonly genders = new Map<string, Gender>();
  private readonly descriptions = new SourceDescriptions();
  private readonly fullNames: ReadonlySet<string>;
  /** Whom sources name: each is asked about twice. */
  private readonly named = new Map<Range, Person | null>();
  private readonly holders: () => (title: string) => readonly Person[];
  private readonly bodies: () => (title: string, at: number) => Person | undefined;
  private readonly business: () => (at: number) => Person | undefined;

  constructor(
    private readonly article: Article,
    names: readonly Name[],
    quoted: readonly Range[],
    sources: readonly Range[],
    /** What is said, in order, and where its source begins. */
    private readonly contents: readonly (Range & { readonly by: number | undefined })[] = [],
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
    if (!isPronoun(words) && !this.nameOf(source)) this.descriptions.add(words);
  }

  /** Who opens a sentence of a stretch of text without a name ("A woman in the crowd wept"), in order. */
  private unnamedIn(range: Range): Event[] {
    const { text, sentences } = this.article;
    const subjects = overlapping(sentences, range).flatMap((sentence): Event[] => {
      const subject = unnamedSubject(text, sentence);
      if (!subject) return [];
      const { start, end, words, gender, kind, isKin } = subject;
      const weight = kind === 'institution' ? subjectWeight : isKin ? kinWeight : spokeWeight;
      return [{ start, end, speaker: this.descriptions.fullest(words), gender, kind, weight }];
    });
    return overlapping(subjects, range);
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
      const found = this.resolvePronoun(subjectForms.get(words.toLowerCase()) ?? words.toLowerCase(), source);
      if (!found) return null;
      const shown = /^(?:he|him|his)$/i.test(words) ? 'male' : /^(?:she|her)$/i.test(words) ? 'female' : found.gender;
      if (found.gender === 'unknown' && shown !== 'unknown') this.genders.set(found.speaker, shown);
      this.remember(found, shown, source);
      return found.speaker;
    }
    const aged = this.aged(source);
    if (aged) {
      this.remember(aged, aged.gender, source);
      return aged.speaker;
    }
    const title = /^the\s+(.+)$/is.exec(words)?.[1]?.toLowerCase();
    const named = this.nameOf(source);
    // "The Social Democrat" is written like a name.
    const isRole = title !== undefined && (!named || named.kind === 'unknown') && /^[\p{L}\s’'-]{1,40}$/u.test(title);
    const other = !isRole ? null : isBusiness(title) ? this.lastBusiness(source) : this.otherwiseCalled(title, source);
    if (other) {
      this.remember(other, other.gender, source);
      return other.speaker;
    }
    const name =
      named ?? (title === undefined ? undefined : (this.holderOf(title, source) ?? this.bodies()(title, source.start)));
    const business = !name && isRole && isBusiness(title) ? this.business()(source.start) : undefined;
    const event = business
      ? { speaker: business.name.full, gender: business.gender, kind: 'institution' as const }
      : name
        ? { speaker: name.name.full, gender: name.gender, kind: name.kind }
        : { speaker: this.descriptions.fullest(withoutAside(words)), ...kindOfDescription(words) };
    // "Mayor Ana Lopes and other officials said": she, and "they" behind it.
    const isSeveral = name?.kind === 'person' && /\sand\sothers?\b/.test(words);
    if (name?.kind === 'person' && event.gender === 'unknown') this.showGender(source, event.speaker);
    const gender = this.genders.get(event.speaker) ?? event.gender;
    if (isSeveral) this.remember({ speaker: event.speaker, kind: 'group' }, event.gender, source);
    this.remember(event, gender, source);
    return event.speaker;
  }

  private remember({ speaker, kind }: Pick<Event, 'speaker' | 'kind'>, gender: Gender, { start, end }: Range): void {
    this.said.push({ start, end, speaker, gender, kind, weight: spokeWeight });
  }

  /** "Jean Hale, 82, said she had sat up": what is said of the speaker shows who they are. */
  private showGender({ end }: Range, speaker: string): void {
    const own = saidOfSelf.exec(this.article.text.slice(end, end + 30))?.[1];
    if (own !== undefined && !this.genders.has(speaker)) this.genders.set(speaker, own === 'he' ? 'male' : 'female');
  }

  /** Who has a title in the article: the only one, or of several who spoke last in the paragraph, or alone is named in it. */
  private holderOf(title: string, source: Range): Person | undefined {
    const holders = this.holders()(title);
    if (holders.length < 2) return holders[0];
    const from = this.article.text.lastIndexOf('\n', source.start);
    const last = this.said.at(-1);
    const spoke = holders.find(({ name }) => last !== undefined && last.end > from && name.full === last.speaker);
    if (spoke) return spoke;
    const here = new Set(this.mentionsIn({ start: from + 1, end: source.start }).map(({ person }) => person));
    const [only, ...others] = holders.filter((person) => here.has(person));
    return others.length === 0 ? only : undefined;
  }

  /** The business that spoke last, but for persons, in this paragraph or the two before, with no other body named since; else null. */
  private lastBusiness(source: Range): Event | null {
    const { text } = this.article;
    const last = this.said.findLast(({ kind }) => kind !== 'person');
    if (!last || text.slice(last.end, source.start).split(/\n+/).length > 3) return null;
    const named = this.mentions.find(({ person }) => person.name.full === last.speaker);
    if (!named || !mayBeBusiness(text, named.person)) return null;
    const since = this.mentionsIn({ start: last.end, end: source.start });
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
    if (named) return this.eventOf(named, spokeWeight);
    const last = this.said.at(-1);
    const isTheirs =
      last !== undefined &&
      (last.kind === 'person' || last.kind === 'unknown') &&
      text.slice(last.end, source.start).split(/\n+/).length <= 2 &&
      !this.mentionsIn({ start: last.end, end: source.start }).some(({ person }) => person.kind === 'person') &&
      !this.mentionsIn(last).some(({ end }) => ofAge.test(text.slice(end, end + 12)));
    // "A 24-year-old man fell, Lopes said. The 24-year-old …"
    return last && isTheirs && !text.slice(0, source.start).includes(`${years}-year-old`) ? last : null;
  }

  /**
   * Whom "the manager" means, where nobody has been called so before: who spoke last in the paragraph, where nobody else is
   * named since ("Krol said it was late. “It is over,” the manager added."); else null.
   */
  private otherwiseCalled(title: string, source: Range): Event | null {
    const { text } = this.article;
    const last = this.said.at(-1);
    if (!last || !this.fullNames.has(last.speaker) || (last.kind !== 'person' && last.kind !== 'unknown')) return null;
    const between = { start: last.end, end: source.start };
    if (text.slice(between.start, between.end).includes('\n') || replies(text, source)) return null;
    if (this.mentionsIn(between).some(({ person }) => person.kind === 'person')) return null;
    return mayBeCalled(title, last.gender, text.slice(0, source.start)) ? last : null;
  }

  private nameOf(source: Range): Person | null {
    const known = this.named.get(source);
    if (known !== undefined) return known;
    const named = personNamed(this.article.text, source, this.mentionsIn(source));
    this.named.set(source, named);
    return named;
  }

  private mentionsIn(range: Range): Mention[] {
    return overlapping(this.mentions, range);
  }

  private resolvePronoun(word: string, source: Range): Omit<Event, keyof Range | 'weight'> | null {
    const { text } = this.article;
    if (/^(?:who|which|that)$/.test(word)) {
      const ahead = this.mentionsIn({ start: Math.max(0, source.start - 150), end: source.start });
      const last = ahead.at(-1);
      const near = last && /^[\s,)]*(?:\([^)]*\))?[\s,]*$/.test(text.slice(last.end, source.start)) ? last : undefined;
      // "Ana Lopes, the head of Lune Lines, who said …"
      const head = ahead.find(
        ({ end, person }) => person.kind === 'person' && setsOff.test(text.slice(end, source.start)),
      );
      const { person } = (word === 'who' && near?.person.kind !== 'person' ? (head ?? near) : near) ?? {};
      return person ? { speaker: person.name.full, gender: person.gender, kind: person.kind } : null;
    }
    if (!/^(?:he|she|it|they)$/.test(word)) return null;
    return this.antecedent(word, source);
  }

  private antecedent(word: string, source: Range): Event | null {
    const { text } = this.article;
    // Names that nothing shows to be a person's may still have spoken; only then can "he" or "she" mean them.
    const fits = ({ gender, kind, weight }: Event): boolean => {
      const spoke = weight >= spokeWeight;
      if (word === 'he' || word === 'she') {
        return gender !== (word === 'he' ? 'female' : 'male') && (kind === 'person' || (kind === 'unknown' && spoke));
      }
      if (word === 'they') return spoke && (kind === 'group' || kind === 'institution');
      return kind === 'institution' || kind === 'thing'
        ? weight > 0
        : kind === 'unknown' && gender === 'unknown' && weight > 0;
    };
    const reach = 1500;
    const broken = this.article.text.lastIndexOf('\n', source.start);
    let best: Event | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const asker = this.askerAnswered(source);
    // "When a reporter asked about it, Berg left. “No,” he said."
    const asksOnly = (event: Event): boolean => word !== 'they' && isReporter.test(event.speaker) && asks(text, event);
    const said = this.saidAhead(source);
    const last = this.said.at(-1);
    // "Her teacher told her it was late. “So be it,” she replied.", "Berg told Lopes it was late. “No,” she replied."
    const hearer = last && replies(text, source) ? tells(text, last) : null;
    const [heard] = hearer === null ? [] : this.mentionsIn({ start: hearer, end: hearer + farthestHearer });
    const isHeard = heard !== undefined && titleTail.exec(text.slice(hearer ?? 0, heard.start))?.index === 0;
    if (heard && isHeard && fits(this.eventOf(heard, spokeWeight))) return this.eventOf(heard, spokeWeight);
    // Who told a paper may reply to it.
    const teller = hearer !== null && /\p{Ll}/u.test(text.charAt(hearer)) ? last?.speaker : null;
    const topic = this.topicAhead(source);
    const scoreOf = (event: Event): number => {
      const cannot = Number.NEGATIVE_INFINITY;
      if (event.end > said || source.start - event.end > reach || !fits(event)) return cannot;
      if (event.speaker === teller || event.speaker === topic || speaksOf(this.spoken, event.speaker)) return cannot;
      if (asksOnly(event)) return cannot;
      const near = event.weight - (source.start - event.end) / 200 + (event.gender === 'unknown' ? 0 : 0.5);
      const isOffice =
        /^s?he$/.test(word) && !this.fullNames.has(event.speaker) && personTitles.has(headNoun(event.speaker));
      return near - (isOffice ? officeWeight : 0) - (event.end <= broken ? breakWeight : 0);
    };
    const consider = (event: Event): void => {
      const score = scoreOf(event);
      if (score > bestScore) {
        best = event;
        bestScore = score;
      }
    };
    // Who replies is whom the question was put to, and where that is nobody with a name, nobody is known.
    if (asker !== null) {
      for (const mention of this.mentionsIn({ start: asker.end, end: source.start }))
        if (isAsked(text, mention) && fits(this.eventOf(mention, spokeWeight)))
          best = this.eventOf(mention, spokeWeight);
      return best;
    }
    for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 12; i--) {
      const event = this.said[i];
      // Later pronouns may have shown who the speaker is: "Berg promised … “Not a cent,” he said."
      if (!event) continue;
      const { start, end, speaker, kind, weight } = event;
      consider({ start, end, speaker, gender: this.genders.get(speaker) ?? event.gender, kind, weight });
    }
    // "Lind said that Berg was late. “So be it,” he said."
    const goesOn = last?.kind === 'person' && this.fullNames.has(last.speaker) && fits(last);
    for (const mention of this.mentionsIn({ start: Math.max(0, source.start - reach), end: source.start })) {
      // Whether it is a subject, which takes long to tell, is asked only where even the likeliest would be the best so far.
      if (scoreOf(this.eventOf(mention, gestureWeight)) <= bestScore) continue;
      const isTold = goesOn && overlapping(this.contents, mention).some(({ by }) => by !== source.start);
      consider(this.eventOf(mention, this.subjectWeight(mention, broken) - (isTold ? toldWeight : 0)));
    }
    for (const event of this.unnamedIn({ start: Math.max(broken + 1, source.start - reach), end: source.start }))
      consider(event);
    return best;
  }

  /** "Of [Ana Lopes], he said": of whom a sentence that opens so speaks, which is not who says it; null where it opens otherwise. */
  private topicAhead(source: Range): string | null {
    const { text, sentences } = this.article;
    const { start = source.start } = sentences[firstFrom(sentences, ({ end }) => end > source.start)] ?? {};
    if (!opensWithTopic.test(text.slice(start, start + 20))) return null;
    const named = this.mentionsIn({ start, end: source.start }).at(-1);
    return named && /^,\s$/.test(text.slice(named.end, source.start)) ? named.person.name.full : null;
  }

  /** Where what is said begins, where it stands ahead of its source: "[A child was among the dead], she added"; else where the source does. */
  private saidAhead(source: Range): number {
    const { text, sentences } = this.article;
    const sentence = sentences[firstFrom(sentences, ({ end }) => end > source.start)];
    const closes =
      sentence !== undefined &&
      saidFirst.test(text.slice(sentence.start, source.start)) &&
      /^\s\p{Ll}+(?:\s[\p{L}\p{N}]+){0,3}[.”"’']*$/u.test(text.slice(source.end, sentence.end).trimEnd());
    return closes ? sentence.start : source.start;
  }

  /** A mention as one who may have spoken. */
  private eventOf({ start, end, person }: Mention, weight: number): Event {
    const gender = this.genders.get(person.name.full) ?? person.gender;
    return { start, end, speaker: person.name.full, gender, kind: person.kind, weight };
  }

  /** Where who asked is named, whose question the pronoun at `source` replies to; null where it replies to none. */
  private askerAnswered(source: Range): Range | null {
    const { text } = this.article;
    const last = this.said.at(-1);
    if (!last || !asks(text, last)) return null;
    // Whoever asked somebody by name does not say the next words either.
    const isNamed = () =>
      this.mentionsIn({ start: last.end, end: source.start }).some(
        (one) => one.person.kind === 'person' && isAsked(text, one),
      );
    return replies(text, source) || (says(text, source) && isNamed()) ? last : null;
  }

  /** How likely a pronoun means a mention as a subject: who is introduced in its paragraph, as one who just spoke. */
  private subjectWeight(mention: Mention, broken: number): number {
    const { text } = this.article;
    if (!isSubject(text, mention)) return 0;
    if (mention.start > broken && gesturesAhead(text, mention)) return gestureWeight;
    if (mention.start > broken && mention.person.kind === 'person' && actsAhead(text, mention)) return deedWeight;
    if (mention.start > broken && isIntroduced(text, mention)) return spokeWeight;
    const { kind, name } = mention.person;
    const likePerson = kind === 'person' || (kind === 'unknown' && isWritten.test(name.full) && hasVerb(text, mention));
    return likePerson && opensParagraph(text, mention) ? spokeWeight : subjectWeight;
  }
}

const opensWithTopic = /^(?:Of|About|Unlike)\s/;

/** "Mrs. Justice Ana Lopes": as far behind the verb her name may begin. */
const farthestHearer = 25;

/** "[said] she [had sat up]" */
const saidOfSelf =
  /^,?\s(?:has\s|had\s|also\s)?(?:said|says|added|claimed|insisted|admitted|recalled|believes?)\s(?:that\s)?(he|she)\s/;
const ofAge = /^, (?:aged? )?\d\d?\b(?!-)/;

/** Those of the ranges, which are in order and apart, that overlap another one. */
function overlapping<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const found: T[] = [];
  for (let i = firstFrom(ranges, (one) => one.end > start); i < ranges.length; i++) {
    const one = ranges[i];
    if (!one || one.start >= end) break;
    found.push(one);
  }
  return found;
}

/** What is said whole before who says it; "though Lind was tired, [she said]" and "Lind was curt: “No,” [she said]" may be of one person. */
const saidFirst = /^(?!\W*(?:though|although|when|while|as|after|because|if)\s)[^:]*,[”"’']?\s$/i;

/** "Tove Lind"; not "FULL TEXT", "Video Ad Feedback Reporter" */
const isWritten = /^(?!\p{L}+ing\s|Unlike\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

const isReporter = /^(?:an?|one|another)\s.*\b(?:reporter|journalist|interviewer|moderator)\b/i;
/** "Ana Lopes[, the head of the board at Lune Lines, ]who" */
const setsOff = /^,\s(?:an?|the|its|his|her|their|former|then)\s[^,.;:“”"\n]{2,90},\s$/;
