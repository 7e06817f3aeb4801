import { type Corpus, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import type { Range } from '../../text/span.js';

const works =
  'book|novel|memoir|poem|film|movie|sitcom|series|miniseries|documentary|song|album|single|musical|opera|painting|play|show';
/** "Poems", but "which poll shows Lopes ahead". */
const several =
  '(?:books|novels|memoirs|poems|films|movies|sitcoms|documentaries|songs|albums|singles|musicals|operas|paintings|plays|shows)(?=\\W*$|\\s(?:is|are|was|were|has|have|had|did|do|does|will|would|can|could|by|that|about|with)\\b)';
const verb = '(?!(?:is|are|was|were|has|have|had|did|do|does|will|would|can|could|should|might|may)\\b)';
/** "What novel", "which television shows", "the title of the new album"; but "what position did he play". */
const asks = new RegExp(
  `\\b(?:which|what)(?: ${verb}[\\p{L}-]+){0,3}? (${works}|${several})\\b(?! (?:in|a|his|her|its) )|\\b(?:names?|titles?) of (?:the|his|her|their|its|an?)(?: \\S+){0,3}? (${works}|${several})\\b`,
  'iu',
);
/** "The Cut," in quotation marks: words of which the first, and all long ones, have capitals. */
const titled =
  /(?<=["“‘])(?:\p{Lu}|\d)[\p{L}\d.'’&!:-]*(?: (?:(?:\p{Lu}|\d)[\p{L}\d.'’&!:-]*|\p{Ll}{1,4}|&)){0,8}?(?=[,.!?]?["”’])/gu;

/** The noun of the works of which a question asks the titles, "novel"; null where it asks for none. */
function workAsked({ text }: Question): string | null {
  const [, which, named] = asks.exec(text) ?? [];
  return which ?? named ?? null;
}

/** Titles of works between quotation marks that the question does not name. */
function titlesIn(text: string, question: Question): Range[] {
  return [...text.matchAll(titled)].flatMap(({ 0: title, index }) => {
    const terms = termsOf(title);
    const isNew = terms.length > 0 && !terms.every((term) => question.terms.includes(term));
    return isNew ? [{ start: index, end: index + title.length }] : [];
  });
}

/** Whether a passage has the title of a work that the question does not name; null where it asks for none. */
export function titleTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (workAsked(question) === null) return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    return told !== null && titlesIn(told.span.text, question).length > 0;
  };
}

/**
 * The title in a sentence that a question asks for, in offsets of the sentence: the only one, or of several the only one
 * behind the noun that is asked for. Undefined where it asks for none or none stands out.
 */
export function titleAsked(sentence: string, question: Question): Range | undefined {
  const work = workAsked(question);
  if (work === null) return undefined;
  const titles = titlesIn(sentence, question);
  const behind = new RegExp(`\\b${work},?\\s["“‘]$`, 'i');
  const named = titles.filter(({ start }) => behind.test(sentence.slice(0, start)));
  const [only, second] = named.length > 0 ? named : titles;
  return second ? undefined : only;
}
