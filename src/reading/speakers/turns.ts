import type { Range } from '../../text/span.js';
import { personTitles } from '../names/name-words.js';

/** "He [replied]", "she [then answered]" */
const replied =
  /^\s+(?:then\s+)?(?:\p{L}+ly\s+)?(?:replied|replies|answered|answers|responded|responds|retorted|shot back|countered)\b(?! (?:him|her)self)/u;
const said = /^\s+(?:said|says|told|tells)\b/;
const askedBehind = /^\s+(?:then\s+)?(?:\p{L}+ly\s+)?(?:asked|asks|wondered|inquired|wanted to know)\b/u;
const askedAhead = /\b(?:asked|asks|wondered|inquired)\s+$/;
/** Between the verb and the name stand only words of the name: a title, a description. */
const askedOf =
  /\b(?:asked|asks|questioned)\s+(?:(?!(?:that|about|of|if|whether|why|how|who|reporters|him|her|them|and|for|to)\b)\p{L}+\.?\s+){0,4}$/u;

/** Whether the speaker at a place of a text replies. */
export const replies = (text: string, { end }: Range): boolean => replied.test(text.slice(end, end + 30));

/** Whether the speaker at a place of a text says something, in just that word, or tells it to somebody. */
export const says = (text: string, { end }: Range): boolean => said.test(text.slice(end, end + 30));

const told =
  /^,?\s+(?:\p{Ll}+\s+)?(?:told|warned|reminded|assured|advised|ordered|urged)\s+(?=him\b|her\s(?!\p{Ll}+\s(?:that|it)\b)|them\b|\p{Lu})/u;

/** Where the pronoun or name begins of whom the speaker at a place of a text tells something: "Ana Lopes told [her]"; null where that is nobody. */
export const tells = (text: string, { end }: Range): number | null => {
  const words = told.exec(text.slice(end, end + 50))?.[0];
  return words === undefined ? null : end + words.length;
};

/** Whether the speaker at a place of a text asks: "Ana Lopes asked", "asked Ana Lopes". */
export const asks = (text: string, { start, end }: Range): boolean =>
  askedBehind.test(text.slice(end, end + 40)) || askedAhead.test(text.slice(Math.max(0, start - 20), start));

/** Whether a name at a place of a text is of one who is asked: "asked Mayor [Ana Lopes] whether". */
export const isAsked = (text: string, { start }: Range): boolean =>
  askedOf.test(text.slice(Math.max(0, start - 40), start));

/** Whether words speak of somebody by name: "President Lopes", "Lopes is our best"; not "Lopes Tower", nor of "Ben Lopes". */
export function speaksOf(words: string, speaker: string): boolean {
  const [first = '', ...others] = speaker.split(' ');
  const last = others.at(-1) ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(last)) return false;
  for (let at = words.indexOf(last); at >= 0; at = words.indexOf(last, at + 1)) {
    const behind = words.slice(at + last.length, at + last.length + 12);
    if (/^[\p{L}’'-]|^\s\p{Lu}/u.test(behind)) continue;
    const before = /(?<!\p{L})(\p{Lu}[\p{L}.]*)\s$/u.exec(words.slice(Math.max(0, at - 20), at))?.[1];
    if (before !== undefined && personTitles.has(before.toLowerCase().replace('.', ''))) return true;
    if ((before === undefined || before === first) && isOrHas.test(behind)) return true;
  }
  return false;
}
const isOrHas = /^\s[“"]?(?:is|was|has|had|does|did|will|would)(?:n['’]t)?\b/;
