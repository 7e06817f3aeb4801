import type { DayRange } from '../reading/reading.js';
import type { Corpus, ReadArticle } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { addDays } from '../text/calendar.js';
import { isCountryKey } from '../text/demonyms.js';
import { type EventKind, eventKindsIn, isSudden, silenceOf } from './event-kinds.js';
import { nameKeys, namesIn, namesOf } from './event-names.js';
import { openingOf, writtenOn } from './event-openings.js';

/** In days: so long after a sudden event articles without its day may be of it. */
const soon = 21;

/** An article with the names that its opening has. */
export interface NamedArticle {
  readonly entry: ReadArticle;
  readonly names: ReadonlySet<string>;
  /** Those that stand in its title. */
  readonly titled: ReadonlySet<string>;
  readonly published: Day;
}

/** Articles that tell of one event. */
export interface EventGroup {
  readonly kind: EventKind;
  /** The key of the place or ship by which they were known to; null for an event of one article. */
  readonly name: string | null;
  /** The words of `name` as an article has them. */
  readonly spelled: string | null;
  /** The day on which it was, or began; null where no article ties one to it. */
  readonly day: DayRange | null;
  readonly members: readonly NamedArticle[];
}

const known = new WeakMap<Corpus, readonly EventGroup[]>();

/**
 * The events that articles with figures tell of: of one kind, at one place, on one day or, where it went on for long,
 * without a longer silence between its articles; and each that one article tells of. An article may be of several (the
 * Lune flood, the flood in Antland). Articles without any day are of none.
 */
export function eventGroups(corpus: Corpus): readonly EventGroup[] {
  const before = known.get(corpus);
  if (before) return before;
  const entries = corpus.articles.filter(({ reading }) => reading.figures.length > 0);
  const spelled = namesOf(entries);
  const named = entries.flatMap((entry): NamedArticle[] => {
    const { words, title } = openingOf(entry);
    const published = writtenOn(entry);
    if (published === null) return [];
    return [{ entry, names: namesIn(words, spelled), titled: namesIn(title, spelled), published }];
  });
  named.sort((a, b) => (a.published < b.published ? -1 : 1));
  const now = groupsOf(named, spelled);
  known.set(corpus, now);
  return now;
}

function groupsOf(articles: readonly NamedArticle[], spelled: ReadonlyMap<string, string>): EventGroup[] {
  const byName = new Map<string, NamedArticle[]>();
  for (const one of articles) for (const name of one.names) byName.set(name, [...(byName.get(name) ?? []), one]);
  const groups: EventGroup[] = articles.flatMap((one) =>
    [...openingOf(one.entry).kinds].map((kind) => ({
      kind,
      name: null,
      spelled: null,
      day: openingOf(one.entry).days(kind)[0] ?? null,
      members: [one],
    })),
  );
  const tellers = tellersOf(articles);
  for (const [name, members] of byName) {
    const kinds = new Set(members.flatMap(({ entry }) => [...openingOf(entry).kinds]));
    for (const kind of kinds) {
      const telling = members.filter(({ entry }) => openingOf(entry).kinds.has(kind));
      // What names no event at all may go on telling of it, where its title has the place, or another that they share.
      const alsoNamed = new Set(isSudden(kind) ? telling.flatMap(({ names }) => [...names]) : [name]);
      const told = members.filter(
        ({ entry, titled }) =>
          openingOf(entry).kinds.has(kind) ||
          (openingOf(entry).kinds.size === 0 && [...titled].some((its) => alsoNamed.has(its))),
      );
      const timed = isSudden(kind)
        ? ofOneDay(told, kind, name, tellers.get(kind) ?? { tied: [], untied: [] })
        : (kind === 'storm' ? byStorm(told) : [told]).flatMap((some) => chains(some, silenceOf(kind)));
      groups.push(
        ...timed.map((some) => {
          const together = connected(some, name);
          return { kind, name, spelled: spelled.get(name) ?? null, day: dayOf(together, kind), members: together };
        }),
      );
    }
  }
  return groups;
}

/** Of the articles that tell of one kind of event, those that tie a day to it, and those that only have it in their title. */
interface Tellers {
  readonly tied: NamedArticle[];
  readonly untied: NamedArticle[];
}

function tellersOf(articles: readonly NamedArticle[]): ReadonlyMap<EventKind, Tellers> {
  const found = new Map<EventKind, Tellers>();
  for (const one of articles) {
    const { kinds, title, days } = openingOf(one.entry);
    for (const kind of kinds) {
      const tellers = found.get(kind) ?? { tied: [], untied: [] };
      found.set(kind, tellers);
      if (days(kind).length > 0) tellers.tied.push(one);
      else if (eventKindsIn(title).has(kind)) tellers.untied.push(one);
    }
  }
  return found;
}

/** "Typhoon Ada". */
const stormName = /\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm)\s(\p{Lu}\p{L}+)/u;

/** Articles by the names of storms, where they have several; what names none may be of any. */
function byStorm(members: readonly NamedArticle[]): (readonly NamedArticle[])[] {
  const nameOf = ({ entry }: NamedArticle) => stormName.exec(openingOf(entry).words)?.[1]?.toLowerCase() ?? null;
  const names = new Set(members.flatMap((one) => nameOf(one) ?? []));
  return names.size < 2 ? [members] : [...names].map((name) => members.filter((one) => nameOf(one) === name));
}

/** The first day that articles tie to an event of a kind. */
const dayOf = (members: readonly NamedArticle[], kind: EventKind): DayRange | null =>
  members.flatMap(({ entry }) => openingOf(entry).days(kind)).sort((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;

const overlap = (a: DayRange, b: DayRange) => a.from <= b.to && b.from <= a.to;

/**
 * Articles by the day of a sudden event, with those of another name that tie one of that day to a place that several have,
 * or have it and that place in their title; those that tell no day where there is but one that they can be of.
 */
function ofOneDay(
  members: readonly NamedArticle[],
  kind: EventKind,
  name: string,
  { tied, untied }: Tellers,
): NamedArticle[][] {
  const daysOf = (one: NamedArticle) => openingOf(one.entry).days(kind);
  const isOn = (one: NamedArticle, day: DayRange) => daysOf(one).some((its) => overlap(its, day));
  const dated = members.filter((one) => daysOf(one).length > 0);
  const undated = members.filter((one) => daysOf(one).length === 0);
  const share = (a: NamedArticle, b: NamedArticle) => [...a.names].some((its) => its !== name && b.names.has(its));
  if (dated.length === 0) {
    const close = undated.filter((a) => a.titled.has(name) || undated.some((b) => a !== b && share(a, b)));
    return chains(close, silenceOf(kind));
  }
  const days: DayRange[] = [];
  for (const day of dated.flatMap(daysOf)) if (!days.some((one) => overlap(one, day))) days.push(day);
  return days.map((day) => {
    // A day that only articles of this one have too is no other event's.
    const others = days.filter((one) => dated.some((its) => !isOn(its, day) && isOn(its, one)));
    const named = dated.filter((one) => isOn(one, day));
    const alsoThere = othersOf(named);
    const own = [
      ...named,
      ...tied.filter(
        (one) => !dated.includes(one) && isOn(one, day) && [...one.names].some((its) => alsoThere.has(its)),
      ),
    ];
    const isAlone = (published: Day) => !others.some((one) => isSoonAfter(one, published));
    const besides = undated.filter(
      (one) =>
        isSoonAfter(day, one.published) &&
        isAlone(one.published) &&
        (one.titled.has(name) || own.some((other) => share(one, other))),
    );
    const alsoTitled = untied.filter(
      (one) =>
        !one.names.has(name) &&
        isSoonAfter(day, one.published) &&
        isAlone(one.published) &&
        [...one.titled].some((its) => alsoThere.has(its)),
    );
    return [...own, ...besides, ...alsoTitled].sort((a, b) => (a.published < b.published ? -1 : 1));
  });
}

/** Names that two or more of some articles have; a country is named in too much news. */
function othersOf(articles: readonly NamedArticle[]): ReadonlySet<string> {
  const all = articles.flatMap(({ names }) => [...names]);
  return new Set(all.filter((name, i) => all.indexOf(name) < i && !isCountryKey(name)));
}

const isSoonAfter = ({ from, to }: DayRange, published: Day) => published >= from && published <= addDays(to, soon);

/** Articles in runs without a longer silence, in days; they are in the order of their days. */
function chains(members: readonly NamedArticle[], silence: number): NamedArticle[][] {
  const found: NamedArticle[][] = [];
  for (const one of members) {
    const last = found.at(-1)?.at(-1);
    if (last && one.published <= addDays(last.published, silence)) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found;
}

/**
 * Of articles that share a name, those that hang together by other names too, or by figures of just that place, where they
 * fall apart by these: the floods in two provinces of one country. What has no other name, or none that any other has,
 * goes with the most.
 */
function connected(members: readonly NamedArticle[], name: string): readonly NamedArticle[] {
  const groups: { names: Set<string>; members: NamedArticle[] }[] = [];
  for (const one of members) {
    const isThere = one.entry.reading.figures.some(({ place }) => place !== null && nameKeys(place).includes(name));
    const others = [...one.names].filter((other) => other !== name || isThere);
    const joined = groups.filter(({ names }) => others.some((other) => names.has(other)));
    const whole = {
      names: new Set([...others, ...joined.flatMap(({ names }) => [...names])]),
      members: [...joined.flatMap((group) => group.members), one],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), whole);
  }
  const several = groups.filter((group) => group.members.length > 1);
  if (several.length < 2) return members;
  const most = several.toSorted((a, b) => b.members.length - a.members.length)[0];
  const away = new Set(several.filter((group) => group !== most).flatMap((group) => group.members));
  return members.filter((one) => !away.has(one));
}
