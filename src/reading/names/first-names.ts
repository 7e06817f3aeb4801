import type { Person, PersonMention } from '../speakers/persons.js';

export const firstName = ({ name }: Person): string => name.full.split(' ')[0] ?? '';

/** Whom a first name alone means, of names in order: "Ana Lopes and Ben Hale left. [Ana] said …"; the only one so called before. */
export function firstNames(named: readonly PersonMention[]): ReadonlyMap<Person, Person> {
  const full = new Map<string, Person | null>();
  const meant = new Map<Person, Person>();
  const seen = new Set<Person>();
  for (const { person } of named) {
    if (seen.has(person)) continue;
    seen.add(person);
    const first = firstName(person);
    const known = full.get(first);
    if (first !== person.name.full) full.set(first, known === undefined ? person : null);
    else if (
      known?.kind === 'person' &&
      (known.isTold || person.isTold) &&
      (person.kind === 'person' || person.kind === 'unknown')
    )
      meant.set(person, known);
  }
  return meant;
}
