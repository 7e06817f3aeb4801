import { monthNames } from '../../text/calendar.js';
import { countryOf } from '../../text/demonyms.js';
import { isLandName } from '../../text/lands.js';
import { matchesOf } from '../../text/matches.js';
import { rememberedOfTexts } from '../../text/remembered-texts.js';
import type { Range } from '../../text/span.js';
import { knownNames } from '../names/known-names.js';
import { hitPatterns, lead, name } from './hit-place-shapes.js';
import { isArmed, isKnownPlace } from './known-places.js';
import { noPlace } from './place-shapes.js';

/** "Refugees have fled Antland", "hundreds more left the town of Antby". */
const fled = new RegExp(
  String.raw`^(?:[^.;,]|[.,](?=\d)){0,80}?\b(?:(?<away>fle(?:d|e|eing))\s(?:from\s)?|(?:escaped|left|leave|leaving|abandoned)\s(?:from\s)?|(?<sure>(?:evacuated|displaced|uprooted|relocated)\sfrom\s|(?:ordered|told|urged|forced|asked|advised|warned)\sto\s(?:evacuate|leave|flee)\s(?:from\s)?)|expelled\sfrom\s)${lead}(?<name>${name})(?<more>(?:,\s${name}){0,6},?\sand\s${name}(?=[.,;]|\s(?:to|for|in|since|after|as|on|by|because|when|into|towards?|following|over)\b|$))?`,
  'u',
);

/** The place that those leave of whom a mention of the displaced tells; null where it names none for sure. */
export function placeLeft(text: string, { start }: Range, end: number): string | null {
  const words = text.slice(start, end);
  const found = fled.exec(words);
  const { name: left, more = '', sure, away } = found?.groups ?? {};
  const named = left?.replace(weekday, '');
  if (!found || named === undefined) return null;
  const behind = words.slice(found[0].length - more.length);
  // Whoever flees may flee a gang, or "Roe, the general"; nobody is displaced from one.
  const mayBeLeft = sure !== undefined || (away !== undefined && !behind.startsWith(','));
  return (mayBeLeft && isAlonePlace(text, named, behind)) || isKnownPlace(text, named) ? named + more : null;
}

/** Ahead of the hospital to which those come who were hurt elsewhere. */
const cared =
  /\b(?:treated|taken|admitted|rushed|flown|airlifted|transported|brought|recovering|hospitali[sz]ed|pronounced|condition)\b/;

/** "Hit Antby Saturday" */
const weekday = /\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** "On Monday Antby recorded" */
const dayAhead = new RegExp(
  `^(?:(?:On|In|By|Last|Since)\\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${monthNames.join('|')})\\s`,
);
/** A place of which a sentence tells that something came over it: where in the sentence the words for that begin, and where its name does and ends. */
export interface HitPlace {
  readonly from: number;
  readonly index: number;
  readonly end: number;
  readonly name: string;
}

/**
 * The places that words tell something came over, or in which a building is: "a storm hit Antland", "an attack on Antby",
 * "at her Antby home". Who can be hit as well as a place counts only where the article knows the name as a place's.
 */
export const hitPlaces = (text: string, sentence: Range): readonly HitPlace[] => hitIn(text, sentence).places;

/** The names of what words tell that something came over, and that may be places' or anybody's: "gunmen attacked Antby". */
export const mayBeHit = (text: string, sentence: Range): readonly string[] => hitIn(text, sentence).unsure;

interface Hit {
  readonly places: readonly HitPlace[];
  readonly unsure: readonly string[];
}

function hitIn(text: string, { start, end }: Range): Hit {
  const known = foundIn(text);
  const key = start * text.length + end;
  const found = known.get(key) ?? placesHit(text, text.slice(start, end));
  known.set(key, found);
  return found;
}

/** Figures ask for a sentence's places several times. */
const foundIn = rememberedOfTexts(() => new Map<number, Hit>());

/** Behind a name: what it is the name of. */
const kindBehind =
  /^\s(?:(?:village|town|city|district|province|island|suburb|slum)\b|(?<built>(?:(?:(?:international|central|main|railway|train|bus|cattle|fish|refugee)\s)?(?:market|prison|jail|airport|station|bridge|hospital|mosque|church|school|university|bazaar|stadium|mine|dam|colliery)|refugee\scamp)\b))(?!\s(?:workers?|officials?|staff|director|chief|council|police|guards?|spokes))/;
/** Ahead of such a noun, and what whose it is tells: "a Catholic church". */
const peoples =
  /^(?:Catholic|Coptic|Christian|Jewish|Sunni|Shia|Shiite|Shi['’]ite|Sufi|Muslim|Islamic|Orthodox|Protestant|Baptist|Methodist|Evangelical|Hindu|Sikh|Buddhist|Kurdish)\b/;
/** A name of a place by its first or its last word. */
const placeName =
  /^(?:Mount|Mt\.?|Lake|Cape|Fort)\s|\s(?:LGA|County|Province|Oblast|Governorate|Prefecture|Municipality|(?<!School\s)District)$/;
/** Of which hardly anything but places is called: "San Lune"; it may go on: "San Lune de Mar". */
const saints = /^(?:San|Santa)\s\p{Lu}\p{Ll}+$/u;
const goesOn = /^\s(?:de|del|la|las|los|da|do)\s/;
/** Behind a name: the land that it is in, "Antby, Poland"; but "Roe, Poland's president". */
const landBehind = /^,\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?!['’]|\s(?:sa(?:id|ys)|has|had|and)\b)(?=\P{L}|$)/u;
const isInLand = (behind: string): boolean => isLandName(landBehind.exec(behind)?.[1]?.toLowerCase() ?? '');
/** The first word of a name of two words that is hardly a person's. */
const placeAhead =
  /^(?:Port|Fort|Mount|Lake|Cape|New|North|South|East|West|Upper|Lower|San|Santa|Santo|São|Saint|St\.?|Los|Las|Puerto|Villa|Rio|Deir|Beit|Beni|Tel|Tell|Kafr|Khan|Sidi|Wadi)\s/;
/** Behind a name that nothing is told to be of: "shelled Antby on Monday", but "shelled Antby militants". */
const aloneBehind =
  /^(?:[.,;:)”"]|$|\s(?:on|in|at|and|as|late|early|last|this|overnight|today|yesterday|before|after|during|when|while|where|for|with|by|since|near|killing|leaving|wounding|injuring|causing|killed|left|injured|wounded|claimed|has|have|had|was|earlier|that|which|again|twice|to|for|because|following|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/;
/** At the end of a name that is a people's, a body's or a thing's: "Antlanders", "Lune Steel". */
const somebody =
  /(?:ians|ans|ers|ists|isms?|ims|[^aeou]is|Serbs|Croats|Kurds|Jews|Party|Front|Army|Brigade|Movement|Group|Bank|Steel|Inc|Corp|Ltd|Company|Airlines|Airways|Stream|Flight|Express|Embassy|Council|Ministry|Command|Battalion|Union|Times|Post|News|Guards?|Forces?)$/;
const ships = /^(?:USS|HMS|HMAS|MV|SS|RMS|Flight|Pan Am|Air)\b/;

const isAlonePlace = (text: string, named: string, behind: string): boolean =>
  aloneBehind.test(behind) &&
  !noPlace.test(named) &&
  !somebody.test(named) &&
  !ships.test(named) &&
  !isArmed(named) &&
  !countryOf.has(named.replace(/^.*\s/s, '').toLowerCase()) &&
  (placeAhead.test(named) || !knownNames(text).last.has(named.replace(/^.*\s/s, '').toLowerCase())) &&
  named.split(' ').length < 3;

/** What shows by the words of a name and those behind it that it is a place's: the name with what it is of; else null. */
function shownPlace(named: string, behind: string): string | null {
  if (placeName.test(named) || (isInLand(behind) && !isArmed(named))) return named;
  const found = kindBehind.exec(behind);
  if (!found && saints.test(named) && !goesOn.test(behind)) return named;
  if (!found || peoples.test(named) || isArmed(named) || countryOf.has(named.toLowerCase())) return null;
  return named + (found.groups?.built ? found[0] : '');
}

function placesHit(text: string, words: string): Hit {
  const unsure: string[] = [];
  const places = hitPatterns.flatMap(({ needs, pattern, isSure, isAlone }) =>
    needs.test(words)
      ? matchesOf(pattern, words).flatMap(({ index, 0: whole, groups }) => {
          const bare = (groups?.name ?? groups?.of)?.replace(weekday, '').replace(dayAhead, '') ?? '';
          if (bare.length < 2 || /['’]s?$/.test(bare) || noPlace.test(bare)) return [];
          const behind = words.slice(index + whole.lastIndexOf(bare) + bare.length);
          const shown = isSure || isAlone ? (whole.endsWith(bare) ? shownPlace(bare, behind) : null) : bare;
          const named =
            shown ??
            (isKnownPlace(text, bare.replace(/,.*$/, '')) || (isAlone && isAlonePlace(text, bare, behind)) ? bare : '');
          if (named === '') {
            if (isSure && whole !== bare && whole.endsWith(bare) && isAlonePlace(text, bare, behind)) unsure.push(bare);
            return [];
          }
          // "Was treated at an Antby hospital"
          if (/\b(?:hospital|clinic)$/.test(whole) && cared.test(words.slice(0, index))) return [];
          const at = index + whole.lastIndexOf(bare);
          // "an attack on Antland's president"
          if (whole.endsWith(named) && /^['’](?:s\b|\s)/.test(words.slice(at + named.length))) return [];
          return [{ from: index, index: at, end: at + named.length, name: named }];
        })
      : [],
  );
  return { places, unsure };
}
