import { wordSet } from '../../text/word-set.js';
import type { FigureKind } from '../reading.js';
import { captureAt, captureOpeners, captureWords } from './figure-captures.js';
import { hurtOnes, namedAs, naming, victims } from './figure-naming.js';
import type { Occurrence } from './figure-occurrences.js';
import { type GroupEnd, isWord, told } from './figure-phrase.js';
import { isHabit } from './figure-supposed.js';
import type { FigureToken } from './figure-tokens.js';
import { unrealWords } from './figure-words.js';
import { family, personNoun } from './victim-nouns.js';

/** "Managed to kill two of the guards and wound". */
const farthestDeed = 9;

/** Bare forms that are no plan behind "managed to". */
const deeds: ReadonlyMap<string, FigureKind> = new Map([
  ...'kill murder assassinate execute massacre slaughter behead'.split(' ').map((word) => [word, 'killed'] as const),
  ...'wound injure shoot stab hurt'.split(' ').map((word) => [word, 'injured'] as const),
  ...'arrest capture detain apprehend'.split(' ').map((word) => [word, 'detained'] as const),
  ...'abduct kidnap'.split(' ').map((word) => [word, 'abducted'] as const),
]);
/** "None of the five people who were in the stairwell survived". */
const farthestFate = 12;
const done = wordSet('managed proceeded went helped continued began started');
/** Not what kills: "sentenced to death", "bored to death". */
const noDeath =
  /^(?:sentenced|condemned|scared|frightened|bored|worried|worked|loved|opposed|committed|linked|related)$/;
const opensDeed = wordSet('of to with after before for by and then admitted admits');
/** "Shot a guard to death". */
const deadly = wordSet(
  'shot beat stabbed crushed hacked bludgeoned burned burnt battered kicked trampled choked starved tortured stoned slashed stabbing shooting beating crushing hacking burning',
);
const fighters = wordSet(
  'soldier soldiers troops fighter fighters servicemen policeman policemen policewoman policewomen officer officers rebel rebels guerrilla guerrillas militant militants sailor sailors marine marines airman airmen pilot pilots peacekeeper peacekeepers commandos guard guards',
);
const forces = wordSet(
  'army regiment battalion brigade division platoon patrol corps unit squad troops rebels guerrillas',
);

/** Whether a word is for somebody who fights. */
export const isFighter = (noun: string): boolean => fighters.has(noun) || armed.test(noun);
const armed =
  /^(?:bandit|kha?warij|terrorist|insurgent|jihadi|extremist|gunm[ae]n|combatant|attacker|kidnapper|operative|commander|militiam[ae]n|separatist|mercenar|invader|enem)/;
const fell = wordSet('fell fallen');
/** "Fell 100 metres to his death". */
const falls = wordSet('fell fallen plunged plummeted tumbled jumped leapt dropped');
const battles = wordSet(
  'battle battles combat action fighting clash clashes ambush ambushes gunfight gunfights gunbattle firefight firefights shootout shootouts skirmish skirmishes',
);

const attacking = wordSet('shooting stabbing');
const loses = wordSet('lost losing lose');
/** Who is lost by death, where they are counted. */
const close = wordSet('relatives friends neighbours neighbors comrades classmates grandchildren');
const survivors = wordSet('survivor survivors');

/** The words that open a phrase for what was done to people; any does ahead of "to death". */
export const deedOpeners: ReadonlySet<string> = new Set([
  'none',
  ...deadly,
  ...deeds.keys(),
  'shoots',
  ...captureOpeners,
  ...attacking,
  ...loses,
  ...survivors,
  ...naming,
  ...falls,
]);

/** Words of which every such phrase holds one. */
export const deedWords: ReadonlySet<string> = new Set([
  'death',
  'unconscious',
  'survived',
  ...deeds.keys(),
  'shoots',
  ...captureWords,
  ...attacking,
  ...loses,
  ...survivors,
  ...victims,
  ...hurtOnes,
  ...falls,
]);

/** The phrase for what was done to people that begins at token `i`: "burned to death", "managed to kill", "holding [12 nurses] hostage". */
export function deedAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const word = tokens[i]?.word ?? '';
  const at = (k: number) => tokens[k]?.word ?? '';
  const to = toDeath(tokens, i);
  if (to !== null) return told(tokens, 'killed', 'verb', i, to + 1);
  if (at(i + 1) === 'to' && at(i + 2) === 'death') return null;
  const dead = deadly.has(word) ? deadlyAt(tokens, i, groupEnd) : null;
  if (dead) return dead;
  if (shootDead(tokens, i)) return told(tokens, 'killed', 'object', i, i + 1);
  const deed = deeds.get(word);
  if (deed && (isDone(tokens, i) || (isPresent(tokens, i) && !isHabit(tokens))))
    return told(tokens, deed, 'object', i, i);
  if (captureOpeners.has(word)) return captureAt(tokens, i, groupEnd);
  // "guilty of shooting two men"; but "a shooting", "fatal shooting"
  if (attacking.has(word) && opensDeed.has(at(i - 1)) && groupEnd(i + 1) !== null)
    return told(tokens, 'injured', 'object', i, i);
  if (loses.has(word)) return lostAt(tokens, i, groupEnd);
  if (falls.has(word)) return fallAt(tokens, i);
  if (word === 'none' && at(i + 1) === 'of') return noneSurvived(tokens, i, groupEnd);
  if (survivors.has(word) && at(i - 1) === 'no' && /^(?:among|from|of)$/.test(at(i + 1)))
    return told(tokens, 'killed', 'object', i, i + 1);
  if (naming.has(word)) return namedAs(tokens, i);
  return null;
}

/** The "to" of "beaten to death", "stabbed or beaten to death" where that begins at token `i`; null where it does not. */
function toDeath(tokens: readonly FigureToken[], i: number): number | null {
  const isBlow = (k: number) => {
    const word = tokens[k]?.word ?? '';
    return /ed$|^(?:shot|hacked|burnt|beaten|cut|hung|frozen)$/.test(word) && !noDeath.test(word);
  };
  if (!isBlow(i)) return null;
  let k = i + 1;
  while (k < i + farthestDeed && /^(?:or|and|,)$/.test(tokens[k]?.word ?? '') && isBlow(k + 1)) k += 2;
  return tokens[k]?.word === 'to' && tokens[k + 1]?.word === 'death' ? k : null;
}

/** "Crushed [12 people] to death", "beat [a man] unconscious"; null where it was not so bad. */
function deadlyAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const whom = groupEnd(i + 1);
  if (whom === null) return null;
  const at = (k: number) => tokens[k]?.word ?? '';
  // "stabbing Ian Roe, 19, to death"
  const to = at(whom + 1) === ',' && at(whom + 3) === ',' ? whom + 4 : whom + 1;
  if (at(to) === 'to' && at(to + 1) === 'death') return told(tokens, 'killed', 'object', i, i);
  return at(whom + 1) === 'unconscious' ? told(tokens, 'injured', 'object', i, i) : null;
}

/** "Lost [his wife and three children]", "the army lost [12 men]": killed; null where they may be lost otherwise. */
function lostAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  const only = /^(?:only|just)$/.test(at(i + 1)) ? 1 : 0;
  const lost = groupEnd(i + 1 + only);
  if (lost === null) return null;
  const numbered = tokens[i + 1]?.number;
  // "lost his wife and three children"
  if (family.test(at(lost)) && (numbered || /^(?:his|her|their)$/.test(at(i + 1))))
    return told(tokens, 'killed', 'object', i, i);
  // "lost 11 relatives", "lost four family members"
  const near = at(lost) === 'members' ? at(lost - 1) === 'family' : close.has(at(lost));
  if (near && numbered) return told(tokens, 'killed', 'object', i, i);
  if (!tokens[i + 1 + only]?.number) return null;
  // "the army said it had lost only four"
  const bare = lost === i + 1 + only && /^(?:[.;]|in|during|)$/.test(at(lost + 1));
  return fighters.has(at(lost)) || ((at(lost) === 'men' || bare) && ofForces(tokens, i))
    ? told(tokens, 'killed', 'object', i, i + only)
    : null;
}

/** "Fallen in a battle", "fell 100 metres to his death"; null where nobody died. */
function fallAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const at = (k: number) => tokens[k]?.word ?? '';
  // "30 rebels had fallen in a battle"; but "fell in the fighting for the cup"
  if (fell.has(at(i)) && at(i + 1) === 'in') {
    const battle = /^(?:an?|the)$/.test(at(i + 2)) ? i + 3 : i + 2;
    return battles.has(at(battle)) ? told(tokens, 'killed', 'subject', i, battle) : null;
  }
  const to = [1, 2, 3, 4, 5].find((k) => at(i + k) === 'to' && /^(?:his|her|their)$/.test(at(i + k + 1)));
  return to !== undefined && /^deaths?$/.test(at(i + to + 2)) ? told(tokens, 'killed', 'subject', i, i + to + 2) : null;
}

/** "The army lost two men", "the army said it had lost two men", "the army admitted losing two men". */
function ofForces(tokens: readonly FigureToken[], i: number): boolean {
  const subject = /^(?:has|had|have|acknowledged|admitted|conceded|confirmed|reported)$/.test(tokens[i - 1]?.word ?? '')
    ? i - 2
    : i - 1;
  const pronoun = /^(?:it|they|and|but)$/.test(tokens[subject]?.word ?? '');
  const from = pronoun ? Math.max(0, subject - farthestForces) : subject;
  return tokens.slice(Math.max(0, from), subject + 1).some(({ word }) => forces.has(word) || fighters.has(word));
}
const farthestForces = 16;

/**
 * "Gunmen kill [eight people]", "two blasts in Antby kill 12 and injure [40]", as headlines and lists of events tell it:
 * behind a plural, or behind such a form; but "can kill 12", "did not kill".
 */
function isPresent(tokens: readonly FigureToken[], i: number): boolean {
  if (!present.has(tokens[i]?.word ?? '') || !tokens[i + 1]?.number) return false;
  for (let k = i - 1; k > i - farthestDoers; k--) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:to|who|that)$|n't$|^[^\p{L}\d,]/u.test(word) || unrealWords.has(word)) return false;
    if (present.has(word)) return isPresent(tokens, k);
    if (isDoer(word)) return true;
  }
  return false;
}
const present = wordSet('kill injure wound arrest detain abduct kidnap');
/** "Two blasts at a procession in the town of Antby". */
const farthestDoers = 10;
const isDoer = (word: string) =>
  /^(?:police|troops)$/.test(word) || personNoun(word) === 'many' || /^\p{Ll}{3,}[^su'’]s$/u.test(word);

/** "Gunmen shoot dead [two guards]": by the word at token `i`. */
const shootDead = (tokens: readonly FigureToken[], i: number): boolean =>
  /^shoots?$/.test(tokens[i]?.word ?? '') &&
  tokens[i + 1]?.word === 'dead' &&
  !tokens.slice(Math.max(0, i - 3), i).some(({ word }) => word === 'to' || unrealWords.has(word));

/** Behind "managed to", "went on to", or an "and" that joins it with such a form: "managed to kill a guard and wound". */
function isDone(tokens: readonly FigureToken[], i: number): boolean {
  const at = (k: number) => tokens[k]?.word ?? '';
  if (at(i - 1) === 'to')
    // "did he manage to kill two guards"
    return (
      done.has(at(at(i - 2) === 'on' ? i - 3 : i - 2)) ||
      (at(i - 2) === 'manage' && (at(i - 3) === 'did' || at(i - 4) === 'did'))
    );
  if (at(i - 1) !== 'and' || !deeds.has(at(i))) return false;
  for (let k = i - 2; k > i - farthestDeed; k--) if (deeds.has(at(k)) && at(k - 1) === 'to') return isDone(tokens, k);
  return false;
}

/** "None of the 62 passengers survived". */
function noneSurvived(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const whom = tokens[i + 2]?.word === 'whom' ? i + 2 : null;
  const end = groupEnd(i + 2) ?? whom;
  if (end === null) return null;
  for (let k = end + 1; k <= end + farthestFate; k++) {
    const word = tokens[k]?.word ?? '.';
    // "a boat with 16 nuns, none of whom survived"
    if (word === 'survived')
      return whom === null ? told(tokens, 'killed', 'object', i, i + 1) : told(tokens, 'killed', 'subject', i, k);
    if (!isWord(tokens[k])) return null;
  }
  return null;
}
