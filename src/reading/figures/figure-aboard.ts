import type { Article } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import type { FigureKind } from '../reading.js';
import { type NumberMention, readNumbers } from './numbers.js';

/** "All on board were killed", "killing everyone aboard", "there were no survivors": all of those who were on board. */
const lost =
  /(?<!\bnot\s)\b(?:all|everyone|everybody)(?: of)?(?: those)? (?:on board|aboard)(?: the \p{Ll}+)? (?:(?:was|were|is|are|has|have|had) (?:\p{Ll}+ ){0,3}?)?(?:killed|dead|died|perished|drowned)\b|\bkilling (?:all|everyone|everybody)(?: of)?(?: those)? (?:on board|aboard)\b|\bthere (?:was|were|are) no survivors\b|\b(?:nobody|no one|none)(?: (?:on board|aboard))? survived\b/iu;
/** As many sentences back may tell how many were on board. */
const farthest = 3;
const craft =
  /\b(?:planes?|aircraft|airliner|jet|flight|helicopter|boat|ship|ferry|vessel|trawler|submarine|dinghy|balloon)\b/i;
const noun =
  '(?:people|persons|passengers|travellers|travelers|migrants|soldiers|troops|officers|tourists|crew(?: members)?|crewmen|sailors|fishermen)';
const onBoard = new RegExp(String.raw`^\s(?:\p{Ll}+\s)?${noun}\s(?:(?:were|was)\s)?(?:on board|aboard)\b`, 'u');
const passengers = new RegExp(String.raw`^\s(?:\p{Ll}+\s)?${noun}\b`, 'u');
/** "… 114 passengers [and] six crew". */
const andCrew = new RegExp(String.raw`^\s(?:\p{Ll}+\s)?${noun}\sand\s(?:a\screw\sof\s)?$`, 'u');
const crew = /^(?:\s(?:crew|crewmen|flight attendants|pilots|staff)\b|[.,;])/u;

/** What is missing with all on board: "a helicopter with five people on board went missing". */
const gone =
  /\b(?:planes?|aircraft|airliner|jet|helicopter|boat|ship|ferry|vessel|trawler|submarine|dinghy|balloon)\s(?:that (?:was|were)\s)?(?:with|carrying)\s[^.;,]{1,60}?\s(?:(?:has|have|had)\s)?(?:(?:went|gone|(?:was|were|is|are)(?: reported)?) missing|disappeared|vanished)\b(?! from (?:radar|view|screens))/iu;

/**
 * Those of whom a sentence says only that they were all on board of what was lost or is missing; `low` as the last
 * sentences tell how many were.
 */
export type Aboard = Range & Pick<NumberMention, 'low' | 'high' | 'approximate'> & { readonly kind: FigureKind };

/** A cheap look for a sentence that may tell of such. */
export const mayBeAboard = (words: string): boolean =>
  /\b(?:board|aboard|survivors|survived)\b/.test(words) ||
  (/\bcarrying\b/.test(words) && /\b(?:missing|disappeared|vanished)\b/.test(words));

/** The loss of all on board that sentence `i` tells of; null where it does not, or where their number is not told. */
export function lostAboard({ text, sentences }: Article, i: number): Aboard | null {
  const sentence = sentences[i] ?? { start: 0, end: 0 };
  const words = text.slice(sentence.start, sentence.end);
  const all = lost.exec(words);
  const found = all ?? gone.exec(words);
  if (!found) return null;
  for (let k = i; k >= Math.max(0, all ? i - farthest : i); k--) {
    const told = aboardIn(text, sentences[k] ?? sentence);
    if (told === null || told.low === null) continue;
    const start = sentence.start + found.index;
    const { low, high, approximate } = told;
    return { kind: all ? 'killed' : 'missing', start, end: start + found[0].length, low, high, approximate };
  }
  return null;
}

/** How many a sentence says were on board: "a plane with 62 people on board", "a jet carrying 114 passengers and six crew". */
function aboardIn(text: string, sentence: Range): Pick<NumberMention, 'low' | 'high' | 'approximate'> | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!craft.test(words)) return null;
  const numbers = readNumbers(text, sentence);
  for (const [k, { start, end, low, high, approximate }] of numbers.entries()) {
    const ahead = text.slice(Math.max(sentence.start, start - 12), start);
    const behind = text.slice(end, Math.min(sentence.end, end + 60));
    const carried = /\b(?:carrying|with)\s$/.test(ahead);
    const next = numbers[k + 1];
    const both = next !== undefined && andCrew.test(text.slice(end, next.start)) && crew.test(text.slice(next.end));
    if (both && carried && low !== null && next.low !== null) {
      const [least, most] = [low + next.low, high === null || next.high === null ? null : high + next.high];
      return { low: least, high: most, approximate: approximate || next.approximate };
    }
    // "a pilot and four passengers"
    if (/\band\s$/.test(ahead) || /^[^.;,]{0,30}\sand\s/.test(behind)) continue;
    if (onBoard.test(behind) || (/\bcarrying\s$/.test(ahead) && passengers.test(behind)))
      return { low, high, approximate };
  }
  return null;
}
