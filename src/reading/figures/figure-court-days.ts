import type { Range } from '../../text/span.js';
import { deeds, events } from './figure-event-words.js';

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
export function isOfCase(text: string, sentence: Range, date: Range, told: Range, mention: Range): boolean {
  if (date.end > told.start) return false;
  const from = Math.max(sentence.start, told.start - farthest);
  const ahead = text.slice(from, told.start);
  const isClause = /\b(?:was|were|is|are|be|been|had|has|have|who|that)\b/.test(text.slice(mention.start, told.start));
  const those = isClause || mention.start < from ? null : mention.start - from;
  if (isOfAct(ahead, date.end - from, text.slice(told.start, told.end), those)) return true;
  if (isTestified(ahead, date.end - from)) return true;
  if (!ofCase.test(ahead) && !ofDeedOfCase.test(ahead)) return false;
  // "charged after a [Tuesday] attack in which they are accused of [shooting] a man"
  const between = text.slice(date.end, told.start);
  if (/\b(?:in which|where|when)\b/.test(between)) return false;
  // "in the [1998] fatal stabbing": the day of the deed stands behind the word for the case and the preposition.
  return /\b(?:in|of|for|with|over|to)\s/.test(between);
}

/** "A witness told the court on [Wednesday] how gunmen [killed]", "the jury heard on [Monday] that he had [killed]". */
const testified =
  /\b(?:(?:tells?|told)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,2}(?:court|jury|jurors|inquiry|inquest|tribunal|commission|hearing|trial)|testif(?:ied|ies)|(?:court|jury|jurors|inquiry|inquest|tribunal|hearing)\s(?:heard|hears|(?:was|were)\stold))\b([^.;]*?)\b(?:that|how)\s[^.;]*$/u;
function isTestified(ahead: string, end: number): boolean {
  const found = testified.exec(ahead);
  return found !== null && end <= found.index + found[0].search(/\b(?:that|how)\s/);
}

const inquiries = '(?:inquir(?:y|ies)|enquir(?:y|ies)|inquests?|investigations?|probes?|hearings?|trials?|proceedings)';
/** What courts, governments and mourners do about a deed that was before. */
const act = new RegExp(
  String.raw`\b(?:heard\s(?:appeals?|evidence|testimony|arguments|how|(?:the|an?)\s(?:case|appeal)|from|opening|closing|final)|(?:open|launch|order|start|announc|begin|beg[au]n|resum|adjourn|clos|clear|dismiss|attend|call)\p{Ll}*\s(?:for\s)?(?:(?:an?|the|its|his|her|their)\s)?(?:[\p{L}-]+\s){0,2}${inquiries}|apologi[sz]ed|jailed|sentenced|convicted|acquitted|fined|extradited|visit(?:ed|s)|toured|met|pa(?:id|ys)\s(?:tribute|homage|respects|her respects|his respects|their respects)|honou?r(?:ed|s)|remember(?:ed|s)|mourn(?:ed|s)|unveiled|(?:publish|releas|issu)(?:ed|es)\s(?:(?:an?|the|its|his|her)\s)?(?:[\p{L}-]+\s){0,2}(?:list|names|reports?|identities|photos|findings)|consoled|comforted|compensated|offered\s(?:\p{Ll}+\s)?condolences|laid\s(?:a\s)?(?:wreaths?|flowers)|attended\s(?:an?|the)\s(?:\p{Ll}+\s)?(?:funerals?|memorial|vigil|ceremony|service|mass))\b(?! by\b)`,
  'gu',
);
const harm = new RegExp(
  String.raw`\b(?:${events}|${deeds}|killed|killing|died)\b|\b(?:who|which|that)\s(?:had\s)?$`,
  'iu',
);
/** Behind an act: what it was about is told in a clause of its own. */
const inClause = /(?:\s|,\s)(?:that|which|who|whose|where)\s[^.;,]{0,40}$/;
/** "A list of [52 people] killed in" */
const ofThose =
  /\b(?:of|for|to|with|honou?red|met|visited|remembered|mourned)\s(?:(?:the|all|some|at least|more than|about|nearly)\s)*$/;
const ofDeath = /\b(?:of|for|into|over|about|in)\s(?:(?:the|his|her|their)\s)?(?:\p{Ll}+\s)?$/u;
const happened = new RegExp(String.raw`\b(?:into|over|about|after|following|when|${events})\b`, 'i');

/**
 * Whether what a date that ends at `end` is of is such an act, and the deed is told in what that is about: "A court on [Friday] heard
 * appeals over a crash that [killed]", "visited Antby on [Friday], where floods have [killed]", and "a list of [52 people] killed".
 */
function isOfAct(ahead: string, end: number, told: string, those: number | null): boolean {
  const found = [...ahead.matchAll(act)].at(-1);
  // "Rebels who [visited] the village killed four"
  if (!found || harm.test(ahead.slice(0, found.index))) return false;
  const behind = found.index + found[0].length;
  // "Opened an inquiry into a fire on [Friday] that killed 11"
  if (end > behind && happened.test(ahead.slice(behind, end))) return false;
  const about = ahead.slice(Math.max(end, behind));
  if (
    /[.;]|,\s(?:and|but|while)\b|\b(?:after|when|as|because|before|(?:at|during) which|and (?:found|discovered|saw))\b/.test(
      about,
    )
  )
    return false;
  return (
    inClause.test(about) ||
    (those !== null &&
      those >= end &&
      /^(?:killed|injured|wounded|hurt|missing)\b/.test(told) &&
      ofThose.test(ahead.slice(0, those))) ||
    (/^(?:deaths?|killings?|murders?)\b/.test(told) && ofDeath.test(about))
  );
}
