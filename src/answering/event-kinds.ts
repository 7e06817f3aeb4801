import { matchesOf } from '../text/matches.js';
import type { Range } from '../text/span.js';

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
const pattern = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

const kinds = {
  quake: sudden('(?:earth)?quakes?|temblors?|tremors?'),
  aftershock: sudden('aftershocks?'),
  tsunami: sudden('tsunamis?'),
  eruption: sudden('eruptions?|erupted|volcanoe?s?'),
  slide: sudden('landslides?|mudslides?|avalanches?'),
  sinking: sudden('ferry|ferries|shipwrecks?|capsiz\\w+|sank|sunk(?:en)?|sinks?|sinking'),
  crash: sudden('crash(?:es|ed)?|collisions?|collided?|derail\\w+|pile-?up|plung\\w+|overturn\\w+'),
  fire: sudden(
    '(?<!\\b(?:open|opens|opened|under|returned) )fires?(?! (?:brigade|service|department|chief|officials?|station|crews?|on|at)\\b)|blazes?|wildfires?|bushfires?|inferno',
  ),
  collapse: sudden('collaps(?:e|es|ed|ing)|cave-?in'),
  crush: sudden('stampedes?|crush'),
  blast: sudden('bomb(?:s|ing|ings|ed|ers?)?|blasts?|explosions?|explod\\w+|detonat\\w+'),
  shooting: sudden('shootings?|gunm[ae]n|gunfire|open(?:s|ed)? fire|shootout|shot'),
  stabbing: sudden('stabb\\w+|knife|knives'),
  strike: sudden('air ?-?strikes?|shells|shelled|shelling|rockets?|missiles?|drones?|bombard\\w+|artillery'),
  kidnapping: sudden('kidnap\\w*|abduct(?:s|ed|ing|ions?|ors?)?|hostages?|captiv\\w+'),
  flood: weather('floods?|flood(?:ed|ing|waters?)|inundat\\w+|monsoon'),
  storm: weather('storms?|hurricanes?|typhoons?|cyclones?|tornado(?:es)?'),
  heat: weather('heat ?-?waves?|heatstroke|heat-related'),
  disease: lasting('outbreak|epidemic|pandemic|cholera|ebola|measles|virus|disease'),
  war: lasting('wars?|fighting|conflict|invasion|offensive|ceasefire|truce|hostilities'),
  unrest: lasting('protests?|protest(?:ers?|ed|ing)|demonstrat\\w+|riots?|rioting|unrest|crackdown|uprising'),
} satisfies Record<string, KindOfEvent>;

/** An attack of any sort is told by a word of its own only where none of the others stands. */
const attack = pattern('attacks?|attacked|assaults?|massacres?|ambush\\w*|raids?');
const violent: ReadonlySet<EventKind> = new Set<EventKind>(['blast', 'shooting', 'stabbing', 'strike', 'kidnapping']);

export type EventKind = keyof typeof kinds | 'attack';
const names = Object.keys(kinds) as (keyof typeof kinds)[];
/** Most sentences tell of nothing of the sort. */
const any = new RegExp([...names.map((kind) => kinds[kind].words), attack].map(({ source }) => source).join('|'), 'iu');

/** Whether an event of a kind has one day. */
export const isSudden = (kind: EventKind): boolean => kind === 'attack' || kinds[kind].isSudden;

/** In days: how long articles of one event of a kind may be silent of it. */
export const silenceOf = (kind: EventKind): number => (kind === 'attack' ? kinds.shooting : kinds[kind]).silence;

/** The words for events in a text: where they stand, and of which kind they are. */
export function eventWords(text: string): { readonly kind: EventKind; readonly at: Range }[] {
  if (!any.test(text)) return [];
  const found = (kind: EventKind, words: RegExp) =>
    matchesOf(words, text).map(({ index, 0: word }) => ({ kind, at: { start: index, end: index + word.length } }));
  const named = names.flatMap((kind) => found(kind, kinds[kind].words));
  return named.length > 0 ? named : found('attack', attack);
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
