import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs, prepositions } from './figure-words.js';
import type { Chained } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';

/** "... in Antland, 12 in Newland". */
const farthestGap = 12;

/** The tokens of a claim: `from` to `to` those of victims and word, `at` to `end` those of the word. */
export interface PlacesOfClaim {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** "killed 3 in Antland, 12 in Newland and 4 in Midland": the word is told once for all of them, whose tokens these are. */
export function goneOn(
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
  const behind = Math.max(end, last.last) + 1;
  let at = behind;
  for (let steps = 0; steps < farthestGap; steps++, at++) {
    const word = tokens[at]?.word ?? ';';
    // "37 deaths were confirmed: 21 in Antby and 16 in Newland"
    if (word === ':' && more.size === 0 && tokens[at + 1]?.number) continue;
    // "217 people dead in Antland, the ministry said on Sunday: 213 in Antby"
    const said = word === ',' ? saidAside(tokens, at) : null;
    if (said !== null) {
      at = said;
      continue;
    }
    // "120 were hurt in Antby, as well as 28 in Newland"
    const besides = word === 'as' && tokens[at + 1]?.word === 'well' && tokens[at + 2]?.word === 'as';
    if (besides) at += 2;
    else if (
      toldAt.has(at) ||
      (/^[;:"“”]$/.test(word) && !(word === ';' && opensShare(tokens, at + 1))) ||
      clauseOpeners.has(word) ||
      finiteVerbs.has(word)
    )
      return more;
    const group = groups[starts.get(at) ?? -1];
    if (!group) continue;
    const governor = tokens[at - 1]?.word ?? '';
    const where = tokens[group.last + 1]?.word === 'each' ? group.last + 2 : group.last + 1;
    const place = placeAt(tokens, where, tokens[behind]?.word ?? '', entry.words.at(-1) === 'hospital');
    // "Antby reported 71 deaths, Newland 22 and Oldby nine", "Antby with 118 dead and Newland with 57"
    const name = tokens[governor === 'with' ? at - 2 : at - 1];
    const named = ofPlaces && name?.capital === true && !numbered.test(name.word);
    const ends = /^(?:[.,;]|and)$/.test(tokens[group.last + 1]?.word ?? '.');
    const placed = place !== null && goesOn(tokens, at);
    if (group.sort === 'bare' && (placed || (named && ends))) {
      if (group.low === null || (!named && place !== null && isTold(tokens, place, toldAt))) return more;
      // "Twelve people died: 30 in Antby were told to leave"
      if (governor === ':' && group.low >= (whole?.low ?? 0)) return more;
      const { first: at, last: end } = group;
      more.set(group, { from: named ? nameFrom(tokens, at) : at, to: named ? end : (place ?? end), at, end });
      last = group;
      steps = 0;
    }
    at = group.last;
  }
  return more;
}

/** Whether a number stands at token `i`, or one behind "another". */
const opensShare = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens[i]?.number != null || (tokens[i]?.word === 'another' && tokens[i + 1]?.number != null);

/** Whether "and", "as well as" or the like stands ahead of the number at token `at`. */
function goesOn(tokens: readonly FigureToken[], at: number): boolean {
  // "another five in Oldby", "and a further 20 in Oldby"
  let first = at;
  while (/^(?:another|further|additional|an?)$/.test(tokens[first - 1]?.word ?? '')) first--;
  const word = (k: number) => tokens[first - k]?.word ?? '';
  return (
    /^(?:and|,|;|:|plus)$/.test(word(1)) ||
    (word(1) === 'with' && word(2) === ',') ||
    (word(2) === 'well' && word(1) === 'as') ||
    (word(1) === 'with' && /^(?:along|together)$/.test(word(2))) ||
    (word(1) === 'to' && word(2) === 'addition')
  );
}

/**
 * The last token of the place or way that stands at token `i`: "in Antby", "at the same time", and whatever follows a
 * preposition that stood behind the number before too ("five by land and three by sea"); null where none does.
 */
function placeAt(tokens: readonly FigureToken[], i: number, before: string, toHospital: boolean): number | null {
  const [preposition, next] = [tokens[i]?.word ?? '', tokens[i + 1]];
  // "twelve were taken to Antby General and five to Lune Hospital"
  if (preposition === 'to' && toHospital && next?.capital) return i + 1;
  if (preposition === before && prepositions.has(before) && /^\p{L}/u.test(next?.word ?? '')) return i + 1;
  if (!/^(?:in|on|near|at|from|around|outside)$/.test(preposition)) return null;
  if (/^(?:neighbou?ring|nearby)$/.test(next?.word ?? '')) return i + 2;
  return next?.capital || /^(?:the|their|its|sea|hospital|)$/.test(next?.word ?? '-') ? i + 1 : null;
}

/** Whether a verb of their own tells what became of those of whom a place ends at token `i`: "and three in Antby survived". */
function isTold(tokens: readonly FigureToken[], i: number, toldAt: ReadonlySet<number>): boolean {
  for (let k = i + 1; k < i + farthestOwn; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:[.,;:"“”]|and)$/.test(word) || clauseOpeners.has(word)) return false;
    const adjective = /^(?:the|an?|its|their)$/.test(tokens[k - 1]?.word ?? '');
    const verb = auxiliary.test(word) || finiteVerbs.has(word) || toldAt.has(k) || /ed$/.test(word);
    if (verb && !adjective && !tokens[k]?.capital) return true;
  }
  return false;
}
const farthestOwn = 8;
const auxiliary = /^(?:was|were|is|are|has|have|had|remains?|remained)$/;

/** Where the words end that name who tells, from a comma on: ", the ministry said on Sunday:"; null where none do. */
function saidAside(tokens: readonly FigureToken[], comma: number): number | null {
  let said = false;
  for (let k = comma + 1; k < comma + farthestSaid; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^[,:]$/.test(word)) return said ? k : null;
    if (tokens[k]?.number || /^[.;"“”]$/.test(word)) return null;
    said ||= /^(?:said|says|reported|announced|added|according)$/.test(word);
  }
  return null;
}
const farthestSaid = 14;

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
