import { personNoun } from '../../reading/figures/victim-nouns.js';
import { personTitles } from '../../reading/names/name-words.js';
import { speechVerbForms } from '../../reading/quotations/speech-verbs.js';
import type { Question } from '../../search/question.js';
import { termsOfWord } from '../../search/terms.js';
import { wordTexts } from '../../text/words.js';
import { deedAsked, isMutual } from './told-doers.js';

/** "was also [rescued]", behind a name, what is set off from it, or a name that is set off itself. */
const isPassive =
  /^(?:,(?:[^,;]{1,60},)?)?\s+(?:(?:has|have|had)\s+(?:been\s+)?|(?:was|were|is|are|been|being|gets?|got)\s+)+(?:\p{L}+ly\s+|later\s+|also\s+|then\s+)?(\p{L}+)/u;
const being = /\b(?:was|were|is|are|been|being|gets?|got)\b/;
/** Words between a verb and a name behind it that are of the name: "the old captain Ana Berg". */
const most = 4;
const ofName = /^(?:the|an?|his|her|its|their|former|late|then|\p{L}+['’]s)$/iu;

/** What is done to those who are thought to have done something, and what shows that they did. */
const custody =
  /^(?:arrested|arresting|arrest|charged|charging|accused|accusing|detained|suspected|questioned|sought|wanted|blamed|blaming|acquitted)$/i;
const accused =
  /\b(?:arrest(?:ed|ing)?|charg(?:ed|ing)|accus(?:ed|ing)|detained|suspected|questioned|blam(?:ed|ing)|acquitt(?:ed|ing))\b[^.;]{0,24}$/i;
const convicted = /\b(?:convicted|guilty|admit(?:s|ted)|confess\w*|jailed|sentenced|imprisoned|serving)\b/i;

/**
 * Whether a name of a sentence, with the words before and behind it, is of one whom a deed was done to, or who is only
 * accused of it, where a question asks who did it: "Rovers beat [City]", "[Berg] was rescued", "police arrested [Dahl] over
 * the murder".
 */
export function isNoDoer(question: Question, words: { before: string; after: string; sentence: string }): boolean {
  const verb = deedAsked(question);
  if (verb.size === 0 || isMutual(verb)) return false;
  const isVerb = (word: string) => termsOfWord(word).some((term) => verb.has(term));
  const { before, after, sentence } = words;
  const undergone = isPassive.exec(after)?.[1] ?? '';
  if (isVerb(undergone) && !/ing$/.test(undergone)) return true;
  if (isObject(before, isVerb)) return true;
  if (custody.test([...wordTexts(question.text)].find(isVerb) ?? '') || convicted.test(sentence)) return false;
  return (accused.test(before) && !/\bby\s/.test(before)) || custody.test(undergone) || /^,? the suspect\b/.test(after);
}

/** Whether a form of the verb stands before a name and what is of the name: "rescued the captain [Ana Berg]". */
function isObject(before: string, isVerb: (word: string) => boolean): boolean {
  // A stop or a comma parts them: "… was rescued, Berg said".
  const words = wordTexts(/[^,.;:()“”"]*$/.exec(before)?.[0] ?? '');
  for (let i = words.length - 1; i >= Math.max(0, words.length - 1 - most); i--) {
    const word = words[i] ?? '';
    if (isVerb(word)) return !speechVerbForms.has(word.toLowerCase()) && !being.test(words[i - 1] ?? '');
    const title = personTitles.has(word.toLowerCase()) || personNoun(word.toLowerCase()) !== null;
    if (!title && !ofName.test(word)) return false;
  }
  return false;
}
