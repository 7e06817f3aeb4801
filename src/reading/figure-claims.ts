import type { FigureToken } from './figure-tokens.js';
import {
  clauseOpeners,
  type FigureWord,
  figureWords,
  finiteVerbs,
  homeWords,
  linkingWords,
  prepositions,
  unrealWords,
} from './figure-words.js';
import { type Chained, chainFrom, chainTo } from './victim-chains.js';
import type { VictimGroup } from './victim-groups.js';

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

interface Occurrence {
  readonly entry: FigureWord;
  readonly at: number;
  readonly end: number;
}

/** The farthest, in tokens, that a subject may stand ahead of its verb, and a number behind "toll". */
const farthestSubject = 30;
const farthestToll = 9;
/** A mention takes in no more tokens than these between victims and word. */
const farthestMention = 10;
/** "was killed near his home on Monday, along with two guards". */
const farthestAlongside = 16;
/** "... in Antland, 12 in Newland". */
const farthestGap = 7;
/** As many auxiliaries and adverbs may stand between. */
const farthestLink = 8;

/** What a sentence claims of its groups of people. Each group is claimed at most once for a kind. */
export function figureClaims(tokens: readonly FigureToken[], groups: readonly VictimGroup[]): FigureClaim[] {
  const found = occurrences(tokens, groups);
  if (found.length === 0) return [];
  const chains: Chained = {
    tokens,
    groups,
    starts: new Map(groups.map((group, i) => [group.first, i])),
    ends: new Map(groups.map((group, i) => [group.last, i])),
    covers: new Map(
      groups.flatMap((group, i) =>
        Array.from({ length: group.last - group.first + 1 }, (_, k) => [group.first + k, i] as const),
      ),
    ),
  };
  const claims: FigureClaim[] = [];
  const taken = new Map<VictimGroup, Set<string>>();
  const subjects = new Map<number, readonly VictimGroup[]>();
  const told = new Map(found.map((one) => [one.end, one]));
  const toldAt = new Set(found.flatMap(({ at, end }) => Array.from({ length: end - at + 1 }, (_, i) => at + i)));
  for (const one of found) {
    const homes = homeWords.test(one.entry.words.join(' '));
    if (eitherOr(one, tokens, told)) continue;
    const subject = victimsOf(one, chains, { told, toldAt, subjects });
    const victims = [...within(one, chains), ...subject, ...(subject.length > 0 ? alongside(one, chains) : [])].filter(
      (group) =>
        group.homes === homes &&
        (group.sort !== 'some' || certainOnes(group, one, tokens)) &&
        !(one.entry.kind === 'displaced' && (group.sort === 'name' || group.sort === 'the one')),
    );
    subjects.set(one.end, victims);
    const more = goneOn(one, victims, chains, toldAt);
    for (const group of [...victims, ...more]) {
      const kinds = taken.get(group) ?? new Set();
      if (kinds.has(one.entry.kind)) continue;
      taken.set(group, kinds.add(one.entry.kind));
      claims.push({
        kind: one.entry.kind,
        role: one.entry.role,
        word: one.entry.words.join(' '),
        victims: group,
        ...(more.includes(group)
          ? { from: group.first, to: group.last + 2, at: group.first, end: group.last }
          : { ...wordsOfClaim(group, one), at: one.at, end: one.end }),
      });
    }
  }
  return claims;
}

/** "The murder of the priests", "the priests were killed": people told of before, their number not. */
function certainOnes({ first }: VictimGroup, { entry }: Occurrence, tokens: readonly FigureToken[]): boolean {
  return (
    (entry.kind === 'killed' || entry.kind === 'injured') &&
    /^(?:of|verb|subject)$/.test(entry.role) &&
    !entry.words.includes('lives') &&
    /^(?:the|these|those|his|her|their)$/.test(tokens[first]?.word ?? '')
  );
}

/** "killed 3 in Antland, 12 in Newland and 4 in Midland": the word is told once for all of them. */
function goneOn(
  { end }: Occurrence,
  victims: readonly VictimGroup[],
  { tokens, groups, starts }: Chained,
  toldAt: ReadonlySet<number>,
): VictimGroup[] {
  const more: VictimGroup[] = [];
  let last = victims.at(-1);
  if (!last || !/^(?:number|bare)$/.test(last.sort)) return more;
  let at = Math.max(end, last.last) + 1;
  for (let steps = 0; steps < farthestGap; steps++, at++) {
    const word = tokens[at]?.word ?? ';';
    if (toldAt.has(at) || /^[;:"“”]$/.test(word) || clauseOpeners.has(word) || finiteVerbs.has(word)) return more;
    const group = groups[starts.get(at) ?? -1];
    if (!group) continue;
    const governor = tokens[at - 1]?.word ?? '';
    const there = tokens[group.last + 2];
    const placed =
      /^(?:in|on|near|at)$/.test(tokens[group.last + 1]?.word ?? '') &&
      (there?.capital === true || there?.word === '' || there?.word === 'the');
    if (group.sort === 'bare' && /^(?:and|,)$/.test(governor) && placed) {
      if (group.low === null) return more;
      more.push(group);
      last = group;
      steps = 0;
    }
    at = group.last;
  }
  return more;
}

/** Victims far down a list are told by their own words alone. */
function wordsOfClaim({ first, last }: VictimGroup, { at, end }: Occurrence): { from: number; to: number } {
  if (at - last > farthestMention || first - end > farthestMention) return { from: first, to: last };
  return { from: Math.min(first, at), to: Math.max(last, end) };
}

/** Adjectives in -ed, numbers too. */
const notVerbs = new Set(['armed', 'alleged', 'unidentified', 'hundred', 'masked', 'aged', 'red', 'united']);

interface Sentence {
  readonly told: ReadonlyMap<number, Occurrence>;
  readonly toldAt: ReadonlySet<number>;
  readonly subjects: ReadonlyMap<number, readonly VictimGroup[]>;
}

function occurrences(tokens: readonly FigureToken[], groups: readonly VictimGroup[]): Occurrence[] {
  const found: Occurrence[] = [];
  let g = 0;
  for (let i = 0; i < tokens.length; i++) {
    while ((groups[g]?.last ?? tokens.length) < i) g++;
    const group = groups[g];
    if (group && group.first <= i && group.sort === 'name') continue;
    const entries = (figureWords.get(tokens[i]?.word ?? '') ?? []).filter(({ words }) =>
      words.every((word, k) => tokens[i + k]?.word === word),
    );
    const [longest] = entries;
    // "deaths of" and "5,400 deaths" are the same word in two roles.
    const ofFollows = tokens[i + (longest?.words.length ?? 0)]?.word === 'of';
    const inside = group?.sort === 'number' && group.first < i && i <= group.last;
    const entry =
      entries.find(
        ({ words, role }) => words.length === longest?.words.length && role === (ofFollows && !inside ? 'of' : 'count'),
      ) ?? longest;
    if (!entry) continue;
    found.push({ entry, at: i, end: i + entry.words.length - 1 });
    i += entry.words.length - 1;
  }
  return found;
}

function victimsOf(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const { entry, at, end } = one;
  const { tokens } = chains;
  switch (entry.role) {
    case 'object':
      return unreal(tokens, at) ? [] : objectAt(end + 1, chains);
    case 'of':
      if (unreal(tokens, at) || (entry.words[0] === 'lives' && !livesLost(tokens, at))) return [];
      return ofWhom(one, chains);
    case 'count':
      return counted(one, chains);
    case 'list':
      return objectAt(tokens[end + 1]?.word === ':' ? end + 2 : end + 1, chains);
    case 'toll':
      return toll(one, chains);
    case 'subject':
      return subjectOf(one, chains, sentence);
    case 'state': {
      if (tokens[at - 1]?.word === 'the') return among(one, chains);
      return subjectOf(one, chains, sentence);
    }
    case 'verb': {
      if (/^(?:those|the)$/.test(tokens[at - 1]?.word ?? '')) return among(one, chains);
      const { be, have } = auxiliaries(tokens, at);
      // "among the priests killed was John Doe"
      if (/^(?:was|were|is|are)$/.test(tokens[end + 1]?.word ?? '') && !be && amongLeads(tokens, at))
        return objectAt(end + 2, chains);
      const object = be ? [] : objectAt(end + 1, chains);
      if (object.length > 0 && !subjectFollows(object, chains, sentence)) return unreal(tokens, at) ? [] : object;
      // "shot at the tires", "shot down a plane": the subject is who shot.
      if (
        entry.words.at(-1) === 'shot' &&
        !be &&
        /^(?:at|down|into|back|repeatedly|toward|towards)$/.test(tokens[end + 1]?.word ?? '')
      )
        return [];
      if (have && !be) return [];
      return be
        ? subjectOf(one, chains, sentence)
        : subjectOf(one, chains, sentence).filter((group) => !acts(group, one, tokens));
    }
  }
}

/** "was killed along with two guards", "12 were injured, including a nurse", "the following died: Ann Poe and Lee Roe". */
function alongside({ entry, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens } = chains;
  if (!/^(?:verb|subject|state)$/.test(entry.role)) return [];
  for (let i = end + 1; i <= end + farthestAlongside; i++) {
    const word = tokens[i]?.word ?? ';';
    if (/^(?:along|together)$/.test(word) && tokens[i + 1]?.word === 'with') return objectAt(i + 2, chains);
    if (word === 'as' && /^(?:was|were)$/.test(tokens[i + 1]?.word ?? '')) return objectAt(i + 2, chains);
    if (word === 'including' && i <= end + 6) return objectAt(i + 1, chains);
    if (/^[;"]$/.test(word) || /^(?:and|but|when|while|after)$/.test(word)) return [];
  }
  return [];
}

/** "13 were killed or wounded": it is not said which. */
function eitherOr({ at, end, entry }: Occurrence, tokens: readonly FigureToken[], told: Sentence['told']): boolean {
  if (tokens[end + 1]?.word === 'or') {
    const next = figureWords.get(tokens[end + 2]?.word ?? '');
    if (next?.some(({ kind }) => kind !== entry.kind)) return true;
  }
  const before = tokens[at - 1]?.word === 'or' ? told.get(at - 2) : undefined;
  return before !== undefined && before.entry.kind !== entry.kind;
}

/** "five wounded soldiers": the word stands inside the group. */
function within({ entry, at, end }: Occurrence, { groups, covers }: Chained): readonly VictimGroup[] {
  const around = groups[covers.get(at) ?? -1];
  if (
    !around ||
    around.first >= at ||
    end > around.last - (entry.role === 'count' ? 0 : 1) ||
    !/^(?:verb|state|count)$/.test(entry.role)
  )
    return [];
  return around.sort === 'number' || around.sort === 'bare' || around.sort === 'one' ? [around] : [];
}

/** "wounded 12" is no object where the 12 go on to be subject: "two killed, 12 wounded". */
function subjectFollows(object: readonly VictimGroup[], { tokens }: Chained, { toldAt }: Sentence): boolean {
  const [first] = object;
  if (!first) return false;
  let i = first.last + 1;
  while (linkingWords.has(tokens[i]?.word ?? '') && !toldAt.has(i)) i++;
  return toldAt.has(i);
}

function auxiliaries(tokens: readonly FigureToken[], at: number): { be: boolean; have: boolean } {
  let be = false;
  let have = false;
  for (let i = at - 1; i >= at - farthestLink && linkingWords.has(tokens[i]?.word ?? ''); i--) {
    const word = tokens[i]?.word ?? '';
    be ||=
      /^(?:was|were|is|are|be|been|being|got|get|remain|remained|reported|confirmed|believed|presumed|feared|left)$/.test(
        word,
      );
    have ||= /^(?:have|has|had|having)$/.test(word);
  }
  return { be, have };
}

/** Whether one of the last words before `at` makes what follows no fact. */
function unreal(tokens: readonly FigureToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.word ?? '';
    if (unrealWords.has(word)) return true;
    if (/^[,;:"“”]$/.test(word)) return false;
  }
  return false;
}

function objectAt(i: number, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, starts } = chains;
  let at = i;
  while (
    at < i + 2 &&
    /^(?:instantly|up|off|dead|another|or|about|injuring|over|:|"|“)$|ly$/.test(tokens[at]?.word ?? '')
  )
    at++;
  let index = starts.get(at);
  let group = index === undefined ? undefined : groups[index];
  // "the reporters Jane Doe and Mary Roe": the names tell how many.
  if (index !== undefined && group?.sort === 'some') {
    const next = groups[index + 1];
    if (next?.sort === 'name' && next.first === group.last + 1) [index, group] = [index + 1, next];
  }
  if (index === undefined || !group) return [];
  return chainFrom(chains, index);
}

function ofWhom({ at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  let next = end + 1;
  // "the murder in Port Lune of a judge"
  if (/^(?:in|on|during|last|this|yesterday|today|)$/.test(tokens[next]?.word ?? '-')) {
    const far = tokens.slice(next, next + 8).findIndex(({ word }) => word === 'of');
    if (far > 0 && !tokens.slice(next, next + far).some(({ word }) => /^[,;:."]$/.test(word))) next += far;
  }
  if (tokens[next]?.word === 'of' || tokens[end]?.word === 'to') {
    if (tokens[next]?.word === 'of') next++;
    if (tokens[next]?.word === 'at' && tokens[next + 1]?.word === 'least') next += 2;
    return objectAt(next, chains);
  }
  const bare = tokens[at - 1]?.word === "'";
  const before = bare ? "'" : (tokens[at - 1]?.word ?? '');
  const index = ends.get(bare ? at - 2 : at - 1);
  const owner = index === undefined ? undefined : groups[index];
  if (/'s?$/.test(before) && owner && index !== undefined && (owner.low === 1 || (bare && owner.sort === 'number')))
    return chainTo(chains, index);
  return [];
}

/** "5,400 deaths", "two shooting deaths". */
function counted({ at }: Occurrence, { tokens, groups, ends }: Chained): readonly VictimGroup[] {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const index = ends.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group?.sort === 'bare' || group?.sort === 'number') return unreal(tokens, group.first) ? [] : [group];
    if (/^[^\p{L}]/u.test(tokens[i]?.word ?? ' ') || prepositions.has(tokens[i]?.word ?? '')) return [];
  }
  return [];
}

/** "the death toll has risen to 41"; "brings to 41 the number of dead". */
function toll({ entry, at, end }: Occurrence, { tokens, groups, starts, ends }: Chained): readonly VictimGroup[] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const index = ends.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group && group.low !== null && tokens[group.first - 1]?.word === 'to') return [group];
  }
  let led = false;
  for (let i = end + 1; i <= end + farthestToll; i++) {
    const word = tokens[i]?.word ?? ';';
    const index = starts.get(i);
    const group = index === undefined ? undefined : groups[index];
    if (group && group.low !== null && (group.sort === 'bare' || group.sort === 'number')) {
      const other = figureWords.get(tokens[group.last + 1]?.word ?? '')?.some(({ kind }) => kind !== entry.kind);
      // "rose from 12 to 15"
      if (tokens[i - 1]?.word === 'from' && group.high !== null && group.high !== group.low)
        return [{ ...group, low: group.high }];
      return led && !other ? [group] : [];
    }
    led ||= /^(?:to|at|of|was|is|stands|stood|reached|hit|exceeds|exceeded|passed|topped|:|past)$/.test(word);
    if (/^[,;."]$/.test(word) || unrealWords.has(word)) return [];
  }
  return [];
}

const amongLeads = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'among');

/** "He shot someone", "Doe killed himself": without "was", whoever is pointed at or named does it. */
function acts({ sort }: VictimGroup, { end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  const next = tokens[end + 1]?.word ?? '.';
  if (/^(?:himself|herself|themselves)$/.test(next)) return false;
  return (
    sort === 'pronoun' ||
    (sort === 'name' && /^\p{L}/u.test(next) && !behindPassive.test(next) && !prepositions.has(next))
  );
}
const behindPassive =
  /^(?:and|or|while|when|after|before|during|who|was|were|is|are|has|had|have|last|this|early|late|yesterday|today|dead)$|ly$|day$/;

/** Lives are also saved and guarded. */
const livesLost = (tokens: readonly FigureToken[], at: number) =>
  tokens.slice(Math.max(0, at - 5), at).some(({ word }) => /^(?:claim|cost|tak|took|los[et]|end|snuff)/.test(word));

/** "among the dead were two children". */
function among({ at, end }: Occurrence, chains: Chained): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  const lead = tokens[at - 2]?.word ?? '';
  let i = end + 1;
  // "two officers are among the wounded"
  const subject = ends.get(at - 4);
  if (lead === 'among' && /^(?:is|are|was|were)$/.test(tokens[at - 3]?.word ?? '') && subject !== undefined)
    return chainTo(chains, subject);
  // "the injured were Jane Doe and two guards"
  if (/^(?:was|were|is|are)$/.test(tokens[i]?.word ?? '') && lead !== 'among') return objectAt(i + 1, chains);
  if (lead === 'among' || /^(?:included?|includes|including|:)$/.test(tokens[i]?.word ?? '')) {
    while (/^(?:was|were|is|are|included?|includes|including|also|:)$/.test(tokens[i]?.word ?? '')) i++;
    return i > end + 1 ? objectAt(i, chains) : [];
  }
  const index = ends.get(at - 1);
  const group = index === undefined ? undefined : groups[index];
  if (group?.sort === 'bare') return [group];
  // "the murdered Jane Doe"
  const behind = objectAt(i, chains);
  return behind[0]?.sort === 'name' ? behind : [];
}

/** The people ahead of a passive or intransitive word: the first of its clause that hang on no preposition. */
function subjectOf(
  { entry, at }: Occurrence,
  chains: Chained,
  { told, toldAt, subjects }: Sentence,
): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  let i = at - 1;
  let linked = false;
  while (i >= at - farthestLink) {
    const word = tokens[i]?.word ?? '';
    if (unrealWords.has(word)) return [];
    if (ends.has(i) || toldAt.has(i)) break;
    if (!linkingWords.has(word) && !/ly$/.test(word)) break;
    linked = true;
    i--;
  }
  const adjacent = ends.get(i);
  const singular = /^(?:was|is|has)$/.test(tokens[i + 1]?.word ?? '');
  if (adjacent !== undefined && !(singular && (groups[adjacent]?.low ?? 1) > 1)) {
    const group = groups[adjacent];
    const governor = tokens[(group?.first ?? 0) - 1]?.word ?? '';
    if (!(linked || entry.role === 'subject') || !prepositions.has(governor))
      return denied(chainTo(chains, adjacent), tokens);
  }
  if (/^(?:and|or|,|then|but)$/.test(tokens[i]?.word ?? '')) {
    let j = i;
    while (
      j >= at - 2 * farthestLink &&
      (/^(?:and|or|,|then|but)$/.test(tokens[j]?.word ?? '') || linkingWords.has(tokens[j]?.word ?? '')) &&
      !told.has(j)
    )
      j--;
    const before = told.get(j);
    if (before && (linked || before.entry.role !== 'object')) {
      const shared = subjects.get(before.end) ?? [];
      if (before.entry.kind !== entry.kind || shared.length > 0) return shared;
    }
  }
  if (!linked && entry.role !== 'subject') return [];
  const homes = homeWords.test(entry.words.join(' '));
  let best: number | null = null;
  let weak: number | null = null;
  for (let k = i; k >= 0 && k > at - farthestSubject; k--) {
    const index = ends.get(k);
    const group = index === undefined ? undefined : groups[index];
    if (index !== undefined && group) {
      const governor = tokens[group.first - 1]?.word ?? '';
      if (group.homes === homes) {
        const object = toldAt.has(group.first - 1) || (/ed$/.test(governor) && !linkingWords.has(governor));
        const agrees = !singular || (group.low ?? 1) === 1;
        if (!prepositions.has(governor) && !object && agrees) best = index;
        else if (weak === null) weak = index;
      }
      k = group.first;
      continue;
    }
    const word = tokens[k]?.word ?? '';
    if (/^(?:who|whom|which)$/.test(word)) {
      const head = nearestBefore(chains, k);
      if (best === null && head !== null) best = head;
      break;
    }
    const relative =
      relativeBefore(tokens, k, i) ??
      (toldAt.has(k) || /ed$/.test(word) || finiteVerbs.has(word) ? relativeAround(tokens, k, ends) : null);
    if (relative !== null) {
      k = relative;
      continue;
    }
    if (toldAt.has(k) || /^[;:"“”]$/.test(word) || clauseOpeners.has(word) || finiteVerbs.has(word)) break;
    const adjective = /^(?:the|an?|this|its|his|her|their|two|three|many|several)$/.test(tokens[k - 1]?.word ?? '');
    // "officers assigned to the bureau were killed"
    const reduced = ends.has(k - 1) && prepositions.has(tokens[k + 1]?.word ?? '');
    if (/ed$/.test(word) && !tokens[k]?.capital && !adjective && !reduced && !notVerbs.has(word)) break;
  }
  return best === null ? [] : denied(chainTo(chains, best, true), tokens);
}

/** "Neither Doe nor his wife was hurt", "not a single person was killed". */
function denied(chain: readonly VictimGroup[], tokens: readonly FigureToken[]): readonly VictimGroup[] {
  return chain.filter(({ first }) => !/^(?:neither|nor|not)$/.test(tokens[first - 1]?.word ?? ''));
}

/** Where the relative clause opens that a comma ends at `from`: ", who was kidnapped in May, was found dead". */
function relativeBefore(tokens: readonly FigureToken[], k: number, from: number): number | null {
  if (k !== from || tokens[from]?.word !== ',') return null;
  for (let i = from - 1; i > Math.max(0, from - 14); i--) {
    if (tokens[i]?.word === ',') return null;
    if (/^(?:who|which|whom)$/.test(tokens[i]?.word ?? '')) return tokens[i - 1]?.word === ',' ? i - 1 : i;
  }
  return null;
}

/** Where "who" stands right behind people, a few words ahead of the verb at `k`: "one man who lived there was killed". */
function relativeAround(tokens: readonly FigureToken[], k: number, ends: Chained['ends']): number | null {
  for (let i = k - 1; i > Math.max(0, k - 14); i--) {
    if (/^[,;:"“”]$/.test(tokens[i]?.word ?? '')) return null;
    if (tokens[i]?.word === 'who') return ends.has(i - 1) ? i : null;
  }
  return null;
}

function nearestBefore({ tokens, groups, ends }: Chained, at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const index = ends.get(k);
    if (index !== undefined) return groups[index]?.sort === 'thing' ? null : index;
    if (!/^(?:,|of|\p{L}+)$/u.test(tokens[k]?.word ?? '')) return null;
  }
  return null;
}
