import type { Name } from '../../reading/reading.js';
import type { ReadArticle } from '../../search/corpus.js';
import type { Question } from '../../search/question.js';
import { numbersWanted } from '../../search/wanted.js';
import { contains, type Range } from '../../text/span.js';

/** Words of a sentence that may answer; `name` where they are one. */
export interface AnswerCandidate extends Range {
  readonly name: Name | null;
}

/** A bare year, where no date was read. */
const year = /(?<![\p{L}\p{N}.,])(?:1\d|20)\d\d(?![\p{L}\p{N}])/gu;

export const asksClock =
  /\b(?:what|which) (?:times(?= (?:of (?:the )?day )?(?:is|are|was|were|does|do|did|will|has|had|can|should)\b)|hours(?= (?:is|are|was|were|does|do|did|will|can)\b)|time(?= (?:is|are|was|were|does|do|did|will|has|had|can|should|in|on|of day|today|tomorrow)\b|\W*$))/i;
/** "7 p.m.", "4:52", "noon", "eight o'clock", "shortly after seven in the morning", "at nine on Friday night"; but "killed nine on Friday night" */
const hour = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const clock = new RegExp(
  `(?<![\\p{L}\\p{N}.,:-])${hour} o['’]clock(?!\\p{L})|` +
    `(?<=\\b(?:at|about|around|after|before|by|until|since|past) )${hour}(?: (?:in the (?:morning|afternoon|evening)|at night)(?!\\p{L})|(?= (?:that|this|on \\p{Lu}\\p{Ll}+day) (?:morning|afternoon|evening|night)(?!\\p{L})))|` +
    '(?<![\\p{L}\\p{N}.,:])\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b\\.?|(?<![\\p{L}\\p{N}.,:])\\d{1,2}:\\d\\d(?!\\d)|\\b(?:noon|midnight|midday)\\b',
  'giu',
);

/** The words of a sentence that are of the kind that the question wants, in order; none for other questions. */
export function answerCandidates(
  { article: { text }, reading }: ReadArticle,
  sentence: Range,
  question: Question,
): AnswerCandidate[] {
  const bare = ({ start, end }: Range): AnswerCandidate => ({ start, end, name: null });
  switch (question.kind) {
    case 'who':
    case 'which-name':
    case 'where':
      return reading.names
        .flatMap((name) =>
          name.mentions
            .filter((mention) => contains(sentence, mention))
            .map(({ start, end }) => ({ start, end, name })),
        )
        .sort((a, b) => a.start - b.start);
    case 'when': {
      if (asksClock.test(question.text))
        return [...text.slice(sentence.start, sentence.end).matchAll(clock)].map(({ 0: found, index }) =>
          bare({ start: sentence.start + index, end: sentence.start + index + found.length }),
        );
      const dates = reading.dates.filter((date) => contains(sentence, date));
      if (dates.length > 0) return dates.map(bare);
      return [...text.slice(sentence.start, sentence.end).matchAll(year)].map(({ 0: found, index }) =>
        bare({ start: sentence.start + index, end: sentence.start + index + found.length }),
      );
    }
    case 'how-many':
      return numbersWanted(text, sentence, question.text).map(bare);
    default:
      return [];
  }
}
