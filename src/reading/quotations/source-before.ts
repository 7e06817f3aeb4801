import { personNoun } from '../figures/victim-nouns.js';
import { isFiniteVerb } from './finite-verb.js';
import { growLeft, openingBracket } from './noun-phrase-left.js';
import { isAdverb, isPublished, isTitle, isUnfinished, longestPhrase, type Phrase } from './noun-phrases.js';
import { withOuterAppositive } from './outer-appositives.js';
import type { Token } from './quotation-tokens.js';
import {
  auxiliaries,
  conjunctions,
  determiners,
  finiteAuxiliaries,
  objectPronouns,
  personalPronouns,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeNouns,
} from './quotation-words.js';
import {
  beforeWho,
  longestRelative,
  opensRelative,
  relativeBefore,
  relativeEnd,
  relativeToTitle,
} from './relative-clauses.js';
import { speechVerbForms } from './speech-verbs.js';

/** A name has so many asides at most: rows of dashes would take their square in time. */
const mostAsides = 5;
/**
 * The subject to the left of the verb at `verb`: a pronoun, or a noun phrase with its appositives. Null where a
 * boundary stands before the verb.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | null {
  let at = verb - 1;
  let hops = 0;
  while (at >= 0 && hops++ < 12) {
    const token = tokens[at];
    if (!token) return null;
    const before = tokens[at - 1]?.low ?? '';
    if (/^\d{1,4}$/.test(token.low) && timeNouns.has(before)) at--;
    else if (token.low === 'to' && at >= 2) {
      // "declined to say", "went on to say", "has continued to insist"
      at -= 2;
      if (tokens[at]?.low === 'on' || tokens[at + 1]?.low === 'on') at--;
    } else if (token.kind === 'word' && (auxiliaries.has(token.low) || isAdverb(token)) && !(token.capital && at > 0))
      at--;
    else if (timeNouns.has(token.low) && at > 0 && (before === 'this' || !determiners.has(before))) {
      // "the ministry on Monday said", "officials last month warned", "the party this week said"
      at--;
      if (/^(?:late|early)$/.test(tokens[at]?.low ?? '') && tokens[at - 1]?.low === 'in') at -= 2;
      else if (/^(?:on|in|at|late|early|last|this|earlier)$/.test(tokens[at]?.low ?? '')) at--;
    } else break;
  }
  return nounPhraseEndingAt(tokens, at);
}

function nounPhraseEndingAt(tokens: readonly Token[], last: number): Phrase | null {
  const token = tokens[last];
  if (!token) return null;
  // "Berg, speaking on Radio Lune's [“This Week,”] said"
  if (token.kind === 'quoted' && token.ending === ',' && isShow(tokens, last)) {
    const who = beforeAppositive(tokens, last);
    return who && { from: who.from, to: last + 1 };
  }
  // "Lopes, who sang in the film [“Tide,”] said"
  const opener = token.kind === 'quoted' ? relativeToTitle(tokens, last) : null;
  if (opener !== null) {
    const who = nounPhraseEndingAt(tokens, opener - 2);
    return who && { from: who.from, to: last + 1 };
  }
  // "A survey released [on 22 May]": the day was passed over already.
  if (isPublished(tokens, last)) return nounPhraseEndingAt(tokens, last - 1);
  if (token.low === ',' || token.low === '—' || token.low === '–' || token.low === '--' || token.low === '-') {
    return beforeAppositive(tokens, last);
  }
  if (token.kind === 'mark' && token.low !== ')' && token.low !== ']') return null;
  if (token.kind === 'quoted' || /^(?:and|but|or|there|then|so)$/.test(token.low)) return null;
  if (subjectPronouns.has(token.low)) return { from: last, to: last + 1 };
  if (isUnfinished(token)) return null;
  if (opensGlued(tokens, last)) return { from: last, to: last + 1 };
  const relative = beforeWho(tokens, last) ?? beforePublished(tokens, last);
  const own = relative ?? behindObject(tokens, growLeft(tokens, last), last);
  const from = own === null ? null : (beforeInfinitive(tokens, own, last) ?? own);
  if (from === last && determiners.has(token.low)) return null;
  const half = from === null ? null : secondHalf(tokens, from, last);
  if (half !== null) return { from: half, to: last + 1 };
  if (from === null || isPredicate(tokens, from, last) || isNumber(tokens.slice(from, last + 1))) return null;
  return withOuterAppositive(tokens, { from, to: last + 1 });
}

/** "Boy falls from quay [Police] said …": a headline that no stop parts from the sentence behind it. */
export function opensGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token?.capital === true &&
    /^(?:police|officers|officials|authorities|investigators|detectives|deputies|prosecutors|firefighters|witnesses)$/.test(
      token.low,
    ) &&
    before?.kind === 'word' &&
    !before.capital &&
    /^\p{Ll}+$/u.test(before.low) &&
    !determiners.has(before.low) &&
    !prepositions.has(before.low) &&
    !conjunctions.has(before.low)
  );
}

/** "Lune police [Lune police] say": where a caption repeats who the sentence opens with. */
function secondHalf(tokens: readonly Token[], from: number, last: number): number | null {
  const half = (last + 1 - from) / 2;
  const isTwice =
    Number.isInteger(half) &&
    half > 1 &&
    tokens.slice(from, from + half).every(({ low }, i) => low === tokens[from + half + i]?.low);
  return isTwice ? from + half : null;
}

/**
 * "They use less power and [tests] have shown": where the phrase that ends at `last` begins behind the object of a clause
 * which it is joined to; `from` itself where there is none.
 */
function behindObject(tokens: readonly Token[], from: number | null, last: number): number | null {
  if (from === null || from === 0) return from;
  const [who, verb] = [tokens[from - 2], tokens[from - 1]];
  const isVerb =
    verb?.kind === 'word' &&
    !verb.capital &&
    !speechVerbForms.has(verb.low) &&
    !notVerbs.some((words) => words.has(verb.low));
  const isObject = (isVerb && personalPronouns.has(who?.low ?? '')) || personalPronouns.has(verb?.low ?? '');
  const and = isObject ? tokens.findLastIndex(({ low }, i) => i > from && i < last && low === 'and') : -1;
  return and < 0 ? from : and + 1;
}
const notVerbs = [auxiliaries, prepositions, relatives, determiners];

/** "A study published on Thursday in the journal Ports [suggests]": where the phrase begins that tells where something was published; else null. */
function beforePublished(tokens: readonly Token[], last: number): number | null {
  for (let i = last; i > 0 && last - i < longestRelative; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || finiteAuxiliaries.has(token.low) || relatives.has(token.low)) return null;
    if (isPublished(tokens, i)) return growLeft(tokens, i - 1);
  }
  return null;
}

/** Whether a colon stands in the title of a work: "author of Harbours: A History". */
function isInWork(tokens: readonly Token[], colon: number): boolean {
  let from = colon;
  while (tokens[from - 1]?.capital) from--;
  return (
    from < colon &&
    tokens[colon + 1]?.capital === true &&
    /^(?:of|book|novel|memoir|film|documentary|series|podcast|play|album|show|game)$/.test(tokens[from - 1]?.low ?? '')
  );
}

/** "[The candidate] to lead the Lune Board said": where the phrase begins that ends in what somebody is to do, of which the one from token `from` is the object; else null. */
function beforeInfinitive(tokens: readonly Token[], from: number, last: number): number | null {
  const isVerb = (i: number) => {
    const { kind, low = '', capital } = tokens[i] ?? {};
    const isOther = [determiners, prepositions, relatives].some((words) => words.has(low));
    return kind === 'word' && !capital && !isOther && !/..ing$|^(?:what|how|where|when|whether)$/.test(low);
  };
  const to =
    tokens[from - 2]?.low === 'to' && isVerb(from - 1)
      ? from - 2
      : tokens[from - 1]?.low === 'to' && isVerb(from) && from < last && tokens[from + 1]?.capital
        ? from - 1
        : null;
  const noun = tokens[(to ?? 0) - 1];
  // "Ana Lopes decided to found a board"
  if (to === null || noun?.kind !== 'word' || (/ed$/.test(noun.low) && tokens[to - 2]?.capital)) return null;
  const who = growLeft(tokens, to - 1);
  return who !== null && (tokens[who]?.capital || determiners.has(tokens[who]?.low ?? '')) ? who : null;
}

/** "At least 21,000 [reported]": a number alone is nobody. */
const isNumber = (tokens: readonly Token[]): boolean =>
  tokens.every(({ low }) => /^(?:\d[\d.,]*|at|least|most|about|nearly|almost|some|over|around)$/.test(low)) &&
  tokens.some(({ low }) => /^\d/.test(low));

/** "It is hard [to say]", "went so far [as to say]", "is of course not [to say]", "is [playing in the north]": what is nobody. */
function isPredicate(tokens: readonly Token[], from: number, last: number): boolean {
  const { low = '', capital = false } = tokens[from] ?? {};
  if (capital) return false;
  if (from === last && /^(?:far|hard|more|less|gone|here|course)$/.test(low)) return true;
  const isSaidOf = from === last ? !/[^s]s$/.test(low) : /..ing$/.test(low);
  return isSaidOf && /^(?:is|are|was|were|'s|'re)$/.test(tokens[from - 1]?.low ?? '');
}

const isShow = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) <= longestShow &&
  (/'s$/.test(tokens[at - 1]?.low ?? '') || /^(?:on|in|of)$/.test(tokens[at - 1]?.low ?? ''));
/** UTF-16 units of the title of a show. */
const longestShow = 40;

/**
 * "“It was late,” Ana Lopes, professor of ports, ships and sails at Lune, the capital, [told us]": all between a quotation and
 * the comma `close`, where a name opens it and no verb is in it but of a clause that tells more of it; else null.
 */
function behindQuote(tokens: readonly Token[], close: number): Phrase | null {
  let from = close - 1;
  while (from >= 0 && close - from < longestPhrase && tokens[from]?.kind !== 'quoted') from--;
  const first = tokens[from + 1];
  if (tokens[from]?.kind !== 'quoted' || tokens[from]?.ending !== ',') return null;
  if (!first?.capital || !tokens[from + 2]?.capital || timeNouns.has(first.low)) return null;
  let isTold = false;
  for (let i = close - 1; i > from; i--) {
    const { low = '' } = tokens[i] ?? {};
    if (relatives.has(low)) isTold = false;
    else if (/^[;:]$/.test(low) || subjectPronouns.has(low)) return null;
    else if (isFiniteVerb(tokens[i]) || /^sa(?:id|ys)$/.test(low)) isTold = true;
  }
  return isTold ? null : { from: from + 1, to: close };
}

/** "Name, the head of the council, [said]": the phrase before the aside that ends at the comma `close`. */
function beforeAppositive(tokens: readonly Token[], close: number): Phrase | null {
  const mark = tokens[close]?.kind === 'quoted' ? ',' : tokens[close]?.low;
  const whole = mark === ',' ? behindQuote(tokens, close) : null;
  if (whole) return whole;
  const opener = mark === ',' ? relativeBefore(tokens, close) : null;
  const who = opener === null ? null : nounPhraseEndingAt(tokens, opener - 2);
  // "Mia Cole, from the university, who led the study, [said]"
  if (who !== null && !prepositions.has(tokens[who.from - 1]?.low ?? '')) return { from: who.from, to: close };
  let tried = 0;
  for (let i = close - 1; i > 0 && close - i < longestPhrase; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'quoted') {
      if (!token || !isTitle(token)) return null;
      continue;
    }
    if (token.low === ';' || (token.low === ':' && !isInWork(tokens, i))) return null;
    // "Ana Lopes (Green, Norden), said"
    if (token.low === ')' || token.low === ']') i = openingBracket(tokens, i) ?? i;
    if (token.low !== mark) continue;
    // "Five storms, with winds of 111 mph, have been reported in July, said Ana Lopes."
    if (finiteAuxiliaries.has(tokens[i + 1]?.low ?? '')) return null;
    // "Harbour Watch, which guards the seals, sued the inn after [Ian Hale, its manager,] boasted": what ends before is no aside.
    if (opensRelative(tokens, i + 1) && (relativeEnd(tokens, i + 1, close + 1) ?? close) < close) return null;
    // "It would be wrong, [and several groups oppose it,] said Ana Lopes.": a clause, not somebody's aside.
    const isClause =
      objectPronouns.has(tokens[close - 1]?.low ?? '') &&
      [conjunctions, determiners].some((words) => words.has(tokens[i + 1]?.low ?? '')) &&
      !prepositions.has(tokens[close - 2]?.low ?? '') &&
      !tokens.slice(i + 1, close).some(({ low }) => relatives.has(low));
    if (isClause) return null;
    const ended = tokens[i - 1];
    if (!ended || (ended.kind !== 'word' && ended.low !== ')')) continue;
    if (personalPronouns.has(ended.low)) return { from: i - 1, to: i };
    if (timeNouns.has(ended.low)) continue;
    if (++tried > mostAsides) return null;
    const from = growLeft(tokens, i - 1);
    if (from === null) continue;
    // "Mia Cole, from the university, who led the study, said": an aside too.
    const opener = tokens[from - 1]?.low ?? '';
    if (/^(?:from|of|at)$/.test(opener) && tokens[from - 2]?.low === mark) continue;
    const head = tokens[from];
    const namelike =
      tokens.slice(from, i).some((t) => t.capital) ||
      (head && determiners.has(head.low)) ||
      // "after [ian hale, its manager,] boasted", in a text without capitals
      (subordinators.has(opener) &&
        determiners.has(tokens[i + 1]?.low ?? '') &&
        personNoun(tokens[close - 1]?.low ?? '') === 'one');
    if (!namelike) continue;
    return withOuterAppositive(tokens, { from, to: close });
  }
  return null;
}
