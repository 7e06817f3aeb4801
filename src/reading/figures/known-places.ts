import { countryNames } from '../../text/demonyms.js';
import { americanStates } from '../../text/lands.js';
import { rememberedOfTexts } from '../../text/remembered-texts.js';
import { wordSet } from '../../text/word-set.js';
import { knownNames } from '../names/known-names.js';

/** Names of countries that are names of people as well, or only parts of names. */
const noneAlone = wordSet('chad emirates georgia ivory jordan korea niger salvador saudi');
/** The states of the U.S. but for those that are first names or a capital as well. */
const states = new Set([...americanStates].filter((state) => !/^(?:georgia|montana|virginia|washington)$/.test(state)));

const initials = /^\p{Lu}{2,}$/u;
/** In which people fight, and which are no places. */
const armed = wordSet('hamas hezbollah taliban houthis daesh fatah shabab shabaab congress parliament');
/** Whether a name is of such, or in capitals only. */
export const isArmed = (named: string): boolean => initials.test(named) || armed.has(named.toLowerCase());

/** Ahead of a name: "the mayor of [Antby]". */
const ahead =
  /\b(?:city|town|village|hamlet|capital|port|suburb|province|state|district|region|island|municipality|mayor|governor|residents|people|streets|outskirts|coast)\sof\s$/;
const farthestAhead = 16;
/** Behind it: "[Antby] Province". */
const behind =
  /^\s(?:[Oo]blast|[Pp]rovince|[Cc]ounty|[Rr]egion|[Cc]ity|[Ii]slands?|[Pp]eninsula|[Mm]ayor|[Gg]overnor|[Dd]istrict|[Pp]refecture|[Vv]illage|town|suburb)\b/;
const farthestBehind = 14;
/** A name is looked for at as many of its places in the text. */
const most = 40;

const toldIn = rememberedOfTexts(() => new Map<string, boolean>());

/** Whether the words around a name say somewhere in the text that it is a place's. */
function isTold(text: string, named: string): boolean {
  const asked = toldIn(text);
  const known = asked.get(named);
  if (known !== undefined) return known;
  let told = false;
  let at = text.indexOf(named);
  for (let times = 0; at >= 0 && times < most && !told; times++, at = text.indexOf(named, at + named.length)) {
    const end = at + named.length;
    told =
      behind.test(text.slice(end, end + farthestBehind)) || ahead.test(text.slice(Math.max(0, at - farthestAhead), at));
  }
  asked.set(named, told);
  return told;
}

/**
 * Whether a name is a place's for sure: a country's, or one of which the text elsewhere says that it is a place ("in
 * Antby", "the mayor of Antby").
 */
export function isKnownPlace(text: string, named: string): boolean {
  const low = named.toLowerCase();
  if (isArmed(named)) return false;
  if ((countryNames.has(low) && !noneAlone.has(low)) || states.has(low)) return true;
  return knownNames(text).places.has(low) || isTold(text, named);
}
