import { remembered } from '../../text/remembered.js';
import { wordSet } from '../../text/word-set.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, finiteVerbs, linkingWords, prepositions, unrealWords } from './figure-words.js';
import {
  householdNouns,
  nonPersonNames,
  personEndings,
  personNouns,
  pluralPeople,
  pronouns,
  thingNouns,
} from './victim-words.js';

/** Whether a word is for one person, for several or for none. */
export const personNoun = remembered((word: string): 'one' | 'many' | null => {
  // "ex-partner", "co-workers", "mother-of-three", "editor-in-chief"
  const plain = word.includes('-')
    ? word.replace(/^(?:ex|co|half|step|great)-|-of-\p{L}+$|-in-law$|-in-chief$/gu, '')
    : word;
  if (plain !== word) return personNoun(plain);
  // "team-mates", "house-keeper"
  const joined = word.includes('-') ? word.replaceAll('-', '') : word;
  if (joined !== word && personNouns.has(joined.replace(/s$/, ''))) return personNoun(joined);
  if (pluralPeople.has(word)) return 'many';
  if (personNouns.has(word)) return 'one';
  if (word.endsWith('s') && (personNouns.has(word.slice(0, -1)) || personNouns.has(word.slice(0, -2)))) return 'many';
  if (thingNouns.has(word)) return null;
  if (personEndings.test(word)) return 'one';
  return personEndings.test(word.replace(/s$/, '').replace(/men$/, 'man')) ? 'many' : null;
});

const relatives =
  'father|mother|parent|son|daughter|child|brother|sister|wife|husband|uncle|aunt|cousin|nephew|niece|grand\\p{L}+';
/** Of somebody's family, one or several. */
export const family = new RegExp(`^(?:(?:${relatives})s?|children|wives)$`, 'u');
/** Words for somebody that need somebody else. */
export const kin = new RegExp(
  `^(?:${relatives}|widow|widower|spouse|partner|fianc[eé]e?|friend|girlfriend|boyfriend|relative|killer|murderer|supporter|follower)$`,
  'u',
);

export const indefinite = new Set(['a', 'an', 'another', 'one']);
export const definite = new Set([
  ...'the this that these those his her their its both all our my your whose each every'.split(' '),
]);
/** What cannot stand between a determiner and its noun. */
export const modifierStop = ({ number, word }: FigureToken): boolean => number !== null || isStop(word);
export const isStop = remembered(
  (word: string) =>
    word === '' ||
    /^[^\p{L}\p{N}]/u.test(word) ||
    prepositions.has(word) ||
    finiteVerbs.has(word) ||
    unrealWords.has(word) ||
    indefinite.has(word) ||
    definite.has(word) ||
    pronouns.has(word) ||
    stops.has(word),
);
const stops = wordSet(
  'and or but who whom which that when while was were is are be been being has have had as not if than then it we i you there also after before since until because although though where despite how why featuring starring involving including',
);

/** The last token of "12 year old", "12- year-old" that begins at `i`; null where none does. */
export function ageEnd(tokens: readonly FigureToken[], i: number): number | null {
  if (!tokens[i]?.number) return null;
  const year = tokens[i + 1]?.word === '-' ? i + 2 : i + 1;
  if (tokens[year]?.word === 'year-old') return year;
  return /^years?$/.test(tokens[year]?.word ?? '') && tokens[year + 1]?.word === 'old' ? year + 1 : null;
}

/**
 * The last token of an unknown word for somebody by what they do ("fuel seller"), in the words from `i` on, where one
 * was `taken` or the words behind tell that; null where none is. What is killed or hurt may also be a panther.
 */
export function agentEnd(tokens: readonly FigureToken[], i: number, taken: boolean): number | null {
  for (let j = i; j < i + 4; j++) {
    const word = tokens[j]?.word ?? '.';
    if (!/^\p{Ll}{3,}$/u.test(word) || isStop(word) || thingNouns.has(word)) return null;
    if (!/[^aeiou](?:er|or)$/.test(word) || !behindAgent.test(tokens[j + 1]?.word ?? '.')) continue;
    const passive = /^(?:was|is|has|had)$/.test(tokens[j + 1]?.word ?? '');
    return taken || (passive && tokens.slice(j + 2, j + 5).some(({ word }) => seizing.has(word))) ? j : null;
  }
  return null;
}
const behindAgent =
  /^(?:[.,;:]|who|accused|suspected|was|is|has|had|and|in|on|at|from|near|for|over|after|when|with|as)$/;
/** Said of people only. */
export const seizing = wordSet('arrested detained jailed imprisoned apprehended kidnapped abducted');

/** "Five others wounded, police said". */
const speakers =
  /^(?:police|officials|authorities|officers|witnesses|medics|doctors|residents|investigators|deputies)$/;

/** The index of the person noun that heads the words from `i` on, at most six words away; null where there is none. */
export function headOf(tokens: readonly FigureToken[], i: number): number | null {
  let head: number | null = null;
  for (let j = i; j < Math.min(tokens.length, i + 7); j++) {
    const token = tokens[j];
    if (!token) break;
    if (head === null) {
      const aged = agedHead(tokens, j);
      if (aged !== null) return aged;
      if (j > i && isListed(tokens, j)) continue;
      const region = j > i ? regionEnd(tokens, j) : null;
      if (region !== null) {
        j = region;
        continue;
      }
    }
    // "five sustained minor injuries"
    if (suffers.test(token.word) || (j > i && isVerb(tokens, j))) break;
    if (modifierStop(token) || (head !== null && /^(?:hostage|prisoner|captive)$/.test(token.word))) break;
    if (isNobody(tokens, j)) return null;
    if (/'s$/.test(token.word)) head = null;
    else if (personNoun(token.word) !== null || householdNouns.has(token.word)) head = j;
    else if (head !== null) {
      const behindName = headBehindName(tokens, head);
      if (behindName !== null) return behindName;
      // "the army officer training camp": the noun is a modifier of a thing; but "a local council member".
      if (thingNouns.has(token.word) || nonPersonNames.has(token.word))
        return tokens[head]?.word === 'local' && !token.capital ? headOf(tokens, j) : null;
      // "the local Norden garrison": nobody; but "local Norden officials"
      if (tokens[head]?.word === 'local' && token.capital) return headOf(tokens, j + 1);
      // "seven Oldish presidential guards", "the national liberation front"
      return adjectival(tokens[head] as FigureToken) && mayModify(token) ? headOf(tokens, j) : head;
    }
  }
  return head;
}

/** The plural noun behind a name that opens with a word for somebody at token `first`: "Christian Union members". */
function headBehindName(tokens: readonly FigureToken[], first: number): number | null {
  if (!tokens[first]?.capital || !tokens[first + 1]?.capital) return null;
  let end = first + 2;
  while (tokens[end]?.capital && end <= first + longestName) end++;
  // "Christian Democratic party leaders"
  const noun = tokens[end]?.word === 'party' ? end + 1 : end;
  return end <= first + longestName && personNoun(tokens[noun]?.word ?? '') === 'many' ? noun : null;
}
const longestName = 4;

/** The head of words that open with an age at token `i`, which is the age itself where no noun follows; null where no age stands there. */
function agedHead(tokens: readonly FigureToken[], i: number): number | null {
  const next = tokens[i + 1]?.word ?? '';
  if (/^\d.*-year-old$/.test(tokens[i]?.word ?? '') && personNoun(next) === null) {
    // "a 17-year-old suffered minor wounds"
    const later = suffers.test(next) ? null : headOf(tokens, i + 1);
    return later !== null && later <= i + 3 ? later : i;
  }
  const age = ageEnd(tokens, i);
  return age === null ? null : (headOf(tokens, age + 1) ?? age);
}

/** Whether the token at `i` is a comma between words that tell of one: "an armed, masked man". */
const isListed = (tokens: readonly FigureToken[], i: number): boolean =>
  tokens[i]?.word === ',' &&
  !speakers.test(tokens[i + 1]?.word ?? '') &&
  !/^(?:including|among)$/.test(tokens[i + 1]?.word ?? '') &&
  /^\d|ed$|old$/.test(tokens[i - 1]?.word ?? '');

/** Whether the word at token `i` is a verb whose subject stands ahead of it, and no participle of who follows. */
function isVerb(tokens: readonly FigureToken[], i: number): boolean {
  const token = tokens[i] as FigureToken;
  // "the mob gunned down judge Doe"
  if (/ed$/.test(token.word) && /^(?:down|off|out|up)$/.test(tokens[i + 1]?.word ?? '')) return true;
  // "a bomb killed attorney Doe"
  const noun = tokens[i - 1]?.word ?? '';
  return (
    (thingNouns.has(noun) || nonPersonNames.has(noun)) &&
    (isPast(token) || (!token.capital && /(?:ed|ing)$/.test(token.word)))
  );
}

/** Whether the word at token `i` tells that the words ahead of it are for nobody. */
function isNobody(tokens: readonly FigureToken[], i: number): boolean {
  const [word, before] = [tokens[i]?.word ?? '', tokens[i - 1]?.word ?? ''];
  return (
    // "on the same day senator Doe was hurt"
    (before === 'same' && /^(?:day|night|evening|morning|week|month|year)$/.test(word)) ||
    // "a German shepherd"
    (/^shepherds?$/.test(word) && /ian$|^german$/.test(before))
  );
}

/** Where the comma stands behind the region of a home ahead of people: "the Antby[, Oldland,] man"; null where none does. */
function regionEnd(tokens: readonly FigureToken[], at: number): number | null {
  if (tokens[at]?.word !== ',' || !tokens[at - 1]?.capital || !tokens[at + 1]?.capital) return null;
  const end = [at + 2, at + 3].find((k) => tokens[k]?.word === ',') ?? -1;
  const behind = tokens[end + 1];
  return end > 0 && behind?.capital === false && (personNoun(behind.word) === 'one' || /year-old$/.test(behind.word))
    ? end
    : null;
}

/** Verbs of those who have wounds, ahead of these. */
export const suffers = /^(?:suffered|sustained|received|needed|required)$/;

/** Adjectives that also stand for people: of nations and the like. */
const adjectival = ({ word, capital }: FigureToken): boolean =>
  (capital && /(?:an|ian|ish|ese|ic|i)$/.test(word)) ||
  /ist$|^(?:national|civilian|human|elderly|minor|general|private|major|juvenile|adult|local)$/.test(word);
/** A form like "killed". */
export const isPast = ({ word }: FigureToken): boolean =>
  figureWords.get(word)?.some(({ role, words }) => role === 'verb' && words.length === 1) ?? false;
/** Whether a word behind an adjective may be one more: no verb, and no name. */
const mayModify = ({ word, capital }: FigureToken): boolean =>
  !capital &&
  /^\p{Ll}{3,}$/u.test(word) &&
  !linkingWords.has(word) &&
  !figureWords.has(word) &&
  !clauseOpeners.has(word) &&
  !/(?:ed|ing|ly)$/.test(word);
