import type { Article } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import type { DateMention, DayRange } from '../reading.js';
import { isOfDeed } from './figure-deed-days.js';
import { deeds, events } from './figure-event-words.js';
import { onlyPlaceIn } from './figure-places.js';
import { indoors } from './same-place.js';

/** Sentences from the first figure on in which the day and place of the event are told, where its own sentence has none. */
const opening = 3;
/** "The blast happened on Tuesday." */
const tellsWhen = new RegExp(
  `\\b(?:the|it|clashes|fighting|violence)\\s+(?:\\p{L}+\\s)?(?:(?:${events})\\s+)?(?:happened|occurred|took place|struck|began|started|broke out|erupted|flared|was reported|was registered|came)\\b`,
  'iu',
);
/** "The most recent shooting happened on Sunday": one of several. */
const oneOfMore = new RegExp(
  `^\\W*the\\s(?:\\p{Ll}+\\s){0,2}?(?:latest|last|most recent|worst|deadliest|other)\\s(?:\\p{Ll}+\\s){0,2}(?:${events})\\b`,
  'iu',
);
/** "Police were called there on Tuesday": to those who had come to harm, not to those whom they arrested later. */
export const calledThen =
  /\b(?:police|officers|deputies|firefighters|crews|paramedics|services)\s(?:\p{L}+\s){0,2}(?:(?:were|was)\s(?:first\s)?(?:called|alerted|dispatched|sent|summoned)\b|responded\sto\b)/iu;
/** "The group was skiing on Monday when the slope gave way": what those did who came to harm. */
const wereDoing =
  /^\W*(?:They|He|She|The\s(?:\p{Ll}+\s)?(?:group|party|victims?|men|women|boys?|girls?|man|woman|couple|family|pair|trio|crew|friends|brothers|sisters|students|workers|miners|hikers|climbers|skiers|passengers|pilgrims|worshippers|two|three|four|five))\s(?:of\s\p{Ll}+\s)?(?:was|were|had\sbeen)\s(?!(?:investigating|searching|looking|being)\b)\p{Ll}+ing\b/u;
const cameOver = /\swhen\s(?![^.;]*\b(?:arrest|detain|stopp)ed\b)/;
/** "Left at around 11:30 p.m. [Sunday]": the hour is told of what happened, seldom of who speaks. */
const atClock =
  /\b(?:at|around|about|(?:just|shortly) (?:after|before)|by|near)\s\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s(?:on\s)?$/iu;
/** "Sunday['s attack]" */
const ofDay = new RegExp(
  `^['’]s\\s(?:(?!(?:foiled|failed|attempted|planned|thwarted)\\s)\\p{L}+\\s)?(?:${events})\\b`,
  'u',
);

/** The day of "the blast happened on Tuesday" or of "Tuesday's blast", in one of the next sentences, or of when police were called to a harm. */
export function dayTold(
  { text, sentences }: Article,
  dates: readonly DateMention[],
  from: number,
  isHarm: boolean,
): DayRange | null {
  for (let i = from; i < from + opening; i++) {
    const sentence = sentences[i];
    const [date, second] = dates.filter((one) => one.sentence === i);
    if (!sentence || !date || second) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (oneOfMore.test(words)) continue;
    if (
      tellsWhen.test(words) ||
      (isHarm && (calledThen.test(words) || atClock.test(text.slice(sentence.start, date.start)))) ||
      (isHarm && i > from && wereDoing.test(words) && cameOver.test(text.slice(date.end, sentence.end))) ||
      ofDay.test(text.slice(date.end, sentence.end)) ||
      (i > from &&
        isOfDeed(text, sentence, date) &&
        tellsOfThing(words, text.slice(sentences[from]?.start, sentences[from]?.end)))
    )
      return { from: date.from, to: date.to };
  }
  return null;
}

/** "The building was hit on Sunday", behind "15 died when a building collapsed". */
const ofThing = new RegExp(
  `^\\W*The\\s(?:\\p{Ll}+\\s)?((?!(?:was|were|had)\\s)\\p{Ll}{3,})\\s(?:(?:was|were|had)\\s)?(?:${deeds})\\b`,
  'u',
);
function tellsOfThing(words: string, first: string): boolean {
  const noun = ofThing.exec(words)?.[1];
  return noun !== undefined && new RegExp(`\\ban? (?:\\p{Ll}+ ){0,2}${noun}\\b`, 'u').test(first);
}

/** "He was killed at Lune University." */
const ofThem =
  /^\W*(?:He|She|They)\s(?:was|were|had been)\s(?:\p{L}+ly\s)?(?:killed|shot|stabbed|hurt|injured|wounded|attacked|hit|struck)\b/u;
/** What was thought at first, and where those were brought who were hurt. */
export const unsure = /\b(?:initially|originally|at first|treated|hospital|taken to)\b/;

/** "The fatal shooting happened", "it took place": where the event was, wherever that stands; but "it was reported in Antby". */
const happened = new RegExp(
  `\\b(?:(?:the|this)\\s(?:\\p{L}+\\s)?(?:${events})\\s(?:was reported|began|started|unfolded|erupted)|(?:(?:the|this)\\s(?:\\p{L}+\\s)?(?:${events})|it|this)\\s(?:happened|occurred|took place))\\b`,
  'iu',
);

/** The one place of "the shooting happened in Antby", in one of the sentences behind the first figure's. */
export function placeTold({ text, sentences }: Article, from: number): string | null {
  for (let i = from + 1; i < from + opening; i++) {
    const sentence = sentences[i];
    const words = sentence ? text.slice(sentence.start, sentence.end) : '';
    if (sentence && (tellsWhen.test(words) || ofThem.test(words))) return placeIn(text, sentence);
  }
  return null;
}

/** Quick to look for, and stands in each of these. */
const happenedAtAll = /happened|occurred|took place|was reported|began|started|unfolded|erupted/i;

/** The one place of a sentence that tells where the event happened; else null. */
export const placeHappened = (text: string, sentence: Range): string | null => {
  const words = text.slice(sentence.start, sentence.end);
  return happenedAtAll.test(words) && happened.test(words) && !oneOfMore.test(words) ? placeIn(text, sentence) : null;
};

function placeIn(text: string, sentence: Range): string | null {
  if (unsure.test(text.slice(sentence.start, sentence.end))) return null;
  const place = onlyPlaceIn(text, sentence);
  return place && !indoors.test(place.name) ? place.name : null;
}
