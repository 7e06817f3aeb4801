import type { Article } from '../../text/article.js';
import type { DayRange, Figure } from '../reading.js';
import { isGeneral, turnsElsewhere } from './figure-circumstances.js';
import { tellsDeed } from './figure-deed-places.js';
import { events } from './figure-event-words.js';
import { background, isOtherDeed, isOtherStorm, openingOf } from './figure-other-events.js';
import { placesIn } from './figure-places.js';
import { aftermath, crime, isOverDeed, mayGoOn, sharesEvent, type Told } from './figure-told-days.js';
import { mayBeSamePlace } from './same-place.js';

/** The first sentences of an article in which a day stands on which all that it tells may have been. */
const opening = 2;
/** Sentences behind it in which that is so. */
const farthestLead = 30;

/** Where and on which one day an article's opening tells that something was done, and how far on no other day is told. */
export interface Lead {
  readonly of: Told;
  readonly day: DayRange;
  readonly at: number;
  readonly until: number;
  /** The figures that it tells. */
  readonly tolls: readonly Figure[];
}

/** The day of what an article opens with: the first day that it tells, on which a deed was done; else null. */
export function leadOf(told: readonly Told[], figures: readonly Figure[]): Lead | null {
  const at = told.findIndex(({ hasDates }) => hasDates);
  const of = told[at];
  if (!of?.day || at >= opening || of.day.from !== of.day.to) return null;
  const { words, day } = of;
  if (!(tellsDeed(words) || crime.test(words)) || aftermath.test(words)) return null;
  if (background.test(words) || isGeneral(words) || noLead.test(words)) return null;
  if (isOverDeed(of)) return null;
  const next = told.findIndex(
    ({ hasDates, day: other, words: theirs }, k) =>
      k > at && (turnsElsewhere(theirs) || (hasDates && other?.from !== day.from)),
  );
  const until = Math.min(at + farthestLead, next < 0 ? told.length : next);
  return { of, day, at, until, tolls: figures.filter(({ sentence }) => sentence === at) };
}
/** What is charged, or told in the papers. */
const noLead =
  /\b(?:wanted|accused|charged|spoke|talked|visited|met|discussed|stories|ran an?|announced|indict\w+|expected|forecast)\b/i;
/** The day of what the article opens with, for a figure that stands behind it, before another day is told. */
export function dayOfLead(
  article: Article,
  told: readonly Told[],
  lead: Lead | null,
  { sentence: i, place, kind, low, victims }: Figure,
): DayRange | null {
  const here = told[i];
  if (!lead || !here || i <= lead.at || i >= lead.until || here.hasDates || !mayGoOn(here.words)) return null;
  // "A man robbed a bank on Monday": no gas blast is of that.
  if (kind !== 'detained' && !tellsDeed(lead.of.words) && otherHarm.test(here.words)) return null;
  if (newEvent.test(here.words) && !sharesEvent(lead.of.words, here.words)) return null;
  if (kind === 'detained' && (low === 0 || later.test(here.words) || !forArrests.test(lead.of.words))) return null;
  // Four were killed; six are not of these.
  if (lead.tolls.some((toll) => toll.kind === kind && (low ?? 0) > (toll.low ?? Number.POSITIVE_INFINITY))) return null;
  // "One of the seven kidnapped students"
  if (kind === 'abducted' && taken.test(victims ?? '')) return null;
  const { text } = article;
  const there = placesIn(text, lead.of.sentence);
  if (place !== null && there.length > 0 && !there.some(({ name }) => mayBeSamePlace(place, name))) return null;
  const since = text.slice(openingOf(article, i, lead.at), here.sentence.end);
  return isOtherDeed(lead.of.words, since) || isOtherStorm(here.words, lead.of.words) ? null : lead.day;
}
/** What no crime is. */
const otherHarm =
  /\b(?:floods?|flooding|(?:earth)?quake|tremor|tsunami|storm|tornado(?:es)?|hurricane|typhoon|cyclone|blaze|landslide|mudslide|avalanche|collapsed?|drown\w*|derail\w*|capsized|gas (?:blast|explosion)|eruption|when it was built)\b/i;
/** "A gas blast left nine dead": an event that is told of for the first time. */
const newEvent = new RegExp(`^\\W*(?:An?|Another)\\s(?:\\p{Ll}+\\s){0,2}(?:${events})\\b`, 'u');
/** Of what people are arrested for, or where. */
const forArrests = new RegExp(
  String.raw`${crime.source}|\b(?:police|deputies|officers?|troops|shot|shooting|stabb\w+|attack\w*|raid\w*|clash\w*|protest\w*|riot\w*|kidnapp\w+|smuggl\w+|activists)\b`,
  'i',
);
const later = /\b(?:later(?! identified)|since|eventually)\b/;
const taken = /\b(?:kidnapped|abducted|captured|seized)\s/;
