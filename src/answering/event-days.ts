import type { DayRange } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import { isCountryKey } from '../text/demonyms.js';
import { type EventKind, eventKindsIn, silenceOf } from './event-kinds.js';
import { openingOf } from './event-openings.js';

/** In days: so long after a sudden event articles without its day may be of it. */
const soon = 21;

/** An article with the names that its opening has. */
export interface NamedArticle {
  readonly entry: ReadArticle;
  readonly names: ReadonlySet<string>;
  /** Those that stand in its title. */
  readonly titled: ReadonlySet<string>;
  /** The keys of the places of its figures. */
  readonly places: ReadonlySet<string>;
  readonly published: Day;
}

/** For sorting: what was published first stands first. */
export const byPublication = (a: NamedArticle, b: NamedArticle): number =>
  a.published < b.published ? -1 : a.published > b.published ? 1 : 0;

/** Articles in runs without a longer silence, in days; they are in the order of their days. */
export function chains(members: readonly NamedArticle[], silence: number): NamedArticle[][] {
  const found: NamedArticle[][] = [];
  for (const one of members) {
    const last = found.at(-1)?.at(-1);
    if (last && one.published <= addDays(last.published, silence)) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found;
}

/** Of the articles that tell of one kind of event, */
export interface Tellers {
  /** those that tie a day to it, by the day and a name: an article of thousands is looked up, not searched for; */
  readonly tied: ReadonlyMap<string, readonly NamedArticle[]>;
  /** those that only have it in their title, by a name in that. */
  readonly untied: ReadonlyMap<string, readonly NamedArticle[]>;
}

/** The articles that tell of each kind of event. */
export function tellersOf(articles: readonly NamedArticle[]): ReadonlyMap<EventKind, Tellers> {
  const found = new Map<EventKind, { tied: Map<string, NamedArticle[]>; untied: Map<string, NamedArticle[]> }>();
  for (const one of articles) {
    const { kinds, title, days } = openingOf(one.entry);
    for (const kind of kinds) {
      const tellers = found.get(kind) ?? { tied: new Map(), untied: new Map() };
      found.set(kind, tellers);
      const on = new Set(days(kind).flatMap(daysWithin));
      if (on.size > 0) for (const day of on) for (const name of one.names) push(tellers.tied, tiedKey(day, name), one);
      else if (eventKindsIn(title).has(kind)) for (const name of one.titled) push(tellers.untied, name, one);
    }
  }
  return found;
}

const tiedKey = (day: Day, name: string) => `${day} ${name}`;

/** The days of a range; those of events are short. */
function daysWithin({ from, to }: DayRange): Day[] {
  const found: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(day);
  return found;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Articles by the day of a sudden event, with those of another name that tie one of that day to a place that several have,
 * or have it and that place in their title; those that tell no day where there is but one that they can be of.
 */
export function ofOneDay(
  members: readonly NamedArticle[],
  kind: EventKind,
  name: string,
  tellers: Tellers | undefined,
): NamedArticle[][] {
  const daysOf = (one: NamedArticle) => openingOf(one.entry).days(kind);
  const dated = members.filter((one) => daysOf(one).length > 0);
  const undated = members.filter((one) => daysOf(one).length === 0);
  if (dated.length === 0) {
    const shared = sharedNames(undated);
    const close = undated.filter((one) => one.titled.has(name) || hasOther(one, shared, name));
    return chains(close, silenceOf(kind));
  }
  const days = eventDays(dated, daysOf);
  return days.map(({ day, until, named, same }) => {
    // A day that only articles of this one have too is no other event's.
    const isAlone = (published: Day) => !days.some((one) => !same.has(one) && isSoonAfter(one, published));
    const alsoThere = [...sharedNames(named)].filter((its) => !isCountryKey(its));
    const isBeside = ({ published }: NamedArticle) => isSoonAfter({ day, until }, published) && isAlone(published);
    const isDated = new Set(named);
    const tied = alsoThere
      .filter((its) => its !== name)
      .flatMap((its) => daysWithin(day).flatMap((on) => tellers?.tied.get(tiedKey(on, its)) ?? []))
      .filter((one) => !isDated.has(one) && !one.names.has(name));
    const own = [...named, ...new Set(tied)];
    const names = new Set(own.flatMap((one) => [...one.names]));
    const besides = undated.filter((one) => (one.titled.has(name) || hasOther(one, names, name)) && isBeside(one));
    const alsoTitled = alsoThere
      .flatMap((its) => tellers?.untied.get(its) ?? [])
      .filter((one) => !one.names.has(name) && isBeside(one));
    return [...own, ...besides, ...new Set(alsoTitled)].sort(byPublication);
  });
}

/** A day that articles tie to an event. */
interface EventDay {
  readonly day: DayRange;
  /** So long after it articles without a day may be of it. */
  readonly until: Day;
  /** The articles that tie it. */
  readonly named: NamedArticle[];
  /** It, and the other days that only these tie. */
  readonly same: ReadonlySet<EventDay>;
}

/** The days that articles tie to events, those that overlap as one. */
function eventDays(dated: readonly NamedArticle[], daysOf: (one: NamedArticle) => readonly DayRange[]): EventDay[] {
  const found = new Map<Day, EventDay & { same: Set<EventDay> }>();
  for (const day of dated.flatMap(daysOf)) {
    const within = daysWithin(day);
    if (within.some((one) => found.has(one))) continue;
    const now = { day, until: addDays(day.to, soon), named: [], same: new Set<EventDay>() };
    for (const one of within) found.set(one, now);
  }
  const on = new Map<NamedArticle, ReadonlySet<EventDay>>();
  for (const one of dated) {
    const its = new Set(daysOf(one).flatMap((day) => daysWithin(day).flatMap((at) => found.get(at) ?? [])));
    on.set(one, its);
    for (const day of its) day.named.push(one);
  }
  const days = [...new Set(found.values())];
  for (const day of days) {
    const shared = new Map<EventDay, number>();
    for (const one of day.named) for (const other of on.get(one) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) if (count === other.named.length) day.same.add(other);
  }
  return days;
}

/** Names that two or more of some articles have. */
function sharedNames(articles: readonly NamedArticle[]): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { names } of articles) for (const name of names) (once.has(name) ? twice : once).add(name);
  return twice;
}

/** Whether an article has one of some names besides that by which it is known. */
const hasOther = ({ names }: NamedArticle, some: ReadonlySet<string>, name: string) =>
  [...names].some((its) => its !== name && some.has(its));

const isSoonAfter = ({ day, until }: Pick<EventDay, 'day' | 'until'>, published: Day) =>
  published >= day.from && published <= until;
