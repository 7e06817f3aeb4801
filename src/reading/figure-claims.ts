import { isMissed } from './figure-absences.js';
import { areCaptors, isFighter } from './figure-deeds.js';
import { within } from './figure-nouns.js';
import { eitherOr, type Occurrence, occurrences } from './figure-occurrences.js';
import { alongside } from './figure-parts.js';
import { isOver } from './figure-release.js';
import { isOrdered } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { victimsOf } from './figure-victims.js';
import { clauseOpeners, type FigureWord, finiteVerbs, homeWords } from './figure-words.js';
import { isNatural } from './natural-deaths.js';
import { type Chained, chained } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';

/** Victims and the word that tells what became of them; `from` to `to` are the tokens of both. */
export interface FigureClaim {
  readonly kind: FigureWord['kind'];
  readonly role: FigureWord['role'];
  readonly word: string;
  readonly victims: VictimGroup;
  readonly from: number;
  readonly to: number;
  /** The first and last token of the telling word, or of the victims where it is told once for several. */
  readonly at: number;
  readonly end: number;
}

/** A mention takes in no more tokens than these between victims and word. */
const farthestMention = 10;
/** "... in Antland, 12 in Newland". */
const farthestGap = 8;

/**
 * What a sentence claims of its groups of people, which are asked for only where some word may tell of them. Each group
 * is claimed at most once for a kind.
 */
export function figureClaims(tokens: readonly FigureToken[], groups: () => readonly VictimGroup[]): FigureClaim[] {
  const found = occurrences(tokens, groups);
  if (found.length === 0) return [];
  const chains = chained(tokens, groups());
  const claims: FigureClaim[] = [];
  const taken = new Map<VictimGroup, Set<string>>();
  const subjects = new Map<number, readonly VictimGroup[]>();
  const told = new Map(found.map((one) => [one.end, one]));
  const toldAt = new Set(found.flatMap(({ at, end }) => Array.from({ length: end - at + 1 }, (_, i) => at + i)));
  for (const one of found) {
    const homes = homeWords.test(one.entry.words.join(' '));
    const kind = areCaptors(one, tokens) ? 'abducted' : one.entry.kind;
    if (eitherOr(one, tokens, told)) continue;
    const subject = victimsOf(one, chains, { told, toldAt, subjects });
    const inside = within(one, chains);
    const all = [...inside, ...subject, ...alongside(one, chains, [...inside, ...subject])];
    const victims = (kind === 'displaced' ? all.flatMap((group) => [group, ...restated(group, chains)]) : all).filter(
      (group) =>
        (group.homes === homes || (group.homes && /^(?:precautionary )?evacuation/.test(one.entry.words.join(' ')))) &&
        (group.sort !== 'some' || certainOnes(group, one, tokens)) &&
        !(group.low === 1 && isNatural(one, tokens)) &&
        !isOver(one, group, tokens) &&
        !isOrdered(one, tokens) &&
        isMissed(one, group, tokens) &&
        // "eliminated 40 jobs", "the loss of two players"
        (!/^(?:neutrali[sz]ed|eliminated)$/.test(one.entry.words[0] ?? '') || isFighter(group.noun)) &&
        !(one.entry.words[0] === 'loss' && livelihood.test(group.noun)) &&
        !(one.entry.kind === 'missing' && (group.noun === 'lives' || dead.test(group.noun))) &&
        !(one.entry.kind === 'displaced' && (group.sort === 'name' || group.sort === 'the one')) &&
        !(group.sort === 'bare' && ofAnimals(tokens, group)) &&
        !(one.entry.kind === 'injured' && dead.test(group.noun)) &&
        !(taken.get(group)?.has('missing') && isPresumed(one, tokens)),
    );
    subjects.set(one.end, victims);
    const more = goneOn(one, victims, chains, toldAt);
    for (const group of [...victims, ...more.keys()]) {
      const kinds = taken.get(group) ?? new Set();
      if (kinds.has(kind)) continue;
      taken.set(group, kinds.add(kind));
      const { from, to, at, end } = more.get(group) ?? placesOfClaim(group, one);
      claims.push({ kind, role: one.entry.role, word: one.entry.words.join(' '), victims: group, from, to, at, end });
    }
  }
  // "a mother and her baby" is told as two: neither is told again.
  return claims.filter(
    ({ kind, role, victims }) =>
      !claims.some(
        (other) =>
          (other.kind === kind && isWithin(victims, other.victims)) ||
          // "23 refugees drowned": what became of them now is told.
          (kind === 'displaced' && role === 'count' && other.kind === 'killed' && other.victims === victims),
      ),
  );
}

/** "310 families, or [1,240 people], fled", "1,240 people ([310 families])": the same again, counted otherwise. */
function restated({ last, unit }: VictimGroup, { tokens, groups, starts }: Chained): readonly VictimGroup[] {
  const at = tokens[last + 1]?.word === ',' ? last + 2 : last + 1;
  const group = /^(?:or|\()$/.test(tokens[at]?.word ?? '') ? groups[starts.get(at + 1) ?? -1] : undefined;
  return group?.sort === 'number' && group.unit !== unit && !group.homes ? [group] : [];
}

/** "Has not been found and is presumed dead": who is told of as missing. */
const isPresumed = ({ entry, at }: Occurrence, tokens: readonly FigureToken[]) =>
  entry.kind === 'killed' && /^(?:presumed|feared|believed)$/.test(tokens[at - 1]?.word ?? '');

/** "The zoo bought six pandas, but two died": whether the last whom the sentence names ahead of a number are animals. */
function ofAnimals(tokens: readonly FigureToken[], { first, last }: VictimGroup): boolean {
  if (animals.test(tokens[last + 1]?.word ?? '')) return true;
  for (let k = first - 1; k >= Math.max(0, first - farthestNamed); k--) {
    const word = tokens[k]?.word ?? '';
    if (animals.test(word)) return true;
    if (personNoun(word) !== null || tokens[k]?.capital) return false;
  }
  return false;
}
const farthestNamed = 20;
const animals =
  /^(?:dogs|cats|cows|cattle|horses|sheep|goats|pigs|hens|chickens|birds|whales|dolphins|seals|elephants|lions|tigers|bears|wolves|pandas|monkeys|camels|deer|puppies|kittens|foals|ponies|calves|lambs|turtles|swans|bees|racehorses|greyhounds|reindeer|penguins|giraffes|zebras|rhinos|gorillas|chimpanzees)$/;

const dead = /^(?:bod(?:y|ies)|corpses?|remains|cadavers?)$/;

/** Who is lost to a club or a firm. */
const livelihood =
  /^(?:player|striker|midfielder|defender|customer|client|voter|worker|employee|staff|member|subscriber|supporter|candidate|teacher|doctor|nurse)/;

const isWithin = (a: VictimGroup, b: VictimGroup) =>
  b.first <= a.first && a.last <= b.last && a.last - a.first < b.last - b.first;

/** "The murder of the priests", "the priests were killed": people told of before, their number not. */
function certainOnes({ first }: VictimGroup, { entry }: Occurrence, tokens: readonly FigureToken[]): boolean {
  return (
    (entry.kind === 'killed' || entry.kind === 'injured') &&
    /^(?:of|verb|subject)$/.test(entry.role) &&
    !entry.words.includes('lives') &&
    /^(?:the|these|those|his|her|their)$/.test(tokens[first]?.word ?? '')
  );
}

/** "killed 3 in Antland, 12 in Newland and 4 in Midland": the word is told once for all of them, whose tokens these are. */
function goneOn(
  { entry, end }: Occurrence,
  victims: readonly VictimGroup[],
  { tokens, groups, starts }: Chained,
  toldAt: ReadonlySet<number>,
): Map<VictimGroup, PlacesOfClaim> {
  const more: ReturnType<typeof goneOn> = new Map();
  const whole = victims.at(-1);
  let last = whole;
  if (!last || !/^(?:number|bare)$/.test(last.sort)) return more;
  const ofPlaces =
    /^(?:count|state)$/.test(entry.role) && perPlace.test(tokens[last.first - 1]?.word ?? '') && victims.length === 1;
  const alike = toldAlike(tokens, groups, starts, Math.max(end, last.last));
  if (alike) return more.set(alike, { from: alike.first, to: alike.last + 1, at: alike.first, end: alike.last + 1 });
  let at = listOpens(tokens, Math.max(end, last.last) + 1);
  for (let steps = 0; steps < farthestGap; steps++, at++) {
    const word = tokens[at]?.word ?? ';';
    // "37 deaths were confirmed: 21 in Antby and 16 in Newland"
    if (word === ':' && more.size === 0 && tokens[at + 1]?.number) continue;
    // "were hurt in Antby, as well as 28 in Newland"
    if (word === 'as' && [at - 1, at + 1].some((k) => tokens[k]?.word === 'well')) continue;
    if (toldAt.has(at) || /^[;:"“”]$/.test(word) || clauseOpeners.has(word) || finiteVerbs.has(word)) return more;
    const group = groups[starts.get(at) ?? -1];
    if (!group) continue;
    const governor = tokens[at - 1]?.word ?? '';
    const there = tokens[group.last + 2];
    const placed =
      /^(?:in|on|near|at)$/.test(tokens[group.last + 1]?.word ?? '') &&
      (there?.capital === true || /^(?:the|their|its|neighbou?ring|nearby|)$/.test(there?.word ?? '-'));
    const beside = /^(?:neighbou?ring|nearby)$/.test(there?.word ?? '') ? 1 : 0;
    // "Antby reported 71 deaths, Newland 22 and Oldby nine", "Antby with 118 dead and Newland with 57"
    const place = tokens[governor === 'with' ? at - 2 : at - 1];
    const named = ofPlaces && place?.capital === true && !numbered.test(place.word);
    const ends = /^(?:[.,;]|and)$/.test(tokens[group.last + 1]?.word ?? '.');
    if (
      group.sort === 'bare' &&
      (((/^(?:and|,|:)$/.test(governor) || (governor === 'as' && tokens[at - 2]?.word === 'well')) && placed) ||
        (named && ends))
    ) {
      if (group.low === null) return more;
      // "Twelve people died: 30 in Antby were told to leave"
      if (governor === ':' && group.low >= (whole?.low ?? 0)) return more;
      const { first: at, last: end } = group;
      more.set(
        group,
        named ? { from: nameFrom(tokens, at), to: end, at, end } : { from: at, to: end + 2 + beside, at, end },
      );
      last = group;
      steps = 0;
    }
    at = group.last;
  }
  return more;
}

/** Where ": [21 in Antby and 16 in Newland]" opens behind token `from`; else `from`. */
function listOpens(tokens: readonly FigureToken[], from: number): number {
  for (let k = from; k < from + farthestList; k++) {
    if (tokens[k]?.word === ':' && tokens[k + 1]?.number) return k;
    if (!tokens[k] || tokens[k]?.number || /^[.;"“”]$/.test(tokens[k]?.word ?? '')) return from;
  }
  return from;
}
const farthestList = 24;

/** "Eight deaths occurred in Antby while [16] occurred in Newland": the number of whom the verb behind `end` is told again. */
function toldAlike(
  tokens: readonly FigureToken[],
  groups: readonly VictimGroup[],
  starts: ReadonlyMap<number, number>,
  end: number,
): VictimGroup | null {
  const verb = tokens[end + 1]?.word ?? '';
  if (!/^(?:occurred|happened|came)$/.test(verb)) return null;
  for (let i = end + 2; i < end + farthestAlike && tokens[i]?.word !== '.'; i++) {
    const group = groups[starts.get(i) ?? -1];
    if (group?.sort === 'bare' && tokens[group.last + 1]?.word === verb) return group;
  }
  return null;
}
const farthestAlike = 14;

/** Where the name begins ahead of the number at token `i`: "[Port Lune] 71", "[Newland] with 57". */
function nameFrom(tokens: readonly FigureToken[], i: number): number {
  let k = tokens[i - 1]?.word === 'with' ? i - 2 : i - 1;
  while (tokens[k - 1]?.capital) k--;
  return k;
}

/** "Brigade 7", "Flight 22". */
const numbered =
  /^(?:unit|brigade|battalion|division|regiment|flight|route|highway|road|channel|platform|terminal|gate|room|ward|group|team|block|zone|sector|camp|pit|line|section|war|day|no)\.?$/;

/** Ahead of the number of a place. */
const perPlace = /^(?:with|reported|reports|had|has|recorded|registered|counted|saw|confirmed)$/;

/** Victims far down a list are told by their own words alone. */
function placesOfClaim({ first, last }: VictimGroup, { at, end }: Occurrence): PlacesOfClaim {
  if (at - last > farthestMention || first - end > farthestMention) return { from: first, to: last, at, end };
  return { from: Math.min(first, at), to: Math.max(last, end), at, end };
}
type PlacesOfClaim = Pick<FigureClaim, 'from' | 'to' | 'at' | 'end'>;
