import type { Corpus } from '../search/corpus.js';
import { sentenceOf } from '../search/corpus.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { contains } from '../text/span.js';

/** "When will the bridge reopen?", "when is it due?", but not "When was it planned to open?" */
const ahead =
  /\bwhen\s+(?:will|shall|should)\b|\bwhen(?:['’]s|\s+(?:is|are))\b.*\b(?:going to|due|expected|supposed|planned|scheduled)\b/i;
/** "any idea when the charge could rise", "do we know when the road will open" */
const aheadWithin =
  /\bwhen\s+(?:the|this|that|these|those|his|her|its|their|it|he|she|they)\b(?:\s\p{L}+){0,4}?\s(?:could|will|may|might)\b/iu;

/** Whether a question asks for the day of what is to come. */
export const asksAhead = ({ text }: Question): boolean => ahead.test(text) || aheadWithin.test(text);

const future =
  /\b(?:will|shall|is to|are to|would|due|expected|scheduled|planned|plans?|hopes?|until|not before|from next)\b/i;

/** Whether a passage has a day that is not over on the day of its article, and a word for what is to come. */
export function aheadTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (!asksAhead(question)) return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (told === null) return false;
    const { article, reading } = told.entry;
    const { published } = article;
    return (
      published !== null &&
      future.test(told.span.text) &&
      reading.dates.some((date) => contains(told.span, date) && date.to > published.slice(0, 10))
    );
  };
}

const aheadWord =
  /\b(?:next|tomorrow|tonight|soon|shortly|later|until|before|after|once|when|within|by|spring|summer|autumn|winter|not (?:known|decided|said))\b/i;

/** Whether a passage may tell when something will be: whatever days and years it has are not all over. */
export function mayBeAhead(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (!asksAhead(question)) return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    if (told === null) return false;
    const { article, reading } = told.entry;
    const published = article.published?.slice(0, 10);
    if (published === undefined || aheadWord.test(told.span.text)) return true;
    const days = reading.dates.filter((date) => contains(told.span, date)).map(({ to }) => to);
    const years = told.span.text.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
    return [...days, ...years].length === 0 || [...days, ...years].some((day) => day >= published.slice(0, day.length));
  };
}
