import { lazily } from '../lazily.js';
import { institutionWords } from '../names/name-words.js';
import type { Quotation } from '../reading.js';

/** A body by its whole name, and where it is first quoted. */
interface Body {
  readonly name: string;
  readonly at: number;
}

/**
 * Gives the name of the body that a source ("The agency") means at a place of the text: the only one that has the noun in its
 * name, of those who said something before; any other source is as it is.
 */
export function bodiesNamed(
  text: string,
  quotations: readonly Quotation[],
): (source: string | null, at: number) => string | null {
  const speakers = lazily(() => {
    const first = new Map<string, number>();
    for (const { speaker, content } of quotations)
      if (speaker !== null && !first.has(speaker)) first.set(speaker, content.start);
    return [...first].map(([name, at]): Body => ({ name, at }));
  });
  // Looked up once for each noun: a text may have thousands of figures.
  const known = new Map<string, Body | null>();
  const bodyOf = (noun: string): Body | null => {
    const [only, ...others] = speakers().filter(({ name }) => name.toLowerCase().split(' ').slice(1).includes(noun));
    const isOne = only && others.length === 0 && !new RegExp(`\\b(?:an?|another|other)\\s${noun}\\b`).test(text);
    return isOne ? only : null;
  };
  return (source, at) => {
    const noun = /^[Tt]he (\p{Ll}+)$/u.exec(source ?? '')?.[1] ?? '';
    if (!institutionWords.has(noun) || noun === 'group') return source;
    const body = known.has(noun) ? (known.get(noun) ?? null) : bodyOf(noun);
    known.set(noun, body);
    return body && body.at < at ? body.name : source;
  };
}
