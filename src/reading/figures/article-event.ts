import type { Article, Day } from '../../text/article.js';
import { shareDays } from '../dates/day-ranges.js';
import type { DateMention, DayRange, Figure, FigureKind } from '../reading.js';
import { isGeneral } from './figure-circumstances.js';
import { isOfKnownPlace } from './figure-clause-days.js';
import { isFoundOn, isOfDeed, isSaidOn } from './figure-deed-days.js';
import { dayTold, placeTold } from './figure-event-told.js';
import { deeds, events, isUnrest, wide } from './figure-event-words.js';
import { background } from './figure-other-events.js';
import { placesIn } from './figure-places.js';

/** Sentences from the first of the article on in which it may tell of the event. */
const opening = 3;
/** An event of more days is none of which a figure must be. */
const longest = 3 * 86_400_000;
/** Weapons and those who bear them, and what else an event is told by. */
const signs =
  'strikes?(?= (?:killed|hit|targeted|left|on|in|across)\\b)|bomb|bomber|rocket|missile|drone|gunfire|gunm[ae]n|explodes?|seized|arrested|detained|drowned';
/** Tells that something happened by which people come to harm. */
const tellsEvent = new RegExp(`\\b(?:${events}|${deeds}|${signs})s?\\b`, 'i');
/** What is tried or mourned, and what is searched after, happened before. */
const aftermath =
  /\b(?:convicted|sentenced|acquitted|trial|court|verdict|jury|inquest|anniversary|search(?:ed|ing)(?! for (?:\p{L}+ ){0,3}(?:suspects?|gunm[ae]n|shooters?|killers?|drivers?|attackers?|robbers?|m[ae]n|people|whoever|those)\b)|mourn\w*|(?:was|were|been) buried(?! (?:alive|under|beneath|by|in (?:mud|rubble|snow|debris)))|funerals?|vigils?|memorial)\b/iu;
/** More than one event: no place of one is that of those who are counted over all. */
export const several =
  /\b(?:separate|(?:two|three|four|five|several|multiple) (?:\p{Ll}+ )?(?:shootings|attacks|crashes|incidents|fires|stabbings|accidents|explosions|raids|strikes))\b/u;
/** From which people are taken away. */
const hazard = /\b(?:fire|blaze|explosion|blast|leak|spill|derailment|collapse|landslide)\b/i;
/** "Strikes across the Lune Strip", "across northern Antland". */
const across = /\bacross (?:the )?(?:(?:northern|southern|eastern|western|central|much of|parts of) )?\p{Lu}/u;
/** What the first figure of an article is of. */
export interface Event {
  /** What else may have become of people there. */
  readonly kinds: ReadonlySet<FigureKind>;
  /** Null where the article tells no day of it: then it was but days before the day of publication. */
  readonly date: DayRange | null;
  readonly place: string | null;
  readonly isWide: boolean;
  /** Index of the sentence that tells of it. */
  readonly sentence: number;
  /** Whether one of the next sentences tells when it happened. */
  readonly isToldNext: boolean;
}

/** The event that an article reports, by its first figure; null where it tells neither its day nor, in the title, its place. */
export const eventOf = (article: Article, dates: readonly DateMention[], first: Figure | undefined): Event | null =>
  toldEvent(article, dates, first) ?? titleEvent(article, first);

/** Whether the day of a figure is that of "police said on Wednesday" or "two bodies were found on Wednesday", where the blast was on Tuesday. */
export const isOnlySaid = (article: Article, dates: readonly DateMention[], figure: Figure): boolean =>
  isOnlyOn(article, dates, figure, [isSaidOn, isFoundOn]);

/** Whether the day of a figure is only such a one. */
export function isOnlyOn(
  { text, sentences }: Article,
  dates: readonly DateMention[],
  { date, sentence }: Figure,
  sorts: readonly (typeof isSaidOn)[],
): boolean {
  const own = dates.filter((one) => one.sentence === sentence && one.from === date?.from && one.to === date.to);
  return own.length > 0 && own.every((one) => sorts.some((is) => is(text, sentences[sentence], one)));
}

/** As titles tell of it. */
const toldInTitle =
  /\b(?:kills?|killed|dies|dead|hurt|injur(?:es|ed)|wounded|missing|crashes|collides?|derails|sinks|capsizes|explodes|detonates|collapses|strikes|burns|erupts|sweeps|rips|rams|plunges|overturns)\b/i;

/** Whether days are but a few before that of publication. */
export const isFresh = ({ from }: DayRange, published: Day | null): boolean =>
  published !== null && from <= published && Date.parse(published) - Date.parse(from) <= longest;

/** Begins another clause of a title: "Protest in Antby [after] shooting". */
const titleClauses = /[:;,–—]\s|\s(?:as|after|over|amid|following|while|when|before|for|of)\s/;
/** What is at the place of a title is not the harm, or not that alone: "Man wanted for killing arrested in Antby". */
const notAtDeed =
  /\b(?:arrest(?:s|ed)?|detain(?:s|ed)|held|caught|captured|wanted|suspects?|charged|jails|jailed|vows?|condemns?|protests?|visits?|mourns?|probes?|funds?|means|in brief|round-?up|digest|headlines|bulletin)\b/i;

/** What the title tells at one place, where the first figure tells none: "Train derails at Antby Junction". */
function titleEvent({ title, published }: Article, first: Figure | undefined): Event | null {
  if (!title || !first || first.place !== null || aftermath.test(title) || notAtDeed.test(title)) return null;
  if (first.date !== null && !isFresh(first.date, published)) return null;
  const [place, more] = placesIn(title, { start: 0, end: title.length });
  if (!place || more || wide.test(title)) return null;
  const clause = title.split(titleClauses).find((part) => part.includes(place.name)) ?? '';
  if (!tellsEvent.test(clause) && !toldInTitle.test(clause)) return null;
  return { kinds: harmed, date: null, place: place.name, isWide: false, sentence: first.sentence, isToldNext: false };
}

/** When and where the first figure was; null where no day of it is told. */
function toldEvent(article: Article, dates: readonly DateMention[], told: Figure | undefined): Event | null {
  const { text, sentences } = article;
  const head = sentences[told?.sentence ?? -1];
  if (!told || !head || told.forecast) return null;
  const first = isOnlySaid(article, dates, told) ? { ...told, date: null } : told;
  const words = text.slice(head.start, head.end);
  if (aftermath.test(words)) return null;
  const isTold = dates.some(
    (one) =>
      one.sentence === first.sentence &&
      isOfDeed(text, head, one) &&
      !isOfKnownPlace(text, head, one) &&
      (first.date === null || shareDays(one, first.date)),
  );
  const lead = isTold || background.test(words) || isGeneral(words) ? null : leadEvent(article, dates, first);
  if (lead) return lead;
  const date =
    first.date !== null && isTold ? first.date : dayTold(article, dates, first.sentence, harmed.has(first.kind));
  if (date === null || Date.parse(date.to) - Date.parse(date.from) > longest || !tellsEvent.test(words)) return null;
  const isWide = wide.test(words) || across.test(words);
  const kinds = new Set([
    first.kind,
    ...(harmed.has(first.kind) || first.kind === 'abducted' || isUnrest(words) ? harmed : []),
    ...(isWide || hazard.test(words) ? (['displaced'] as const) : []),
  ]);
  return {
    kinds,
    date,
    place:
      first.place ??
      (harmed.has(first.kind) && !several.test(words)
        ? (placeTold(article, first.sentence) ?? titleEvent(article, first)?.place ?? null)
        : null),
    isWide,
    sentence: first.sentence,
    isToldNext: first.date === null || !isTold,
  };
}

/** "ANTBY, May 19 (ONS) — ": the day of the report. */
const behindDateline = /^,?\s*(?:--|[—–([])/;

/**
 * The event that the article opens with, without a figure, where the first figure stands near: "Jets struck Antby on
 * Tuesday." It may stand behind a question, where the figure has its day: "What happened? Jets struck Antby on Tuesday."
 */
function leadEvent(article: Article, dates: readonly DateMention[], first: Figure): Event | null {
  const { text, sentences } = article;
  const at = first.date === null ? 0 : Math.max(0, first.sentence - 1);
  const [lead, head] = [sentences[at], sentences[first.sentence]];
  if (!lead || !head || first.sentence === at || head.paragraph - lead.paragraph > 1 || at >= opening) return null;
  const words = text.slice(lead.start, lead.end);
  const told = dates.filter(({ sentence }) => sentence === at);
  const [day] = told;
  if (!day || told.length > 1 || day.from !== day.to || !isOfDeed(text, lead, day)) return null;
  if (first.date !== null && !shareDays(first.date, day)) return null;
  if (behindDateline.test(text.slice(day.end, day.end + 5))) return null;
  if (aftermath.test(words) || background.test(words) || isGeneral(words) || !tellsEvent.test(words)) return null;
  const [place, more] = placesIn(text, lead);
  return {
    kinds: harmed,
    date: { from: day.from, to: day.to },
    place: place && !more ? place.name : null,
    isWide: wide.test(words) || across.test(words),
    sentence: at,
    isToldNext: false,
  };
}

const harmed: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing']);
