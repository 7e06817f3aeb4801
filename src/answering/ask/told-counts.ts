import { personNoun } from '../../reading/figures/victim-nouns.js';
import {
  conjunctions,
  finiteAuxiliaries,
  finiteVerbs,
  midAdverbs,
  personalPronouns,
  prepositions,
  relatives,
} from '../../reading/quotations/quotation-words.js';
import type { ReadArticle } from '../../search/corpus.js';
import { nearTo } from '../../search/nearness.js';
import type { Question } from '../../search/question.js';
import { termsOfWord } from '../../search/terms.js';
import { areaUnits, lengthUnits, timeUnits, weightUnits } from '../../search/units.js';
import { numbersWanted } from '../../search/wanted.js';
import { overlap, type Range } from '../../text/span.js';

/** Words that tell how many without a number, and those that do before what they count: "several boats", "the third time". */
const countWord = /\b(?:nobody|nothing|never|once|thrice|none|no one)\b/i;
const countWords =
  /\b(?:no|single|only|sole|both|pair|couple|several|few|many|most|all|another|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi;
/** "[the first] two episodes" */
const isRankOfSome = /^\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|few|several|dozen)\b/i;
/** "[All] of the boats", "[all] these boats" */
const ofThem = /^\s(?:of\s)?(?:the|these|those|this|that|his|her|its|their|our|my|your)\b/i;
/** Those that count nothing without what they stand before: "they first met". */
const needsNoun = /^(?:another|first|second|third|no|only)$/i;
const noneWord = /\b(?:no|none|nobody|no one|nothing)\b/i;
/** Numbers that count nothing: money, shares, ranks, "two-week", "34-year-old". */
const countsNothing = /[$£€¥₹₦₱₩₽₺₴₪฿₫%]|\d(?:st|nd|rd|th)$|\p{L}-\p{L}|\d-\p{L}|\bper ?cent\b/u;
/** What follows a number that measures; what is asked for may be counted in it. */
const unit = new RegExp(
  `^[\\s-](?:(?:square|cubic|nautical)\\s)?(percent|per cent|dollars?|euros?|cents?|${timeUnits}|${lengthUnits}|${areaUnits}|${weightUnits}|degrees|[ap]\\.?m)\\b`,
  'i',
);

/** "since 1998", "in 2012" */
const year = /^(?:1\d|20)\d\d$/;
/** "the first two" are some of more. */
const someOf = /\b(?:first|last|next|past)\s$/i;
/** "Blues Brothers 2000", "Flight 12" */
const inName = /\p{Lu}\p{L}+\s$/u;
/** "Lopes, 58, said", "who died aged 58" */
const behindName = /(?:\p{Lu}[\p{L}'’-]*|\b(?:man|woman|boy|girl|child|teenager|student|pupil|driver|victim)),\s$/u;
const behindAged = /\baged\s$/i;
/** "ada marsh, 27, is", in texts without capitals */
const betweenCommas = (before: string, said: string, after: string): boolean =>
  /\p{L},\s$/u.test(before) && /^\d\d$/.test(said) && /^,\s(?:an?|the|is|was|who|of|from|said|has|had)\b/.test(after);
/** "When she was [eight] a barge struck the bridge" */
const whenOld =
  /\b(?:when|since|until|before|by the time)\s(?:he|she|I|\p{Lu}\p{L}+)\s(?:was|is|turned)\s(?:only\s|just\s|about\s)?$/iu;
const aside = /^(?:[,.;)]|$)/;
/** "the one in Lune" */
const pronoun = /\b(?:the|this|that|each|every|another|any|which|no)\s$/i;

/** What "how many …" asks for, up to a word that ends the phrase. */
const asksFor =
  /\bhow many\s+(?:(?:of|more|other|different|separate)\s+)*(?:(?:the|these|those|his|her|its|their|your)\s+)?(.*)/i;
const time = /^(?:years?|months?|weeks?|days?)$/;

/** Some of the people that a toll is of, as questions and as reports call them: "27 people were killed" does not tell how many of these. */
const parts: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:children|bab(?:y|ies)|girls|boys)$/,
    /child|bab(?:y|ies)|\bgirls?\b|\bboys?\b|pupil|toddler|infant|\bkids?\b|teenage|minors?\b/,
  ],
  [/^women$/, /wom[ae]n|girl|mother|\bwi(?:fe|ves)\b/],
  [/^men$/, /\bm[ae]n\b|boy|father/],
  [/^(?:students|teachers)$/, /student|pupil|schoolchild|teacher/],
  [/^(?:journalists|reporters)$/, /journalist|reporter|camera(?:man|men|woman)|photographer|correspondent/],
  [/^(?:police|policemen|officers)$/, /police|officer|trooper|deput(?:y|ies)/],
  [/^(?:soldiers|troops)$/, /soldier|troop|serviceman|servicemen|marine|conscript/],
  [/^(?:doctors|nurses)$/, /doctor|nurse|medic/],
  [/^(?:civilians|firefighters|foreigners)$/, /civilian|firefighter|fireman|firemen|foreigner/],
];

const sexOrAge = /^(?:men|women|boys|girls|children|babies|teenagers|people|others)$/;
/** Whether a word is for people of whom another one asks for a part: of 37 civilians none is a soldier. */
const isPart = (word: string): boolean => sexOrAge.test(word) || parts.some(([asked]) => asked.test(word));

/** Whether it is people that are asked for: "how many lives did it cost" as well. */
const arePersons = (asked: readonly string[]): boolean =>
  asked[0] === 'lives' || personNoun(asked.at(-1) ?? '') !== null;

/** "Two others", "two other executives"; but "dozens of other channels" */
const isOthers = (word: string, next: string | undefined): boolean =>
  word === 'others' || (word === 'other' && (next === undefined || personNoun(next) !== null));

/** Words for anybody: "60 people" may tell how many migrants there were, and "60 migrants" how many people; not how many lawyers. */
const anybody =
  /^(?:people|persons?|lives|souls|victims?|men|women|children|boys|girls|others|dead|killed|injured|wounded|missing|adults|civilians)$/;

/** Whether a word is for people who may be those that are asked for. */
const isOneOf = (word: string, asked: readonly string[]): boolean =>
  personNoun(word) !== null && (anybody.test(word) || anybody.test(asked.at(-1) ?? ''));

/** Whether a question asks to count. */
export const asksCount = ({ text }: Question): boolean => /\bhow many\b/i.test(text);

/** Whether a sentence tells, in numbers or other words, how many there are of what a question asks to count. */
export function tellsCount(entry: ReadArticle, range: Range, question: Question): boolean {
  const words = entry.article.text.slice(range.start, range.end);
  if (countsIn(entry, range, question).length > 0) return true;
  if (asksPart(question, words)) return noneWord.test(words);
  const asked = nounAsked(question);
  const persons = arePersons(asked);
  const near = new Set([...asked.flatMap((word) => [...termsOfWord(word)]), ...nearHead(asked)]);
  const isCounted = (word: string) =>
    termsOfWord(word).some((term) => near.has(term)) || (persons && isOneOf(word, asked));
  return (
    countWord.test(words) ||
    [...words.matchAll(countWords)].some(({ 0: found, index }) => {
      const after = words.slice(index + found.length).replace(ofThem, '');
      const nouns = countedBy(after);
      if (isRankOfSome.test(after) && !/^(?:both|all)$/i.test(found)) return false;
      return nouns.length === 0 ? !needsNoun.test(found) : nouns.some(isCounted);
    })
  );
}

/** The numbers of a sentence that may count what a question asks to count: none that measure, date or count something else. */
export function countsIn(entry: ReadArticle, range: Range, question: Question): Range[] {
  const { text } = entry.article;
  const asked = nounAsked(question);
  const terms = new Set(asked.flatMap((word) => [...termsOfWord(word)]));
  const near = nearHead(asked);
  const elsewise = asksPart(question, text.slice(range.start, range.end));
  const persons = arePersons(asked);
  return numbersWanted(text, range, question.text).filter((number) => {
    const after = text.slice(number.end, Math.min(range.end, number.end + 60));
    const dated = entry.reading.dates.some((date) => overlap(date, number) > 0);
    // "How many years after …?": two days tell it.
    if (dated) return asked.some((word) => time.test(word));
    const measured = unit.exec(after)?.[1];
    if (measured !== undefined) return termsOfWord(measured).some((term) => terms.has(term));
    const said = text.slice(number.start, number.end);
    const before = text.slice(Math.max(range.start, number.start - 40), number.start);
    // "5:17am"
    if (countsNothing.test(said) || /^:\d\d/.test(after) || /\d:$/.test(before)) return false;
    // An age; "How many years older …?"
    if (behindAged.test(before) || (behindName.test(before) && aside.test(after)) || betweenCommas(before, said, after))
      return asked.some((word) => time.test(word));
    if (whenOld.test(before) && !unit.test(after) && countedBy(after).length <= 4 && !/^\s\p{Ll}+s\b/u.test(after))
      return asked.some((word) => time.test(word));
    if (/^one$/i.test(said) && pronoun.test(before)) return false;
    const nouns = countedBy(after);
    const isCounted = nouns.some((word) => termsOfWord(word).some((term) => terms.has(term)));
    if (year.test(said) && !isCounted) return asked.some((word) => time.test(word));
    if (someOf.test(before) && !asked.some((word) => time.test(word))) return false;
    if (inName.test(before) && aside.test(after)) return false;
    // "the war of 2001–03"
    if (/\d[–—-]$/.test(text.slice(range.start, number.start)) || /^[–—-]\d/.test(after)) return false;
    if (nouns.length === 0 || terms.size === 0) return !elsewise;
    return (
      nouns.some((word) =>
        termsOfWord(word).some((term) => terms.has(term) || (near.has(term) && !(elsewise && isPart(word)))),
      ) ||
      (persons && !elsewise && nouns.some((word, i) => isOthers(word, nouns[i + 1]) || isOneOf(word, asked)))
    );
  });
}

/** Whether a question asks for some of the people that a toll is of, and a sentence does not speak of them. */
export function asksPart(question: Question, sentence: string): boolean {
  const head = nounAsked(question).at(-1) ?? '';
  const told = parts.find(([asked]) => asked.test(head))?.[1];
  return told !== undefined && !told.test(sentence.toLowerCase());
}

/** Terms near to the noun that is asked for: of "press conferences", to "conferences". */
const nearHead = (asked: readonly string[]): ReadonlySet<string> =>
  new Set(termsOfWord(asked.at(-1) ?? '').flatMap((term) => [...nearTo(term).keys()]));

/** The words of what a question asks to count; none where it does not. */
const nounAsked = ({ text }: Question): string[] => countedBy(asksFor.exec(text)?.[1]?.split(but)[0] ?? '');
/** "How many people [besides Lopes]" */
const but = /\b(?:besides|except|apart from|aside from|other than)\b/i;

/** The words that a number counts, up to a word that ends their phrase; none where a verb or a stop follows at once. */
function countedBy(after: string): string[] {
  const words: string[] = [];
  for (const [, gap = '', word = ''] of after.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}](?:[\p{L}\p{N}'’-]|,\d)*)/gu)) {
    if (!/^[\s"“‘-]*$/.test(gap) || words.length === 4 || (ends(word) && !(words.length === 0 && word === 'of'))) break;
    if (word !== 'of') words.push(word.toLowerCase());
  }
  return words;
}

const ends = (word: string) =>
  [finiteVerbs, finiteAuxiliaries, prepositions, conjunctions, relatives, midAdverbs, personalPronouns].some((words) =>
    words.has(word),
  ) || /^\p{Ll}+ed$/u.test(word);
