import { monthAbbreviations, weekdays } from '../text/calendar.js';
import { countryNames, peoplesOf, placeKey } from '../text/demonyms.js';
import { isLandName } from '../text/lands.js';
import { isOtherAt, type Part, type PlaceMention } from './place-mentions.js';
import { placeName, placeNameKey } from './place-names.js';

const name = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,3}`;
const regions =
  'city|cities|town|village|province|state|region|district|county|governorate|municipality|capital|port|island|valley';
const directions =
  '(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|coastal|mountainous|remote|rural';
/** "Antby, Norden, June 5": behind a place in a dateline. */
const days = `(?:${[...monthAbbreviations, ...weekdays.map((day) => day.slice(0, 3))].join('|')})`;
/** "Antby in Western [Norden]". */
const quarters = '(?:North|South|East|West)(?:-?(?:east|west))?(?:ern)?|Central';
/** Between a country and its town: "northwestern city of". */
const between = `(?:(?:${directions}|${regions}|of|the|and|largest|second|main|ancient|historic|border)\\s){0,5}`;
/** "[Norden]'s northern port of Antby", "[Norden] province of Antby". */
const behindPlace = new RegExp(`^(?:['’]s?\\s${between}|\\s(?:${regions}|communities)\\sof\\s)(?<name>${name})`, 'u');
/** "The [Nordish] city of Antby". */
const behindPeople = new RegExp(`^\\s${between}(?:${regions})\\s(?:of\\s)?(?<name>${name})`, 'u');
/** "Antby in northern [Norden]". */
const aheadOfPlace = new RegExp(
  `(?<name>${name})(?:\\s(?:${regions}))?,?\\sin\\s(?:the\\s)?(?:(?:far|${directions}|${quarters})\\s)*(?:(?:${regions})\\s)?(?:of\\s(?:the\\s)?)?$`,
  'u',
);
/** "In Antby, [Norden]". */
const aheadOfCountry = new RegExp(`(?<name>${name}),\\s(?:(?:${directions}|${quarters})\\s)?$`, 'u');
const goesOn = /^[\p{L}\p{M}-]/u;
/** Behind a land that is one of a list. */
const inList = new RegExp(`^(?:['’]|\\s(?:and|or)\\s|,\\s(?:and\\s|or\\s)?(?:the\\s)?(?!${days})\\p{Lu})`, 'u');

/** So far from a place, in characters, stands one that lies in it. */
const far = 120;
/** How often a place is looked at in one text. */
const most = 100;

/**
 * The places that a text says lie in `wide`: of Norden "Antby, Norden", "Norden's port of Antby", "the Nordish city of
 * Antby", "Antby in northern Norden". A list of places ("in Antby, Norden and Kalov") tells of none.
 */
export function narrowerIn(text: string, wide: string): string[] {
  const low = wide.toLowerCase();
  const isLand = isLandName(low);
  const found = new Set<string>();
  const named = placeName(wide);
  for (const start of placesOf(text, wide)) {
    const at = { start, end: start + wide.length };
    for (const one of narrowerAt(text, { ...at, isLand })) if (!isOtherAt(text, named, at)) found.add(one);
  }
  const peoples = countryNames.has(low) ? peoplesOf(low) : [];
  for (const people of peoples.map((one) => one.charAt(0).toUpperCase() + one.slice(1)))
    for (const start of placesOf(text, people))
      for (const one of narrowerOfPeople(text, start + people.length))
        if (!isOtherAt(text, named, { start, end: start + people.length })) found.add(one);
  return [...found];
}

/** The places that a text says lie in another at the mentions of that one, and in which parts of it. */
export function narrowerAtMentions(
  text: string,
  mentions: readonly PlaceMention[],
  isLand: boolean,
): Map<string, readonly Part[]> {
  const found = new Map<string, readonly Part[]>();
  for (const { start, end, kindEnd, isPeople, parts } of mentions) {
    const names = isPeople
      ? narrowerOfPeople(text, end)
      : [
          ...narrowerAt(text, { start, end, isLand }),
          ...(kindEnd > end ? narrowerAt(text, { start, end: kindEnd, isLand }) : []),
        ];
    for (const one of names) found.set(placeNameKey(one), [...(found.get(placeNameKey(one)) ?? []), ...parts]);
  }
  return found;
}

/** What a text says of a place at one mention of it lies there. */
function narrowerAt(text: string, { start, end, isLand }: { start: number; end: number; isLand: boolean }): string[] {
  const [ahead, behind] = [text.slice(Math.max(0, start - far), start), text.slice(end, end + far)];
  const found = [behindPlace.exec(behind)];
  if (!goesOn.test(behind)) {
    found.push(aheadOfPlace.exec(ahead));
    // A land beside another one is in a list.
    if (isLand && !inList.test(behind)) found.push(aheadOfCountry.exec(ahead));
  }
  return found.flatMap(townOf);
}
const narrowerOfPeople = (text: string, end: number): string[] => townOf(behindPeople.exec(text.slice(end, end + far)));

/** The town that a match names; a country lies in none. */
function townOf(match: RegExpExecArray | null): string[] {
  const one = (match?.groups?.name ?? '').replace(/['’]s$/, '');
  return one === '' || countryNames.has(one.toLowerCase()) ? [] : [one];
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
