import { monthAbbreviations, weekdays } from '../text/calendar.js';
import { countryNames, countryOf, placeKey } from '../text/demonyms.js';

const name = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,3}`;
const regions =
  'city|cities|town|village|province|state|region|district|county|governorate|municipality|capital|port|island|valley';
const directions =
  '(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|coastal|mountainous|remote|rural';
/** "Antby, Norden, June 5": behind a place in a dateline. */
const days = `(?:${[...monthAbbreviations, ...weekdays.map((day) => day.slice(0, 3))].join('|')})`;
/** Between a country and its town: "northwestern city of". */
const between = `(?:(?:${directions}|${regions}|of|the|and|largest|second|main|ancient|historic|border)\\s){0,5}`;
/** "[Norden]'s northern port of Antby", "[Norden] province of Antby". */
const behindPlace = new RegExp(`^(?:['’]s?\\s${between}|\\s(?:${regions}|communities)\\sof\\s)(?<name>${name})`, 'u');
/** "The [Nordish] city of Antby". */
const behindPeople = new RegExp(`^\\s${between}(?:${regions})\\s(?:of\\s)?(?<name>${name})`, 'u');
/** "Antby in northern [Norden]". */
const aheadOfPlace = new RegExp(
  `(?<name>${name})(?:\\s(?:${regions}))?,?\\sin\\s(?:the\\s)?(?:(?:${directions})\\s)*(?:(?:${regions})\\sof\\s)?$`,
  'u',
);
/** "In Antby, [Norden]". */
const aheadOfCountry = new RegExp(`(?<name>${name}),\\s$`, 'u');
const goesOn = /^[\p{L}\p{M}-]/u;
/** Behind a land that is one of a list. */
const inList = new RegExp(`^(?:['’]|\\s(?:and|or)\\s|,\\s(?:and\\s|or\\s)?(?:the\\s)?(?!${days})\\p{Lu})`, 'u');

/** So far from a place, in characters, stands one that lies in it. */
const far = 120;
/** How often a place is looked at in one text. */
const most = 100;

const peoplesOf = new Map<string, string[]>();
for (const [people, country] of countryOf)
  peoplesOf.set(country, [...(peoplesOf.get(country) ?? []), people.charAt(0).toUpperCase() + people.slice(1)]);

/**
 * The places that a text says lie in `wide`: of Norden "Antby, Norden", "Norden's port of Antby", "the Nordish city of
 * Antby", "Antby in northern Norden". A list of places ("in Antby, Norden and Kalov") tells of none.
 */
export function narrowerIn(text: string, wide: string): string[] {
  const low = wide.toLowerCase();
  const isCountry = countryNames.has(low);
  const found = new Set<string>();
  const add = (match: RegExpExecArray | null) => {
    const one = (match?.groups?.name ?? '').replace(/['’]s$/, '');
    if (one !== '' && !countryNames.has(one.toLowerCase())) found.add(one);
  };
  for (const at of placesOf(text, wide)) {
    const end = at + wide.length;
    const [ahead, behind] = [text.slice(Math.max(0, at - far), at), text.slice(end, end + far)];
    add(behindPlace.exec(behind));
    if (goesOn.test(behind)) continue;
    add(aheadOfPlace.exec(ahead));
    // A land beside another one is in a list.
    if (isCountry && !inList.test(behind)) add(aheadOfCountry.exec(ahead));
  }
  for (const people of peoplesOf.get(low) ?? [])
    for (const at of placesOf(text, people))
      add(behindPeople.exec(text.slice(at + people.length, at + people.length + far)));
  return [...found];
}

/** Where words stand in a text. */
function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== '' && found.length < most; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** Whether a place is another or, as its name goes, in it: "Antby market" in "Antby". */
export const liesWithin = (wide: string, place: string): boolean =>
  ` ${placeKey(place)} `.includes(` ${placeKey(wide)} `);
