import type { Corpus } from '../../search/corpus.js';
import type { Day } from '../../text/article.js';
import { type Lexicon, lexiconOf, type Part, partsOf } from './follow-up-parts.js';
import { questionOf, type Turn, textOption, type Understood } from './follow-up-turn.js';

/** What a follow-up is read against. */
export interface Conversation {
  readonly corpus: Corpus;
  /** The last turn; behind "who said that?" the one before. */
  readonly last: Turn;
  readonly lexicon: Lexicon;
  /** The day against which "Sunday" is understood: of the newest article that was answered from; null where none tells. */
  readonly today: Day | null;
  /** The last question in words, and its parts. */
  readonly question: string;
  readonly parts: readonly Part[];
}

/** One reading, and a second that is nearer than the words as they stand. */
export interface Readings {
  readonly first: Understood;
  readonly second?: Understood;
}

/** A turn with what its question and its articles tell. */
export function conversationOf(corpus: Corpus, last: Turn): Conversation {
  const ids = [...last.passages.map(({ article }) => article), textOption(last, 'article')];
  const lexicon = lexiconOf(corpus, ids);
  const days = ids.flatMap((id) => corpus.byId.get(id)?.article.published ?? []).sort();
  const today = days.at(-1) ?? null;
  const question = questionOf(last);
  return { corpus, last, lexicon, today, question, parts: partsOf(question, lexicon, today) };
}
