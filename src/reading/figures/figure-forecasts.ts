import { wordSet } from '../../text/word-set.js';
import { lazily } from '../lazily.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, finiteVerbs, prepositions } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';

/** People who may yet be displaced, and the tokens, both included, that say so of them. */
export interface Forecast {
  readonly victims: VictimGroup;
  readonly from: number;
  readonly to: number;
}

const expectation = wordSet(
  'expected likely projected forecast predicted anticipated set due going plan plans planned threaten threatens threatened intend intends intended',
);
const modal = wordSet('could may might will would');
/** What may stand between an expectation and what is expected: "could also be newly", "to become". */
const links = wordSet('to be being become have has soon also yet eventually potentially newly internally');
const displaced = wordSet('displaced evacuated uprooted evicted homeless');
const displace = wordSet('displace uproot evacuate evict');
const drive = wordSet('force drive leave');
const leave = wordSet('flee leave evacuate abandon');
const homes = wordSet('home homes houses villages');
/** Words of which every forecast holds one. */
export const forecastWords: ReadonlySet<string> = new Set([...displaced, ...displace, ...leave, ...homes]);
/** Ahead of an expectation: "250,000 people [who are] expected". */
const ahead = /^(?:is|are|was|were|who|that|also|,)$/;
/** As far as this, in tokens, the people may stand ahead: "5,000 people in the two valleys could be evacuated". */
const farthest = 12;

/**
 * How many an article expects to be displaced ("250,000 people could be displaced", "the dam would displace 4,000"), in
 * the terms of IDMC's and OCHA's reports, which plan by such numbers. "May have been displaced" expects nothing.
 */
export function forecastsIn(tokens: readonly FigureToken[], groups: () => readonly VictimGroup[]): Forecast[] {
  const found: Forecast[] = [];
  const starts = lazily(() => new Map(groups().map((group) => [group.first, group])));
  for (const [at, { word }] of tokens.entries()) {
    if (!modal.has(word) && !(expectation.has(word) && tokens[at + 1]?.word === 'to')) continue;
    let end = at + 1;
    while (links.has(tokens[end]?.word ?? '') && tokens[end + 1]?.word !== 'been') end++;
    const fate = tokens[end]?.word ?? '';
    const passive = /^(?:be|being|become|newly|internally)$/.test(tokens[end - 1]?.word ?? '');
    const active = displace.has(fate) || drive.has(fate);
    const object = active ? starts().get(end + 1) : undefined;
    if (displace.has(fate) && object) found.push({ victims: object, from: at, to: object.last });
    else if (drive.has(fate) && object && isDriven(tokens, object.last + 1))
      found.push({ victims: object, from: at, to: object.last + 1 });
    else if (passive ? displaced.has(fate) || isForced(tokens, end) : leave.has(fate) && leavesHome(tokens, end)) {
      const victims = subjectOf(tokens, groups(), at);
      if (victims) found.push({ victims, from: victims.first, to: end });
    }
  }
  return found.filter(({ victims }) => isCount(victims));
}

/** A number of people told of for the first time; "some", "they" and "the 200" are none. */
const isCount = ({ sort, low, pointed, homes }: VictimGroup) =>
  (sort === 'number' || sort === 'bare') && low !== null && low > 1 && !pointed && !homes;

/** "forced [to flee]", "forced [from their homes]", "left [homeless]". */
const isForced = (tokens: readonly FigureToken[], at: number) =>
  /^(?:forced|driven|made|left|ordered|told)$/.test(tokens[at]?.word ?? '') && isDriven(tokens, at + 1);
const isDriven = (tokens: readonly FigureToken[], at: number) =>
  tokens[at]?.word === 'homeless' ||
  (tokens[at]?.word === 'to' && leave.has(tokens[at + 1]?.word ?? '')) ||
  (/^(?:from|out)$/.test(tokens[at]?.word ?? '') && leavesHome(tokens, at));

/** "flee", "leave their homes"; but "leave the union". */
const leavesHome = (tokens: readonly FigureToken[], at: number) =>
  /^(?:flee|evacuate)$/.test(tokens[at]?.word ?? '') ||
  tokens.slice(at + 1, at + 4).some(({ word }) => homes.has(word));

/** The people ahead of the expectation at token `at`, in its clause, who hang on no preposition. */
function subjectOf(tokens: readonly FigureToken[], groups: readonly VictimGroup[], at: number): VictimGroup | null {
  const ends = new Map(groups.map((group) => [group.last, group]));
  let i = at - 1;
  while (ahead.test(tokens[i]?.word ?? '')) i--;
  for (; i >= 0 && i > at - farthest; i--) {
    const group = ends.get(i);
    if (group && !prepositions.has(tokens[group.first - 1]?.word ?? '')) return group;
    const word = tokens[i]?.word ?? '';
    if (/^[,;:"“”]$/.test(word) || clauseOpeners.has(word) || finiteVerbs.has(word)) return null;
    if (group) i = group.first;
  }
  return null;
}
