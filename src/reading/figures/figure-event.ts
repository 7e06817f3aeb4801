import type { Article, Day } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import { shareDays } from '../dates/day-ranges.js';
import type { DateMention, DayRange, Figure, FigureKind } from '../reading.js';
import { type Event, eventOf, isFresh, isOnlyOn, isOnlySaid } from './article-event.js';
import { isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { earlierBy, tellsOfBefore } from './figure-days.js';
import { isConditionOn, isFoundOn, isSaidOn } from './figure-deed-days.js';
import { events } from './figure-event-words.js';
import { background, eventPoints, isOtherDeed, isOtherStorm, movesOn, openingOf } from './figure-other-events.js';
import { writtenNumber } from './number-words.js';
import { mayBeSamePlace } from './same-place.js';

/** Paragraphs between a figure of the event and one that goes on from it without pointing to it. */
const near = 3;

/** "[have] abducted 12", "police said, [15 hours after the tragedy]": no other time, where "the incident occurred on Sunday" comes next. */
const noOtherTime = new RegExp(
  String.raw`\b(?:has|have)\s(?=(?:killed|wounded|injured|murdered|kidnapped|abducted|claimed)\b)|(?<=\bsaid,?\s(?:(?:more than|about|nearly|just|some)\s)?)(?:[\p{L}\d-]+\s)?hours? after the (?:\p{Ll}+ )?(?:${events})\b`,
  'giu',
);

/**
 * Gives the figures of an article that tell no day the one of the event that it reports, and those that tell no place the
 * event's: the day and place of the first figure. They are of the event where they stand near others of it or point to it
 * ("the dead", "the blast"), and tell nothing of another time or place.
 */
export function withEvent(article: Article, dates: readonly DateMention[], told: readonly Figure[]): Figure[] {
  const figures = told.map((figure) =>
    isOne(figure) && isOnlySaid(article, dates, figure) ? { ...figure, date: null } : figure,
  );
  const event = eventOf(article, dates, figures[0]);
  if (event === null) return [...figures];
  const { text, sentences } = article;
  const first = figures[0]?.sentence ?? 0;
  const ofEvent = [...new Set([event.sentence, first])]
    .map((i) => text.slice(sentences[i]?.start ?? 0, sentences[i]?.end ?? 0))
    .concat(event.date === null ? (article.title ?? '') : [])
    .join(' ');
  const tale = `${article.title ?? ''} ${text.slice(sentences[0]?.start, sentences[Math.max(first, event.sentence)]?.end)}`;
  let last = sentences[first]?.paragraph ?? 0;
  // What is told next may be of the place that was told last.
  let isThere = true;
  let isThen = true;
  /** The most that was told of a kind. */
  const counted = new Map<FigureKind, number>();
  /** Other names by which its place is told. */
  const also = new Set<string>();
  return figures.map((figure) => {
    const sentence = sentences[figure.sentence];
    if (figure.place !== null && figure.sentence > first) isThere = mayBeSamePlace(figure.place, event.place);
    if (!sentence || figure.forecast) return figure;
    const words = text.slice(sentence.start, sentence.end);
    if (figure.date !== null) isThen = event.date !== null && shareDays(figure.date, event.date);
    const before = isThen && figure.date === null ? beforeEvent(text, sentence, figure, event) : null;
    if (before) return { ...figure, date: before };
    const day =
      event.date !== null && isOnlyOn(article, dates, figure, notOfHarm) && !counts.test(words) ? null : figure.date;
    const isMore = event.date !== null && moreOfSame.test(words);
    const where = isMore || also.has(figure.place ?? '') ? null : figure.place;
    if (!mayBeOf({ ...figure, date: day, place: where }, event, article.published, caughtThere.test(words)))
      return figure;
    const most = counted.get(figure.kind) ?? 0;
    counted.set(figure.kind, Math.max(most, figure.low ?? 0));
    const isLead = figure.sentence === event.sentence && event.isToldNext;
    const own = isLead ? words.replaceAll(noOtherTime, '') : isOlderCount(words, figure, most) ? asCount(words) : words;
    if (isOtherStorm(words, tale) || turnsElsewhere(words) || isGeneral(own) || background.test(own)) return figure;
    if (isOtherDeed(ofEvent, text.slice(openingOf(article, figure.sentence, event.sentence), sentence.end)))
      return figure;
    if (day === null && sentence.paragraph - last > near && !eventPoints.test(words)) return figure;
    last = sentence.paragraph;
    if (isMore && figure.place !== null) also.add(figure.place);
    const place = event.isWide || !isThere || movesOn(article, figure.sentence, event) ? null : event.place;
    return { ...figure, date: day ?? (tellsOfBefore(words) ? null : event.date), place: figure.place ?? place };
  });
}

/** One victim is no toll that holds on the day on which it is told; but an arrest is told on its day. */
const isOne = ({ kind, low, high }: Figure): boolean => low === 1 && high === 1 && kind !== 'detained';

/** "Police said on Wednesday", "was found on Wednesday", "was in critical condition on Wednesday": no day of the harm. */
const notOfHarm = [isSaidOn, isFoundOn, isConditionOn];

/** What is counted up to the day on which it is told. */
const counts = /\b(?:toll|number of|so far|now|verified|confirmed|documented)\b/i;

/** "The ministry [had earlier put] the toll at 13": a count of the same dead. */
const olderCount = /\b(?:had\s)?(?:earlier|previously)\s(?:put|given|said|reported|confirmed|announced|counted)\b/;
const anEvent = new RegExp(String.raw`\b(?:an?|another)\s(?:\p{Ll}+\s){0,2}(?:${events}|strike)\b`, 'u');
const asCount = (words: string): string => words.replace(olderCount, '');
const isOlderCount = (words: string, { low, victims }: Figure, most: number): boolean =>
  olderCount.test(words) &&
  !anEvent.test(words) &&
  (victims === null || victims === 'people') &&
  (low ?? Number.POSITIVE_INFINITY) <= most;

/** The day of a figure of "[the attack] came two days after a bomb killed six"; null where it is told of no such. */
function beforeEvent(text: string, { start }: Range, { mention }: Figure, { date }: Event): DayRange | null {
  const words = text.slice(start, mention.start);
  const came = date && theEventCame.exec(words);
  return came ? earlierBy(date, words.slice(came[0].length)) : null;
}
const theEventCame = new RegExp(String.raw`^\W*(?:The|This)\s(?:\p{Ll}+\s)?(?:${events})(?=\s(?:came|comes)\s)`, 'u');

/** "Another nine soldiers were hurt in the attack near Antby": more of those whom the event came over, wherever it is told to have been. */
const moreOfSame = new RegExp(
  String.raw`\b(?:(?:another|further)\s${writtenNumber}\b|${writtenNumber}\s(?:others|more)\b)[^.;:]{0,60}\b(?:in|by|during)\sthe\s(?:same\s)?(?:${events})\b`,
  'iu',
);

/** Whether nothing that a figure tells is of another event. */
function mayBeOf({ kind, date, place }: Figure, event: Event, published: Day | null, onTheSpot: boolean): boolean {
  return (
    (event.kinds.has(kind) || (kind === 'detained' && onTheSpot)) &&
    (date === null || (event.date === null ? isFresh(date, published) : shareDays(date, event.date))) &&
    (place === null || event.isWide || mayBeSamePlace(place, event.place))
  );
}

/** "Was arrested on the spot". */
const caughtThere =
  /\b(?:arrested|detained|apprehended|taken into custody)\s(?:\p{L}+\s)?(?:on the spot|at the scene)\b/u;
