import type { Occurrence } from './figure-occurrences.js';
import type { FigureToken } from './figure-tokens.js';
import { clauseOpeners, figureWords, linkingWords, prepositions } from './figure-words.js';
import type { VictimGroup } from './victim-group.js';

/** As many auxiliaries and adverbs may stand ahead of a verb. */
export const farthestLink = 8;

/** The token of "was" in "was knocked down and [killed]", "were beaten and [wounded]". */
export function sharedBe(tokens: readonly FigureToken[], at: number): number | null {
  if (tokens[at - 1]?.word !== 'and') return null;
  for (let k = at - 2; k > at - farthestBe; k--) {
    const word = tokens[k]?.word ?? '.';
    if (/^(?:was|were|been)$/.test(word))
      return /(?:ed|en|wn|hit|struck|run|cut)$/.test(tokens[k + 1]?.word ?? '') ? k : null;
    if (!/^\p{L}*$/u.test(word) || clauseOpeners.has(word)) return null;
  }
  return null;
}

/** "Was abducted from his home at Antby on Friday and". */
const farthestBe = 14;

/** Whether a form of be and one of have stand ahead of the word at token `at`. */
export function auxiliaries(tokens: readonly FigureToken[], at: number): { be: boolean; have: boolean } {
  let be = false;
  let have = false;
  for (let i = at - 1; i >= at - farthestLink && linkingWords.has(tokens[i]?.word ?? ''); i--) {
    const word = tokens[i]?.word ?? '';
    be ||=
      /^(?:was|were|is|are|be|been|being|got|get|remain|remained|reported|confirmed|believed|presumed|feared|left)$/.test(
        word,
      );
    have ||= /^(?:have|has|had|having)$/.test(word);
  }
  return { be, have };
}

/** "He shot someone", "the judge killed the bill", "Doe killed himself": without "was", who is followed by an object does it. */
export function acts({ sort }: VictimGroup, { end }: Occurrence, tokens: readonly FigureToken[]): boolean {
  const next = tokens[end + 1]?.word ?? '.';
  if (/^(?:himself|herself|themselves)$/.test(next)) return false;
  // "The homeowner shot Roe"; but "Man Shot Dead In Antby"
  const object = tokens[end + 1];
  if (object?.capital && !tokens[end]?.capital && !prepositions.has(next) && !clauseOpeners.has(next)) return true;
  // "the senator killed the bill", "an officer shot a dog"; but "a man shot the day before"
  if (determiners.test(next) && !tokens.slice(end + 2, end + 5).some(({ word }) => timeWords.test(word))) return true;
  // "rebels captured many towns"; but "12 injured, some seriously"
  const thing = tokens[end + 2]?.word ?? '.';
  if (/^(?:many|several|some|most|various|numerous)$/.test(next) && isNoun(thing)) return true;
  return (
    sort === 'pronoun' ||
    (sort === 'name' && /^\p{L}/u.test(next) && !behindPassive.test(next) && !prepositions.has(next))
  );
}
/** Whether a word may be one for what is counted, so far as it is no other. */
const isNoun = (word: string) =>
  /^\p{L}+$/u.test(word) &&
  !/ly$/.test(word) &&
  !linkingWords.has(word) &&
  !figureWords.has(word) &&
  !prepositions.has(word);
const determiners = /^(?:the|an?|his|her|its|their|this|these|those|our|my)$/;
const timeWords =
  /^(?:days?|weeks?|months?|years?|nights?|mornings?|evenings?|hours?|minutes?|moments?|time|same|previous)$/;
const behindPassive =
  /^(?:and|or|while|when|after|before|during|who|was|were|is|are|has|had|have|last|this|early|late|yesterday|today|dead)$|ly$|day$/;
