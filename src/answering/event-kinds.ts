import { lowered } from '../text/lowered.js';
import { matchesOf } from '../text/matches.js';
import { remembered } from '../text/remembered.js';
import type { Range } from '../text/span.js';
import { isOtherSense } from './event-senses.js';

/** What people come to harm by. Those that are over at once have a day of their own; others go on for weeks. */
interface KindOfEvent {
  readonly words: RegExp;
  readonly isSudden: boolean;
  /** In days: what is told of after a longer silence may be another one. */
  readonly silence: number;
}

const sudden = (words: string): KindOfEvent => ({ words: pattern(words), isSudden: true, silence: 7 });
const weather = (words: string): KindOfEvent => ({ words: pattern(words), isSudden: false, silence: 14 });
const lasting = (words: string): KindOfEvent => ({ words: pattern(words), isSudden: false, silence: 45 });
const pattern = (words: string) => new RegExp(`^(?:${words})$`);

const kinds = {
  quake: sudden('(?:earth)?quakes?|temblors?|tremors?'),
  aftershock: sudden('aftershocks?'),
  tsunami: sudden('tsunamis?'),
  eruption: sudden('eruptions?|erupted|volcano(?:es|s)?'),
  slide: sudden('landslides?|mudslides?|avalanches?'),
  sinking: sudden('ferry|ferries|shipwrecks?|capsiz\\w+|sank|sunk(?:en)?|sinks?|sinking'),
  crash: sudden('crash(?:es|ed)?|collisions?|collided?|derail\\w+|pile-?ups?|plung\\w+|overturn\\w+'),
  fire: sudden('fires?|blazes?|wildfires?|bushfires?|inferno'),
  collapse: sudden('collaps(?:e|es|ed|ing)|cave-?ins?'),
  crush: sudden('stampedes?|crush'),
  blast: sudden('bomb(?:s|ing|ings|ed|ers?)?|blasts?|explosions?|explod\\w+|detonat\\w+'),
  shooting: sudden('shootings?|gunm[ae]n|gunfire|shootouts?|shot'),
  stabbing: sudden('stabb\\w+|knife|knives'),
  strike: sudden('air-?strikes?|shells|shelled|shelling|rockets?|missiles?|drones?|bombard\\w+|artillery'),
  kidnapping: sudden('kidnap\\w*|abduct(?:s|ed|ing|ions?|ors?)?|hostages?|captiv(?:e|es|ity)'),
  flood: weather('floods?|flood(?:ed|ing|waters?)|inundat\\w+|monsoon'),
  storm: weather('storms?|hurricanes?|typhoons?|cyclones?|tornado(?:es)?'),
  heat: weather('heat-?waves?|heatstroke|heat-related'),
  cholera: lasting('cholera'),
  ebola: lasting('ebola'),
  measles: lasting('measles'),
  mpox: lasting('mpox|monkeypox'),
  covid: lasting('covid(?:-19)?|coronavirus'),
  dengue: lasting('dengue'),
  war: lasting('wars?|fighting|conflict|invasion|offensive|ceasefire|truce|hostilities'),
  unrest: lasting('protests?|protest(?:ers?|ed|ing)|demonstrat\\w+|riots?|rioting|unrest|crackdown|uprising'),
} satisfies Record<string, KindOfEvent>;

/** An attack of any sort is told by a word of its own only where none of the others stands. */
const attack = pattern('attacks?|attacked|assaults?|massacres?|ambush\\w*|raids?');
const violent: ReadonlySet<EventKind> = new Set<EventKind>(['blast', 'shooting', 'stabbing', 'strike', 'kidnapping']);

export type EventKind = keyof typeof kinds | 'attack';
const names = Object.keys(kinds) as (keyof typeof kinds)[];

/** Whether an event of a kind has one day. */
export const isSudden = (kind: EventKind): boolean => kind === 'attack' || kinds[kind].isSudden;

/** In days: how long articles of one event of a kind may be silent of it. */
export const silenceOf = (kind: EventKind): number => (kind === 'attack' ? kinds.shooting : kinds[kind]).silence;

/** Whether an event of a kind goes on for months, with many deeds in it: wars and epidemics. */
export const lastsLong = (kind: EventKind): boolean => silenceOf(kind) === kinds.war.silence && kind !== 'unrest';

/** The kind of event that a word in lower case tells of; null for most. */
const kindOfWord = remembered((word): EventKind | null => {
  const named = names.find((kind) => kinds[kind].words.test(word));
  return named ?? (attack.test(word) ? 'attack' : null);
});

/** What a word tells behind another: "opened fire" is no fire; null where it tells no more than alone. */
function kindBehind(before: string, word: string): EventKind | null {
  if (!/^(?:fire|strikes?|raids?|waves?)$/.test(word)) return null;
  return pairs.find(([words]) => words.test(`${before} ${word}`))?.[1] ?? null;
}
const pairs: readonly (readonly [RegExp, EventKind])[] = [
  [/^(?:open|opens|opened|opening|gun|machine-gun|sniper|rifle|small-arms|automatic) fire$/, 'shooting'],
  [/^(?:(?:artillery|mortar|tank|shell|rocket) fire|air (?:strikes?|raids?))$/, 'strike'],
  [/^heat waves?$/, 'heat'],
];

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words for events in a text: where they stand, and of which kind they are. */
export function eventWords(text: string): { readonly kind: EventKind; readonly at: Range }[] {
  const low = lowered(text);
  const words = matchesOf(word, low);
  const found = words.flatMap(({ index, 0: own }, i) => {
    const end = index + own.length;
    const before = words[i - 1];
    const kind = before ? kindBehind(before[0], own) : null;
    if (before && kind) return [{ kind, at: { start: before.index, end } }];
    const alone = kindOfWord(own);
    return alone === null || isOtherSense(low, index, end) ? [] : [{ kind: alone, at: { start: index, end } }];
  });
  const named = found.filter(({ kind }) => kind !== 'attack');
  return named.length > 0 ? named : found;
}

/** The kinds of events that a text tells of. */
export const eventKindsIn = (text: string): ReadonlySet<EventKind> => new Set(eventWords(text).map(({ kind }) => kind));

/** Whether words that tell of `told` events may be of one of `kind`: by its name, or by none, or as "the attack". */
export function mayTellOf(kind: EventKind, told: ReadonlySet<EventKind>): boolean {
  if (told.size === 0 || told.has(kind)) return true;
  return told.has('attack') && violent.has(kind);
}

/** Whether a word tells of an event by a thing or by people in it, which are there on other days too: "the ferry". */
export const isThing = (word: string): boolean => things.test(word);
const things = /^(?:ferry|ferries|sunken|hostages?|captiv\w+|shells|rockets?|missiles?|drones?|knife|knives)$/i;

const counts = 'two|three|four|five|six|seven|both|several|multiple|separate|(?:series|string|spate|wave) of';
const many = new RegExp(
  `\\b(?:${counts})\\s(?:\\p{Ll}+\\s){0,2}(?:attacks|bombings|blasts|explosions|shootings|strikes|crashes|accidents|quakes|earthquakes|fires|incidents|raids|kidnappings)\\b`,
  'iu',
);

/** "Two attacks killed 47": what more than one event did together. */
export const tellsOfSeveral = (words: string): boolean => many.test(words);
