import type { Article } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import type { DateMention, DayRange, Figure } from '../reading.js';
import { goesBack, isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { sinceAhead, tellsOfBefore } from './figure-days.js';
import { isOtherStorm } from './figure-other-events.js';
import { placesIn } from './figure-places.js';
import { writtenNumber } from './number-words.js';
import { mayBeSamePlace } from './same-place.js';

/** Sorts of events by the nouns that name them, and the verbs that tell of one. */
const sorts: readonly { readonly noun: string; readonly verb?: string }[] = [
  { noun: 'shootings?', verb: 'shot(?! down)|gunned down|opened fire' },
  { noun: 'attacks?|assaults?|ambush(?:es)?', verb: 'attacked|ambushed' },
  { noun: 'stabbings?', verb: 'stabbed' },
  { noun: 'explosions?|blasts?|bombings?', verb: 'exploded|detonated|blew up|blown up' },
  { noun: 'crash(?:es)?|collisions?|accidents?|wrecks?|derailments?', verb: 'crashed|collided|derailed|overturned' },
  { noun: 'fires?|blazes?|wildfires?', verb: 'burned|burnt|burning' },
  { noun: '(?:earth)?quakes?' },
  { noun: 'collapses?', verb: 'collapsed|caved in' },
  { noun: 'massacres?|rampages?', verb: 'massacred' },
  { noun: 'hurricanes?|cyclones?|typhoons?|storms?|tornado(?:es)?' },
  { noun: 'landslides?|mudslides?|avalanches?' },
];
const nouns = sorts.map(({ noun }) => noun).join('|');

const on = String.raw`(?:(?:early|late|on|in)\s|(?:at|around|about|just before|just after|shortly after)\s(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?|noon|midnight),?\s)*$`;
/** Ahead of a day: "the shooting last | Wednesday", "the Antby attack on | 3 May", "the fire happened about 5 p.m. | Saturday". */
const ahead = new RegExp(
  String.raw`\b[Tt]he\s(?:(?!(?:of|in|on|at|after|by|to|and)\s)[\p{L}’'-]+\s){0,3}?(${nouns})\s(?:(?:of|in|at|near|outside)\s(?:the\s)?(?:\p{Lu}[\p{L}’'.-]*\s){1,3})?(?:(?:that\s)?(?:happened|occurred|took place|broke out|unfolded|began|started|was reported)\s(?:(?:in|at|near|outside)\s(?:the\s)?(?:\p{Lu}[\p{L}’'.-]*\s){1,3})?)?${on}`,
  'u',
);
const farthestAhead = 120;
/** Quick to look for, and stands in each of these. */
const anyNoun = new RegExp(nouns);
/** Behind a day: "Monday['s deadly fire]", "the April 2014 [crash]". */
const behind = new RegExp(
  String.raw`^(?:[’']s)?\s(?:(?!(?:foiled|failed|attempted|planned|thwarted)\s)\p{Ll}+\s){0,2}(${nouns})\b`,
  'u',
);
const the = /\bthe\s$/i;
const farthestBehind = 50;
/** In milliseconds. */
const week = 7 * 86_400_000;
/** A longer time is the day of no event. */
const longest = 31 * 86_400_000;
const lengthOf = ({ from, to }: DayRange): number => Date.parse(to) - Date.parse(from);

/** An event that an article tells the day of. */
interface Dated {
  readonly day: DayRange;
  readonly sentence: number;
  /** The words that name it, up to the next comma behind its day. */
  readonly told: Range;
}

/** The sort of event that a noun names, as its place in the list. */
const sortOf = (noun: string): number => names.findIndex((name) => name.test(noun));
const names = sorts.map(({ noun }) => new RegExp(`^(?:${noun})$`, 'i'));

/** Gives the one day that an article tells of its only event of a sort: "the shooting last Wednesday", "Monday's fire". */
function datedEvents({ text, sentences }: Article, dates: readonly DateMention[]): ReadonlyMap<number, Dated | null> {
  const found = new Map<number, Dated | null>();
  for (const { start, end, from, to, sentence } of dates) {
    if (lengthOf({ from, to }) > longest || sinceAhead(text, start) !== null) continue;
    const before = text.slice(Math.max(sentences[sentence]?.start ?? 0, start - farthestAhead), start);
    const after = text.slice(end, Math.min(sentences[sentence]?.end ?? end, end + farthestBehind));
    const isOwned = /^[’']s/.test(after) || the.test(before);
    const named = anyNoun.test(before) ? ahead.exec(before) : null;
    const noun = named?.[1] ?? (isOwned ? behind.exec(after)?.[1] : undefined);
    if (noun === undefined) continue;
    // "Held with a gun used in the shooting on Monday, police in Lune said": where that was is told beside it alone.
    const told = { start: start - (named?.[0].length ?? 0), end: end + after.search(/[,;]|$/) };
    const sort = sortOf(noun);
    const other = found.get(sort);
    const isWithin = (a: DayRange, b: DayRange) => a.from >= b.from && a.to <= b.to;
    if (other === undefined || (other && isWithin({ from, to }, other.day)))
      found.set(sort, { day: { from, to }, sentence, told });
    else if (other && !isWithin(other.day, { from, to })) found.set(sort, null);
  }
  for (const sort of found.keys()) if (several[sort]?.test(text)) found.set(sort, null);
  return found;
}
/** "Another shooting", "two fires": more than one of a sort. */
const several = sorts.map(
  ({ noun }) =>
    new RegExp(
      String.raw`\b(?:another|second|third|other|separate|previous|earlier|similar|recent|several|many|multiple|(?!\d{4}\b)${writtenNumber})\s(?:\p{Ll}+\s)?(?:${noun})\b`,
      'iu',
    ),
);
const mentions = sorts.map(({ noun, verb }) => ({
  /** "Killed in the attack" */
  named: new RegExp(
    String.raw`\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:(?!(?:of|in|on|at|after|by|to|and)\s)[\p{L}’'-]+\s){0,3}?(?:${noun})\b`,
    'u',
  ),
  /** "Killed in an attack in 2014", "exploded 30 years ago": of that where its year or month agree. */
  told: new RegExp(String.raw`\b(?:${verb === undefined ? noun : `${noun}|${verb}`})\b`, 'i'),
}));

/** What is counted over a time, and why something was done: "the attack was to avenge the death of Roe". */
const notOfIt = /\b(?:since|so far|each|every|aveng\w+|revenge|retaliat\w+|in response)\b/i;

/**
 * Gives figures of harm that tell no day, or only a longer time, the day that the article tells of the event which their
 * sentence names: "Four died in the attack", where "the attack on 3 May" stands elsewhere, and no other attack.
 */
export function withDatedEvents(article: Article, dates: readonly DateMention[], figures: readonly Figure[]): Figure[] {
  const { text, sentences } = article;
  // What is counted up to the day of publication is of no one day.
  const isCoarse = ({ date }: Figure) =>
    date === null || (date.from < date.to && (date.to !== article.published || lengthOf(date) <= week));
  const mayTake = (figure: Figure) =>
    isCoarse(figure) &&
    !figure.forecast &&
    figure.kind !== 'detained' &&
    figure.kind !== 'abducted' &&
    figure.low !== 0;
  if (dates.length === 0 || !figures.some(mayTake)) return [...figures];
  const events = datedEvents(article, dates);
  if (events.size === 0) return [...figures];
  const wordsOf = ({ start, end }: Range) => text.slice(start, end);
  return figures.map((figure) => {
    const sentence = sentences[figure.sentence];
    if (!sentence || !mayTake(figure)) return figure;
    const words = wordsOf(sentence);
    if (notOfIt.test(words) || turnsElsewhere(words)) return figure;
    if (figure.date === null && (isGeneral(words) || goesBack(words) || tellsOfBefore(words))) return figure;
    for (const [sort, event] of events) {
      if (!event) continue;
      const isNamed = mentions[sort]?.named.test(words) ?? false;
      if (!isNamed && !(mentions[sort]?.told.test(words) && figure.date !== null)) continue;
      const { day } = event;
      if (figure.date !== null && (day.from < figure.date.from || day.to > figure.date.to)) continue;
      const of = sentences[event.sentence] ?? sentence;
      if (isOtherStorm(words, wordsOf(of))) continue;
      const there = placesIn(text, event.told);
      if (
        figure.place !== null &&
        there.length > 0 &&
        !there.some(({ name }) => mayBeSamePlace(figure.place ?? '', name))
      )
        continue;
      return { ...figure, date: day };
    }
    return figure;
  });
}
