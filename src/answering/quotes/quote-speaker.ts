import { speechVerbForms } from '../../reading/quotations/speech-verbs.js';
import type { Quotation } from '../../reading/reading.js';
import type { ReadArticle } from '../../search/corpus.js';
import { firstFrom } from '../../text/first-from.js';
import { contains, overlap, type Range } from '../../text/span.js';
import { wordTexts } from '../../text/words.js';
import { asAbbreviation, haveAbbreviationOf, withoutPlace } from '../ask/institution-names.js';
import { isBodyMeant, isByOffice } from './meant-speaker.js';
import { placeOf } from './quote-matching.js';
import { areParted, covers, isOrganOf, sameSpeaker, speakerWords, titledWords } from './speaker-names.js';

/** How well a place where words stand bears out who is asked for, best first. */
export const standings = ['theirs', 'of another', 'of nobody', 'spliced'] as const;
export type Standing = (typeof standings)[number];

/** Share of words that must be of one quotation to be its speaker's. */
const enough = 0.7;
/** Characters of another's quotation within some words from which on they are not one speaker's. */
const another = 10;

/** The quotations of an article by where they begin, with the length of the longest. */
interface Sorted {
  readonly quotations: readonly Quotation[];
  readonly longest: number;
}
const known = new WeakMap<ReadArticle, Sorted>();

function sortedOf(read: ReadArticle): Sorted {
  let sorted = known.get(read);
  if (!sorted) {
    const quotations = read.reading.quotations.toSorted((a, b) => a.content.start - b.content.start);
    const longest = Math.max(0, ...quotations.map(({ content }) => content.end - content.start));
    sorted = { quotations, longest };
    known.set(read, sorted);
  }
  return sorted;
}

/** Who says what stands at places of one article, and whether that is who is asked for. */
export class QuoteSpeaker {
  private readonly isAsked = new Map<string, boolean>();
  private named: ReadonlySet<string> | null = null;
  private readonly asked: string | undefined;

  constructor(
    private readonly read: ReadArticle,
    asked: string | undefined,
  ) {
    this.asked = asked && asAbbreviation(asked);
  }

  /**
   * What a place says for a quote of whoever is asked for, or of anybody: `pieces` are the ranges of its words, parted by
   * ellipses. Words whose speaker is not known may be theirs who is named beside them.
   */
  standingOf(pieces: readonly Range[]): Standing {
    const speakers = pieces.flatMap((piece) => this.within(piece)?.speaker ?? []);
    if (speakers.some((speaker) => !sameSpeaker(speaker, speakers[0] ?? ''))) return 'spliced';
    if (this.asked === undefined) return 'theirs';
    const range = placeOf(pieces);
    const said = this.saidAt(range);
    const theirs = said.some((one) => this.isTheirs(one) && this.isAlone(one, range));
    if (theirs) return 'theirs';
    if (said.some(({ speaker }) => speaker !== null)) return 'of another';
    const beside = said.length > 0 || this.isMarked(range) ? this.isNamedAround(range) : this.isNamedBeside(pieces);
    return beside ? 'theirs' : 'of nobody';
  }

  /** Whether all pieces stand in what one speaker says directly. */
  isOneSpeech(pieces: readonly Range[]): boolean {
    const said = pieces.map((piece) => this.within(piece));
    const [first] = said;
    return said.every((one) => one?.form === 'direct' && one.speaker !== null && one.speaker === first?.speaker);
  }

  /** The speaker of most of a range, who is asked for first; null where there is none. */
  speakerAt(range: Range): string | null {
    const said = this.saidAt(range);
    return (said.find((one) => this.asked !== undefined && this.isTheirs(one)) ?? said[0])?.speaker ?? null;
  }

  /** The quotations that one speaker's words in a range are parted into by who says them; none where they are not. */
  partsAt(range: Range): readonly Quotation[] {
    const parts = this.overlapping(range).filter(({ form }) => form === 'direct');
    return parts.length > 1 && parts.every(({ speaker }) => speaker === parts[0]?.speaker) ? parts : [];
  }

  /** The quotations in which most of a range stands, those with more of it first; else the parts of one that hold it. */
  private saidAt(range: Range): readonly Quotation[] {
    const around = this.overlapping(range)
      .map((quotation) => ({ quotation, shared: overlap(quotation.content, range) }))
      .filter(({ shared }) => shared >= enough * (range.end - range.start))
      .sort((a, b) => b.shared - a.shared)
      .map(({ quotation }) => quotation);
    return around.length > 0 ? around : this.partsAt(range);
  }

  /** The narrowest quotation that holds all of a range. */
  private within(range: Range): Quotation | undefined {
    return this.overlapping(range)
      .filter(({ content }) => contains(content, range))
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
  }

  /** Whether nobody else speaks in a range, but for those whom the one speaker quotes. */
  private isAlone({ content, speaker }: Quotation, range: Range): boolean {
    return this.overlapping(range).every(
      (other) =>
        other.speaker === null ||
        other.speaker === speaker ||
        overlap(other.content, range) < another ||
        contains(content, other.content) ||
        contains(other.content, range) ||
        this.isTheirs(other),
    );
  }

  private isTheirs({ speaker, source }: Quotation): boolean {
    // "Vice President Dale" is not President Dale.
    const words = source === null ? '' : this.read.article.text.slice(source.start, source.end);
    if (areParted(words, this.asked ?? '')) return false;
    const name = speaker ?? '';
    let same = this.isAsked.get(name);
    if (same === undefined) {
      same = speaker !== null && sameSpeaker(withoutOthers(speaker, this.asked), this.asked ?? '');
      this.isAsked.set(name, same);
    }
    return (
      same ||
      (speaker !== null && this.namedSpeakers().has(speaker)) ||
      this.isSource(source) ||
      this.isMeant(speaker, source)
    );
  }

  /** "The company", "the governor", where the article names them besides. */
  private isMeant(speaker: string | null, source: Range | null): boolean {
    const asked = this.asked ?? '';
    return (
      (source !== null && isBodyMeant(this.read, source, asked)) ||
      (speaker !== null && isByOffice(this.read, speaker, asked))
    );
  }

  /** The speakers whom the words in the text for who says it name as asked for, here or where else they speak. */
  private namedSpeakers(): ReadonlySet<string> {
    this.named ??= new Set(
      this.read.reading.quotations.flatMap(({ speaker, source }) =>
        speaker !== null && this.isSource(source) ? [speaker] : [],
      ),
    );
    return this.named;
  }

  /** "Burhan Ghalioun, head of the council", "Judge Ana Torvald". */
  private isSource(source: Range | null): boolean {
    if (source === null) return false;
    const words = withoutOthers(this.read.article.text.slice(source.start, source.end), this.asked);
    // "Moe" may be any of the name: who that is, the speaker tells.
    if (speakerWords(words).length === 1 && speakerWords(this.asked ?? '').length === 2) return false;
    const asked = this.asked ?? '';
    if (areParted(words, asked)) return false;
    return (
      sameSpeaker(words, asked) ||
      covers(titledWords(words), speakerWords(asked)) ||
      haveAbbreviationOf(words, asked) ||
      isOrganOf(words, asked)
    );
  }

  /** Whether what the sentences in which words stand hold besides them tells speech, and names who is asked for. */
  private isNamedBeside(pieces: readonly Range[]): boolean {
    const { text } = this.read.article;
    return this.sentencesAt(placeOf(pieces)).some((one) => {
      const here = pieces.filter((piece) => overlap(one, piece) > 0);
      if (here.length === 0) return false;
      const besides = [one, ...here]
        .map(({ end }, i) => text.slice(i === 0 ? one.start : end, here[i]?.start ?? one.end))
        .join(' ');
      const isSpeech = wordTexts(besides).some(
        (word) => speechVerbForms.has(word.toLowerCase()) || /^view|^opinion/.test(word),
      );
      return isSpeech && covers(titledWords(besides), speakerWords(this.asked ?? ''));
    });
  }

  /** Whether a range stands in quotation marks, though nobody is known to say it. */
  private isMarked(range: Range): boolean {
    const [sentence] = this.sentencesAt(range);
    const ahead = this.read.article.text.slice(sentence?.start ?? range.start, range.start);
    return /[“«„][^”»“]*$/.test(ahead) || (ahead.match(/"/g) ?? []).length % 2 === 1;
  }

  /** Whether the paragraph of words that somebody says, or the one before, names who is asked for. */
  private isNamedAround(range: Range): boolean {
    const { text } = this.read.article;
    const start = text.lastIndexOf('\n\n', text.lastIndexOf('\n\n', range.start) - 1);
    const end = text.indexOf('\n\n', range.end);
    const around = `${text.slice(Math.max(0, start), range.start)} ${text.slice(range.end, end < 0 ? text.length : end)}`;
    return covers(titledWords(around.slice(-longestAround)), speakerWords(this.asked ?? ''));
  }

  private overlapping(range: Range): readonly Quotation[] {
    const { quotations, longest } = sortedOf(this.read);
    const found: Quotation[] = [];
    for (
      let i = firstFrom(quotations, ({ content }) => content.start >= range.start - longest);
      i < quotations.length;
      i++
    ) {
      const one = quotations[i];
      if (!one || one.content.start >= range.end) break;
      if (overlap(one.content, range) > 0) found.push(one);
    }
    return found;
  }

  private sentencesAt(range: Range): readonly Range[] {
    const { sentences } = this.read.article;
    const from = firstFrom(sentences, ({ end }) => end > range.start);
    return sentences.slice(
      from,
      firstFrom(sentences, ({ start }) => start >= range.end),
    );
  }
}

/**
 * The words for a speaker but for others in them: "Berg's lawyer" is not Berg, nor is "a lawyer for Berg", nor the police of a
 * place that place.
 */
const withoutOthers = (words: string, asked = ''): string =>
  withoutPlace(words, asked)
    .replaceAll(/(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}-]*['’]s?\s/gu, '')
    .replace(/\b(?:who|which|whose|against|(?<!spokes\p{L}*\s)for)\b.*$/su, '');

/** As many characters around words are looked at for a name. */
const longestAround = 2000;
