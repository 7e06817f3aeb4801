import { condition } from './conditions.js';
import type { Direction, Tense } from './date-tenses.js';

/** "Faces charges over the raid on Friday", "meets the side it beat on Friday": the date is of something else. */
const another =
  /\b(?:over|after|before|following|since|for|about|from|against|with|of|who|that|which|he|she|it|they)\s|[:“”"]/i;

/** "A murder charge in the | Monday killing" */
const inThe = /\b(?:in|over|from|after) the\s+$/i;

/** "Closed until Wednesday", "has until Friday": what has been set to end then has not ended yet. */
const setToEnd =
  /\b(?:is|are|has|have|remains?|runs?|clos(?:ed|ing)|shut|adjourned|postponed|delayed|deferred|extended|suspended|cancell?ed|stays?|remanded|barred|banned|rescheduled|put off|g[ai]ve[ns]?)\b[^.;,]{0,40}\b(?:until|till)\s+(?:the\s+)?(?:(?:early|late)\s+|(?:\d[\d.:]*\s?(?:[ap]\.?m\.?)?|noon|midnight)\s+on\s+)?$/i;
/** What `setToEnd` needs. */
const ends = /\b(?:un)?till?\s/i;
const endedThen = /^\p{L}+(?:,|\s+(?:morning|afternoon|evening|night))*\s+when\b/iu;
const negated = /\bnot\b|n[’']t\b|\bhad\b/i;
/** The date's own: "resumes in | March". */
const lastPreposition = /\b(?:in|from|for|before)\s+(?:(?:early|late|mid)[\s-]+)?$/i;
/** "[Wednesday] is the anniversary" */
const isOf = /^\p{L}+ (?:is|are) (?:the|an?|also|one)\b/u;
/** "The deadline is Friday", "the vote is in May", "schools are closed on Friday", "there is an election in May". */
const isSetFor =
  /\b(?:(?:is|are)\s+(?:(?:(?:up\s+)?next\s+)?(?:on|in|at)\s+)?|(?:is|are|remains?|stays?)\s+(?:closed|shut|suspended|open)\s+(?:on|for|from|through)\s+|\bthere(?:[’']s|\s(?:is|are))\s(?:an?|no|another)\s(?:[a-z]+\s)?(?:election|vote|meeting|hearing|debate|match|game|rally|concert|strike|ceremony|deadline)\s(?:on\s|in\s)?)$/i;
/** "A strike called for Friday", "wants it by Friday", "agreed to open it from October", "by next June", "starting Monday", "ahead of Sunday's vote", "the prospect of a vote in June" */
const isWanted = new RegExp(
  [
    '\\b(?:call(?:s|ed)|convened|summoned|forecast|announced|arranged|booked|tickets|fixtures|pairings|tee times)\\b(?![^.;,]*\\b(?:was|were|had)\\b)[^.;,]{0,40}\\bfor\\s+(?:early\\s+|late\\s+)?$',
    '\\b(?:wants?|demand(?:s|ed)|needs?|must|has to|have to|ordered|told|given|deadline|ultimatum)\\b[^.;]{0,60}\\bby\\s+(?:noon\\s+on\\s+|midnight\\s+on\\s+)?$',
    '\\b(?:must|has to|have to|needs? to)\\b[^.;]{0,60}\\bby\\s+the\\s+$',
    '\\b(?:agree[ds]?|vote[ds]?|decide[ds]?|promise[ds]?|vow(?:s|ed)|pledge[ds]?|plans?|planned|propose[ds]?)\\s+to\\b[^.;]{0,80}\\bfrom\\s+(?:(?:early|late|mid)[\\s-]+)?$',
    '\\bnext\\s+$',
    '\\b(?:prospects?|possibility|likelihood) of\\b[^.;,]{0,60}\\b(?:in|on)\\s+$',
    '(?:^|[“"‘]|\\b(?:declare[ds]?|announce[ds]?|order(?:s|ed)|impose[ds]?|call(?:s|ed)(?: for)?)\\b[^.;]{0,60},?\\s)(?:starting|beginning|effective)\\s+(?:on\\s+|in\\s+|from\\s+)?$',
    '\\b(?:ahead of|(?:run|lead|build)[- ]up to)\\s+(?:the\\s+)?(?:[^.;,]{0,40}\\bon\\s+)?$',
  ].join('|'),
  'i',
);
/** "Called it revenge for | Saturday’s air strike": of what has been. */
const judgedFor =
  /\b(?:revenge|retaliation|retribution|reprisals?|responsib\p{L}+|respons\p{L}+|punish\p{L}*|blam\p{L}+|apolog\p{L}+|payback|condolences|compensation|guilty|reaction|accountable)\b[^.;,]{0,20}\bfor\s+$/iu;
const itsOwn = /^\p{L}+[’']s\s/u;
/** "Their decision to shut the pool in | September": theirs, or its. */
const isMeant =
  /\b(?:agreed|voted|decided|promised|vowed|pledged|ordered|urged|wants?|plan(?:s|ned)?|proposal|decision|promise|pledge|deal)\s(?:to\s\p{L}+\s|the\s|an?\s)[^.;,]{0,60}\b(?:in|before|until)\s+(?:(?:early|late|mid)[\s-]+)?$/iu;
/** "Issued a warning from 6 p.m. on | Sunday", "imposed a curfew for": what is issued for a day may be so before it. */
const isIssued =
  /\b(?:warnings?|alerts?|watch|advisory|advisories|curfews?)\b(?:[^.;,]|\.(?!\s\p{Lu})){0,60}\b(?:from|for|until)\s(?:(?:[\d.:]+\s?[ap]\.?m\.?|noon|midnight|early|late)\s)?(?:on\s)?$/iu;
/** "Since | May", "Earlier | Tuesday, she said" */
const hasBeen =
  /\bsince\s+(?:at least\s+)?(?:(?:early|late|mid)[\s-]+)?$|(?:^|[,;:–—(“"]\s?|\band\s)earlier\s+(?:on\s+)?$/i;
/** "Declared | Saturday a day of mourning", "Saturday has been declared a holiday" */
const namesDay = /\b(?:declare[ds]?|declaring|proclaim(?:s|ed|ing)?|designat(?:es?|ed|ing)|called|ma(?:de|kes))\s+$/i;
const asDay = /^\p{L}+,?\s+(?:as\s+)?(?:an?|the)\s+(?:\p{L}+\s+){0,3}(?:day|holiday|strike)\b/iu;
const isNamed = /^\p{L}+\s+(?:has been|is|will be)\s+(?:declared|proclaimed|designated)\b/iu;
/** "Told her to come back on | Saturday", "has invited them to meet on" */
const isBidden =
  /\b(?:(?:told|asks?|asked|order(?:s|ed)|instructed|summoned)\s(?:[^.;,]{1,40}\s)?to\s(?:come|return|appear|report|testify)|(?:has|have)\sinvited\s[^.;,]{1,40}\sto\s\p{L}+)\b[^.;,]{0,100}?\s(?:on\s)?$/iu;
/** "Come | September" */
const come = /(?:^|[,;]\s|[“"]|\b(?:and|but|that)\s)come\s+$/i;
/** "Friday's agreement [may]" */
const possessive = /^\p{L}+[’']s\b/u;
/** "…, but on | Thursday, …": what is behind it is told of it. */
const headOfClause = /[,;]\s(?:but|and|while)\s(?:on|in)\s+$/i;
/** "Said that from | June, it will" */
const headOfReport = /\bthat\s(?:on|in|from|by)\s+$/i;
/** "The only way to sign her before the deadline on | Thursday", where nothing has been. */
const beforeEvent =
  /\bbefore\s(?:the|an?|his|her|its|their)\s[^.;,]{0,30}\b(?:deadline|vote|election|debate|hearing|match|game|meeting|summit|talks)\s(?:on\s)?$/i;

/** A date at the head of its sentence. */
const head = /^\W*(?:(?:on|in|by|from)\s+)?$/i;
/** Where the words behind it turn to something else. */
const turned = /[,:;]\s\p{Ll}*(?:ing|ed)\b|\b(?:who|that|which|he|she|it|they|after|before|since|when)\s/u;

/** "On Thursday and | Friday" */
const listed = /(?:\b\p{L}+day(?:,|,?\s+(?:and|or))\s+(?:on\s+)?)+$/iu;

/** Which way the last verb before a date looks, or the first behind it where none stands before it in its clause. */
export function directionOf(words: string, verbs: readonly Tense[], date: number): Direction {
  const at = date - (listed.exec(words.slice(Math.max(0, date - 40), date))?.[0].length ?? 0);
  const lead = words.slice(Math.max(0, at - 100), at);
  if (hasBeen.test(lead)) return 'back';
  const day = words.slice(at, at + 80);
  if ((namesDay.test(lead) && asDay.test(day)) || isNamed.test(day) || isBidden.test(lead)) return 'ahead';
  if (come.test(lead) && verbs.some(({ direction }) => direction === 'ahead')) return 'ahead';
  if (isSetFor.test(lead) || (/^\W*(?:on )?$/i.test(words.slice(0, at)) && isOf.test(words.slice(at, at + 30))))
    return 'ahead';
  const end = ends.test(lead) ? setToEnd.exec(lead) : null;
  if (end && !negated.test(lead.slice(Math.max(0, end.index - 16))) && !endedThen.test(words.slice(at, at + 40)))
    return 'ahead';
  // But not "a cut from September's output".
  if (
    isWanted.test(lead) &&
    !(judgedFor.test(lead) && itsOwn.test(day)) &&
    !/\bfrom\s+\p{L}+[’']s\b/u.test(words.slice(Math.max(0, at - 5), at + 15))
  )
    return 'ahead';
  if (beforeEvent.test(lead) && verbs.every(({ direction }) => direction === 'ahead')) return 'ahead';
  const from = words.lastIndexOf(';', at);
  const isNext = ({ at: verb }: Tense) =>
    !inThe.test(lead) &&
    !another.test(words.slice(Math.min(verb, at), Math.max(verb, at)).replace(lastPreposition, ''));
  const own = (verb: Tense) => !verb.programme || isNext(verb);
  const before = verbs.findLast((verb) => verb.at < at && verb.at > from && own(verb));
  const conditional = condition.exec(lead);
  if (conditional && (before === undefined || before.at < at - conditional[0].length)) return 'ahead';
  // In "on Wednesday a show of pictures opens" the words between are those of who or what does it.
  const isHead = head.test(words.slice(0, at));
  const behind = verbs.find(
    (one) =>
      one.at > at &&
      (own(one) || (isHead && !turned.test(words.slice(at, one.at)))) &&
      !/[“”"]/.test(words.slice(at, one.at)),
  );
  const isBehind = headOfClause.test(lead) || (behind?.direction === 'ahead' && headOfReport.test(lead));
  const verb = isBehind ? (behind ?? before) : (before ?? behind);
  // "Friday's agreement may": the agreement may be made.
  if (verb?.programme && verb === behind && possessive.test(day) && /^(?:may|can)\b/.test(words.slice(verb.at)))
    return 'nearest';
  if (verb?.direction === 'ahead') return isNext(verb) ? 'ahead' : 'perhaps';
  return verb?.direction !== 'nearest' && (isMeant.test(lead) || isIssued.test(lead))
    ? 'nearest'
    : (verb?.direction ?? 'back');
}
