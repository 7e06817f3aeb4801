import { personNoun } from '../reading/figures/victim-nouns.js';
import { personTitles } from '../reading/names/name-words.js';
import type { Figure } from '../reading/reading.js';

/** The words of the article by which a figure is told. */
export const mentionText = ({ mention }: Figure, text: string): string => text.slice(mention.start, mention.end);

/** "He", "the men", "both": ahead of somebody who was told of before. */
export const pronounLike = /^(?:the|this|that|these|those|his|her|their|its|he|she|him|they|them|both|all)\b/i;
/** Words for one person of whom nothing more is told. */
export const anyone =
  /\b(?:man|woman|boy|girl|child|person|teen|teenager|youth|victim|male|female|\S*year-old|\S+-of-\S+|someone|juvenile|adult)$/i;
const isTitle = (word: string) =>
  personTitles.has(word.toLowerCase().replace('.', '')) || personNoun(word.toLowerCase()) !== null;
const endsInName = (words: string) => {
  const last = /(?:^|\s)(\p{Lu}\S*)$/u.exec(words)?.[1];
  return last !== undefined && !isTitle(last) && !isOfPlace.test(words) && !/\bmembers? of\s/.test(words);
};
/** "The mayor of Lune". */
const isOfPlace = /^(?:the|this|that|his|her|their)\s(?:\p{Ll}\S*\s)+(?:of|from|in)\s/u;
/** "He", "the mayor", "the young woman"; not "his wife", who is somebody else, nor "his aide Ann Poe". */
export const isPointing = (words: string) =>
  pronounLike.test(words) &&
  !endsInName(words) &&
  (anyone.test(words) || (/^(?:\S+|(?:the|this|that)(?: \S+){1,3})$/i.test(words) && !/['’]s\s|\sother\s/.test(words)));
/** Words for anybody, or none. */
export const people =
  /^(?:(?:other|more|additional|innocent|of the)\s+)*(?:people|persons?|others?|victims?|individuals|bodies)?$/i;

/** The name of a victim, word by word, without titles; empty where none is told. */
export const victimName = ({ victims }: Figure): string[] =>
  /^(?:an?|one|another|\d)\s/i.test(victims ?? '') || !endsInName(victims ?? '')
    ? []
    : (victims ?? '')
        .split(/\s+/)
        .filter((word) => /^\p{Lu}/u.test(word) && !pronounLike.test(word))
        .filter((word, i, all) => i === all.length - 1 || !isTitle(word));
/** The last word of those for the victims, in small letters; "members" of "members of the crew". */
export const noun = ({ victims }: Pick<Figure, 'victims'>): string =>
  (victims ?? '').toLowerCase().replace(ofBody, '').split(/\s+/).at(-1) ?? '';
const ofBody = /(?<=\bmembers?) of .*$/;

/** Whether a number is told with "the": "the eight men", "bodies of the eight men"; not "two of the eight men". */
export function isPointedAt({ mention, victims }: Figure, text: string): boolean {
  const words = text.slice(mention.start, mention.end);
  const at = victims === null ? -1 : words.indexOf(victims);
  const ahead = at > 0 ? text.slice(Math.max(0, mention.start - 8), mention.start + at) : '';
  return definite.test(ahead) && !ofTheWhole.test(ahead);
}
const definite = /\b(?:the|these|those|all)\s\S+\s$/i;
const ofTheWhole = /(?<!\b(?:bodies|remains|deaths?|murders?|killings?|executions?|arrests?|loss))\sof\s\S+\s\S+\s$/i;

/** The age that a mention tells: "Ann Roe, 33,", "a 33-year-old man". */
export function ageOf({ mention }: Figure, text: string): number | null {
  const found = age.exec(text.slice(mention.start, mention.end + 5));
  return found ? Number(found[1] ?? found[2]) : null;
}
const age = /,\s(\d{1,3}),|\b(\d{1,3})[-\s]years?[-\s]old\b/;

/** "Hundreds", "tens thousands"; empty where no number is told ("the monks were killed"). */
export const vagueWords = ({ mention }: Figure, text: string): string =>
  (text.slice(mention.start, mention.end).toLowerCase().match(vague) ?? []).join(' ');
const vague = /\b(?:tens|dozens|scores|hundreds|thousands|millions|several|many|some|few|numerous|number)\b/g;
