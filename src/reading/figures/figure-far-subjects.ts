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

/** The people of the clause that hang on no preposition, looked for from token `from` backwards. */
export function farSubject(
  { entry, at }: Occurrence,
  chains: Chained,
  { told, toldAt, subjects }: Sentence,
  { from, linked, singular }: Ahead,
): readonly VictimGroup[] {
  const { tokens, groups, ends } = chains;
  const homes = homeWords.test(entry.words.join(' '));
  let best: number | null = null;
  // "A man fell off the porch and was hurt": the verb ahead has the same subject.
  const joined = (linked || entry.role === 'subject') && /^(?:and|then|but)$/.test(tokens[from]?.word ?? '');
  let acted = false;
  // "They found a man in the house suffering from wounds"
  const nearest = !linked && /ing$/.test(entry.words[0] ?? '') && entry.kind === 'injured';
  // "He killed two nuns before taking his own life": whoever did that.
  const own = /^(?:killing|taking)$/.test(entry.words[0] ?? '');
  if (own && !/^(?:before|after|and|then|by|,)$/.test(tokens[at - 1]?.word ?? '')) return [];
  const passed = own ? /^(?:before|after|and|then|but)$/ : /^but$/;
  for (let k = passed.test(tokens[from]?.word ?? '') ? from - 1 : from; k >= 0 && k > at - farthestSubject; k--) {
    const index = ends.get(k);
    const group = index === undefined ? undefined : groups[index];
    if (index !== undefined && group) {
      const governor = tokens[group.first - 1]?.word ?? '';
      // "Antby's optimism has vanished"
      if (group.homes === homes && !(group.sort === 'name' && /'s$/.test(tokens[group.last]?.word ?? ''))) {
        const object = toldAt.has(group.first - 1) || (/ed$/.test(governor) && !linkingWords.has(governor));
        const agrees = !(singular || own) || (group.low !== 0 && !isSeveral(group));
        if (
          !isGoverned(tokens, group.first) &&
          !/^be(?:ing)?$/.test(governor) &&
          !isObjectForm(group) &&
          !isSource(tokens, group) &&
          !object &&
          agrees
        ) {
          best = index;
          // "Ann Roe, whose son died", "eight were rescued, two of whom had burns"
          if (acted || nearest || tokens[group.first]?.word === 'whose' || tokens[group.last]?.word === 'whom') break;
        }
      }
      k = group.first;
      continue;
    }
    const word = tokens[k]?.word ?? '';
    // "the six monks that were murdered"
    if (
      /^(?:who|whom|which)$/.test(word) ||
      (word === 'that' && ends.has(k - 1) && auxiliary.test(tokens[k + 1]?.word ?? ''))
    ) {
      // "she grew a plant which died"
      if (word === 'which' && !ends.has(k - 1) && !/^(?:,|of)$/.test(tokens[k - 1]?.word ?? '')) break;
      const head = nearestBefore(chains, k);
      if (best === null && head !== null) best = head;
      break;
    }
    const relative =
      relativeBefore(tokens, k, from) ??
      (toldAt.has(k) || /ed$/.test(word) || finiteVerbs.has(word) ? relativeAround(tokens, k, ends) : null);
    if (relative !== null) {
      k = relative;
      continue;
    }
    const before = best === null && /^(?:and|then)$/.test(tokens[from]?.word ?? '') ? told.get(k) : undefined;
    // "was shot in the chest and died": who was shot
    if (before) {
      const shared = subjects.get(before.end) ?? [];
      if (shared.every(({ last }) => last < before.at)) return shared;
    }
    const tells = toldAt.has(k) && told.get(k)?.entry.kind !== 'displaced';
    const adjective = /^(?:the|an?|this|its|his|her|their|two|three|many|several)$/.test(tokens[k - 1]?.word ?? '');
    if (joined && !acted && best === null && !tells && !adjective && isDeed(tokens, k)) {
      acted = true;
      continue;
    }
    // "officers assigned to the bureau were killed"
    // "22 of those picked up were killed"
    const ofThose = tokens[k - 1]?.word === 'those';
    // "A man died at the scene and his passenger was hurt": no participle
    const finite = told.get(k)?.entry.role === 'subject' && /^(?:died|perished|disappeared|vanished)$/.test(word);
    const reduced = ends.has(k - 1) && !finite && (ofThose || prepositions.has(tokens[k + 1]?.word ?? ''));
    // "five others were pulled out with injuries"
    if (entry.words[0] === 'with' && brought.test(`${tokens[k - 1]?.word} ${word}`)) continue;
    // "A bomber blew himself up outside a mosque, killing himself"
    if (own && (toldAt.has(k) || (best === null && word !== 'said' && finiteVerbs.has(word)))) continue;
    if (
      (toldAt.has(k) && !(reduced && /ed$/.test(word))) ||
      /^[;:"“”]$/.test(word) ||
      opensClause(tokens, k) ||
      endsDateline(tokens, k) ||
      (finiteVerbs.has(word) && !(reduced && ofThose))
    )
      break;
    // "The ministry announces a man has been detained"
    if (best !== null && /^(?:announce|confirm|reveal)(?:s|d|ed)$/.test(word)) break;
    if (/ed$/.test(word) && !tokens[k]?.capital && !adjective && !reduced && !notVerbs.has(word)) break;
  }
  return best === null ? [] : denied(chainTo(chains, best, true), tokens);
}

/** Whether a clause opens at token `k`; but "since Friday". */
const opensClause = (tokens: readonly FigureToken[], k: number) =>
  clauseOpeners.has(tokens[k]?.word ?? '') && !(tokens[k]?.word === 'since' && tokens[k + 1]?.word === '');

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
