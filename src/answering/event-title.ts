import { matchesOf } from '../text/matches.js';
import type { EventGroup } from './event-groups.js';
import { type EventKind, eventWords, mayTellOf } from './event-kinds.js';
import { ownName } from './event-names.js';
import { openingOf } from './event-openings.js';

/** Between a name and the word for what happened there: "Ostvik [mosque] bombing"; not "Ostvik mourns shooting victims". */
const joint =
  /^(?:['’]s)?\s(?:(?!(?:as|in|and|or|at|on|to|by|after|from|with|where|when|while|who|the|an?|is|was)\b)(?:\p{Ll}*[^\P{Ll}s]|bus|gas|grass|express|fireworks|works|barracks|weapons|arms|drugs|sports)\s)?$/u;
/** "Star of Lune capsized" is no name. */
const verb =
  /^(?:open\w* fire|sank|sunk(?:en)?|sinks?|shot|gunm[ae]n|explodes?|crashes|collapses|detonates?)$|(?:ed|ers?)$/i;
const longest = 32;

/**
 * An event as the openings of its articles name it most often ("Lune flood"), else its place or ship, with the word for
 * what happened that several of them have ("Lune, flood"); null where it is that of one article alone.
 */
export function eventTitle({ kind, spelled, members }: EventGroup): string | null {
  if (spelled === null) return null;
  const own = ownName(spelled);
  const literal = own.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
  const counts = new Map<string, number>();
  const nouns = new Map<string, number>();
  // "The Ostvik attack" may be the name of a shooting.
  const isAlso = (told: EventKind) => told === 'attack' && mayTellOf(kind, new Set<EventKind>(['attack']));
  for (const { entry } of members) {
    const ofArticle = new Set<string>();
    for (const line of openingOf(entry).words.split('\n')) {
      const events = eventWords(line).filter((one) => one.kind === kind || isAlso(one.kind));
      if (events.length === 0) continue;
      for (const { at } of events) ofArticle.add(line.slice(at.start, at.end));
      for (const { index } of matchesOf(named, line)) {
        const end = index + own.length;
        const event = events.find(
          ({ at }) =>
            at.start > end && joint.test(line.slice(end, at.start)) && !verb.test(line.slice(at.start, at.end)),
        );
        const title = event && line.slice(index, event.at.end);
        if (title && title.length <= longest) counts.set(title, (counts.get(title) ?? 0) + 1);
      }
    }
    for (const noun of ofArticle)
      if (!verb.test(noun) && noun === noun.toLowerCase()) nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const [noun] = [...nouns].filter(([, articles]) => articles > 1).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (noun ? `${spelled}, ${noun[0]}` : spelled);
}
