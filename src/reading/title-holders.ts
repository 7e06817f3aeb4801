import type { Range } from '../text/span.js';
import type { Person } from './persons.js';

/**
 * Who holds a title in an article, by the title in lower case: from "Mayor Ana Lopes" and "Ana Lopes, the mayor". A
 * title that two people hold is nobody's, so that "the minister" is never a guess.
 */
export function titleHolders(
  text: string,
  mentions: readonly (Range & { readonly person: Person })[],
): ReadonlyMap<string, Person> {
  const holders = new Map<string, Person | null>();
  const hold = (title: string, person: Person) => {
    if (person.kind !== 'person') return;
    const key = title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    const known = holders.get(key);
    holders.set(key, known === undefined || known === person ? person : null);
  };
  for (const { start, end, person } of mentions) {
    const before = /(?:^|[^\p{L}\s]\s*|\p{Ll}\s+)((?:\p{Lu}\p{Ll}+\s+){1,3})$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    )?.[1];
    if (before !== undefined) hold(before, person);
    const after = /^,\s+(?:the|an?)\s+((?:\p{Ll}+\s+){0,2}\p{Ll}+)(?=,|\s(?:of|for|in|at|from|who)\b)/u.exec(
      text.slice(end, end + 60),
    )?.[1];
    if (after !== undefined) hold(after, person);
  }
  return new Map([...holders].flatMap(([title, person]) => (person === null ? [] : [[title, person] as const])));
}
