import { wordSet } from '../../text/word-set.js';
import type { Candidate } from './candidate.js';
import { isFiniteVerb } from './finite-verb.js';
import { growLeft } from './noun-phrase-left.js';
import type { Phrase } from './noun-phrases.js';
import { isCertain } from './quotation-certain.js';
import { logOdds } from './quotation-odds.js';
import type { Token, Unit } from './quotation-tokens.js';
import { relatives } from './quotation-words.js';

/** Log-odds from which a reading is taken as reported speech; chosen on articles that the weights were not fitted to. */
const threshold = -0.1;
/** Where quotation marks stand in the content, less is asked. */
const quotedThreshold = -0.9;

/**
 * The readings that hold together, in order of their cues: the likeliest of each cue, outer ones before those inside
 * their content, clauses of their own beside each other.
 */
export function chooseReadings(candidates: readonly Candidate[], unit: Unit): Candidate[] {
  const best = new Map<number, Likely>();
  for (const candidate of candidates) {
    const weighed = logOdds(candidate, unit);
    const odds = weighed < threshold && isCertain(candidate, unit.tokens) ? threshold : weighed;
    const rival = best.get(candidate.cue.from);
    const quoted = candidate.contents.some((content) => hasQuoted(unit.tokens, content));
    if (odds >= (quoted ? quotedThreshold : threshold) && (!rival || odds > rival.odds))
      best.set(candidate.cue.from, { candidate, odds });
  }
  let chosen: Candidate[] = [];
  for (const { candidate } of [...best.values()].sort((a, b) => b.odds - a.odds).slice(0, 40)) {
    const inside = chosen.filter((other) => holds(candidate, other) && !standsApart(unit.tokens, other, candidate));
    if (chosen.some((other) => holds(other, candidate) && !standsApart(unit.tokens, candidate, other))) continue;
    // "According to Lopes, engineers asked if it was safe": who opens the sentence tells all of it.
    const isWhole =
      /^(?:after|before|around)$/.test(candidate.order) ||
      (candidate.order === 'according' && candidate.cue.from === 0);
    if (inside.length && !isWhole) continue;
    chosen = [...chosen.filter((other) => !inside.includes(other)), candidate];
  }
  return chosen.sort((a, b) => a.cue.from - b.cue.from);
}

const hasQuoted = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tokens.slice(phrase.from, phrase.to).some((token) => token.kind === 'quoted');

interface Likely {
  readonly candidate: Candidate;
  readonly odds: number;
}

/** Whether the cue of `inner` lies in what `outer` takes for content. */
const holds = (outer: Candidate, inner: Candidate): boolean =>
  outer.contents.some((content) => content.from <= inner.cue.from && inner.cue.from < content.to);

/** Whether `candidate` is a clause of its own, not part of what `other` reports: its cue only looks to be inside. */
function standsApart(tokens: readonly Token[], candidate: Candidate, other: Candidate): boolean {
  if (candidate.order === 'according') return true;
  const { cue, source } = candidate;
  // "Name, who has proposed a ban, said": the relative clause lies in the other's source, or wraps this one's cue.
  if (source && source.from < other.cue.from && other.cue.from < cue.from && source.to > other.cue.from) return true;
  const from = source && source.from < cue.from ? opensAt(tokens, source.from, other.cue.to) : cue.from;
  const before = tokens[from - 1];
  const comma = tokens[from - 2]?.low === ',';
  if (before && comma && /^(?:and|but|while|though|although|whereas)$/.test(before.low)) return true;
  if (before?.low === ';') return true;
  // "He reported the inn [after its owner boasted] that …": when he did, and not what he said.
  if (
    source &&
    other.order === 'after' &&
    /^(?:after|when|because)$/.test(before?.low ?? '') &&
    other.contents.every(({ from }) => from < source.from && isThing(tokens.slice(from, source.from)))
  )
    return true;
  if (/^(?:and|but)$/.test(tokens[cue.from - 1]?.low ?? '') && other.cue.from < cue.from) return true;
  return /ing$/.test(tokens[cue.from]?.low ?? '') && tokens[cue.from - 1]?.low === ',';
}

/** "the inn after": neither a clause nor what somebody is to do, in which the next clause might lie. */
const isThing = (words: readonly Token[]): boolean =>
  words.every(
    (token) => token.kind === 'word' && !isFiniteVerb(token) && token.low !== 'to' && !relatives.has(token.low),
  ) && !/^(?:how|what|why|when|where|whether|if)$/.test(words[0]?.low ?? '');

/** Where the noun phrase begins, from `least` on, that a relative pronoun at `at` is of: "[a guard] who said"; `at` itself where none does. */
function opensAt(tokens: readonly Token[], at: number, least: number): number {
  const from = tokens[at]?.low === 'who' && tokens[at - 1]?.kind === 'word' ? growLeft(tokens, at - 1) : null;
  return from !== null && from >= least ? from : at;
}

/** The content without the clause that belongs to another reading. */
export function clipped(
  tokens: readonly Token[],
  phrase: Phrase,
  candidate: Candidate,
  chosen: readonly Candidate[],
): Phrase {
  let { to } = phrase;
  for (const other of chosen) {
    if (other.cue.from <= candidate.cue.from || other.cue.from <= phrase.from || other.cue.from >= to) continue;
    const source = other.source;
    const own = /ing$/.test(tokens[other.cue.from]?.low ?? '') || other.order === 'according' || !source;
    let edge =
      own || source.from <= phrase.from
        ? other.cue.from
        : Math.min(opensAt(tokens, source.from, phrase.from + 1), other.cue.from);
    while (
      edge > phrase.from &&
      /^(?:,|;|and|but|while|though|although|whereas|after|when|because|also|has|have|had|—|--)$/.test(
        tokens[edge - 1]?.low ?? '',
      )
    )
      edge--;
    if (edge > phrase.from) to = edge;
  }
  return { from: phrase.from, to: beforeOccasion(tokens, phrase.from, beforeTag(tokens, phrase.from, to)) };
}

/** "He called it “a sham” [in a statement on Monday]": where a quoted word is followed by nothing but that, it is not said. */
function beforeOccasion(tokens: readonly Token[], from: number, to: number): number {
  const quoted = tokens.findLastIndex(({ kind }, i) => i < to && kind === 'quoted');
  // "called [for calm] in a statement", but "said he wrote it in a letter"
  const isThing = quoted < from && !tokens.slice(from, to).some(isFiniteVerb);
  const at = isThing ? tokens.findLastIndex(({ low }, i) => i < to && low === 'in') : quoted + 1;
  if (at <= from || to - at < 2 || to - at > longestOccasion || (!isThing && quoted <= from)) return to;
  const [first, ...rest] = tokens.slice(at, to);
  const isOccasion =
    /^(?:in|on|via)$/.test(first?.low ?? '') &&
    // "noted the rule in the interview last week": which one is told, and so part of what is said
    !/^(?:the|that|this|his|her|its|their)$/.test(rest[0]?.low ?? '') &&
    rest.slice(0, 4).some(({ low }) => pieces.has(low)) &&
    !rest.some((token) => token.kind !== 'word' || isFiniteVerb(token));
  return isOccasion ? at : to;
}
const longestOccasion = 9;
const pieces = wordSet('statement interview email letter tweet post message');

/** "He said it was late[, according to police]", "He said, “Give it up,” [police said]": what tells that he said it is none of it, where it ends the sentence. */
function beforeTag(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findLastIndex(({ low, ending }, i) => i < to - 1 && (low === ',' || ending === ','));
  const according = tokens[at + 1]?.low === 'according' && tokens[at + 2]?.low === 'to';
  if (at < from || !(according || isTag(tokens.slice(at + 1, to)))) return to;
  return tokens[at]?.kind === 'quoted' ? at + 1 : Math.max(at, from);
}

/** "police said", "the Lune Herald reported" */
const isTag = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  words.length <= longestTag &&
  /^(?:sa(?:id|ys?)|report(?:s|ed)?)$/.test(words.at(-1)?.low ?? '') &&
  words.slice(0, -1).every((token) => token.kind === 'word' && !isFiniteVerb(token));
const longestTag = 6;
