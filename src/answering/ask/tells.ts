import { type Corpus, type ReadArticle, sentenceOf } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Range } from '../../text/span.js';

/** How it is seen that a passage tells what is asked, for questions where that can be seen. */
export interface Telling {
  /** What a passage gains that tells it. */
  readonly gain: (passage: Passage) => number;
  /** Whether a passage may be what the articles say, though it does not tell it outright. */
  readonly suffices: (passage: Passage) => boolean;
  /** Whether a passage tells it for sure; where it is not given, none is known to. */
  readonly isSure?: (passage: Passage) => boolean;
  /** Passages that tell it whatever words the question has. */
  readonly passages?: readonly Passage[];
}

/** What passages gain of which something is true. */
export const gaining = (tells: (passage: Passage) => boolean, weight: number) => (passage: Passage) =>
  tells(passage) ? weight : 0;

/** Whether the sentence of a passage says something. */
export const saying =
  (corpus: Corpus, says: (entry: ReadArticle, range: Range) => boolean) =>
  (passage: Passage): boolean => {
    const told = sentenceOf(corpus, passage);
    return told !== null && says(told.entry, told.span);
  };
