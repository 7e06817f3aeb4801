import { wordSet } from '../../text/word-set.js';
import type { FigureKind } from '../reading.js';
import { hurtOnes, namedAs, naming, victims } from './figure-naming.js';
import type { Occurrence } from './figure-occurrences.js';
import { type GroupEnd, isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import type { FigureWord } from './figure-words.js';
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
const custody = /^(?:into custody|in for|prisoners?) /;
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
  /^(?:bandit|terrorist|insurgent|jihadi|extremist|gunm[ae]n|combatant|attacker|kidnapper|operative|commander|militiam[ae]n|separatist|mercenar|invader|enem)/;
const fell = wordSet('fell fallen');
/** "Fell 100 metres to his death". */
const falls = wordSet('fell fallen plunged plummeted tumbled jumped leapt dropped');
const battles = wordSet(
  'battle battles combat action fighting clash clashes ambush ambushes gunfight gunfights gunbattle firefight firefights shootout shootouts skirmish skirmishes',
);

/** "Made off with two nurses". */
const makes = wordSet('made make makes making');
const holds = wordSet('hold holds holding held take takes taking took taken');
const seizes = wordSet('seized seizing seize snatched took taken taking whisked whisking carted carting');
/** "Police are holding four men". */
const keeps = /^(?:hold|holding|held)$/;
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
  ...holds,
  ...seizes,
  ...attacking,
  ...loses,
  ...survivors,
  ...naming,
  ...falls,
  ...makes,
]);

/** Words of which every such phrase holds one. */
export const deedWords: ReadonlySet<string> = new Set([
  'death',
  'unconscious',
  'survived',
  'off with',
  ...deeds.keys(),
  ...holds,
  ...seizes,
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
  if (at(i + 1) === 'to' && at(i + 2) === 'death')
    return /ed$|^(?:shot|hacked|burnt|beaten|cut|hung|frozen)$/.test(word) && !noDeath.test(word)
      ? told(tokens, 'killed', 'verb', i, i + 2)
      : null;
  // "crushed 12 people to death"
  const whom = deadly.has(word) ? groupEnd(i + 1) : null;
  // "stabbing Ian Roe, 19, to death"
  const to = whom !== null && at(whom + 1) === ',' && at(whom + 3) === ',' ? whom + 4 : (whom ?? i) + 1;
  if (whom !== null && at(to) === 'to' && at(to + 1) === 'death') return told(tokens, 'killed', 'object', i, i);
  if (whom !== null && at(whom + 1) === 'unconscious') return told(tokens, 'injured', 'object', i, i);
  const deed = deeds.get(word);
  if (deed && isDone(tokens, i)) return told(tokens, deed, 'object', i, i);
  // "94 of those held are women", "among those held was a cook"
  if (word === 'held' && at(i - 1) === 'those' && /^(?:of|among)$/.test(at(i - 2)))
    return told(tokens, 'detained', 'verb', i, i);
  if (holds.has(word)) {
    const first = groupEnd(i + 1);
    // "held 62 guests and employees hostage"
    const isTwofold = first !== null && at(first + 1) === 'and' && personNoun(at(first + 2)) !== null;
    // "took his wife and her mother hostage"
    const second = first !== null && at(first + 1) === 'and' ? groupEnd(first + 2) : null;
    const held = second ?? (isTwofold ? first + 2 : first);
    // "took 40 workers into custody", "took two men in for questioning"
    if (held !== null && custody.test(`${at(held + 1)} ${at(held + 2)} `))
      return told(tokens, 'detained', 'object', i, i);
    if (held !== null && /^(?:hostages?|captive)$/.test(at(at(held + 1) === 'as' ? held + 2 : held + 1)))
      return told(tokens, 'abducted', 'object', i, i);
  }
  if (makes.has(word) && at(i + 1) === 'off' && at(i + 2) === 'with') {
    const whom = groupEnd(i + 3);
    return whom !== null && personNoun(at(whom)) !== null && at(whom) !== 'others'
      ? told(tokens, 'abducted', 'object', i, i + 2)
      : null;
  }
  if (seizes.has(word) || keeps.test(word)) {
    const seized = seizedAt(tokens, i, groupEnd);
    if (seized) return seized;
  }
  // "guilty of shooting two men"; but "a shooting", "fatal shooting"
  if (attacking.has(word) && opensDeed.has(at(i - 1)) && groupEnd(i + 1) !== null)
    return told(tokens, 'injured', 'object', i, i);
  if (loses.has(word)) {
    const only = /^(?:only|just)$/.test(at(i + 1)) ? 1 : 0;
    const lost = groupEnd(i + 1 + only);
    // "lost his wife and three children"
    if (lost !== null && family.test(at(lost)) && (tokens[i + 1]?.number || /^(?:his|her|their)$/.test(at(i + 1))))
      return told(tokens, 'killed', 'object', i, i);
    // "lost 11 relatives", "lost four family members"
    const near = at(lost ?? i) === 'members' ? at((lost ?? i) - 1) === 'family' : close.has(at(lost ?? i));
    if (lost !== null && near && tokens[i + 1]?.number) return told(tokens, 'killed', 'object', i, i);
    // "the army said it had lost only four"
    const bare = lost === i + 1 + only && /^(?:[.;]|in|during|)$/.test(at(lost + 1));
    return lost !== null &&
      tokens[i + 1 + only]?.number &&
      (fighters.has(at(lost)) || ((at(lost) === 'men' || bare) && ofForces(tokens, i)))
      ? told(tokens, 'killed', 'object', i, i + only)
      : null;
  }
  // "30 rebels had fallen in a battle"; but "fell in the fighting for the cup"
  if (fell.has(word) && at(i + 1) === 'in') {
    const battle = /^(?:an?|the)$/.test(at(i + 2)) ? i + 3 : i + 2;
    return battles.has(at(battle)) ? told(tokens, 'killed', 'subject', i, battle) : null;
  }
  if (falls.has(word)) {
    const to = [1, 2, 3, 4, 5].find((k) => at(i + k) === 'to' && /^(?:his|her|their)$/.test(at(i + k + 1)));
    if (to !== undefined && /^deaths?$/.test(at(i + to + 2))) return told(tokens, 'killed', 'subject', i, i + to + 2);
  }
  if (word === 'none' && at(i + 1) === 'of') return noneSurvived(tokens, i, groupEnd);
  if (survivors.has(word) && at(i - 1) === 'no' && /^(?:among|from|of)$/.test(at(i + 1)))
    return told(tokens, 'killed', 'object', i, i + 1);
  if (naming.has(word)) return namedAs(tokens, i);
  return null;
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

/** Behind "managed to", "went on to", or an "and" that joins it with such a form: "managed to kill a guard and wound". */
function isDone(tokens: readonly FigureToken[], i: number): boolean {
  const at = (k: number) => tokens[k]?.word ?? '';
  if (at(i - 1) === 'to') return done.has(at(at(i - 2) === 'on' ? i - 3 : i - 2));
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

/** "Gunmen seized two nurses": abducted, but detained by the police. */
function seizedAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  // "Men stormed the school and took away 12 pupils"
  if (
    /^(?:took|taking|whisked|whisking|carted|carting)$/.test(tokens[i]?.word ?? '') &&
    tokens[i + 1]?.word === 'away' &&
    tokens[i + 2]?.number &&
    groupEnd(i + 2) !== null
  )
    return { entry: { ...seizure, role: 'object' }, at: i, end: i + 1 };
  const whom = groupEnd(i + 1);
  if (whom !== null) {
    const taking = /^(?:took|tak|whisk|cart)/.test(tokens[i]?.word ?? '');
    if (taking && !tokens[i + 1]?.number) return null;
    if (personNoun(tokens[whom]?.word ?? '') === null) return null;
    for (let k = i - 1; k > i - farthestDeed; k--) {
      const word = tokens[k]?.word ?? '.';
      if (isCaptor(tokens, k)) return told(tokens, 'abducted', 'object', i, i);
      if (police.has(word) && (!taking || tokens[whom]?.word === 'prisoners'))
        return told(tokens, 'detained', 'object', i, i);
      if (!isWord(tokens[k]) && word !== ',') return null;
    }
    return null;
  }
  const [word, next] = [tokens[i]?.word ?? '', tokens[i + 1]?.word];
  if (
    !(
      /^(?:seized|snatched|held)$/.test(word) ||
      (word === 'taken' && (/^(?:away|by)$/.test(next ?? '') || loose.test(next ?? '')))
    ) ||
    !/^(?:was|were|are|been|being)$/.test(tokens[tokens[i - 1]?.word === 'still' ? i - 2 : i - 1]?.word ?? '')
  )
    return null;
  const by = tokens.slice(i + 1, i + farthestDeed).findIndex(({ word }) => word === 'by');
  if (by < 0)
    return loose.test(next ?? '') || /^(?:seized|snatched)$/.test(word) ? { entry: seizure, at: i, end: i } : null;
  const agent = agentAt(tokens, i + 2 + by);
  const end = word === 'held' ? i + 1 + by : i;
  // "Two men were taken by police to hospital"
  if (police.has(agent)) return word === 'taken' ? null : told(tokens, 'detained', 'verb', i, end);
  const armed = tokens.slice(i + 2 + by, i + 6 + by).some((_, k) => isCaptor(tokens, i + 2 + by + k));
  return armed ? told(tokens, 'abducted', 'verb', i, i) : null;
}
/** "Two nurses were seized": by whom is not told. */
export const seizure: FigureWord = { kind: 'abducted', role: 'verb', words: ['seized', 'by', 'somebody'] };
/** What ends a clause of those who are held. */
const loose = /^(?:[.,;"”]|and|but|since|)$/;

/** Whether the word at token `k` is for those who take people: "gunmen", "armed men". */
const isCaptor = (tokens: readonly FigureToken[], k: number): boolean =>
  captors.has(tokens[k]?.word ?? '') ||
  (tokens[k]?.word === 'men' && /^(?:armed|masked|hooded)$/.test(tokens[k - 1]?.word ?? ''));

/** Who did something, behind the "by" ahead of token `i`. */
const agentAt = (tokens: readonly FigureToken[], i: number): string =>
  tokens.slice(i, i + 4).find(({ word }) => personNoun(word) !== null || police.has(word))?.word ?? '';

/** Whether those who "captured" somebody or took them prisoner, as the words at `at` to `end` tell, are no police: "rebels captured", "taken prisoner by rebels". */
export function areCaptors({ entry, at, end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  if (entry.kind !== 'detained' || !/^(?:captur|took|taken|hold|held)/.test(entry.words[0] ?? '')) return false;
  if (tokens[end + 1]?.word === 'by') return captors.has(agentAt(tokens, end + 2));
  let k = at - 1;
  while (/^(?:who|have|has|had|also|later|then)$/.test(tokens[k]?.word ?? '')) k--;
  return captors.has(tokens[k]?.word ?? '') && !/^(?:was|were|been)$/.test(tokens[at - 1]?.word ?? '');
}
const captors = wordSet(
  'gunmen attackers assailants militant militants militia militiaman militiamen rebel rebels guerrilla guerrillas kidnapper kidnappers abductors bandit bandits pirate pirates extremist extremists insurgent insurgents jihadist jihadists terrorist terrorists fighters gang robbers',
);
const police = wordSet(
  'police policeman policemen troops soldiers officers agents authorities guard guards navy army forces coastguard coastguards',
);
