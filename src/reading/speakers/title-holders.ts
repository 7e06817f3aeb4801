import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import type { Person, PersonMention } from './persons.js';

/**
 * Tells who holds a title in an article, given in lower case; nobody where that is open: from "Mayor Ana Lopes", "port
 * spokeswoman Ana Lopes", "the mayor, Ana Lopes" and "Ana Lopes, the mayor". A part of a title that somebody without a
 * name has too is nobody's, so that "the minister" is never a guess.
 */
export function titleHolders(text: string, mentions: readonly PersonMention[]): (title: string) => readonly Person[] {
  const holders = new Map<string, Person[]>();
  const whole = new Map<string, Person[]>();
  const hold = (title: string, person: Person, isWhole = false) => {
    if (person.kind !== 'person') return;
    const key = title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    for (const known of isWhole ? [whole, holders] : [holders]) {
      const people = known.get(key);
      if (!people) known.set(key, [person]);
      else if (!people.includes(person)) people.push(person);
    }
  };
  // "Deputy Foreign Minister Ana Lopes" is the deputy minister, and the minister where there is no other.
  const holdAll = (title: string, person: Person) => {
    hold(title, person, true);
    const words = title.trim().split(/\s+/);
    const head = words.at(-1)?.toLowerCase() ?? '';
    if (!isOffice(head)) return;
    // A vice-president is no president.
    if (words.length > 1 && !words.some((word) => /^(?:vice|former|ex|assistant)$/i.test(word))) hold(head, person);
    if (words.length > 2 && /^deputy$/i.test(words.at(-3) ?? '')) hold(`deputy ${head}`, person);
  };
  for (const { start, end, person } of mentions) {
    const lead = text.slice(Math.max(0, start - 60), start);
    const ahead = lead.slice(0, lead.length - (address.exec(lead)?.[1]?.length ?? 0));
    const before = capitals.exec(ahead)?.[1];
    if (before !== undefined) holdAll(before, person);
    const office = nounAhead.exec(ahead)?.[1];
    if (office !== undefined && isOffice(office)) hold(office, person);
    const set = setAhead.exec(ahead)?.[1];
    if (set !== undefined && isOffice(set.split(' ').at(-1)?.toLowerCase() ?? '')) holdAll(set, person);
    const after = /^,\s+(?:the|an?)\s+((?:\p{Ll}+\s+){0,2}\p{Ll}+)(?=,|\s(?:of|for|in|at|from|who)\b)/u.exec(
      text.slice(end, end + 60),
    )?.[1];
    if (after !== undefined) holdAll(after, person);
  }
  return (title) => {
    const people = holders.get(title) ?? [];
    const own = whole.get(title);
    // President Lopes is the president, though a club's be named.
    if (own) return own.length === 1 ? own : people;
    return people.length > 0 && hasOther(text, title) ? [] : people;
  };
}

// "$" first: tried from the end alone, and not from every place.

/** What stands between a title and a name: "Minister Dr Ana Lopes". */
const address = /$(?<=((?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Hon|Engr|Shri|Smt|Alhaji|Alhaja|Hajia|Mallam)\.?\s+)+))/;
const capitals = /$(?<=(?:^|[^\p{L}\s]\s*|\p{Ll}\s+)(?:\p{Lu}[\p{L}-]+\s+)??((?:\p{Lu}\p{Ll}+\s+){1,3}))/u;
const nounAhead = /$(?<=\s(\p{Ll}+)\s+)/u;
const setAhead = /$(?<=\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s((?:[\p{L}-]+\s){0,2}[\p{L}-]+),\s)/u;
const isOffice = (word: string): boolean => posts.has(word) || (personTitles.has(word) && personNoun(word) === 'one');
/** Posts that one person of an article has, though they are no titles before a name. */
const posts = wordSet(
  'manager captain skipper boss leader head editor owner founder principal headteacher headmaster headmistress chair executive goalkeeper',
);

/** "a spokesman said", "two ministers": somebody else may be meant. */
const hasOther = (text: string, title: string): boolean =>
  new RegExp(
    `\\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Bb]oth)\\s(?:\\p{Ll}+\\s){0,2}${title}s?\\b(?!\\s\\p{Lu})`,
    'u',
  ).test(text);
