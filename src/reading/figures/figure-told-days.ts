import type { Article, Sentence } from '../../text/article.js';
import type { DateMention, DayRange } from '../reading.js';
import { goesBack, isGeneral, tellsBeside, turnsElsewhere } from './figure-circumstances.js';
import { isOfKnownPlace } from './figure-clause-days.js';
import { isOfCourt } from './figure-court-days.js';
import { sinceAhead, tellsOfBefore } from './figure-days.js';
import { isOfDeed } from './figure-deed-days.js';
import { tellsDeed } from './figure-deed-places.js';
import { isAnotherDay } from './figure-elsewhere.js';
import { deeds, events } from './figure-event-words.js';
import { background } from './figure-other-events.js';
import { aheadOf } from './words-ahead.js';

/** A deed of more days, in milliseconds, tells the day of no other. */
const longest = 31 * 86_400_000;

/** A sentence, with the one day of a deed that it tells, or with dates that are none. */
export interface Told {
  readonly sentence: Sentence;
  readonly words: string;
  /** Null where it tells none, or several. */
  readonly day: DayRange | null;
  /** What it tells behind that day. */
  readonly behind: string;
  readonly hasDates: boolean;
}

/** What each sentence tells of days. */
export function toldDays({ text, sentences }: Article, dates: readonly DateMention[]): Told[] {
  let next = 0;
  return sentences.map((sentence, i) => {
    const own: DateMention[] = [];
    for (let date = dates[next]; date && date.sentence <= i; date = dates[++next])
      if (date.sentence === i) own.push(date);
    const ofDeed = own.filter(
      (date) =>
        isOfDeed(text, sentence, date) &&
        !isOfKnownPlace(text, sentence, date) &&
        !isOfCourt(text, date) &&
        sinceAhead(text, date.start) === null &&
        !isAnotherDay(aheadOf(text, sentence, date.start), 'killed'),
    );
    const [first] = ofDeed;
    const isOne = first && ofDeed.every(({ from, to }) => from === first.from && to === first.to);
    const day = isOne && Date.parse(first.to) - Date.parse(first.from) < longest ? first : null;
    return {
      sentence,
      words: text.slice(sentence.start, sentence.end),
      day: day && { from: day.from, to: day.to },
      behind: day ? text.slice(day.end, sentence.end) : '',
      hasDates: own.length > 0,
    };
  });
}

/** Whether a sentence may tell of an event that was told before it, and not of other times. */
export const mayGoOn = (words: string): boolean =>
  !isGeneral(words) &&
  !background.test(words) &&
  !turnsElsewhere(words) &&
  !goesBack(words) &&
  !tellsOfBefore(words) &&
  !aftermath.test(words) &&
  !tellsBeside(words);

/** What is mourned, tried or denied, and items of a list. */
export const aftermath =
  /[■•∎▪]|\b(?:den(?:y|ies|ied)|anniversary|funerals?|vigils?|memorial|mourn\w*|inquest|trial|court|verdict|hearing)\b/i;

/** What else people are robbed, hurt or arrested by. */
export const crime =
  /\b(?:robb\w+|hold-?up|burglar\w*|carjack\w*|broke in\w*|burst in\w*|st(?:ole|olen|ealing)|chase|pursuit|stand-?off|barricad\w+|shots|gunpoint|handgun|operations?|confrontations?|combat|fighting|arrest(?:ed|s)?|(?:into|in) custody)\b/i;
/** Whether what a day is of is about a deed that was before: "on Monday she sent a note over the raid". */
export function isOverDeed({ words, behind }: Told): boolean {
  const ahead = words.slice(0, words.length - behind.length);
  return ofDeed.test(behind) && !tellsDeed(ahead) && !crime.test(ahead);
}
const ofDeed = new RegExp(
  String.raw`^[^.;]*?\b(?:over|about|for|following|into)\s(?:[\p{L}-]+\s){0,3}(?:${events}|${deeds}|killing|confrontations?|fighting)\b`,
  'iu',
);

const eventNoun = new RegExp(`\\b(${events})(?:e?s)?\\b`, 'gi');
const eventsIn = (words: string) => new Set([...words.matchAll(eventNoun)].map(([, noun = '']) => noun.toLowerCase()));
/** Whether two sentences name the same kind of event: "four tornadoes", "the tornado". */
export function sharesEvent(first: string, second: string): boolean {
  const known = eventsIn(first);
  return [...eventsIn(second)].some((noun) => known.has(noun));
}
