import type { Article } from '../../text/article.js';
import { events, wide } from './figure-event-words.js';
import { mayBeHit } from './figure-hit-places.js';
import { placesIn } from './figure-places.js';
import { writtenNumber } from './number-words.js';
import { mayBeSamePlace, samePlace } from './same-place.js';

/** What is said of the event's own dead, wounded and missing. */
export const eventPoints = new RegExp(
  `\\b(?:the|this)\\s+(?:dead|wounded|injured|missing|victims?|survivors|bodies|(?:\\p{L}+\\s)?(?:${events}))\\b|\\b(?:death )?toll\\b|` +
    '\\bbodies\\b|\\bunaccounted\\b|\\bstill missing\\b|\\bhospitals?\\b|\\bhospitali[sz]ed\\b|\\bcondition\\b|\\bcritically\\b|\\brubble\\b',
  'iu',
);
/** What tells of other times, and of others. */
export const background = new RegExp(
  String.raw`\b(?:war|wars|conflict|insurgency|uprising|revolt|campaign|history|recent|past(?! (?:day|night|24 hours)\b)|previous(?:ly)?|earlier|former(?:ly)?|similar|average|usually|typically|often|every|convicted|sentenced|trial|court|verdict|jury|anniversary|decades?|years?(?! old\b)(?!-old)|months?|another(?! (?:${writtenNumber}|person|people|man|woman|child|boy|girl)\b)|other (?:attacks?|incidents?|shootings?|accidents?|crashes)|(?:murder|assassination|killing|death|disappearance|kidnapping|abduction)s? of|(?:has|have) (?:also )?(?:killed|wounded|injured|murdered|kidnapped|abducted|displaced|claimed|caused)|(?:is|are) being|(?:in|during) that (?:attack|bombing|blast|crash|incident|shooting))\b`,
  'i',
);

/** Where the paragraph of sentence `i` begins, behind the one that tells of the event, or the last sentences ahead of it. */
export function openingOf({ sentences, paragraphs }: Article, i: number, event: number): number {
  const from = paragraphs[sentences[i]?.paragraph ?? 0]?.firstSentence ?? i;
  return sentences[Math.min(i, Math.max(from, event + 1, i - farthestOpening))]?.start ?? 0;
}
const farthestOpening = 3;

/** Storms have names: "Hurricane Ida". */
const storm = /\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm)\s(\p{Lu}\p{L}+)/gu;

/** Whether words tell of storms by names of which none stands in what was told before. */
export function isOtherStorm(words: string, before: string): boolean {
  const names = [...words.matchAll(storm)].map(([, name = '']) => name);
  return names.length > 0 && !names.some((name) => before.includes(name));
}

/** Deeds of which one is not told in the words of another: nobody drowns in a crash on a road, or in a fire. */
const sorts = {
  road: /\b(?:crash\w*|collision|collided|derail\w*|overturned|pile-?up)\b/i,
  violence:
    /\b(?:shot|shooting|gunm[ae]n|gunfire|stabb\w+|bomb\w*|attack\w*|ambush\w*|raid\w*|rockets?|clash\w*|massacre\w*|kidnapp?\w*|murder\w*|blast|explo\w+)\b/i,
  drowning: /\b(?:drown\w*|swimming)\b/i,
  fire: /\b(?:fires?|blaze|burn\w*|smoke)\b/i,
};
type Sort = keyof typeof sorts;
const sortsIn = (words: string): ReadonlySet<Sort> =>
  new Set((Object.keys(sorts) as Sort[]).filter((sort) => sorts[sort].test(words)));
/** Where people may drown whatever happens. */
const water =
  /\b(?:rivers?|lakes?|sea|canal|boats?|ferry|ships?|sank|capsized|water|waves?|tsunami|flood\w*|storm|bridge|dam|plunged|plane|aircraft)\b/i;

/** Whether words tell of another sort of deed than the event's do: an item of its own in a round-up. */
export function isOtherDeed(ofEvent: string, words: string): boolean {
  const [first, here] = [sortsIn(ofEvent), sortsIn(words)];
  if (wide.test(ofEvent) || [...here].some((sort) => first.has(sort))) return false;
  if (here.has('drowning')) return first.size > 0 && !water.test(ofEvent);
  if (first.has('drowning')) return here.size > 0;
  return (
    (first.has('road') && here.has('violence') && !first.has('fire')) || (first.has('violence') && here.has('road'))
  );
}

/** As many sentences ahead of one may name another place in its paragraph. */
const farthestAhead = 12;

/**
 * Whether a paragraph names another place than the event's ahead of a sentence ("A shell fell in Newland. A cook was hurt.")
 * or the sentence may itself: "The attack on Newland killed nine".
 */
export function movesOn(
  { text, sentences, paragraphs }: Article,
  i: number,
  { place, sentence: of }: { readonly place: string | null; readonly sentence: number },
): boolean {
  const from = paragraphs[sentences[i]?.paragraph ?? 0]?.firstSentence ?? i;
  const own = place === null || i === of ? [] : mayBeHit(text, sentences[i] ?? { start: 0, end: 0 });
  if (own.some((name) => !samePlace(name, place ?? ''))) return true;
  return sentences
    .slice(Math.max(from, of + 1, i - farthestAhead), i)
    .some((sentence) => placesIn(text, sentence).some(({ name }) => !mayBeSamePlace(name, place)));
}
