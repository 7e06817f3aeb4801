import type { Article } from '../../text/article.js';
import { firstFrom, overlapping } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import { personTitles } from '../names/name-words.js';
import { titleTail } from './named-source.js';
import type { Gender, PersonMention as Mention, PersonKind } from './persons.js';
import { headNoun, type SourceDescriptions } from './source-descriptions.js';
import { actsAhead, gesturesAhead, hasVerb, isIntroduced, isSubject, opensParagraph } from './subject-places.js';
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

/** And somebody's brother, where nobody else fits. */
const kinWeight = 0.2;

/** What a break of the paragraph between takes from how likely a pronoun means somebody; PolNeAR alone tells no difference. */
const breakWeight = 0.6;

/** What is said, and where its source begins. */
export interface Content extends Range {
  readonly by: number | undefined;
}

/**
 * Whom pronouns mean that speak: the last fitting source or subject, never across a clash of gender or number. Sources are
 * to be remembered in order of the text.
 */
export class Antecedents {
  private readonly said: Event[] = [];
  /** Genders that pronouns have shown so far, by speaker. */
  private readonly genders = new Map<string, Gender>();

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
    return this.antecedent(word, source, spoken);
  }

  private antecedent(word: string, source: Range, spoken: string): Event | null {
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
      if (event.speaker === teller || event.speaker === topic || speaksOf(spoken, event.speaker)) return cannot;
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
      const isBefore = word !== 'they' && word !== 'it' && this.opensBefore(mention, source, broken);
      const weight = isBefore ? deedWeight : this.subjectWeight(mention, broken);
      consider(this.eventOf(mention, weight - (isTold ? toldWeight : 0)));
    }
    for (const event of this.unnamedIn({ start: Math.max(broken + 1, source.start - reach), end: source.start }))
      consider(event);
    return best;
  }

  /** "[Lopes] took a stance on the quay. She suggested …": whether somebody does something in the sentence before the one that a pronoun opens. */
  private opensBefore(mention: Mention, source: Range, broken: number): boolean {
    const { text, sentences } = this.article;
    const at = firstFrom(sentences, ({ end }) => end > source.start);
    return (
      mention.start > broken &&
      sentences[at]?.start === source.start &&
      sentences[at - 1]?.start === mention.start &&
      hasVerb(text, mention)
    );
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
    if (!isSubject(text, mention)) return 0;
    if (mention.start > broken && gesturesAhead(text, mention)) return gestureWeight;
    if (mention.start > broken && mention.person.kind === 'person' && actsAhead(text, mention)) return deedWeight;
    if (mention.start > broken && isIntroduced(text, mention)) return spokeWeight;
    const { kind, name } = mention.person;
    const likePerson = kind === 'person' || (kind === 'unknown' && isWritten.test(name.full) && hasVerb(text, mention));
    return likePerson && opensParagraph(text, mention) ? spokeWeight : subjectWeight;
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

  private mentionsIn(range: Range): Mention[] {
    return overlapping(this.mentions, range);
  }
}

const opensWithTopic = /^(?:Of|About|Unlike)\s/;

/** "Mrs. Justice Ana Lopes": as far behind the verb her name may begin. */
const farthestHearer = 25;

/** What is said whole before who says it; "though Lind was tired, [she said]" and "Lind was curt: “No,” [she said]" may be of one person. */
const saidFirst = /^(?!\W*(?:though|although|when|while|as|after|because|if)\s)[^:]*,[”"’']?\s$/i;

/** "Tove Lind"; not "FULL TEXT", "Video Ad Feedback Reporter" */
const isWritten = /^(?!\p{L}+ing\s|Unlike\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

const isReporter = /^(?:an?|one|another)\s.*\b(?:reporter|journalist|interviewer|moderator)\b/i;
/** "Ana Lopes[, the head of the board at Lune Lines, ]who" */
const setsOff = /^,\s(?:an?|the|its|his|her|their|former|then)\s[^,.;:“”"\n]{2,90},\s$/;
