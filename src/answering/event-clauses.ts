import { tensesOf } from '../reading/dates/date-tenses.js';
import { writtenNumber } from '../reading/figures/number-words.js';
import type { DateMention } from '../reading/reading.js';
import type { Range } from '../text/span.js';

/** The numbers of the clauses that the dates of a sentence, in order, are in; quotations of several sentences are one. */
export function clausesOf(text: string, { start }: Range, dates: readonly DateMention[]): number[] {
  if (dates.length < 2) return dates.map(() => 0);
  let gapped = 0;
  return dates.map((date, i) => {
    const before = dates[i - 1];
    if (before && goesOn(text, before, date)) gapped++;
    return gapped + (text.slice(start, date.start).match(newClause)?.length ?? 0);
  });
}

/** Where a clause begins that has a subject of its own ("Of the 12 taken on Monday, | four"), or that says who decided it. */
const newClause =
  /^\W{0,2}Of\s[^,;.]{1,100},\s|;\s|:\s(?=(?:The|An?|He|She|It|They)\s)|,\s(?:and|but|while)\s(?=(?:the|an?|his|her|its|their|he|she|it|they|one|two|three|another|both|in|on|by)\s|\p{Lu})|,\s(?:and|but|while)\s(?=(?:\p{Ll}+\s){1,3}(?:will|was|were|is|are|has|have|had)\s)|\s(?:and|but|while)\s(?=(?:he|she|it|they)\s)|\s(?:[–—]|--?)\s(?=(?:he|she|it|they|and|but)\s)|,\s(?=(?:the|an?|its|his|her|\p{Lu}\p{Ll}+)\s[^,.;]{2,50}\s(?:decided|ruled|agreed|voted)\s)/gu;

/**
 * "12 died in 2015[ and 7 in] 2019", "was born in 1950[ and died in] 2019", "a degree in 1978[ and a doctorate in] 1982":
 * what stands between two dates where the second is of something else that is told in the same clause.
 */
function goesOn(text: string, before: DateMention, { start }: DateMention): boolean {
  const between = text.slice(before.end, start);
  if (between.length > farthest) return false;
  if (another.test(between) || joining.test(between)) return true;
  const joined = joint.exec(between);
  if (!joined || dependent.test(joined[1] ?? '')) return false;
  const verbs = tensesOf(joined[1] ?? '');
  const [verb] = verbs;
  const isOne = verbs.length === 1 || passive.test((joined[1] ?? '').slice(verb?.at));
  if (verb) return isOne && verb.direction === 'back' && subject.test((joined[1] ?? '').slice(0, verb.at));
  return noun.test(joined[1] ?? '');
}
const farthest = 120;
/** "Was adjourned to": one verb, not two. */
const passive = /^(?:was|were)\s(?:\p{Ll}+ly\s)?\p{Ll}+ed\s\p{Ll}*\s?$/u;
/** What may stand before a verb: an adverb, a name, "the bank". */
const subject =
  /^(?:(?:then|later|again|also|eventually|finally)\s|(?:the|his|her|its|their|an?)\s[\p{L}-]+\s|(?:\p{Lu}[\p{L}’'.-]*\s){1,4})?$/u;
/** "And 7 in", "and another on" */
const another = new RegExp(
  String.raw`^,?\s(?:and|but)\s(?:(?:about|some|at least|nearly|another|a further)\s)*(?:\d[\d,.]*|another|${writtenNumber})\b(?:\s\p{L}+){0,4}\s?(?:\b(?:in|on|during|by)\s)?$`,
  'u',
);
/** ", with her brother following in" */
const joining = /,\swith\s[^.,;:()“”"]{1,50}?\s(?!during\b)\p{Ll}{2,}ing\s(?:[^.,;:()“”"]{1,30}\s)?(?:in|on)\s$/u;
const joint = /^[^.;:()“”"]*?(?:,?\sand\s)((?:(?!\sand\s)[^.;:()“”"])*)$/u;
/** What the second date may be of instead: "and charged with a murder in". */
const dependent =
  /\b(?:who|which|that|whose|where|when|after|before|since|over|following|until|charged|convicted|accused|sentenced|jailed|suspected|wanted)\b|\b(?!during)\p{L}{3,}ing\b/u;
/** "A doctorate from Norden in" */
const noun = /^(?:(?:an?|the|his|her|its|their|former)\s|\p{Lu})[^,]*\s(?:in|on)\s$/u;
