import type { Conversation } from './follow-up-conversation.js';
import { type Part, partsOf } from './follow-up-parts.js';
import { antecedents, calledInQuestion, pronounIn, withName } from './follow-up-pronouns.js';

/** What may stand before a noun, or before a name that is written small: "and in luno?". */
const before = 'about|by|with|to|for|against|among|in|at|on|near|from';

/** What a fragment consists of: dates, names and nouns and nothing else; null where other words stand in it. */
export function fragmentOf({ lexicon, today }: Conversation, core: string, tied: boolean): Part[] | null {
  if (core.split(' ').length > 8) return null;
  const parts = partsOf(core, lexicon, today).map((part) => {
    const the = part.type === 'entity' ? /\bthe\s+$/i.exec(core.slice(0, part.start)) : null;
    return the ? { ...part, start: the.index, text: core.slice(the.index, part.end) } : part;
  });
  let rest = core;
  for (const { start, end } of parts.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  const left = rest.replaceAll(
    /['’]s?(?![\p{L}\p{N}])|\b(?:in|at|on|near|from|across|about|by|with|to|for|against|of|since|until|before|after|during|and|the|people)\b|[\s,]+/giu,
    '',
  );
  if (left === '') return parts.length === 0 ? null : parts;
  // "And her?" may be anybody.
  if (/^(?:him|her|he|she|it|they|them)$/i.test(core)) return null;
  // A noun without "the": "and soldiers?".
  if (
    !tied ||
    parts.length > 0 ||
    !new RegExp(`^(?:(?:${before})\\s+)?[\\p{Ll}-]+(?:\\s[\\p{Ll}-]+)?$`, 'u').test(core)
  )
    return null;
  const preposition = new RegExp(`^(${before})\\s`).exec(core)?.[1] ?? null;
  const text = preposition === null ? core : core.slice(preposition.length + 1);
  return [{ type: 'entity', sort: 'thing', full: text, text, preposition, start: 0, end: core.length }];
}

/** "And her husband?": as a fragment of that name's. */
export function ofTheirs({ corpus, last, lexicon, parts }: Conversation, core: string): Part[] | null {
  const pronoun = /^(?:his|her|their|its)\s+\p{Ll}+$/u.test(core) ? pronounIn(core) : null;
  const [name] = pronoun === null ? [] : antecedents(corpus, last, { pronoun, spoke: false, parts, lexicon });
  if (pronoun === null || name === undefined) return null;
  const text = withName(core, pronoun, calledInQuestion(name, lexicon));
  return [{ type: 'entity', sort: 'person', full: text, text, preposition: null, start: 0, end: text.length }];
}
