import { wordSet } from '../../text/word-set.js';
import { endsPlace, isWord } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';

/** "Struck several times in the upper left leg". */
const farthestLimb = 7;
export const wound = wordSet(
  'wound wounds injury injuries burns bruises laceration lacerations concussion fracture fractures inhalation exhaustion trauma frostbite hypothermia heatstroke sunstroke',
);
export const limbs = wordSet(
  'limb limbs head face eye eyes neck throat chest torso stomach abdomen back backside arm arms leg legs foot feet hand hands shoulder shoulders thigh thighs groin hip hips knee knees buttock buttocks ankle ankles jaw cheek ear ears eyesight finger fingers toe toes skull forehead wrist wrists elbow elbows rib ribs bone bones shin shins calf pelvis body extremity nose spine collarbone hamstring hamstrings ligament ligaments achilles vertebra vertebrae',
);

/** Whether wounds are told at token `k`: "burns", "a broken arm", "minor cuts"; but "budget cuts", "cuts to benefits". */
export function isWound(tokens: readonly FigureToken[], k: number): boolean {
  const [word, before, next] = [tokens[k]?.word ?? '', tokens[k - 1]?.word ?? '', tokens[k + 1]?.word ?? ''];
  if (wound.has(word)) return true;
  if (word === 'cuts') return beforeCuts.test(before) && !(/^(?:to|in)$/.test(next) && limbEnd(tokens, k) === null);
  // "suffered a cut to his arm"
  if (word === 'cut') return /^(?:to|on|above|in)$/.test(next) && limbEnd(tokens, k + 1) !== null;
  return limbs.has(word) && /^(?:broken|fractured|injured)$/.test(before);
}
const beforeCuts =
  /^(?:suffered|suffering|sustained|sustaining|received|receiving|for|and|minor|deep|slight|serious|facial|severe|superficial|knife|machete|glass|razor|blade|sword|axe|machetes)$/;

/** Where "in the upper left leg" ends that stands at `from` or a few words behind ("several times in the leg"). */
export function limbEnd(tokens: readonly FigureToken[], from: number): number | null {
  let led = false;
  for (let k = from; k < from + farthestLimb; k++) {
    const word = tokens[k]?.word ?? '.';
    if (led && limbs.has(word)) return k;
    if (/^(?:in|on|across|to|above)$/.test(word)) led = true;
    else if (!isWord(tokens[k]) || (endsPlace(word) && word !== 'left')) return null;
  }
  return null;
}
