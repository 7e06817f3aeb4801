import type { Day } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import type { DateMention, DayRange, Figure, FigureKind, Quotation } from '../reading.js';
import { isPartOfTown } from './figure-beside-places.js';
import { isOfKnownPlace } from './figure-clause-days.js';
import { isOfCourt } from './figure-court-days.js';
import { sinceAhead } from './figure-days.js';
import { daysHere, isOfDeed } from './figure-deed-days.js';
import { isAnotherDay } from './figure-elsewhere.js';
import { mayBeHit } from './figure-hit-places.js';
import { namesTellersOnly, onlyPlaceIn, placesByMention } from './figure-places.js';
import { toldInOrder } from './figure-respectively.js';
import { attributed, isBesidePlan, isDocument, sourceOf, tellerOfClause } from './figure-sources.js';
import { indoors, mayBeSamePlace, samePlace } from './same-place.js';
import { aheadOf } from './words-ahead.js';

export type WhereAndWhen = Pick<Figure, 'place' | 'date'>;
type Circumstances = WhereAndWhen & Pick<Figure, 'source'>;

/**
 * What else a sentence's figures are read with. `carried` is what the sentence before told, where this one may go on from
 * it; `header` the day of the heading that it stands under.
 */
export interface Around {
  /** What became of those who are told of. */
  readonly kind: FigureKind;
  /** Whether that is still to come. */
  readonly isForecast: boolean;
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly published: Day | null;
  readonly carried: WhereAndWhen | null;
  readonly header: DayRange | null;
  /** Whom the sentence before has speak, where this one goes on from that. */
  readonly teller: string | null;
  /** Gives the one place of the sentence before; null where it names none or more. */
  readonly placeBefore: () => string | null;
}

/** "According to the miners, one of whom was hurt": of a source, and not by it. */
const besideSource = /\baccording to [^.;,]*, [^.;,]{0,20}\bwhom\b/i;
/**
 * Where, when and according to whom, for the figures of one sentence. The date is the one nearest to the word `told`
 * that tells what became of them, the day of "said on Monday" only where there is no other; it runs up to the day of
 * publication behind "since" and for "this year". The source is the speaker of the quotation that holds the mention,
 * else who stands behind "according to". A place or a day that the sentence does not tell is the one of the sentence
 * before, where this sentence does not tell of another day or place; else null.
 */
export function circumstancesIn(
  text: string,
  sentence: Range,
  around: Around,
): (mention: Range, told: Range, whom?: Range) => Circumstances {
  const { kind, carried, header, placeBefore } = around;
  const words = text.slice(sentence.start, sentence.end);
  const placeOf = placesHere(text, sentence, kind);
  const there = pointsThere.test(words) ? placeBefore() : null;
  const dayOf = daysHere(text, sentence, around);
  const inOrder = toldInOrder(text, sentence, around.dates);
  const sourceFor = sourcesHere(text, sentence, around);
  // "The attack on Antby killed nine" goes on from no other place, though Antby may be anybody.
  const isElsewhere = mayBeHit(text, sentence).some((name) => carried?.place && !samePlace(carried.place, name));
  return (mention, told, whom = mention) => {
    const { date, dateSaid, isOnNone, isLater } = dayOf(mention, told);
    const ahead = aheadOf(text, sentence, told.start);
    const isOther = isLater || isElsewhere || wasRecent.test(ahead) || isKnownDoer(ahead, mention, told);
    const before = isOther ? null : carried;
    const named = placeOf(whom);
    // "A shell fell on Antby. Police in Newland say two nuns were hurt."
    const place = named !== null && before?.place && namesTellersOnly(text, sentence) ? null : named;
    const same = before?.place && (place === null || mayBeSamePlace(place, before.place));
    const then = place === null || same ? (before?.date ?? null) : null;
    // "The toll rose to 12 on Friday. On Thursday the mayor had put it at nine": not of Friday
    const toldOn = then !== null && around.dates.length > 0 && isPut.test(words) ? dateSaid() : null;
    const day = toldOn !== null && then !== null && toldOn.to < then.from ? toldOn : then;
    return {
      place: place ?? there ?? (date === null || sameDays(date, before?.date ?? null) ? (before?.place ?? null) : null),
      date: isOnNone ? null : (date ?? day ?? dateSaid() ?? (isLater ? null : header)),
      ...inOrder(whom),
      source: sourceFor(mention, told),
    };
  };
}

/** "Had put the toll at nine". */
const isPut = /\b(?:toll|dead|deaths|number|count|tally|figure)\b[^.;,]{0,40}\sat\s/;

/** Gives the place that a sentence tells of a mention; null where it tells none. */
function placesHere(text: string, sentence: Range, kind: FigureKind): (whom: Range) => string | null {
  const words = text.slice(sentence.start, sentence.end);
  const placeOf = placesByMention(text, sentence, kind);
  const [isCared, isKept] = [cared.test(words), kept.test(words)];
  return (whom) => {
    const named = placeOf(whom);
    // Those who are treated in a hospital were hurt elsewhere, those held in a jail arrested.
    const isAfter = named !== null && ((isCared && indoors.test(named)) || (isKept && cells.test(named)));
    return isAfter ? null : named;
  };
}

/** Gives according to whom a sentence tells what it does of a mention; null where it does not say. */
function sourcesHere(
  text: string,
  sentence: Range,
  { quotations, teller }: Around,
): (mention: Range, told: Range) => string | null {
  const words = text.slice(sentence.start, sentence.end);
  const said = attributed(words) ?? teller;
  const beside = besideSource.exec(words);
  const besides = beside ? sentence.start + beside.index + beside[0].length : Number.POSITIVE_INFINITY;
  return (mention, told) => {
    if (told.start >= besides || isBesidePlan(text, sentence, told)) return null;
    const source = sourceOf(text, mention, told, quotations, said !== null);
    const part = partOf(words, mention.start - sentence.start);
    const own = part === words ? null : attributed(part);
    if (own !== null && !part.includes(source?.split(' ').at(-1) ?? '\n')) return own;
    return source === null || (said !== null && (released.test(source) || (isDocument(source) && !isDocument(said))))
      ? (tellerOfClause(text, sentence, mention) ?? said)
      : source;
  };
}

/** What of a sentence stands between the same semicolons: "27 were killed, the mayor said on Monday; police put the toll at nine". */
const partOf = (words: string, at: number): string => {
  const end = words.indexOf(';', at);
  return words.slice(words.lastIndexOf(';', at) + 1, end < 0 ? words.length : end);
};

/** Ahead of what was before what the sentences before tell: "she was upset about the recent [arrest] of her son". */
const wasRecent = /\b(?:recent|previous|prior)\s(?:\p{Ll}+\s)?$/iu;

/** "Then Berg, who [killed three people], spoke": who somebody is, and not what happened where and when the sentences before tell. */
const isKnownDoer = (ahead: string, mention: Range, told: Range): boolean => told.end < mention.end && doer.test(ahead);
const doer = /\p{Lu}[\p{L}’'-]+,\swho\s(?:(?:has|had|once|later|also)\s)*(?:[^.,;]{0,40}\sand\s)?$/u;

/** "Were killed there"; but "killed; there were". */
const pointsThere =
  /\b(?:killed|die[ds]?|dead|hurt|injured|wounded|arrested|detained|missing|kidnapped|displaced|attack|explosion|blast|crash|fire|shooting|deaths?|toll|injuries|people|civilians|residents|soldiers|children)\sthere\b(?!\s(?:is|was|are|were|will)\b)/u;

/** "According to figures released on Monday by the army": the army tells them. */
const released = /\b(?:released|published|issued)\b/;

const sameDays = (a: DayRange, b: DayRange | null) => b !== null && a.from === b.from && a.to === b.to;

/** Opens a sentence that does not go on from the one before. */
const elsewhere =
  /^\W*(?:elsewhere|separately|meanwhile|earlier|previously|overall|(?:in|at) (?:an?|the) (?:separate|different|related|similar|previous|earlier|second|third)|in (?:another|other|all|total))\b|\bin (?:an? (?:separate|different|unrelated)|another) (?:[a-z-]+ )?(?:attack|crash|accident|incident|blast|explosion|shooting|fire|raid|ambush|clash|bombing|collision|stabbing|case)\b/i;
/** Tells of a longer time or of another. */
const general =
  /\b(?:(?:war|conflict|insurgency|pandemic|epidemic) has|(?<!\bha(?:s|ve|d) )since|so far (?:this|in)|so far(?=,)|in all|a total|total of|ever|every year|each year|annually|a year|over the (?:(?:past|last)(?! (?:day|night|24 hours)\b)|years)|altogether|worldwide|nationwide|(?:portrayed|depicted|dramati[sz]ed) in|(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after|ago)|the (?:next|following|previous) (?:day|week|month|year|morning|night))\b/i;

/** Whether a sentence turns to another place or event: what was told before holds no more. */
export const turnsElsewhere = (words: string): boolean => elsewhere.test(words) || isHeadline(words);
/** "RIOT IN LUNE JAIL LEAVES SIX DEAD", in a round-up; no sentence of a text in capitals. */
const isHeadline = (words: string) =>
  !/\p{Ll}/u.test(words) && /\p{Lu}{2}\S*\s\S+\s\S/u.test(words) && !/[.!?]["”]?$/.test(words);

/** Whether a sentence tells of a longer time or of another than the one before. */
export const isGeneral = (words: string): boolean => general.test(words);

/** Goes back to what was before: "two had been killed a week before", "he has previous convictions for". */
export const goesBack = (words: string): boolean => wentBefore.test(words);
const wentBefore = /\b(?:days?|weeks?|months?|years?)\s(?:earlier|before|previously|ago)\b|\bprevious convictions\b/i;

/** Opens a sentence about those whom the one before told of. */
const points =
  /^\W*(?:his|her|their|both|none|he|she|they|all|(?:\p{L}+|\d+) (?:others?|of (?:the|them|those|whom))|the (?:other|second|third|two|three|four|five|rest|dead|injured|wounded|missing|victims?|man|woman|boy|girl|child|driver|passengers?|suspect|gunman|attackers?|survivors|teenager|\d+)|(?:also )?(?:killed|dead|wounded|injured|hurt) (?:was|were)|among (?:the|those) (?:dead|killed|wounded|injured|victims))\b/iu;

/** What is quoted, or tells of another time, of a case or of what lasts: it need not go on from the paragraph before. */
export const tellsBeside = (words: string): boolean => besideEvent.test(words);
const besideEvent =
  /[“”"]|\b(?:war|wars|conflict|insurgency|uprising|revolt|campaign|history|recent|past|previous(?:ly)?|earlier|former(?:ly)?|similar|average|usually|typically|often|every|convicted|sentenced|trial|court|verdict|jury|anniversary|decades?|years?(?! old\b)(?!-old)|months?|(?:murder|assassination|killing|death|disappearance|kidnapping|abduction)s? of|(?:has|have|are|is|being|will|would|could|may)\s)\b/i;
/** As many paragraphs may lie between those who are told of and a sentence that points back to them. */
const farthestBack = 2;

/** Whether a sentence `paragraphs` further on may go on from what was told of a day and place; in the next paragraph, from harm. */
export const goesOn = (words: string, paragraphs: number, isOfHarm = false): boolean =>
  !general.test(words) &&
  (paragraphs === 0 ||
    (paragraphs <= farthestBack && points.test(words)) ||
    (paragraphs === 1 && isOfHarm && !tellsBeside(words)));

/** Where people are kept: what they did, and their arrest, was elsewhere. */
const cells = /\b(?:jail|prison|barracks|detention)\b/i;
const kept = /\b(?:held|booked|lodged|remain(?:s|ed|ing)?|jailed) (?:\p{L}+ ){0,3}(?:in|at|into)\b/u;

/** A longer time than a month, in milliseconds, is handed on only where it opens the sentence: "In 2011"; but "was fined in 2011". */
const longest = 31 * 86_400_000;
/** As far as this, in characters. */
const opening = 12;

const cared =
  /\b(?:treated|treating|taken(?! hostage| captive| prisoner)|admitted|rushed|flown|airlifted|transported|transferred|brought|recovering|hospitali[sz]ed|(?:undergo(?:ing)?|receiv(?:ing|ed)) (?:\p{L}+ ){0,2}treatment|pronounced (?:dead|deceased)|breathed (?:his|her|their) last|(?:taking|raising|bringing|pushing) the (?:\p{Ll}+ ){0,2}toll|(?:arrived|arriving|walked|showed up|shown up|turned up|came|drove|driven)\b[^.;,]*\b(?:with|suffering|seeking|for treatment))\b/iu;

/** What a sentence without figures hands on: the one day and the one place that it names. */
export function namedIn(text: string, sentence: Range, dates: readonly DateMention[]): WhereAndWhen {
  const place = onlyPlaceIn(text, sentence);
  // "Said on Sunday that it had sent a warning" hands no day on.
  const [date, second] = dates.filter(
    (one) =>
      isOfDeed(text, sentence, one) &&
      !isOfKnownPlace(text, sentence, one) &&
      !isOfCourt(text, one) &&
      // "A curfew has been in force since Monday"
      sinceAhead(text, one.start) === null &&
      !isAnotherDay(aheadOf(text, sentence, one.start), 'detained'),
  );
  const holds = ({ from, to, start }: DateMention) =>
    Date.parse(to) - Date.parse(from) <= longest || start - sentence.start < opening;
  return {
    place: place && !indoors.test(place.name) && !isPartOfTown(text.slice(place.end, sentence.end)) ? place.name : null,
    date: date && !second && holds(date) ? { from: date.from, to: date.to } : null,
  };
}
