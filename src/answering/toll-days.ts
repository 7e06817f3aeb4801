import { isFoundOn, isOfDeed } from '../reading/figures/figure-deed-days.js';
import type { ReadArticle } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import type { FigureAnswer } from './answer.js';
import { writtenOn } from './event-openings.js';
import { dayMentions } from './said-days.js';

/** The day as of which a toll is told. */
export interface TollDay {
  readonly day: Day;
  /** Whether the article tells it; otherwise it is the article's own. */
  readonly dated: boolean;
}

/** What is known of the event that a toll is of. */
interface EventTime {
  readonly began: Day | null;
  readonly isSudden: boolean;
}

/** In days: a toll of a longer time than this that ends long before publication stands on no day. */
const longestPeriod = 7;
/** In days: what was told up to then was told up to publication. */
const upToNow = 2;
/** In days: so long before it was written of, an event that goes on may have been told of. */
const before = 45;

/** "[Late on ]Monday, the mayor said", "[Floods rose, and on ]Monday the mayor said"; not "A fire killed 13 on Monday, the mayor said". */
const opensClause =
  /^["“]?(?:(?:In|At|From|Near)\s[^,;]{1,40},\s|[\s\S]*(?:[;:]|\b(?:and|but|while))\s)?(?:(?:late|early|later|only|on|in|the)\s)*$/i;
/** "[As of ]Monday". */
const countedBy = /\b(?:by|as of|until|up to)\s(?:(?:late|early|the (?:morning|evening|end) of)\s)?$/i;
/** "Found 24 bodies [after a landslide on] Monday". */
const upon = /\b(?:after|when|following)\b/;
/** "13 people died[, Ann Roe told the council on] Monday". */
const toldBehind = /,\s[^,;]{1,60}\btold\s(?:(?:the|an?|state)\s)?(?:\p{L}+\s){1,3}(?:(?:late|early|on)\s){1,2}$/u;
/** What is counted up to a day. */
const toll = /\b(?:toll|total|tally|count)\b/i;
/** "On 3 September[ the coast guard told reporters]". */
const toldThen = /^,?\s(?:[\p{L}\p{N}’'-]+\s){1,6}?(?:said|told|reported|announced|put|counted|claimed)\b/u;

/** Whether the sentence of a figure tells its day, and as that of what happened or of the count; null where it does not. */
export function dayKind(
  entry: ReadArticle,
  { date, sentence, mention }: Pick<FigureAnswer, 'date' | 'sentence' | 'mention'>,
): 'deed' | 'count' | null {
  const { text } = entry.article;
  const own = date === null ? [] : dayMentions(entry, sentence, date);
  if (own.length === 0) return null;
  const isCounted = own.some((one) => {
    const ahead = text.slice(sentence.start, one.start);
    const between = text.slice(mention.end, one.start);
    if (countedBy.test(ahead) || toldBehind.test(between)) return true;
    if (!isOfDeed(text, sentence, one)) return !(isFoundOn(text, sentence, one) && upon.test(between));
    return toldThen.test(text.slice(one.end, one.end + 80)) && opensClause.test(ahead);
  });
  return isCounted ? 'count' : 'deed';
}

/**
 * The day as of which a figure is told; null where it is of another time than the event. A toll of a time that ends
 * with publication ("since April") is one as of then. Where it has the day of a sudden event, or that on which another
 * began, and is told later, it is what had become known when the article came out: the quake was on Monday, its dead are
 * counted on Wednesday.
 */
export function tollDay(
  entry: ReadArticle,
  { date, sentence, mention }: FigureAnswer,
  { began, isSudden }: EventTime,
): TollDay | null {
  const { published } = entry.article;
  const written = writtenOn(entry);
  if (written === null) return null;
  const ofArticle = published === null ? null : { day: published, dated: false };
  if (date === null) return ofArticle;
  if (date.to < (isSudden ? (began ?? addDays(written, -before)) : addDays(written, -before))) return null;
  const isOfEvent = began !== null && date.from <= began && written > began && (isSudden || date.to <= began);
  const told = dayKind(entry, { date, sentence, mention });
  if (isOfEvent && told !== 'count') return ofArticle;
  // "Thousands marched on Wednesday after the fire that killed 41"
  if (isSudden && began !== null && date.from > began && told === 'deed' && !toll.test(mention.text)) return ofArticle;
  const isLong = date.to >= addDays(date.from, longestPeriod);
  if (isLong && date.to < addDays(written, -upToNow)) return null;
  return { day: date.to, dated: true };
}
