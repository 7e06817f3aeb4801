import type { Day } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import { ofYear } from '../dates/day-ranges.js';
import type { DateMention, DayRange } from '../reading.js';
import type { Around } from './figure-circumstances.js';
import { isOfOtherClause, ofVerb } from './figure-clause-days.js';
import { isOfCase, isOfCourt } from './figure-court-days.js';
import {
  asSpans,
  daysOf,
  isThen,
  isToCome,
  nearestDate,
  periodIn,
  sinceAhead,
  timeClauseLength,
} from './figure-days.js';
import { isAnotherDay } from './figure-elsewhere.js';
import { postingLength } from './figure-headings.js';
import { timesOfParts } from './figure-part-days.js';
import { speech } from './figure-sources.js';
import { otherTimesIn } from './figure-unreal.js';
import { writtenNumber } from './number-words.js';
import { personNoun } from './victim-nouns.js';
import { aheadOf } from './words-ahead.js';

/** What a sentence tells of the day of one of its figures. */
interface DayTold {
  /** The day nearest to the word that tells what became of them. */
  readonly date: DayRange | null;
  /** Gives the day of their telling, which is the figure's where there is no other. */
  readonly dateSaid: () => DayRange | null;
  /** Whether it is of no one day, for it is told of a time: "5,000 a year". */
  readonly isOnNone: boolean;
  /** Whether it was later than what the sentences before tell. */
  readonly isLater: boolean;
}

/** Gives what a sentence tells of the day of a mention, of which `told` tells what became. */
export function daysHere(
  text: string,
  sentence: Range,
  { kind, isForecast, dates, published, carried, header }: Around,
): (mention: Range, told: Range) => DayTold {
  const words = text.slice(sentence.start, sentence.end);
  const otherTimes = year4.test(words) || dates.length > 0 ? otherTimesIn(words) : [];
  const isAside = ({ start }: Range) =>
    otherTimes.some((other) => other.start <= start - sentence.start && start - sentence.start < other.end);
  const past = pastYearsIn(words, sentence.start, published).filter(({ start }) =>
    dates.every((one) => one.start !== start),
  );
  const named = [...dates, ...past].sort(byPlace);
  const head = headOf(text, sentence, named);
  const every = asSpans(text, underHead(head, named)).filter(
    (date) =>
      (isForecast || date === head || !isToCome(text, date, published)) &&
      mayBeOfDeed(text, sentence, date) &&
      !isAnotherDay(aheadOf(text, sentence, date.start), kind),
  );
  const now = every.filter((date) => !isAside(date));
  // Who gave himself up is held from that day on.
  const isHeld = ({ start }: Range) => kind === 'detained' && gaveUp.test(aheadOf(text, sentence, start));
  const isDeed = (date: DateMention) => isOfDeed(text, sentence, date) || isHeld(date);
  const deedNow = now.filter(isDeed);
  const ahead = sentence.start + timeClauseLength(words);
  const lasting = periodIn(text, sentence, published);
  const ofParts = timesOfParts(text, sentence, lasting ? [...deedNow, lasting] : deedNow);
  // "That year, 56 died": the year of the day before.
  const sameYear =
    carried?.date && /\b[Tt]hat year\b/.test(words) ? ofYear(Number(carried.date.from.slice(0, 4))) : null;
  return (mention, told) => {
    // What is told of the other time is of its day.
    const then = otherTimes.length > 0 && isAside(mention);
    const ofCase = kind === 'detained' ? [] : every.filter((date) => isOfCase(text, sentence, date, told, mention));
    const ofPart = ofParts.find(({ time, part }) => part.start < mention.end && mention.end <= time.start)?.time;
    const isOfPart = ({ start }: Range) =>
      ofParts.some(({ time, part }) => time.start === start && mention.end <= part.start);
    const isOwn = (date: DateMention) =>
      !isOfPart(date) &&
      !ofCase.includes(date) &&
      !isOfOtherClause(text, sentence, date, told) &&
      !(told.start < ahead && date.start >= ahead) &&
      !(date.end < told.start && toDate.test(text.slice(date.end, told.start)));
    const ofDeed = ofVerb(text, (then ? every.filter(isDeed) : deedNow).filter(isOwn), told, mention);
    const nearest = ofDeed.find((date) => date === ofPart) ?? nearestDate(text, ofDeed, told, mention);
    const away = (at: number) => Math.abs(at - told.start);
    // "200 have died so far this month in the war that began in 1980"
    const isLasting =
      lasting !== null &&
      !isOfPart(lasting) &&
      (nearest === null || lasting === ofPart || (lasting.isCount && away(lasting.start) < away(nearest.start)));
    const dateSaid = () =>
      beforehand.test(aheadOf(text, sentence, told.start))
        ? null
        : daysOf(text, nearestDate(text, (then ? every : now).filter(isOwn), told, mention), told, published);
    return {
      date: isLasting ? { from: lasting.from, to: lasting.to } : (daysOf(text, nearest, told, published) ?? sameYear),
      dateSaid,
      isOnNone: isOnNoDay(text, sentence, mention, every) || (nearest !== null && isLongAgo(text, nearest)),
      // What somebody was charged with in June was not done later.
      isLater: ofCase.some(({ to }) => (carried?.date?.from ?? header?.from ?? '') > to),
    };
  };
}

/** The date that an entry of a list opens with: "[April 2019]: Bombs go off"; a page may go on after the day of its publication. */
function headOf(text: string, { start }: Range, [first]: readonly DateMention[]): DateMention | null {
  return first && first.start <= start + 1 && /^\.?\s?[:–—-]\s/.test(text.slice(first.end, first.end + 4))
    ? first
    : null;
}

/** The dates of such an entry, but for those outside of that of its head: "April 2019: Bombs go off on Sunday". */
function underHead(head: DateMention | null, dates: readonly DateMention[]): readonly DateMention[] {
  if (head === null) return dates;
  const within = dates.filter((date) => date !== head && head.from <= date.from && date.to <= head.to);
  return within.length > 0 ? within : [head];
}

/** "22 attacks on Monday and, to date, 12 deaths" */
const toDate = /\b(?:to date|in all|in total|altogether)\b/;

/** Whether a mention is of a time, and of none of the `dates` of its sentence. */
const isOnNoDay = (text: string, sentence: Range, mention: Range, dates: readonly DateMention[]): boolean =>
  yearly.test(text.slice(mention.end, mention.end + farthestYearly)) ||
  // "1,300 have been killed since the war began, they said on Monday": up to some day, and not on it.
  (countsSince.test(text.slice(mention.end, sentence.end)) &&
    !dates.some(({ start }) => start > mention.end && sinceAhead(text, start) !== null));

/** "More than [30 years ago]": in no one year. */
const isLongAgo = (text: string, { start, end }: Range): boolean =>
  /^[\p{L}\d-]+\syears?\sago$/u.test(text.slice(start, end)) &&
  /\b(?:more than|(?<!\bjust )over|at least)\s$/i.test(text.slice(Math.max(0, start - 20), start));

/** Behind a mention: "in Antland since the war began". */
const countsSince =
  /^[^.;,]{0,40}?\bsince\s(?:the|its|their|\p{Lu}\S*)\s[^.;,]{0,60}?\b(?:began|started|broke out|erupted|invaded|launched|took power|seized power)\b/u;

/** "Kills 5,000 people [a year]": on no day. */
const yearly = /^(?:\s[\p{L}-]+){0,4}?\s(?:(?:a|each|every|per) year|annually)\b/u;
const farthestYearly = 60;

/** "Said on Monday that it regrets [the murder]", "sent troops after [the death]", "recovers after he was [shot]": of what was before that day. */
const beforehand =
  /\bafter\s(?:he|she|they|(?:the|an?)\s\p{Ll}+)\s(?:(?:was|were|had\sbeen)\s)?(?:\p{Ll}+ly\s)?$|\bfinding\swhoever\s(?:\p{Ll}+ly\s)?$|\b(?:after|following|since|over|into|condemn\w*|denounc\w*|investigat\w*|regret\w*|mourn\w*|aveng\w*|in connection with|(?:accused|guilty|suspected|convicted) of|charged with|responsib\w+ for|involved in)\s(?:(?:the|his|her|their|an?)\s)?(?:\p{Ll}+\s)?$/u;

const year4 = /\b(?:1[5-9]|20)\d\d\b/;
const adjectival =
  /\b(?:[Aa]n?|[Tt]he|its|their|his|her)\s((?:1[5-9]|20)\d\d)\s(?!(?:block|analys[ie]s|stud(?:y|ies)|reports?|survey|review|census|poll|paper|book|article)\b)(\p{Ll}{3,})/gu;

/** "After a 2016 leak": years of what happened before this one, that stand before its noun and are no dates elsewhere; not "the 1800 block", "the 1600 miners", "a 2016 study". */
function pastYearsIn(words: string, start: number, published: Day | null): DateMention[] {
  if (published === null || !year4.test(words)) return [];
  return [...words.matchAll(adjectival)].flatMap(({ index, 0: found, 1: year = '', 2: noun = '' }) => {
    if (year >= published.slice(0, 4) || personNoun(noun) === 'many') return [];
    const at = start + index + found.indexOf(year);
    return [{ start: at, end: at + year.length, ...ofYear(Number(year)), sentence: 0 }];
  });
}

/** Whether a date is of what happened to people or of the telling of it, and of nothing else about them. */
function mayBeOfDeed(text: string, sentence: Range, date: DateMention): boolean {
  const ahead = aheadOf(text, sentence, date.start);
  return (
    !isOfCourt(text, date) &&
    !isPlanned(text, date) &&
    !isIdentified(text, date) &&
    !isPosted(text, sentence, date) &&
    !(upTo.test(ahead) && !isThen(text, date)) &&
    !warEnded.test(ahead) &&
    !isMadeIn(text, date, ahead) &&
    !ofWork.test(text.slice(date.end, date.end + farthestWork)) &&
    !isAnniversary.test(text.slice(date.end, date.end + farthestSaying)) &&
    !remembered.test(ahead) &&
    !sentHome.test(ahead) &&
    !stillCared.test(ahead) &&
    !(asOf.test(ahead) && isCaredThen.test(text.slice(date.end, date.end + farthestSaying)))
  );
}

/** "[2:15 pm ET May 2, 2020] Share this update": when an entry of a live page was posted. */
const isPosted = (text: string, { start }: Range, date: Range): boolean =>
  postingLength(text.slice(start, date.end + 1)) === date.end - start;

/** "Who was to marry in [April]": of what has not happened. */
const isPlanned = (text: string, { start }: Range): boolean =>
  plannedFor.test(text.slice(Math.max(0, start - 60), start));
const plannedFor =
  /\b(?:was|were|is|are|had been) (?:due |set |scheduled |expected |planning |hoping )?to (?:\p{Ll}+ ){1,4}(?:in |on )?$/u;

/** "Had died through [April]": the end of a time. */
const upTo = /\b(?:through|until|till|up to)\s(?:(?:late|early|the end of|at least)\s)?$/;

/** "Until a ceasefire was signed in [1994]", "a war, which ended in [1994],": when it was over. */
const warEnded =
  /\b(?:until|till)\s(?:an?|the|its)\s(?:\p{Ll}+\s){0,3}(?:ceasefire|truce|peace|deal|agreement|accords?|treaty|armistice|independence|end|fall)\b[^.;,]{0,40}\s$|\b(?:war|conflict|fighting|insurgency|violence|unrest|dictatorship|uprising|famine|epidemic|pandemic|outbreak|genocide)\b[^.;]{0,60}\bended\s(?:\p{Ll}+\s)?(?:in|on)\s$/iu;
/** "The ferry, built in [1987], sank": a year or month of a thing, a group or an office, and not of what became of people. */
const isMadeIn = (text: string, date: DateMention, ahead: string): boolean =>
  date.from !== date.to && madeIn.test(ahead) && sinceAhead(text, date.start) === null;
const madeIn =
  /(?:(?:(?<!\b(?:was|were|been|being)\s)|\b(?:which|that|who)\s(?:was|were|had been)\s)\b(?:(?:re)?built|founded|established|constructed|erected|inaugurated|commissioned|manufactured|designed|purchased|bought|acquired|renovated|refurbished|registered|licen[sc]ed|(?:re-?)?elected|appointed|hired|married|enacted|ratified)\s(?:(?:by|as|to|at|for|from|with|of|the|an?|his|her|mayor|president|governor|leader|head|chief|director|\p{Lu}[\p{L}’'-]*)\s){0,6}?|(?:[\p{L}\d”"],\s|\b(?:which|that)\s)(?:(?:was|were|had been)\s)?(?:first\s|formally\s)?(?:opened|completed|made|formed|created|introduced|installed|adopted|signed|passed|published|retired|deployed|recruited|stationed|released|freed|exiled|deported|dates|dating|came to power|took (?:power|office))\s)(?:in|on|from|around|about|back to)\s(?:(?:early|late|mid|the\s\p{Ll}+)[\s-])?$/u;

/** Behind a date: "in [1929], Ian Hale published a novel". */
const ofWork =
  /^,?\s[^.;]{0,60}?\b(?:published|wrote|released|filmed|directed|composed|staged)\s(?:an?|the|his|her|their)\s(?:[\p{L}-]+\s){0,2}(?:novels?|books?|memoirs?|films?|movies?|plays?|songs?|albums?|poems?|documentar(?:y|ies)|biograph(?:y|ies)|essays?|articles?|stor(?:y|ies)|music)\b/u;
const farthestWork = 130;

/** Behind a date: "[May 2] marked 101 years since", "[on Saturday] Antby will observe the anniversary of". */
const isAnniversary =
  /^,?\s(?:\p{L}+\s){0,4}(?:mark(?:s|ed)?|observes?d?|celebrate[sd]?|commemorate[sd]?|is|was)\s(?:[\p{L}\d]+\s){1,3}(?:years?|decades?|months?)\ssince\b|^,?\s(?:\p{L}+\s){0,4}(?:mark(?:s|ed)?|observes?d?|celebrate[sd]?|commemorate[sd]?)\s(?:[\p{L}\d]+\s){1,3}anniversary\b/u;

/** "Marked the 35th anniversary on [Thursday], vowing": when it was remembered; but "on the anniversary of the fire of [May 2]". */
const remembered =
  /(?<!\b(?:as|when|while)\s(?:\S+\s){0,4})\b(?:mark(?:s|ed|ing)?|observ(?:es?|ed|ing)|celebrat(?:es?|ed|ing)|commemorat(?:es?|ed|ing)|remember(?:s|ed|ing)?)\s(?:[^.;,]{0,40}\s)?anniversary\s(?:of\s[^.;,]{0,40}\s)?(?:on\s|this\s)?$/u;

/** "The coroner on [Tuesday] identified the dead", "were named on [Tuesday] as": when the dead got their names. */
const isIdentified = (text: string, { start, end }: Range): boolean =>
  /\b(?:identified|named)\s(?:on\s)?$/.test(text.slice(Math.max(0, start - 20), start)) ||
  /^\s(?:identified|named)\b/.test(text.slice(end, end + 12));

/** "Police said on [Monday]", "told reporters late on [Monday]": the day of what is said, not of what it is about. */
const saidOn = new RegExp(
  String.raw`\b(?:${speech}|(?:balance|report|update|figures|data|count|statement|tally|bulletin|toll)\s(?:released|published|issued))(?:\s+(?:reporters|journalists|state (?:TV|television|radio|media)|(?:to |the )?\p{Lu}\S*(?:\s\p{Lu}\S*)*|in (?:an?|its|their|his|her|the) (?:[\p{L}\d.:-]+ ){0,4}(?:statement|briefing|speech|report|interview|advisory|bulletin|update|communiqu[eé]|broadcast)|(?:at )?an? (?:news |press )?(?:conference|briefing)|late|early))*\s+(?:(?:on|in|this)\s+)?$`,
  'u',
);
/** "A spokesman [today] reported", "on [Monday], army sources confirmed that"; not "[Monday], and the mayor said that". */
const saidThen = new RegExp(
  String.raw`^(?:\s+|,?\s(?!(?:and|but|while)\s)(?:[\w’'-]+\s){1,4}(?=[a-z]+ that\b))${speech}\b|^\s(?:\p{Ll}+ly\s)?denied\b|^,?\s(?!(?:and|but|while)\s)(?:[\p{L}’'.-]+\s){1,8}(?:claimed|said|reported|announced|confirmed|estimated|acknowledged)\s(?:that\s)?(?:at least|more than|over|nearly|about|some|${writtenNumber})\b`,
  'u',
);

/** Whether a day of a sentence is that of what happened, and not of its telling: "said on Monday", "the toll rose to 12 on Monday", "in stable condition on Monday". */
export const isOfDeed = (text: string, sentence: Range | undefined, { start, end }: Range): boolean => {
  const ahead = aheadOf(text, sentence, start);
  return (
    !isSaidOn(text, sentence, { start, end }) &&
    !isCounted(text, sentence, start) &&
    !(sentence && isPosted(text, sentence, { start, end })) &&
    !remembered.test(ahead) &&
    !stillOn.test(ahead) &&
    !(searches.test(ahead) && searchedOn.test(ahead)) &&
    !isLearnt(ahead) &&
    // The “2 June” movement
    !(/[“"‘]/.test(text[start - 1] ?? '') && /[”"’]/.test(text[end] ?? '')) &&
    !isFoundOn(text, sentence, { start, end })
  );
};
/** Whether a day behind some words is that on which somebody learnt of a deed or gave himself up, or on which something was published. */
const isLearnt = (ahead: string): boolean =>
  countedThen.test(ahead) ||
  learntOn.test(ahead) ||
  knownOn.test(ahead) ||
  gaveUp.test(ahead) ||
  publishedOn.test(ahead) ||
  pageFor.test(ahead);
const onIt = String.raw`(?:\s(?:early|late|on|in|this))*\s$`;
/** "Learned of the shooting early [Monday]"; but "learned that a blast on [Monday]". */
const learntOn = new RegExp(
  String.raw`\b(?:learn(?:ed|t|s)|heard|found out|read)(?:\s(?:of|about)\s[^.;,]{0,50})?${onIt}`,
);
/** "Their condition was not available on [Monday]" */
const knownOn = new RegExp(
  String.raw`\b(?:available|(?:not|yet|immediately)\sknown|unknown|unclear|not\sclear)${onIt}`,
);
const gaveUp = new RegExp(
  String.raw`\b(?:surrendered|surrenders|(?:turn(?:ed|s)|g[ai]ve[ns]?|hand(?:ed|s))\s(?:him|her|them)sel(?:f|ves)\s(?:in|up|over))\b[^.;,]{0,40}${onIt}`,
);
/** "The coroner reported 24 deaths on [Sunday]" */
const countedThen = new RegExp(
  String.raw`\b(?:reported|confirmed|announced)\s(?:[^.;,]{0,30}\s)?(?:deaths|dead|fatalities|casualties|injuries|bodies)${onIt}`,
);
/** What `searchedOn` needs. */
const searches = /search|rescue|recovery|salvage/i;
/** "Called off the search on [Sunday]", "the rescue operation ended on [Sunday]": it is after what happened that people search. */
const searchedOn = new RegExp(
  String.raw`(?:\b(?:call(?:ed|ing)?\soff|end(?:ed|ing)?|suspend(?:ed|ing)?|resum(?:ed|ing)|scal(?:ed|ing)\s(?:back|down)|abandon(?:ed|ing)?|halt(?:ed|ing)?|complet(?:ed|ing)|continu(?:ed|ing)|stopp(?:ed|ing))\s(?:(?:the|their|a|its|all|active)\s)*(?:[\p{L}-]+\s){0,2}(?:search(?:es|ing)?|rescue|recovery)\b[^.;,]{0,50}|` +
    String.raw`\b(?:search(?:es)?|(?:rescue|recovery|salvage)\s(?:operations?|efforts?|works?|missions?))\b[^.;,]{0,40}\s(?:ended|(?:was|were)\s(?:called\soff|suspended|halted|resumed|abandoned|completed|scaled\s(?:back|down))|resumed|continued|went\son|stopped|entered\sits?)\b[^.;,]{0,20})${onIt}`,
  'iu',
);
const papers =
  '(?:footage|videos?|reports?|studies|study|statements?|images?|photos?|photographs?|pictures?|recordings?|letters?|articles?|books?|figures|data|names?|lists?|sketch(?:es)?|details|warnings?)';
/** "Police released footage on [Monday]", "a report published in [May]"; but "the rebels released 12 hostages on [Monday]". */
const publishedOn = new RegExp(
  String.raw`\b(?:(?:published|released|issued|posted|aired|broadcast|leaked)\s(?:[^.;,]{0,30}\s)?${papers}\b[^.;,]{0,40}|${papers}\b[^.;,]{0,30}\b(?:published|released|issued|posted|aired|broadcast|leaked)|(?<=^\W*(?:[Aa]n?|[Tt]he)\s(?:\p{Ll}+\s){0,2})(?:article|story|obituary|editorial))${onIt}`,
  'u',
);
/** "This page summarizes news for [Monday]" */
const pageFor = /\b(?:page|blog|edition)\b[^.;]{0,60}\b(?:for|from|of|on)\s$/i;

/** Whether it is the day on which the dead or those alive were found: "recovered two bodies on [Friday]", "rescuers on [Monday] recovered four bodies". */
export const isFoundOn = (text: string, sentence: Range | undefined, { start, end }: Range): boolean =>
  rescuedOn.test(aheadOf(text, sentence, start)) || foundThen.test(text.slice(end, end + farthestSaying));
const foundThen =
  /^\s(?:pulled|rescued|recovered|retrieved|found|dug)\s[^.;,]*\b(?:alive|bodies|body|corpses?|remains)\b/u;
/** Whether it is the day of saying: "said on [Monday]", "a spokesman [today] reported". */
export const isSaidOn = (text: string, sentence: Range | undefined, { start, end }: Range): boolean =>
  saidOn.test(aheadOf(text, sentence, start)) ||
  (saidThat.test(text.slice(end, end + farthestThat)) && anySaying.test(aheadOf(text, sentence, start))) ||
  saidThen.test(text.slice(end, Math.min(end + farthestSaying, sentence?.end ?? text.length)));
const farthestSaying = 60;
/** "Acknowledged on [Monday] that a strike had": whatever the verb is. */
const anySaying = /\b\p{Ll}{4,}ed\s(?:(?:late|early)\s)?(?:on\s)?$/u;
const saidThat = /^\sthat\s(?:an?|the|its|their|his|her|it|he|she|they|some|at|more|\p{Lu}\p{Ll}+|\d+)\s/u;
const farthestThat = 30;

/** "The death toll from the strike on the market in the village of Antby rose to 12 [on Monday]": the day of a count. */
const isCounted = (text: string, sentence: Range | undefined, start: number): boolean =>
  countedOn.test(text.slice(Math.max(sentence?.start ?? 0, start - farthestCount), start));
const farthestCount = 240;
const countedOn = new RegExp(
  String.raw`\b(?:toll|deaths|dead|fatalities|tally|count)\b(?:[^.;,]|[.,](?=\d))*\b(?:climb|r[io]se|reach|jump|st[oa]nd|stood|pass|top|gr[eo]w|mount|hit|at)\w*\s+(?:to\s+|at\s+)?(?:[a-z]+\s){0,2}${writtenNumber}\s+(?:late\s|early\s)?(?:on\s+)?$`,
  'i',
);

/** "Pulled a girl alive from the ruins on [Thursday]": when who was there was found. */
const rescuedOn =
  /\b(?:pull|rescue|dig|dug|recover|retrieve|find|found|free)\w*\s(?:[^.;,]*\b(?:alive|bodies|rubble|ruins|debris|wreckage)\b)[^.;,]*\s(?:late\s|early\s)?(?:on\s+)?$/u;
/** "Was in critical condition on [Monday]", "were investigating [Monday]": the day of how somebody is, or of what is done about it. */
const stillOn =
  /\b(?:condition|recovering|hospitali[sz]ed|(?:is|are|was|were|continued?)\s(?:still\s)?(?:investigating|searching|seeking|(?:asking|appealing)\sfor\s[^.;,]{0,40})|still\s(?:\p{Ll}+\s){0,3}\p{Ll}+)\s+(?:late\s+|early\s+|as of\s+|on\s+)*$/u;
/** Whether it is the day of how those are who were hurt before: "were listed in stable condition on [Monday]". */
export const isConditionOn = (text: string, sentence: Range | undefined, { start }: Range): boolean =>
  conditionOn.test(aheadOf(text, sentence, start));
const conditionOn = /\bcondition\s+(?:late\s+|early\s+|as of\s+|on\s+)*$/u;
/** "Remained hospitalized [Sunday] after being shot", "was recovering on [Sunday]" */
const stillCared =
  /\b(?:(?:remain(?:s|ed)|still|was|were)\s(?:[\p{Ll},]+\s){0,2}recovering|(?:remain(?:s|ed)|still)\s(?:\p{Ll}+\s)?(?:hospitali[sz]ed|in\s(?:the\s)?hospital))\s+(?:late\s+|early\s+|as of\s+|on\s+)*$/u;
/** "As of noon [Sunday], he was recovering" */
const asOf = /\b[Aa]s of\s(?:(?:late|early|noon|midday)\s)?$/;
const isCaredThen =
  /^,?\s[^.;,]{0,40}\b(?:is|are|was|were|remain(?:s|ed)?)\s(?:\p{Ll}+\s){0,2}(?:recovering|hospitali[sz]ed|condition)\b/u;
/** "Were treated and released on [Monday]": when those who were hurt went home. */
const sentHome =
  /\b(?:treated and (?:released|discharged)|(?:released|discharged)\sfrom\s(?:the\s|an?\s)?(?:\p{L}+\s)?hospital)\s+(?:late\s+|early\s+|on\s+)*$/u;

const byPlace = (a: Range, b: Range) => a.start - b.start;
