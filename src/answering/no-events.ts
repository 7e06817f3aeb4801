import { pastVerbs, tensesOf } from '../reading/dates/date-tenses.js';
import { isThen } from '../reading/figures/figure-days.js';
import { events } from '../reading/figures/figure-event-words.js';
import { writtenNumber } from '../reading/figures/number-words.js';
import type { Range } from '../text/span.js';

/**
 * "Compared with 12 in the same period of 2015", "the worst since 1987": not when it was; but "more than 12 died on Sunday",
 * and "the worst since 1987, when 12 died".
 */
export function isCompared(text: string, sentence: Range, date: Range): boolean {
  if (isThen(text, date)) return false;
  const lead = text.slice(sentence.start, date.start);
  const isSpan = /\s(?:to|through|until|till)\s/.test(text.slice(date.start, date.end));
  return (
    comparison.test(lead) ||
    (!isSpan && lead.includes('from ') && change.test(lead)) ||
    (asWord.test(lead) && likeThen.test(lead)) ||
    isLatestSince(text, sentence, date)
  );
}

/** "The worst since | 1987": nothing has lasted since then. */
export function isLatestSince(text: string, { start }: Range, date: Range): boolean {
  const lead = text.slice(start, date.start);
  return sinceWord.test(lead) && since.test(lead) && superlative.test(lead);
}
/** What the patterns below need, for those take longer. */
const [asWord, sinceWord] = [/\bas\s/, /[Ss]ince\s/];
const comparison = new RegExp(
  [
    // "The average from 2001 to 2012"
    String.raw`\baverage[ds]?\b[^.;]{0,60}\b(?:from|between|during)\s$`,
    String.raw`\b(?:compared (?:with|to)|(?:up|down) (?:\p{L}+ly )?from|against(?=\s\d)|(?<!\b(?:more|less|fewer)\s(?=than\s(?:\d|(?:an?|half|${writtenNumber})\s)))than|same (?:period|time|month|day|week|stage))\b(?:(?!,\s(?:who|which)\b)[^.;]){0,60}$`,
    // "The pace set four years ago"
    String.raw`\b(?:exceed(?:s|ed)?|surpass(?:es|ed)?|beat|top(?:s|ped)?|match(?:es|ed)?|broke|broken|equal(?:s|led)?)\s(?:the|an?|its|his|her|their)\s(?:\p{L}+\s){0,2}(?:record|pace|mark|total|high|level|figure)\b[^.;,]{0,40}$`,
  ].join('|'),
  'iu',
);
/** "An increase from | last year", "rose from 12 in 2019"; but not "grew from 2009 to 2014" */
const change =
  /\b(?:increas(?:e[ds]?|ing)|ris(?:en?|es|ing)|rose|f[ae]ll(?:en|s|ing)?|drop(?:s|ped)?|decline[ds]?|decrease[ds]?|gr(?:ew|own|owth)|jump(?:ed)?|chang(?:ed?|es))\b[^.;,]{0,30}\bfrom\s(?:(?:about|around|nearly|just|the|an?|some)\s)*(?:[\d$€£][\d,.]*%?\s(?:\p{L}+\s){0,3}(?:in|on|at|an?)\s)?$/iu;
/** "As the party did in | 2011", "just as they were in", "twice as many as in" */
const likeThen =
  /(?:,\s|\b(?:just|much|exactly)\s)as\s(?:[^.,;]{1,60}\s)?(?:did|had done)\b[^.;,]{0,40}$|\bas\s(?:it|he|she|they|there|was|were)\s(?:(?:was|were|had|been)\s)?(?:(?:in|on)\s)?$|\bthe\ssame\s(?:way\s)?as\s[^.;,]{0,30}$|\bas\s(?!(?:well|soon|long|far|early|late|recently|part|of)\b)\p{L}+\s(?:\p{L}+\s){0,4}as\s(?:(?:it|they|there|was|were|had been|in|on|at|during|the)\s)*$/iu;
const since = /\bsince\s[^.;,]{0,100}$/iu;
/** "The first … since"; but "at least 12 … since", "an arrest since" and "the first, which has been … since". */
const superlative = new RegExp(
  String.raw`\b(?:first|only|(?<!\bat )(?:most|least)|best|worst|last(?!\s(?:week|month|year|night|few|several|\d+|${writtenNumber}|\p{L}+day)\b)|(?!(?:${'arrest protest contest request interest forest harvest unrest northwest southwest midwest conquest latest suggest manifest honest modest'.replaceAll(' ', '|')})\b)\p{L}{3,}est)\b(?:(?!,\s(?:which|who|and|but)\s)[^.;]){0,80}\bsince\s`,
  'iu',
);

/** "Ahead of the June 7 primary", "Before Sunday, no one had", "could fall ill as late as April 2": a date that what is told was before, or that names something. */
export function isBound(text: string, { start, end }: Range, date: Range): boolean {
  const lead = text.slice(start, date.start);
  if (aheadOf.test(lead)) return true;
  // "The victims of the Sept. 11 attacks", "a Jan. 6 rioter"
  if (!onDay.test(lead) && people.test(text.slice(date.end, end))) return true;
  // "Roe, who did not attend Monday's talks, was"
  if (notThere.test(lead) && /^[’']s\s[^,.;]{1,40},/.test(text.slice(date.end, end))) return true;
  if (attacks.test(text.slice(date.end, end)) && /\p{L}{4}/u.test(lead)) return true;
  return /^\W{0,2}(?:Before|Until|Prior to)\s$/.test(lead) && neverBefore.test(text.slice(date.end, end));
}
const people =
  /^\s(?:(?:\p{Lu}\p{Ll}+|terror(?:ist)?)\s)?(?:attackers?|hijackers?|rioters?|defendants?|insurrectionists?|victims?|survivors?)\b/u;
const onDay = /\b(?:on|since|by|until|before|after|late|early)\s$/i;
const notThere = /\bwho\s(?:did\snot|didn[’']t)\s[^,.;]{1,30}$/;
const attacks = /^\s(?:terror(?:ist)?\s)?(?:attacks|attackers|hijackers)\b/;
const aheadOf =
  /\b(?:ahead of|prior to|in advance of|as late as|(?:run|lead|build)-up to)\s(?:(?!(?:on|in|at)\s)[\p{L}’'.-]+\s){0,5}$/iu;
const neverBefore = /^[^,]{0,20},\s[^.;]{0,80}\b(?:no|never|nobody|none|not|ever)\b/i;

/**
 * "The firm, founded in 1921, will close": not when what is told was; `idle` where only what is, or will be, is told
 * besides; `subject` where it tells of the subject of what was; `mention` where it only names an event.
 */
export type Aside = 'aside' | 'idle' | 'subject' | 'mention';

/** What a date is besides what the sentence tells, or null where it is the day of that. */
export function asideOf(text: string, { start, end }: Range, date: Range): Aside | null {
  const lead = text.slice(start, date.start);
  const rest = text.slice(date.end, end);
  const isModified = modifier.test(lead);
  if (isModified && ofSubject.test(rest)) return 'idle';
  if (isModified && mainVerb.test(rest) && !ofClause.test(lead)) return 'subject';
  if (overDeed.test(lead.slice(-farthestDeed)) && !/\banniversary\b/i.test(lead)) return 'subject';
  if (/^[’']s\s/.test(rest) && ofEvent.test(lead)) return 'mention';
  if (fronted.test(lead) && rest.startsWith(',') && (/^\W*Born/.test(lead) || tensesOf(lead).length === 0))
    return 'aside';
  const isOne =
    (betweenDashes.test(lead) && /^[^.;–—]*\s?(?:--|[–—])/.test(rest)) ||
    (relative.test(lead) && /^[^,.;]*,/.test(rest)) ||
    (participle.test(lead) && isMainBehind.test(rest));
  return isOne ? (isIdle.test(rest) ? 'idle' : 'aside') : null;
}
const isIdle =
  /^[^.;–—]*?(?:,|--|[–—])\s(?:(?:also|now|still|long|since|\p{Ll}+ly)\s)?(?:has|have|is|are|will|would|can|could|may)\s/u;
/** "Went on trial on Monday over an attack in Lune on | 3 May", "on a charge that he robbed a bank on | 3 May": what is done later is told too. */
const overDeed = new RegExp(
  String.raw`\b(?:charges?|allegations?|accusations?|claims?)\sthat\s(?:he|she|they|\p{Lu}[\p{L}’'-]+)\s(?!(?:ha[sd]|have|is|are|was|were|pleaded|denie[sd]|faces?)\b)[^.;,]{1,80}\s(?:on\s)?$|` +
    String.raw`\b(?:over|for|into|about|of)\s(?:an?|the|his|her|their)\s(?:[\p{L}-]+\s){0,3}?(?:${events}|murder|killing|kidnapping|abduction|death|assassination)s?\b(?:\s(?:of|in|at|near|on|outside)\s[^.;,]{1,50}?)?\s(?:on\s)?$`,
  'iu',
);
const farthestDeed = 160;
/** "The number of people killed in | Monday's earthquake" */
const ofEvent = /\b(?:in|of|from|by|after|over|at|for)\s(?:the\s)?$/i;
/** "Following a war in 1836, she", "Born in 1934, she" */
const fronted = /^\W{0,2}(?:Following|After|Despite|Born|Founded|Established)\s[^,]*$/;
const relative = /,\s(?:(?:an?|the)\s(?:[\p{L}’'-]+\s){1,4})?(?:who|which|whose|born)\b[^,.;]*$/u;
const participle = /,\s\p{Ll}+ed\b[^,.;]*$/u;
/** Behind an aside the sentence goes on; behind a main verb, as in ", his son, defended him on Tuesday, saying", something else does. */
const isMainBehind =
  /^[^,.;]*,\s(?!(?:\p{Ll}+ing|and|but|or|who|which|where|when|after|before|as|while|with|although|though|including|because|according)\b)/u;
const betweenDashes = /(?:\s(?:--?|[–—])\s|[–—])(?:who|which|whose|where|born|\p{Ll}+ed)\b[^.;–—]*$/u;
/** "The pair killed in a fall in 2014 | has been" */
const ofSubject = /^\s(?:has|have|is|are|will)\s/;
/** "The ferry that sank on 14 May | was raised" */
const mainVerb = new RegExp(
  String.raw`^(?:\s(?:night|morning|afternoon|evening))?\s(?:[a-z]+ly\s)?(?![a-z]+ed\s(?:of|with|by)\s)${pastVerbs}\s`,
);
/** "Who on | Tuesday spoke": its own verb is behind. */
const ofClause = /\b(?:who|which|and|but)\s(?:(?:on|in)\s)?$/;
const modifier = new RegExp(
  String.raw`\S\s(?:who|which|that\s(?:${pastVerbs}|hit)|killed|wounded|injured|shot|built|made|born|held|arrested|jailed|freed|founded|formed|elected|launched|signed|adopted|created|destroyed|kidnapped)\s[^,.;:]*$`,
);

/** "Here's a look at", "Let's take a look": what announces a list or a picture tells no event. */
export const isSignpost = (words: string): boolean =>
  signpost.test(words) || greeting.test(words) || words.includes('here, bringing you');
/** "Have a fine Wednesday.", "Thanks for being with us today.", told to the reader */
const greeting =
  /^(?:Have\san?\s(?:\p{L}+\s){1,3}|Thank(?:s|\syou)\s(?:(?:so|very)\smuch\s)?for\s\p{Ll}+ing\s)[^“”",]{0,60}$/u;
const signpost =
  /^["“‘'(\s]*(?:Here(?:[’']s|\sis|\sare)\s(?:more\s|a\s(?:\p{L}+\s)?(?:look|list|timeline|rundown|glance|recap|guide|roundup|breakdown)|what|how|who|where|when|why|everything|all\b|some\sof|the\s(?:\p{L}+\s)?(?:list|latest|schedule|results|numbers))|Let(?:[’']s|\sus)\s(?:take\sa\s)?(?:\p{L}+\s)?look|Take\sa\s(?:\p{L}+\s)?look|(?:See|View|Watch)\s(?:all|more|photos|pictures|the\sfull)|(?:You\scan\s)?(?:[Rr]ead|[Ll]earn|[Ff]ind\sout)\smore|Sign\sup\sfor|Your\s(?:daily|weekly|morning)\s\p{Ll}+|To(?:day|night|morrow)(?:[’']s\s\p{Ll}+:|,\sa\s(?:\p{L}+\s)?look)|(?:Anyone|Anybody|Those|Witnesses|People)\s(?:with|who\sha(?:s|ve))\s(?:any\s)?(?:more\s|further\s)?information)(?!\p{L})/u;
