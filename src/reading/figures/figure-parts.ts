import { objectAt } from './figure-objects.js';
import type { Occurrence } from './figure-occurrences.js';
import { sharesFrom } from './figure-shares.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, finiteVerbs } from './figure-words.js';
import { type Chained, chainTo } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';
import { personNoun } from './victim-nouns.js';

/** "drowned off the coast this summer, including two cooks". */
const farthestParts = 8;
/** "Arrested for drunken driving at a checkpoint on Mill Road, three of them women". */
const farthestSome = 14;
/** ", Ann Roe and Ian Marsh, both 67,". */
const farthestAside = 18;
/** "was killed near his home on Monday, along with two guards". */
const farthestAlongside = 16;

/** Who stands behind ", including" or ", among them" at token `i`. */
export function partsOf(i: number, chains: Chained): readonly VictimGroup[] {
  const at = (k: number) => chains.tokens[k]?.word;
  const next = at(i) === ',' ? i + 1 : i;
  const from = at(next) === 'including' ? next + 1 : at(next) === 'among' && at(next + 1) === 'them' ? next + 2 : null;
  if (from === null) return [];
  // "Seven bodies were found, among them those of two cooks"
  return objectAt(at(from) === 'those' && at(from + 1) === 'of' ? from + 2 : from, chains);
}

/** "was killed along with two guards", "12 were injured, including a nurse", "the following died: Ann Poe and Lee Roe". */
export function alongside(
  { entry, at, end }: Occurrence,
  chains: Chained,
  victims: readonly VictimGroup[],
): readonly VictimGroup[] {
  const { tokens } = chains;
  const subject = victims.length > 0;
  if (/^(?:object|of|toll)$/.test(entry.role) && subject) {
    // "The toll of the fire that gutted a block in the centre has risen to 76, including 12 children"
    const from = entry.role === 'toll' ? Math.max(end, victims[0]?.last ?? 0) : end;
    return [...someOfThem(from, chains), ...amongThem(from, chains)];
  }
  // "Seven bodies were found in Antby, among them those of two cooks"
  if (entry.role === 'count' && subject) return amongThem(end, chains);
  if (!/^(?:verb|subject|state)$/.test(entry.role)) return [];
  // "The two wounded nuns are Ann Roe and Mary Doe"
  const { last } = chains.groups[chains.covers.get(at) ?? -1] ?? { last: -1 };
  if (last > end && /^(?:was|were|is|are)$/.test(tokens[last + 1]?.word ?? '')) {
    const names = objectAt(last + 2, chains);
    return names.every(({ sort }) => sort === 'name') ? names : [];
  }
  // "Killing himself and 14 others"
  if (/^(?:himself|herself)$/.test(tokens[end]?.word ?? '') && tokens[end + 1]?.word === 'and')
    return objectAt(end + 2, chains);
  const listed = tokens.slice(Math.max(0, at - 8), at).some(({ word }) => word === 'following');
  let tag = -1;
  for (let i = end + 1; i <= Math.max(end, tag) + farthestAlongside; i++) {
    // "..., the ministry said, including"; but "..., the ministry said, citing doctors, including"
    if (tag < 0) {
      tag = tagEnd(tokens, i) ?? -1;
      i = Math.max(i, tag);
    }
    const word = tokens[i]?.word ?? ';';
    if (word === ':' && listed) return objectAt(i + 1, chains);
    if (!subject) continue;
    if (/^(?:along|together)$/.test(word) && tokens[i + 1]?.word === 'with') return objectAt(i + 2, chains);
    if (word === 'and' && tokens[i + 1]?.word === 'so' && /^(?:was|were)$/.test(tokens[i + 2]?.word ?? ''))
      return objectAt(i + 3, chains);
    if (word === 'as' && /^(?:was|were|is|are)$/.test(tokens[i + 1]?.word ?? '')) return objectAt(i + 2, chains);
    const near = i <= end + farthestParts || i === tag;
    const parts = near ? partsOf(i, chains) : [];
    // "injuring seven, a child among them": told behind the child
    if (parts.length > 0 || (word === 'including' && near)) return parts;
    if (/^[;"]$/.test(word) || /^(?:and|but|when|while|after)$/.test(word)) break;
  }
  return subject ? someOfThem(end, chains) : [];
}

/** The comma that closes the tag that opens with the one at token `i`: ", the ministry said on Sunday,"; null where none does. */
function tagEnd(tokens: readonly FigureToken[], i: number): number | null {
  if (tokens[i]?.word !== ',') return null;
  let says = false;
  for (let k = i + 1; k < i + farthestTag; k++) {
    const word = tokens[k]?.word ?? '.';
    if (word === ',') return says ? k : null;
    if (/^[.;:"“”]$/.test(word) || tokens[k]?.number) return null;
    says ||= /^(?:said|says|added|told|reported|according)$/.test(word);
  }
  return null;
}
const farthestTag = 12;

/** Whether nobody behind token `i` is told of with those ahead of it; but "since Friday", ", police said,". */
function endsList(tokens: readonly FigureToken[], i: number): boolean {
  const word = tokens[i]?.word ?? ';';
  return (
    /^[;:."“”]$/.test(word) ||
    (clauseOpeners.has(word) &&
      !(word === 'since' && tokens[i + 1]?.word === '') &&
      !(word === 'so' && tokens[i + 1]?.word === 'far')) ||
    (finiteVerbs.has(word) && word !== 'said' && !/^(?:was|were|been)$/.test(tokens[i - 1]?.word ?? ''))
  );
}

/** "Forced 2,300 people out of Antby on Sunday, among them [540 children]". */
function amongThem(end: number, chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  for (let i = end + 1; i <= end + farthestAlongside; i++) {
    if (tokens[i]?.word === ',' && /^(?:among|including)$/.test(tokens[i + 1]?.word ?? ''))
      return partsOf(i, chains).filter(({ sort }) => /^(?:number|bare)$/.test(sort));
    // "killing three, and wounding eight, including two women": of the eight.
    if (endsList(tokens, i) || figureWords.get(tokens[i]?.word ?? '')?.some(({ words }) => words.length === 1))
      return [];
  }
  return [];
}

/** "Killed 78 people, [62 of them] children"; but "12 were hurt, one of them fatally". */
export function someOfThem(end: number, chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  for (let i = end + 1; i <= end + farthestSome; i++) {
    const part = partBehind(i, chains);
    if (part !== undefined) return part === null ? [] : [part];
    // "Were killed when a bus fell into a river, five of them children"
    if (opensHow.test(tokens[i]?.word ?? '')) return someBeyond(i, chains);
    // "Six were killed and 21 injured, four of them seriously": of those told of last.
    const tells = figureWords.get(tokens[i]?.word ?? ';');
    if (endsList(tokens, i) || tells?.some(({ role, words }) => (role === 'verb' || role === 'object') && !words[1]))
      return [];
  }
  return [];
}

const opensHow = /^(?:when|as|after|while)$|^since$/;
const farthestHow = 24;

/** The same behind a clause of how it came that opens at token `from` and tells of nobody else who are several. */
function someBeyond(from: number, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, starts } = chains;
  for (let i = from + 1; i < from + farthestHow; i++) {
    const part = partBehind(i, chains);
    if (part !== undefined) return part?.part ? [part] : [];
    const group = groups[starts.get(i) ?? -1];
    if (/^[.;:"“”]$/.test(tokens[i]?.word ?? '.') || (group && group.low !== 1)) return [];
  }
  return [];
}

/** Who are some of those ahead of the comma at token `i`; null where these are told of otherwise, undefined where none stand there. */
function partBehind(i: number, { tokens, groups, starts }: Chained): VictimGroup | null | undefined {
  const group = tokens[i]?.word === ',' ? groups[starts.get(i + 1) ?? -1] : undefined;
  if (!group || group.low === null) return undefined;
  const [next, behind] = [tokens[group.last + 1]?.word ?? '', tokens[group.last + 2]];
  const last = tokens[group.last]?.word;
  // "51 were wounded, 14 of them critically"
  if (group.part && last === 'them')
    return !badly.test(next) &&
      !inCondition(tokens, group.last + 1) &&
      ((how.test(next) && !whenOrWhere(next, behind)) || figureWords.has(next))
      ? null
      : group;
  // "killed six people, four of whom were prisoners"
  if (last === 'whom' && /^(?:was|were|are)$/.test(next))
    return personNoun(behind?.word ?? '') === 'many' && !figureWords.has(behind?.word ?? '') ? group : null;
  // "injured seven people, [a child] among them"
  if (next === 'among' && behind?.word === 'them') return group;
  // "24 were hurt, nine seriously"
  return group.sort === 'bare' && badly.test(next) && isEnd(behind?.word ?? '.') ? group : undefined;
}

const how = /ly$|^(?:in|with|at|on)$/;
const badly = /^(?:seriously|critically|badly|gravely|severely)$/;
/** "13 of them in a serious condition". */
const inCondition = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens[i]?.word === 'in' && tokens.slice(i + 1, i + 4).some(({ word }) => word === 'condition');
const isEnd = (word: string) => /^(?:[.,;"”]|and|in|when|after|on|as|according|)$/.test(word);
/** "26,000 of them on Sunday", "12 of them in Antby"; but "two of them in critical condition". */
const whenOrWhere = (word: string, next: FigureToken | undefined) =>
  /^(?:in|at|on)$/.test(word) && (next?.word === '' || next?.capital === true);

/** "among the priests killed" leads up to token `at`. */
export const amongLeads = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'among');

/** The number of those whom the word at `at` is a name for: "[seven of the] dead", "[15 of those] killed", "[the 12] dead". */
export function partOf(at: number, { groups, ends, covers }: Chained): VictimGroup | null {
  const part = groups[covers.get(at) ?? ends.get(at - 1) ?? -1];
  return part?.sort === 'bare' && part.low !== null && part.last <= at ? part : null;
}

/** "Among [the 45] injured were two children". */
export function amongWhom(at: number, chains: Chained): readonly VictimGroup[] {
  const whole = partOf(at, chains);
  return whole && chains.tokens[whole.first - 1]?.word === 'among' ? [whole] : [];
}

const known = /^(?:identified|named|buried|recovered)$/;

/** "The dead, [two women and a child], were found there": who those are whom the word that ends at token `end` tells of. */
export function apposed(end: number, chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  if (tokens[end + 1]?.word !== ',') return [];
  const people = objectAt(end + 2, chains);
  const next = (people.at(-1)?.last ?? Number.POSITIVE_INFINITY) + 1;
  const be = /^(?:was|were|are|is|had|have|has)$/.test(tokens[next + 1]?.word ?? '');
  return tokens[next]?.word === ',' && be && people.every(({ part }) => !part) ? people : [];
}

/**
 * The index of the group that the verb at token `be` is said of, also ahead of an age or of what stands between commas:
 * "[a boy] of 8", "[Ann Roe], 34, a cook from Antby,", "[two brothers], Ian and Paul Roe,".
 */
function subjectAhead(be: number, { tokens, groups, ends }: Chained): number | undefined {
  const age = tokens[be - 2]?.word === 'of' && tokens[be - 1]?.number ? ends.get(be - 3) : undefined;
  if (tokens[be - 1]?.word !== ',')
    return holder(be - 1, { tokens, groups, ends }) ?? age ?? firstOfClause(be, { tokens, groups, ends });
  const several = /^(?:are|were)$/.test(tokens[be]?.word ?? '');
  let found: number | undefined;
  for (let k = be - 1; k > be - farthestAside; k--) {
    const word = tokens[k]?.word ?? ';';
    if (/^[;:"“”]$/.test(word) || (clauseOpeners.has(word) && !/^wh/.test(word))) break;
    const index = word === ',' ? ends.get(k - 1) : undefined;
    const group = groups[index ?? -1];
    // "two officers, who shot [a man], were"
    const opens = group && (group.first === 0 || tokens[group.first - 1]?.word === ',');
    // "Ann Roe, [a cook], was"
    if (index === undefined || !group || (k === be - 1 && (!opens || group.sort === 'one'))) continue;
    found = index;
    if (!several || group.low !== 1) break;
  }
  return found;
}

/** Where "were" stands that a time or place parts from what is told at the token ahead of `i`. */
function beBehind(tokens: readonly FigureToken[], i: number): number | null {
  if (!/^(?:|in|on|at|by|when|during|near|yesterday|last)$/.test(tokens[i]?.word ?? '-')) return null;
  for (let k = i; k < i + farthestAlongside; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:was|were|is|are)$/.test(word)) return k;
    if (/^[.;:"“”]$/.test(word) || /^(?:who|that|which)$/.test(word)) return null;
  }
  return null;
}

/** The group that ends at token `at`; "[two employees] of Doe Brothers" for those of a name. */
function holder(at: number, { tokens, groups, ends }: Pick<Chained, 'tokens' | 'groups' | 'ends'>): number | undefined {
  const index = ends.get(at);
  const { first, sort } = groups[index ?? -1] ?? { first: 0, sort: '' };
  return sort === 'name' && tokens[first - 1]?.word === 'of' ? (ends.get(first - 2) ?? index) : index;
}

/** The same ahead of what tells more of them: "[a boy] selling water was", "[two nurses] on their way home were". */
function firstOfClause(
  be: number,
  { tokens, groups, ends }: Pick<Chained, 'tokens' | 'groups' | 'ends'>,
): number | undefined {
  let found: number | undefined;
  for (let k = be - 1; k >= Math.max(0, be - farthestAside); k--) {
    const word = tokens[k]?.word ?? ';';
    if (/^(?:[,;:."“”]|and|but|said)$/.test(word) || clauseOpeners.has(word)) break;
    const group = groups[ends.get(k) ?? -1];
    if (!group) continue;
    if (/^(?:one|number|name)$/.test(group.sort)) found = ends.get(k);
    k = group.first;
  }
  const next = tokens[(groups[found ?? -1]?.last ?? be) + 1]?.word ?? '';
  return /ing$|^(?:from|on|of|in|at|with|aged)$/.test(next) ? found : undefined;
}

/** Who "were among four people killed", where the four are what is killed. */
export function amongThose([whole]: readonly VictimGroup[], chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  const before = (whole?.first ?? 0) - 1;
  // "Ann Roe was one of six people killed"
  const some = tokens[before]?.word === 'of' && tokens[before - 1]?.number ? before - 1 : null;
  if (some !== null && /^(?:is|are|was|were)$/.test(tokens[some - 1]?.word ?? '')) {
    const index = subjectAhead(some - 1, chains);
    return index === undefined ? [] : chainTo(chains, index).filter(({ sort }) => sort !== 'thing');
  }
  const among = before;
  if (tokens[among]?.word !== 'among' || !/^(?:is|are|was|were)$/.test(tokens[among - 1]?.word ?? '')) return [];
  const subject = subjectAhead(among - 1, chains);
  return subject === undefined ? [] : chainTo(chains, subject);
}

/** "among the dead were two children". */
export function among({ at, end, entry }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  const lead = tokens[at - 2]?.word ?? '';
  let i = end + 1;
  // "two officers are among the wounded", "a boy of 8 was also among the dead"
  const be = tokens[at - 3]?.word === 'also' ? at - 4 : at - 3;
  const subject =
    lead === 'among' && /^(?:is|are|was|were)$/.test(tokens[be]?.word ?? '') ? subjectAhead(be, chains) : undefined;
  if (subject !== undefined) return chainTo(chains, subject);
  // "31 of the dead had been identified", "seven of the dead were children", "the two injured were Jane Doe and Mary Roe"
  const part = partOf(at, chains);
  if (part && /^(?:have|had)$/.test(tokens[i]?.word ?? '') && known.test(tokens[i + 2]?.word ?? '')) return [part];
  if (part && /^(?:was|were|is|are|came|belonged|hailed)$/.test(tokens[i]?.word ?? ''))
    return [
      part,
      ...objectAt(i + 1, chains).filter(({ sort }) => sort === 'name'),
      // "Seven of the dead were children while four were from Antby"
      ...sharesFrom(i + 1, entry.kind, chains, 1),
    ];
  // "the injured were Jane Doe and two guards"
  if (/^(?:was|were|is|are)$/.test(tokens[i]?.word ?? '') && lead !== 'among')
    // "the average age of those detained was 17"
    return objectAt(i + 1, chains).filter(({ sort }) => lead !== 'of' || sort !== 'bare');
  // "among those killed in the crash on Friday were two nurses"
  if (lead === 'among') i = beBehind(tokens, i) ?? i;
  if (lead === 'among' || /^(?:included?|includes|including|:)$/.test(tokens[i]?.word ?? '')) {
    while (/^(?:was|were|is|are|included?|includes|including|also|here|:)$/.test(tokens[i]?.word ?? '')) i++;
    return i > end + 1 ? objectAt(i, chains) : [];
  }
  // "the wounded reporters are Jane Doe and Mary Roe"
  if (personNoun(tokens[i]?.word ?? '') !== null && /^(?:was|were|is|are)$/.test(tokens[i + 1]?.word ?? '')) {
    const named = objectAt(i + 2, chains);
    if (named[0]?.sort === 'name') return named;
  }
  const told = apposed(end, chains);
  if (told.length > 0 && lead !== 'among') return told;
  const index = ends.get(at - 1);
  const group = index === undefined ? undefined : groups[index];
  if (group?.sort === 'bare') return [group];
  // "the murdered Jane Doe"
  const behind = objectAt(i, chains);
  return behind[0]?.sort === 'name' ? behind : [];
}
