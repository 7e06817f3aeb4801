import { speechVerbForms } from '../quotations/speech-verbs.js';
import { endsDateline } from './figure-datelines.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, finiteVerbs, linkingWords, prepositions } from './figure-words.js';
import { asideEnd, finite, givenNameEnd, inAside, inOffice } from './victim-asides.js';
import type { VictimGroup } from './victim-group.js';
import { kin } from './victim-nouns.js';

/** A longer list of victims is cut: so reading stays linear. */
const longest = 40;

/** The tokens and groups of a sentence; `starts` and `ends` give a group's index by its first and last token. */
export interface Chained {
  readonly tokens: readonly FigureToken[];
  readonly groups: readonly VictimGroup[];
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** The index of the group that a token is part of. */
  readonly covers: ReadonlyMap<number, number>;
}

/** The index of a sentence's groups by their tokens. */
export function chained(tokens: readonly FigureToken[], groups: readonly VictimGroup[]): Chained {
  return {
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
}

/** How a group goes on from the one before it: as another victim, as another word for it, as the name of it, or not at all. */
type Link = 'and' | 'same' | 'title' | null;

const farthest = 11;
const farthestAnd = 16;
const joined =
  /^(?:(?:, )?(?:aged |ages )?(?:[\d-]+|one|two|three|four|five|six|seven|eight|nine)(?:(?: ,)?(?: and)? \d+)*(?: years? old| years? of age)?(?: , of(?: [\p{L}.'-]+){1,3})?)?(?: ?[,;:-])*(?:(?: ?(?:and|plus|including|as well as|along with|together with|among them|&))+(?: also)?(?: of)?)?$/u;
const joinedPhrase =
  /^(?:(?:of|from|in|to the)(?: [\p{L}\d.'-]+){1,6}|on board|aboard)(?: ,)? (?:,|and|including|plus|as well as|along with|together with|among them)(?: also)?$/u;

function link(tokens: readonly FigureToken[], a: VictimGroup | undefined, b: VictimGroup | undefined): Link {
  if (!a || !b) return null;
  if (inOffice(tokens, a, b)) return prepositions.has(tokens[b.first - 1]?.word ?? '') ? null : 'same';
  const named = givenNameEnd(tokens, a);
  const some = ofThem(tokens, a) ? someEnd(tokens, a) : null;
  // "three soldiers, one of them [a captain], and two guards"
  if (some !== null && b.first < some) return b.first === a.last + 1 ? 'same' : null;
  const from =
    a.sort === 'name'
      ? (asideEnd(tokens, a) ?? a.last + 1)
      : (some ?? (named !== null && named <= b.first ? named : a.last + 1));
  if (b.first < from || b.first - from > farthest) return null;
  // "the monks Ian Marsh and Paul Roe"
  if (b.first === a.last + 1) return a.sort === 'some' && b.sort === 'name' ? 'same' : null;
  // "killing 12 people, the coast guard said": who speaks is no victim more.
  if (speechVerbForms.has(tokens[b.last + 1]?.word.toLowerCase() ?? '')) return null;
  // "killing 12, including a nurse, and 40 wounded": the 40 have a word of their own.
  const inOrder = b.sort === 'bare' && /^(?:bare|number)$/.test(a.sort) && isInOrder(tokens, b.last);
  if (
    !inOrder &&
    (b.sort === 'bare' || (b.sort === 'number' && /^(?:including|them)$/.test(tokens[a.first - 1]?.word ?? ''))) &&
    (figureWords.get(tokens[b.last + 1]?.word ?? '')?.some(({ words }) => words.length === 1) ||
      (tokens[b.last + 1]?.word === 'with' && /^(?:injuries|wounds|burns)$/.test(tokens[b.last + 2]?.word ?? '')))
  )
    return null;
  const between = words(tokens, from, b.first);
  if (a.sort === 'name' && endsDateline(tokens, a.last + 1)) return null;
  if (
    !joined.test(between) &&
    // "A man from Antby was killed and two others hurt"
    !(joinedPhrase.test(between) && !toldBetween(tokens, from, b.first)) &&
    !(b.sort === 'some' && /^(?:, )?and(?: \p{L}+){0,2}$/u.test(between))
  )
    return null;
  // "Ann Roe, 35, 40 High Street, was hurt"; "killed 3 in Antland, 12 in Newland"
  if (b.sort === 'bare' && between.endsWith(',') && !ofThem(tokens, b) && !inOrder) return null;
  // "detained two men; 30 people are in hospital": lists between semicolons are of names.
  if (between.includes(';') && (a.sort === 'number' || a.sort === 'some')) return null;
  if (between.includes(';') && (b.sort === 'bare' || (b.sort === 'number' && between !== '; and'))) return null;
  if (tokens[b.first]?.word === 'whose') return null;
  // "The murderers of Ann Roe, including a colonel": one person includes nobody.
  if (a.low === 1 && a.unit === 'people' && /\b(?:including|among them)\b/.test(between)) return null;
  if (b.sort === 'pronoun' || b.sort === 'thing' || a.sort === 'thing') return null;
  if (/\b(?:himself|herself|themselves)\b/.test(between)) return null;
  if (a.sort === 'name' && between.startsWith(':')) return null;
  // "Ann Roe, 34, Antby, was arrested": where she lives
  if (a.sort === 'name' && b.sort === 'name' && /^, \d+ ,$/.test(between) && isClosed(tokens, b.last + 1))
    return 'same';
  // "beheaded one of the hostages, an engineer"
  if (between === ',' && a.low === 1 && a.part && b.sort === 'one' && /^[,.]$/.test(tokens[b.last + 1]?.word ?? '.'))
    return 'same';
  // "One of the judges, Ann Roe, died"
  if (between === ',' && a.sort === 'number' && a.low === 1 && b.sort === 'name') return 'title';
  // "Ann Roe - a nurse - was hurt"
  if (a.sort === 'name' && /^[- ]+$/.test(between) && (b.sort === 'one' || b.sort === 'the one')) return 'same';
  if (/^, ?(?:[\d-]+ ?,)?(?: ?also)?$/.test(between) || (joinedPhrase.test(between) && between.endsWith(','))) {
    if ((a.sort === 'name' || a.sort === 'one' || a.sort === 'the one') && b.low === 1 && oneOf(tokens, b))
      return 'same';
    if (a.sort === 'name' && isOfFamily(tokens, b)) return 'and';
    if (a.sort === 'name' && (b.sort === 'one' || b.sort === 'the one')) return 'same';
    if ((a.sort === 'one' || a.sort === 'the one') && b.sort === 'name') return 'title';
    if (b.sort === 'some') return 'same';
    // "The second victim, a nurse, died"; but "the mayor, a nurse and a cook"
    if (a.sort === 'the one' && b.sort === 'one' && (closes(tokens, b) || isAged(tokens, b))) return 'same';
  }
  // "2,100 fighters and members of their families": the number is of both.
  if (a.sort === 'number' && b.sort === 'some') return 'same';
  return 'and';
}

/** Whether "respectively" stands behind token `i`: "where 400 and [100] died, respectively". */
function isInOrder(tokens: readonly FigureToken[], i: number): boolean {
  const behind = tokens.slice(i + 1, i + farthest).map(({ word }) => word);
  const stop = behind.findIndex((word) => /^[.;:"“”]$/.test(word));
  const at = behind.indexOf('respectively');
  return at >= 0 && (stop < 0 || at < stop);
}

/** Whether the words before token `i` end a list: a dash follows, or the verb behind a comma. */
const isClosed = (tokens: readonly FigureToken[], i: number): boolean =>
  /^[-–—]$/.test(tokens[i]?.word ?? '') || (tokens[i]?.word === ',' && finite.test(tokens[i + 1]?.word ?? ''));

/** Whether a verb stands between two groups: the first has its own. */
const toldBetween = (tokens: readonly FigureToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => finiteVerbs.has(word) || ownVerb.test(word));
const ownVerb = /^(?:was|were|is|are|has|have|had|died|drowned|perished|survived|remains?|remained)$/;

/** The words from token `from` up to token `to`. */
const words = (tokens: readonly FigureToken[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** "Ian Roe, [his wife] and two sons"; but "Ann Roe, his wife and partner". */
const isOfFamily = (tokens: readonly FigureToken[], { first, last, noun }: VictimGroup): boolean =>
  /^(?:his|her|their)$/.test(tokens[first]?.word ?? '') &&
  kin.test(noun) &&
  tokens[last + 1]?.word === 'and' &&
  (tokens[last + 2]?.number != null || /^(?:his|her|their)$/.test(tokens[last + 2]?.word ?? ''));

const closes = (tokens: readonly FigureToken[], { last }: VictimGroup) =>
  tokens[last + 1]?.word === ',' &&
  !/^(?:and|an?|the|his|her|their)$/.test(tokens[last + 2]?.word ?? 'and') &&
  !tokens[last + 2]?.capital;

/** "The driver, [an 18-year-old man], and a girl": the same, though an "and" follows. */
const isAged = (tokens: readonly FigureToken[], { first, last, noun }: VictimGroup) =>
  plain.test(noun) && tokens[last + 1]?.word === ',' && /^\d.*year-old$|^year-old$/.test(tokens[first + 1]?.word ?? '');

const oneOf = (tokens: readonly FigureToken[], { first }: VictimGroup) =>
  tokens[first]?.word === 'one' && tokens[first + 1]?.word === 'of';

/**
 * The group at `index` and those that go on from it: "killing [a guard], [two maids] and [a cook]". Up to the subject
 * of another clause, unless their `whole` list belongs to a subject: "the murder of [a guard] and [a cook] was".
 */
export function chainFrom(chained: Chained, index: number, whole = false): VictimGroup[] {
  const { tokens } = chained;
  // "the murders of Ann Roe and of Ian Marsh were solved"
  const opensClause = ({ first, last }: VictimGroup) =>
    !whole && finite.test(tokens[last + 1]?.word ?? '') && tokens[first - 1]?.word !== 'of';
  return chainOf(chained, index, opensClause, 'dropped');
}

function chainOf(
  chained: Chained,
  index: number,
  ends: (group: VictimGroup) => boolean,
  tail: 'kept' | 'dropped',
): VictimGroup[] {
  const { tokens, groups } = chained;
  const chain: VictimGroup[] = [];
  /** How long the chain was at its last "and": what only commas join needs an "and" behind it. */
  let closed = 1;
  let commaAt = Number.POSITIVE_INFINITY;
  let last = groups[index];
  if (last) chain.push(last);
  for (let i = index + 1; i < Math.min(groups.length, index + longest) && last; i++) {
    const group = groups[i];
    if (inAside(tokens, last, group) || isOfOffice(tokens, last, group)) continue;
    const how = link(tokens, last, group);
    if (how === null || !group) break;
    if (ends(group)) {
      // "after killing a guard, the cook and two maids were seen": the cook is no victim.
      if (/^(?:[;:-] ?)*and$/.test(words(tokens, last.last + 1, group.first))) closed = Math.min(closed, commaAt);
      break;
    }
    // "Ann Roe, a cook, Ian Marsh and two others": the cook is Ann Roe.
    if (how === 'and' || (how === 'title' && chain.at(-1)?.sort === 'name')) {
      chain.push(group);
      const comma = tokens[group.first - 1]?.word === ',';
      if (comma) commaAt = chain.length - 1;
      const bare = comma && !(last.sort === 'name' && group.sort === 'name');
      if (!bare || goesOn(tokens, group.last + 1)) closed = chain.length;
    } else if (group.sort === 'name') chain[chain.length - 1] = group;
    last = group;
  }
  if (closed < chain.length) {
    // "Another woman, a cook, was hurt"; but "After the raid on the mayor, two guards were dead"
    const [before, tailed] = [chain[closed - 1], chain.at(-1)];
    const aside = ofThem(tokens, tailed) || (before?.low === 1 && tailed?.sort === 'one');
    return summed(chained, tail === 'kept' && !aside ? chain.slice(closed) : chain.slice(0, closed));
  }
  return summed(chained, chain);
}

/** Whether an "and" goes on with a list behind token `from`: "..., two cooks from Port Lune, and a nurse". */
function goesOn(tokens: readonly FigureToken[], from: number): boolean {
  for (let i = from; i < from + farthestAnd; i++) {
    const word = tokens[i]?.word ?? '.';
    if (word === 'and') return true;
    if (/^[.:"“”]$/.test(word) || finiteVerbs.has(word) || clauseOpeners.has(word) || finite.test(word)) return false;
    if (/ed$/.test(word) && !/^(?:only|as|by|in|from|to)$/.test(tokens[i + 1]?.word ?? '')) return false;
  }
  return false;
}

/** "Six priests, five of them foreigners": the five are some of the six. */
const ofThem = (tokens: readonly FigureToken[], group: VictimGroup | undefined) =>
  group !== undefined && /^(?:them|whom|which)$/.test(tokens[group.last]?.word ?? '');

/** Whether a group is only what somebody heads: "the chief of [the Antby police], Ann Roe", "the mayor of [San Lune]". */
const isOfOffice = (tokens: readonly FigureToken[], head: VictimGroup | undefined, group: VictimGroup | undefined) =>
  head?.sort === 'the one' &&
  !kin.test(head.noun) &&
  (group?.sort === 'some' || group?.sort === 'name') &&
  group.first === head.last + 2 &&
  tokens[head.last + 1]?.word === 'of';

/** The comma that ends what is said of some of those told of: "eight women, [two of them] pregnant, and three babies"; null where none does. */
function someEnd(tokens: readonly FigureToken[], { first, last }: VictimGroup): number | null {
  if (tokens[first - 1]?.word !== ',') return null;
  for (let k = last + 1; k < last + farthestSome; k++) {
    const word = tokens[k]?.word ?? '.';
    if (word === ',') return k > last + 1 && tokens[k + 1]?.word === 'and' ? k : null;
    if (!/^\p{L}/u.test(word) || finite.test(word) || finiteVerbs.has(word) || clauseOpeners.has(word)) return null;
  }
  return null;
}
const farthestSome = 8;

/** The group at `index` and those that it goes on from; `onward` takes those behind it too. */
export function chainTo(chained: Chained, index: number, onward = false): VictimGroup[] {
  const { tokens, groups } = chained;
  let first = index;
  while (first > Math.max(0, index - longest)) {
    const [far, near] = [groups[first - 2], groups[first - 1]];
    const before = first - (inAside(tokens, far, near) || isOfOffice(tokens, far, near) ? 2 : 1);
    if (link(tokens, groups[before], groups[first]) === null || governed(tokens, groups[before], groups[first])) break;
    first = before;
  }
  // "He met 12 ministers, two of them in Antby, and three guards were hurt": not the two
  const some = groups[first];
  const aside = some && ofThem(tokens, some) ? someEnd(tokens, some) : null;
  while (aside !== null && first < index && (groups[first]?.first ?? aside) < aside) first++;
  const chain = chainOf(chained, first, () => false, 'kept');
  const end = groups[index]?.last ?? 0;
  return onward ? chain : chain.filter(({ last }) => last <= end);
}

/** "According to the activist group [Lune Eye], 12 were killed". */
export const isSource = (tokens: readonly FigureToken[], { first, last }: VictimGroup) =>
  tokens[last + 1]?.word === ',' &&
  /\baccording to(?: [^ ,;.]+)*$/.test(
    tokens
      .slice(Math.max(0, first - 6), first)
      .map(({ word }) => word)
      .join(' '),
  );

/** Hangs on a preposition or is an object: no subject, whatever `next` goes on from it. */
function governed(
  tokens: readonly FigureToken[],
  group: VictimGroup | undefined,
  next: VictimGroup | undefined,
): boolean {
  if (group && isSource(tokens, group)) return true;
  const before = group && tokens[group.first - 1];
  // "resulted in 12 rebels and three soldiers killed"
  if (group && before?.word === 'in' && /^result/.test(tokens[group.first - 2]?.word ?? '')) return false;
  // "on the Doe Coast, judge Ann Roe was hurt"
  const at = group && before?.word === 'the' ? group.first - 2 : (group?.first ?? 0) - 1;
  const word = tokens[at]?.word ?? '';
  // "were taken to the hospital of San Lune, one of them"
  if (word === 'of' && ofPlace.test(tokens[at - 1]?.word ?? '')) return true;
  // "infected 400 people and 12 have died"
  if (
    next?.sort === 'bare' &&
    (/ed$/.test(word) || finiteVerbs.has(word)) &&
    !tokens[at]?.capital &&
    !linkingWords.has(word)
  )
    return true;
  return (
    group !== undefined &&
    /ing$|^(?:killed|wounded|arrested|detained|injured|abducted|kidnapped|freed|released|by|against|with|from|at|in|near|to|on|outside|inside|into)$/.test(
      word,
    )
  );
}

const ofPlace = /^(?:hospital|clinic|city|town|village|port|district|province|region|island|municipality)$/;
const plain =
  /^(?:man|woman|boy|girl|child|baby|infant|toddler|teen|teenager|youth|person|.*-year-old|juvenile|adult)$/;

/** "a woman and her two sons", "a man and a woman": people of one party are one figure. */
function summed({ tokens }: Chained, chain: VictimGroup[]): VictimGroup[] {
  const [first, ...rest] = chain;
  const last = chain.at(-1);
  if (!first || !last || rest.length === 0) return chain;
  // "Two people, a man and a woman, died"
  if (
    first.low === rest.length &&
    /^[,–—-]$/.test(tokens[first.last + 1]?.word ?? '') &&
    rest.every(({ sort }) => sort === 'one' || sort === 'the one')
  )
    return rest.length === 1 ? chain : [first];
  const owned = rest.filter(({ first: at }) => /^(?:his|her|their)$/.test(tokens[at]?.word ?? ''));
  // "a woman and her son and daughter": one word ahead of both
  const kin =
    owned.length > 0 &&
    rest.every((group) => owned.includes(group) || (group.first === group.last && group.sort === 'the one'));
  const all = chain.every(({ sort, noun }) => sort === 'one' && plain.test(noun));
  if (!(kin && (first.sort === 'one' || first.sort === 'the one')) && !all) return chain;
  const low = chain.reduce<number | null>(
    (sum, group) => (sum === null || group.low === null ? null : sum + group.low),
    0,
  );
  if (low === null) return chain;
  return [{ ...first, last: last.last, end: last.end, low, high: low, sort: 'number' }];
}
