import type { DayRange } from '../reading/reading.js';
import type { Corpus } from '../search/corpus.js';
import { byPublication, chains, type NamedArticle, ofOneDay, tellersOf } from './event-days.js';
import { type EventKind, isSudden, mayTellOf, silenceOf } from './event-kinds.js';
import { nameKeys, namesIn, namesOf } from './event-names.js';
import { openingOf, writtenOn } from './event-openings.js';
import { largestOf, setsOf } from './event-sets.js';

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
    const places = new Set(entry.reading.figures.flatMap(({ place }) => (place === null ? [] : nameKeys(place))));
    return [{ entry, names: namesIn(words, spelled), titled: namesIn(title, spelled), places, published }];
  });
  named.sort(byPublication);
  const now = groupsOf(named, spelled);
  known.set(corpus, now);
  return now;
}

function groupsOf(articles: readonly NamedArticle[], spelled: ReadonlyMap<string, string>): EventGroup[] {
  const byName = new Map<string, NamedArticle[]>();
  for (const one of articles)
    for (const name of one.names) {
      const members = byName.get(name);
      if (members) members.push(one);
      else byName.set(name, [one]);
    }
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
      // What names no event at all, or an attack of any sort, may go on telling of it, where its title has the place, or
      // another that they share.
      const alsoNamed = new Set(isSudden(kind) ? telling.flatMap(({ names }) => [...names]) : [name]);
      const told = members.filter(({ entry, titled }) => {
        const its = openingOf(entry).kinds;
        return its.has(kind) || (mayTellOf(kind, its) && [...titled].some((one) => alsoNamed.has(one)));
      });
      const timed = isSudden(kind)
        ? ofOneDay(told, kind, name, tellers.get(kind))
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

/** "Typhoon Ada". */
const stormName = /\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm)\s(\p{Lu}\p{L}+)/u;

/** Articles by the names of storms, where they have several; what names none may be of any. */
function byStorm(members: readonly NamedArticle[]): (readonly NamedArticle[])[] {
  const nameOf = ({ entry }: NamedArticle) => stormName.exec(openingOf(entry).words)?.[1]?.toLowerCase() ?? null;
  const names = new Set(members.flatMap((one) => nameOf(one) ?? []));
  return names.size < 2 ? [members] : [...names].map((name) => members.filter((one) => nameOf(one) === name));
}

/** The first day that articles tie to an event of a kind. */
function dayOf(members: readonly NamedArticle[], kind: EventKind): DayRange | null {
  let first: DayRange | null = null;
  for (const { entry } of members)
    for (const day of openingOf(entry).days(kind)) if (first === null || day.from < first.from) first = day;
  return first;
}

/**
 * Of articles that share a name, those that hang together by other names too, or by figures of just that place, where they
 * fall apart by these: the floods in two provinces of one country. What has no other name, or none that any other has,
 * goes with the most.
 */
function connected(members: readonly NamedArticle[], name: string): readonly NamedArticle[] {
  const sets = setsOf(members, ({ names, places }) => [...names].filter((other) => other !== name || places.has(name)));
  const several = sets.filter((set) => set.length > 1);
  if (several.length < 2) return members;
  const most = largestOf(several);
  const away = new Set(several.filter((set) => set !== most).flat());
  return members.filter((one) => !away.has(one));
}
