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
const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** How many towns are looked for in one text. */
const most = 200;

/**
 * The places that a text says lie in `wide`: of Norden "Antby, Norden", "Norden's port of Antby", "the Nordish city of
 * Antby", "Antby in northern Norden". A list of places ("in Antby, Norden and Kalov") tells of none.
 */
export function narrowerIn(text: string, wide: string): string[] {
  const low = wide.toLowerCase();
  const isCountry = countryNames.has(low);
  const peoples = [...countryOf].flatMap(([people, country]) => (country === low ? [people] : []));
  if (wide === '' || ![low, ...peoples].some((form) => text.toLowerCase().includes(form))) return [];
  const form = `(?:${[wide, wide.toUpperCase()].map(escaped).join('|')})`;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const patterns = [
    `${form}['’]s?\\s${between}(?<name>${name})`,
    `${form}\\s(?:${regions}|communities)\\sof\\s(?<name>${name})`,
    `(?<name>${name})(?:\\s(?:${regions}))?,?\\sin\\s(?:the\\s)?(?:(?:${directions})\\s)*(?:(?:${regions})\\sof\\s)?${form}(?![\\p{L}-])`,
    // "In Antby, Norden, on Sunday"; a land beside another one is in a list
    ...(isCountry
      ? [
          `(?<name>${name}),\\s${form}(?![\\p{L}-]|['’]|\\s(?:and|or)\\s|,\\s(?:and\\s|or\\s)?(?:the\\s)?(?!${days})\\p{Lu})`,
        ]
      : []),
    ...(peoples.length > 0
      ? [
          `\\b(?:${peoples.map(capital).map(escaped).join('|')})\\s${between}(?:${regions})\\s(?:of\\s)?(?<name>${name})`,
        ]
      : []),
  ];
  const found = new Set<string>();
  for (const pattern of patterns)
    for (const { groups } of text.matchAll(new RegExp(pattern, 'gu'))) {
      const one = (groups?.name ?? '').replace(/['’]s$/, '');
      if (!countryNames.has(one.toLowerCase()) && found.size < most) found.add(one);
    }
  return [...found];
}

/** Whether a place is another or, as its name goes, in it: "Antby market" in "Antby". */
export const liesWithin = (wide: string, place: string): boolean =>
  ` ${placeKey(place)} `.includes(` ${placeKey(wide)} `);
