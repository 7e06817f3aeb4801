import { type Corpus, sentenceOf, wordsOfPassage } from '../search/corpus.js';
import { nearTo } from '../search/nearness.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOf, termsOfWord } from '../search/terms.js';
import type { Range } from '../text/span.js';
import { wordsOf } from '../text/words.js';
import { askedVerb } from './asked-verb.js';

/** What a reason may stand behind in the rest of a clause: "because", "after a row", "to pay for it", "for leaving". */
const behindVerb =
  /(?<!\b(?:has|have|had|['’](?:s|ve|d))\s)\bsince\b|\bby (?:\p{L}+ly )?\p{L}+ing\b|\b(?:because|due to|owing to|thanks to|so|as|after|when|for|amid|over|following|from|on (?:suspicion|grounds|account|charges)|in (?:order|response|protest|retaliation|a bid|an (?:effort|attempt)|case|a row|return|exchange)|therefore|thus|hence|result\w*|reasons?|caus\w+|fear\w*|afraid|worr\w+|concern\w*|blam\w+|prompt\w*|forc\w+|mak(?:es|ing)|made|allow\w*|enabl\w+|prevent\w*|hop(?:es|ed|ing)|want(?:s|ed)|but|although|though|despite|while|too|where|who|which)\b|:\s|\s[–—-]+\s|,\s\p{L}+ing\b|\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b|him\b|them\b|this\b|that\b)\p{Ll}/u;
/** A clause or phrase ahead that may be the reason: "After a row, …", "Unable to pay, …". */
const ahead =
  /^["“‘'\s]*(?:[Bb]ecause|[Aa]s|[Aa]fter|[Ss]ince|[Ww]ith|[Ww]hen|[Ww]hile|[Aa]lthough|[Tt]hough|[Dd]espite|[Dd]ue|[Oo]wing|[Tt]hanks|[Ff]ollowing|[Aa]mid|To \p{Ll}|In (?:order|response|protest|retaliation|return|a bid|an (?:effort|attempt)|view|light)|If|Without|Given|By (?:\p{L}+ly )?\p{L}+ing|Faced|Unable|Under pressure|Having|\p{Lu}\p{Ll}+(?:ing|ed))\b/u;
/** Words before the verb that tell what brought it about: "the row led them to leave". */
const broughtAbout =
  /\b(?:because|reasons?|caus\w+|forc\w+|led|leads?|leaving|prompt\w+|mean|means|meant|result\w*|so|made|makes)\b/;
/** Where the clause of the verb begins: "they left because of a row, and then [he went]". */
const clauseStart = /;|,\s(?:and|but)\s/u;
/** Where the clause of the verb is over: "survived [and was arrested as he …]". */
const clauseEnd = /;|,?\s(?:and|but)\s(?=(?:was|were|is|are|has|have|had|will|would|\p{Ll}+ed)\b)/u;
/** How near a verb is that says the same for the most part: "stayed shut" of "why did shops close". */
const sameNearly = 0.6;
/** In two sentences these tell nothing of what both speak of. */
const measures: ReadonlySet<string> = new Set(termsOf('per cent percent million billion year month week day'));
/** What goes on about what was just told; a new subject does not. */
const goesOn =
  /^["“‘']?(?:He|She|It|They|We|I|You|This|That|These|Those|There|One|Some|Many|Most|Both|But|And|So|Because|(?:To|For) this)\b|^["“‘]|^The \d/;

/**
 * Whether a passage that has the verb of a question for a reason may tell one, in its clause or beside it: "the shop has
 * since closed" tells none. Null where it does not have the verb, and for other questions. Of 402 such questions of
 * multirc's training half that were said to be answered 10 are refused by it: the sentence tells no reason in 9.
 */
export function reasonTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean | null) | null {
  if (question.kind !== 'why') return null;
  const own = termsOfWord(askedVerb(question) ?? '');
  const verb = new Map([...own.flatMap((term) => [...nearTo(term)]), ...own.map((term) => [term, 1] as const)]);
  if (own.length === 0) return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (told === null) return null;
    const { text } = told.entry.article;
    const words = wordsOf(text, told.span);
    const is = (least: number) => (word: Range) =>
      termsOfWord(text.slice(word.start, word.end)).some((term) => (verb.get(term) ?? 0) >= least);
    const at = words.find(is(1)) ?? words.find(is(sameNearly));
    if (at === undefined) return null;
    const before = text.slice(told.span.start, at.start).split(clauseStart).at(-1) ?? '';
    const behind = text.slice(at.end, told.span.end).split(clauseEnd, 1)[0] ?? '';
    return ahead.test(before) || broughtAbout.test(before) || behindVerb.test(behind) || isGoneOn(corpus, passage);
  };
}

/** Whether a sentence beside a passage speaks of the same: the next goes on about it, or the passage itself about the one before. */
function isGoneOn(corpus: Corpus, passage: Passage): boolean {
  const terms = corpus.index.termsOfArticle(passage.article);
  const of = (sentence: number) => terms[sentence]?.own ?? [];
  const isLinked = (sentence: number) =>
    goesOn.test(wordsOfPassage(corpus, { ...passage, sentence })) ||
    of(sentence).some((term) => !measures.has(term) && !/\d/.test(term) && of(sentence - 1).includes(term));
  return isLinked(passage.sentence) || isLinked(passage.sentence + 1);
}
