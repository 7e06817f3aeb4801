import { isMissed } from './figure-absences.js';
import { areCaptors, isFighter } from './figure-deeds.js';
import { counted, livesLost, ofWhom, toll, within } from './figure-nouns.js';
import { objectAt } from './figure-objects.js';
import { eitherOr, type Occurrence, occurrences, type Sentence } from './figure-occurrences.js';
import { alongside, among, amongLeads, amongWhom, partOf } from './figure-parts.js';
import { isOver } from './figure-release.js';
import { subjectFollows, subjectOf } from './figure-subjects.js';
import { isOrdered, isOutcome, looksBack, unreal } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { acts, auxiliaries } from './figure-verbs.js';
import { clauseOpeners, type FigureWord, finiteVerbs, homeWords, prepositions } from './figure-words.js';
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
/** "Killed in the crash on the coast road were Ann Doe". */
const farthestInverted = 12;
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
    const victims = [...inside, ...subject, ...alongside(one, chains, [...inside, ...subject])].filter(
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
  let at = Math.max(end, last.last) + 1;
  for (let steps = 0; steps < farthestGap; steps++, at++) {
    const word = tokens[at]?.word ?? ';';
    // "37 deaths were confirmed: 21 in Antby and 16 in Newland"
    if (word === ':' && more.size === 0 && tokens[at + 1]?.number) continue;
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
    if (group.sort === 'bare' && ((/^(?:and|,|:)$/.test(governor) && placed) || (named && ends))) {
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

/** "Shot at 12 Mill Road", "at close range"; not at somebody. */
const shotThere = (tokens: readonly FigureToken[], at: number) =>
  tokens[at]?.word === 'at' &&
  (tokens[at + 1]?.number?.low != null ||
    /^(?:close|point-blank|point|least|about|around)$/.test(tokens[at + 1]?.word ?? ''));

/** "Hurt Ann Doe's chances", "hurt millions of savers", "a photograph captured two dancers": said of no deed. */
function isFigurative(
  { at, end, entry }: Occurrence,
  object: readonly VictimGroup[],
  tokens: readonly FigureToken[],
): boolean {
  const [word] = entry.words;
  // "shot in the air", "shot them into the air"
  const behind = (object.at(-1)?.last ?? end) + 1;
  if (word === 'shot' && /^in(?:to)?$/.test(tokens[behind]?.word ?? '') && tokens[behind + 2]?.word === 'air')
    return true;
  if (/^hurt/.test(word ?? ''))
    return object[0]?.low === null || /^(?:name|pronoun|the one)$/.test(object[0]?.sort ?? '');
  const [{ sort, noun, first, last } = { sort: 'bare', noun: '', first: 0, last: 0 }] = object;
  // "who shot 71 in the third round"
  if (word === 'shot' && sort === 'bare' && /^(?:6\d|7\d|8[0-5])$/.test(tokens[first]?.word ?? '')) return true;
  // "executed two trades", "executed the plan"
  if (/^execut(?:ed|ing|es)$/.test(word ?? '') && sort === 'number')
    return personNoun(noun) === null && tokens[last]?.capital === false;
  if (word !== 'captured') return false;
  // "captured 12 medals"
  if (sort === 'number' && (personNoun(noun) === null || /^(?:delegates|voters|fans|viewers|readers)$/.test(noun)))
    return true;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:photo|video|footage|film|camera|image|picture)/.test(word));
}

/** "Slaughtered by critics", "shot by photographers": in print or in pictures. */
function byOnlookers({ entry, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (tokens[end + 1]?.word !== 'by') return false;
  // "hurt by the scandal"
  if (/^(?:hurt|wounded)$/.test(entry.words[0] ?? ''))
    return tokens.slice(end + 2, end + 6).some(({ word }) => slights.test(word));
  const agent = tokens.slice(end + 2, end + 6).find(({ word }) => personNoun(word) !== null || onlookers.test(word));
  return agent !== undefined && onlookers.test(agent.word);
}
const slights =
  /^(?:scandals?|crisis|recession|slump|downturn|inflation|tariffs?|sanctions?|taxes|cuts|prices?|costs?|strikes?|competition|criticisms?|comments?|remarks?|words|allegations?|accusations?|rumou?rs|claims|decisions?|rejection|divorce|betrayal|boycotts?|delays?|shortages?|pandemic|brexit|policy|policies|rules|reforms?|loss|losses|defeats?)$/;
const onlookers =
  /^(?:critics?|reviewers?|pundits?|commentators?|columnists?|photographers?|paparazzi|cameras?|cameram[ae]n|tabloids?|press|voters|reviews)$/;

/** "An unknown number of dead", "dozens of wounded". */
function numberOfThem({ at }: Occurrence, { tokens, groups, ends }: Chained): VictimGroup | null {
  const group = tokens[at - 1]?.word === 'of' ? groups[ends.get(at - 2) ?? -1] : undefined;
  return group?.sort === 'bare' && group.low === null ? group : null;
}

/** Where "were" stands in "Killed in the crash were [Ann Doe and two others]", "also wounded was [a cook]". */
function invertedBe({ at, end }: Occurrence, tokens: readonly FigureToken[]): number | null {
  if (!tokens.slice(0, at).every(({ word }) => /^(?:also|and|[-–—])$/.test(word))) return null;
  for (let k = end + 1; k < end + farthestInverted; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:was|were|is|are)$/.test(word)) return tokens[k + 1]?.word === ':' ? k + 1 : k;
    if ((k === end + 1 && !prepositions.has(word)) || /^[.,;:"“”]$/.test(word)) return null;
  }
  return null;
}

/** Behind "shot at" of who was not hit. */
const missed = /^(?:by|but|and|while|as|from|[,.;])$/;

function victimsOf(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const { entry, at, end } = one;
  const { tokens } = chains;
  switch (entry.role) {
    case 'object': {
      const object = unreal(tokens, at) || isOutcome(tokens, at) ? [] : objectAt(end + 1, chains);
      return isFigurative(one, object, tokens) ? [] : object;
    }
    case 'of':
      if ((unreal(tokens, at) && !looksBack(tokens, at)) || (entry.words[0] === 'lives' && !livesLost(tokens, at)))
        return [];
      return ofWhom(one, chains);
    case 'count':
      return counted(one, chains);
    case 'list': {
      const part = partOf(at, chains);
      // "Among the 12 dead were three children"
      if (part) return [part, ...(amongWhom(at, chains).length > 0 ? objectAt(end + 1, chains) : [])];
      return objectAt(tokens[end + 1]?.word === ':' ? end + 2 : end + 1, chains);
    }
    case 'toll':
      return toll(one, chains);
    case 'subject': {
      // "A cook was among those who died"
      const ofThose =
        tokens[at - 1]?.word === 'who' && tokens[at - 2]?.word === 'those' && tokens[at - 3]?.word === 'among';
      return ofThose ? among({ ...one, at: at - 1 }, chains) : subjectOf(one, chains, sentence);
    }
    case 'state': {
      const counted = numberOfThem(one, chains);
      if (counted) return [counted];
      if (/^(?:the|those)$/.test(tokens[at - 1]?.word ?? '')) return among(one, chains);
      // "searching for missing Ann Roe"
      if (entry.words[0] === 'missing' && prepositions.has(tokens[at - 1]?.word ?? ''))
        return objectAt(end + 1, chains).filter(({ sort }) => sort === 'name');
      return subjectOf(one, chains, sentence);
    }
    case 'verb': {
      const counted = numberOfThem(one, chains);
      if (counted) return [counted];
      if (/^(?:those|the)$/.test(tokens[at - 1]?.word ?? '')) return among(one, chains);
      if (byOnlookers(one, tokens)) return [];
      // "the visitors were killed off"
      if (entry.words.at(-1) === 'killed' && tokens[end + 1]?.word === 'off') return [];
      const { be, have } = auxiliaries(tokens, at);
      // "among the priests killed was John Doe"
      if (/^(?:was|were|is|are)$/.test(tokens[end + 1]?.word ?? '') && !be && amongLeads(tokens, at))
        return [...amongWhom(at, chains), ...objectAt(end + 2, chains)];
      const named = be ? null : invertedBe(one, tokens);
      if (named !== null) return objectAt(named + 1, chains);
      const object = be ? [] : objectAt(end + 1, chains);
      if (!be && isFigurative(one, object, tokens)) return [];
      if (object.length > 0 && !subjectFollows(object, chains, sentence)) return unreal(tokens, at) ? [] : object;
      // "the plane, and with it the pilot, was shot down"
      if (entry.words.at(-1) === 'shot' && tokens[end + 1]?.word === 'down') return [];
      // "shot at the tires": the subject is who shot.
      if (
        entry.words.at(-1) === 'shot' &&
        !be &&
        /^(?:at|down|into|back|out|through|up|repeatedly|toward|towards)$/.test(tokens[end + 1]?.word ?? '') &&
        !shotThere(tokens, end + 1)
      )
        return [];
      // "was shot at by rebels", "he was shot at but not hit"
      if (
        be &&
        entry.words.at(-1) === 'shot' &&
        tokens[end + 1]?.word === 'at' &&
        missed.test(tokens[end + 2]?.word ?? '')
      )
        return [];
      if (have && !be) return [];
      return be
        ? subjectOf(one, chains, sentence)
        : subjectOf(one, chains, sentence).filter((group) => !acts(group, one, tokens));
    }
  }
}
