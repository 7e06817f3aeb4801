import { endsDateline } from './figure-datelines.js';
import { isGoverned } from './figure-governors.js';
import type { Occurrence, Sentence } from './figure-occurrences.js';
import { nearestBefore, relativeAround, relativeBefore } from './figure-relatives.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs, homeWords, linkingWords, prepositions } from './figure-words.js';
import { type Chained, chainTo, isSource } from './victim-chains.js';
import type { VictimGroup } from './victim-group.js';

/** The farthest, in tokens, that a subject may stand ahead of its verb. */
const farthestSubject = 30;
/** Adjectives in -ed, numbers too. */
const notVerbs = new Set(['armed', 'alleged', 'unidentified', 'hundred', 'masked', 'aged', 'red', 'united']);

/** What was found ahead of a telling word, before its subject is looked for. */
export interface Ahead {
  /** The token ahead of its auxiliaries, and of what is passed over. */
  readonly from: number;
  /** Whether it has auxiliaries. */
  readonly linked: boolean;
  /** Whether the first of these is of one: "was". */
  readonly singular: boolean;
}

/** The people of the clause that hang on no preposition, looked for backwards. */
export function farSubject(
  { entry, at }: Occurrence,
  chains: Chained,
  sentence: Sentence,
  { from, linked, singular }: Ahead,
): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  const { told, toldAt, subjects } = sentence;
  const ahead = tokens[from]?.word ?? '';
  // "He killed two nuns before taking his own life": whoever did that.
  const own = /^(?:killing|taking)$/.test(entry.words[0] ?? '');
  if (own && !/^(?:before|after|and|then|by|,)$/.test(tokens[at - 1]?.word ?? '')) return [];
  const passed = own ? /^(?:before|after|and|then|but)$/ : /^but$/;
  const homes = homeWords.test(entry.words.join(' '));
  // "They found a man in the house suffering from wounds"
  const nearest = !linked && /ing$/.test(entry.words[0] ?? '') && entry.kind === 'injured';
  // "A man fell off the porch and was hurt": the verb ahead has the same subject.
  const joined = (linked || entry.role === 'subject' || isVerdict({ entry, at }, tokens)) && joins.test(ahead);
  let acted = false;
  let best: number | null = null;
  for (let k = passed.test(ahead) ? from - 1 : from; k >= 0 && k > at - farthestSubject; k--) {
    const index = ends.get(k);
    const group = index === undefined ? undefined : groups[index];
    if (index !== undefined && group) {
      if (group.homes === homes && mayBeSubject(tokens, group, toldAt, singular || own)) {
        best = index;
        // "Ann Roe, whose son died", "eight were rescued, two of whom had burns"
        if (acted || nearest || tokens[group.first]?.word === 'whose' || tokens[group.last]?.word === 'whom') break;
      }
      k = group.first;
      continue;
    }
    const word = tokens[k]?.word ?? '';
    if (opensRelative(tokens, k, ends)) {
      // "she grew a plant which died"
      if (word === 'which' && !ends.has(k - 1) && !/^(?:,|of)$/.test(tokens[k - 1]?.word ?? '')) break;
      best ??= nearestBefore(chains, k);
      break;
    }
    const relative =
      relativeBefore(tokens, k, from) ??
      (toldAt.has(k) || /ed$/.test(word) || finiteVerbs.has(word) ? relativeAround(tokens, k, ends) : null);
    if (relative !== null) {
      k = relative;
      continue;
    }
    // "Two boys were swept away by a wave and have not been found"
    if (joined && best === null && word === 'away' && /^(?:swept|washed)$/.test(tokens[k - 1]?.word ?? '')) {
      acted = true;
      k--;
      continue;
    }
    const before = best === null && /^(?:and|then)$/.test(ahead) ? told.get(k) : undefined;
    // "was shot in the chest and died": who was shot
    if (before) {
      const shared = subjects.get(before.end) ?? [];
      if (shared.length > 0 && shared.every(({ last }) => last < before.at)) return shared;
    }
    const tells = toldAt.has(k) && told.get(k)?.entry.kind !== 'displaced';
    if (joined && !acted && best === null && !tells && !isModifier(tokens, k) && isDeed(tokens, k)) {
      acted = true;
      continue;
    }
    // "five others were pulled out with injuries"
    if (entry.words[0] === 'with' && brought.test(`${tokens[k - 1]?.word} ${word}`)) continue;
    // "A bomber blew himself up outside a mosque, killing himself"
    if (own && (toldAt.has(k) || (best === null && word !== 'said' && finiteVerbs.has(word)))) continue;
    if (endsClause(chains, sentence, k)) break;
    // "The ministry announces a man has been detained"
    if (best !== null && /^(?:announce|confirm|reveal)(?:s|d|ed)$/.test(word)) break;
  }
  return best === null ? [] : denied(chainTo(chains, best, true), tokens);
}

/** "Was shot on Monday on the way to work and [pronounced dead]": with the "was" of the verb ahead. */
export const isVerdict = ({ entry, at }: Pick<Occurrence, 'entry' | 'at'>, tokens: readonly FigureToken[]): boolean =>
  /^(?:pronounced|declared)$/.test(entry.words[0] ?? '') && joins.test(tokens[at - 1]?.word ?? '');
const joins = /^(?:and|then|but)$/;

/** Whether a group may be the subject of a verb behind it, one that is `ofOne` or not: it hangs on nothing and is no object. */
function mayBeSubject(
  tokens: readonly FigureToken[],
  group: VictimGroup,
  toldAt: ReadonlySet<number>,
  ofOne: boolean,
): boolean {
  // "Antby's optimism has vanished"
  if (group.sort === 'name' && /'s$/.test(tokens[group.last]?.word ?? '')) return false;
  if (ofOne && (group.low === 0 || isSeveral(group))) return false;
  const governor = tokens[group.first - 1]?.word ?? '';
  const object = toldAt.has(group.first - 1) || (/ed$/.test(governor) && !linkingWords.has(governor));
  return (
    !object &&
    !isGoverned(tokens, group.first) &&
    !/^be(?:ing)?$/.test(governor) &&
    !isObjectForm(group) &&
    !isSource(tokens, group)
  );
}

/** Whether a relative clause opens at token `k`: "the six monks [that] were murdered". */
const opensRelative = (tokens: readonly FigureToken[], k: number, ends: Chained['ends']): boolean => {
  const word = tokens[k]?.word ?? '';
  return (
    /^(?:who|whom|which)$/.test(word) ||
    (word === 'that' && ends.has(k - 1) && auxiliary.test(tokens[k + 1]?.word ?? ''))
  );
};

/** Whether the word at token `k`, itself a verb or a sign, ends the clause that the words behind it are of. */
function endsClause({ tokens, ends }: Chained, { told, toldAt }: Sentence, k: number): boolean {
  const word = tokens[k]?.word ?? '';
  if (/^[;:"“”]$/.test(word) || opensClause(tokens, k) || endsDateline(tokens, k)) return true;
  const past = /ed$/.test(word);
  const [tells, finite] = [toldAt.has(k), finiteVerbs.has(word)];
  if (!past && !tells && !finite) return false;
  // "22 of those picked up were killed"
  const ofThose = tokens[k - 1]?.word === 'those';
  // "A man died at the scene and his passenger was hurt": no participle
  const died = told.get(k)?.entry.role === 'subject' && /^(?:died|perished|disappeared|vanished)$/.test(word);
  // "officers assigned to the bureau were killed"
  // "a woman shot Monday died"
  const shotThen = word === 'shot' && tokens[k + 1]?.word === '';
  const reduced =
    ends.has(k - 1) &&
    !died &&
    (ofThose || shotThen || tokens[k + 1]?.word === 'since' || prepositions.has(tokens[k + 1]?.word ?? ''));
  // "two civilians caught in the crossfire were killed"
  const befallen =
    ofThose ||
    /^(?:caught|hit|struck|held)$/.test(word) ||
    shotThen ||
    (word === 'shot' && /^(?:in|by|on|near|outside|during)$/.test(tokens[k + 1]?.word ?? ''));
  return (
    (tells && !(reduced && (past || befallen))) ||
    (finite && !(reduced && befallen)) ||
    (past && !tokens[k]?.capital && !isModifier(tokens, k) && !reduced && !notVerbs.has(word))
  );
}

/** Whether the word at token `k` stands where an adjective does: "the [wounded]". */
const isModifier = (tokens: readonly FigureToken[], k: number): boolean =>
  /^(?:the|an?|this|its|his|her|their|two|three|many|several)$/.test(tokens[k - 1]?.word ?? '');

/** Whether a clause opens at token `k`; but "since Friday", "while crossing the road". */
const opensClause = (tokens: readonly FigureToken[], k: number) => {
  const [word, next] = [tokens[k]?.word ?? '', tokens[k + 1]?.word];
  if (word === 'since' && next === '') return false;
  return clauseOpeners.has(word) && !(/^(?:while|when)$/.test(word) && /ing$/.test(next ?? ''));
};

export const auxiliary = /^(?:was|were|is|are|has|have|had)$/;

/** Whether a group takes no "was": "two guards"; but "the couple was", "a family of five was". */
export const isSeveral = (group: VictimGroup | undefined) =>
  (group?.low ?? 1) > 1 && !/^(?:couple|family|household)$/.test(group?.noun ?? '');

/** "A guard who tried to stop them was hurt": not they. */
export const isObjectForm = (group: VictimGroup | undefined) =>
  group?.sort === 'pronoun' && /^(?:them|him|her)$/.test(group.noun);

const speech =
  /^(?:said|says|told|added|reported|announced|confirmed|claimed|stated|believed|alleged|testified|warned|learned|showed)$/;

/** Ahead of "with injuries". */
const brought =
  /^(?:was|were|been) (?:pulled|brought|flown|carried|discovered|rescued|dragged|admitted|located|airlifted|evacuated|released|discharged)$/;

/** A past form that is no verb of speech. */
const isDeed = (tokens: readonly FigureToken[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return (
    (/ed$/.test(word) || finiteVerbs.has(word)) && !tokens[at]?.capital && !speech.test(word) && !notVerbs.has(word)
  );
};

/** "Neither Doe nor his wife was hurt", "not a single person was killed". */
export function denied(chain: readonly VictimGroup[], tokens: readonly FigureToken[]): readonly VictimGroup[] {
  return chain.filter(({ first }) => !/^(?:neither|nor|not)$/.test(tokens[first - 1]?.word ?? ''));
}
