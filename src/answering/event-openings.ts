import { isSaidOn } from '../reading/figures/figure-deed-days.js';
import type { DayRange } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import { type EventKind, eventKindsIn, eventWords, isThing, mayTellOf } from './event-kinds.js';

/** Sentences from the first of an article on that tell what it is about. */
const opening = 4;
/** In days: what news reports by day was not longer ago. */
const recent = 21;

/** What an article is about, as its title and first sentences tell. */
export interface Opening {
  readonly title: string;
  /** The title and the first sentences. */
  readonly words: string;
  /** The events that it tells of; those of the title, else of the first sentence that tells of any, stand for what names none. */
  readonly kinds: ReadonlySet<EventKind>;
  readonly main: ReadonlySet<EventKind>;
  /** The days of events of a kind, as far as the article ties a day to the word for it, not long before publication. */
  days(kind: EventKind): readonly DayRange[];
}

const known = new WeakMap<ReadArticle, Opening>();

/** The opening of an article; it is looked at once. */
export function openingOf(entry: ReadArticle): Opening {
  const before = known.get(entry);
  if (before) return before;
  const { text, sentences } = entry.article;
  const title = entry.article.title ?? '';
  const first = sentences.slice(0, opening).map(({ start, end }) => text.slice(start, end));
  const told = [title, ...first].map(eventKindsIn);
  // An attack is told by that word only where no sentence tells what it was.
  const all = new Set(told.flatMap((some) => [...some]));
  if (all.size > 1) all.delete('attack');
  let days: ReadonlyMap<EventKind, readonly DayRange[]> | null = null;
  const now: Opening = {
    title,
    words: [title, ...first].join(' \n '),
    kinds: all,
    main: told.find((some) => some.size > 0) ?? new Set(),
    days: (kind) => {
      days ??= daysOfEvents(entry);
      // "The attack on Monday" may be a shooting.
      return days.get(kind) ?? (all.has('attack') && mayTellOf(kind, all) ? days.get('attack') : null) ?? [];
    },
  };
  known.set(entry, now);
  return now;
}

/**
 * "Monday's", "the June 5", "On Monday, a": up to four words between a day and the word for what happened; not "dug on
 * Tuesday for survivors of an".
 */
const ahead =
  /^(?:['’]s)?,?(?:\s(?!(?:that|after|before|since|days?|following|until|from|as|for|of|to|about|over|against)\b)[\p{L}\d.’'-]+){0,4}\s$/u;
/** Between what happened and the day of something else. */
const turns =
  /[;:]|\b(?:said|says|say|told|rose|risen|rises|climb\w*|reach\w*|toll|stood|stands|report\w*|announc\w*|count\w*|since|until|by|as of|buried|funerals?|mourn\w*|arrest\w*|search\w*|rescue\w*|found)\b/i;
/** What is done once it has happened: "found more bodies in the sunken ferry on Wednesday". */
const aftermath =
  /\b(?:found|recover\w*|pulled|retrieved|search\w*|arrest\w*|charged|rescue[drs]*|buried|mourn\w*|visit\w*|return\w*|inquiry|trial)\b[^,;]*$/i;
/** A verb that tells neither of the harm nor of what brought it. */
const otherVerb =
  /\b(?!(?:killed|injured|wounded|claimed|caused|destroyed|flattened|swept|ripped|crowded|armed|packed|densely|populated|disputed|occupied|besieged|exploded|capsized|collapsed|crashed|derailed|erupted|overturned|collided|plunged|toppled|buried|trapped|stabbed|attacked|bombed|detonated|kidnapped|abducted|opened fire)\b)(?:\p{Ll}+ed|began|begun|went|came|held|met)\b/u;
const farthest = 110;
/** In days: "overnight", "at the weekend", and no whole week. */
const longest = 2;
/** "This week" is no day, on its first ones either. */
const longer = /\b(?:week|month|year)$/i;

function daysOfEvents({ article, reading }: ReadArticle): Map<EventKind, DayRange[]> {
  const { text, sentences, published } = article;
  const found = new Map<EventKind, DayRange[]>();
  const wordsAt = new Map<number, ReturnType<typeof eventWords>>();
  for (const date of reading.dates) {
    const sentence = sentences[date.sentence];
    if (!sentence || (published !== null && (date.to > published || date.from < longBefore(published)))) continue;
    if (date.to > addDays(date.from, longest) || longer.test(text.slice(date.start, date.end))) continue;
    if (isSaidOn(text, sentence, date)) continue;
    const events = wordsAt.get(date.sentence) ?? eventWords(text.slice(sentence.start, sentence.end));
    wordsAt.set(date.sentence, events);
    for (const { kind, at } of events) {
      const [start, end] = [sentence.start + at.start, sentence.start + at.end];
      if (isThing(text.slice(start, end))) continue;
      const isTied =
        date.end <= start
          ? start - date.end < farthest && ahead.test(text.slice(date.end, start))
          : date.start - end < farthest &&
            !turns.test(text.slice(end, date.start)) &&
            !otherVerb.test(text.slice(end, date.start)) &&
            !aftermath.test(text.slice(Math.max(sentence.start, start - farthest), start));
      if (isTied) found.set(kind, [...(found.get(kind) ?? []), { from: date.from, to: date.to }]);
    }
  }
  return found;
}

const longBefore = (published: Day) => addDays(published, -recent);

const writtenDays = new WeakMap<ReadArticle, Day | null>();

/**
 * The day of an article; of one that tells none the last that a figure of it is of; null where it has none either. It is
 * looked for once, for it is asked for each figure.
 */
export function writtenOn(entry: ReadArticle): Day | null {
  const before = writtenDays.get(entry);
  if (before !== undefined) return before;
  let last = entry.article.published;
  if (last === null)
    for (const { date } of entry.reading.figures)
      if (date !== null && (last === null || date.to > last)) last = date.to;
  writtenDays.set(entry, last);
  return last;
}
