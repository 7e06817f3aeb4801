import type { Article } from '../../text/article.js';
import { overlapping } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import { lazily } from '../lazily.js';
import { personTitles } from '../names/name-words.js';
import { titleTail } from './named-source.js';
import type { Gender, PersonMention as Mention, PersonKind } from './persons.js';
import { askedAhead, opensBefore, saidAhead, statesOfItself, topicAhead } from './pronoun-sentences.js';
import { namedBehind } from './role-names.js';
import { headNoun, type SourceDescriptions } from './source-descriptions.js';
import {
  actsAhead,
  dies,
  gesturesAhead,
  hasVerb,
  isAgedSubject,
  isIntroduced,
  isSubject,
  opensParagraph,
} from './subject-places.js';
import { asks, isAsked, replies, says, speaksOf, tells } from './turns.js';
import { unnamedSubject } from './unnamed-subjects.js';

/** Somebody who spoke, or may have, with how likely a pronoun means them. */
export interface Event extends Range {
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

/** And who is set apart from those told of before: "Another nurse agrees". */
const otherWeight = 2.7;

/** And somebody's brother, where nobody else fits. */
const kinWeight = 0.2;

/** What a break of the paragraph between takes from how likely a pronoun means somebody; PolNeAR alone tells no difference. */
const breakWeight = 0.6;

/** Units of text ahead of a pronoun within which it means somebody. */
const reach = 1500;

/** What is said, and where its source begins. */
export interface Content extends Range {
  readonly by: number | undefined;
}

/** "He", "she", "it" or "they" as who says something. */
interface Pronoun {
  readonly word: string;
  readonly source: Range;
  /** What is said there in marks. */
  readonly spoken: string;
  /** Where the paragraph ahead of its own ends. */
  readonly broken: number;
}

/**
 * Whom pronouns mean that speak: the last fitting source or subject, never across a clash of gender or number. Sources are
 * to be remembered in order of the text.
 */
export class Antecedents {
  private readonly said: Event[] = [];
  /** Genders that pronouns have shown so far, by speaker. */
  private readonly genders = new Map<string, Gender>();
  private readonly calledSo = lazily(() => namedBehind(this.article.text, this.mentions));

  constructor(
    private readonly article: Article,
    private readonly mentions: readonly Mention[],
    private readonly fullNames: ReadonlySet<string>,
    private readonly contents: readonly Content[],
    private readonly descriptions: SourceDescriptions,
  ) {}

  /** Who spoke last, of those for whom `holds`. */
  last(holds?: (event: Event) => boolean): Event | undefined {
    return holds === undefined ? this.said.at(-1) : this.said.findLast(holds);
  }

  /** Remembers who speaks at a source for the pronouns that follow. */
  remember({ speaker, kind }: Pick<Event, 'speaker' | 'kind'>, gender: Gender, { start, end }: Range): void {
    this.said.push({ start, end, speaker, gender, kind, weight: spokeWeight });
  }

  showGender(speaker: string, gender: Gender): void {
    this.genders.set(speaker, gender);
  }

  genderShown(speaker: string): Gender | undefined {
    return this.genders.get(speaker);
  }

  /**
   * Whom a pronoun ("he", "who") at `source` means, of whom what is said there in marks (`spoken`) does not speak by name;
   * null where nobody fits.
   */
  meant(word: string, source: Range, spoken: string): Omit<Event, keyof Range | 'weight'> | null {
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
    return this.antecedent({ word, source, spoken, broken: text.lastIndexOf('\n', source.start) });
  }

  private antecedent(pronoun: Pronoun): Event | null {
    const { word, source } = pronoun;
    const { hearer, teller } = this.toldAhead(source);
    if (hearer && fits(hearer, word)) return hearer;
    const asked = askedAhead(this.article, source, this.mentions)
      .map((mention) => this.eventOf(mention))
      .find((event) => fits(event, word));
    if (asked) return asked;
    const asker = this.askerAnswered(source);
    // Who replies is whom the question was put to, and where that is nobody with a name, nobody is known.
    if (asker !== null) return this.askedBy(asker, pronoun);
    const meant = this.likeliest(pronoun, teller);
    return (word === 'it' && this.ofItself(pronoun, meant)) || meant;
  }

  /** The body that states what it does itself, unless somebody else of its paragraph may (`meant`); else null. */
  private ofItself({ source, broken }: Pronoun, meant: Event | null): Event | null {
    const states = statesOfItself(this.article, source, this.mentions);
    if (!states || (meant && (!states.isPlan || meant.end > broken))) return null;
    return this.eventOf(states.body);
  }

  /**
   * Who was told what the pronoun at `source` replies to, and who told it, which is not who replies; null where it
   * replies to none, or they are not known.
   */
  private toldAhead(source: Range): { readonly hearer: Event | null; readonly teller: string | null } {
    const { text } = this.article;
    const last = this.said.at(-1);
    // "Her teacher told her it was late. “So be it,” she replied.", "Berg told Lopes it was late. “No,” she replied."
    const at = last && replies(text, source) ? tells(text, last) : null;
    if (!last || at === null) return { hearer: null, teller: null };
    const [heard] = this.mentionsIn({ start: at, end: at + farthestHearer });
    const isHeard = heard !== undefined && titleTail.exec(text.slice(at, heard.start))?.index === 0;
    // Who told a paper may reply to it.
    return {
      hearer: isHeard ? this.eventOf(heard) : null,
      teller: /\p{Ll}/u.test(text.charAt(at)) ? last.speaker : null,
    };
  }

  /** Whom who asks at `asker` has put the question to, of those whom the pronoun that replies may mean; else null. */
  private askedBy(asker: Range, { word, source }: Pronoun): Event | null {
    const asked = this.mentionsIn({ start: asker.end, end: source.start }).findLast(
      (mention) => isAsked(this.article.text, mention) && fits(this.eventOf(mention), word),
    );
    return asked ? this.eventOf(asked) : null;
  }

  /** Of all who spoke or were spoken of not long before, who is the likeliest to be meant; null where nobody fits. */
  private likeliest(pronoun: Pronoun, teller: string | null): Event | null {
    const { word, source, broken } = pronoun;
    const scoreOf = this.scoring(pronoun, teller);
    let best: Event | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const consider = (event: Event): void => {
      const score = scoreOf(event);
      if (score > bestScore) {
        best = event;
        bestScore = score;
      }
    };
    for (let i = this.said.length - 1; i >= 0 && i > this.said.length - 12; i--) {
      const event = this.said[i];
      // Later pronouns may have shown who the speaker is: "Berg promised … “Not a cent,” he said."
      if (!event) continue;
      const { start, end, speaker, kind, weight } = event;
      consider({ start, end, speaker, gender: this.genders.get(speaker) ?? event.gender, kind, weight });
    }
    const last = this.said.at(-1);
    // "Lind said that Berg was late. “So be it,” he said."
    const goesOn = last?.kind === 'person' && this.fullNames.has(last.speaker) && fits(last, word);
    for (const mention of this.mentionsIn({ start: Math.max(0, source.start - reach), end: source.start })) {
      // Whether it is a subject, which takes long to tell, is asked only where even the likeliest would be the best so far.
      if (scoreOf(this.eventOf(mention, gestureWeight)) <= bestScore) continue;
      const isTold = goesOn && overlapping(this.contents, mention).some(({ by }) => by !== source.start);
      const isBefore =
        word !== 'they' && word !== 'it' && mention.start > broken && opensBefore(this.article, mention, source);
      const weight = isBefore ? deedWeight : this.subjectWeight(mention, broken);
      consider(this.eventOf(mention, weight - (isTold ? toldWeight : 0)));
    }
    for (const event of this.unnamedIn({ start: source.start - reach, end: source.start }, broken)) consider(event);
    return best;
  }

  /** What tells how likely the pronoun means somebody; -∞ for whom it cannot mean, such as `teller`, to whom it replies. */
  private scoring({ word, source, spoken, broken }: Pronoun, teller: string | null): (event: Event) => number {
    const { text } = this.article;
    const said = saidAhead(this.article, source);
    const topic = topicAhead(this.article, source, this.mentions);
    // "When a reporter asked about it, Berg left. “No,” he said."
    const asksOnly = (event: Event): boolean => word !== 'they' && isReporter.test(event.speaker) && asks(text, event);
    return (event) => {
      const cannot = Number.NEGATIVE_INFINITY;
      if (event.end > said || source.start - event.end > reach || !fits(event, word)) return cannot;
      if (event.speaker === teller || event.speaker === topic || speaksOf(spoken, event.speaker)) return cannot;
      if (asksOnly(event)) return cannot;
      const near = event.weight - (source.start - event.end) / 200 + (event.gender === 'unknown' ? 0 : 0.5);
      const isOffice =
        /^s?he$/.test(word) && !this.fullNames.has(event.speaker) && personTitles.has(headNoun(event.speaker));
      return near - (isOffice ? officeWeight : 0) - (event.end <= broken ? breakWeight : 0);
    };
  }

  /** A mention as one who may have spoken. */
  eventOf({ start, end, person }: Mention, weight = spokeWeight): Event {
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
    if (!isSubject(text, mention) || dies(text, mention)) return 0;
    if (mention.start > broken && gesturesAhead(text, mention)) return gestureWeight;
    if (mention.start > broken && mention.person.kind === 'person' && actsAhead(text, mention)) return deedWeight;
    if (mention.start > broken && isIntroduced(text, mention)) return spokeWeight;
    const { kind, name } = mention.person;
    const likePerson = kind === 'person' || (kind === 'unknown' && isWritten.test(name.full) && hasVerb(text, mention));
    if (!likePerson || !opensParagraph(text, mention)) return subjectWeight;
    return isAgedSubject(text, mention) ? deedWeight : spokeWeight;
  }

  /**
   * Who opens a sentence of a stretch of text without a name ("A woman in the crowd wept"), in order; from the paragraph
   * behind `broken`, and who is set apart from others ("Another nurse agrees") from the one ahead.
   */
  private unnamedIn({ start: from, end: until }: Range, broken: number): Event[] {
    const { text, sentences } = this.article;
    const ahead = text.slice(0, Math.max(0, broken)).trimEnd().lastIndexOf('\n');
    const range = { start: Math.max(ahead + 1, from), end: until };
    const spoke = overlapping(this.said, { start: Math.max(broken, from), end: until });
    const inquiryWeight = spoke.some(({ kind }) => kind === 'institution') ? subjectWeight : spokeWeight;
    const weights = { institution: subjectWeight, inquiry: inquiryWeight, person: spokeWeight };
    const subjects = overlapping(sentences, range).flatMap((sentence): Event[] => {
      const subject = unnamedSubject(text, sentence);
      if (!subject || (!subject.isOther && subject.end <= broken)) return [];
      const { start, end, words, gender, kind, isKin, isOther } = subject;
      const weight = isOther ? otherWeight : isKin ? kinWeight : weights[kind];
      const named = isOther ? this.calledSo()(words) : null;
      // "The candidate herself" may be who has just spoken, but no man.
      const last = this.said.at(-1);
      const mayBeLast =
        last && this.fullNames.has(last.speaker) && (last.gender === 'unknown' || last.gender === gender);
      if (isOther && /^The\s/.test(words) && !named && mayBeLast) return [];
      const speaker = named ?? this.descriptions.fullest(words, start);
      return [{ start, end, speaker, gender, kind: kind === 'inquiry' ? 'institution' : kind, weight }];
    });
    return overlapping(subjects, range);
  }

  private mentionsIn(range: Range): Mention[] {
    return overlapping(this.mentions, range);
  }
}

/**
 * Whether a pronoun may mean somebody by gender and number. Names that nothing shows to be a person's may still have
 * spoken; only then can "he" or "she" mean them.
 */
function fits({ gender, kind, weight }: Event, word: string): boolean {
  const spoke = weight >= spokeWeight;
  if (word === 'he' || word === 'she') {
    return gender !== (word === 'he' ? 'female' : 'male') && (kind === 'person' || (kind === 'unknown' && spoke));
  }
  if (word === 'they') return spoke && (kind === 'group' || kind === 'institution');
  return kind === 'institution' || kind === 'thing'
    ? weight > 0
    : kind === 'unknown' && gender === 'unknown' && weight > 0;
}

/** "Mrs. Justice Ana Lopes": as far behind the verb her name may begin. */
const farthestHearer = 25;

/** "Tove Lind"; not "FULL TEXT", "Video Ad Feedback Reporter" */
const isWritten = /^(?!\p{L}+ing\s|Unlike\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

const isReporter = /^(?:an?|one|another)\s.*\b(?:reporter|journalist|interviewer|moderator)\b/i;
/** "Ana Lopes[, the head of the board at Lune Lines, ]who" */
const setsOff = /^,\s(?:an?|the|its|his|her|their|former|then)\s[^,.;:“”"\n]{2,90},\s$/;
