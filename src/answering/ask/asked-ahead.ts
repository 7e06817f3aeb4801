import { type Corpus, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import type { Day } from '../../text/article.js';
import { contains } from '../../text/span.js';

/** "When will the bridge reopen?", "when is it due?", but not "When was it planned to open?" */
const ahead =
  /\bwhen\s+(?:will|shall|should)\b|\bwhen(?:['’]s|\s+(?:is|are))\b.*\b(?:going to|due|expected|supposed|planned|scheduled)\b/i;
/** "when do Rovers play next", "when's the next hearing", "when is the funeral" */
const aheadNext = /\bwhen\s?(?:['’]?s|is|are|do|does)\b.*\bnext\b/i;
const aheadNoun =
  /\bwhen(?:['’]?s|\s+(?:is|are))\s+(?:the|his|her|its|their)\s+(?:\p{L}+\s+){0,3}\p{L}+(?<!ed|en|born|birthday)\W*$/iu;
/** "any idea when the charge could rise", "do we know when the road will open" */
const aheadWithin =
  /\bwhen\s+(?:the|this|that|these|those|his|her|its|their|it|he|she|they)\b(?:\s\p{L}+){0,4}?\s(?:could|will|may|might)\b/iu;

/** Whether a question asks for the day of what is to come. */
export const asksAhead = ({ text }: Question): boolean =>
  [ahead, aheadNext, aheadNoun, aheadWithin].some((asks) => asks.test(text));

const future =
  /\b(?:will|shall|is to|are to|would|due|expected|scheduled|planned|plans?|hopes?|until|not before|from next)\b/i;

const aheadWord =
  /\b(?:next|tomorrow|tonight|soon|shortly|later|until|before|after|once|when|within|by (?:then|next|the (?:end|time))|spring|summer|autumn|winter|no|not|never|nobody|unclear)\b/i;

/** What a passage tells of days: its words, the last days of the dates in them, and the day of publication. */
type TellsAhead = (words: string, days: readonly Day[], published: Day | null) => boolean;

/** What is asked of passages where a question asks for a day to come; null where it does not. */
const whereAhead = (corpus: Corpus, question: Question, tells: TellsAhead): ((passage: Passage) => boolean) | null =>
  asksAhead(question)
    ? (passage) => {
        const told = sentenceOf(corpus, passage);
        if (told === null) return false;
        const { article, reading } = told.entry;
        const days = reading.dates.filter((date) => contains(told.span, date)).map(({ to }) => to);
        return tells(told.span.text, days, article.published);
      }
    : null;

/** Whether a passage has a day that is not over on the day of its article, and a word for what is to come. */
export const aheadTold = (corpus: Corpus, question: Question) =>
  whereAhead(
    corpus,
    question,
    (words, days, published) => published !== null && future.test(words) && days.some((day) => day > published),
  );

/**
 * Whether a passage may tell when something will be: it has a day or a year that is not over, or a word for a time to come or
 * for none. "When is the meeting" only hints at what is to come, and any day may tell it.
 */
export const mayBeAhead = (corpus: Corpus, question: Question) => {
  const isHint = ![ahead, aheadNext, aheadWithin].some((asks) => asks.test(question.text));
  return whereAhead(corpus, question, (words, days, published) => {
    if (published === null || aheadWord.test(words) || (isHint && days.length > 0)) return true;
    const years = words.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
    return [...days, ...years].some((day) => day >= published.slice(0, day.length));
  });
};
