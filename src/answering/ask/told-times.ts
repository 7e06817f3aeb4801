import { type Corpus, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { time } from '../../search/wanted.js';

/** Told by what else happened, or how long it is: "until the dam is built", "at the age of 12". */
const without =
  /\d|\b(?:when|whenever|while|as|after|before|until|till|since|during|once|upon|soon|later|earlier|then|now|already|immediately|recently|still|yet|age|aged|hours?|minutes?|moments?|ago|never|always|usually|often|every|each|first|start\w*|beg[aiu]n\w*|end\w*|through|by|dates?|times?|aftermath|spring|summer|autumn|fall|winter|season|Christmas|Easter|Ramadan|holidays?|dawn|dusk|evening|night)\b/i;

/** Whether a passage has a time; null for questions that do not ask for one. */
export function timeTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (question.kind !== 'when') return null;
  return (passage) => {
    const told = sentenceOf(corpus, passage);
    return told !== null && (time.test(told.span.text) || without.test(told.span.text));
  };
}
