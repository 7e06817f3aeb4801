import { wordSet } from '../../text/word-set.js';
import { careAt, conditionOf, patientsAt, treatmentAt } from './figure-care.js';
import { hospital, hospitalAt, taken } from './figure-hospitals.js';
import type { Occurrence } from './figure-occurrences.js';
import { endsPlace, type GroupEnd, isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import { type FigureWord, prepositions } from './figure-words.js';
import { isWound, limbEnd, limbs, wound } from './figure-wounds.js';
import { personNoun } from './victim-nouns.js';

/** The most adjectives between "suffered" and "wounds". */
const farthestWound = 6;
/** "Arrived by car at the emergency room of Port Lune General Hospital with". */
const farthestArrival = 14;
const comes = wordSet('arrive arrives arrived went came showed turned walked stumbled drove escaped survived');
const cares = wordSet('receiving received undergoing undergo underwent getting');
const opensWound = wordSet('suffered suffering sustained sustaining received receiving with had has have');
const breaks = wordSet('broke fractured dislocated sprained tore ruptured twisted shattered injured hurt');
const loses = wordSet('lost loses lose');
const missile = wordSet(
  'bullet bullets shot shots round rounds projectile projectiles shrapnel pellet pellets gunfire shards fragment fragments debris burst bursts volley',
);

const hits = wordSet('hit struck hitting striking slashed bitten');
/** Sharp things that fly or lie about. */
const sharp = wordSet('glass shards splinters shrapnel debris metal fragments barbed knife knives');
const needs = wordSet('needed needing required requiring sought');

/** The words that open a phrase for wounds, a hospital or a hit. */
export const injuryOpeners: ReadonlySet<string> = new Set([
  'recovering',
  'condition',
  'shot',
  ...cares,
  'treated',
  'treating',
  'cut',
  ...opensWound,
  ...taken,
  ...hits,
  ...comes,
  ...breaks,
  ...loses,
  ...needs,
]);

/** Words of which every such phrase holds one. */
export const injuryWords: ReadonlySet<string> = new Set([
  'broken',
  'medical',
  'treatment',
  'shot',
  'treated',
  'treating',
  'cut',
  'cuts',
  'stitches',
  'recovering after',
  'condition of',
  'recovering in',
  ...wound,
  ...hospital,
  ...hits,
  ...breaks,
  ...loses,
]);

/** The phrase for wounds, a hospital or a hit that begins at token `i`, as in "suffered [several gunshot] wounds". `last` is what the sentence told of before. */
export function injuryAt(
  tokens: readonly FigureToken[],
  i: number,
  groupEnd: GroupEnd,
  last: FigureWord | null,
): Occurrence | null {
  const word = tokens[i]?.word ?? '';
  const cared = cares.has(word) ? treatmentAt(tokens, i) : null;
  if (cared !== null) return cared;
  if (opensWound.has(word) || word === 'recovering') return woundsAt(tokens, i);
  if (word === 'shot') return shotInLimb(tokens, i, groupEnd);
  if (taken.has(word)) return hospitalAt(tokens, i, groupEnd);
  if (hits.has(word)) return struckAt(tokens, i, groupEnd);
  if (comes.has(word)) return comesWithWounds(tokens, i);
  if (breaks.has(word) || loses.has(word)) return ownLimb(tokens, i);
  if (needs.has(word)) return careAt(tokens, i);
  if (word === 'cut') return cutAt(tokens, i);
  if (word === 'condition') return conditionOf(tokens, i, groupEnd);
  return /^treat(?:ing|ed)$/.test(word) ? patientsAt(tokens, i, groupEnd, last) : null;
}

/** "Was shot in the leg", "shot [a man] in the foot": of that hardly anybody dies. */
function shotInLimb(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  let k = (groupEnd(i + 1) ?? i) + 1;
  while (tokens[k]?.number || /^(?:once|twice|several|multiple|times?)$/.test(tokens[k]?.word ?? '')) k++;
  const limb = tokens[k]?.word === 'in' ? limbEnd(tokens, k) : null;
  return isHarmless(tokens, limb) ? { entry: { ...inLimb, role: 'verb' }, at: i, end: i } : null;
}
/** Of such wounds nobody dies. */
const inLimb = { kind: 'injured', words: ['wounded', 'in', 'a', 'limb'] } as const;
/** Whether the part of the body at token `limb` is the only one that is told of; but "in the leg and the chest", "in the arm and died". */
const isHarmless = (tokens: readonly FigureToken[], limb: number | null): boolean =>
  limb !== null &&
  harmless.test(tokens[limb]?.word ?? '') &&
  !tokens.slice(limb + 1, limb + farthestFate).some(({ word }) => limbs.has(word) || fatal.test(word));
const harmless =
  /^(?:legs?|foot|feet|arms?|hands?|ankles?|knees?|calf|calves|shins?|hips?|toes?|fingers?|wrists?|elbows?|buttocks?|backside)$/;
const fatal = /^(?:die[ds]?|dead|death|killed|fatally|bled|succumbed)$/;
const farthestFate = 12;

/** "Was cut by flying glass"; but "was cut by the council". */
function cutAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  if (tokens[i + 1]?.word !== 'by') return null;
  const end = [i + 2, i + 3, i + 4].find((k) => sharp.has(tokens[k]?.word ?? '') || !isWord(tokens[k]));
  return end !== undefined && isWord(tokens[end]) ? told(tokens, 'injured', 'verb', i, end) : null;
}

/** "Arrived at a hospital with a gunshot wound", "showed up there suffering from burns"; but "came to find a man with". */
function comesWithWounds(tokens: readonly FigureToken[], i: number): Occurrence | null {
  for (let k = i + 1; k < i + farthestArrival; k++) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:with|suffering)$/.test(word)) {
      const wounds = woundsAt(tokens, k);
      return wounds && told(tokens, wounds.entry.kind, 'subject', i, wounds.end);
    }
    const next = tokens[k + 1];
    const elsewhere = word === 'to' && !next?.capital && !/^(?:an?|the)$/.test(next?.word ?? '');
    if (elsewhere || !isWord(tokens[k]) || (personNoun(word) !== null && !tokens[k]?.capital)) return null;
    if (!prepositions.has(word) && endsPlace(word) && word !== 'to') return null;
  }
  return null;
}

/** "Broke his left leg", "tore a hamstring", "lost both hands". */
function ownLimb(tokens: readonly FigureToken[], i: number): Occurrence | null {
  if (!/^(?:an?|his|her|their|both|one)$/.test(tokens[i + 1]?.word ?? '')) return null;
  const lost = loses.has(tokens[i]?.word ?? '');
  const limb = [i + 2, i + 3, i + 4].find((k) => limbs.has(tokens[k]?.word ?? '') || !isWord(tokens[k]));
  const whole =
    lost && !/^(?:arms?|legs?|foot|feet|hands?|eyes?|eyesight|fingers?|toes?)$/.test(tokens[limb ?? 0]?.word ?? '');
  return limb !== undefined && isWord(tokens[limb]) && !whole ? told(tokens, 'injured', 'subject', i, limb) : null;
}

/** "Suffered several gunshot wounds", "with a graze wound", "is recovering from his injuries". */
function woundsAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  let j = i + 1;
  if (/^(?:recover|suffer)ing$/.test(tokens[i]?.word ?? '') && tokens[j]?.word === 'from') j++;
  else if (tokens[i]?.word === 'recovering') return recoversAt(tokens, i);
  // "The agency had recorded 212 injuries": others have them.
  if (/^ha(?:s|d|ve)$/.test(tokens[i]?.word ?? '') && /ed$/.test(tokens[j]?.word ?? '') && tokens[j + 1]?.number)
    return null;
  for (let k = j; k < j + farthestWound; k++) {
    const word = tokens[k]?.word ?? '.';
    if (isWound(tokens, k)) {
      if (/^(?:inhalation|exhaustion)$/.test(word) && !/^(?:smoke|gas|heat)$/.test(tokens[k - 1]?.word ?? ''))
        return null;
      const fatal = tokens.slice(j, k).some(({ word }) => /^(?:fatal|mortal|deadly)$/.test(word));
      return told(tokens, fatal ? 'killed' : 'injured', 'subject', i, k);
    }
    if (/^(?:range|variety|number|series|degrees?|kinds?|types?)$/.test(word) && tokens[k + 1]?.word === 'of') k++;
    // "gunshot or shrapnel wounds"
    else if (word !== ',' && word !== 'or' && (!isWord(tokens[k]) || endsPlace(word))) return null;
  }
  return null;
}

/** "Is recovering after a shooting", "recovering in hospital after the crash". */
function recoversAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  for (let k = i + 1; k < i + farthestHarm; k++) {
    const word = tokens[k]?.word ?? '.';
    if (harms.test(word) && tokens.slice(i, k).some(({ word }) => word === 'after'))
      return told(tokens, 'injured', 'subject', i, k);
    if (!isWord(tokens[k])) return null;
  }
  return null;
}
const farthestHarm = 7;
const harms =
  /^(?:shooting|stabbing|crash|collision|accident|attack|explosion|blast|bombing|beating|assault|fire|pile-up|derailment|gunfire)$/;

/** "Was hit by several bullets", "struck once in the leg"; "a bullet struck him", "hit a man in the head". */
function struckAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const object = groupEnd(i + 1);
  if (object !== null) {
    const shot = tokens.slice(Math.max(0, i - 3), i).some(({ word }) => missile.has(word));
    const limb = limbEnd(tokens, object + 1);
    // A blow to the face need not hurt, unless it is one "with a bottle" or a shot.
    const hurts =
      tokens[limb ?? 0]?.word !== 'face' ||
      tokens[(limb ?? 0) + 1]?.word === 'with' ||
      tokens.slice(0, i).some(({ word }) => missile.has(word));
    if (isHarmless(tokens, limb)) return { entry: { ...inLimb, role: 'object' }, at: i, end: i };
    return shot || (limb !== null && hurts) ? told(tokens, 'injured', 'object', i, i) : null;
  }
  if (tokens[i + 1]?.word === 'by') {
    for (let k = i + 2; k < i + 7; k++) {
      const word = tokens[k]?.word ?? '.';
      if (missile.has(word)) return told(tokens, 'injured', 'verb', i, k);
      if (!isWord(tokens[k]) || endsPlace(word)) return null;
    }
    return null;
  }
  let next = i + 1;
  while (
    tokens[next]?.number ||
    /^(?:several|multiple|many|once|twice|times|in|both)$|ly$/.test(tokens[next]?.word ?? '')
  )
    next++;
  const end =
    /^(?:on|across)$/.test(tokens[i + 1]?.word ?? '') || tokens[next - 1]?.word === 'in'
      ? limbEnd(tokens, next - 1)
      : null;
  if (end === null) return null;
  return isHarmless(tokens, end)
    ? { entry: { ...inLimb, role: 'verb' }, at: i, end }
    : told(tokens, 'injured', 'verb', i, end);
}
