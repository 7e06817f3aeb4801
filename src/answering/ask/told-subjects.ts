import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';

/** "What is the song about?", "whats article 5 about"; but "what did she say about it", "what was he angry about" */
const asks =
  /^\W*what(?:['’]?s|\s+(?:is|was|are|were))\s+(?!(?:he|she|it|they|you|we|so)\b)(?:\S+\s+){1,10}?about\W*$/i;
const feeling =
  /\b(?:angry|worried|concerned|upset|excited|(?!(?:painting|meeting|hearing|ruling|filing|warning|briefing|proceeding|recording|reading|shooting|writing|thing)\b)\w+ing|known|said|unusual|special|new|good|bad|different|so|it)\s+about\W*$/i;
/** What tells what a work, a law or a quarrel is about. */
const tells =
  /\b(?:about|tells?|told|telling|describ\w+|stor(?:y|ies)|deals?|dealt|concern\w*|follow\w*|discuss\w*|explor\w*|cover\w*|address\w*|depict\w*|portray\w*|chronicl\w*|themes?|topics?|subjects?|inspired|focus\w*|narrat\w*|explain\w*|examin\w*|argu\w+|plots?|based on|set in|over|centers?|centres?|revolv\w*|reflect\w*|meditat\w*|look\w* at|aims?|means?|requir\w*|allow\w*|would|bans?|seek\w*)\b/i;

/** Whether a passage tells what something is about; null for other questions. */
export function subjectTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (!asks.test(question.text) || feeling.test(question.text)) return null;
  return (passage) => tells.test(wordsOfPassage(corpus, passage));
}
