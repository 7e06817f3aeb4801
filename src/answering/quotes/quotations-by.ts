import { personTitles } from '../../reading/names/name-words.js';
import type { Quotation } from '../../reading/reading.js';
import type { Corpus, ReadArticle } from '../../search/corpus.js';
import { abbreviates, haveAbbreviationOf, underAnotherName } from '../ask/institution-names.js';
import { covers, sameWord, speakerWords, speakerWordsWithCountry, titledWords } from './speaker-names.js';

/** A quotation, and where it stands. */
export interface Said {
  readonly read: ReadArticle;
  readonly quotation: Quotation;
}

export const quotationsIn = (read: ReadArticle): Said[] =>
  read.reading.quotations.map((quotation) => ({ read, quotation }));

/**
 * The quotations of `speaker` in the corpus, or in the article with the id `only`: theirs by name, by the words that the
 * article has for them there, or by title; where there are none, those of whoever bears the last name alone.
 */
export function quotationsBy({ articles }: Corpus, speaker: string, only?: string): Said[] {
  const within = articles.filter(({ article }) => only === undefined || article.id === only);
  const said = within.flatMap(quotationsIn);
  const words = within.flatMap(sourceWords);
  const asked = speakerWords(speaker);
  const isAnotherName = underAnotherName(speaker);
  const isLong = /\p{Lu}.*\s\p{Lu}/u.test(speaker);
  // One word alone, "Moscow", may be of where they are or what they have ties with.
  const isTheirs = (own: readonly string[] = [], name: string | null = null) =>
    covers(own, asked) &&
    (asked.length > 1 ||
      !elsewhere.test(name ?? '') ||
      covers(titledWords((name ?? '').replace(elsewhere, '')), asked));
  const named = said.filter(
    ({ quotation }, i) => isTheirs(words[i]?.speaker, quotation.speaker) || isAnotherName(quotation.speaker),
  );
  const isNamed = new Set(named);
  const described = said.filter(
    (one, i) =>
      !isNamed.has(one) &&
      (isTheirs(words[i]?.source, sourceOf(one)) ||
        (isLong
          ? haveAbbreviationOf(sourceOf(one), speaker)
          : abbreviates(speaker, sourceOf(one).replace(elsewhere, '')))),
  );
  const certain = new Set([...named, ...described, ...ofTitled(said, described, asked)]);
  if (certain.size === 0) {
    const last = asked.at(-1) ?? '';
    return said.filter(({ quotation }) => {
      const words = quotation.speaker === null ? [] : speakerWords(quotation.speaker);
      return covers(asked, words) && sameWord(words.at(-1) ?? '', last);
    });
  }
  return said.filter((one) => certain.has(one));
}

const sourceOf = ({ read, quotation: { source } }: Said): string =>
  source === null ? '' : read.article.text.slice(source.start, source.end);

/** Who says a quotation, in words: of the name, with a country's where they are its organ, and of the source in the text. */
interface SourceWords {
  readonly speaker: readonly string[];
  readonly source: readonly string[];
}
/** "China[, which has ties with Moscow]", "the U.N. office [in Ukraine]": of others than who speaks. */
const elsewhere = /,\s(?:who|which|whose|whom)\s.*$|(?<=\s\p{L}+)\sin\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*$/su;
const known = new WeakMap<ReadArticle, readonly SourceWords[]>();

/** Of each quotation of an article; taken apart once, for a library has many. */
function sourceWords(read: ReadArticle): readonly SourceWords[] {
  const { text } = read.article;
  const words =
    known.get(read) ??
    read.reading.quotations.map(({ speaker, source }) => ({
      speaker: speaker === null ? [] : speakerWordsWithCountry(speaker),
      source: source === null ? [] : titledWords(text.slice(source.start, source.end)),
    }));
  known.set(read, words);
  return words;
}

/** What else those said who were asked for by a title alone ("the judge"), under their names. */
function ofTitled(said: readonly Said[], described: readonly Said[], asked: readonly string[]): readonly Said[] {
  if (!asked.every((word) => personTitles.has(word))) return [];
  const key = ({ read, quotation }: Said) => `${read.article.id} ${quotation.speaker}`;
  const meant = new Set(described.filter(({ quotation }) => quotation.speaker !== null).map(key));
  return said.filter((one) => meant.has(key(one)));
}
