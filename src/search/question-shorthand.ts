import type { PassageIndex } from './passage-index.js';
import { termsOf } from './terms.js';

/** What is typed on a phone for a word, in lower case only: "WHO", "UR" and "BC" are something else. */
const shorthand: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['r', 'are'],
  ['y', 'why'],
  ['wat', 'what'],
  ['wht', 'what'],
  ['wut', 'what'],
  ['wot', 'what'],
  ['waht', 'what'],
  ['whta', 'what'],
  ['wich', 'which'],
  ['wats', 'what is'],
  ['whats', 'what is'],
  ['whos', 'who is'],
  ['wheres', 'where is'],
  ['whens', 'when is'],
  ['hows', 'how is'],
  ['whys', 'why is'],
  ['wen', 'when'],
  ['wehn', 'when'],
  ['wer', 'where'],
  ['wher', 'where'],
  ['hw', 'how'],
  ['hwo', 'how'],
  ['b4', 'before'],
  ['bc', 'because'],
  ['cuz', 'because'],
  ['coz', 'because'],
  ['abt', 'about'],
  ['ppl', 'people'],
  ['pres', 'president'],
  ['hrs', 'hours'],
  ['mins', 'minutes'],
  ['didnt', "didn't"],
  ['doesnt', "doesn't"],
  ['dont', "don't"],
  ['isnt', "isn't"],
  ['arent', "aren't"],
  ['wasnt', "wasn't"],
  ['werent', "weren't"],
  ['hasnt', "hasn't"],
  ['havent', "haven't"],
  ['hadnt', "hadn't"],
  ['wont', "won't"],
  ['wouldnt', "wouldn't"],
  ['cant', "can't"],
  ['couldnt', "couldn't"],
]);
/** These are words of other languages too: "Ana y Ben", "wer hat …". They ask only ahead of a verb that English asks with. */
const asksAhead = String.raw`(?=\s+(?:r|is|are|was|were|do|does|did|has|have|had|can|will|would|(?:do|does|did|is|was|wo|ca)n['’]?t)\b)`;
const keys = [...shorthand.keys()].map((key) => (/^(?:y|wer)$/.test(key) ? key + asksAhead : key));
const words = new RegExp(String.raw`(?<![\p{L}\p{N}'’.-])(?:${keys.join('|')})(?![\p{L}\p{N}'’-])`, 'gu');

/** Offices in letters, but for times of the day; and the US, which in small letters is the pronoun. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d:.]\s?|[\p{L}\p{N}.])(?:PM|pm)(?![\p{L}\p{N}.])/gu, 'prime minister'],
  [/(?<![\p{L}\p{N}.])(?:VP|vp)(?![\p{L}\p{N}.])/gu, 'vice president'],
  [/\bthe us\b/g, 'the US'],
];

/** A sum that is asked for by its millions. */
const sum =
  /\b(how) many (?:[mb]illion|trillion)s?(?=\s(?:in|did|does|do|was|were|has|have)\b|(\s(?:of\s)?(?:dollars|euros|pounds|yen|yuan|rubles|roubles|rupees|crowns|francs|pesos)\b))\2?/gi;

/** A question with what was typed short in it written out ("y did ppl leave" as "why did people leave"), but for what the articles name so. */
export function writtenOut(question: string, index: PassageIndex): string {
  const spelled = letters.reduce((text, [short, long]) => text.replace(short, long), question).replace(sum, '$1 much');
  return spelled.replace(words, (word) => {
    const terms = termsOf(word);
    return terms.length > 0 && terms.every((term) => index.isName(term)) ? word : (shorthand.get(word) ?? word);
  });
}
