import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { weekdays } from '../../text/calendar.js';

/** What asks for a word of a sort of which there are few, and the words of that sort. */
const sorts: readonly (readonly [asks: RegExp, words: string])[] = [
  [
    /\b(?:how|what|which)\b.*\b(?:feels?|feelings?|felt|mood|emotions?)\b/i,
    'happy unhappy glad pleased delighted joy joyful thrilled excited proud pride grateful relieved relief hopeful optimistic ' +
      'pessimistic calm love enjoy hate sad sorry upset angry anger furious outraged frustrated annoyed disgusted disappointed ' +
      'miserable depressed despair desperate devastated heartbroken grief mourn regret guilty ashamed embarrassed jealous lonely ' +
      'afraid scared frightened fear terrified horrified nervous worried anxious shocked stunned surprised amazed confused ' +
      'tired cry weep smile laugh',
  ],
  [
    /\b(?:what|which)(?: \w+)? colou?rs?\b|\bcolou?rs? (?:is|are|was|were)\b/i,
    'red blue green yellow white black brown orange purple pink gray grey gold golden silver violet crimson scarlet blond blonde',
  ],
  [/\b(?:what|which) day\b|\bday of the week\b/i, weekdays.join(' ')],
];

/** The terms of the sort that a question asks for ("how did she feel", "what colour"), but for its own; none where it asks for no such sort. */
export function askedSort({ text, terms }: Question): ReadonlySet<string> {
  const words = sorts.filter(([asks]) => asks.test(text)).map(([, words]) => words);
  return new Set(termsOf(words.join(' ')).filter((term) => !terms.includes(term)));
}
