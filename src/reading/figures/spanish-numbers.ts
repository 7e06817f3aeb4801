import { unaccented } from '../../text/folded.js';
import type { NumberMention } from './numbers.js';

const units =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte';
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const hundreds = 'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';
/** Number words with their values; from any grammar of Spanish numerals. */
const values: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, i) => [word, 30 + 10 * i] as const),
  ...hundreds.split(' ').map((word, i) => [word, 100 * (i + 1)] as const),
  ...hundreds.split(' ').map((word, i) => [word.replace(/os$/, 'as'), 100 * (i + 1)] as const),
  ['una', 1],
]);
/** Nouns for a round number, which "de" joins to what is counted. */
const round: ReadonlyMap<string, number> = new Map([
  ['una docena', 12],
  ['una veintena', 20],
  ['una treintena', 30],
  ['medio centenar', 50],
  ['un centenar', 100],
  ['medio millar', 500],
  ['un millar', 1000],
]);
const least = ['más de', 'al menos', 'por lo menos', 'no menos de'];
const about = ['unos', 'unas', 'cerca de', 'alrededor de', 'aproximadamente', 'casi', 'hasta'];

const either = (words: Iterable<string>) => [...words].join('|');
/** The source of a pattern for a number word. */
export const spanishNumberWord = either(values.keys());
const exact = `(?:\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?)(?: mil(?:lones|lón)?(?![\\p{L}]))?|(?:${either(round.keys())}) de|(?:${spanishNumberWord})(?: y (?:${spanishNumberWord}))?(?: mil(?:lones|lón)?)?(?![\\p{L}])|mil(?![\\p{L}])`;

/**
 * The source of a pattern for a Spanish number with the words that bound it, in groups `bound`, `low`, `high` and `vague`;
 * accents stand as they are.
 */
export const spanishNumber = `(?:(?<bound>${either([...least, ...about])}) )?(?:entre (?<low>${exact}) y (?<high>${exact})|(?<one>${exact})|(?<vague>(?:decenas|centenares|cientos|miles|varios|varias|docenas|numerosos|numerosas)(?: de)?))`;

/** The number that a match of `spanishNumber` states; null and null for a vague plural. */
export function spanishNumberIn({
  bound,
  low,
  high,
  one,
}: Readonly<Record<string, string | undefined>>): Pick<NumberMention, 'low' | 'high' | 'approximate'> {
  const first = valueIn(low ?? one ?? '');
  if (first === null) return { low: null, high: null, approximate: true };
  const atLeast = bound !== undefined && /^(?:m.s|al|por|no) /iu.test(bound);
  const last = high === undefined ? first : valueIn(high);
  return { low: first, high: atLeast ? null : last, approximate: bound !== undefined && !atLeast };
}

/** "2.000", "3 000", "1,2 millones", "45 mil", "treinta y dos", "un centenar de"; null where it is none. */
function valueIn(words: string): number | null {
  const key = fold(words).replace(/ de$/, '');
  const rounded = round.get(key);
  if (rounded !== undefined) return rounded;
  const [, number = '', scale] = /^(.*?) ?(mil(?:l.n|lones)?)?$/u.exec(key) ?? [];
  if (number === '' && scale === undefined) return null;
  const parts = number === '' ? [1] : number.split(' y ').map((part) => wordOrDigits(part));
  const sum = parts.reduce((all, part) => all + part, 0);
  const whole = Math.round(sum * (scale === undefined ? 1 : scale === 'mil' ? 1000 : 1_000_000));
  return Number.isSafeInteger(whole) ? whole : null;
}

const wordOrDigits = (part: string): number =>
  folded.get(part) ?? Number(part.replaceAll(/[. \u00a0\u202f](?=\d{3})/g, '').replace(',', '.'));

const fold = (words: string): string => unaccented(words).trim();
const folded: ReadonlyMap<string, number> = new Map([...values].map(([word, value]) => [fold(word), value]));
