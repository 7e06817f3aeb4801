import { objectAt } from './figure-objects.js';
import type { Occurrence } from './figure-occurrences.js';
import { apposed, partOf, partsOf, someOfThem } from './figure-parts.js';
import { nearestBefore } from './figure-relatives.js';
import { unreal } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { labelSign } from './figure-tolls.js';
import { clauseOpeners, figureWords, finiteVerbs, prepositions, unrealWords } from './figure-words.js';
import { type Chained, chainTo } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { definite } from './victim-nouns.js';

/** The farthest, in tokens, that a number may stand behind "toll". */
const farthestToll = 20;
/** "The murder on the evening of 2 May of". */
const farthestOf = 9;

/** Whether the word at `at` is the subject of its clause: "The brutal murder of". */
function isSubject(tokens: readonly FigureToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.word ?? '';
    if (/^[,;:"“”]$/.test(word) || word === 'that') return true;
    if (clauseOpeners.has(word) || !/^\p{L}/u.test(word) || prepositions.has(word) || /ed$/.test(word)) return false;
  }
  return at <= 3;
}

/** "the murder of a judge", "the judge's murder". */
export function ofWhom({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  // "40 arrests of journalists", "nine killings of farmers"
  const numbered = /s$/.test(tokens[end]?.word ?? '') && tokens[end + 1]?.word === 'of' ? ahead(at, chains) : null;
  if (numbered) return unreal(tokens, numbered.first) ? [] : [numbered];
  let next = end + 1;
  // "the murder in Port Lune of a judge"
  if (/^(?:in|on|during|last|this|yesterday|today|)$/.test(tokens[next]?.word ?? '-')) {
    const far = tokens
      .slice(next, next + farthestOf)
      .findIndex(
        ({ word }, k) => word === 'of' && tokens[next + k + 1]?.word !== '' && tokens[next + k - 1]?.word !== 'age',
      );
    if (
      far > 0 &&
      !tokens
        .slice(next, next + far)
        .some(({ word }) => /^(?:[,;:."]|since|after|before|for)$/.test(word) || finiteVerbs.has(word))
    )
      next += far;
  }
  // "the murder case of a judge", "the assassination, in May, of"
  if (tokens[next]?.word === 'case' && tokens[next + 1]?.word === 'of') next++;
  if (tokens[next]?.word === 'of' || tokens[end]?.word === 'to') {
    if (tokens[next]?.word === 'of') next++;
    if (tokens[next]?.word === 'at' && tokens[next + 1]?.word === 'least') next += 2;
    const whom = objectAt(next, chains, isSubject(tokens, at));
    // "the massacre of San Marco": of a village
    const [one] = whom;
    return /^massacre/.test(tokens[at]?.word ?? '') && whom.length === 1 && one?.sort === 'name' ? [] : whom;
  }
  // "Port Lune's homicide rate", "the club's loss"
  if (tokens[end]?.word === 'loss' || notOfHim.test(tokens[end + 1]?.word ?? '')) return [];
  const whose = chains.groups[ends.get(at - 1) ?? -1];
  if (whose?.sort === 'pronoun' && /^(?:his|her)$/.test(whose.noun)) return unreal(tokens, at - 1) ? [] : [whose];
  // "Ann Roe, whose death in 2014", "two men whose arrest"
  if (
    tokens[at - 1]?.word === 'whose' &&
    // A corpse may be only shown.
    !/^(?:bod|corpse|cadaver|loss|li[fv]e|injur|wound|shooting|stabbing)/.test(entry.words[0] ?? '') &&
    !/^(?:would|could|might|may|is|will|toll)$/.test(tokens[end + 1]?.word ?? '')
  ) {
    const head = nearestBefore(chains, at - 1);
    return head === null ? [] : groups.slice(head, head + 1);
  }
  const bare = tokens[at - 1]?.word === "'";
  const before = bare ? "'" : (tokens[at - 1]?.word ?? '');
  const index = ends.get(bare ? at - 2 : at - 1);
  const owner = index === undefined ? undefined : groups[index];
  if (
    /'s?$/.test(before) &&
    owner &&
    !unreal(tokens, owner.first) &&
    index !== undefined &&
    (owner.low === 1 || (bare && owner.sort === 'number'))
  )
    return chainTo(chains, index);
  return [];
}

/** The number whose noun stands at token `at`: "[627] arrests", "[12] arbitrary arrests". */
function ahead(at: number, { tokens, groups, ends }: Chained): VictimGroup | null {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const group = groups[ends.get(i) ?? -1];
    if (group) return group.sort === 'bare' && group.low !== null ? group : null;
    if (!/^\p{L}+$/u.test(tokens[i]?.word ?? '') || prepositions.has(tokens[i]?.word ?? '')) return null;
  }
  return null;
}

const notOfHim =
  /^(?:rates?|squads?|units?|detectives?|investigators?|numbers?|counts?|statistics|tall(?:y|ies)|tolls?|totals?|records?|penalty|threats?)$/;

/** "5,400 deaths", "two shooting deaths", "12 lives, among them two cooks". */
export function counted({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  if (entry.words[0] === 'lives' && (areKept(tokens, at) || areMeantOnly(tokens, at))) return [];
  if (areNoMore(entry.words, tokens, at)) return [];
  // "has 12 previous arrests"
  if (entry.words[0] === 'arrests' && /^(?:previous|prior|past)$/.test(tokens[at - 1]?.word ?? '')) return [];
  if (entry.words[0] === 'martyrs' && !areBroughtIn(tokens, at)) return [];
  // "nine of the deaths were in Antby"
  const part = partOf(at, chains);
  if (part?.part) return [part, ...partsOf(end + 1, chains)];
  // "saved 16 people and recovered two bodies": the bodies have a number of their own.
  const around = groups[chains.covers.get(at) ?? -1];
  if (around && around.first < at && around.sort === 'number') return [];
  // "the hostages, two nurses and their driver, were"
  if (entry.words[0] === 'hostages' && tokens[at - 1]?.word === 'the') return apposed(end, chains);
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const index = ends.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group?.sort === 'bare' || group?.sort === 'number')
      return unreal(tokens, group.first) ? [] : [group, ...partsOf(end + 1, chains), ...someOfThem(end, chains)];
    if (/^[^\p{L}]/u.test(tokens[i]?.word ?? ' ') || prepositions.has(tokens[i]?.word ?? '')) return [];
    // "a mother of 11 who lives there"
    if (/^(?:who|that|which)$/.test(tokens[i]?.word ?? '')) return [];
  }
  return [];
}

/** "Hospitals received [24] martyrs", "24 martyrs and 61 injured"; but "the shrine of the 24 martyrs". */
const areBroughtIn = (tokens: readonly FigureToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ word }) => /^(?:receiv(?:ed|ing)|arrival|recovered|retrieved|transferred|recorded)$/.test(word)) ||
  (tokens[at + 1]?.word === 'and' &&
    tokens.slice(at + 2, at + 6).some(({ word }) => /^(?:injured|wounded|injuries)$/.test(word)));

/** "the death toll has risen to 41"; "brings to 41 the number of dead"; "41: the number of dead". */
export function toll(
  { entry, at, end }: Occurrence,
  { tokens, groups, starts, ends }: Chained,
): readonly VictimGroup[] {
  const labels = labelSign.test(tokens[at]?.word ?? '');
  for (let i = at - 1; i >= Math.max(0, at - 3) && !/^(?:,|and)$/.test(tokens[i]?.word ?? ''); i--) {
    const index = ends.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group && group.low !== null && (tokens[group.first - 1]?.word === 'to' || labels)) return [group];
  }
  let led = false;
  let passed = false;
  for (let i = end + 1; i <= end + farthestToll; i++) {
    const word = tokens[i]?.word ?? ';';
    const index = starts.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group && group.low !== null && (group.sort === 'bare' || group.sort === 'number')) {
      const other = figureWords
        .get(tokens[group.last + 1]?.word ?? '')
        ?.some(({ kind, words }) => kind !== entry.kind && !prepositions.has(words[0] ?? ''));
      // "rose from 12 to 15", "rose by three to 15", "rose from 12 on Sunday to 15"
      if (/^(?:by|from)$/.test(tokens[i - 1]?.word ?? '')) {
        if (group.high !== null && / to /.test(word)) return [{ ...group, low: group.high }];
        continue;
      }
      // "has risen above 3 million", "had gone up to six"
      return (led || /^(?:above|over|more than|up to) /.test(word)) && !other
        ? [passed ? { ...group, high: null } : group, ...tollAgain(group.last + 1, tokens, groups, starts)]
        : [];
    }
    // "Has passed 1,000", "has climbed past 1,000": at least that many.
    passed ||= /^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|passed|topped|tops|past|beyond)$/.test(word);
    led ||=
      /^(?:to|at|of|was|is|been|stands|stood|reached|hit|exceeds|exceeded|exceeding|surpassing|reaching|surpasses|surpassed|passed|topped|:|past|now|climbed|tops|nears|as|above|beyond)$/.test(
        word,
      );
    // "The toll, she said, had passed 1,000"
    const close = word === ',' ? (asideEnd(tokens, i) ?? formerEnd(tokens, i) ?? besideEnd(tokens, i)) : null;
    if (close !== null) i = close;
    else if (/^(?:[,;."]|but|unknown)$/.test(word) || unrealWords.has(word)) return [];
  }
  return [];
}

/** "The toll was 124 on Wednesday and had been put at [15] in the first hours", "stood at 20,000 in May and had come down to [6,000]". */
function tollAgain(
  from: number,
  tokens: readonly FigureToken[],
  groups: readonly VictimGroup[],
  starts: ReadonlyMap<number, number>,
): readonly VictimGroup[] {
  const near = tokens.slice(from, from + longestAside + 1).findIndex(({ word }) => /^(?:and|but)$/.test(word));
  const and = from + near;
  if (near < 0 || !/^(?:has|have|had)$/.test(tokens[and + 1]?.word ?? '')) return [];
  for (let k = and + 2; k < and + longestAside; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:at|to)$/.test(word)) {
      const group = groups[starts.get(k + 1) ?? -1];
      return group?.sort === 'bare' && group.low !== null ? [group] : [];
    }
    if (!/^(?:since|been|put|stood|come|down|up|gone|risen|fallen|dropped|climbed|grown|estimated)$/.test(word))
      return [];
  }
  return [];
}

/** Where the aside closes that opens at a comma and names who speaks: ", she said,"; null where it is none. */
function asideEnd(tokens: readonly FigureToken[], comma: number): number | null {
  const close = tokens.findIndex(({ word }, i) => i > comma && word === ',');
  const isShort = close > comma && close - comma <= longestAside;
  return isShort && /^(?:said|says|added|told)$/.test(tokens[close - 1]?.word ?? '') ? close : null;
}
const longestAside = 7;

/** The same of ", which had stood at 38 on Sunday,". */
function formerEnd(tokens: readonly FigureToken[], comma: number): number | null {
  if (tokens[comma + 1]?.word !== 'which' || tokens[comma + 2]?.word !== 'had') return null;
  const close = tokens.slice(comma + 1, comma + 2 * longestAside).findIndex(({ word }) => word === ',');
  return close < 0 ? null : comma + 1 + close;
}

/** The same of what tells more of a place or of the toll, ahead of the toll's verb: ", Norden State,", ", which stood at four,". */
function besideEnd(tokens: readonly FigureToken[], comma: number): number | null {
  const opens = tokens[comma + 1];
  if (!opens?.capital && !/^(?:which|where|the|an?)$/.test(opens?.word ?? '')) return null;
  for (let k = comma + 2; k < comma + 2 * longestAside; k++) {
    const word = tokens[k]?.word ?? '.';
    if (word === ',' && goesUp.test(tokens[k + 1]?.word ?? '')) return k;
    if (/^[.;:"“”]$/.test(word)) return null;
  }
  return null;
}
const goesUp =
  /^(?:has|have|had|is|was|stands|stood|now|rose|rises|climbed|jumped|increased|grew|reached|passed|topped|exceeded|surpassed|fell|dropped|hit)$/;

/** "five wounded soldiers": the word stands inside the group. */
export function within({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, covers } = chains;
  const around = groups[covers.get(at) ?? -1];
  if (
    !around ||
    around.first >= at ||
    end > around.last - (entry.role === 'count' ? 0 : 1) ||
    !/^(?:verb|state|count)$/.test(entry.role)
  )
    return [];
  // "Five of the murdered priests had studied abroad": how many were murdered is told elsewhere.
  if (
    /^(?:killed|injured)$/.test(entry.kind) &&
    tokens
      .slice(around.first, at)
      .some(({ word }, i) => word === 'of' && definite.has(tokens[around.first + i + 1]?.word ?? ''))
  )
    return [];
  if (entry.words[0] === 'lives' && (areKept(tokens, at) || areMeantOnly(tokens, at))) return [];
  if (entry.role === 'count' && areNoMore(entry.words, tokens, at)) return [];
  // "without five injured players"
  if (entry.words[0] === 'injured' && /^players?$/.test(around.noun)) return [];
  // "wants to take in 12 refugees"
  if (entry.role === 'count' && unreal(tokens, around.first)) return [];
  if (around.sort !== 'number' && around.sort !== 'bare' && around.sort !== 'one') return [];
  return entry.role === 'count' ? [around, ...partsOf(around.last + 1, chains), ...someOfThem(end, chains)] : [around];
}

/** "Saved an estimated 20 million lives", "puts 300 lives at risk". */
function areKept(tokens: readonly FigureToken[], at: number): boolean {
  // "puts “300 lives” at risk"
  const behind = /^["“”]$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return (
    tokens.slice(Math.max(0, at - 8), at).some(({ word }) => kept.test(word)) ||
    (/^(?:at|in)$/.test(tokens[behind]?.word ?? '') &&
      /^(?:risk|stake|danger|jeopardy)$/.test(tokens[behind + 1]?.word ?? ''))
  );
}
const kept = /^(?:sav|spar|protect|chang|transform|improv|touch|affect|better|enrich|guard)/;

/** "She was a light in so many lives": of no number, and lost by nobody. */
const areMeantOnly = (tokens: readonly FigureToken[], at: number): boolean =>
  /^(?:many|some|several|countless|most)$/.test(tokens[at - 1]?.word ?? '') &&
  !livesLost(tokens, at) &&
  !tokens.slice(at + 1, at + 6).some(({ word }) => /^(?:lost|claimed|taken|ended)$/.test(word));

/** "Two former hostages": they are none now. */
const areNoMore = ([word]: readonly string[], tokens: readonly FigureToken[], at: number): boolean =>
  /^(?:hostages|detainees|refugees)$/.test(word ?? '') &&
  /^(?:former|ex|onetime|one-time)$/.test(tokens[at - 1]?.word ?? '');

/** Lives are also saved and guarded. */
export const livesLost = (tokens: readonly FigureToken[], at: number) =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:claim|cost|tak|took|los[et]|end(?:s|ed|ing)$|snuff)/.test(word));
