import { isGivenName } from '../../reading/names/name-words.js';
import type { Quotation } from '../../reading/reading.js';
import { asksForWords, speaksIn } from '../../search/beside-terms.js';
import { type Corpus, sentenceOf } from '../../search/corpus.js';
import { nearest } from '../../search/nearness.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { overlap } from '../../text/span.js';
import { wordTexts } from '../../text/words.js';
import { claimsIn } from '../claims.js';
import { quotationsBy } from '../quotes/quotations-by.js';
import { isRole } from './office.js';

const saying = /\b(?:say|said|tell|told)\b/i;
/** What was said of something, or on the whole; "what did she say she would do" is told by what she did as well. */
const sayingOf = /^\s*(?:(?:to \S+ )?(?:about|of|on|to)\b.*|\W*)$/i;
/** How near a word is that tells what was spoken of as well. */
const leastNear = 0.3;
/** Sentences before a quotation in which its speaker may stand. */
const reach = 2;

/** What passages have of the words that a question asks for. */
export interface WordsTold {
  /** Whether a passage has some, and what they are to be about stands there or in the next sentences of the paragraph. */
  readonly tells: (passage: Passage) => boolean;
  /** Whether it has some of one of that name, with every word for what they are to be about. */
  readonly isSure: (passage: Passage) => boolean;
  /** Whether it has some of one who goes by another name there: "Russia" by its ministry, "the EU" by its envoy. */
  readonly byAnotherName: (passage: Passage) => boolean;
}

/** The words that a question asks for: "What did Lopes say about the ferry?" Null where it asks for nobody's words. */
export function wordsTold(corpus: Corpus, question: Question): WordsTold | null {
  const asked = asksForWords.exec(question.text);
  const speakers = new Set(termsOf(asked?.[1] ?? ''));
  const last = [...speakers].at(-1);
  if (asked === null || last === undefined || !saying.test(asked[0])) return null;
  const rest = question.text.slice(asked.index + asked[0].length);
  if (!sayingOf.test(rest)) return null;
  const subject = termsOf(rest).filter((term) => !speakers.has(term));
  const capital = question.names.filter(({ word }) => !isRole(word.toLowerCase())).flatMap(({ terms }) => terms);
  const given = wordTexts(asked[1] ?? '').filter((word) => isGivenName(word.toLowerCase()));
  const named = [...capital.filter((term) => speakers.has(term)), ...given.flatMap((word) => termsOf(word))];
  // Asked of "Peter Lopes", where the article has "Ana Lopes"
  const isOther = (name: string) => {
    const terms = termsOf(name);
    return !named.every((term) => terms.includes(term)) && !terms.every((term) => speakers.has(term));
  };
  const isOf = saidBy(corpus, asked[1] ?? '');
  const isName = question.names.some(({ terms }) => terms.includes(last));
  const byName = (passage: Passage) =>
    speaksIn(corpus, passage, speakers) && !speakersIn(corpus, passage).every(isOther);
  const byAnotherName = (passage: Passage) => !byName(passage) && isOf(passage);
  const tells = (passage: Passage) => {
    const { article, sentence } = passage;
    const terms = corpus.index.termsOfArticle(article);
    const { paragraphs = [], sentences = [] } = corpus.articles[article]?.article ?? {};
    const { firstSentence = sentence, endSentence = sentence + 1 } =
      paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
    const stands = (term: string, from: number, to: number) =>
      nearest(term, (other) =>
        terms
          .slice(Math.max(0, from), to)
          .some(({ own, long, leaned, heading }) => [own, long, leaned, heading].some((some) => some.includes(other))),
      );
    // "The engineer Lopes came. 'It is safe,' he said": of an engineer's words, anybody's are.
    const speaks =
      byName(passage) ||
      (stands(last, sentence - reach, sentence + 1) === 1 && isQuoted(corpus, passage, !isName)) ||
      isOf(passage);
    const isSpokenOf = (term: string) =>
      stands(term, Math.max(firstSentence, sentence - 1), Math.min(endSentence, sentence + 2)) >= leastNear;
    return speaks && (subject.length === 0 || subject.some(isSpokenOf));
  };
  const isSure = (passage: Passage) => {
    const { own = [] } = corpus.index.termsOfArticle(passage.article)[passage.sentence] ?? {};
    return subject.length > 0 && subject.every((term) => own.includes(term)) && byName(passage);
  };
  return { tells, isSure, byAnotherName };
}

/** Whether a passage has words of somebody, as `/who-said` finds them. */
function saidBy(corpus: Corpus, speaker: string): (passage: Passage) => boolean {
  const known = new Map<number, readonly Quotation[]>();
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (told === null) return false;
    const own =
      known.get(passage.article) ??
      quotationsBy(corpus, speaker, told.entry.article.id).map(({ quotation }) => quotation);
    known.set(passage.article, own);
    return own.some(({ content }) => overlap(content, told.span) > 0);
  };
}

/** Who is quoted in a passage, where a name tells. */
function speakersIn(corpus: Corpus, passage: Passage): string[] {
  return quotedIn(corpus, passage).flatMap(({ speaker }) => speaker ?? []);
}

/** Whether a passage quotes somebody, or somebody whom no name tells. */
function isQuoted(corpus: Corpus, passage: Passage, anybody: boolean): boolean {
  return quotedIn(corpus, passage).some(
    ({ speaker }) => anybody || speaker === null || /^(?:he|she|they|it)$/i.test(speaker),
  );
}

function quotedIn(corpus: Corpus, passage: Passage): readonly Quotation[] {
  const told = sentenceOf(corpus, passage);
  return told ? claimsIn(told.entry, told.span).quotations : [];
}
