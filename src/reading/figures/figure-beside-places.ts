import { direction, name } from './place-shapes.js';

const number = String.raw`(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|many|(?:a few|hundreds of|dozens of|some))`;
const unit = String.raw`(?:miles?|km|kms|kilomet(?:er|re)s?|hours?(?:['’] drive)?|minutes?(?:['’] drive)?|(?:hour|minute)s?\sdrive)`;
/** Ahead of a place that is so far away: "about [30 miles] outside Antby", "[50 kilometres (31 miles)] to the north of Antby". */
const distance = new RegExp(
  String.raw`(?<![\d,.])(?<far>${number}(?:\s|-)(?:road\s)?${unit}(?:\s\([^()]{1,30}\))?,?\s(?:(?:drive|away|upriver|inland)\s)?(?:(?:to\sthe|(?:(?:from|off)\sthe(?:\s\p{Ll}+)?)|due|just|${direction})\s)?)$`,
  'iu',
);
const away = /^(?:outside|(?:centre|center|(?:north|south|east|west)[\p{Ll}-]*)\sof)\s/iu;

/**
 * How far from a place, as it is told ahead of `whole` ("outside Antby"), what happened was: "30 miles "; null where it is
 * not told, or what is told `behind` it was there: "30 miles from Antby, where two died".
 */
export const distanceTo = (ahead: string, whole: string, behind: string): string | null =>
  away.test(whole) && !/^,?\swhere\b/.test(behind) ? (distance.exec(ahead)?.groups?.far ?? null) : null;

/** Ahead of where it is said: "sources today reported [in Antby] that three died"; but "deaths were reported in Antby that day". */
const says =
  /\b(?:said|reported|announced|confirmed|told\s(?:reporters|journalists)|claimed|declared|stated|disclosed|revealed|denied)\s(?:today\s|yesterday\s|(?:on\s)?\p{Lu}\p{Ll}+day\s)?$/iu;
const whatIsSaid =
  /^(?:\s(?:today|yesterday|tonight|this\s\p{Ll}+|(?:on\s)?\p{Lu}\p{Ll}+(?:\s\d{1,2})?))?,?\sthat\s(?!(?:day|night|morning|evening|afternoon|week|weekend|month|year|summer|winter|same|time)\b)/u;

/** Ahead of where somebody speaks: "told a news conference [in Antby]", "speaking to reporters [in Antby]". */
const speaks =
  /\b(?:(?:told|said|announced|confirmed|disclosed|stated|speaking|spoke)\b[^.;,]{0,40}\s(?:news|press|media)\s(?:conference|briefing)|(?:brief|address|updat)(?:ed|ing)\s(?:newsmen|journalists|reporters|the\s(?:press|media))|speaking|(?:speaking|talking|spoke|talked)\s(?:to|with)\s(?:newsmen|journalists|reporters|the\s(?:press|media))|told\s(?:newsmen|journalists|reporters))\s(?:(?:on\s)?\p{Lu}\p{Ll}+day\s)?$/iu;

/** Behind a name that is a gang's or a paper's: "fourth man in the [Antby] cartel". */
const ofGroup =
  /^\s(?:(?:drug|crime|street|motorcycle|cocaine)\s)?(?:cartel|gang|mafia|mob|militia|clan|syndicate|underworld|faction|brigade|battalion|newspaper|daily|tabloid|police(?=[.,;]|\s(?:force|department|who|was|were|is|are|has|have|had|said)\b|$))(?!\s(?:fight|war|feud|hideout|stronghold|shoot|violence|attack|clash|base|land|turf|territory))/u;
/** At the end of a name that is a gang's or a party's. */
export const groupName =
  /(?:^|\s)(?:Cartel|Mafia|Militia|Gang|(?<!(?:East|West|North|South)ern )Front|Party|Movement|Faction|Brotherhood|Liberation Army|Armed Forces)$/;

/** Ahead of where somebody lives: "the victim, of the town [of Antby]". */
const town = new RegExp(String.raw`^(?:city|town|village|hamlet)\sof\s${name}$`, 'u');
const home = /,\sof\s(?:the\s)?(?:\p{Ll}+\s)?$/u;
/** "Ann Roe, 27, of the 100 block of Lune Road [in Antby], was arrested" */
const homeStreet = /,\sof\s(?:the\s)?(?:[\d,-]+|first)\sblock\sof\s(?:[\p{Lu}\d][\p{L}\d’'-]*\.?\s){1,4}$/u;

/** Ahead of a place in the name of those who fight for it: "Islamic State [in Norden] and the Levant". */
const namedFor = /\b(?:Islamic (?:State|Emirate|Army)|[Aa]l[- ]Qa(?:e|['’]i)da)\s$/;

/** Whether a place is told, by the words `behind` it, as a part of the town told before: "in the Marsh Yard, [the town's main square]". */
export const isPartOfTown = (behind: string): boolean => ofTown.test(behind);
const ofTown =
  /^,\sthe\s(?:city|town|village)['’]s\s(?:\p{Ll}+\s)?(?:square|street|plaza|promenade|thoroughfare|avenue|park)\b/u;

/**
 * Whether a place, as it is `named` behind the words `ahead` and ahead of those `behind`, stands beside what happened: it
 * is said there, is a home, or the name of a gang.
 */
export const isBeside = (ahead: string, named: string, behind: string): boolean =>
  (/^(?:in|at)\s/i.test(named) && says.test(ahead) && whatIsSaid.test(behind)) ||
  (/^(?:in|at)\s/i.test(named) && speaks.test(ahead)) ||
  (/^(?:in|of|at)\s(?:the\s)/i.test(named) && ofGroup.test(behind)) ||
  (town.test(named) && home.test(ahead)) ||
  (/^(?:in|on|near)\s/.test(named) && homeStreet.test(ahead)) ||
  (/^in\s/.test(named) && namedFor.test(ahead));

/** Whether a place is that of those who may have come to harm elsewhere: "two women from the village [of Antby]", "two [Antby] residents". */
export const isHome = (ahead: string, behind: string): boolean => cameFrom.test(ahead) || isLived(ahead, behind);
/** Whether it is told as the place of those who live there. */
export const isLived = (ahead: string, behind: string): boolean =>
  /^\s(?:residents|villagers)\b/.test(behind) || /\b(?:residents|villagers)\sof\s(?:the\s)?$/.test(ahead);
const cameFrom =
  /\b(?:m[ae]n|wom[ae]n|people|boys?|girls?|workers?|students?|couple|family|brothers?|sisters?|soldiers?|resident|residents|natives?)\sfrom\s(?:the|an?)\s(?:(?:nearby|neighbou?ring|\p{Ll}+ern)\s)?$/u;
