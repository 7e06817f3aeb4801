import { personNoun } from '../figures/victim-nouns.js';
import { isFiniteVerb } from './finite-verb.js';
import { growLeft } from './noun-phrase-left.js';
import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { determiners, finiteAuxiliaries, finiteVerbs, personalPronouns, relatives } from './quotation-words.js';
import { speechVerbForms } from './speech-verbs.js';

/** "Voters who saw him in the square on the day before". */
export const longestRelative = 14;
/** "The bank, which has so far paid out four of the ten million that it promised in June, [said]" */
const longestAside = 40;

/** "A sailor who asked not to be named [said]": where the phrase begins whose relative clause ends at `last`. */
export function beforeWho(tokens: readonly Token[], last: number): number | null {
  for (let i = last - 1; i > 0 && last - i < longestRelative && tokens[i]?.kind === 'word'; i--) {
    const low = tokens[i]?.low ?? '';
    const opens = low === 'who' || (low === 'that' && isNounAt(tokens, i - 1));
    // "… who left an hour after the ministry [said]"
    if (
      !opens &&
      i < last &&
      /^(?:after|as|because|how|if|once|sa(?:id|ys)|that|told|what|when|where|while|why)$/.test(low)
    )
      return null;
    if (!opens) continue;
    const verb = tokens[isAdverb(tokens[i + 1]) ? i + 2 : i + 1];
    // "The fact that officials [said]", "the themes that marketers [hope]"
    const isLast = verb === tokens[last];
    const isWho = personNoun(verb?.low ?? '') !== null;
    // "The man who detectives [say] fled"
    if (isWho && isLast) return null;
    if (low === 'that' && isLast) return null;
    // "Those who support Lopes [hope]"
    const several = /^(?:those|people|men|women)$|[^s]s$/.test(tokens[i - 1]?.low ?? '') && low === 'who';
    const isPlural = several && verb?.kind === 'word' && !personalPronouns.has(verb.low) && !isWho;
    const finite =
      verb &&
      (isPlural || finiteAuxiliaries.has(verb.low) || finiteVerbs.has(verb.low) || /(?:ed|[^s]s)$/.test(verb.low));
    return finite && !verb.capital && !determiners.has(verb.low) ? growLeft(tokens, i - 1) : null;
  }
  return null;
}

/** "The union [that …]", "The report [that …]"; not "the mayor argued [that …]". */
const isNounAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  (determiners.has(tokens[at - 1]?.low ?? '') ||
    (!isFiniteVerb(tokens[at]) && !speechVerbForms.has(tokens[at]?.low ?? '')));

/** "Name, whose sons Ben, six, and Leo, nine, were hurt, [said]": the relative pronoun whose clause ends at the comma `close`. */
export function relativeBefore(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i > 1 && close - i < longestAside; i--) {
    const { kind, low } = tokens[i] ?? {};
    if (kind === 'quoted' || low === ';' || low === ':') return null;
    if (opensRelative(tokens, i)) return relativeEnd(tokens, i, close + 1) === close ? i : null;
  }
  return null;
}

/** "Lopes, [who] sang in the film “Tide,” said": the relative pronoun whose clause ends in the title at `title`; else null. */
export function relativeToTitle(tokens: readonly Token[], title: number): number | null {
  const { start = 0, end = 0, ending = '' } = tokens[title] ?? {};
  const before = tokens[title - 1];
  if (ending !== ',' || end - start > longestTitle || before?.kind !== 'word') return null;
  if (speechVerbForms.has(before.low) || relatives.has(before.low)) return null;
  for (let i = title - 1; i > 1 && title - i < longestRelative; i--) {
    if (opensRelative(tokens, i)) return i;
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}
/** UTF-16 units of the title of a work. */
const longestTitle = 40;

/** ", who", ", some of whom" */
export const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|which|whose)$/.test(tokens[at]?.low ?? '') && tokens[at - 1]?.low === ',' && tokens[at - 2]?.kind === 'word';

/** The comma that ends the relative clause which begins at `from`: the first behind its verb that a verb follows; null where there is none. */
export function relativeEnd(tokens: readonly Token[], from: number, end: number): number | null {
  // "Harbour Watch, which [guards] the seals, sued": its verb, though no list has it.
  const first = tokens[from + 1]?.low ?? '';
  const isVerb = personNoun(first) === null || determiners.has(tokens[from + 2]?.low ?? '');
  let told = /[^s]s$/.test(first) && !determiners.has(first) && isVerb;
  for (let i = from + 1; i < end && i - from <= longestAside; i++) {
    const token = tokens[i];
    if (token?.kind === 'quoted') return null;
    const next = isAdverb(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
    const goesOn = isFiniteVerb(next) || speechVerbForms.has(next?.low ?? '');
    if (token?.low === ',' && told && goesOn) return i;
    if (isFiniteVerb(token) || speechVerbForms.has(token?.low ?? '')) told = true;
  }
  return null;
}
