import { isMissed } from './figure-absences.js';
import { areCaptors, areInJail } from './figure-captures.js';
import { isFighter } from './figure-deeds.js';
import { goneOn, type PlacesOfClaim } from './figure-gone-on.js';
import { within } from './figure-nouns.js';
import { eitherOr, type Occurrence, occurrences } from './figure-occurrences.js';
import { alongside } from './figure-parts.js';
import { isOver } from './figure-release.js';
import { restated } from './figure-restated.js';
import { isOrdered, isRateAt } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { victimsOf } from './figure-victims.js';
import { wholeOf } from './figure-wholes.js';
import { type FigureWord, homeWords } from './figure-words.js';
import { isNatural } from './natural-deaths.js';
import { chained } from './victim-chains.js';
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
  /** Whether the place and the day of the sentence may be theirs; those of some of them may not. */
  readonly own: boolean;
}

/** A mention takes in no more tokens than these between victims and word. */
const farthestMention = 10;

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
  /** Those whom a word ahead of them tells of: "killed in Antby, [one] in Oldby and two more were missing". */
  const goneOnTo = new Set<VictimGroup>();
  for (const one of found) {
    const word = one.entry.words.join(' ');
    const homes = homeWords.test(word);
    const kind = areCaptors(one, tokens) ? 'abducted' : one.entry.kind;
    if (eitherOr(one, tokens, told)) continue;
    const subject = victimsOf(one, chains, { told, toldAt, subjects });
    const inside = within(one, chains);
    const whom = [...inside, ...subject];
    const victims = [...whom, ...restated(whom, chains), ...alongside(one, chains, whom)].filter(
      (group) =>
        !goneOnTo.has(group) &&
        (group.homes === homes || (group.homes && /^(?:precautionary )?evacuation/.test(word))) &&
        (group.sort !== 'some' || certainOnes(group, one, tokens)) &&
        !(group.low === 1 && isNatural(one, tokens)) &&
        !isOver(one, group, tokens) &&
        !isOrdered(one, tokens) &&
        !isRateAt(tokens, Math.max(one.end, group.last) + 1) &&
        isMissed(one, group, tokens) &&
        !(group.low === 1 && areInJail(one)) &&
        // "nabbed three medals"
        !(/^nabb/.test(one.entry.words[0] ?? '') && group.sort === 'number' && personNoun(group.noun) === null) &&
        // "eliminated 40 jobs", "the loss of two players"
        (!/^(?:neutrali[sz]ed|eliminated)$/.test(one.entry.words[0] ?? '') || isFighter(group.noun)) &&
        !(one.entry.words[0] === 'loss' && livelihood.test(group.noun)) &&
        !(one.entry.kind === 'missing' && (group.noun === 'lives' || dead.test(group.noun))) &&
        !(one.entry.kind === 'displaced' && (group.sort === 'name' || group.sort === 'the one')) &&
        // "killing a family with two children": of how many is not told.
        !(one.entry.kind !== 'displaced' && group.unit === 'households' && group.low === 1) &&
        !(group.sort === 'bare' && ofAnimals(tokens, group)) &&
        !(one.entry.kind === 'injured' && dead.test(group.noun)) &&
        // "picked up four survivors and two bodies"
        !(one.entry.role === 'count' && group.noun === 'survivors') &&
        !(taken.get(group)?.has('missing') && isPresumed(one, tokens)),
    );
    subjects.set(one.end, victims);
    const whole = wholeOf(one, chains);
    if (whole) claims.push(whole);
    const more = goneOn(one, victims, chains, toldAt);
    for (const group of more.keys()) goneOnTo.add(group);
    for (const group of [...victims, ...more.keys()]) {
      const kinds = taken.get(group) ?? new Set();
      if (kinds.has(kind)) {
        // "was shot and is in stable condition"
        const index = lives(one, group) ? claims.findLastIndex((claim) => claim.victims === group) : -1;
        const before = claims[index];
        if (before?.kind === kind) claims[index] = { ...before, word };
        continue;
      }
      taken.set(group, kinds.add(kind));
      const { from, to, at, end } = more.get(group) ?? placesOfClaim(group, one, tokens);
      claims.push({ kind, role: one.entry.role, word, victims: group, from, to, at, end, own: true });
    }
  }
  // "a mother and her baby" is told as two: neither is told again.
  return claims.filter(
    ({ kind, role, victims }) =>
      !claims.some(
        (other) =>
          (other.kind === kind && isWithin(victims, other.victims)) ||
          // "23 refugees drowned", "two detainees died": what became of them now is told.
          (role === 'count' &&
            (kind === 'displaced' || kind === 'detained') &&
            other.kind === 'killed' &&
            other.victims === victims),
      ),
  );
}

/** Whether somebody is told to be alive: "in stable condition", "expected to survive". */
const lives = ({ entry: { kind, words } }: Occurrence, { part }: VictimGroup) =>
  kind === 'injured' && !part && /(?:stable|fair|good) condition$|^expected to/.test(words.join(' '));

/** "Has not been found and is presumed dead": who is told of as missing. */
const isPresumed = ({ entry, at }: Occurrence, tokens: readonly FigureToken[]) =>
  entry.kind === 'killed' && /^(?:presumed|feared|believed)$/.test(tokens[at - 1]?.word ?? '');

/** "The zoo bought six pandas, but two died": whether the last whom the sentence names ahead of a number are animals. */
function ofAnimals(tokens: readonly FigureToken[], { first, last }: VictimGroup): boolean {
  if (animals.test(tokens[last + 1]?.word ?? '')) return true;
  // "the number of people killed by elephants rose to seven"
  if (
    tokens
      .slice(Math.max(0, first - farthestNamed), first)
      .some(({ word }, k, near) => animals.test(word) && near[k - 1]?.word === 'by')
  )
    return false;
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
  b.whole === null && b.first <= a.first && a.last <= b.last && a.last - a.first < b.last - b.first;

/** "The murder of the priests", "the priests were killed": people told of before, their number not. */
function certainOnes({ first }: VictimGroup, { entry }: Occurrence, tokens: readonly FigureToken[]): boolean {
  return (
    (entry.kind === 'killed' || entry.kind === 'injured') &&
    /^(?:of|verb|subject)$/.test(entry.role) &&
    !entry.words.includes('lives') &&
    /^(?:the|these|those|his|her|their)$/.test(tokens[first]?.word ?? '')
  );
}

/** Victims far down a list are told by their own words alone. */
function placesOfClaim(
  { first, last }: VictimGroup,
  { entry, at, end }: Occurrence,
  tokens: readonly FigureToken[],
): PlacesOfClaim {
  // "Of the 40 dead, 12 were children": the 40 come first.
  const behindWhole = entry.role === 'share' && tokens.slice(at, first).some(({ number }) => number);
  if (behindWhole || at - last > farthestMention || first - end > farthestMention)
    return { from: first, to: last, at, end };
  return { from: Math.min(first, at), to: Math.max(last, end), at, end };
}
