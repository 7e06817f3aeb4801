import { type Ahead, denied, farSubject, isObjectForm, isSeveral, isVerdict } from './figure-far-subjects.js';
import { isAbsolute, isGoverned, isPartitive } from './figure-governors.js';
import { hospital } from './figure-hospitals.js';
import type { Occurrence, Sentence } from './figure-occurrences.js';
import { nearestBefore, relativeAround } from './figure-relatives.js';
import { beforeAge, beforeAsides, farthestPart } from './figure-subject-asides.js';
import { mayHave, unreal } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { farthestLink, sharedBe } from './figure-verbs.js';
import { linkingWords, unrealWords } from './figure-words.js';
import { type Chained, chainFrom, chainTo } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';

/** The people ahead of a passive or intransitive word: the first of its clause that hang on no preposition. */
export function subjectOf(one: Occurrence, chains: Chained, sentence: Sentence): readonly VictimGroup[] {
  const { entry, at } = one;
  const { tokens, groups, ends } = chains;
  if (/^(?:whose|none)$/.test(entry.words[0] ?? '')) {
    const head = nearestBefore(chains, at);
    return head === null ? [] : groups.slice(head, head + 1);
  }
  const parted = apart(one, chains);
  if (parted !== null) return denied(parted, tokens);
  const links = beforeLinks(one, chains, sentence);
  if (links === null) return [];
  const { linked } = links;
  const from = beforeAsides(chains, links.from, entry.role, linked);
  const ahead: Ahead = { from, linked, singular: /^(?:was|is|has)$/.test(tokens[from + 1]?.word ?? '') };
  const adjacent = isObjectForm(groups[ends.get(from) ?? -1]) ? undefined : ends.get(from);
  const people = adjacent === undefined ? null : adjacentPeople(one, chains, sentence, ahead, adjacent);
  if (people !== null) return people;
  const shared = sharedSubject(one, chains, sentence, from);
  if (shared !== null) return shared;
  if (!linked && entry.role === 'state' && entry.words[0] === 'dead') return foundDead(chains, at);
  if (!linked && entry.role !== 'subject' && !isVerdict(one, tokens)) return [];
  return farSubject(one, chains, sentence, ahead);
}

/** "Was hit by a van and [taken to hospital]"; whoever was arrested and taken there may be ill. */
function isHitAndTaken({ words }: Occurrence['entry'], tokens: readonly FigureToken[], at: number): boolean {
  const [word] = words;
  const be =
    words.at(-1) === 'injuries' || words.includes('hospital') || word === 'shot' || word === 'stabbed'
      ? sharedBe(tokens, at)
      : null;
  return (
    be !== null &&
    /^(?:robbed|ambushed|chased|carjacked|kicked|punched|hit|struck|knocked|run|thrown|crushed|attacked|assaulted|bitten|burned|burnt|pinned)$/.test(
      tokens[be + 1]?.word ?? '',
    )
  );
}

/**
 * The token ahead of the auxiliaries and adverbs that belong to a telling word, and whether there are any, as "himself"
 * behind it is one; null where it tells of what has not happened, or of nobody.
 */
function beforeLinks(
  { entry, at, end }: Occurrence,
  { tokens, ends }: Chained,
  { toldAt }: Sentence,
): Pick<Ahead, 'from' | 'linked'> | null {
  let i = at - 1;
  // "a man who shot himself"
  let linked = /^(?:himself|herself|themselves)$/.test(tokens[end + 1]?.word ?? '');
  const shared =
    linked || entry.role !== 'verb' || !(/^(?:killed|detained)$/.test(entry.kind) || isHitAndTaken(entry, tokens, at))
      ? null
      : sharedBe(tokens, at);
  if (shared !== null) [i, linked] = [shared - 1, true];
  while (i >= at - farthestLink) {
    const word = tokens[i]?.word ?? '';
    if (
      (unrealWords.has(word) && !mayHave(tokens, i)) ||
      /^(?:nearly|almost)$/.test(word) ||
      (word === 'going' && linked)
    )
      return null;
    // "five men due to be executed"; but "said to be", "ordered to be evacuated"
    if (word === 'to' && /^(?:be|get)$/.test(tokens[i + 1]?.word ?? '') && !isTold.test(tokens[i - 1]?.word ?? ''))
      return null;
    if (ends.has(i) || toldAt.has(i)) break;
    const since = word === 'since' && /^(?:has|have|had)$/.test(tokens[i - 1]?.word ?? '');
    if (!linkingWords.has(word) && !/ly$/.test(word) && word !== 'may' && !since) break;
    linked = true;
    i--;
  }
  // "they held a suspect, and no one was hurt"
  if (/^(?:nobody|none)$/.test(tokens[i]?.word ?? '') || (tokens[i]?.word === 'one' && tokens[i - 1]?.word === 'no'))
    return null;
  return { from: i, linked };
}

/** The people whose last group, the one at index `adjacent`, stands right ahead; null where they are not who is told of. */
function adjacentPeople(
  { entry, at }: Occurrence,
  chains: Chained,
  { toldAt }: Sentence,
  { from, linked, singular }: Ahead,
  adjacent: number,
): readonly VictimGroup[] | null {
  const { tokens, groups } = chains;
  const doer = linked ? doerTo(chains, adjacent, toldAt) : undefined;
  if (doer !== undefined) return denied(chainTo(chains, doer), tokens);
  const { first, sort } = groups[adjacent] ?? { first: 0, sort: 'thing' };
  if (singular && isSeveral(groups[adjacent]) && !isPartitive(tokens, first)) return null;
  // "In Antby, New Lune, judge Ann Roe was hurt": one, whom no comma joins to a name or a list
  const alone = singular && sort !== 'number' && tokens[first - 1]?.word === ',';
  const people = alone ? groups.slice(adjacent, adjacent + 1) : acrossRelative(chains, adjacent, toldAt);
  const left = (people[0] ?? groups[adjacent])?.first ?? 0;
  // "could leave 300 people homeless"
  if (!linked && entry.role === 'state' && unreal(tokens, left)) return [];
  // "searched for 11 people still unaccounted for"
  if (entry.kind === 'missing' && entry.role === 'state' && isOnlyStill(tokens, from, at))
    return denied(people, tokens);
  if (/^(?:were|are|have)$/.test(tokens[from + 1]?.word ?? '') && isPlace(tokens, people)) return null;
  // "was taken to Ann Roe Hospital by two friends with burns"
  const taken = sort === 'name' ? /^(?:to|at|in|into|by)$/ : /^by$/;
  if (entry.words[0] === 'with' && taken.test(tokens[left - 1]?.word ?? '')) return null;
  // "to the hospital of Santa Lune with burns"
  const named = sort === 'name' && tokens[left - 1]?.word === 'of' ? (tokens[left - 2]?.word ?? '') : '';
  if (entry.words[0] === 'with' && (hospital.has(named) || /^(?:city|town|village|port)$/.test(named))) return null;
  // "a report of a man with a gunshot wound", "led to a girl being shot"
  const participle = linked
    ? tokens[at - 1]?.word === 'being'
    : entry.kind !== 'displaced' && /^(?:with|found|.*ing)$/.test(entry.words[0] ?? '');
  if (participle || !(linked || entry.role === 'subject')) return denied(people, tokens);
  // "The fire spread, with eight people confirmed to have been killed"
  const isReported = entry.role === 'state' || isTold.test(tokens[from + 1]?.word ?? '');
  // "the wives of Ann Roe and Ian Marsh were hurt"
  const hangs = isGoverned(tokens, left) && !(isReported && isAbsolute(tokens, left));
  return hangs ? null : denied(people, tokens);
}

/** Who did something to the people who end with the group at `index`: "[A driver] who killed a cook has been jailed". */
function doerTo(chains: Chained, index: number, toldAt: ReadonlySet<number>): number | undefined {
  const { tokens, ends } = chains;
  const deed = (chainTo(chains, index)[0]?.first ?? 0) - 1;
  const who = toldAt.has(deed) ? relativeAround(tokens, deed, ends) : null;
  return who === null ? undefined : ends.get(who - 1);
}

/** Whom the telling word ahead of an "and" that ends at token `from` tells of, where they are told of here too; null where they are not. */
function sharedSubject(
  { entry, at }: Occurrence,
  { tokens }: Chained,
  { told, subjects }: Sentence,
  from: number,
): readonly VictimGroup[] | null {
  if (!joins.test(tokens[from]?.word ?? '')) return null;
  let j = from;
  while (
    j >= at - 2 * farthestLink &&
    (joins.test(tokens[j]?.word ?? '') || linkingWords.has(tokens[j]?.word ?? '')) &&
    !told.has(j)
  )
    j--;
  const before = told.get(j);
  if (!before || !/^(?:verb|subject|state)$/.test(before.entry.role)) return null;
  const shared = subjects.get(before.end) ?? [];
  // "The woman fled but was arrested": nobody is displaced.
  const other = before.entry.kind !== entry.kind && before.entry.kind !== 'displaced';
  return other || shared.length > 0 ? shared : null;
}
const joins = /^(?:and|or|,|then|but)$/;

/**
 * "[Two brothers], killed in the blast on Monday, were buried", "the fate of [12 sailors], abducted by pirates, is unknown",
 * "they mourn [Ann Roe], killed by rebels.": whom a participle between commas or at the end is said of.
 */
function apart({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] | null {
  const { tokens, ends } = chains;
  if (entry.role !== 'verb' || tokens[at - 1]?.word !== ',' || !whenOrBy.test(tokens[end + 1]?.word ?? '-'))
    return null;
  const index = ends.get(beforeAge(tokens, at - 1, ends) - (tokens[at - 2]?.number ? 0 : 1));
  for (let k = end + 1; k < end + farthestPart; k++) {
    const word = tokens[k]?.word ?? '.';
    // Not "they stopped Ann Roe, shot at her."
    const isHarm = entry.kind !== 'detained' && !/^(?:shot|beaten|hit)/.test(entry.words[0] ?? '');
    if (word === '.' && index !== undefined && isHarm && atEnd.test(tokens[end + 1]?.word ?? ''))
      return chainTo(chains, index).slice(-1);
    if (/^[.;:"“”]$/.test(word) || /^(?:who|which|that|and)$/.test(word)) return null;
    if (
      word === ',' &&
      /^(?:was|were|is|are|has|have|had|will|remains?|remained|died|perished|drowned|succumbed)$/.test(
        tokens[k + 1]?.word ?? '',
      )
    )
      return index === undefined ? null : chainTo(chains, index);
  }
  return null;
}
const atEnd = /^(?:|by|in|on|last|yesterday|today|during)$/;
const whenOrBy =
  /^(?:|,|twice|several|multiple|repeatedly|by|in|on|at|when|during|near|outside|last|while|after|early|late|with|yesterday|today)$/;

/** Whether only "still" or "reported" stands between people who end at token `i` and the word at `at`. */
const isOnlyStill = (tokens: readonly FigureToken[], i: number, at: number) =>
  at - i === 2 && /^(?:still|reported|listed|presumed|believed)$/.test(tokens[at - 1]?.word ?? '');

/** Whether those ahead of a plural are only a name that tells where: "two nuns in rural [Antland] were hurt". */
const isPlace = (tokens: readonly FigureToken[], [name, more]: readonly VictimGroup[]): boolean =>
  name?.sort === 'name' && !more && (isGoverned(tokens, name.first - 1) || endsPlaces(tokens, name.first));

/** Whether the name at token `first` is the last of several that a preposition leads: "residents of Antby, Oldby and [New Lune]". */
function endsPlaces(tokens: readonly FigureToken[], first: number): boolean {
  if (tokens[first - 1]?.word !== 'and' || !tokens[first - 2]?.capital) return false;
  let k = first - 2;
  while (tokens[k]?.capital || tokens[k]?.word === ',') k--;
  return /^(?:of|from|in|near)$/.test(tokens[k]?.word ?? '');
}

const isTold =
  /^(?:said|known|reported|believed|thought|feared|presumed|understood|found|confirmed|alleged|estimated|considered|assumed|had|have|has|need|needed|forced|ordered)$/;

/** "Found [a man in his seventies] dead". */
function foundDead(chains: Chained, at: number): readonly VictimGroup[] {
  const { tokens, starts } = chains;
  for (let k = at - 2; k > at - farthestLink; k--) {
    if (/^[,;:"“”]$/.test(tokens[k]?.word ?? ',')) return [];
    const index = /^(?:found|find|finding|left|leaving)$/.test(tokens[k]?.word ?? '') ? starts.get(k + 1) : undefined;
    if (index !== undefined) return chainFrom(chains, index);
  }
  return [];
}

/**
 * The group at `index` and those it goes on from, also where a relative clause stands between: "[two guards] who stood
 * there and [a cook] were hurt"; but "[two men] who killed a guard and a cook were arrested".
 */
function acrossRelative(chains: Chained, index: number, toldAt: ReadonlySet<number>): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  const { first, last } = groups[index] ?? { first: 0, last: 0 };
  // "400 fell ill, 30 of whom were hurt"
  if (/^(?:whom|which)$/.test(tokens[last]?.word ?? '') && last > first) return groups.slice(index, index + 1);
  const chain = chainTo(chains, index);
  const plural = /^(?:were|are|have)$/.test(tokens[last + 1]?.word ?? '');
  const who = plural && tokens[first - 1]?.word === 'and' ? relativeAround(tokens, first - 1, ends) : null;
  const head = who === null ? undefined : ends.get(who - 1);
  if (who === null || head === undefined || isGoverned(tokens, groups[head]?.first ?? 0)) return chain;
  const ahead = chainTo(chains, head);
  return tokens.some((_, k) => who < k && k < first && toldAt.has(k)) ? ahead : [...ahead, ...chain];
}

/** "wounded 12" is no object where the 12 go on to be subject: "two killed, 12 wounded". */
export function subjectFollows(
  object: readonly VictimGroup[],
  { tokens, ends }: Chained,
  { toldAt }: Sentence,
): boolean {
  const [first] = object;
  if (!first) return false;
  let i = first.last + 1;
  while (linkingWords.has(tokens[i]?.word ?? '') && !toldAt.has(i)) i++;
  // "a driver who killed a cook has been jailed"
  const inRelative = i > first.last + 1 && relativeAround(tokens, first.first - 1, ends) !== null;
  return toldAt.has(i) && !inRelative;
}
