import { type Corpus, sentenceOf, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { holdsWanted } from '../../search/wanted.js';

/** "Who won the cup?", "which team has won", "whos winning the race" */
const asksWinner =
  /^\W*(?:(?:so|and|then)\s+)?(?:who(?:['’]?s|\s+has|\s+have|\s+had|\s+is|\s+was)?|(?:which|what)\s+(?:\S+\s+){1,4}?(?:has|have|had|is|was)?)\s*(?:won|wins?|winning|clinched)\b/i;
/** What tells of a victory, and what may tell of one, or of a prize. */
const victory =
  /\b(?:won|wins|winn(?:er|ers|ing)|victor(?:y|ious)?|beat(?:s|ing)?|defeat(?:ed|s|ing)|champions?|crowned|clinch(?:ed|es|ing)|triumph(?:s|ed)?|titles?|prevail(?:ed|s))\b/i;
const prize =
  /\b(?:win|beaten|victories|award(?:ed|s)|elected|landslide|gold|takes?|took|taken|taking|claim(?:s|ed)|captur(?:ed?|es)|lift(?:ed|s)|earn(?:ed|s)|scoop(?:ed|s)|receiv(?:ed|es)|nab(?:bed|s)|secur(?:ed|es)|(?:went|goes|gave|given|giv(?:es|ing)) to|first place|top(?:ped|s)|led|leads|ahead|success)\b/i;

/** Longer questions say more of what was won, and what has that is told of it. */
const fewTerms = 4;

/** How a passage tells who won, where a question asks that. */
export interface VictoryTold {
  /** Whether it tells of a victory and has a name that a short question has not. */
  readonly tells: (passage: Passage) => boolean;
  /** Whether it may tell of one at all. */
  readonly suffices: (passage: Passage) => boolean;
}

/** How a passage tells who won, where a question asks that; null for other questions. */
export function victoryTold(corpus: Corpus, question: Question): VictoryTold | null {
  if (!asksWinner.test(question.text)) return null;
  const isShort = question.terms.length <= fewTerms;
  return {
    tells: (passage) => {
      const told = isShort ? sentenceOf(corpus, passage) : null;
      return told !== null && victory.test(told.span.text) && holdsWanted(told.entry, told.span, question);
    },
    suffices: (passage) => {
      const words = wordsOfPassage(corpus, passage);
      return victory.test(words) || prize.test(words);
    },
  };
}
