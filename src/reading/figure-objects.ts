import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { labelSign } from './figure-tolls.js';
import { clauseOpeners, figureWords, finiteVerbs, prepositions, unrealWords } from './figure-words.js';
import { type Chained, chainFrom, chainTo } from './victim-chains.js';
import type { VictimGroup } from './victim-groups.js';
import { definite, personNoun } from './victim-nouns.js';

/** The farthest, in tokens, that a number may stand behind "toll". */
const farthestToll = 20;
/** "The storm could turn to the coast of Antland before dawn, killing". */
const farthestOutcome = 20;
/** "The murder on the evening of 2 May of". */
const farthestOf = 9;
/** "Murdered, at gunpoint in front of his house, a judge". */
const farthestAside = 9;
/** "drowned off the coast this summer, including two cooks". */
const farthestParts = 8;
/** "Arrested for drunken driving at a checkpoint on Mill Road, three of them women". */
const farthestSome = 14;
/** "was killed near his home on Monday, along with two guards". */
const farthestAlongside = 16;

/** Whether one of the last words before `at` makes what follows no fact. */
export function unreal(tokens: readonly FigureToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.word ?? '';
    if (unrealWords.has(word) && tokens[i + 1]?.word !== 'only' && !mayHave(tokens, i)) return true;
    if (i > 0 && /^(?:rather than|instead of)$/.test(`${tokens[i - 1]?.word} ${word}`)) return true;
    if (/^[,;:"“”]$/.test(word)) return false;
  }
  return false;
}

/** "May have killed 12", "may have been hurt": feared. Who may have been displaced is not counted yet. */
export function mayHave(tokens: readonly FigureToken[], at: number): boolean {
  if (tokens[at]?.word !== 'may' || tokens[at + 1]?.word !== 'have') return false;
  const told = figureWords.get(tokens[tokens[at + 2]?.word === 'been' ? at + 3 : at + 2]?.word ?? '');
  return told?.some(({ kind }) => kind !== 'displaced') ?? false;
}

/** Whether the participle at `at` tells what else may come: "The dam could burst, displacing 300 people". */
export function isOutcome(tokens: readonly FigureToken[], at: number): boolean {
  if (!/^(?:,|and)$/.test(tokens[at - 1]?.word ?? '') || !/ing$/.test(tokens[at]?.word ?? '')) return false;
  for (let k = at - 2; k > at - farthestOutcome; k--) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:could|might|would|may)$/.test(word)) return tokens[k + 1]?.word !== 'have';
    if (/^(?:[.;:"“”]|was|were|has|had)$|ed$/.test(word) || finiteVerbs.has(word) || clauseOpeners.has(word))
      return false;
  }
  return false;
}

/** Whether a plan ahead of `at` is about what has happened: "will investigate the deaths of". */
export const looksBack = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => past.test(word));
const past =
  /^(?:investigat|prob(?:e|ing)$|clarif|solv|aveng|mourn|condemn|explain|review|examin|commemorat|protest|honou?r|remember|punish)/;

/** The people that begin at token `i`, and those who go on from them; `whole` as for `chainFrom`. */
export function objectAt(i: number, chains: Chained, whole = false): readonly VictimGroup[] {
  const { tokens, groups, starts } = chains;
  let at = afterAside(tokens, i);
  while (
    at < i + 2 &&
    !starts.has(at) &&
    /^(?:instantly|up|off|dead|another|or|about|injuring|over|:|["“”])$|ly$/.test(tokens[at]?.word ?? '')
  )
    at++;
  // "the murder of political leaders Jane Doe and Mary Roe"
  const plural = [at + 1, at + 2].find((k) => groups[starts.get(k) ?? -1]?.sort === 'some');
  if (!starts.has(at) && plural !== undefined && isNamed(chains, plural)) at = plural;
  // "killing the shaman and at least 32 others"
  if (!starts.has(at) && definite.has(tokens[at]?.word ?? '')) {
    const and = [at + 2, at + 3].find((k) => tokens[k]?.word === 'and');
    if (and !== undefined && groups[starts.get(and + 1) ?? -1]?.sort === 'number') at = and + 1;
  }
  let index = starts.get(at);
  let group = index === undefined ? undefined : groups[index];
  // "the reporters Jane Doe and Mary Roe": the names tell how many.
  if (index !== undefined && group?.sort === 'some') {
    const next = groups[index + 1];
    if (next?.sort === 'name' && next.first === group.last + 1) [index, group] = [index + 1, next];
  }
  // "the wounds she suffered"
  if (index === undefined || !group || /^(?:he|she|they)$/.test(group.noun)) return [];
  // "killing Ian Marsh's dog"
  if (group.sort === 'name' && /'s$/.test(tokens[group.last]?.word ?? '') && opensNoun(tokens, group.last + 1))
    return [];
  return chainFrom(chains, index, whole);
}

/** Whether a noun of a thing may begin at token `at`. */
const opensNoun = (tokens: readonly FigureToken[], at: number) =>
  /^\p{Ll}/u.test(tokens[at]?.word ?? '') &&
  !prepositions.has(tokens[at]?.word ?? '') &&
  !/^(?:and|or)$/.test(tokens[at]?.word ?? '');

/** Whether a name follows the people at token `first` at once. */
function isNamed({ groups, starts }: Chained, first: number): boolean {
  const index = starts.get(first) ?? -1;
  const next = groups[index + 1];
  return next?.sort === 'name' && next.first === (groups[index]?.last ?? -2) + 1;
}

/** Behind "murdered, at gunpoint,", "killed, in 48 hours," or "killed in 48 hours,". */
function afterAside(tokens: readonly FigureToken[], i: number): number {
  const comma = tokens[i]?.word === ',';
  if (!prepositions.has(tokens[comma ? i + 1 : i]?.word ?? '')) return i;
  for (let k = i + 2; k < i + farthestAside; k++) {
    if (tokens[k]?.word !== ',') continue;
    const span = /^(?:hours|days|weeks|months)$/.test(tokens[k - 1]?.word ?? '') && tokens[k + 1]?.capital;
    return comma || span ? k + 1 : i;
  }
  return i;
}

/** Whether the word at `at` is the subject of its clause: "The brutal murder of". */
function opensClause(tokens: readonly FigureToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.word ?? '';
    if (/^[,;:"“”]$/.test(word) || word === 'that') return true;
    if (clauseOpeners.has(word) || !/^\p{L}/u.test(word) || prepositions.has(word) || /ed$/.test(word)) return false;
  }
  return at <= 3;
}

/** "the murder of a judge", "the judge's murder". */
export function ofWhom({ at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  let next = end + 1;
  // "the murder in Port Lune of a judge"
  if (/^(?:in|on|during|last|this|yesterday|today|)$/.test(tokens[next]?.word ?? '-')) {
    const far = tokens
      .slice(next, next + farthestOf)
      .findIndex(({ word }, k) => word === 'of' && tokens[next + k + 1]?.word !== '');
    if (
      far > 0 &&
      !tokens
        .slice(next, next + far)
        .some(({ word }) => /^(?:[,;:."]|since|after|before)$/.test(word) || finiteVerbs.has(word))
    )
      next += far;
  }
  // "the murder case of a judge", "the assassination, in May, of"
  if (tokens[next]?.word === 'case' && tokens[next + 1]?.word === 'of') next++;
  if (tokens[next]?.word === 'of' || tokens[end]?.word === 'to') {
    if (tokens[next]?.word === 'of') next++;
    if (tokens[next]?.word === 'at' && tokens[next + 1]?.word === 'least') next += 2;
    return objectAt(next, chains, opensClause(tokens, at));
  }
  // "Port Lune's homicide rate", "the club's loss"
  if (tokens[end]?.word === 'loss' || notOfHim.test(tokens[end + 1]?.word ?? '')) return [];
  const whose = chains.groups[ends.get(at - 1) ?? -1];
  if (whose?.sort === 'pronoun' && /^(?:his|her)$/.test(whose.noun)) return unreal(tokens, at - 1) ? [] : [whose];
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

const notOfHim =
  /^(?:rates?|squads?|units?|detectives?|investigators?|numbers?|counts?|statistics|tall(?:y|ies)|tolls?|totals?|records?|penalty|threats?)$/;

/** "5,400 deaths", "two shooting deaths", "12 lives, among them two cooks". */
export function counted({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  if (entry.words[0] === 'lives' && areKept(tokens, at)) return [];
  // "nine of the deaths were in Antby"
  const part = partOf(at, chains);
  if (part?.part) return [part, ...partsOf(end + 1, chains)];
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

/** Who stands behind ", including" or ", among them" at token `i`. */
function partsOf(i: number, chains: Chained): readonly VictimGroup[] {
  const at = (k: number) => chains.tokens[k]?.word;
  const next = at(i) === ',' ? i + 1 : i;
  if (at(next) === 'including') return objectAt(next + 1, chains);
  return at(next) === 'among' && at(next + 1) === 'them' ? objectAt(next + 2, chains) : [];
}

/** "the death toll has risen to 41"; "brings to 41 the number of dead"; "41: the number of dead". */
export function toll(
  { entry, at, end }: Occurrence,
  { tokens, groups, starts, ends }: Chained,
): readonly VictimGroup[] {
  const labels = labelSign.test(tokens[at]?.word ?? '');
  for (let i = at - 1; i >= Math.max(0, at - 3) && tokens[i]?.word !== ','; i--) {
    const index = ends.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group && group.low !== null && (tokens[group.first - 1]?.word === 'to' || labels)) return [group];
  }
  let led = false;
  for (let i = end + 1; i <= end + farthestToll; i++) {
    const word = tokens[i]?.word ?? ';';
    const index = starts.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group && group.low !== null && (group.sort === 'bare' || group.sort === 'number')) {
      const other = figureWords
        .get(tokens[group.last + 1]?.word ?? '')
        ?.some(({ kind, words }) => kind !== entry.kind && !prepositions.has(words[0] ?? ''));
      if (tokens[i - 1]?.word === 'by') continue;
      // "rose from 12 to 15"
      if (tokens[i - 1]?.word === 'from' && group.high !== null && group.high !== group.low)
        return [{ ...group, low: group.high }];
      return led && !other ? [group] : [];
    }
    led ||=
      /^(?:to|at|of|was|is|stands|stood|reached|hit|exceeds|exceeded|passed|topped|:|past|now|climbed|tops|nears)$/.test(
        word,
      );
    if (/^(?:[,;."]|but|unknown)$/.test(word) || unrealWords.has(word)) return [];
  }
  return [];
}

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
  if (entry.words[0] === 'lives' && areKept(tokens, at)) return [];
  // "wants to take in 12 refugees"
  if (entry.role === 'count' && unreal(tokens, around.first)) return [];
  if (around.sort !== 'number' && around.sort !== 'bare' && around.sort !== 'one') return [];
  return entry.role === 'count' ? [around, ...partsOf(around.last + 1, chains), ...someOfThem(end, chains)] : [around];
}

/** "was killed along with two guards", "12 were injured, including a nurse", "the following died: Ann Poe and Lee Roe". */
export function alongside({ entry, at, end }: Occurrence, chains: Chained, subject: boolean): readonly VictimGroup[] {
  const { tokens } = chains;
  if (entry.role === 'object' && subject) return [...someOfThem(end, chains), ...amongThem(end, chains)];
  if (!/^(?:verb|subject|state)$/.test(entry.role)) return [];
  // "The two wounded nuns are Ann Roe and Mary Doe"
  const { last } = chains.groups[chains.covers.get(at) ?? -1] ?? { last: -1 };
  if (last > end && /^(?:was|were|is|are)$/.test(tokens[last + 1]?.word ?? '')) {
    const names = objectAt(last + 2, chains);
    return names.every(({ sort }) => sort === 'name') ? names : [];
  }
  const listed = tokens.slice(Math.max(0, at - 8), at).some(({ word }) => word === 'following');
  for (let i = end + 1; i <= end + farthestAlongside; i++) {
    const word = tokens[i]?.word ?? ';';
    if (word === ':' && listed) return objectAt(i + 1, chains);
    if (!subject) continue;
    if (/^(?:along|together)$/.test(word) && tokens[i + 1]?.word === 'with') return objectAt(i + 2, chains);
    if (word === 'as' && /^(?:was|were)$/.test(tokens[i + 1]?.word ?? '')) return objectAt(i + 2, chains);
    if ((word === 'including' || (word === 'among' && tokens[i + 1]?.word === 'them')) && i <= end + farthestParts)
      return partsOf(i, chains);
    if (/^[;"]$/.test(word) || /^(?:and|but|when|while|after)$/.test(word)) break;
  }
  return subject ? someOfThem(end, chains) : [];
}

/** Whether nobody behind token `i` is told of with those ahead of it; but "since Friday", ", police said,". */
function endsList(tokens: readonly FigureToken[], i: number): boolean {
  const word = tokens[i]?.word ?? ';';
  return (
    /^[;:."“”]$/.test(word) ||
    (clauseOpeners.has(word) && !(word === 'since' && tokens[i + 1]?.word === '')) ||
    (finiteVerbs.has(word) && word !== 'said')
  );
}

/** "Forced 2,300 people out of Antby on Sunday, among them [540 children]". */
function amongThem(end: number, chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  for (let i = end + 1; i <= end + farthestAlongside; i++) {
    if (tokens[i]?.word === ',' && /^(?:among|including)$/.test(tokens[i + 1]?.word ?? ''))
      return partsOf(i, chains).filter(({ sort }) => /^(?:number|bare)$/.test(sort));
    if (endsList(tokens, i)) return [];
  }
  return [];
}

/** "Killed 78 people, [62 of them] children"; but "12 were hurt, one of them fatally". */
function someOfThem(end: number, { tokens, groups, starts }: Chained): readonly VictimGroup[] {
  for (let i = end + 1; i <= end + farthestSome; i++) {
    const word = tokens[i]?.word ?? ';';
    const group = word === ',' ? groups[starts.get(i + 1) ?? -1] : undefined;
    const [next, behind] = [tokens[(group?.last ?? 0) + 1]?.word ?? '', tokens[(group?.last ?? 0) + 2]];
    if (group && group.low !== null && group.part && tokens[group.last]?.word === 'them')
      return (how.test(next) && !whenOrWhere(next, behind)) || figureWords.has(next) ? [] : [group];
    // "killed six people, four of whom were prisoners"
    if (group && group.low !== null && tokens[group.last]?.word === 'whom' && /^(?:was|were|are)$/.test(next))
      return personNoun(behind?.word ?? '') === 'many' && !figureWords.has(behind?.word ?? '') ? [group] : [];
    // "24 were hurt, nine seriously"
    if (group?.sort === 'bare' && group.low !== null && badly.test(next) && isEnd(behind?.word ?? '.')) return [group];
    if (endsList(tokens, i)) return [];
  }
  return [];
}

const how = /ly$|^(?:in|with|at|on)$/;
const badly = /^(?:seriously|critically|badly|gravely|severely)$/;
const isEnd = (word: string) => /^(?:[.,;"”]|and|in|when|after|on|as|according|)$/.test(word);
/** "26,000 of them on Sunday", "12 of them in Antby"; but "two of them in critical condition". */
const whenOrWhere = (word: string, next: FigureToken | undefined) =>
  /^(?:in|at|on)$/.test(word) && (next?.word === '' || next?.capital === true);

/** "Saved an estimated 20 million lives", "puts 300 lives at risk". */
const areKept = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 8), at).some(({ word }) => kept.test(word)) ||
  (/^(?:at|in)$/.test(tokens[at + 1]?.word ?? '') &&
    /^(?:risk|stake|danger|jeopardy)$/.test(tokens[at + 2]?.word ?? ''));
const kept = /^(?:sav|spar|protect|chang|transform|improv|touch|affect|better|enrich|guard)/;

/** Lives are also saved and guarded. */
export const livesLost = (tokens: readonly FigureToken[], at: number) =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:claim|cost|tak|took|los[et]|end(?:s|ed|ing)$|snuff)/.test(word));

/** "among the priests killed" leads up to token `at`. */
export const amongLeads = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'among');

/** The number of those whom the word at `at` is a name for: "[seven of the] dead", "[15 of those] killed", "[the 12] dead". */
export function partOf(at: number, { groups, ends, covers }: Chained): VictimGroup | null {
  const part = groups[covers.get(at) ?? ends.get(at - 1) ?? -1];
  return part?.sort === 'bare' && part.low !== null && part.last <= at ? part : null;
}

const known = /^(?:identified|named|buried|recovered)$/;

/** "Of the dead, [29] are from Antby, [ten] from Newland and [four] are foreigners": the numbers behind the comma. */
function partsOfThem(end: number, { tokens, groups, starts }: Chained): readonly VictimGroup[] {
  const comma = tokens.findIndex(({ word }, k) => k > end && word === ',');
  const found: VictimGroup[] = [];
  for (let k = comma; comma > 0 && k < tokens.length; k++) {
    const group = groups[starts.get(k) ?? -1];
    if (!group) continue;
    const opens = k === comma + 1 || /^(?:,|and)$/.test(tokens[k - 1]?.word ?? '');
    const [next, behind] = [tokens[group.last + 1]?.word ?? '', tokens[group.last + 2]?.word ?? ''];
    const isPart = /^(?:was|were|are|from|under|over)$/.test(next) && !figureWords.has(behind);
    if (!opens || group.sort !== 'bare' || group.low === null || !isPart) return found;
    found.push(group);
    k = group.last;
    while (k + 1 < tokens.length && !/^(?:[,;:]|and)$/.test(tokens[k + 1]?.word ?? '')) k++;
    if (/^[;:]$/.test(tokens[k + 1]?.word ?? '')) return found;
  }
  return found;
}

/** "among the dead were two children". */
export function among({ at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  const lead = tokens[at - 2]?.word ?? '';
  let i = end + 1;
  if (at === 2 && lead === 'of') return partsOfThem(end, chains);
  // "two officers are among the wounded", "a cook, Ann Roe, was among those killed"
  const named = tokens[at - 4]?.word === ',' ? ends.get(at - 5) : undefined;
  const subject = groups[named ?? -1]?.sort === 'name' ? named : ends.get(at - 4);
  if (lead === 'among' && /^(?:is|are|was|were)$/.test(tokens[at - 3]?.word ?? '') && subject !== undefined)
    return chainTo(chains, subject);
  // "31 of the dead had been identified", "seven of the dead were children", "the two injured were Jane Doe and Mary Roe"
  const part = partOf(at, chains);
  if (part && /^(?:have|had)$/.test(tokens[i]?.word ?? '') && known.test(tokens[i + 2]?.word ?? '')) return [part];
  if (part && /^(?:was|were|is|are)$/.test(tokens[i]?.word ?? ''))
    return [part, ...objectAt(i + 1, chains).filter(({ sort }) => sort === 'name')];
  // "the injured were Jane Doe and two guards"
  if (/^(?:was|were|is|are)$/.test(tokens[i]?.word ?? '') && lead !== 'among') return objectAt(i + 1, chains);
  if (lead === 'among' || /^(?:included?|includes|including|:)$/.test(tokens[i]?.word ?? '')) {
    while (/^(?:was|were|is|are|included?|includes|including|also|here|:)$/.test(tokens[i]?.word ?? '')) i++;
    return i > end + 1 ? objectAt(i, chains) : [];
  }
  // "the wounded reporters are Jane Doe and Mary Roe"
  if (personNoun(tokens[i]?.word ?? '') !== null && /^(?:was|were|is|are)$/.test(tokens[i + 1]?.word ?? '')) {
    const named = objectAt(i + 2, chains);
    if (named[0]?.sort === 'name') return named;
  }
  const index = ends.get(at - 1);
  const group = index === undefined ? undefined : groups[index];
  if (group?.sort === 'bare') return [group];
  // "the murdered Jane Doe"
  const behind = objectAt(i, chains);
  return behind[0]?.sort === 'name' ? behind : [];
}
