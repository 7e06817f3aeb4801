import type { Range } from '../text/span.js';
import { personTitles } from './name-words.js';
import { prepositions } from './quotation-words.js';
import { personNoun } from './victim-nouns.js';

/** "One of the victims, retired teacher", "Her neighbour," opens a sentence whose subject the name behind it is. */
const afterApposition = /(?:[.!?”"]\s+|\n\s*|^)\p{Lu}[^.,:;“”"\n]{2,50},\s(?:an?\s|the\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;
/** "The retired teacher", "Harbour manager" opens a sentence whose subject the name behind it is. */
const afterNoun = /(?:[.!?”"’'»«]\s+|\n\s*|^)(?:The|An?|His|Her|Its|Their|Our|My)\s(?:\p{Ll}[\p{L}-]*\s){1,3}$/u;
/** "Norden manager" opens a sentence whose subject the name behind it is, and not the town. */
const afterRole = /(?:[.!?”"’'»«]\s+|\n\s*|^)(?:\p{Lu}[\p{L}’'-]*\s){1,3}(\p{Ll}[\p{L}-]*)\s$/u;
const ofRole = /^\s(\p{Ll}[\p{L}-]*)\s\p{Lu}/u;

/** Whether a mention alone opens its paragraph, but for a title: whom what follows is about. */
export function opensParagraph(text: string, { start, end }: Range): boolean {
  const lead = /(?:\n|^)((?:\p{Lu}[\p{L}.]*\s+){0,2})$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (lead === undefined || /^\s+and\s/.test(text.slice(end, end + 6))) return false;
  return lead.split(/\.?\s+/).every((word) => word === '' || personTitles.has(word.toLowerCase()));
}

/** Whether a description that opens the sentence stands before a mention. */
export function isIntroduced(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const role = afterRole.exec(before)?.[1];
  return (
    (text.charAt(end) === ',' && afterApposition.test(before)) ||
    (role !== undefined && personNoun(role) === 'one') ||
    (afterNoun.test(before) && !prepositions.has(/([\p{L}-]+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? ''))
  );
}

/** Whether a mention opens its sentence (after a title or an opening word) or stands before its verb. */
export function isSubject(text: string, mention: Range): boolean {
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (/^['’](?:s\b|(?!\p{L}))/u.test(after)) return false;
  const role = ofRole.exec(after)?.[1];
  if (role !== undefined && personNoun(role) === 'one') return false;
  return (
    /(?:[.!?”"’'»«]\s+|\n\s*|^)(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(before) ||
    isIntroduced(text, mention) ||
    /^\s+(?:said|says|told|also|has|had|is|was|will|would|\p{L}+ed)\b/u.test(after.slice(0, 20))
  );
}
