import type { ReadArticle } from '../search/corpus.js';
import { addDays } from '../text/calendar.js';
import type { FigureAnswer } from './answer.js';
import { type EventKind, eventWords, isSudden, lastsLong } from './event-kinds.js';
import { dayKind } from './toll-days.js';

/** Where something is summed up that went on for longer than a day. */
export const totalled =
  /\b(?:since|tolls?|total\w*|so far|in all|count(?:s|ed|ing)?|tall(?:y|ies)|numbers? of|up to|until|cumulative(?:ly)?|verified|documented|recorded)\b/;
const began = /\b(?:began|begun|start(?:s|ed)?|broke out|erupted)\b/;
const perfect = /\b(?:has|have|had)\b/;
/** In days: a time that is a part of a war. */
const longestDeed = 31;

/** Whether a sentence tells the day, the week or the month of what it tells, and sums up nothing: "killed 20 people on Monday". */
export function isOfItsDay(entry: ReadArticle, figure: FigureAnswer): boolean {
  const { date, sentence } = figure;
  if (date === null || date.to > addDays(date.from, longestDeed)) return false;
  if (totalled.test(sentence.text) || began.test(sentence.text)) return false;
  return dayKind(entry, figure) === 'deed';
}

const events = new WeakMap<FigureAnswer, ReturnType<typeof eventWords>>();

/** The words for events in the sentence of a figure; they are looked for once. */
export function eventsTold(figure: FigureAnswer): ReturnType<typeof eventWords> {
  const before = events.get(figure);
  if (before) return before;
  const now = eventWords(figure.sentence.text);
  events.set(figure, now);
  return now;
}

/** "Fighting in Antby killed 20 people": where war itself is told of, it may be the whole. */
const clash = /^(?:fighting|hostilities|offensive|ceasefire|truce)$/i;
/** What begins and ends within a war. */
const episode = /^(?:offensive|ceasefire|truce)$/i;

const warWords = (figure: FigureAnswer): string[] =>
  eventsTold(figure).flatMap(({ kind, at }) => (kind === 'war' ? [figure.sentence.text.slice(at.start, at.end)] : []));

/** Whether what a figure of a war or an epidemic tells is one deed in it, or what one time in it brought. */
export function isDeed(kind: EventKind, entry: ReadArticle, figure: FigureAnswer): boolean {
  if (!lastsLong(kind)) return false;
  if (isOfItsDay(entry, figure)) return true;
  if (kind !== 'war' || totalled.test(figure.sentence.text) || perfect.test(figure.sentence.text)) return false;
  const words = warWords(figure);
  return words.length > 0 && words.every((word) => clash.test(word));
}

/** Whether a figure of a war tells of an offensive or a truce alone: "the offensive has killed 1,300 people". */
export function isOfEpisode(figure: FigureAnswer): boolean {
  const words = warWords(figure);
  return words.length > 0 && words.every((word) => episode.test(word));
}

/** Of these an event has its harm, rather than being their like. */
const ways: Partial<Record<EventKind, ReadonlySet<EventKind>>> = {
  quake: new Set<EventKind>(['collapse', 'tsunami']),
};
const joint = /^\s*(?:,|and|or|\/|&)\s*(?:\p{Ll}+\s)?(?:and\s|or\s)?$/u;
const single = /\b(?:an?|one)\s(?:\p{L}+\s){0,3}$/iu;
const broughtOn = /^\s(?:\p{Ll}+\s)?(?:caused|triggered|unleashed|brought|set off|following|after|due)\b/u;

/**
 * Whether the sentence of a figure tells of one mishap in a flood, a storm, a quake or a war: "a landslide set off by the
 * floods", "a bridge collapsed in the flood"; not "floods and landslides".
 */
export function isOfMishap(kind: EventKind, figure: FigureAnswer): boolean {
  if (isSudden(kind) && kind !== 'quake') return false;
  const { text } = figure.sentence;
  const words = eventsTold(figure);
  const own = words.filter((one) => one.kind === kind);
  return words.some((mishap) => {
    if (mishap.kind === kind || !isSudden(mishap.kind) || ways[kind]?.has(mishap.kind)) return false;
    const isJoint = own.some(({ at }) => {
      const [first, last] = at.start < mishap.at.start ? [at, mishap.at] : [mishap.at, at];
      return joint.test(text.slice(first.end, last.start));
    });
    if (isJoint) return false;
    const isFirst = own.every(({ at }) => mishap.at.start < at.start);
    if (isFirst && broughtOn.test(text.slice(mishap.at.end))) return true;
    return single.test(text.slice(0, mishap.at.start)) && (isFirst || !(totalled.test(text) || perfect.test(text)));
  });
}
