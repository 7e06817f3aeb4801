import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from './figure-occurrences.js';
import { type GroupEnd, isWord, told } from './figure-phrase.js';
import { isHabit, unreal } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { unrealWords } from './figure-words.js';

const claims = wordSet('claim claims claimed claiming');
/** What claims victims: people claim that something is so. */
const deadly = wordSet(
  'fire fires blaze blazes wildfire wildfires bushfire bushfires flood floods flooding floodwaters storm storms hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes lightning quake quakes earthquake earthquakes tremor tsunami eruption avalanche avalanches landslide landslides landslip mudslide mudslides collapse accident accidents crash crashes collision derailment sinking shipwreck explosion explosions blast blasts bomb bombs bombing bombings attack attacks raid raids strike strikes shelling shooting shootings massacre clash clashes fighting violence unrest war conflict disaster disasters disease diseases epidemic epidemics outbreak outbreaks pandemic virus cholera measles malaria ebola dengue covid covid-19 coronavirus plague famine drought heatwave heat cold stampede crush tragedy poisoning mine mines landmine landmines',
);
const farthestClaimer = 12;
/** "Claimed 56 victims were paid": what somebody says. */
const clause = /^(?:was|were|is|are|had|have|has|would|will|could|did|do|who)$/;

const washes = wordSet('washed swept');
const farthestFate = 16;
const died = wordSet('drowned died dead death deaths bodies body corpse corpses perished');

/** The words that open a phrase for what people died of. */
export const fatalityOpeners: ReadonlySet<string> = new Set([...claims, ...washes, 'buried', 'burying', 'die']);

/** Words of which every such phrase holds one. */
export const fatalityWords: ReadonlySet<string> = new Set([...claims, 'washed away', 'swept away', 'alive', 'die']);

/** The phrase for what people died of that begins at token `i`: "claimed [56 victims]", "buried alive", "washed away [and drowned]". */
export function fatalityAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const word = tokens[i]?.word ?? '';
  if (claims.has(word)) return claimsVictims(tokens, i);
  if (washes.has(word)) return washedAway(tokens, i);
  if (word === 'die') return diesNow(tokens, i) && !isHabit(tokens) ? told(tokens, 'killed', 'subject', i, i) : null;
  return word === 'buried' || word === 'burying' ? buriedAlive(tokens, i, groupEnd) : null;
}

/** "The fire claimed [56 victims]", "the virus claimed [9 more]". */
function claimsVictims(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const noun = tokens[i + 1]?.number || at(i + 1) === 'another' ? i + 2 : -1;
  if (!/^(?:victims?|more|others)$/.test(at(noun)) || clause.test(at(noun + 1))) return null;
  if (at(noun) === 'more' && isWord(tokens[noun + 1]) && !/^(?:victims|lives|on|in|since)$/.test(at(noun + 1)))
    return null;
  const claimer = tokens.slice(Math.max(0, i - farthestClaimer), i).some(({ word }) => deadly.has(word));
  return claimer ? told(tokens, 'killed', 'object', i, i) : null;
}

/** "Were washed away and drowned": of people, where it is told that they are dead; homes are only destroyed. */
function washedAway(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  if (at(i + 1) !== 'away' || !/^(?:was|were|been|being)$/.test(at(i - 1))) return null;
  for (let k = i + 2; k < i + farthestFate; k++) {
    if (/^[.;:]$/.test(at(k) || ' ') || /^(?:when|while|leaving)$/.test(at(k))) return null;
    // "washed away and drowned", "washed away, and his body was found"; but "was washed away and two men drowned"
    if (at(k) === 'and')
      return (at(k + 1) === 'drowned' || at(k + 1) === 'died' || /^(?:his|her|their)$/.test(at(k + 1))) &&
        tokens.slice(k + 1, k + 3).some(({ word }) => died.has(word))
        ? { entry: drowning, at: i, end: i + 1 }
        : null;
  }
  return null;
}

const drowning = { kind: 'killed', role: 'verb', words: ['drowned'] } as const;

/** "Fifteen people die [in floods]", "84 people, most of them guards, die"; but "will die", "15 people to die", "people die". */
function diesNow(tokens: readonly FigureToken[], i: number): boolean {
  for (let k = i - 1; k > i - farthestDying; k--) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:to|who|that|which|how|where|and)$|n't$|^[^\p{L}\d,]/u.test(word) || unrealWords.has(word)) return false;
    if (tokens[k]?.number && tokens[k - 1]?.word !== ',') return !unreal(tokens, k);
  }
  return false;
}
const farthestDying = 10;

/** "Were buried alive", "buried [five children] alive"; null where they were dug out. */
function buriedAlive(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const whom = groupEnd(i + 1);
  const alive = whom === null ? i + 1 : whom + 1;
  if (at(alive) !== 'alive') return null;
  const saved = tokens
    .slice(Math.max(0, i - farthestFate), alive + farthestFate)
    .some(({ word }) =>
      /^(?:rescued|rescue|survived|saved|dug|freed|escaped|survivors?|fears?|feared|almost|nearly)$/.test(word),
    );
  if (saved) return null;
  return whom === null ? told(tokens, 'killed', 'verb', i, alive) : told(tokens, 'killed', 'object', i, i);
}
