import { monthWords } from '../../text/calendar.js';
import type { FigureToken } from './figure-tokens.js';
import { figureWords } from './figure-words.js';
import { personNoun } from './victim-nouns.js';
import { homeNouns, householdNouns } from './victim-words.js';

/** Whether the number at token `at` counts nobody: ages ("Doe, 34, was shot"), days of a month, "no one", "one by one". */
export function isNoCount(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "it is not known how many people died"
  if (
    (before?.word === 'how' && token?.number?.low == null) ||
    /^(?:no|every|each)$/.test(before?.word ?? '') ||
    before?.word === '#' ||
    before?.word === 'nos.'
  )
    return true;
  if (
    (after?.capital && month.test(after.word)) ||
    (before?.capital && month.test(before.word) && isDay(token?.word ?? ''))
  )
    return true;
  // "jailed after the 2020 protests"
  if (before?.word === 'the' && year.test(token?.word ?? '') && isNoPerson(after)) return true;
  // "the crew of Apollo 1, and other astronauts"
  if (token?.word === '1' && before?.capital) return true;
  if (token?.word === 'one' && (after?.word === 'by' || after?.word === 'another')) return true;
  // "millions in losses"; "one in five people"
  if (after?.word === 'in' && lossWords.test(tokens[at + 2]?.word ?? '')) return true;
  if (isShare(tokens, at) || (tokens[at - 2]?.number && isShare(tokens, at - 2))) return true;
  // "at the age of 97", "11 people per 100,000"
  if (before?.word === 'per' || (before?.word === 'of' && /^ages?$/.test(tokens[at - 2]?.word ?? ''))) return true;
  const age = token?.number?.low ?? 0;
  // "a child of 10", "a father of three"
  if (
    before?.word === 'of' &&
    age < 110 &&
    isSomebody(tokens[at - 2]?.word ?? '') &&
    personNoun(after?.word ?? '') === null
  )
    return true;
  // "24 children under five", "those over 60"
  if (age < 110 && limit.test(token?.word ?? '') && isAged(before?.word ?? '')) return true;
  // "two riders, both 19, died"
  if (before?.word === 'both' && /^[,.;)]?$/.test(after?.word ?? '')) return true;
  if (/^(?:aged|ages)$/.test(before?.word ?? '') && age < 110) return true;
  const digits = /^\d+$/.test(token?.word ?? '');
  if (digits && at === 0 && after?.word === '.') return true;
  // "Doe, 34, was shot", "a boy, 5, and a girl"
  const aside = digits && age < 110 && before?.word === ',' && /^[,.;)]?$/.test(after?.word ?? '');
  // "Ann Roe, six, and Ada Holm, nine, were hurt"
  const aged = before?.word === ',' && /^(?:[,;)]|and|)$/.test(after?.word ?? '') && age < 20;
  if (aged && !digits && tokens[at - 2]?.capital && tokens[at - 3]?.capital) return true;
  if (aside && (tokens[at - 2]?.capital || personNoun(tokens[at - 2]?.word ?? '') === 'one')) return true;
  if (age < 110 && inAges(tokens, at, digits)) return true;
  // "The death toll there at 546", "the number of missing sailors at 27"
  if (
    before?.word === 'at' &&
    (tokens.slice(Math.max(0, at - 5), at - 1).some(({ word }) => word === 'toll') || isNumberOf(tokens, at))
  )
    return false;
  // "stands at 21", "the number of wounded at 63"; but "died at 21", "at 0815".
  if (before?.word === 'at' && tollAt.test(tokens[at - 2]?.word ?? '')) return false;
  return (
    digits &&
    /^(?:aged?|at|around)$/.test(before?.word ?? '') &&
    (age < 110 ? before?.word !== 'around' : (token?.word.length ?? 0) >= 3 && !/\D/.test(token?.word ?? ''))
  );
}

/** Whether "put the number of" leads up to the number at token `at`. */
const isNumberOf = (tokens: readonly FigureToken[], at: number): boolean =>
  [4, 5, 6, 7, 8].some((k) => tokens[at - k]?.word === 'number' && tokens[at - k + 1]?.word === 'of');
const year = /^(?:19|20)\d\d$/;
const isNoPerson = (after: FigureToken | undefined): boolean =>
  after !== undefined &&
  /^\p{Ll}{3,}$/u.test(after.word) &&
  personNoun(after.word) === null &&
  !figureWords.has(after.word) &&
  !homeNouns.has(after.word) &&
  !householdNouns.has(after.word);

/** Ages in a row: "three men aged 24, 31 and 40", "two men -- 24 and 34 -- were hurt". */
function inAges(tokens: readonly FigureToken[], at: number, digits: boolean): boolean {
  const inRow = (k: number) =>
    /^(?:\d+|,|and|both)$/.test(tokens[k]?.word ?? '') || (tokens[k]?.number ?? null) !== null;
  let [from, to] = [at, at];
  while (inRow(from - 1)) from--;
  while (inRow(to + 1)) to++;
  const lead = tokens[from - 1]?.word ?? '';
  return /^(?:aged|ages)$/.test(lead) || (digits && dash.test(lead) && dash.test(tokens[to + 1]?.word ?? ''));
}
const dash = /^[-–—]$/;
const limit = /^(?:under|over|below|above) /;
const isSomebody = (word: string) => personNoun(word) === 'one' && !/^(?:family|group|crew|team|one)$/.test(word);
const isAged = (word: string) => /^(?:those|anyone|everyone|aged)$/.test(word) || personNoun(word) === 'many';

const lossWords =
  /^(?:loss(?:es)?|damages?|aid|cash|funds|funding|revenues?|sales|debts?|property|taxes|fines|compensation|material)$/;

/** "One in five people", "three out of ten": a share. */
function isShare(tokens: readonly FigureToken[], at: number): boolean {
  const one = tokens[at]?.number?.low ?? Number.POSITIVE_INFINITY;
  let of = at + 1;
  if (tokens[of]?.word === 'out' && tokens[of + 1]?.word === 'of') of++;
  else if (tokens[of]?.word !== 'in') return false;
  if (tokens[of + 1]?.word === 'every') of++;
  const all = tokens[of + 1]?.number?.low ?? 0;
  const whole = /^(?:five|ten|\d0{1,4}|100,000|[2-9]|four|three|six|eight|seven)$/.test(tokens[of + 1]?.word ?? '');
  return whole && one < all && one < 10 && (tokens[of]?.word === 'of' || shared(tokens[of + 2]?.word ?? ''));
}
const shared = (word: string) =>
  word !== '' && (personNoun(word) !== null || /^(?:deaths|dies|died|die|is|are|was|were|has|have|of)$/.test(word));

const tollAt =
  /^(?:stands?|stood|remains?|remained|toll|wounded|injured|hurt|missing|killed|kidnapped|abducted|put|figure|dead|deaths|fatalities|estimated|arrests|arrested|detained|displaced|evacuees|hostages|casualties)$/;

/** A day or a year; but "in May 340 people died". */
const isDay = (word: string) => Number(word) <= 31 || /^(?:1\d|20)\d\d$/.test(word) || !/^\d/.test(word);

const month = new RegExp(`^(?:${monthWords.replaceAll(' ', '|')})\\.?$`);
