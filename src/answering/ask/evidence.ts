import type { Corpus } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import { type Question, readQuestion } from '../../search/question.js';
import { bestLikelihood } from './answer-likelihood.js';
import { denyingAsked } from './asked-denial.js';
import { type QuotedPassage, quotedPassages } from './quoted-words.js';
import { aboutAll, sayingRest } from './subject-matter.js';
import { tellingOf } from './telling.js';
import type { Telling } from './tells.js';
import { type FiguresAsked, figuresAsked } from './told-figures.js';

/** A question to a corpus, and what shows whether a passage answers it, besides the words that both have. */
export interface Evidence {
  readonly corpus: Corpus;
  readonly question: Question;
  /** Index of the article that alone is asked. */
  readonly only: number | undefined;
  /** The passages that have what the question quotes. */
  readonly quoted: readonly QuotedPassage[];
  /** The figures that are asked for. */
  readonly figures: FiguresAsked | null;
  /** How it is seen that a passage tells what is asked, where that can be seen. */
  readonly telling: Telling | null;
  /** Whether a passage is about all that the question names. */
  readonly isAbout: (passage: Passage) => boolean;
  /** Whether it says itself what is asked of them, where that is little. */
  readonly saysRest: (passage: Passage) => boolean;
  /** Whether it denies what the question denies, where it does. */
  readonly denies: ((passage: Passage) => boolean) | null;
  /** How likely its words are to answer, where they can be a name or a date. */
  readonly likelihood: ((passage: Passage) => number) | null;
}

/** What shows which passages answer a question, of the article with the index `only` where it is given. */
export function evidenceOf(corpus: Corpus, text: string, only: number | undefined): Evidence {
  const question = readQuestion(text, corpus.index);
  return {
    corpus,
    question,
    only,
    quoted: quotedPassages(corpus, text, only),
    figures: figuresAsked(corpus, question, only),
    telling: tellingOf(corpus, question, only),
    isAbout: aboutAll(corpus, question),
    saysRest: sayingRest(corpus, question),
    denies: denyingAsked(corpus, question),
    likelihood: bestLikelihood(corpus, question),
  };
}
