import { lazily } from '../lazily.js';
import type { GroupEnd } from './figure-phrase.js';
import { phraseAt } from './figure-phrases.js';
import type { FigureToken } from './figure-tokens.js';
import { type FigureWord, figureWords } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';
import { opensGroup } from './victim-groups.js';
import { personNoun } from './victim-nouns.js';

/** A word or phrase that tells what became of people, and its first and last token. */
export interface Occurrence {
  readonly entry: FigureWord;
  readonly at: number;
  readonly end: number;
}

/** What stands where in a sentence: the telling words by their last token, the tokens of all, and whom each tells of. */
export interface Sentence {
  readonly told: ReadonlyMap<number, Occurrence>;
  readonly toldAt: ReadonlySet<number>;
  readonly subjects: ReadonlyMap<number, readonly VictimGroup[]>;
}

/** "Remain in hospital", "living in fear": no shelter. */
const noShelter =
  /^(?:hospitals?|custody|jail|prison|detention|critical|serious|grave|stable|fair|good|intensive|office|power|fear|poverty|hiding|court|charge|contact|touch|place|coma)$/;

/** "The man driving the truck": told of nobody but with people behind it. */
const needsPeople = /^(?:house|host|hosts|drove|driven|driving)$/;

/**
 * The telling words of a sentence in order, the longest at each place; those in names are none. The groups are asked for
 * only where some word may tell of them.
 */
export function occurrences(tokens: readonly FigureToken[], groups: () => readonly VictimGroup[]): Occurrence[] {
  const found: Occurrence[] = [];
  const ends = lazily(
    () => new Map(groups().flatMap(({ homes, first, last }) => (homes ? [] : [[first, last] as const]))),
  );
  const groupEnd = (first: number) => (opensGroup(tokens[first]) ? (ends().get(first) ?? null) : null);
  let next = 0;
  /** The group that token `i` is part of; to be asked for in the order of the tokens. */
  const groupAround = (i: number) => {
    const all = groups();
    while ((all[next]?.last ?? tokens.length) < i) next++;
    const group = all[next];
    return group && group.first <= i ? group : null;
  };
  for (let i = 0; i < tokens.length; i++) {
    const told = wordAt(tokens, i, groupAround, groupEnd);
    const phrase = phraseAt(tokens, i, groupEnd, found.at(-1)?.entry ?? null);
    const one = phrase && (!told || phrase.end >= told.end) ? phrase : told;
    if (!one || groupAround(i)?.sort === 'name') continue;
    found.push(one);
    i = one.end;
  }
  return found;
}

/** The longest telling word that begins at token `i`, in the role in which it stands there. */
function wordAt(
  tokens: readonly FigureToken[],
  i: number,
  groupAround: (i: number) => VictimGroup | null,
  groupEnd: GroupEnd,
): Occurrence | null {
  const candidates = figureWords.get(tokens[i]?.word ?? '');
  if (!candidates) return null;
  const follows = (words: readonly string[], at: number) => words.every((word, k) => tokens[at + k]?.word === word);
  // "in 21 camps" as "in camps", "in a critical condition"
  const skipped = tokens[i]?.word === 'in' && (tokens[i + 1]?.number || tokens[i + 1]?.word === 'a') ? 1 : 0;
  const entries = candidates.filter(
    ({ words, role }) =>
      words.every((word, k) => tokens[k === 0 ? i : i + k + skipped]?.word === word) &&
      !(needsPeople.test(words[0] ?? '') && words.length === 1 && groupEnd(i + 1) === null) &&
      !(words[1] === 'in' && words.length === 2 && isNoShelter(tokens, i + 2)) &&
      !isIdiom(tokens, i, words) &&
      // "The other two victims are in a stable condition": nobody is named.
      !(role === 'list' && tellsMore(tokens, i + words.length)) &&
      // "had been shot to death": the longer word for it stands further on.
      !(
        words[0] === 'had' &&
        figureWords.get(words[2] ?? '')?.some((other) => other.words.length > 1 && follows(other.words, i + 2))
      ),
  );
  if (entries.length === 0) return null;
  // "are sheltering in a hall" and "sheltering 12 families" are the same word in two roles.
  const [longest] =
    entries[0]?.role === 'object' && groupEnd(i + entries[0].words.length) === null
      ? entries.toSorted(subjectFirst)
      : entries;
  // "deaths of" and "5,400 deaths" are the same word in two roles.
  const ofFollows = tokens[i + (longest?.words.length ?? 0) + skipped]?.word === 'of';
  const around = ofFollows ? groupAround(i) : null;
  const isOf = ofFollows && !(around?.sort === 'number' && around.first < i);
  const entry =
    entries.find(({ words, role }) => words.length === longest?.words.length && role === (isOf ? 'of' : 'count')) ??
    longest;
  return entry ? { entry, at: i, end: i + entry.words.length - 1 + skipped } : null;
}

/** Whether the words at token `i` tell what became of them: "[are] in a stable condition", "[were] killed". */
const tellsMore = (tokens: readonly FigureToken[], i: number): boolean =>
  /^(?:in|on)$/.test(tokens[i]?.word ?? '') &&
  tokens.slice(i + 1, i + 4).some(({ word }) => /^(?:condition|hospital|care|support)$/.test(word));

/** "Missing a chance", "missing from the cast", "dead wrong", "lives or dies by", "died down", "a long shot", "vanished from view". */
function isIdiom(tokens: readonly FigureToken[], at: number, words: readonly string[]): boolean {
  const word = (k: number) => tokens[k]?.word ?? '';
  const next = word(at + words.length);
  /** What is left: "from [the] cast". */
  const whence = next === 'from' ? word(at + words.length + (word(at + words.length + 1) === 'the' ? 2 : 1)) : '';
  switch (words.at(-1)) {
    case 'missing':
      return (
        /^(?:an?|the|it|this|that|out|his|her|their|its|our|my)$/.test(next) ||
        // "He was missing two guns"
        (/^(?:was|were|is|are|be)$/.test(word(at - 1)) && lackedThing(tokens[at + 1], word(at + 2))) ||
        /^(?:notably|conspicuously|noticeably)$/.test(word(at - 1)) ||
        absence.test(whence)
      );
    case 'disappeared':
    case 'vanished':
      return absence.test(whence);
    case 'after':
    case 'following':
      // "is in hospital after a stroke"
      return tokens.slice(at + words.length, at + words.length + 5).some(({ word }) => illness.test(word));
    case 'hospital':
      // "In the hospital with a gunshot wound" is told by the wound; "visited 12 people in hospital" tells of no harm.
      return words[0] === 'in' && (next === 'with' || !(areThere.test(word(at - 1)) || isBroughtThere(tokens, at)));
    case 'dead':
      return deadIdiom.test(next) || (next === 'in' && word(at + 3) === 'water' && word(at - 1) !== 'found');
    case 'died':
      return /^(?:down|away|off|out)$/.test(next);
    case 'it':
      // "did not make it to the final"
      return next !== '' && /^\p{L}/u.test(next) && !/^(?:and|but|because|when|after|as|alive|out)$/.test(next);
    case 'police':
      return /^(?:chief|officer|inspector|sergeant|captain|commissioner)$/.test(next);
    case 'arrest':
      return word(at - 1) === 'cardiac';
    case 'succumbed':
    case 'succumbing':
      // "succumbed to temptation"
      return next === 'to' && !tokens.slice(at + 2, at + 8).some(({ word }) => ofWounds.test(word));
    case 'drowned':
      return next === 'out';
    case 'bit':
      return /^(?:an?|little|every|quite|last|tiny|good)$/.test(word(at - 1));
    case 'dies':
      return word(at - 1) === 'or';
    case 'shot':
      // "a gun shot wound"
      return words.length === 1 && (nounAhead.test(word(at - 1)) || /^wounds?$/.test(next));
    default:
      return false;
  }
}
const areThere = /^(?:is|are|was|were|been|still|now|currently|up)$/;
/** "Leaves two teens in the hospital", "put 12 people in hospital". */
const isBroughtThere = (tokens: readonly FigureToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - farthestBringing), at)
    .some(({ word }) => /^(?:leaves?|left|leaving|puts?|putting|landed)$/.test(word));
const farthestBringing = 5;
const lackedThing = (number: FigureToken | undefined, noun: string): boolean =>
  number?.number != null &&
  /^\p{L}+s$/u.test(noun) &&
  personNoun(noun) === null &&
  !/^(?:days|weeks|months|years|hours)$/.test(noun);
const ofWounds =
  /^(?:injur(?:y|ies)|wounds?|burns?|smoke|heat|cold|flames|illness|disease|sickness|exposure|hypothermia|inhalation|asphyxia|bullets?|cancer|virus|cholera|covid|covid-19|complications|shock|poison|poisoning|infection|fever|them|it|death|trauma|fumes|gas|hunger|thirst|starvation|dehydration|exhaustion|bleeding|pneumonia|malaria|ebola)$/;
const absence =
  /^(?:public|view|sight|radar|politics|headlines?|scene|stage|screens?|spotlight|limelight|cast|team|squad|side|line-?up|roster|list|agenda|event|ceremony|debate|photo|picture|film|["“‘'’])$/;
const illness =
  /^(?:ill|illness|sick|heart|stroke|virus|infections?|infected|outbreak|surgery|operation|catching|contracting|eating|drinking|symptoms|feeling|giving|treatment|chest|seizure|collapsing|collapsed)$/;
const nounAhead =
  /^(?:an?|the|his|her|their|its|each|every|long|big|weekly|daily|monthly|flu|booster|jump|free|mug|penalty|tee|warning)$/;
const deadIdiom =
  /^(?:wrong|right|set|even|tired|serious|certain|sure|last|heat|end|ends|against|weight|center|centre)$/;

function isNoShelter(tokens: readonly FigureToken[], at: number): boolean {
  const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return noShelter.test(/^(?:an?|the|its|local|police|extremely|very)$/.test(first) ? second : first);
}

const subjectFirst = (a: FigureWord, b: FigureWord) =>
  b.words.length - a.words.length || Number(b.role === 'subject') - Number(a.role === 'subject');

const together = /^(?:dead|kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)$/;

/** "13 were killed or wounded", "killed and wounded 40": it is not said which. */
export function eitherOr(
  { at, end, entry }: Occurrence,
  tokens: readonly FigureToken[],
  told: Sentence['told'],
): boolean {
  if (tokens[end + 1]?.word === 'or') {
    const next = figureWords.get(tokens[end + 2]?.word ?? '');
    const follow = ({ words }: FigureWord) => words.every((word, k) => tokens[end + 2 + k]?.word === word);
    if (next?.some((other) => other.kind !== entry.kind && follow(other))) return true;
  }
  // "600 dead and wounded"
  const first = tokens[at - 1]?.word === 'and' ? at - 2 : at;
  const both = [first, first + 2].every((k) => together.test(tokens[k]?.word ?? ''));
  if (both && tokens[first + 1]?.word === 'and') {
    const next = tokens[first + 3];
    if (tokens[first - 1]?.number?.low != null) return next?.number == null;
    const subject = tokens.slice(Math.max(0, first - 5), first).find(({ number }) => number);
    // "lost 155 troops killed and wounded"
    const noun = tokens[first - 1]?.word ?? '';
    if (personNoun(noun) === 'many' && subject?.number?.low != null && subject.number.low > 1 && !next?.number)
      return true;
    if ((next?.number ?? (/^(?:were|been)$/.test(tokens[first - 1]?.word ?? '') ? subject?.number : null))?.low != null)
      return true;
  }
  const before = tokens[at - 1]?.word === 'or' ? told.get(at - 2) : undefined;
  return before !== undefined && before.entry.kind !== entry.kind;
}
