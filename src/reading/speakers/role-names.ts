import type { PersonMention } from './persons.js';

/** "The second-choice striker": words of such a phrase at most. */
const longestRole = 3;

/**
 * Tells whom alone an article names behind words for what somebody is: "the striker" is the one of "striker Ana Lopes" and
 * "the striker, Ana Lopes"; null where it names nobody so, or several.
 */
export function namedBehind(text: string, mentions: readonly PersonMention[]): (words: string) => string | null {
  /** Null where several are called so. */
  const called = new Map<string, string | null>();
  for (const { start, person } of mentions) {
    if (person.kind !== 'person') continue;
    const name = person.name.full;
    const ahead =
      lead
        .exec(text.slice(Math.max(0, start - farthest), start))?.[1]
        ?.toLowerCase()
        .split(/\s+/) ?? [];
    for (let count = 1; count <= Math.min(longestRole, ahead.length); count++) {
      const role = ahead.slice(-count).join(' ');
      called.set(role, called.has(role) && called.get(role) !== name ? null : name);
    }
  }
  return (words) => called.get(words.replace(/^the\s/i, '').toLowerCase()) ?? null;
}
const lead = /$(?<=(?<!\S)(\S+(?:\s\S+){0,2}),?\s)/u;
const farthest = 60;
