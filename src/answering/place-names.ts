import { streets } from '../reading/figures/place-shapes.js';
import { termsOfWord } from '../search/terms.js';
import { countries, countryKeyOf, countryNames, countryOf, placeKey, spellingsOf } from '../text/demonyms.js';
import { folded } from '../text/folded.js';
import { stateNames } from '../text/lands.js';
import { wordSet } from '../text/word-set.js';

/** The name of a place as it is looked for in others: its words as they are compared. */
export interface PlaceName {
  readonly words: readonly string[];
  /** What is there: "hospital" of "Antby hospital", which is at "Antby General Hospital" too. */
  readonly besides: readonly string[];
  /** How texts may write it, folded. */
  readonly spelled: readonly string[];
  /** Whether it is a country, a continent or a state: its south is a part of it, and "South Antby" a town of its own. */
  readonly isLand: boolean;
}

/** A word of a place, as it is compared. */
interface PlaceWord {
  readonly word: string;
  readonly isCapital: boolean;
  /** Whether it is a people's: "Norwegian". */
  readonly isPeople: boolean;
}

/** What there is in a place, where people come to harm; alternatives. */
export const scenes =
  'mosque|church|cathedral|temple|synagogue|school|university|college|market|bazaar|mall|hospital|hotel|mine|prison|jail|camp|station|' +
  'airport|bridge|dam|nightclub|club|bar|stadium|factory|mill|plant|ferry|boat|ship|bus|train|tram|plane|helicopter|building|tower|tunnel|' +
  'beach|refinery|warehouse|cinema|theatre|theater';
const isScene = new Set(scenes.split('|').map(compared));

const abbreviated: ReadonlyMap<string, string> = new Map(Object.entries({ st: 'saint', mt: 'mount', ft: 'fort' }));

/** A word with its case, accents and ending folded. */
function compared(word: string): string {
  return termsOfWord(word).join('') || word;
}

/** A place without marks that are written or not ("Sana’a"), and without the "’s" of who has it. */
const unmarked = (place: string): string =>
  place.replaceAll(/(?<=\p{L})['’`‘](?:s?(?!\p{L})|(?=\p{L}))/gu, '').replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '');

/** The words of one place: of "St. Lune" and "Saint Lune" the same. */
function placeWords(place: string): PlaceWord[] {
  const plain = unmarked(place);
  const low = new Set(plain.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu)?.map(folded));
  const words = placeKey(plain).split(' ');
  return words
    .filter((word) => word !== '')
    .map((word, i) => ({
      word: compared((i < words.length - 1 && abbreviated.get(word)) || word),
      isCapital: !low.has(word),
      isPeople: countryOf.has(word) && !countries.has(word),
    }));
}

const keyOf = (words: readonly { readonly word: string }[]): string => words.map(({ word }) => word).join(' ');
/** The words of a name as they are compared, a space between. */
export const placeNameKey = (name: string): string => keyOf(placeWords(name));

const continents = 'africa asia europe'.split(' ');
const landKeys = new Set([...countryNames, ...stateNames, ...continents].map(placeNameKey));
const stateKeys = new Set([...stateNames].map(placeNameKey));
/** Whether the words of a name, as they are compared, are a country, a continent or a state. */
export const isLandKey = (key: string): boolean => landKeys.has(key);
/** The same of a state or a province, though it were a country too: Georgia. */
export const isStateKey = (key: string): boolean => stateKeys.has(key);

/** The name of a place, as it was typed. */
export function placeName(typed: string): PlaceName {
  const bare = typed.replace(/^the\s(?=\S)/i, '');
  const named = countryKeyOf(folded(bare)) ?? bare;
  const words = placeWords(named).map(({ word }) => word);
  const last = words.findLastIndex((word) => !isScene.has(word)) + 1;
  const core = last === 0 ? words : words.slice(0, last);
  const besides = words.slice(core.length);
  const key = placeKey(unmarked(named));
  const spelled = besides.length > 0 ? [folded(unmarked(named))] : spellingsOf(countryKeyOf(key) ?? key);
  return { words: core, besides, spelled: spelled.filter((one) => one !== ''), isLand: isLandKey(core.join(' ')) };
}
/** Whether a name is only what there is at a place: "market". */
export const isSceneOnly = ({ words }: { readonly words: readonly string[] }): boolean =>
  words.every((word) => isScene.has(word));

/** Names of places that are not where a part of the name is. */
const others = new Set(
  (
    'south sudan,northern ireland,west virginia,western sahara,guinea bissau,equatorial guinea,papua new guinea,inner mongolia,' +
    'baja california,british columbia,british virgin islands,french guiana,french polynesia,french quarter,el salvador,' +
    'east timor,south georgia,niger delta,niger state,south america,north america,latin america,central america,' +
    'virginia city,michigan city,jersey city,atlantic city'
  )
    .split(',')
    .map(placeNameKey),
);
/** Whether the words of a name, as they are compared, are such a place. */
export const isOtherKey = (key: string): boolean => others.has(key);
const longestOther = 3;
/** "Oklahoma City" lies in Oklahoma; Kansas City, Missouri, and Delaware County, Pennsylvania, do not lie where they are named for. */
const citiesOfStates = new Set(['oklahoma', 'quebec', 'new york', 'iowa'].map(placeNameKey));

const set = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map(compared));
const articles = set('the al el la las los le ar ash az ad an as at');
const quarters = set('north south east west northeast northwest southeast southwest');
const parts = set(
  'northern southern eastern western northeastern northwestern southeastern southwestern central nearby neighbouring neighboring ' +
    'rural coastal remote downtown mountainous border mainland greater metro metropolitan midtown uptown inner outer upper lower old ciudad far ' +
    'nw ne sw se',
);
/** Parts only of a land: "Upper Antby" is another village. */
const partsOfLands = set('upper lower');
const oldParts = set('old');
const waters = set('sea ocean river gulf strait straits channel creek');
/** Ahead of "of Antby": what is not there. */
const beside = set('gulf sea bay strait straits cape ocean');
const street = new RegExp(`^(?:${streets})s?$`, 'i');
const longStreet = /^(?:street|avenue|road|lane|drive|boulevard|highway|motorway|expressway)s?$/i;
const envoys = set('embassy consulate legation');
/** Behind a people: "Norwegian Lapland", which lies there; the French Quarter does not. */
const shared = set(
  'kashmir kurdistan punjab amazon arctic alps lapland sahara himalaya himalayas pyrenees andes riviera karelia patagonia golan',
);

/** The words of the places of a list, or of a place and whose it is ("Lune’s Antby"), each apart, and of the whole. */
function placesOf(place: string): PlaceWord[][] {
  const known = knownPlaces.get(place);
  if (known !== undefined) return known;
  const parts = place.split(/,\s*(?:(?:and|or)\s)?|\s(?:and|or|&)\s|['’]s\s/);
  const places = (parts.length > 1 ? [place, ...parts] : parts).map(placeWords);
  if (knownPlaces.size >= mostKnown) knownPlaces.clear();
  knownPlaces.set(place, places);
  return places;
}
/** Of places that were asked about: each is asked about again with every place that somebody types. */
const knownPlaces = new Map<string, PlaceWord[][]>();
const mostKnown = 20_000;

/** Whether words ahead of a name leave it the same place, or one in it: "northern Antby", "Antby" of "New Antby" is none. */
function mayStandAhead(words: readonly PlaceWord[], end: number, name: { isLand: boolean; key: string }): boolean {
  const last = words[end - 1];
  if (!last) return true;
  const { word, isCapital, isPeople } = last;
  const further = () => mayStandAhead(words, end - 1, name);
  if (word === 'of') {
    const head = words[end - 2];
    return !head || !beside.has(head.word);
  }
  if (articles.has(word)) return further();
  if (quarters.has(word)) return (name.isLand || !isCapital) && further();
  if (partsOfLands.has(word)) return (name.isLand || !isCapital) && further();
  if (oldParts.has(word)) return !isCapital && further();
  return (parts.has(word) || isPeople || (name.key === 'congo' && word === 'dr')) && further();
}

/** Whether the words from `start` to `end` are the place, or where it lies, and not a part of another's name. */
function standsAt(
  words: readonly PlaceWord[],
  { start, end }: { start: number; end: number },
  name: { isLand: boolean; key: string },
): boolean {
  if (isPartOfOther(words, start, end)) return false;
  const [first, next, last] = [words[start], words[end], words.at(-1)];
  if (first?.isCapital && !words.slice(start, end).every(({ word }) => isScene.has(word))) {
    if (!mayStandAhead(words, start, name)) return false;
  }
  if (!next) return true;
  if (waters.has(next.word) || words.slice(end).some(({ word }) => envoys.has(word))) return false;
  if (words.slice(end, end + 2).some(({ word, isCapital }) => isCapital && waters.has(word))) return false;
  if (next.isCapital && street.test(next.word)) return false;
  if (last?.isCapital && longStreet.test(last.word)) return false;
  if (isStateKey(name.key) && /^(?:citi|counti)$/.test(next.word))
    return citiesOfStates.has(name.key) && next.word === 'citi';
  const isPeople = end === start + 1 && first?.isPeople;
  return !(isPeople && next.isCapital && !isScene.has(next.word) && !shared.has(next.word));
}

/** Whether a run of words is in a longer one that is another place's name. */
function isPartOfOther(words: readonly PlaceWord[], start: number, end: number): boolean {
  for (let from = Math.max(0, end - longestOther); from <= start; from++)
    for (let to = Math.max(end, from + 2); to <= Math.min(words.length, from + longestOther); to++)
      if ((from < start || to > end) && others.has(keyOf(words.slice(from, to)))) return true;
  return false;
}

/** Whether a place, as it is told, is one of that name or lies in it: "the Antby market" in Antby, "New Antby" not. */
export function isNamed(place: string, { words, besides, isLand }: PlaceName): boolean {
  if (words.length === 0) return false;
  const key = words.join(' ');
  return (
    placesOf(place).some((own) =>
      own.some(
        ({ word }, start) =>
          word === words[0] &&
          words.every((one, i) => own[start + i]?.word === one) &&
          besides.every((one) => own.slice(start + words.length).some((other) => other.word === one)) &&
          standsAt(own, { start, end: start + words.length }, { isLand, key }),
      ),
    ) || isSpelledAs(place, [...words, ...besides])
  );
}

/** "N’Djamena" and "N Djamena". */
const isSpelledAs = (place: string, words: readonly string[]): boolean =>
  placesOf(place).some((own) => keyOf(own).replaceAll(' ', '') === words.join(''));

/** Names of places that lie in another have so many words at most. */
const longestName = 4;

/** Of several names, by `placeNameKey`, the first that a place, as it is told, is one of or lies in; null where there is none. */
export function namedAmong(place: string, names: { has: (key: string) => boolean }): string | null {
  for (const own of placesOf(place))
    for (let start = 0; start < own.length; start++)
      for (let end = start + 1; end <= Math.min(own.length, start + longestName); end++) {
        const key = keyOf(own.slice(start, end));
        if (names.has(key) && standsAt(own, { start, end }, { isLand: isLandKey(key), key })) return key;
      }
  return null;
}

/** Ahead of a name in running text: of another place. */
const makers = set(
  'new nueva nuevo nova novo port porto puerto fort camp mount lake saint san santa sao cape papua equatorial inner baja little old',
);

/** Whether a name in running text, with the words right `ahead` of it and `behind` it, is only a part of another place's. */
export function isOtherInText(
  ahead: string,
  name: { readonly words: readonly string[]; readonly isLand: boolean },
  behind: string,
): boolean {
  const before = placeWords(ahead);
  const middle = name.words.map((word) => ({ word, isCapital: true, isPeople: false }));
  const after = placeWords(behind);
  const words = [...before, ...middle, ...after];
  const [start, end] = [before.length, before.length + middle.length];
  if (isPartOfOther(words, start, end)) return true;
  const [head, last, next] = [before.at(-2), before.at(-1), after[0]];
  if (last?.word === 'of' && head && beside.has(head.word)) return true;
  if (last?.isCapital && (makers.has(last.word) || (!name.isLand && quarters.has(last.word)))) return true;
  return next !== undefined && (waters.has(next.word) || (next.isCapital && street.test(next.word)));
}
