import { personTitles } from '../../reading/names/name-words.js';
import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOfWord } from '../../search/terms.js';
import { wordTexts } from '../../text/words.js';
import { askedVerb, isParticiple } from './asked-verb.js';

/** "Who stole the battery?"; not "who did she meet", "who was elected". */
const asksDoer =
  /^\W*(?:(?:and|so|but)\s+)?who(?:\s+(?:has|had|have|first|originally|also|actually|else))*\s+(?!(?:is|was|are|were|did|does|do|will|would|can|could|should|may|might|must|has|had|have|been|being|gets?|got)\b)/i;
/** Before a participle that somebody's deed is told of without them: "had been [stolen]", "the [stolen]", "of [deleted]". */
const undergone =
  /^(?:is|are|was|were|be|been|being|get|gets|got|getting|the|an?|its|his|her|their|of|for|with|in|on|at|from|newly|recently|badly)$/;
const between = /^(?:not|never|also|since|later|then|now|already|still|just|\p{L}+ly)$/u;
const reach = 3;

/** The terms of the verb of a question for who did something; none of others. */
export const deedAsked = (question: Question): ReadonlySet<string> =>
  new Set(termsOfWord(asksDoer.test(question.text) ? (askedVerb(question) ?? '') : ''));

/**
 * Whether a passage tells who did what a question asks, its verb having a subject or a "by": "the battery had been stolen"
 * tells nobody, nor does what those did whom it was done to; null where it does not have the verb. Null where nobody's deed is asked for.
 */
export function doerTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean | null) | null {
  const verb = deedAsked(question);
  // Who was killed died.
  if (verb.size === 0 || /\b(?:dies?|died)\b/i.test(question.text)) return null;
  const objects = objectsAsked(question, verb);
  return (passage) => {
    const { own = [] } = corpus.index.termsOfArticle(passage.article)[passage.sentence] ?? {};
    if (!own.some((term) => verb.has(term))) return null;
    const words = wordTexts(wordsOfPassage(corpus, passage)).map((word) => word.toLowerCase());
    const at = words.flatMap((word, i) => (termsOfWord(word).some((term) => verb.has(term)) ? [i] : []));
    // A verb of two words stands for one: "stepped down".
    if (at.length === 0 || words.includes('by')) return true;
    return (
      !at.every((i) => isUndergone(words, i)) && (isMutual(verb) || !at.every((i) => isOwnDeed(words, i, objects)))
    );
  };
}

/** The terms of the name right behind the verb of a question: "Rovers" of "Who beat Rovers?", "Who beat the Rovers on Sunday?". */
function objectsAsked({ text, names }: Question, verb: ReadonlySet<string>): ReadonlySet<string> {
  const words = wordTexts(text);
  const after = words.slice(words.findIndex((word) => termsOfWord(word).some((term) => verb.has(term))) + 1);
  const from = after.findIndex((word) => !/^(?:the|an?)$/i.test(word) && !personTitles.has(word.toLowerCase()));
  const named = (word: string | undefined) => names.filter((name) => name.word === word).flatMap(({ terms }) => terms);
  const first = named(after[from]);
  return new Set(first.length > 0 ? [...first, ...named(after[from + 1])] : []);
}

/** Whether those whom the deed asked for was done to do it here: "Rovers beat City" tells nobody who beat Rovers. */
function isOwnDeed(words: readonly string[], at: number, objects: ReadonlySet<string>): boolean {
  let before = at - 1;
  while (before >= at - reach && (between.test(words[before] ?? '') || /^(?:has|have|had)$/.test(words[before] ?? '')))
    before--;
  return termsOfWord(words[before] ?? '').some((term) => objects.has(term));
}

/** Done by two to each other: whoever stands on either side did it. */
const mutual: ReadonlySet<string> = new Set(
  'marry married wed divorce met meet face play date joined join fought kiss debate embrace hug clash talk trade'
    .split(' ')
    .flatMap((word) => termsOfWord(word)),
);
export const isMutual = (verb: ReadonlySet<string>): boolean => [...verb].some((term) => mutual.has(term));

function isUndergone(words: readonly string[], at: number): boolean {
  if (!isParticiple(words[at] ?? '')) return false;
  let before = at - 1;
  while (before >= at - reach && between.test(words[before] ?? '')) before--;
  return undergone.test(words[before] ?? '');
}
