import type { Figure } from '../reading/reading.js';
import type { Circumstances } from './toll-circumstances.js';
import {
  ageOf,
  anyone,
  isPointedAt,
  isPointing,
  mentionText,
  noun,
  people,
  pronounLike,
  vagueWords,
  victimName,
} from './toll-words.js';

/** A toll with all figures that tell it: what one of them says of it is true of it. */
export interface Toll {
  readonly figure: Figure;
  readonly tellings: readonly Figure[];
}

/** So many are hardly twice the same by chance. */
export const fewest = 10;

/** Whether `later` tells again what `first` told; not where it is told of another event, but for somebody by name. */
export const same = (first: Figure, later: Figure, around: Circumstances): boolean =>
  !(
    victimName(later).length === 0 &&
    first.sentence !== later.sentence &&
    around.isOfAnother(later) &&
    !around.isOfAnother(first)
  ) && (later.low === 1 ? isSamePerson(first, later, around) : areSamePeople(first, later, around));

function areSamePeople(first: Figure, later: Figure, around: Circumstances): boolean {
  const { text } = around;
  // "Killing eight, four of them children. Four people died in a car."
  if (
    ofThem.test(mentionText(first, text)) !== ofThem.test(mentionText(later, text)) &&
    first.sentence !== later.sentence
  )
    return false;
  if (around.areElsewhere(first, later) || areUntied(first, later, around)) return false;
  if (first.low === 0) return true;
  if (first.low === null) {
    const [a, b] = [vagueWords(first, text), vagueWords(later, text)];
    if (a === '' || b === '') return true;
    if (a !== b) return false;
  }
  const [a, b] = [noun(first), noun(later)];
  if (a === b || people.test(first.victims ?? '') || people.test(later.victims ?? '')) return true;
  // "13 marines were killed. The 13 crewmen died", "11 gang members were killed. 11 terrorists died": one under two names
  if (first.low === null || first.sentence === later.sentence) return false;
  const [one, other] = [sortOf(a), sortOf(b)];
  if (one !== other && one >= 0 && other >= 0) return false;
  return isPointedAt(later, text) || (isHardlyChance(first, later) && (one === other ? one >= 0 : areAnyone(a, b)));
}

/** So many, and just as many, are hardly told of twice by chance. */
const isHardlyChance = (a: Figure, b: Figure): boolean =>
  (a.low ?? 0) >= fewest && a.high === a.low && b.high === b.low;

/** People who are not each other. */
const sorts = [
  'women girls wives mothers daughters sisters',
  'men boys husbands fathers sons brothers',
  'children babies infants toddlers pupils students schoolchildren',
  'soldiers troops servicemen marines guards',
  'police policemen officers deputies',
  'rebels militants guerrillas insurgents fighters gunmen attackers terrorists extremists bombers suspects',
  'civilians residents villagers bystanders passengers workers tourists',
].map((words) => new Set(words.split(' ')));
const sortOf = (word: string): number => sorts.findIndex((sort) => sort.has(word));
/** "Members" and "men" are of any sort. */
const areAnyone = (a: string, b: string): boolean => [a, b].some((word) => /^(?:men|members|individuals)$/.test(word));

function isSamePerson(first: Figure, later: Figure, around: Circumstances): boolean {
  const { text, areElsewhere } = around;
  const words = later.victims ?? '';
  // "killing a judge, the old governor and the commander": three people.
  if (isPointing(words)) return meansOneOf(later, first) || isEpithet(later, first, text);
  if ((isAnother.test(words) && !isAnother.test(first.victims ?? '')) || ofOtherAge(first, later, text)) return false;
  const [nameBefore, name] = [victimName(first), victimName(later)];
  if (name.length > 0 && nameBefore.length > 0) return shared(nameBefore, name);
  if (name.length > 0)
    return (
      !areElsewhere(first, later) &&
      (anyone.test(first.victims ?? '') ||
        isPointing(first.victims ?? '') ||
        isAccused(first) ||
        isNamedBy(later, first, text))
    );
  if (people.test(first.victims ?? '') && first.sentence !== later.sentence && !areElsewhere(first, later)) return true;
  // "Ann Roe, a nurse, was killed. A nurse was killed on Monday."
  if (nameBefore.length > 0 && !areElsewhere(first, later) && isNamedBy(first, later, text)) return true;
  // "Ian Roe, 33, was shot. A 33-year-old man was shot."
  if (nameBefore.length > 0 && anyone.test(words)) return ageOf(first, text) !== null && ageOf(later, text) !== null;
  if (/^(?:an?|one)\s/i.test(words) && areElsewhere(first, later)) return false;
  return (
    noun(first) === noun(later) ||
    (pronounLike.test(words) && (first.victims ?? '').toLowerCase().includes(noun(later)))
  );
}

/** "A suspect was arrested. Ian Roe was arrested." */
const isAccused = ({ kind, victims }: Figure): boolean =>
  kind === 'detained' && /^an?\s.*\bsuspect\b/i.test(victims ?? '');

/** "Jailed Ian Roe, detaining the former student": one by a name and by what he is. */
const isEpithet = (later: Figure, first: Figure, text: string): boolean =>
  victimName(first).length > 0 &&
  later.sentence === first.sentence &&
  /^\p{L}+ing\s(?:the|this)\s/iu.test(mentionText(later, text));

/** Whether a name comes with what somebody without one was told to be: "A firefighter died. Firefighter Ann Roe", "Ann Roe, a nun,". */
function isNamedBy(named: Figure, { victims, sentence }: Figure, text: string): boolean {
  if (!/^(?:an?|one)\s/i.test(victims ?? '') || sentence === named.sentence) return false;
  const what = noun({ victims });
  const name = named.victims ?? '';
  const at = text.slice(named.mention.start, named.mention.end).indexOf(name);
  const end = named.mention.start + Math.max(0, at) + name.length;
  const [aside = ''] = /^,(?: \d+,)?[^,;.]*,/.exec(text.slice(end, end + farthestAside)) ?? [];
  if (/\band (?!one of\b)/.test(aside)) return false;
  const words = name.split(/\s+/);
  const title = words[words.indexOf(victimName(named)[0] ?? '') - 1] ?? '';
  return `${title} ${aside}`
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => word === what || word === `${what}s` || word === what.replace(/man$/, 'men'));
}
/** Behind a name: ", 34, one of the most prominent bankers of the port,". */
const farthestAside = 90;

/** "Another woman", "a second man": nobody told of before. */
const isAnother = /^(?:another|(?:an?|the)\s(?:second|third|fourth|fifth|other)|one (?:more|other))\b/i;

/** Whether both are of an age and these are not one. */
function ofOtherAge(first: Figure, later: Figure, text: string): boolean {
  const [a, b] = [ageOf(first, text), ageOf(later, text)];
  return a !== null && b !== null && a !== b;
}

const attackers =
  /\b(?:gunman|attacker|shooter|assailant|bomber|killer|murderer|robber|intruder|hijacker|suspect|perpetrator)$/i;

/** Whether somebody pointed at ("the mayor") may be among those told of before: not where both are described, and differently, nor an attacker among several. */
export const meansOneOf = (pointed: Figure, rival: Figure): boolean => {
  const words = pointed.victims ?? '';
  if (/^\S+$/.test(words)) return true;
  if (rival.sentence === pointed.sentence) return false;
  // "Three people were killed. The gunman was shot dead.": they may be others.
  if ((rival.low ?? 0) > 1 && attackers.test(words)) return false;
  const described =
    victimName(rival).length === 0 && !anyone.test(rival.victims ?? '') && !people.test(rival.victims ?? '');
  return !described || anyone.test(words) || noun(rival) === noun(pointed) || noun(rival) === `${noun(pointed)}s`;
};

const ofThem = /\bof (?:them|whom)$/;
/**
 * Few people of whom two sources tell, and neither a place nor a day of both; or two others beside whom somebody else was
 * hurt: hardly the same.
 */
function areUntied(a: Figure, b: Figure, { text, areTied }: Circumstances): boolean {
  if ((a.low ?? fewest) >= fewest || a.low === 0 || isPointedAt(b, text)) return false;
  if ([a, b].every((one) => isBesides.test(mentionText(one, text))) && a.sentence !== b.sentence && !areTied(a, b))
    return true;
  return (
    a.source !== null &&
    b.source !== null &&
    a.source !== b.source &&
    (a.place === null) !== (b.place === null) &&
    (a.date === null) !== (b.date === null)
  );
}
const isBesides = /\bothers?\b/i;

/** "Roe" and "Ann Roe", "Ann Roe" and "Ann Marie Roe", "Ann Roe" and "Roe Marsh"; "Ann Roe" and "Ian Roe" are kin. */
function shared(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [first = '', last = ''] = [short[0], short.at(-1)];
  if (last === long.at(-1)) return short.length === 1 || first === long[0] || long.includes(first) || isInitial(first);
  return short.every((word) => long.includes(word)) || (short.length === 2 && first === long.at(-1));
}
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);
