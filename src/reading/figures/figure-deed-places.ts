import type { Range } from '../../text/span.js';
import { isPartOfTown } from './figure-beside-places.js';
import { isGeneral } from './figure-circumstances.js';
import { deeds, events, noAttribute } from './figure-event-words.js';
import { background } from './figure-other-events.js';
import { onlyPlaceIn } from './figure-places.js';
import { indoors } from './same-place.js';

/** What happened by which people come to harm; weapons and those who bear them may be made, bought or born anywhere. */
const deed = new RegExp(
  `\\b(?:(?:${events})s?|${deeds}|attacked|assaulted|destroyed|(?<!\\b(?:we|they|he|she|i|was|were|been|family|villagers|relatives|residents) )buried|buried (?:under|beneath|alive)|damaged|went off|blew up|broke out|opened fire)\\b`,
  'gi',
);
/** Ahead of a deed: what is told is said of it, or of another. */
const aboutDeed =
  /\b(?:since|after|before|like|similar|worst|following|victims?|funerals?|vigils?|trial|jury|court|accused|suspect\w*|convicted|wanted|investigat\w*|condemn\w*|claim\w*|blam\w*|mourn\w*|response|anniversary|hear[ds]?|fear\w*|warn\w*|threat\w*)\b/i;
/** Right ahead of it: who looks into a deed tells where it was, "police are investigating a fatal shooting in Antby". */
const looksInto = /\b(?:is|are|was|were)\sinvestigating\s(?:[\p{L}\d’'-]+\s){0,5}$/u;
/** Between a deed and a place: the place is of something else, or where the way led. */
const another =
  /;|:(?!\d)|\b(?:who|whom|which|whose|that|and\s[^.;,]*\b(?:was|were|is|are|had|has)|but|after|before|since|when|while|as|lives?|lived|living|born|raised|sa(?:id|ys)|told|arrested|detained|captured|caught|treated|taken|flown|based|registered|trained|planned|prepared|organi[sz]ed|made|held|launched|began|started|condemn\w*|blam\w*|claim\w*|mourn\w*|tried|felt|heard|seen|similar|like|than|meeting|talks|wa[ys]+|route|bound|trip|journey|return\w*)\b/i;
/** Of a place at the head of a sentence: what is said or mourned there was elsewhere. */
const spoken =
  /\b(?:sa(?:id|ys)|told|condemn\w*|blam\w*|claim\w*|mourn\w*|vow\w*|urged|warn\w*|announced|met|spoke|meeting|talks|flew|visit\w*|verdict|inquest|hearing|appeared|charged|arraigned|pleaded|named|trial|court|jury|judges?|arrested|detained|funerals?|vigils?|lived|born|raised|studied|trained|protest\w*|rall(?:y|ied|ies))\b/i;

/** Behind a place: the event that is called by it, "the Antby [attack]". */
const eventBehind = new RegExp(`^\\s(?:(?!${noAttribute})\\p{Ll}+\\s)?(?:${events})s?\\b`, 'u');

/** The one place that a sentence tells a deed at, behind it or as its name: "A truck was ambushed near Antby", "the Antby attack"; else null. */
export function deedPlace(text: string, sentence: Range): string | null {
  const words = text.slice(sentence.start, sentence.end);
  if (words.search(deed) < 0 || isGeneral(words) || background.test(words)) return null;
  const place = onlyPlaceIn(text, sentence);
  if (!place || indoors.test(place.name) || isPartOfTown(text.slice(place.end, sentence.end))) return null;
  const at = place.at - sentence.start;
  const isOfEvent = eventBehind.test(words.slice(place.end - sentence.start));
  if (isOfEvent) return aboutDeed.test(words.slice(0, at)) ? null : place.name;
  const last = [...words.slice(0, at).matchAll(deed)].at(-1);
  if (!last || aboutDeed.test(words.slice(0, last.index).replace(looksInto, ''))) return null;
  return another.test(words.slice(last.index + last[0].length, at)) ? null : place.name;
}

/** Whether a sentence tells of a deed by which people come to harm, or of harm. */
export const tellsDeed = (words: string): boolean => words.search(deed) >= 0 || harm.test(words);
const harm = /\b(?:killed|died|dead|deaths?|injured|wounded|hurt|bodies)\b/i;

/** Whether a sentence that opens with a place tells what happened there, so far as its words show. */
export const isSetThere = (words: string): boolean => !spoken.test(words);
