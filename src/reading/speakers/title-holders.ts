import { wordSet } from '../../text/word-set.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import type { Person, PersonMention } from './persons.js';

/**
 * Tells who holds a title, given in lower case, at a place of an article; nobody where that is open: from "Mayor Ana
 * Lopes", "port spokeswoman Ana Lopes", "the mayor, Ana Lopes" and "Ana Lopes, the mayor". A part of a title that somebody
 * without a name has too is nobody's, so that "the minister" is never a guess; but for places ahead of them, where it was
 * told whose it is.
 */
export function titleHolders(
  text: string,
  mentions: readonly PersonMention[],
): (title: string, at: number) => readonly Person[] {
  /** Where the first mention of somebody with a title ends. */
  const holders = new Map<string, Map<Person, number>>();
  const whole = new Map<string, Map<Person, number>>();
  const hold = (title: string, { end, person }: PersonMention, isWhole = false) => {
    if (person.kind !== 'person') return;
    const key = title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    for (const known of isWhole ? [whole, holders] : [holders]) {
      const people = known.get(key) ?? new Map<Person, number>();
      known.set(key, people);
      if (!people.has(person)) people.set(person, end);
    }
  };
  // "Deputy Foreign Minister Ana Lopes" is the deputy minister, and the minister where there is no other.
  const holdAll = (title: string, mention: PersonMention) => {
    hold(title, mention, true);
    const words = title.trim().split(/\s+/);
    const head = words.at(-1)?.toLowerCase() ?? '';
    if (!isOffice(head)) return;
    // A vice-president is no president, and a deputy mayor no mayor.
    const isHead = !words.some((word) => /^(?:vice|former|ex|assistant)$/i.test(word)) && !isDeputy(words.at(-2));
    if (words.length > 1 && isHead) hold(head, mention);
    if (words.length > 2 && isDeputy(words.at(-3))) hold(`deputy ${head}`, mention);
  };
  for (const mention of mentions) {
    const { start, end } = mention;
    const lead = text.slice(Math.max(0, start - 60), start);
    const ahead = lead.slice(0, lead.length - (address.exec(lead)?.[1]?.length ?? 0));
    const before = capitals.exec(ahead)?.[1];
    if (before !== undefined) holdAll(before, mention);
    const office = nounAhead.exec(ahead)?.[1];
    if (office !== undefined && isOffice(lastOf(office)))
      for (const title of isDeputy(office.split(' ')[0]) ? [office] : [office, lastOf(office)]) hold(title, mention);
    const [, club, post = ''] = clubAhead.exec(ahead) ?? [];
    // "Lune manager Ana Lopes" is "the Lune boss".
    if (club !== undefined && teamPosts.has(post)) for (const one of teamPosts) hold(`${club} ${one}`, mention);
    const [, whose, set] = setAhead.exec(ahead) ?? [];
    // "The aide to the mayor, Ana Lopes" is the aide.
    if (set !== undefined && isOffice(lastOf(set)) && !isSomebody(whose)) holdAll(set, mention);
    const [, whosePlaced, placed, place = ''] = placedAhead.exec(ahead) ?? [];
    // "The mayor of Lune, Ana Lopes": others may be mayors of elsewhere.
    if (placed !== undefined && isOffice(lastOf(placed)) && !isSomebody(whosePlaced)) {
      hold(placed, mention);
      hold(`${place}'s ${placed}`, mention);
    }
    const [, owner = '', owned] = ownedAhead.exec(ahead) ?? [];
    if (owned !== undefined && isOffice(lastOf(owned))) hold(`${owner}'s ${owned}`, mention);
    const after =
      /^,\s+(?:the|an?)\s+((?:\p{Lu}\p{Ll}+\s+)?(?:\p{Ll}+\s+){0,2}\p{Ll}+)(?=,|\s(?:of|for|in|at|from|who)\b)/u.exec(
        text.slice(end, end + 60),
      )?.[1];
    if (after !== undefined) holdAll(after, mention);
  }
  /** Where somebody else with a title is told of, of the titles that were asked for. */
  const others = new Map<string, number>();
  const otherOf = (title: string): number => {
    const other = others.get(title) ?? otherAt(text, title);
    others.set(title, other);
    return other;
  };
  return (title, at) => {
    const told = holders.get(title);
    const people = [...(told?.keys() ?? [])];
    const own = whole.get(title);
    // President Lopes is the president, though a club's be named.
    if (own) return own.size === 1 ? [...own.keys()] : people;
    const other = told ? otherOf(title) : -1;
    // "The minister" is Lopes yet, where "one minister" is told of only later.
    const isAhead = other >= at && people.every((person) => (told?.get(person) ?? at) < at);
    return other < 0 || isAhead ? people : [];
  };
}

// "$" first: tried from the end alone, and not from every place.

/** What stands between a title and a name: "Minister Dr Ana Lopes". */
const address =
  /$(?<=((?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Rt|Hon|Engr|Shri|Smt|Alhaji|Alhaja|Hajia|Mallam|(?<=,\s)Chief)\.?\s+)+))/;
const capitals = /$(?<=(?:^|[^\p{L}\s]\s*|\p{Ll}\s+)(?:\p{Lu}[\p{L}-]+\s+)??((?:\p{Lu}\p{Ll}+\s+){1,3}))/u;
const nounAhead = /$(?<=(?<!\S)((?:(?:[Cc]hief|[Pp]rime|[Ff]irst|[Dd]eputy)\s)?\p{Ll}+)\s+)/u;
const setAhead =
  /$(?<=(?:(\p{L}+)\s(?:to|for|of)\s)?\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s((?:[\p{L}-]+\s){0,2}[\p{L}-]+),\s)/u;
const placedAhead =
  /$(?<=(?:(\p{L}+)\s(?:to|for|of)\s)?\b[Tt]he\s((?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:of|for)\s(?:the\s)?((?:\p{Lu}[\p{L}’'-]*\s){0,3}\p{Lu}[\p{L}’'-]*),\s)/u;
/** "Lune’s mayor, Ana Lopes" */
const ownedAhead = /$(?<=(?<!\S)((?:\p{Lu}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}-]*)['’]s\s((?:\p{Ll}+\s){0,2}\p{Ll}+),\s)/u;
const clubAhead = /$(?<=(?<!\S)(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+){0,2}\s(\p{Ll}+)\s)/u;
/** Which mean the same one of a club. */
const teamPosts = wordSet('manager coach boss');
const lastOf = (title: string): string => title.split(' ').at(-1)?.toLowerCase() ?? '';
const isDeputy = (word = ''): boolean => /^deputy$/i.test(word);
const isSomebody = (word = ''): boolean => personNoun(word.toLowerCase()) === 'one' || isOffice(word.toLowerCase());
const isOffice = (word: string): boolean => posts.has(word) || (personTitles.has(word) && personNoun(word) === 'one');
/** Posts that one person of an article has, though they are no titles before a name. */
const posts = wordSet(
  'manager captain skipper boss leader head editor owner founder principal headteacher headmaster headmistress chair executive goalkeeper',
);

/** Where somebody else is told of who may be meant: "a spokesman said", "two ministers"; -1 for nowhere. */
const otherAt = (text: string, title: string): number =>
  text.search(
    new RegExp(
      `\\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Bb]oth)\\s(?:\\p{Ll}+\\s){0,2}${title}s?\\b(?!\\s\\p{Lu})`,
      'u',
    ),
  );
