import { institutionWords } from '../reading/name-words.js';
import { placeKey } from '../search/demonyms.js';
import { folded } from '../text/folded.js';

/** What may stand between the words of a name that its abbreviation has no letter of. */
const between = String.raw`(?:['’]s?)?[\s-]+(?:(?:of|for|the|and|on|in|de|del|la)\s+)*`;

/** The letters of an abbreviation: "WHO" of "the WHO" and "W.H.O."; null of other words. */
function lettersOf(name: string): string | null {
  const found = /^(?:the\s+)?((?:\p{Lu}\.?){2,6})$/iu.exec(name.trim());
  const letters = found?.[1]?.replaceAll('.', '') ?? '';
  return letters !== '' && letters === letters.toUpperCase() ? letters : null;
}

/** As a member may type it: "eu" is no other word. */
export const asAbbreviation = (asked: string): string => (/^\p{Ll}{2,5}$/u.test(asked) ? asked.toUpperCase() : asked);

/** Finds names that letters stand for: "World Health Organization" for WHO. */
const longForms = (letters: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${[...letters].map((letter) => `${letter}\\p{L}+`).join(between)}(?![\p{L}\p{N}])`,
    'u',
  );

/** Whether words have a name that an abbreviation stands for. Two letters are an institution's only: Umar Nasir is no UN. */
function spellOut(words: string, letters: string): boolean {
  const found = longForms(letters).exec(words)?.[0].toLowerCase();
  return (
    found !== undefined && (letters.length > 2 || found.split(/[\s-]+/).some((word) => institutionWords.has(word)))
  );
}

/** Whether one of two names is, or has, what the other abbreviates: "the WHO", "an official of the World Health Organization". */
export function abbreviates(a: string, b: string): boolean {
  const either = (short: string, long: string) => {
    const letters = lettersOf(short);
    return letters !== null && (spellOut(long, letters) || lettersOf(long) === letters);
  };
  return either(a, b) || either(b, a);
}

/** Whether words have the abbreviation of a name: "EU commissioner Ines Duarte" that of "the European Union". */
export function haveAbbreviationOf(words: string, name: string): boolean {
  return [...words.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}\.?){2,6}(?![\p{L}\p{N}])/gu)].some(([short]) => {
    const letters = lettersOf(short);
    return (
      letters !== null &&
      longForms(letters).exec(name)?.index === name.search(/(?!the\s)\S/i) &&
      spellOut(name, letters)
    );
  });
}

/** Capitals whose names news has for the governments there, by country, folded. Washington is a person's name besides. */
const capitals: ReadonlyMap<string, string> = new Map(
  (
    'moscow:russia beijing:china washington:usa london:britain paris:france berlin:germany rome:italy madrid:spain ' +
    'warsaw:poland kyiv:ukraine kiev:ukraine minsk:belarus ankara:turkey athens:greece tehran:iran baghdad:iraq ' +
    'damascus:syria riyadh:saudi_arabia cairo:egypt tokyo:japan seoul:south_korea pyongyang:north_korea delhi:india ' +
    'new_delhi:india islamabad:pakistan kabul:afghanistan canberra:australia ottawa:canada caracas:venezuela havana:cuba'
  )
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);

/**
 * Whether two names are one government's: a country under two names, or a country and its capital. Of the capital's name
 * nothing but itself is meant, neither a minister of the country nor the capital's police.
 */
export function areOneGovernment(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => placeKey(name.replace(/^the\s+/i, '')));
  if (x === undefined || y === undefined || x === '') return false;
  return x === y || capitals.get(folded(x)) === y || capitals.get(folded(y)) === x;
}

/**
 * Whether names are other ones of whoever is asked for: an abbreviation, a country's or its capital's. Each name is looked at
 * once, for a library has many quotations.
 */
export function underAnotherName(asked: string): (name: string | null) => boolean {
  const known = new Map<string, boolean>();
  const whole = asAbbreviation(asked);
  return (name) => {
    if (name === null) return false;
    let same = known.get(name);
    if (same === undefined) {
      same = areOneGovernment(name, whole) || abbreviates(name, whole);
      known.set(name, same);
    }
    return same;
  };
}

const locals =
  'police|residents?|inhabitants?|mayor|governor|activists?|hospital|court|prosecutors?|firefighters?|doctors?|council|councill?ors?|bishop|archbishop|university|newspaper|airport';

/**
 * Words for a speaker without the place that they are of: "Moscow police", "the mayor of Moscow" and "activists in Homs" do
 * not speak for Moscow and Homs.
 */
export function withoutPlace(words: string, place: string): string {
  const name = place.replace(/^the\s+/i, '').replaceAll(/[^\p{L}\p{N}\s]/gu, '.');
  if (!/^\p{L}/u.test(name)) return words;
  return words
    .replace(new RegExp(String.raw`\b(?:in|from|at|near|outside)\s+(?:the\s+)?${name}(?![\p{L}])`, 'iu'), '')
    .replace(new RegExp(String.raw`\b(?:${locals})\s+of\s+(?:the\s+)?${name}(?![\p{L}])`, 'iu'), '')
    .replace(new RegExp(String.raw`(?<![\p{L}])${name}(?:['’]s)?\s+(?=(?:\p{Ll}+\s+)?(?:${locals})\b)`, 'iu'), '');
}
