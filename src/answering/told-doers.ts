import { type Corpus, wordsOfPassage } from '../search/corpus.js';
import type { Passage } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import { termsOfWord } from '../search/terms.js';
import { wordTexts } from '../text/words.js';
import { askedVerb, isParticiple } from './asked-verb.js';

/** "Who stole the battery?"; not "who did she meet", "who was elected". */
const asksDoer =
  /^\W*(?:(?:and|so|but)\s+)?who(?:\s+(?:has|had|have|first|originally|also|actually|else))*\s+(?!(?:is|was|are|were|did|does|do|will|would|can|could|should|may|might|must|has|had|have|been|being|gets?|got)\b)/i;
/** Before a participle that somebody's deed is told of without them: "had been [stolen]", "the [stolen]", "of [deleted]". */
const undergone =
  /^(?:is|are|was|were|be|been|being|get|gets|got|getting|the|an?|its|his|her|their|of|for|with|in|on|at|from|newly|recently|badly)$/;
const between = /^(?:not|never|also|since|later|then|now|already|still|just|\p{L}+ly)$/u;
const reach = 3;

/**
 * Whether a passage tells who did what a question asks, its verb having a subject or a "by": "the battery had been stolen"
 * tells nobody; null where it does not have the verb. Null where nobody's deed is asked for.
 */
export function doerTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean | null) | null {
  const verb = new Set(termsOfWord(asksDoer.test(question.text) ? (askedVerb(question) ?? '') : ''));
  if (verb.size === 0) return null;
  return (passage) => {
    const { own = [] } = corpus.index.termsOfArticle(passage.article)[passage.sentence] ?? {};
    if (!own.some((term) => verb.has(term))) return null;
    const words = wordTexts(wordsOfPassage(corpus, passage)).map((word) => word.toLowerCase());
    const at = words.flatMap((word, i) => (termsOfWord(word).some((term) => verb.has(term)) ? [i] : []));
    // A verb of two words stands for one: "stepped down".
    return at.length === 0 || words.includes('by') || !at.every((i) => isUndergone(words, i));
  };
}

function isUndergone(words: readonly string[], at: number): boolean {
  if (!isParticiple(words[at] ?? '')) return false;
  let before = at - 1;
  while (before >= at - reach && between.test(words[before] ?? '')) before--;
  return undergone.test(words[before] ?? '');
}
