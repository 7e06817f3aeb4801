import { matchesOf } from '../../text/matches.js';
import type { Range } from '../../text/span.js';
import { contains, overlap } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import type { Quotation } from '../reading.js';
import { personNoun } from './victim-nouns.js';

/** Verbs by which figures are told. */
export const speech =
  '(?:said|says|told|announced|informed|reported|confirmed|added|stated|showed|tweeted|warned|wrote|disclosed|revealed)';

const accordingTo =
  /\b(?:according to(?:\s+(?:the|an?)\s+(?:\p{L}+\s+){0,3}(?:balance|report|update|figures|data|count|statement|tally|bulletin|statistics)\s+(?:released|published|issued|provided|compiled|gathered)\b[^.;,]{0,40}?\s+by)?|(?:estimated|reported|confirmed|counted|documented|recorded) by)\s+((?:the\s+)?[\p{L}\s’'-]{2,60}?)(?=\s*[,.;(]|\s+(?:who|which|that|on|in|at|to|as|was|were|is|are|has|have|had)\b|$)/iu;
/** "Per the coroner's office, …", "12 died, per Antby Watch". */
const per = /(?:^\W*Per|,\sper)\s((?:the\s\p{L}[\p{L}’'-]*|\p{Lu}[\p{L}’'-]*)(?:\s[\p{L}’'-]+){0,4})(?=[,.;]|$)/u;
const already = String.raw`(?:(?:has|had|have|earlier|later|first|initially|now|also)\s+){0,2}`;
/** ", police said", ", the governor, Ann Roe, said on Monday", ", says the coast guard": all of the sentence, whoever else speaks in it. */
const who = String.raw`(?:the\s+)?(?:\p{L}[\p{L}’'-]*\s+){0,6}?\p{L}[\p{L}’'-]*`;
const saidBy = new RegExp(
  String.raw`,\s+(?:(${who}),?\s+${already}${speech}\b(?:[^,;]{0,40}|(?:\s+(?:on\s+)?\p{Lu}\p{Ll}+day)?,.*)|${speech}\s+(${who})(?:,\s(?![^;]*\b(?:who|whose)\b)[^;:“”"]{3,100})?)[.”"]*$`,
  'u',
);
/** Behind the office of who speaks: " (NDU)", ", Ann Roe,", ", a group there,". */
const named = String.raw`(?:\s\(\p{Lu}[\p{L}&.-]{1,9}\))?(?:,\s(?:(?<named>(?:\p{Lu}\p{Ll}{0,3}\.\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2})|[^,;.]{3,60}),)?`;
/** "The union had earlier put the number of dead at 19", "Lawyers for Change, a group there, put arrests at over 900". */
const puts = new RegExp(
  String.raw`^\W*(?:(?:But|And|Yet)\s+)?(${who})${named}\s+${already}(?:puts?\s+(?:(?:the|that|its|their|\p{Lu}\p{L}+['’]s)\s[^.;,]{0,40}\b(?:toll|dead|deaths|injured|wounded|missing|displaced|number|figure|casualties)|arrests|deaths)\b[^.;,]{0,30}\sat|(?:revised|updated|corrected)\s+(?:the|its|their)\s(?:[\p{Ll}’'-]+\s){0,3}(?:toll|number|count|tally)\b[^.;,]{0,60}\sto)\s`,
  'u',
);
const pronounPuts = /^\W*(It|He|She|They)\s(?:(?:has|had|have|also|later|now)\s){0,2}puts?\s/;

/** Whether a sentence goes on telling a toll by its pronoun: "It puts the number of dead at 28". */
export const goesOnTelling = (words: string): boolean => pronounPuts.test(words) && puts.test(words);

/** Whether its pronoun may mean whoever speaks in the sentence before: "it" an institution, "she" none. */
export function mayMean(words: string, source: string): boolean {
  const last = source.split(/\s+/).at(-1) ?? '';
  const person = personNoun(last.toLowerCase()) !== null;
  const institution =
    /guard$/i.test(last) ||
    (!person && (/^\p{Ll}|^\p{Lu}{2,}$/u.test(last) || tellers.has(last.toLowerCase()) || bodies.test(last)));
  return /^It$/.test(pronounPuts.exec(words)?.[1] ?? '') === institution;
}
const bodies =
  /^(?:Nations|Organi[sz]ation|Group|Union|Front|Association|Federation|Foundation|Alliance|Network|Cent(?:re|er))$/;
/** "A count at the morgue stood at 12 dead". */
const count = new RegExp(
  String.raw`^\W*(?:[Aa]n?|[Tt]he)\s+(?:\p{Ll}+\s+)?(?:count|tally|list|survey|update)\s+(?:at|by|from)\s+(${who})\s+${already}(?:listed|lists|stood|stands|puts?|found|showed|shows|gave|gives|recorded)\b`,
  'u',
);
/** "Fire service: six dead", "10.45 Police: six dead". */
const label = /^\W*(?:\d[\d.:]*\W+)?((?:\p{L}[\p{L}’'-]*\s){0,3}\p{L}+):\s/u;
const gave = String.raw`(?:reported|confirmed|documented|registered|verified|counted|recorded|listed|identified|announced|spoken? of|tallied)\s+(?:(?:only|just|at least|about|some|more than|around|over|nearly|another|a total of)\s+){0,2}`;
/** "On Tuesday the police had reported only 29 dead", "the minister spoke of 29 dead", "a source gave a higher toll of 31", "by nightfall the minister, Ann Roe, had raised the toll to 12", "the agency has revised its figures: 12 dead". */
const reports = new RegExp(
  String.raw`^\W*(?:(?:[Ii]n\s(?:\p{Lu}\p{Ll}+\s)?\d{4}|[Ii]n\s\p{Lu}\p{Ll}+),?\s)?(?:(?:On|By|Late on)\s(?:\p{Lu}\p{Ll}+(?:\s(?:morning|afternoon|evening|night(?:fall)?))?|\d+\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d+|(?:nightfall|midday|midnight|noon|dawn|dusk|sunset)),?\s+)?(?:In\s(?:an?|its|their|the)\s(?:\p{Ll}+\s){0,2}(?:bulletin|report|statement|update|briefing|count|communiqu[eé]),?\s)?(?:As of\s[\p{L}\d ]{1,20},\s)?(${who})${named}\s+${already}(?:(?:(?:is|are|was|were)\s+reporting)\s+(?:\p{Ll}+\s+){0,2}\d|(?:gave|given|gives|issued|offered)\s+an?\s(?:[\p{Ll}-]+\s){0,3}toll\sof\s|${gave}(?:\d|\p{Ll}+\s(?:dead|deaths|killed|injured|injuries|wounded|hurt|missing|bodies|arrests)\b)|(?:revised|updated|raised|lowered|corrected)\s+(?:its|their|the|\p{Lu}[\p{L}-]+['’]s)\s(?:[\p{Ll}'’]+\s){0,3}(?:figures?|toll|count|estimate|tally|number\sof)\b)`,
  'u',
);
/** Who tells of the dead and wounded, and is not where they are counted. */
const tellers = wordSet(
  'police army military navy coastguard guard ministry minister service services department agency authorities authority government officials official ' +
    'spokesman spokeswoman spokesperson mayor governor president premier sheriff chief commissioner commander rescuers medics doctors paramedics ' +
    'hospitals hospital morgues morgue firefighters brigade witnesses witness observatory secretary cross crescent un unhcr ocha nato usgs media television tv prosecutors prosecutor coroner ' +
    'activists opposition rebels office council committee investigators command unit bureau group groups watch watchdog monitor monitors charity network union collective association federation organisation organization foundation reporter reporters journalist journalists correspondent source sources',
);

const nobody =
  /^(?:he|she|they|it|we|i|which|who|that|and|as|but|what|with|after|when|while|though|although|because|since|before|until|where|whereas)\b/i;
/** ", said the dead included three cooks": what is said, and not who says it. */
const clause = /\s(?:whose|included|was|were|is|are|had|has|have|would|will|could|died)\s/;
/** ", raising the confirmed death toll to nine": no speaker. */
const noSpeaker =
  /^\p{Ll}+ing\s|^not\s|^(?:is|are|was|were|be|been|has|have|had)$|\s(?:the|an?|its|their|of|as it|as they|is|are|was|were|be|been)$/u;

/** Ahead of the colon of a short report. */
const labelOf = (words: string) => (words.length < longestReport ? label.exec(words)?.[1] : undefined);
const longestReport = 160;

/** "A war that the UN says has killed 40", "the council's toll stood at 31". */
const saidInside = new RegExp(
  String.raw`\bthat\s(${who})\s(?:says?|said|estimates?|estimated|believes?|believed)\s(?:has|have|had|killed|left|claimed|displaced|wounded|(?:was|were)\s(?:[^.;,]{0,30}\s)?(?:\d|dead|killed|hurt|injured|wounded|missing))\b`,
  'u',
);
/** "Some 38,000 have died, by the council's count". */
const byCount =
  /\bby\s((?:the\s)?(?:\p{L}[\p{L}-]*\s){0,4}\p{L}+)['’]s?\s(?:own\s)?(?:count|tally|estimate|reckoning|figures)\b/u;
const ownToll = new RegExp(
  String.raw`^\W*(${who})['’]s\s(?:\p{Ll}+\s){0,2}(?:toll|count|tally|figure|estimate)\s(?:st[oa]nds?|stood|is|was|rose|climbed|r[io]se[sn]?|reached|put)\b`,
  'u',
);
/** "The Lune Post has learned that two were hurt". */
const learned = new RegExp(String.raw`^\W*(${who})\s+ha(?:s|ve|d)\s+learne?[dt]\s+that\b`, 'u');
/** Ahead of a clause that may tell who reports what stands in it. */
const opensClause = /(?:;|,?\s(?:after|as|while|when|since|before|and|but|though|although|whereas))\s/g;
const gives = new RegExp(String.raw`\b${gave}`);
/** "The 19 deaths that the minister cited", "the three bodies police reported". */
const cited = new RegExp(
  String.raw`^\s(?:(?:that|which)\s)?(${who})\s${already}(?:cited|reported|announced|gave|given|confirmed|claimed|estimate[sd]|counted)\b`,
  'u',
);

/** Who reports a number in its own clause, where another says the rest: "12 died, the mayor said, after police confirmed four deaths"; else null. */
export function tellerOfClause(text: string, sentence: Range, mention: Range): string | null {
  const ahead = text.slice(Math.max(sentence.start, mention.start - farthestTeller), mention.end);
  const behind = teller(cited.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + farthestTeller)))?.[1]);
  if (behind !== null) return speaker(behind);
  if (!gives.test(ahead)) return null;
  const from = matchesOf(opensClause, ahead).map(({ index, 0: found }) => index + found.length);
  return from.reduce<string | null>((found, at) => speaker(reporter(ahead.slice(at))) ?? found, null);
}
const farthestTeller = 160;

/** Whom a sentence names for all that it tells, besides quotations: "according to", ", police said", "Fire service: six dead". */
export function attributed(words: string): string | null {
  const [, before, behind] = saidBy.exec(words) ?? [];
  const papers = speaker(accordingTo.exec(words)?.[1] ?? per.exec(words)?.[1]);
  const said = speaker(before ?? behind);
  return (
    // "According to preliminary figures, 12 died, the mayor said"
    (papers !== null && said !== null && isDocument(papers) ? said : papers) ??
    said ??
    speaker(putter(words)) ??
    speaker(count.exec(words)?.[1]) ??
    speaker(learned.exec(words)?.[1]) ??
    speaker(saidInside.exec(words)?.[1]) ??
    speaker(byCount.exec(words)?.[1]) ??
    speaker(teller(ownToll.exec(words)?.[1])) ??
    speaker(teller(labelOf(words))) ??
    speaker(reporter(words))
  );
}

/** Whether a source is only what somebody made: "preliminary figures". */
export const isDocument = (who: string): boolean => document.test(who);
const document = /\b(?:figures|data|numbers|estimates?|reports?|information|results|statistics|counts?|tall(?:y|ies))$/;

/** Who puts a toll at a number, by name where that stands behind the office: "A director, Ann Roe, put". */
function putter(words: string): string | undefined {
  const found = puts.exec(words);
  return found?.groups?.named ?? found?.[1];
}

/** Who reports a number or raises it, by name where that stands behind the office. */
function reporter(words: string): string | undefined {
  const found = reports.exec(words);
  const who = teller(found?.[1]);
  return who === null ? undefined : (found?.groups?.named ?? who);
}

const speaker = (who: string | null | undefined): string | null =>
  who && !nobody.test(who) && !noSpeaker.test(who) && !clause.test(who) ? who : null;

/** The words, where they are for somebody who tells figures: "fire service", "the governor of Lune", "Interior Minister Ann Roe"; but "Antby". */
const teller = (words: string | undefined): string | null => {
  const [last, ...ahead] = (words ?? '').split(/\s+/).reverse();
  if (words === undefined || last === undefined) return null;
  if (tellers.has(last.toLowerCase()) || body.test(words)) return words;
  const title = ahead.find((word, k) => tellers.has(word.toLowerCase()) && k < longestName);
  const name = title === undefined ? '' : words.slice(words.lastIndexOf(title) + title.length);
  return /^(?:\sof)?(?:\s(?:the|\p{Lu}[\p{L}’'-]+))+$/u.test(name) ? words : null;
};
const longestName = 4;
/** "The National Commission on Human Rights". */
const body =
  /\b(?:Commission|Council|Committee|Association|Organi[sz]ation|Federation|Network|Cent(?:re|er)|Observatory|Union)\s(?:on|for|of)\s(?:the\s)?\p{Lu}/u;

/** Where words that are not marked as a speaker's are another's: "; on Monday the mayor said that 28 were hurt", ", although". */
const another = new RegExp(String.raw`;[^;]*\b${speech}\b|(?:,|\s[—–-])\s+(?:(?:al)?though|despite)\b`);
/** The same where somebody else tells the end: "The police say they fired in the air, but a boy was hit, his uncle said." */
const anotherAtEnd = new RegExp(String.raw`${another.source}|(?:^|,\s+)but\b`);

/** Who says what holds a mention, by the quotations of its sentence; `told` are the words that tell what became of the victims. */
export function sourceOf(
  text: string,
  mention: Range,
  told: Range,
  quotations: readonly Quotation[],
  isSaidAtEnd: boolean,
): string | null {
  const turned = isSaidAtEnd ? anotherAtEnd : another;
  const said = quotations.find(
    ({ form, content, source, cue }) =>
      (contains(content, mention) ||
        overlap(content, mention) > 3 ||
        isBefore(text, mention, cue, content) ||
        isListed(text, mention, cue, content)) &&
      source !== null &&
      !(cue !== null && statesNothing(text, told, form, content, cue)) &&
      // "The attacks claimed 14 lives" is nobody's speech.
      (cue === null || overlap(cue, told) <= 0) &&
      (form === 'direct' ||
        (!turned.test(text.slice(content.start, told.start)) && !isAside(text, told, { content, source, cue }))),
  );
  // "A report about unrest in Antby said that"
  if (said?.source && aboutThat.test(text.slice(Math.max(0, said.source.start - 7), said.source.start + 1)))
    return null;
  const named = said?.source ? text.slice(said.source.start, said.source.end) : null;
  // "A memorial lists the names of the 112 dead"
  if (named !== null && monument.test(named)) return null;
  // "A guard who said two had died", "they found two men with wounds", of whom nothing tells who it is.
  const who = said?.speaker ?? named;
  return who !== null && pronoun.test(who) ? null : who;
}
const pronoun =
  /^(?:(?:who|which|that|I|we|you|he|she|it|they|one|others|many|some)$|(?:every|no|some|any)(?:body|one)\b)/i;

/** Whether a cue is of who asks or pleads, or judges what is told: "asked who had killed her", "condemned the murder of a cook"; but "regretted that a cook was murdered". */
function statesNothing(text: string, told: Range, form: Quotation['form'], content: Range, cue: Range): boolean {
  const verb = text.slice(cue.start, cue.end);
  return (
    noStatement.test(verb) ||
    (form !== 'direct' &&
      cue.end <= content.start &&
      content.start <= told.start &&
      noReport.test(verb) &&
      !/^\s*(?:that|how)\s/.test(text.slice(cue.end, cue.end + 8)))
  );
}
const noStatement = /^(?:ask|wonder|inquir|plead)\p{Ll}*$/u;
const monument =
  /^(?:an?|the)\s(?:\p{Ll}+\s)?(?:memorial|monument|plaque|statue|wall|gravestone|headstone|exhibition)$/iu;
const aboutThat = /\babout\s\p{Ll}$/u;
/**
 * Whether what is told stands in a clause that only tells who or what another word of somebody's speech is of, and is the
 * article's own: "said the mine, [whose owner was killed,] had burned", "condemned the attack, [which killed nine]"; or
 * behind "the raid, which the army said was over, came after", "announced a search following [the death of nine]".
 */
function isAside(
  text: string,
  told: Range,
  { content, source, cue }: Pick<Quotation, 'content' | 'source' | 'cue'>,
): boolean {
  if (cue === null || source === null || cue.end > content.start || told.start < content.start) return false;
  const ahead = text.slice(content.start, told.start);
  if (relativeAhead.test(text.slice(Math.max(0, source.start - 8), source.start)) && ahead.includes(',')) return true;
  return occasion.test(ahead) || (relative.test(ahead) && goesOnBehind.test(text.slice(told.end, content.end)));
}
const relativeAhead = /,\s(?:which|who|whom)\s$/;
/** Up to what is told: the relative clause that it stands in. */
const relative = /,\s(?:(?:the|an?)\s(?:[\p{L}-]+\s){1,4})?(?:who|whose|whom|which|where)\s(?:[^,;:“”"]|,\d)*$/u;
/** Behind it: the clause that the relative one interrupts goes on, ", had burned". */
const goesOnBehind =
  /^(?:[^,;:]|,\d){0,80},\s["“]?(?:\p{Ll}+ly\s)?(?:was|were|is|are|has|had|have|did|does|will|would|could|can|may|might|held|took|left|went|came|told|made|ran|found|got|\p{Ll}{3,}ed)\b/u;
/** Up to what is told: something that is no clause, and the occasion of it, "a search following", "on Monday, due to". */
const occasion =
  /^(?!that\b)(?:(?!\b(?:was|were|is|are|am|be|been|has|have|had|will|would|did|does|do|could|can|may|might|must|should|said|died|\p{Ll}+ed)\b)[^;:“”"]){3,160}?\b(?:following|after|in response to|in the wake of|due to|because of)\s(?:[^,;:“”"]|,\d)*$/u;
/** Verbs by which nothing is reported. */
const noReport =
  /^(?:condemn|denounc|reject|propos|hop|urg|demand|vow|welcom|prais|mourn|regret|deplor|lament|critici[sz]|chid|scold|rebuk|quot|thank|honou?r|describ|call)\p{Ll}*$/u;

/**
 * Whether what is told only tells who somebody or what something is that is announced: "the service for Ann Roe, [who was
 * murdered in May,] will be held on Sunday, the council said".
 */
export const isBesidePlan = (text: string, sentence: Range, told: Range): boolean =>
  relative.test(text.slice(sentence.start, told.start)) && planBehind.test(text.slice(told.end, sentence.end));
const planBehind = /^(?:[^,;:“”"]|,\s?\d){0,80},\s(?:will|would|(?:is|are)\s(?:to|due|scheduled|planned|expected))\s/;

/** "The union said 13 were killed and that 60 were hurt": whether a mention stands between the cue and what is read as the content. */
const isBefore = (text: string, mention: Range, cue: Range | null, content: Range): boolean =>
  cue !== null &&
  cue.end <= mention.start &&
  mention.end <= content.start &&
  /^\s+(?:that\s)?[^.,;:"“”]*$/.test(text.slice(cue.end, mention.start)) &&
  /^(?:[^.;:"“”]*\sand|,)\s$/.test(text.slice(mention.end, content.start));

/** "17 died, the council said on Sunday: 13 in Antby and [four in Newland]": whether a mention stands in the list behind the cue. */
const isListed = (text: string, mention: Range, cue: Range | null, content: Range): boolean =>
  cue !== null &&
  content.end <= cue.start &&
  cue.end <= mention.start &&
  /^[^.;:"“”]{0,40}:\s[^.;:"“”]*$/.test(text.slice(cue.end, mention.start));
