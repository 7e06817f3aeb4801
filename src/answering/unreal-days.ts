import { condition } from '../reading/dates/conditions.js';
import { tensesOf } from '../reading/dates/date-tenses.js';
import type { DayRange } from '../reading/reading.js';
import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';

/** "Lune has 9,000 people today", "today's politicians": what is said of these days, and of nothing that was on this one. */
export function isTheseDays(text: string, { start, end }: Range, date: Range): boolean {
  if (!/^today$/i.test(text.slice(date.start, date.end))) return false;
  const lead = text.slice(start, date.start);
  const rest = text.slice(date.end, end);
  // "Today's the last day to enter" tells of it.
  if (/^[’']s\s(?!(?:the|an?)\s)/.test(rest)) return tensesOf(text.slice(start, end)).length === 0;
  if (/^\s?\)/.test(rest) && worth.test(lead)) return true;
  const before = ahead.exec(lead.slice(-longest))?.[0] ?? '';
  // "Today, | more than ever, the town is"
  const after = (/\p{L}/u.test(before) ? behind : behindHead).exec(rest)?.[0] ?? '';
  const own = `${before}today${after}`;
  return lasting.test(own) && !ofTheDay.test(own) && tensesOf(own).length === 0;
}
/** "(About $59 million | today)" */
const worth = /[$€£]\s?\d[\d.,]*\s(?:[mbt]r?illion\s)?$/u;
const joins = String.raw`\s(?:and|but|while|that|which|who|where|why|because|though|although|than|as|when|if)\b`;
/** In characters: so long a clause may be ahead of its date. */
const longest = 200;
/** What stands before or behind a date up to the bounds of its clause. */
const ahead = new RegExp(String.raw`(?:(?!${joins}(?<!\sas))(?:[^,;:—–()“”"]|,(?=\d)))*$`, 'iu');
const behind = new RegExp(String.raw`^(?:(?!${joins})(?:[^,;:—–()“”".!?]|[,.](?=\d)))*`, 'iu');
const behindHead = /^[^;:()“”".!?]*/u;
/** A verb that tells how things are; what is set for today, or goes on, is "is today" and "is meeting today". */
const lasting =
  /\b(?:is|are|am|(?:is|are|has|have|do|does)n[’']t|has|have|do|does|lives?|remains?|stands?|exists?|seems?|looks?|feels?|means?|works?|serves?|needs?|knows?|faces|believes?|thinks?|wants?|continues?|resonates?|echo(?:es)?|owns?|employs?|counts?|costs?|contains?|consists?|belongs?|survives?|uses?|agrees?|shares?|understands?|enjoys?|suffers?|confronts?|(?:that|there|it|he|she|what|who|they|we|you)[’'](?:s|re))\b/iu;
const ofTheDay =
  /(?:\b(?:is|are|am|be|was|were)|[’'](?:s|re|m))\s(?:(?:not|now|also|still|only|\p{Ll}+ly)\s)?\p{L}+ing\b|\btoday\s\p{L}+ing\b|\b(?:has|have)\s(?:\p{Ll}+\s)?(?:been|\p{Ll}+(?:en|own|un)|gone|done|made)\b|\bhere\b|(?<!\bthere\s)\b(?:is|are)\stoday|^\W*today\s(?:is|marks)\b|\d\s?[ap]\.?m\b|\b(?:noon|midnight|midday|GMT)\b|\bday\stoday|\b(?:is|are)\s(?:\p{Ll}+ly\s)?(?:shut|closed|open|without|off|out of|under|dead|due|back|in (?:court|hospital))\b|\b(?:strikes?|meetings?|hearings?|ceremon(?:y|ies)|match|games?|votes?|elections?|protests?|outages?|delays?|talks|storms?)\b|\b(?:because of|due to)\b/iu;

/** "If the vote is held on | Sunday": a day of what may never be; not "asked if", "as if" and "if the law that passed in". */
export function isSupposed(text: string, { start, end }: Range, date: Range): boolean {
  const clause = condition.exec(text.slice(start, date.start))?.[1];
  return clause !== undefined && !ofReal.test(clause) && !ended.test(text.slice(date.end, end));
}
/** "The decision he announced on", "a law passed in", "when it sank on", "if the war in 1990 ended an era, then": of what has been. */
const ofReal =
  /\b(?:who|which|that|whose|when|where|after|before|since|because|while|as|than|then|following|over|until|for|from)\s|\S\s(?:he|she|they|it|we|I)\s\p{L}+ed\b|\p{L}(?<!\b(?:is|are|am|was|were|be|been|gets?|got|not|n[’']t|\p{L}+ly))\s(?:\p{L}+ed|made|held|built|done|said|told|written|given|taken)\s(?:by|in|on|at|to|for)\b/iu;
const ended = /^(?:\s(?:night|morning|afternoon|evening))?\s\p{L}+ed\b/u;

/** "The flight 50 years ago, and the photo of 1968": a round number of years, where the year itself is told. */
export function isRounded(text: string, { start, end }: Range, date: Range & DayRange): boolean {
  if (!round.test(text.slice(date.start, date.end))) return false;
  const rest = `${text.slice(start, date.start)}${text.slice(date.end, end)}`;
  const off = ({ 0: year }: RegExpMatchArray) => Math.abs(Number(year) - Number(date.from.slice(0, 4)));
  return matchesOf(years, rest).some((year) => off(year) > 0 && off(year) < 6);
}
const round = /^(?:[1-9]0|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\syears\sago$/i;
const years = /\b(?:1[89]|20)\d\d\b/g;

/** "(Published Monday, Feb. 3, 2014)", "Posted by the Post on 3 May": when the words came out; not "published on Monday, the report says". */
export function isPublication(text: string, { start, end }: Range, date: Range): boolean {
  return published.test(text.slice(start, date.start)) && !/^,\s\p{Ll}/u.test(text.slice(date.end, end));
}
const published =
  /(?:^\W*|\()(?:[Oo]riginal(?:ly)?\s)?(?:[Pp]ublished|Posted|Updated|Last\s(?:updated|modified)|Modified|Uploaded|UPDATED|POSTED|PUBLISHED):?\s(?:by\s[^.,]{1,30}\s)?(?:(?:at\s)?\d[\d:.]*\s?(?:[ap]\.?m\.?,?\s)?(?:\p{Lu}{2,4},?\s)?)?(?:on\s)?$/u;
