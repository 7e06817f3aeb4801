import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from './figure-occurrences.js';
import { endsPlace, type GroupEnd, isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';

/** "Taken by helicopter to Port Lune General Hospital". */
const farthestHospital = 9;
export const hospital = wordSet('hospital hospitals clinic');
export const taken = wordSet(
  'taken transported rushed airlifted flown driven brought sent admitted took transporting sending sends flew rushing taking transferred',
);
const passive = wordSet('taken transported rushed airlifted flown driven brought sent admitted transferred');

/** Where a phrase for a hospital ends that begins within a few tokens of `from`, led by "to", "at" or "in". */
export function hospitalEnd(tokens: readonly FigureToken[], from: number): number | null {
  let led = false;
  let first: number | null = null;
  for (let k = from; k < from + farthestHospital; k++) {
    const word = tokens[k]?.word ?? '.';
    if (led && hospital.has(word)) return first ?? k;
    if (led && /^(?:medical|trauma)$/.test(word) && /^cent(?:er|re)s?$/.test(tokens[k + 1]?.word ?? '')) return k + 1;
    // "to Antby General and five to Lune Hospital"
    if (led && word === 'and' && tokens[k + 1]?.number && tokens[k + 2]?.word === 'to') first = k - 1;
    if (/^(?:to|at|in)$/.test(word)) led = true;
    else if (!isWord(tokens[k]) || (endsPlace(word) && !/^(?:by|from|of|for|on)$/.test(word))) return null;
  }
  return null;
}

/** "Was airlifted to Port Lune General Hospital", "sent two people to hospital". */
export function hospitalAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const word = tokens[i]?.word ?? '';
  const object = groupEnd(i + 1);
  if (object !== null) {
    const end = tokens[object + 1]?.word === 'to' ? hospitalEnd(tokens, object + 1) : null;
    return end === null || isPrecaution(tokens, end)
      ? null
      : { ...told(tokens, 'injured', 'object', i, i), entry: taking };
  }
  // "was taken hostage at a hospital"
  if (!passive.has(word) || /^(?:hostage|captive|prisoner)$/.test(tokens[i + 1]?.word ?? '')) return null;
  const end = hospitalEnd(tokens, i + 1);
  if (end === null || isPrecaution(tokens, end)) return null;
  return { entry: { ...(isLight(tokens, end) ? takingLightlyHurt : taking), role: 'verb' }, at: i, end };
}

const taking = { kind: 'injured', role: 'object', words: ['taken', 'to', 'hospital'] } as const;
/** Of such wounds nobody dies. */
const takingLightlyHurt = { ...taking, words: ['taken', 'to', 'hospital', 'with', 'minor', 'injuries'] } as const;

/** Whether "with a broken leg" or "with minor injuries" follows. */
function isLight(tokens: readonly FigureToken[], end: number): boolean {
  const behind = tokens.slice(end + 1, end + 6).map(({ word }) => word);
  return behind[0] === 'with' && behind.some((word) => light.test(word));
}
const light =
  /^(?:minor|light|slight|superficial|non-?(?:life-threatening|fatal|critical)|broken|fractured|sprained|cuts|bruises)$/;

/** Whether "as a precaution", "for an evaluation" or "with malaria" follows: not for what was done to them. */
const isPrecaution = (tokens: readonly FigureToken[], end: number) =>
  tokens
    .slice(end + 1, end + 7)
    .some(({ word }) =>
      /^(?:precaution|precautionary|evaluation|observation|checks|checkups?|check-ups?|mental|psychiatric|arraigned|malaria|cholera|typhoid|dengue|measles|meningitis|pneumonia|diarrhoea|diarrhea|flu|influenza|covid|covid-19|coronavirus|virus|fever|symptoms|stroke|illness)$/.test(
        word,
      ),
    );
