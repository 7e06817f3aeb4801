import type { Range } from '../../text/span.js';
import { events } from './figure-event-words.js';

const judged = '(?:convicted|sentenced|acquitted|indicted|upheld|overturned|ruled|(?:found|pleaded) (?:not )?guilty)';
const judgedOn = new RegExp(`\\b${judged}\\s(?:(?:on|in|last)\\s)?$`);
const judgedThen = new RegExp(`^\\s${judged}\\b`);

/** "Jailing him for ten years on [Thursday], the judge said" */
const judging = /\b(?:Jailing|Sentencing|Convicting)\s[^.,;:]*\s(?:on\s)?$/;

/** "A court on [Thursday] convicted": the day of a verdict on what happened long before. */
export const isOfCourt = (text: string, { start, end }: Range): boolean =>
  judging.test(text.slice(Math.max(0, start - 60), start)) ||
  judgedOn.test(text.slice(Math.max(0, start - 30), start)) ||
  judgedThen.test(text.slice(end, end + 30));

/** Ahead of a deed: what somebody is charged with, tried, wanted or criticised for. */
const ofCase =
  /\b(?:charge[ds]?|accused|suspects?|suspected|arrest(?:ed|s)?|arraign\w*|trial|tried|convict(?:ed|ion)|guilty|sentenced?|indict(?:ed|ment)|jailed|prison|wanted|questioned|custody|execut(?:ed?|ion)|hearing|appeared|pleaded|blamed?|critici[sz]\w+|condemn\w*|denounc\w*|mourn\w*|prais\w+|apologi[sz]\w+|commemorat\w*|su(?:ed|ing))\b[^.;]{0,60}?\b(?:in|of|for|with|over|to)\s(?:(?:the|his|her|their|an?|fatally|allegedly)\s){0,2}(?:(?:\p{Lu}[\p{L}’']*\s){1,3}|\p{Ll}+\s(?:and\s)?)?$/u;
/** The same ahead of "that killed", of a deed: "arrested on Monday over a May shooting that killed one". */
const ofDeedOfCase = new RegExp(
  String.raw`\b(?:charge[ds]?|accused|suspected|arrest(?:ed|s)?|convict(?:ed|ion)|jailed|wanted|questioned)\b[^.;]{0,80}?\b(?:in|of|for|with|over|to)\s(?:the|his|her|their|an?)\s[^.;,]{0,40}\b(?:${events})\b[^.;,]{0,40}\b(?:that|which)\s(?:\p{Ll}+\s){0,4}$`,
  'u',
);
const farthest = 200;

/** "Was brought there in [2020] for his arraignment on a charge of [killing] Ann Roe": the day of a case, and not of the deed behind it. */
export function isOfCase(text: string, sentence: Range, { end }: Range, told: Range): boolean {
  if (end > told.start) return false;
  const ahead = text.slice(Math.max(sentence.start, told.start - farthest), told.start);
  if (!ofCase.test(ahead) && !ofDeedOfCase.test(ahead)) return false;
  // "charged after a [Tuesday] attack in which they are accused of [shooting] a man"
  const between = text.slice(end, told.start);
  if (/\b(?:in which|where|when)\b/.test(between)) return false;
  // "in the [1998] fatal stabbing": the day of the deed stands behind the word for the case and the preposition.
  return /\b(?:in|of|for|with|over|to)\s/.test(between);
}
