import type { Day } from '../../text/article.js';
import type { Range } from '../../text/span.js';
import { ofYear } from '../dates/day-ranges.js';
import type { DateMention, DayRange, Figure, FigureKind, Quotation } from '../reading.js';
import { isOfCase, isOfCourt } from './figure-court-days.js';
import { daysOf, isThen, isToCome, nearestDate, periodIn, sinceAhead, timeClauseLength } from './figure-days.js';
import { isAnotherDay } from './figure-elsewhere.js';
import { mayBeSamePlace, placesByMention, placesIn } from './figure-places.js';
import { attributed, sourceOf, speech, tellerOfClause } from './figure-sources.js';
import { otherTimesIn } from './figure-unreal.js';
import { writtenNumber } from './number-words.js';
import { personNoun } from './victim-nouns.js';

export type WhereAndWhen = Pick<Figure, 'place' | 'date'>;
type Circumstances = WhereAndWhen & Pick<Figure, 'source'>;

/**
 * What else a sentence's figures are read with. `carried` is what the sentence before told, where this one may go on from
 * it; `header` the day of the heading that it stands under.
 */
export interface Around {
  /** What became of those who are told of. */
  readonly kind: FigureKind;
  /** Whether that is still to come. */
  readonly isForecast: boolean;
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly published: Day | null;
  readonly carried: WhereAndWhen | null;
  readonly header: DayRange | null;
  /** Whom the sentence before has speak, where this one goes on from that. */
  readonly teller: string | null;
  /** Gives the one place of the sentence before; null where it names none or more. */
  readonly placeBefore: () => string | null;
}

/** "Police said on [Monday]", "told reporters late on [Monday]": the day of what is said, not of what it is about. */
const saidOn = new RegExp(
  String.raw`\b(?:${speech}|(?:balance|report|update|figures|data|count|statement|tally|bulletin|toll)\s(?:released|published|issued))(?:\s+(?:reporters|journalists|state (?:TV|television|radio|media)|(?:to |the )?\p{Lu}\S*(?:\s\p{Lu}\S*)*|in an? (?:\p{Ll}+ )?(?:statement|briefing|speech|report|interview)|(?:at )?an? (?:news |press )?(?:conference|briefing)|late|early))*\s+(?:(?:on|in|this)\s+)?$`,
  'u',
);
/** "A spokesman [today] reported", "on [Monday], army sources confirmed that". */
const saidThen = new RegExp(String.raw`^(?:\s+|,?\s(?:[\w’'-]+\s){1,4}(?=[a-z]+ that\b))${speech}\b`);
/** "According to the miners, one of whom was hurt": of a source, and not by it. */
const besideSource = /\baccording to [^.;,]*, [^.;,]{0,20}\bwhom\b/i;
/**
 * Where, when and according to whom, for the figures of one sentence. The date is the one nearest to the word `told`
 * that tells what became of them, the day of "said on Monday" only where there is no other; it runs up to the day of
 * publication behind "since" and for "this year". The source is the speaker of the quotation that holds the mention,
 * else who stands behind "according to". A place or a day that the sentence does not tell is the one of the sentence
 * before, where this sentence does not tell of another day or place; else null.
 */
export function circumstancesIn(
  text: string,
  sentence: Range,
  { kind, isForecast, dates, quotations, published, carried, header, teller, placeBefore }: Around,
): (mention: Range, told: Range, whom?: Range) => Circumstances {
  const words = text.slice(sentence.start, sentence.end);
  const placeOf = placesByMention(text, sentence, kind);
  const said = attributed(words) ?? teller;
  const there = pointsThere.test(words) ? placeBefore() : null;
  const [isCared, isKept] = [cared.test(words), kept.test(words)];
  const beside = besideSource.exec(words);
  const besides = beside ? sentence.start + beside.index + beside[0].length : Number.POSITIVE_INFINITY;
  const otherTimes = year4.test(words) || dates.length > 0 ? otherTimesIn(words) : [];
  const isAside = ({ start }: Range) =>
    otherTimes.some((other) => other.start <= start - sentence.start && start - sentence.start < other.end);
  const every = [...dates, ...pastYearsIn(words, sentence.start, published)]
    .filter(
      (date) =>
        !isOfCourt(text, date) &&
        !isPlanned(text, date) &&
        (isForecast || !isToCome(text, date, published)) &&
        !isIdentified(text, date) &&
        !(upTo.test(aheadOf(text, sentence, date.start)) && !isThen(text, date)) &&
        !sentHome.test(aheadOf(text, sentence, date.start)) &&
        !isAnotherDay(aheadOf(text, sentence, date.start), kind),
    )
    .sort((a, b) => a.start - b.start);
  const now = every.filter((date) => !isAside(date));
  const deedNow = now.filter((date) => isOfDeed(text, sentence, date));
  const ahead = sentence.start + timeClauseLength(words);
  const lasting = periodIn(words, published);
  // "That year, 56 died": the year of the day before.
  const sameYear =
    carried?.date && /\b[Tt]hat year\b/.test(words) ? ofYear(Number(carried.date.from.slice(0, 4))) : null;
  const sourceHere = (mention: Range, told: Range) => {
    const source = sourceOf(text, mention, told, quotations, said !== null);
    return source === null || (said !== null && paper.test(source))
      ? (tellerOfClause(text, sentence, mention) ?? said)
      : source;
  };
  return (mention, told, whom = mention) => {
    const named = placeOf(whom);
    // Those who are treated in a hospital were hurt elsewhere, those held in a jail arrested.
    const isAfter = named !== null && ((isCared && indoors.test(named)) || (isKept && cells.test(named)));
    const place = isAfter ? null : named;
    // What is told of the other time is of its day.
    const then = otherTimes.length > 0 && isAside(mention);
    const ofCase = kind === 'detained' ? [] : every.filter((date) => isOfCase(text, sentence, date, told));
    const isOwn = (date: DateMention) =>
      !ofCase.includes(date) &&
      !(told.start < ahead && date.start >= ahead) &&
      !(date.end < told.start && toDate.test(text.slice(date.end, told.start)));
    const sorted = (then ? every : now).filter(isOwn);
    const ofDeed = (then ? every.filter((date) => isOfDeed(text, sentence, date)) : deedNow).filter(isOwn);
    // What somebody was charged with in June was not done later.
    const isLater = ofCase.some(({ to }) => (carried?.date?.from ?? header?.from ?? '') > to);
    const around = isLater || isKnownDoer(text, sentence, mention, told) ? null : carried;
    const nearest = nearestDate(text, ofDeed, told, mention);
    const away = (at: number) => Math.abs(at - told.start);
    // "200 have died so far this month in the war that began in 1980"
    const isLasting =
      lasting !== null &&
      (nearest === null || (lasting.at !== null && away(sentence.start + lasting.at) < away(nearest.start)));
    const date = isLasting
      ? { from: lasting.from, to: lasting.to }
      : (daysOf(text, nearest, told, published) ?? sameYear);
    const same = around?.place && (place === null || mayBeSamePlace(place, around.place));
    // "1,300 have been killed since the war began, they said on Monday": up to some day, and not on it.
    const since =
      countsSince.test(text.slice(mention.end, sentence.end)) &&
      !every.some(({ start }) => start > mention.end && sinceAhead(text, start) !== null);
    return {
      place: place ?? there ?? (date === null || sameDays(date, around?.date ?? null) ? (around?.place ?? null) : null),
      date:
        since || yearly.test(text.slice(mention.end, mention.end + farthestYearly))
          ? null
          : (date ??
            (place === null || same ? around?.date : null) ??
            (beforehand.test(aheadOf(text, sentence, told.start))
              ? null
              : daysOf(text, nearestDate(text, sorted, told, mention), told, published)) ??
            (isLater ? null : header)),
      source: told.start < besides ? sourceHere(mention, told) : null,
    };
  };
}

/** "22 attacks on Monday and, to date, 12 deaths" */
const toDate = /\b(?:to date|in all|in total|altogether)\b/;

/** "Then Berg, who [killed three people], spoke": who somebody is, and not what happened where and when the sentences before tell. */
const isKnownDoer = (text: string, sentence: Range, mention: Range, told: Range): boolean =>
  told.end < mention.end && doer.test(aheadOf(text, sentence, told.start));
const doer = /\p{Lu}[\p{L}’'-]+,\swho\s(?:(?:has|had|once|later|also)\s)*(?:[^.,;]{0,40}\sand\s)?$/u;

/** "Were killed there"; but "killed; there were". */
const pointsThere =
  /\b(?:killed|die[ds]?|dead|hurt|injured|wounded|arrested|detained|missing|kidnapped|displaced|attack|explosion|blast|crash|fire|shooting|deaths?|toll|injuries|people|civilians|residents|soldiers|children)\sthere\b(?!\s(?:is|was|are|were|will)\b)/u;

/** "Said on Monday that it regrets [the murder]", "sent troops after [the death]": of what was before that day. */
const beforehand =
  /\b(?:after|following|since|over|into|condemn\w*|denounc\w*|investigat\w*|regret\w*|mourn\w*|aveng\w*|in connection with|(?:accused|guilty|suspected|convicted) of|charged with|responsib\w+ for|involved in)\s(?:(?:the|his|her|their|an?)\s)?(?:\p{Ll}+\s)?$/u;

/** "According to figures released on Monday by the army": the army tells them. */
const paper = /\b(?:released|published|issued)\b/;

/** Behind a mention: "in Antland since the war began". */
const countsSince =
  /^[^.;,]{0,40}?\bsince\s(?:the|its|their|\p{Lu}\S*)\s[^.;,]{0,60}?\b(?:began|started|broke out|erupted|invaded|launched|took power|seized power)\b/u;

/** "Kills 5,000 people [a year]": on no day. */
const yearly = /^(?:\s[\p{L}-]+){0,4}?\s(?:(?:a|each|every|per) year|annually)\b/u;
const farthestYearly = 60;

const year4 = /\b(?:1[5-9]|20)\d\d\b/;
const adjectival = /\b(?:an?|[Tt]he|its|their|his|her)\s((?:1[5-9]|20)\d\d)\s(?!block\b)(\p{Ll}{3,})/gu;

/** "After a 2016 leak": years of what happened before this one, that stand before its noun and are no dates elsewhere; not "the 1800 block", "the 1600 miners". */
function pastYearsIn(words: string, start: number, published: Day | null): DateMention[] {
  if (published === null || !year4.test(words)) return [];
  return [...words.matchAll(adjectival)].flatMap(({ index, 0: found, 1: year = '', 2: noun = '' }) => {
    if (year >= published.slice(0, 4) || personNoun(noun) === 'many') return [];
    const at = start + index + found.indexOf(year);
    return [{ start: at, end: at + year.length, ...ofYear(Number(year)), sentence: 0 }];
  });
}

const aheadOf = (text: string, sentence: Range | undefined, at: number) =>
  text.slice(Math.max(sentence?.start ?? 0, at - 80), at);

const sameDays = (a: DayRange, b: DayRange | null) => b !== null && a.from === b.from && a.to === b.to;

/** Opens a sentence that does not go on from the one before. */
const elsewhere =
  /^\W*(?:elsewhere|separately|meanwhile|earlier|previously|overall|(?:in|at) (?:an?|the) (?:separate|different|previous|earlier|second|third)|in (?:another|other|all|total))\b|\bin (?:an? (?:separate|different|unrelated)|another) (?:[a-z-]+ )?(?:attack|crash|accident|incident|blast|explosion|shooting|fire|raid|ambush|clash|bombing|collision|stabbing|case)\b/i;
/** Tells of a longer time or of another. */
const general =
  /\b(?:(?:war|conflict|insurgency|pandemic|epidemic) has|(?<!\bha(?:s|ve|d) )since|so far (?:this|in)|so far(?=,)|in all|a total|total of|ever|every year|each year|annually|a year|over the (?:(?:past|last)(?! (?:day|night|24 hours)\b)|years)|altogether|worldwide|nationwide|(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after|ago)|the (?:next|following|previous) (?:day|week|month|year|morning|night))\b/i;

/** Whether a sentence turns to another place or event: what was told before holds no more. */
export const turnsElsewhere = (words: string): boolean => elsewhere.test(words);

/** "Who was to marry in [April]": of what has not happened. */
const isPlanned = (text: string, { start }: Range): boolean =>
  plannedFor.test(text.slice(Math.max(0, start - 60), start));
const plannedFor =
  /\b(?:was|were|is|are|had been) (?:due |set |scheduled |expected |planning |hoping )?to (?:\p{Ll}+ ){1,4}(?:in |on )?$/u;

/** "Had died through [April]": the end of a time. */
const upTo = /\b(?:through|until|till|up to)\s(?:(?:late|early|the end of|at least)\s)?$/;

/** "The coroner on [Tuesday] identified the dead", "were named on [Tuesday] as": when the dead got their names. */
const isIdentified = (text: string, { start, end }: Range): boolean =>
  /\b(?:identified|named)\s(?:on\s)?$/.test(text.slice(Math.max(0, start - 20), start)) ||
  /^\s(?:identified|named)\b/.test(text.slice(end, end + 12));

/** Whether a day of a sentence is that of what happened, and not of its telling: "said on Monday", "the toll rose to 12 on Monday", "in stable condition on Monday". */
export const isOfDeed = (text: string, sentence: Range | undefined, { start, end }: Range): boolean => {
  const ahead = aheadOf(text, sentence, start);
  return (
    !isSaidOn(text, sentence, { start, end }) &&
    !isCounted(text, sentence, start) &&
    !stillOn.test(ahead) &&
    !isFoundOn(text, sentence, { start, end })
  );
};
/** Whether it is the day on which the dead or those alive were found: "recovered two bodies on [Friday]", "rescuers on [Monday] recovered four bodies". */
export const isFoundOn = (text: string, sentence: Range | undefined, { start, end }: Range): boolean =>
  rescuedOn.test(aheadOf(text, sentence, start)) || foundThen.test(text.slice(end, end + farthestSaying));
const foundThen =
  /^\s(?:pulled|rescued|recovered|retrieved|found|dug)\s[^.;,]*\b(?:alive|bodies|body|corpses?|remains)\b/u;
/** Whether it is the day of saying: "said on [Monday]", "a spokesman [today] reported". */
export const isSaidOn = (text: string, sentence: Range | undefined, { start, end }: Range): boolean =>
  saidOn.test(aheadOf(text, sentence, start)) || saidThen.test(text.slice(end, end + farthestSaying));
const farthestSaying = 60;

/** "The death toll from the strike on the market in the village of Antby rose to 12 [on Monday]": the day of a count. */
const isCounted = (text: string, sentence: Range | undefined, start: number): boolean =>
  countedOn.test(text.slice(Math.max(sentence?.start ?? 0, start - farthestCount), start));
const farthestCount = 240;
const countedOn = new RegExp(
  String.raw`\b(?:toll|deaths|dead|fatalities|tally|count)\b[^.;,]*\b(?:climb|r[io]se|reach|jump|st[oa]nd|stood|pass|top|gr[eo]w|mount|hit|at)\w*\s+(?:to\s+|at\s+)?(?:[a-z]+\s){0,2}${writtenNumber}\s+(?:late\s|early\s)?(?:on\s+)?$`,
  'i',
);

/** "Pulled a girl alive from the ruins on [Thursday]": when who was there was found. */
const rescuedOn =
  /\b(?:pull|rescue|dig|dug|recover|retrieve|find|found|free)\w*\s(?:[^.;,]*\b(?:alive|bodies|rubble|ruins|debris|wreckage)\b)[^.;,]*\s(?:late\s|early\s)?(?:on\s+)?$/u;
/** "Was in critical condition on [Monday]": the day of how somebody is. */
const stillOn = /\b(?:condition|still\s(?:\p{Ll}+\s){0,3}\p{Ll}+)\s+(?:late\s+|early\s+|as of\s+|on\s+)*$/u;
/** "Were treated and released on [Monday]": when those who were hurt went home. */
const sentHome =
  /\b(?:treated and (?:released|discharged)|(?:released|discharged)\sfrom\s(?:the\s|an?\s)?(?:\p{L}+\s)?hospital)\s+(?:late\s+|early\s+|on\s+)*$/u;

/** Whether a sentence tells of a longer time or of another than the one before. */
export const isGeneral = (words: string): boolean => general.test(words);

/** Goes back to what was before: "two had been killed a week before", "he has previous convictions for". */
export const goesBack = (words: string): boolean => wentBefore.test(words);
const wentBefore = /\b(?:days?|weeks?|months?|years?)\s(?:earlier|before|previously|ago)\b|\bprevious convictions\b/i;

/** Opens a sentence about those whom the one before told of. */
const points =
  /^\W*(?:his|her|their|both|none|he|she|they|all|(?:\p{L}+|\d+) (?:others?|of (?:the|them|those|whom))|the (?:other|second|third|two|three|four|five|rest|dead|injured|wounded|missing|victims?|man|woman|boy|girl|child|driver|passengers?|suspect|gunman|attackers?|survivors|teenager|\d+)|(?:also )?(?:killed|dead|wounded|injured|hurt) (?:was|were)|among (?:the|those) (?:dead|killed|wounded|injured|victims))\b/iu;

/** What is quoted, or tells of another time, of a case or of what lasts: it need not go on from the paragraph before. */
export const tellsBeside = (words: string): boolean => besideEvent.test(words);
const besideEvent =
  /[“”"]|\b(?:war|wars|conflict|insurgency|uprising|revolt|campaign|history|recent|past|previous(?:ly)?|earlier|former(?:ly)?|similar|average|usually|typically|often|every|convicted|sentenced|trial|court|verdict|jury|anniversary|decades?|years?(?! old\b)(?!-old)|months?|(?:murder|assassination|killing|death|disappearance|kidnapping|abduction)s? of|(?:has|have|are|is|being|will|would|could|may)\s)\b/i;
/** As many paragraphs may lie between those who are told of and a sentence that points back to them. */
const farthestBack = 2;

/** Whether a sentence `paragraphs` further on may go on from what was told of a day and place; in the next paragraph, from harm. */
export const goesOn = (words: string, paragraphs: number, isOfHarm = false): boolean =>
  !general.test(words) &&
  (paragraphs === 0 ||
    (paragraphs <= farthestBack && points.test(words)) ||
    (paragraphs === 1 && isOfHarm && !tellsBeside(words)));

/** Where people are taken: nothing more happened there. */
export const indoors =
  /\b(?:Hospitals?|Clinic|Medical|Health|Infirmary|Court|Courthouse|Jail|Prison|hospital|clinic|infirmary)\b/;
/** Where people are kept: what they did, and their arrest, was elsewhere. */
const cells = /\b(?:jail|prison|barracks|detention)\b/i;
const kept = /\b(?:held|booked|lodged|remain(?:s|ed|ing)?|jailed) (?:\p{L}+ ){0,3}(?:in|at|into)\b/u;

/** A longer time than a month, in milliseconds, is handed on only where it opens the sentence: "In 2011"; but "was fined in 2011". */
const longest = 31 * 86_400_000;
/** As far as this, in characters. */
const opening = 12;

const cared =
  /\b(?:treated|treating|taken(?! hostage| captive| prisoner)|admitted|rushed|flown|airlifted|transported|brought|recovering|hospitali[sz]ed|pronounced (?:dead|deceased)|(?:arrived|arriving|walked|showed up|shown up|turned up|came|drove|driven)\b[^.;,]*\b(?:with|suffering|seeking|for treatment))\b/i;

/** What a sentence without figures hands on: the one day and the one place that it names. */
export function namedIn(text: string, sentence: Range, dates: readonly DateMention[]): WhereAndWhen {
  const [place, more] = placesIn(text, sentence);
  // "Said on Sunday that it had sent a warning" hands no day on.
  const [date, second] = dates.filter(
    (one) =>
      isOfDeed(text, sentence, one) &&
      !isOfCourt(text, one) &&
      // "A curfew has been in force since Monday"
      sinceAhead(text, one.start) === null &&
      !isAnotherDay(aheadOf(text, sentence, one.start), 'detained'),
  );
  const holds = ({ from, to, start }: DateMention) =>
    Date.parse(to) - Date.parse(from) <= longest || start - sentence.start < opening;
  return {
    place: place && !more && !indoors.test(place.name) ? place.name : null,
    date: date && !second && holds(date) ? { from: date.from, to: date.to } : null,
  };
}
