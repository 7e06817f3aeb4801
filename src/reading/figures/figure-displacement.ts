import type { Article } from '../../text/article.js';
import type { FigureClaim } from './figure-claims.js';
import { homeWords } from './figure-words.js';
import { personNoun } from './victim-nouns.js';
import { householdNouns } from './victim-words.js';

/** Words that are said of the displaced alone; the others ("fled", "arrived", "live in") are said of anyone. */
const own =
  /displac|evacu|uproot|evict|\bidps?\b|refuge|returnee|homeless|shelter|\bcamps?\b|cent(?:er|re)s\b|rehoused|resettled|relocat|homes|houses|embankments|roadsides|flooded out|bombed out|to leave|forced to flee|crossed the border|without/;
const plight =
  /displac|evacu|uproot|evict|\bidps?\b|refuge|returnee|homeless|shelter|\bcamps?\b|collective cent|asylum|places? of origin|undocumented|resettle|(?:flee|fled|leave|left|lost|from|to) their (?:homes?|houses?|villages?)\b|(?:damaged|destroyed) (?:[a-z-]+ )?(?:homes|houses)|migrants?\b/i;
/** What people flee. */
const danger =
  /flood|storm|cyclone|hurricane|typhoon|quake|wildfire|bushfire|volcan|erupti|landslide|tsunami|fighting|clashes|violence|conflict|persecution|\bwar\b|offensive|shelling|bombardment|air ?strikes|drought|famine|insurgen/i;
/** What makes people homeless who were not so before. */
const upheaval = new RegExp(
  `${danger.source}|fire|blaze|earthquake|displac|evacu|uproot|evict|refugee|fled|flee|(?:destroy|burn|damag)|explo|collaps`,
  'i',
);
/** "Sheltering under a tree", "took shelter from the rain". */
const brief =
  /^[^.;,]*\b(?:under|beneath|behind|from (?:the )?(?:\p{Ll}+ )?(?:rain|sun|storm|heat|wind|hail|cold|snow))\b/u;
const fire = /\bblaze|\bfires?\b(?! (?:department|service|brigade|chief|station|officer|crew))/i;
const raid = /attack|raid|gunm[ae]n|bandit|militia|kidnap|massacre|epidemic|quarantine|outbreak/i;
/** From which people escape who flee no danger. */
const captivity = /kidnap|abduct|hostage|captiv|captor|prison|\bjail/i;
const dwelling = /^(?:liv|lodg|resid|remain|stay|hous|host)/;
const flight = /^(?:fled|flee|have fled|fleeing)$/;
/** As many flee together from no policeman, and arrive as more than guests, unless there is something to see. */
const exodus = 100;
const arrival = /^(?:arriv|cross)/;
const gathering =
  /festival|concert|match\b|game\b|games\b|tournament|stadium|rally|rallies|holiday|touris|cruise|conference|summit|pilgrim|parade|ceremony|funeral|airport|championship|election|exhibition|convention|\bfans?\b/i;
/** "Left Antby", "were told to leave": said of anyone, so only many who flee something do. */
const departure = /^(?:left|abandoned|vacated|deserted|entered|told to leave)\b(?!.*homes)/;
const vaguelyMany = /\b(?:hundreds|thousands|millions)\b/i;
/** Where families stay that lost their homes. */
const lodging =
  /^\W+(?:\p{L}+\W+){0,4}(?:in|at) (?:\p{L}+ ){0,3}(?:schools?|church(?:es)?|mosques?|halls?|gym(?:nasium)?s?|stadiums?|tents?|hotels?|barracks|(?:evacuation |reception |community )?(?:shelters?|cent(?:re|er)s))\b/iu;
/** "600 residents of Mill Street were moved to a sports hall". */
const moved =
  /^[^.,;]*\bmoved to (?:\p{L}+ ){0,3}(?:schools?|church(?:es)?|mosques?|halls?|gym(?:nasium)?s?|stadiums?|tents?|hotels?|hostels?|shelters?|barracks|cent(?:re|er)s?|(?:higher|safer) (?:ground|places?|areas?)|safety)\b/iu;
const about = /^[^.,;]*\bmoved (?:through|around|about|along|past|slowly|quickly|up|down|on|ahead|forward)\b/;
const harmed = /\b(?:injured|wounded|casualties)\b/;
const atHospital = /^[^.;,]*\b(?:hospitals?|morgues?|clinics?)\b/;
const forCare =
  /\bevacuated\b[^.;,]*\b(?:for (?:medical )?treatment|to (?:(?:an?|the|\p{Lu}\S*) ?(?:\S+ ){0,4})?(?:hospital|clinic)|by (?:air )?ambulance)\b|\bmedically evacuated\b/iu;
/** Behind those who were wounded first: "nine [were wounded in the raid and were evacuated]". */
const hurtAndMoved =
  /^[^.;,]{0,40}\b(?:wounded|injured|hurt|burned)\b(?:(?!\b(?:and|others?|more|fled|\d+)\b)[^.;])*\s(?:and|who)\s(?:(?:were|was|had been|have been|all|later|then)\s)*evacuated\b/u;
const byAir = /\bevacuated by (?:helicopter|chopper|air|plane)\b/;
/** Who learn or lie there. */
const lodged = /^(?:pupil|student|teacher|patient|employee|staff|inmate|worker)/;
/** Behind those who are forced or ordered. */
const purpose =
  /^\s+(?:\p{L}+\s+){0,3}(?:to (?:flee|leave|evacuate|abandon|relocate|move|seek)|from their|out of their)\b/iu;
/** Behind those who are forced to do something else than to go or stay away. */
const otherPurpose =
  /^\s+to (?!(?:seek|flee|live|sleep|take|spend|camp|stay|shelter|run|find|cross|migrate|escape|go|return|become|squat|crowd|huddle|share|rent|walk|travel))\p{Ll}+/u;
const intoState =
  /^\s+into (?:early )?(?:retirement|poverty|debt|bankruptcy|unemployment|labou?r|marriage|slavery|isolation)\b/iu;
/** Those who flee from the police, and those who come because it is their work. */
const onDuty =
  /^(?:suspect|gunm[ae]n|assailant|attacker|robber|intruder|burglar|thie|shooter|prisoner|inmate|convict|hijacker|kidnapper|bandit|driver|officer|deput|police|soldier|troop|marine|firefighter|firem[ae]n|medic|paramedic|agent|official|protest|demonstrat|rioter|fan|visitor|tourist|journalist|reporter|diplomat|peacekeeper|volunteer|observer|player|athlete|runner)/;

/** Ahead of those who are yet to leave. */
const willLeave = /\b(?:will|would|could|may|might|to)\s(?:\p{Ll}+ly\s)?(?:evacuate|displace|uproot|evict)\s$/u;

/** A claim of displacement, with what is asked of it. */
interface Asked {
  readonly word: string;
  readonly victims: FigureClaim['victims'];
  /** Whom it is said of, in the article's words. */
  readonly who: string;
  /** Whether these may be people. */
  readonly people: boolean;
  readonly isMany: boolean;
  /** So many characters of the article behind them. */
  readonly behind: (length: number) => string;
  /** Whether the sentence, the next one or `back` sentences before, else one, tell something. */
  readonly around: (told: RegExp, back?: number) => boolean;
}

/**
 * Whether a claim of displacement, as a sentence of `article` makes it, is one. A single person is none, nor anybody
 * only pointed at ("they arrived"); what is said of anyone counts where the sentences around tell of displacement or of
 * what people flee. Claims of other kinds all are.
 */
export function displacementIn(article: Article): (sentence: number) => (claim: FigureClaim) => boolean {
  return (sentence) => (claim) => {
    const { kind, word, victims } = claim;
    if (kind !== 'displaced' || homeWords.test(word)) return true;
    const { low, sort, unit } = victims;
    if (sort === 'pronoun' || (low === 1 && unit === 'people')) return false;
    // "Norden will evacuate 52 citizens who live in Antby": a forecast
    if (dwelling.test(word) && willLeave.test(article.text.slice(Math.max(0, victims.start - 40), victims.start)))
      return false;
    const asked = askedOf(article, sentence, claim);
    if (departure.test(word)) return areGone(asked);
    const { who, people, isMany, around } = asked;
    // "feeds 400 homeless people a day"; but "the flood made 400 homeless"
    if ((word === 'homeless people' || /homeless\s/.test(who)) && !around(upheaval)) return false;
    const stay = stayAway(asked);
    if (stay !== null) return stay;
    // "Two walkers were forced to take shelter"
    if (/^forced to (?:take|seek)/.test(word) && unit === 'people' && !isMany) return false;
    // "put the number of those who fled at 60,000", "150 people are staying with relatives"; but "two hikers were taken to safety"
    if (/^(?:number of .*fled$|staying with|taken to safety)/.test(word)) return people && (low ?? 0) >= exodus;
    if (areOnlyMoved(asked)) return false;
    if (own.test(word)) return people || !/relocat|homes|houses/.test(word);
    return areDisplaced(asked);
  };
}

function askedOf({ text, sentences }: Article, sentence: number, { word, victims }: FigureClaim): Asked {
  const { low, noun, start, end } = victims;
  const who = text.slice(start, end);
  return {
    word,
    victims,
    who,
    people: noun === '' || personNoun(noun) !== null || householdNouns.has(noun) || /\p{Lu}\p{L}*$/u.test(who),
    isMany: (low ?? 0) >= exodus || vaguelyMany.test(who),
    behind: (length) => text.slice(end, end + length),
    around: (told, back = 1) =>
      told.test(
        text.slice(sentences[Math.max(0, sentence - back)]?.start, sentences[sentence + 1]?.end ?? text.length),
      ),
  };
}

/** Whether those who left a place fled. */
const areGone = ({ word, victims: { noun, unit }, people, isMany, around }: Asked): boolean =>
  people &&
  !onDuty.test(noun) &&
  // "24,000 men with tanks have entered Antby"
  (!word.startsWith('entered') || (noun !== 'men' && around(plight))) &&
  (unit === 'households' || isMany) &&
  (word.startsWith('told') || [plight, danger, raid, fire].some((what) => around(what, 3)));

/** Whether those who sleep, are put up or registered somewhere do so for they cannot stay at home; null where the words leave it open. */
function stayAway({ word, victims: { low, noun, unit }, people, isMany, behind }: Asked): boolean | null {
  if (/shelter/.test(word) && (low ?? 0) < exodus && brief.test(behind(60))) return false;
  // "16,000 families are sleeping in the open"
  if (/^sle\S* (?:in the open|out)/.test(word)) return people && (unit === 'households' || isMany);
  if (/^(?:sle|spen[dt]|put up)|registered/.test(word) && !lodging.test(behind(80))) return false;
  // "112 were registered at relief centres"
  return /registered/.test(word) ? people && !lodged.test(noun) : null;
}

/** Whether those who are evacuated or moved are only brought to where they are cared for, or go about. */
const areOnlyMoved = ({ word, victims, who, behind, around }: Asked): boolean =>
  // "Evacuated 14 wounded people", "two were evacuated by helicopter to a hospital"
  (/^evacuat/.test(word) && harmed.test(who)) ||
  (word.startsWith('evacuated') && forCare.test(who + behind(160))) ||
  (word.startsWith('evacuated') &&
    (hurtAndMoved.test(behind(160)) ||
      // "Nine were wounded. The nine were evacuated by air."
      (victims.pointed && byAir.test(behind(60)) && around(harmed)))) ||
  // "Few people moved through the park"
  (word === 'moved' && about.test(behind(60)));

/** Whether those of whom is said what is said of anyone ("fled", "arrived", "live in") are displaced. */
function areDisplaced({ word, victims, who, people, isMany, behind, around }: Asked): boolean {
  const { low, sort, unit, noun } = victims;
  const [flees, arrives] = [flight.test(word), arrival.test(word)];
  if (word === 'escaped' && around(captivity)) return false;
  // "104 injured people had arrived at hospitals"
  if (arrives && (harmed.test(who) || atHospital.test(behind(80)))) return false;
  if (!people || onDuty.test(noun) || (arrives && around(gathering))) return false;
  // "forced 12 judges into retirement"
  if (/^(?:forc|dr[oi]v)/.test(word) && intoState.test(behind(80))) return false;
  const leaves = purpose.test(behind(80));
  // "The smoke forced many to swim out to sea"
  if (/^(?:forc|dr[oi]v)/.test(word) && !leaves && otherPurpose.test(behind(80))) return false;
  // "ordered 300 people to leave"; but "ordered two men to leave", "ordered 300 people to pay"
  if (word.startsWith('order') && !(leaves && (isMany || around(danger)))) return false;
  return (
    (/^(?:forc|dr[oi]v|prompting|order)/.test(word) && leaves) ||
    (flees && isMany) ||
    (arrives && (low ?? 0) >= exodus && sort !== 'bare') ||
    (unit === 'households' && lodging.test(behind(80))) ||
    (word === 'moved to' && (low ?? 0) >= exodus && !lodged.test(noun) && moved.test(behind(120))) ||
    around(plight) ||
    ((!dwelling.test(word) || /tents|tarpaulins/.test(word)) && around(danger))
  );
}
