import { hospital, hospitalEnd } from './figure-hospitals.js';
import type { Occurrence } from './figure-occurrences.js';
import { endsPlace, type GroupEnd, isWord, told } from './figure-phrase.js';
import type { FigureToken } from './figure-tokens.js';
import type { FigureWord } from './figure-words.js';
import { isWound } from './figure-wounds.js';

/** "Needed 12 stitches", "required emergency hospital treatment". */
const farthestCare = 5;
/** "Treated for breathing problems". */
const farthestAil = 6;

/** "Receiving treatment for burns", "undergoing treatment in hospital" or for what nobody tells. */
export function treatmentAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  const isVerb = !/ing$/.test(tokens[i]?.word ?? '') || /^(?:is|are|was|were|still)$/.test(tokens[i - 1]?.word ?? '');
  if (!isVerb) return null;
  for (let k = i + 1; k < i + farthestCare; k++) {
    const word = tokens[k]?.word ?? '.';
    if (word === 'treatment') {
      const next = tokens[k + 1]?.word ?? '.';
      if (next === 'for') {
        const ails = [k + 2, k + 3, k + 4, k + 5].some(
          (n) => isWound(tokens, n) || ailment.test(tokens[n]?.word ?? ''),
        );
        return ails ? told(tokens, 'injured', 'subject', i, k) : null;
      }
      const there = /^(?:at|in)$/.test(next) ? hospitalEnd(tokens, k + 1) : null;
      return there !== null || !isWord(tokens[k + 1])
        ? { entry: { ...stays, role: 'subject' }, at: i, end: there ?? k }
        : null;
    }
    if (!isWord(tokens[k]) || endsPlace(word)) return null;
  }
  return null;
}
/** Of people in a hospital, who may also be ill. */
const stays = { kind: 'injured', role: 'verb', words: ['remain', 'in', 'hospital'] } as const;

/** "The condition of [two of them] is said to be critical". */
export function conditionOf(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const whom = tokens[i + 1]?.word === 'of' && tokens[i + 2]?.number ? groupEnd(i + 2) : null;
  if (whom === null || !/^(?:is|was|are|were|remains|remained)$/.test(tokens[whom + 1]?.word ?? '')) return null;
  const how = tokens.slice(whom + 2, whom + 7).find(({ word }) => /^(?:critical|serious|grave|stable)$/.test(word));
  return how ? told(tokens, 'injured', 'object', i, i + 1) : null;
}

const ailment = /^(?:blows|gas|shock|smoke|dehydration)$/;

/** "Needed stitches", "required hospital treatment", "needed treatment for burns". */
export function careAt(tokens: readonly FigureToken[], i: number): Occurrence | null {
  for (let k = i + 1; k < i + farthestCare; k++) {
    const word = tokens[k]?.word ?? '.';
    const treatment =
      /^(?:treatment|attention|care)$/.test(word) &&
      (/^(?:hospital|medical)$/.test(tokens[k - 1]?.word ?? '') ||
        (tokens[k + 1]?.word === 'for' &&
          [k + 2, k + 3, k + 4].some((n) => isWound(tokens, n) || ailment.test(tokens[n]?.word ?? ''))));
    // "20 people sought medical help"
    if (tokens[i]?.word === 'sought' && /^(?:hospital|medical)$/.test(tokens[k - 1]?.word ?? ''))
      return /^(?:treatment|attention|care|help)$/.test(word)
        ? { entry: { ...stays, role: 'subject' }, at: i, end: k }
        : null;
    if (word === 'stitches' || treatment) return told(tokens, 'injured', 'subject', i, k);
    if (!tokens[k]?.number && (!isWord(tokens[k]) || endsPlace(word))) return null;
  }
  return null;
}

/**
 * Those whom a hospital or a doctor treats, by the word at token `i` ("treating", "treated"): "is treating 98 people", "he
 * had treated nine"; or who are treated for something. `last` is what the sentence told of before.
 */
export function patientsAt(
  tokens: readonly FigureToken[],
  i: number,
  groupEnd: GroupEnd,
  last: FigureWord | null,
): Occurrence | null {
  const word = tokens[i]?.word ?? '';
  // "The hospital, which is treating 98 people,"
  const treats = word === 'treating' && tokens[i + 1]?.number ? groupEnd(i + 1) : null;
  const isCarer = tokens.slice(Math.max(0, i - farthestCarer), i).some(({ word }) => carers.test(word));
  if (treats !== null)
    return tokens[treats + 1]?.word !== 'for' && isCarer
      ? told(tokens, 'injured', 'object', i, i)
      : treatedAt(tokens, i, groupEnd);
  // "26 were hurt, police said; a doctor said he had treated nine"
  const patients =
    word === 'treated' && (last?.kind === 'injured' || isCarer) && tokens[i + 1]?.number ? groupEnd(i + 1) : null;
  if (patients !== null && !isWord(tokens[patients + 1]))
    return ofIllness(tokens, patients + 1) ? null : told(tokens, 'injured', 'object', i, i);
  return word === 'treated' ? treatedAt(tokens, i, groupEnd) : null;
}

/** Whether ", mostly for malaria" stands at token `i`. */
function ofIllness(tokens: readonly FigureToken[], i: number): boolean {
  const at = tokens[i]?.word === ',' ? [i + 1, i + 2, i + 3].find((k) => tokens[k]?.word === 'for') : undefined;
  return (
    at !== undefined && ![1, 2, 3].some((k) => isWound(tokens, at + k) || ailment.test(tokens[at + k]?.word ?? ''))
  );
}

/** "The hospital in Port Lune was still treating". */
const farthestCarer = 8;
const carers =
  /^(?:hospitals?|clinics?|doctors?|dr\.?|medics|paramedics|surgeons|centre|center|cross|crescent|volunteers)$/;

/** "At a hospital, where [38 people were being] treated". */
function treatedThere(tokens: readonly FigureToken[], i: number): boolean {
  const where = [4, 5, 6, 7, 8].map((k) => i - k).find((k) => tokens[k]?.word === 'where');
  return where !== undefined && tokens.slice(Math.max(0, where - 3), where).some(({ word }) => hospital.has(word));
}

/** "Treated for burns", "treated and released", "being treated at a hospital", "treated 14 people at the scene". */
function treatedAt(tokens: readonly FigureToken[], i: number, groupEnd: GroupEnd): Occurrence | null {
  const object = groupEnd(i + 1);
  if (object !== null) return treatedAt(tokens, object, () => null) && told(tokens, 'injured', 'object', i, i);
  const next = tokens[i + 1]?.word ?? '';
  if (!isWord(tokens[i + 1]) && treatedThere(tokens, i)) return told(tokens, 'injured', 'verb', i, i);
  // "33 people are still being treated"
  if (!isWord(tokens[i + 1]) && tokens[i - 1]?.word === 'being') return { entry: stays, at: i, end: i };
  if (next === 'and' && /^(?:released|discharged)$/.test(tokens[i + 2]?.word ?? ''))
    return told(tokens, 'injured', 'verb', i, i + 2);
  if (next === 'and' && tokens[i + 2]?.word === 'sent' && tokens[i + 3]?.word === 'home')
    return told(tokens, 'injured', 'verb', i, i + 3);
  if (/^(?:at|in)$/.test(next)) {
    if (/^scene$/.test(tokens[i + 3]?.word ?? '')) return told(tokens, 'injured', 'verb', i, i + 3);
    const end = hospitalEnd(tokens, i + 1);
    return end === null ? null : told(tokens, 'injured', 'verb', i, end);
  }
  if (next !== 'for') return null;
  for (let k = i + 2; k < i + 2 + farthestAil; k++) {
    const word = tokens[k]?.word ?? '.';
    const breath = /^(?:problems|difficulties)$/.test(word) && tokens[k - 1]?.word === 'breathing';
    if (isWound(tokens, k) || word === 'shock' || breath) return told(tokens, 'injured', 'verb', i, k);
    if (!isWord(tokens[k]) || endsPlace(word)) return null;
  }
  return null;
}
