import { numberIn } from '../../reading/figures/numbers.js';
import { personNoun } from '../../reading/figures/victim-nouns.js';
import { type Corpus, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf, termsOfWord } from '../../search/terms.js';
import { contains, type Range } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';

/** In digits, or a word that may be a number: all number words here would take V8 long to compile. */
const number = '\\d{1,3}|[a-z]+(?:-[a-z]+)?';
/** "Doe, 61, a teacher", "(61)" */
const behindName = '(?<=\\p{L},\\s)\\d{1,3}(?=[,.;)]|\\sand\\b|\\sof\\s\\p{Lu}|$)|(?<=\\p{L}\\s\\()\\d{1,3}(?=[,)])';
const old = `\\b(?:${number})(?=[ -](?:years?|months?|weeks?|days?)[ -]old\\b)|(?<=\\baged\\s)(?:${number})\\b`;
const is = `(?<=\\b(?:is|am|turns|turning)\\s(?:only\\s|now\\s|just\\s)?)(?:${number})(?=[,.;]|\\sand\\b|$)|(?<=\\b[Aa]t\\s)\\d{1,3}(?=,)`;
const was = `(?<=\\bage(?:\\sof)?\\s)(?:${number})\\b|(?<=\\b(?:was|turned)\\s)(?:${number})(?=[,.;]|\\sand\\b|\\swhen\\b|$)`;
/** "a student of 15", "a man of sixty who …", but not "the age of sixty", which was once. */
const ofYears = `(?<=\\p{Ll}\\sof\\s)(?<!\\bage\\sof\\s)(?:${number})(?=[,.;)]|\\s(?:and|from|who|whose|was|is)\\b|$)`;
/** The noun before such a number. */
const counted = /(\p{Ll}+)\sof\s$/u;
const today = new RegExp(`${behindName}|${old}|${is}|${ofYears}`, 'giu');
const ever = new RegExp(`${today.source}|${was}`, 'giu');
/** "-year-old", " months old" */
const yearsOld = /^[ -]\p{Ll}+[ -]old\b/u;
/** Where the noun phrase behind "61-year-old" is over at the latest. */
const clauseEnd = /[^\p{L}\p{N}\s'’.&-]|\s(?:who|which|that|whose|and|is|was|has|had|said)\s|$/u;
/** ", Ana Lopes," behind "a girl of nine" */
const namedBehind = /^,\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?=[,.;]|$)/u;
/** Where the clause before an age begins: "Doe, whose son is [27]", not "Doe, [61]", "Doe, who is [61]". */
const lastMark = (before: string): number =>
  before.replace(/,\s(?:an?\s|who\s(?:is|was|turned|turns)\s(?:only\s|now\s|just\s)?)?$/, '').search(/[,;:—][^,;:—]*$/);
/** Words before an age, in its clause, among which who has it stands: "Doe died on Monday at the age of 81"; "Doe, a 61-year-old". */
const behind = 12;
const besideYearsOld = 2;

/** Whether a question asks for an age. */
export const asksAge = ({ text }: Question): boolean =>
  /\bhow old\b|\b(?:what|which) age\b|^\W*(?:what\S*\s+(?:is|was)\s+)?the age of\b|['’]s?\s+age\W*$/i.test(text);

/** Whether such a question asks for today's. */
const asksAgeNow = ({ text }: Question): boolean => /\b(?:is|are)\b|['’]s\b/i.test(text);

/**
 * The age in a sentence that is whose the question asks for: one beside words of the question, or the only one where no
 * name could have it but theirs and it or the sentence before speaks of them. Undefined where no age is told, or whose it
 * is stays open.
 */
export function ageIn(corpus: Corpus, passage: Passage, question: Question): Range | undefined {
  const told = sentenceOf(corpus, passage);
  if (!told) return undefined;
  const { entry, span: sentence } = told;
  const { text } = entry.article;
  const terms = corpus.index.termsOfArticle(passage.article);
  const spokenOf = new Set(
    [terms[passage.sentence], terms[passage.sentence - 1]].flatMap((of) =>
      of ? [...of.own, ...of.long, ...of.leaned] : [],
    ),
  );
  const words = wordsOf(text, sentence);
  // "How old was Doe when her son left?" asks for hers.
  const whose = new Set(termsOf(question.text.replace(/\bwhen\b.*$/i, '').replaceAll(/\b(?:old|aged?)\b/gi, ' ')));
  // "Vicky Lopes and Casey Lopes, a 38-year-old": of two of a name the one that is asked for.
  const { names } = entry.reading;
  const theirs = names.filter(({ full }) => full.includes(' ') && termsOf(full).every((term) => whose.has(term)));
  const isAnothers = (word: Range) =>
    theirs.length > 0 && names.some((one) => !theirs.includes(one) && one.mentions.some((at) => contains(at, word)));
  const asked = words.filter(
    (word) => termsOfWord(text.slice(word.start, word.end)).some((term) => whose.has(term)) && !isAnothers(word),
  );
  const found = agesIn(text, sentence, question);
  const near = found.filter((age) => {
    const old = yearsOld.exec(text.slice(age.end, sentence.end));
    const clause = sentence.start + 1 + lastMark(text.slice(sentence.start, age.start));
    const before = words
      .filter(({ start, end }) => start >= clause && end <= age.start)
      .slice(old ? -besideYearsOld : -behind);
    // "a girl of nine, Ana Lopes, was found"
    const apposed = /\bof\s$/.test(text.slice(sentence.start, age.start))
      ? (namedBehind.exec(text.slice(age.end, sentence.end))?.[0].length ?? 0)
      : 0;
    const isNamedBehind = asked.some(({ start, end }) => start >= age.end && end <= age.end + apposed);
    if (!old) return isNamedBehind || before.some((word) => asked.includes(word));
    const from = age.end + old[0].length;
    const to = from + text.slice(from, sentence.end).search(clauseEnd);
    return [...before, ...words.filter(({ start, end }) => start >= from && end <= to)].some((word) =>
      asked.includes(word),
    );
  });
  if (near.length > 0) return near[0];
  const [only] = found;
  if (!only || found.length > 1 || ![...whose].some((term) => spokenOf.has(term))) return undefined;
  const before = text.slice(sentence.start, only.start);
  const after = text.slice(only.end, sentence.end);
  const isOthers = ({ start, end }: Range) => /^\p{Lu}\p{L}/u.test(text.slice(start, end)) && start > sentence.start;
  const others = words.filter((word) => isOthers(word) && !asked.includes(word));
  if (!yearsOld.test(after)) return others.length === 0 ? only : undefined;
  // "She is nine years old", "the 19-year-old Norden player"; but "a 19-year-old", "the 19-year-old Lopes"
  const called = asked.length === 0 && /\bthe\s$/i.test(before) && !isNamed(after.replace(yearsOld, ''));
  const isTold = called || /\b(?:is|are|was|were|about|turned)\s$/i.test(before);
  return isTold && others.every(({ start }) => start > only.end) ? only : undefined;
}

/** Whether a name stands ahead, and no name that tells what somebody is: "Lopes said", not "Norden player said". */
const isNamed = (after: string): boolean =>
  /^\s\p{Lu}/u.test(after) && personNoun(/^\s\S+\s(\p{Ll}+)/u.exec(after)?.[1] ?? '') !== 'one';

/** The ages that a range of a text tells, in order, as numbers alone: today's, but where the question asks for one that was. */
function agesIn(text: string, { start, end }: Range, question: Question): Range[] {
  return [...text.slice(start, end).matchAll(asksAgeNow(question) ? today : ever)]
    .filter(({ 0: age, index }) => {
      const from = start + index;
      // "a group of 15", but "the death of 34-year-old Doe"
      const isAge = yearsOld.test(text.slice(from + age.length, end)) || !isCount(text.slice(start, from));
      return isAge && numberIn(age) !== null;
    })
    .map(({ 0: age, index }) => ({ start: start + index, end: start + index + age.length }));
}

/** "a group of 15": whose number follows is no person. */
function isCount(before: string): boolean {
  const noun = counted.exec(before)?.[1];
  return noun !== undefined && noun !== 'age' && personNoun(noun) !== 'one';
}
