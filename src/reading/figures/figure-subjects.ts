import { isDash } from './figure-datelines.js';
import { auxiliary, denied, farSubject, isObjectForm, isSeveral } from './figure-far-subjects.js';
import { isAbsolute, isGoverned, isPartitive } from './figure-governors.js';
import type { Occurrence, Sentence } from './figure-occurrences.js';
import { nearestBefore, relativeAround } from './figure-relatives.js';
import { mayHave, unreal } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { farthestLink, sharedBe } from './figure-verbs.js';
import { linkingWords, unrealWords } from './figure-words.js';
import { type Chained, chainFrom, chainTo } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';

/** ", most of them pupils coming back from a school trip,". */
const farthestPart = 18;

/** The people ahead of a passive or intransitive word: the first of its clause that hang on no preposition. */
export function subjectOf(
  { entry, at, end }: Occurrence,
  chains: Chained,
  { told, toldAt, subjects }: Sentence,
): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  if (/^(?:whose|none)$/.test(entry.words[0] ?? '')) {
    const head = nearestBefore(chains, at);
    return head === null ? [] : groups.slice(head, head + 1);
  }
  const parted = apart({ entry, at, end }, chains);
  if (parted !== null) return denied(parted, tokens);
  let i = at - 1;
  // "a man who shot himself"
  let linked = /^(?:himself|herself|themselves)$/.test(tokens[end + 1]?.word ?? '');
  const shared =
    linked || entry.role !== 'verb' || !/^(?:killed|detained)$/.test(entry.kind) ? null : sharedBe(tokens, at);
  if (shared !== null) [i, linked] = [shared - 1, true];
  while (i >= at - farthestLink) {
    const word = tokens[i]?.word ?? '';
    if (
      (unrealWords.has(word) && !mayHave(tokens, i)) ||
      /^(?:nearly|almost)$/.test(word) ||
      (word === 'going' && linked)
    )
      return [];
    // "five men due to be executed"; but "said to be", "ordered to be evacuated"
    if (word === 'to' && /^(?:be|get)$/.test(tokens[i + 1]?.word ?? '') && !isTold.test(tokens[i - 1]?.word ?? ''))
      return [];
    if (ends.has(i) || toldAt.has(i)) break;
    const since = word === 'since' && /^(?:has|have|had)$/.test(tokens[i - 1]?.word ?? '');
    if (!linkingWords.has(word) && !/ly$/.test(word) && word !== 'may' && !since) break;
    linked = true;
    i--;
  }
  // "they held a suspect, and no one was hurt"
  if (/^(?:nobody|none)$/.test(tokens[i]?.word ?? '') || (tokens[i]?.word === 'one' && tokens[i - 1]?.word === 'no'))
    return [];
  // "more than 900 “rebels” were killed"
  if (/^["“”]$/.test(tokens[i]?.word ?? '') && auxiliary.test(tokens[i + 1]?.word ?? '') && ends.has(i - 1)) i--;
  i = beforeDashes(tokens, i, ends);
  i = beforeAge(tokens, i, ends);
  i = beforePart(tokens, i, ends, !linked && entry.role === 'state' ? part : aside);
  if (linked) i = beforeAccused(tokens, i, ends);
  const adjacent = isObjectForm(groups[ends.get(i) ?? -1]) ? undefined : ends.get(i);
  // "A driver who killed a cook has been jailed"
  const object = linked && adjacent !== undefined ? (chainTo(chains, adjacent)[0]?.first ?? 0) - 1 : -1;
  const who = toldAt.has(object) ? relativeAround(tokens, object, ends) : null;
  const doer = who === null ? undefined : ends.get(who - 1);
  if (doer !== undefined) return denied(chainTo(chains, doer), tokens);
  const singular = /^(?:was|is|has)$/.test(tokens[i + 1]?.word ?? '');
  const plural = /^(?:were|are|have)$/.test(tokens[i + 1]?.word ?? '');
  const one = isPartitive(tokens, groups[adjacent ?? -1]?.first ?? 0);
  if (adjacent !== undefined && !(singular && isSeveral(groups[adjacent]) && !one)) {
    const list = acrossRelative(chains, adjacent, toldAt);
    // "In Antby, New Lune, judge Ann Roe was hurt": one, whom no comma joins to a name or a list
    const { first, sort } = groups[adjacent] ?? { first: 0, sort: 'thing' };
    const alone = singular && sort !== 'number' && tokens[first - 1]?.word === ',';
    const people = alone ? groups.slice(adjacent, adjacent + 1) : list;
    // "could leave 300 people homeless"
    const left = (people[0] ?? groups[adjacent])?.first ?? 0;
    if (!linked && entry.role === 'state' && unreal(tokens, left)) return [];
    // "the wives of Ann Roe and Ian Marsh were hurt"
    // "The fire spread, with eight people confirmed to have been killed"
    // "searched for 11 people still unaccounted for"
    if (entry.kind === 'missing' && entry.role === 'state' && isOnlyStill(tokens, i, at)) return denied(people, tokens);
    const isReported = entry.role === 'state' || isTold.test(tokens[i + 1]?.word ?? '');
    const hangs = isGoverned(tokens, left) && !(isReported && isAbsolute(tokens, left));
    // "a report of a man with a gunshot wound", "led to a girl being shot"
    // "two nuns in rural Antland were hurt"
    const place =
      plural &&
      people.length === 1 &&
      people[0]?.sort === 'name' &&
      (isGoverned(tokens, people[0].first - 1) || endsPlaces(tokens, people[0].first));
    const participle = linked
      ? tokens[at - 1]?.word === 'being'
      : entry.kind !== 'displaced' && /^(?:with|found|.*ing)$/.test(entry.words[0] ?? '');
    // "was taken to Ann Roe Hospital by two friends with burns"
    const taken =
      entry.words[0] === 'with' &&
      (groups[adjacent]?.sort === 'name' ? /^(?:to|at|in|into|by)$/ : /^by$/).test(tokens[left - 1]?.word ?? '');
    if (!place && !taken && (participle || !(linked || entry.role === 'subject') || !hangs))
      return denied(people, tokens);
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
    if (before && /^(?:verb|subject|state)$/.test(before.entry.role)) {
      const shared = subjects.get(before.end) ?? [];
      // "The woman fled but was arrested": nobody is displaced.
      const other = before.entry.kind !== entry.kind && before.entry.kind !== 'displaced';
      if (other || shared.length > 0) return shared;
    }
  }
  if (!linked && entry.role === 'state' && entry.words[0] === 'dead') return foundDead(chains, at);
  if (!linked && entry.role !== 'subject') return [];
  return farSubject({ entry, at, end }, chains, { told, toldAt, subjects }, { from: i, linked, singular });
}

/**
 * "[Two brothers], killed in the blast on Monday, were buried", "the fate of [12 sailors], abducted by pirates, is unknown":
 * whom a participle between commas is said of.
 */
function apart({ entry, at, end }: Occurrence, chains: Chained): readonly VictimGroup[] | null {
  const { tokens, ends } = chains;
  if (entry.role !== 'verb' || tokens[at - 1]?.word !== ',' || !whenOrBy.test(tokens[end + 1]?.word ?? '-'))
    return null;
  const index = ends.get(beforeAge(tokens, at - 1, ends) - (tokens[at - 2]?.number ? 0 : 1));
  for (let k = end + 1; k < end + farthestPart; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^[.;:"“”]$/.test(word) || /^(?:who|which|that|and)$/.test(word)) return null;
    if (word === ',' && /^(?:was|were|is|are|has|have|had|will|remains?|remained)$/.test(tokens[k + 1]?.word ?? ''))
      return index === undefined ? null : chainTo(chains, index);
  }
  return null;
}
const whenOrBy =
  /^(?:|,|twice|several|multiple|repeatedly|by|in|on|at|when|during|near|outside|last|while|after|early|late|with|yesterday|today)$/;

/** Whether only "still" or "reported" stands between people who end at token `i` and the word at `at`. */
const isOnlyStill = (tokens: readonly FigureToken[], i: number, at: number) =>
  at - i === 2 && /^(?:still|reported|listed|presumed|believed)$/.test(tokens[at - 1]?.word ?? '');

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

/** "Ann Poe, 34, dead": the age between commas is passed over. */
function beforeAge(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number {
  if (tokens[i]?.word !== ',' || !tokens[i - 1]?.number) return i;
  const comma = tokens[i - 2]?.word === 'aged' ? i - 3 : i - 2;
  return tokens[comma]?.word === ',' && ends.has(comma - 1) ? comma - 1 : i;
}

/** "Ann Roe, 40 - a nurse who lived there - was hurt": what stands between dashes behind somebody is passed over. */
function beforeDashes(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number {
  if (!isDash(tokens[i])) return i;
  let within = i;
  while (isDash(tokens[within])) within--;
  for (let k = within; k > i - farthestDash; k--) {
    if (/^(?:identified|named|as|[;:])$/.test(tokens[k]?.word ?? ';')) return i;
    if (!isDash(tokens[k])) continue;
    // "three workers - Ann Roe, Ian Marsh and a cook - were hurt": they are told of too.
    const opens = tokens[k + 1];
    if (opens?.capital || opens?.number || /^(?:including|among)$/.test(opens?.word ?? '')) return i;
    while (isDash(tokens[k - 1])) k--;
    const name = tokens[k - 1]?.number && tokens[k - 2]?.word === ',' ? k - 3 : k - 1;
    return ends.has(name) ? name : i;
  }
  return i;
}
const farthestDash = 26;

/** "Two men suspected of driving the bomber were arrested": what they are suspected of is passed over. */
function beforeAccused(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number {
  for (let k = i - 1; k > i - farthestAccused; k--) {
    const word = tokens[k]?.word ?? ',';
    if (/^(?:[,;:"“”]|who|that|which|and|was|were)$/.test(word)) return i;
    // "A suspect in the killing of a judge was arrested"
    if (/^suspects?$/.test(word) && ends.has(k) && tokens[k + 1]?.word === 'in') return k;
    if (accused.test(word))
      return ends.has(k - 1) && /^(?:of|to|with|in|for)$/.test(tokens[k + 1]?.word ?? '') ? k - 1 : i;
  }
  return i;
}
const accused = /^(?:suspected|accused|convicted|charged|believed|thought|alleged|wanted)$/;
const farthestAccused = 16;

const part = /^(?:including|among|most|many|an?)$/;
/** These tell no number of them: ", most of them pupils,", ", thought to be behind the attack in May,". */
const aside = /^(?:most|many|mostly|mainly|thought|believed|suspected|accused|wanted|known|missing)$/;

/** "64 people, including 31 children, lost their lives", "left 64, most of them children, homeless": who are some of them is passed over. */
function beforePart(tokens: readonly FigureToken[], i: number, ends: Chained['ends'], opening: RegExp): number {
  if (tokens[i]?.word !== ',') return i;
  for (let k = i - 1; k > i - farthestPart; k--)
    if (tokens[k]?.word === ',') {
      const head = headBehind(tokens, k - 1, ends);
      const some = tokens[k + 1]?.number && `${tokens[k + 2]?.word} ${tokens[k + 3]?.word}` === 'of them';
      return (some || opening.test(tokens[k + 1]?.word ?? '')) && head !== null ? head : i;
    }
  return i;
}

/** The end of the people whose words end at token `i`: "two guards", "two members of the local group". */
function headBehind(tokens: readonly FigureToken[], i: number, ends: Chained['ends']): number | null {
  for (let k = i; k > i - farthestLink; k--) {
    if (ends.has(k)) return k === i || tokens[k + 1]?.word === 'of' ? k : null;
    if (!/^\p{L}/u.test(tokens[k]?.word ?? '')) return null;
  }
  return null;
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
