import type { Range } from '../../text/span.js';
import type { DateMention } from '../reading.js';
import { aheadOf } from './words-ahead.js';

/** As far ahead of a day, in characters, its clause may begin. */
const farthest = 100;

/** Ahead of what somebody asked on a day, of what had been: "asked on Monday | who had killed Roe". */
const asked =
  /\b(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|kn[eo]w|questioned|find out|found out)\s(?:\p{Ll}+\s){0,3}?(?:who|how|why|where|whether)\s(?:had|has|have)\s$/u;

/** What became of somebody, told in a noun. */
const noun = /^(?:deaths?|killings?|murders?|slayings?|assassinations?|disappearances?|abductions?|kidnappings?)\b/;
/** "Came back on Monday after weeks away due to the still unsolved | disappearance": why something was done later. */
const outcomeOf =
  /\b(?:after|following|due to|because of|in the wake of|in the aftermath of|amid|over|aveng\p{Ll}+)\s(?:(?:the|his|her|their|an?)\s)?(?:[\p{L}-]+\s){0,2}$/u;

/** In milliseconds: in a longer time both may have been: "in 2014 riots broke out after the death of Roe". */
const longest = 31 * 86_400_000;

const aside = /,\s(?:which\s(?:was|were|had\sbeen)\s)?\p{Ll}+(?:ed|en|lt|ught)\s(?:\p{Ll}+\s){0,2}(?:on|in)\s$/u;

/** "Streets away from where the governor was murdered on | 4 July": what a place is known by. */
const knownBy = /\b(?:from|near|of|to|outside|opposite|beside)\swhere\s[^.;,]*$/;

/** "Roe, who died in prison | last year," */
const ofPerson =
  /,\swho\s(?:(?:later|also|had)\s)?(?:died|(?:was|were|had been)\s(?:later\s)?(?:arrested|jailed|executed|sentenced|released|freed|convicted|hanged|born|buried))\b[^,.;]*$/;

/** "A vigil for the | slain officer on Sunday", "they mourned the | slain officer on Sunday": when the dead were mourned. */
const mourned =
  /\b(?:(?:vigils?|memorials?|funerals?|services?|ceremon(?:y|ies)|mass|tributes?|march|rall(?:y|ies))\s(?:for|to|honou?ring|in\s(?:memory|honou?r)\sof)|mourn(?:ed|s)|honou?red|remembered|commemorated)\s(?:(?!(?:who|which|that|was|were)\s)[\p{L}’'-]+\s){0,3}$/u;

/** "A suspect in the | murder of Ann Roe": whom it is told of. */
const ofCase =
  /\b(?:suspects?|suspected|accused|charged|wanted|convicted|trial|hearing|inquiry|investigation)\s(?:in|of|for|into|over|with)\s(?:(?:the|an?|his|her|their)\s)?(?:[\p{Ll}-]+\s){0,2}$/u;
/** What came of that: "was arrested on Monday". */
const cameOfCase =
  /\b(?:appear(?:ed|s)|plead(?:ed|s)|(?:was|were|has been|have been)\s(?:\p{Ll}+ly\s|also\s)?(?:arrested|detained|caught|captured|held|released|freed|charged|arraigned|indicted|found|denied|jailed|sentenced|convicted|acquitted|extradited|identified|questioned|executed|adjourned|postponed|closed|reopened)|began|beg[iu]ns?|opened|resumed|ended|surrendered|turned\s(?:himself|herself|themselves)\sin)\b[^;]*$/u;

/** Whether a day of a sentence is that of another of its clauses than the one in which `told` tells what became of people. */
export function isOfOtherClause(text: string, sentence: Range, date: DateMention, told: Range): boolean {
  const ahead = aheadOf(text, sentence, date.start, farthest);
  if (date.start > told.end) {
    // "When their car, stolen on | Friday, hit a tree"
    const participle = text.charAt(date.end) === ',' ? aside.exec(ahead) : null;
    if (participle !== null && told.start < date.start - participle[0].length) return true;
    const clause = knownBy.exec(ahead);
    if (clause !== null && told.start < date.start - clause[0].length) return true;
    const [before, since] = [
      aheadOf(text, sentence, told.start, farthest),
      text.slice(told.end, date.start).slice(-farthest),
    ];
    return (mourned.test(before) && !/[,;]/.test(since)) || (ofCase.test(before) && cameOfCase.test(since));
  }
  const between = text.slice(date.end, told.start);
  const nearBy = between.slice(-farthest);
  return (
    asked.test(nearBy) ||
    (Date.parse(date.to) - Date.parse(date.from) < longest &&
      noun.test(text.slice(told.start, told.end)) &&
      outcomeOf.test(nearBy)) ||
    (between.startsWith(',') && ofPerson.test(ahead))
  );
}

/** Whether it is the day of what a place is known by: "from where the governor was murdered on 4 July". */
export function isOfKnownPlace(text: string, sentence: Range | undefined, { start }: Range): boolean {
  const ahead = aheadOf(text, sentence, start, farthest);
  return ahead.includes('where') && knownBy.test(ahead);
}

/** "A woman injured on Friday [died] on Sunday": of dates, those that are not of who they are, where one stands right behind the verb. */
export function ofVerb(
  text: string,
  dates: readonly DateMention[],
  told: Range,
  mention: Range,
): readonly DateMention[] {
  const isBehind = ({ start }: Range) =>
    start >= told.end &&
    start - told.end <= farthestBehind &&
    !/[.,;:]|\b(?:since|after|before|until)\b/.test(text.slice(told.end, start));
  if (!dates.some(isBehind)) return dates;
  return dates.filter(({ start, end }) => start < mention.start || end > told.start);
}
const farthestBehind = 30;
