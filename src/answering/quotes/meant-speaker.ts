import type { Name } from '../../reading/reading.js';
import type { ReadArticle } from '../../search/corpus.js';
import { genderOf, isInstitution } from '../../search/leaning.js';
import { countries, countryOf } from '../../text/demonyms.js';
import type { Range } from '../../text/span.js';
import { isOffice } from '../ask/office.js';
import { areParted, covers, sameSpeaker, speakerWords, titledWords } from './speaker-names.js';

/** "The company", "the group": a body that was named before. */
const bareBody =
  /^(?:the|this)\s+(?:company|firm|group|organi[sz]ation|agency|bank|airline|club|party|union|charity|movement|manufacturer|carmaker|retailer|operator|foundation|association|institute|newspaper|broadcaster)$/i;
/** "Its leader, Ana Lopes", "the group's spokesman": who speaks for one. */
const ofBody =
  /^(?:its|their|the\s+\p{Ll}+['’]s)\s+(?:[\p{L}-]+\s+){0,3}?(?:spokes\p{L}+|director|chief|chair\p{L}*|leader|head|president|secretary|secretary-general|ceo|manager|representative)\b/iu;
const former = /\b(?:former|ex|late|then)[\s-]+$/i;
const longestTitle = 48;

/**
 * Whether words for a speaker mean the body that is asked for: "the company", "its director", where no other body is named
 * between it and them, in their paragraph or the one before.
 */
export function isBodyMeant({ article, reading }: ReadArticle, source: Range, asked: string): boolean {
  const { text } = article;
  const words = text.slice(source.start, source.end);
  if (!bareBody.test(words) && !ofBody.test(words)) return false;
  const from = Math.max(0, text.lastIndexOf('\n\n', text.lastIndexOf('\n\n', source.start) - 1));
  const ahead = text.slice(from, source.start);
  let nearest: { readonly name: Name; readonly at: number } | null = null;
  for (const name of reading.names) {
    if (!mayBeBody(article, name)) continue;
    for (const { start, end } of name.mentions) {
      if (start >= from && end <= source.start && start >= (nearest?.at ?? 0)) nearest = { name, at: start };
    }
  }
  const called = asked.replace(/^(?:the|an?)\s+/i, '');
  // "The supporters' trust" is no name.
  const described = /^\p{Ll}/u.test(called) ? ahead.toLowerCase().lastIndexOf(called.toLowerCase()) : -1;
  if (described >= 0 && from + described > (nearest?.at ?? -1)) return true;
  return nearest !== null && sameSpeaker(nearest.name.full, asked);
}

/** Whether a name may be of a body: it says so, or is one word of no place; a person has two, at first. */
function mayBeBody(article: ReadArticle['article'], name: Name): boolean {
  if (isInstitution(name)) return true;
  const full = name.full.toLowerCase();
  if (countries.has(full) || countryOf.has(full) || genderOf(article, name) !== null) return false;
  const { text } = article;
  if (name.mentions.some(({ end }) => /^,? which\b/.test(text.slice(end, end + 8)))) return true;
  return (
    !full.includes(' ') &&
    !name.mentions.some(({ start }) => /\b(?:in|at|near|from|to)\s$/i.test(text.slice(Math.max(0, start - 6), start)))
  );
}

/** Whether the article calls a speaker by the office that is asked for: "the governor" of "Governor Tomas Belik". */
export function isByOffice({ article, reading }: ReadArticle, speaker: string, asked: string): boolean {
  const office = asked.replace(/^(?:the|an?)\s+/i, '');
  const words = speakerWords(office).length > 0 ? titledWords(office) : [];
  if (/\p{Lu}/u.test(office) || !isOffice(words.at(-1) ?? '')) return false;
  const { text } = article;
  return reading.names
    .filter(({ full }) => full === speaker)
    .some(({ mentions }) =>
      mentions.some(({ start, end }) => {
        const before = text.slice(Math.max(0, start - longestTitle), start);
        const title = new RegExp(`(?<![\\p{L}-])${office.replaceAll(/[^\p{L}\s]/gu, '.')}\\s$`, 'iu').exec(before);
        if (title)
          return !former.test(before.slice(0, title.index)) && !areParted(before.slice(title.index - 12), asked);
        const aside = /^,\s(?:the|an?|its|their|his|her)\s([^,.;]{2,60})/.exec(text.slice(end, end + 64))?.[1] ?? '';
        return covers(titledWords(aside), words) && !/^(?:former|late|then)\b/.test(aside) && !areParted(aside, asked);
      }),
    );
}
