import type { Corpus } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { doerTold } from './told-doers.js';
import { deedTold } from './told-opposites.js';
import { rankTold } from './told-ranks.js';
import { happeningTold } from './told-reality.js';

/** A way in which passages with the words of a question may tell something else. */
export interface Otherwise {
  /** True of a passage that tells what is asked, false of one that only tells the other thing, null of one with neither. */
  readonly says: (passage: Passage) => boolean | null;
  /** What a passage loses that tells the other thing. */
  readonly loss: (passage: Passage) => number;
}

/**
 * What may be told instead of what a question asks: what is only wanted, another rank, what was done but not by whom. Where
 * none of the best `passages` tells what is asked, none loses by it: those that tell the other thing show why it is refused.
 */
export function otherwiseOf(corpus: Corpus, question: Question, passages: readonly Passage[]): Otherwise[] {
  // Set by hand: the evaluation sets have next to none of these.
  return (
    [
      [happeningTold, 8],
      [rankTold, 4],
      [doerTold, 3],
      [deedTold, 3],
    ] as const
  ).flatMap(([told, loss]) => {
    const look = told(corpus, question);
    if (look === null) return [];
    // A passage is looked at up to three times, and each time taken apart into words.
    const known = new Map<Passage, boolean | null>();
    const says = (passage: Passage) => {
      const said = known.get(passage);
      if (said !== undefined) return said;
      const seen = look(passage);
      known.set(passage, seen);
      return seen;
    };
    const isTold = loss > 0 && passages.some((one) => says(one) === true);
    return [{ says, loss: (one: Passage) => (isTold && says(one) === false ? loss : 0) }];
  });
}

/** Whether some of the passages tell the other thing and none what is asked. */
export const isToldOtherwise = ({ says }: Otherwise, passages: readonly Passage[]): boolean => {
  const told = new Set(passages.map(says));
  return told.has(false) && !told.has(true);
};
