import type { Range } from '../../text/span.js';
import { personNoun } from '../figures/victim-nouns.js';
import { personTitles } from '../names/name-words.js';
import { finiteAuxiliaries, finiteVerbs, prepositions } from '../quotations/quotation-words.js';

// "$" first: tried from the end alone, and not from every place.

/** "One of the victims, retired teacher", "Her neighbour," opens a sentence whose subject the name behind it is. */
const afterApposition =
  /$(?<=(?:[.!?”"]\s+|\n\s*|^)\p{Lu}[^.,:;“”"\n]{2,50},\s(?:an?\s|the\s)?(?:(?!(?:of|for|from|in|at|near|with|to|by|on)\s)\p{Ll}[\p{L}-]*\s){0,3})/u;
/** "The retired teacher", "Harbour manager" opens a sentence whose subject the name behind it is. */
const afterNoun = /$(?<=(?:[.!?”"’'»«]\s+|\n\s*|^)(?:The|An?|His|Her|Its|Their|Our|My)\s(?:\p{Ll}[\p{L}-]*\s){1,3})/u;
/** "Norden manager" opens a sentence whose subject the name behind it is, and not the town. */
const afterRole = /$(?<=(?:[.!?”"’'»«]\s+|\n\s*|^)(?:\p{Lu}[\p{L}’'-]*\s){1,3}(\p{Ll}[\p{L}-]*)\s)/u;
/** "Among them was [Ana Lopes]", "outside stood [Ana Lopes]", "The first witness was [Ana Lopes]" */
const inverted =
  /$(?<=(?:[.!?”"’'»«]\s+|\n\s*|^)(?:The (?:first|second|third|next|last|final|only)|Among|Outside|Inside|Next|Behind|Beside|With|Also|Nearby|There|Then|Here|In front|At)\b[^.,:;!?“”"\n]{0,40}\b(?:was|were|is|stood|came|sat|lay|spoke|walked)\s(?:\p{Ll}[\p{L}-]*\s){0,2})/u;
/** "In Norden, where it began, health worker" stands before the verb of its sentence. */
const afterOpening =
  /$(?<=,\s(?!(?:who|which|wh?ere|when|while|as|with|said|says|like)(?:se)?\s)(?:\p{Ll}[\p{L}-]*\s){0,3}(\p{Ll}[\p{L}-]*)\s)/u;
/** "After the vote, a neighbour from Norden, Mrs" */
const afterDescription =
  /(?:[.!?”"]\s+|\n\s*|,\s)(?:and\s)?(?:an?|the|his|her|its)\s[^.,;:“”"\n]{2,60},\s(?:\p{Lu}[\p{L}.]*\s+){0,2}$/iu;
const ofRole = /^\s(\p{Ll}[\p{L}-]*)\s\p{Lu}/u;

/** "Union organiser", "port historian" */
const roleEnding = /(?:[^aeiou]er|or|ist|ian|man)$/;
/** "The retired teacher"; not "the army retook", "a law of". */
const mayBeNoun = (word: string) => !prepositions.has(word) && !finiteVerbs.has(word) && !/(?:[^e]ed|took)$/.test(word);

const gesture =
  'shrugged|nodded|laughed|smiled|sighed|grinned|winced|frowned|paused|wept|hesitated|chuckled|blinked|beamed|bristled|snorted|shook (?:his|her) head|rolled (?:his|her) eyes|raised an eyebrow';
const gestureThenQuote = new RegExp(
  `^,?\\s(?:(?:only|just|merely|\\p{L}+ly)\\s)?(?:${gesture})\\b[^.!?:“"\\n]{0,60}[.:]\\s+[“"‘'«]`,
  'u',
);

/** Whether a mention is of one whose gesture leads to a quotation: "[Ana Lopes] shrugged. “He can try,” she said." */
export const gesturesAhead = (text: string, { end }: Range): boolean =>
  gestureThenQuote.test(text.slice(end, end + 120));

const deedThenQuote = /^\s[\p{Ll}’' ,-]{2,80}[.:]\s+[“"‘'«]/u;
const opensSentence = /(?:[.!?”"]\s|\n|^)$/;

/** Whether a full name opens a sentence of what somebody did, and a quotation follows: "[Ana Lopes] left the room. “No,” she said." */
export const actsAhead = (text: string, mention: Range): boolean =>
  /\p{L}\s\p{Lu}/u.test(text.slice(mention.start, mention.end)) &&
  opensSentence.test(text.slice(Math.max(0, mention.start - 2), mention.start)) &&
  hasVerb(text, mention) &&
  deedThenQuote.test(text.slice(mention.end, mention.end + 120));

/** Whether a mention alone opens its paragraph, but for a title or what somebody is: whom what follows is about. */
export function opensParagraph(text: string, { start, end }: Range): boolean {
  const lead = /(?:\n|^)((?:\p{L}[\p{L}.’'-]*[^\S\n]+){0,4})$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  if (lead === undefined || /^\s+and\s/.test(text.slice(end, end + 6))) return false;
  const words = lead
    .toLowerCase()
    .split(/\.?\s+/)
    .filter((word) => word !== '');
  if (words.every((word) => personTitles.has(word))) return true;
  // "Retired teacher Ana Lopes, 34, was on the quay."
  const called = words[0] === 'retired' ? words.slice(1) : words;
  return called.every(mayBeNoun) && isRole(called.at(-1)) && actsBehindAge.test(text.slice(end, end + 40));
}

/** Whether a verb stands right behind a mention: "Tove Lind does", but not "La Paz, 5 May" nor "the Costa Rican minister". */
export function hasVerb(text: string, { end }: Range): boolean {
  const word = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  return finiteAuxiliaries.has(word) || finiteVerbs.has(word) || /^(?:said|says|told|\p{L}+ed)$/u.test(word);
}

/** What is done to somebody, of whom others speak then: "was arrested", "died". */
const undergoes = 'died|(?:was|is|has been)\\s(?:\\p{L}+ly\\s)?(?:\\p{L}+ed|shot|found|hit|taken|struck)\\b';

/** "[Ana Lopes], 34, was", "[Ana Lopes] lost" */
const actsBehindAge = new RegExp(
  `^(?:,\\s(?:aged\\s)?\\d{1,2},)?\\s(?!${undergoes})(?:has|had|is|was|lost|saw|\\p{L}+ed)\\s`,
  'u',
);

const ageThenVerb = new RegExp(`^,\\s(?:aged\\s)?\\d{1,2},\\s(?!${undergoes})\\p{Ll}`, 'u');

/** Whether a mention tells the age of one of whom it tells something next, and nothing done to them: "[Ana Lopes], 34, was on the quay". */
export const isAgedSubject = (text: string, { end }: Range): boolean => ageThenVerb.test(text.slice(end, end + 60));

const isDead =
  /^(?:,\s(?:aged\s)?\d{1,2},)?\s(?:died|(?:was|has been)\s(?:\p{L}+ly\s)?(?:killed|murdered|(?:shot|found|pronounced|declared) dead))\b/u;

/** Whether a mention tells of somebody's death, who is not whom the next words are of: "[Ana Lopes], 34, died at the scene". */
export const dies = (text: string, { end }: Range): boolean => isDead.test(text.slice(end, end + 60));

const whereFrom = /^\s(?:of|from)\s(?:\p{Lu}\p{L}+\s?){1,3}(?=\s)/u;

/** Whether a word is for somebody by what they are or do. */
export const isRole = (word: string | undefined): boolean =>
  word !== undefined && (personNoun(word) === 'one' || roleEnding.test(word));
const lastWord = (before: string): string => /$(?<=([\p{L}-]+)\s)/u.exec(before)?.[1]?.toLowerCase() ?? '';

/** Whether a description that opens the sentence stands before a mention. */
export function isIntroduced(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const role = afterRole.exec(before)?.[1];
  return (
    (text.charAt(end) === ',' && afterApposition.test(before)) ||
    (hasVerb(text, { start, end }) && isRole(afterOpening.exec(before)?.[1])) ||
    inverted.test(before) ||
    isRole(role) ||
    (afterNoun.test(before) && mayBeNoun(lastWord(before)))
  );
}

/** "The rally in St. [Cloud]" opens no sentence. */
const inPlace = /\p{Ll}\s(?:St|Ste|Mt|Ft)\.\s$/u;

/** Whether a mention opens its sentence (after a title or an opening word) or stands before its verb. */
export function isSubject(text: string, mention: Range): boolean {
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const behind = text.slice(mention.end, mention.end + 60);
  // "Ana Lopes of Lune laughed"
  const place = whereFrom.exec(behind)?.[0] ?? '';
  const after = behind.slice(place.length, place.length + 40);
  if (/$(?<=\p{Lu}\p{L}+\s(?:of|from)\s)/u.test(before)) return false;
  if (/^['’](?:s\b|(?!\p{L}))/u.test(after)) return false;
  const role = ofRole.exec(after)?.[1];
  if (role !== undefined && personNoun(role) === 'one') return false;
  return (
    (/$(?<=(?:[.!?”"’'»«]\s+|\n\s*|^)(?:\p{Lu}[\p{L}.-]*\s+){0,3})/u.test(before) && !inPlace.test(before)) ||
    isIntroduced(text, mention) ||
    /^\s+(?:said|says|told|also|has|had|is|was|will|would|\p{L}+ed)\b/u.test(after.slice(0, 20)) ||
    // "A neighbour from Norden, Ana Lopes, praised them."
    (/^,\s(?:\p{Ll}+ed|told|said|has|had|is|was)\s/u.test(after) &&
      afterDescription.test(text.slice(Math.max(0, mention.start - 100), mention.start)))
  );
}
