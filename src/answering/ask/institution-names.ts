import { institutionWords } from '../../reading/names/name-words.js';
import { countryOf, placeKey } from '../../text/demonyms.js';
import { folded } from '../../text/folded.js';

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

/** Who speaks for an institution by office. */
const offices =
  'spokes\\p{L}+|office|agency|mission|envoy|ambassador|commissioner|chief|head|director|director-general|president|chair\\p{L}*|secretary|secretary-general|general secretary|officials?|representatives?|delegates?|negotiators?|diplomats?|experts?|investigators?|monitors?|observers?|coordinator|official|leader';
const abbreviation = String.raw`(?<![\p{L}\p{N}])((?:\p{Lu}\.?){2,6})(?![\p{L}\p{N}])`;
const ofOffice = new RegExp(
  `${abbreviation}(?=['’]?s?\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${offices})\\b)|\\b(?:${offices})\\s+(?:of|for|at|with|from)\\s+(?:the\\s+)?${abbreviation}`,
  'giu',
);

/** Whether words are of who speaks for a name that they abbreviate: "EU commissioner Ines Duarte" for "the European Union". */
export function haveAbbreviationOf(words: string, name: string): boolean {
  return [...words.matchAll(ofOffice)].some(([, before, behind]) => {
    const letters = lettersOf(before ?? behind ?? '');
    if (letters === null) return false;
    const whole = name.replace(/^the\s+/i, '');
    return longForms(letters).exec(whole)?.index === 0 && spellOut(whole, letters);
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
  const names = [a, b].map((name) => name.replace(/^the\s+/i, ''));
  // Americans are not the United States.
  if (names.some((name) => countryOf.has(name.toLowerCase()))) return false;
  const [x, y] = names.map(placeKey);
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
