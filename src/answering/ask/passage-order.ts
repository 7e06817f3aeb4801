import type { Passage } from '../../search/passage-index.js';
import { isSame, type RankedPassage, rank } from '../../search/ranking.js';
import type { Evidence } from './evidence.js';
import { type Otherwise, otherwiseOf } from './told-otherwise.js';
import { verbGain } from './verb-besides.js';

/**
 * How many of the best passages are looked at for what else speaks for them, and how many where it is seen what tells
 * what is asked.
 */
const lookedAt = 10;
const lookedAtTelling = 20;
/**
 * What a passage gains whose words are sure to answer a question for a name or a date, where that can make it the
 * first. Under weights fitted to multirc alone it gained 8 first passages of the other sets and lost 1; two told less
 * of realtimeqa.
 */
const likelihoodWeight = 1;
/**
 * What one gains that has a figure of the kind asked for, and less where it is of a single person. Twice told much the
 * same.
 */
const figureGain = (most: number): number => (most > 1 ? 4 : most === 1 ? 3 : 0);
/** And where one article is asked of nothing else, which may have it in other words ("41 are being treated"). */
const onlyFigures = 3;
/** What the first number that may be of all gains there besides. */
const mainWeight = 6;
/** What a passage gains that is about all that the question names: half and twice as much told the same. */
const aboutWeight = 1;
/** What it gains besides that says itself what is asked of them, where that is little: one and two told the same. */
const restWeight = 1.5;
/** What one gains that denies what the question denies. On multirc's training half four told less. */
const denialWeight = 6;
/** What one gains that has what the question quotes. */
const quotedWeight = 10;

/** The passages that may answer a question, in order. */
export interface Ordered {
  /** Best first. */
  readonly ranked: readonly RankedPassage[];
  /** The one that would be the first by what it matches and quotes alone. */
  readonly matched: RankedPassage | undefined;
  /** What the passages may tell instead of what is asked. */
  readonly otherwise: readonly Otherwise[];
}

/** Puts what search finds in the order of all evidence. */
export function passageOrder(evidence: Evidence): Ordered {
  const { corpus, question, only, quoted, figures, telling, likelihood } = evidence;
  const likely = rank(corpus, question, only, [...quoted, ...(figures?.passages ?? []), ...(telling?.passages ?? [])]);
  const isQuoted = isOneOf(quoted);
  const all = quoted.length === 0 ? likely : [...likely.filter(isQuoted), ...likely.filter((one) => !isQuoted(one))];
  const [matched] = all;
  const otherwise = quoted.length > 0 ? [] : otherwiseOf(corpus, question, all.slice(0, lookedAt));
  const gainOf = gaining(evidence, matched, otherwise);
  const most = telling === null ? lookedAt : lookedAtTelling;
  const isTelling = isOneOf(telling?.passages ?? []);
  const isLookedAt = (one: RankedPassage, i: number) => i < most || isTelling(one);
  const looked = all.filter(isLookedAt);
  const others = all.filter((one, i) => !isLookedAt(one, i));
  return { ranked: [...byScore(looked, gainOf, likelihood), ...others], matched, otherwise };
}

const isOneOf =
  (passages: readonly Passage[]) =>
  (one: Passage): boolean =>
    passages.some((other) => isSame(one, other));

/** What tells how much speaks for a passage besides its score, or against it; `matched` is what matches best. */
function gaining(
  { corpus, question, quoted, figures, telling, isAbout, saysRest, denies }: Evidence,
  matched: RankedPassage | undefined,
  otherwise: readonly Otherwise[],
): (one: RankedPassage) => number {
  const isQuoted = isOneOf(quoted);
  const byVerb = verbGain(corpus, question, matched);
  return (one) =>
    (isAbout(one) ? aboutWeight : 0) +
    (saysRest(one) ? restWeight : 0) +
    (denies?.(one) ? denialWeight : 0) +
    (isQuoted(one) ? quotedWeight : 0) +
    (byVerb?.(one) ?? 0) +
    (figures && isAbout(one) && !figures.isElsewhere(one)
      ? figureGain(figures.most(one)) * (figures.isAll ? onlyFigures : 1)
      : 0) +
    (figures?.isAll && figures.isMain(one) ? mainWeight : 0) +
    (telling?.gain(one) ?? 0) -
    otherwise.reduce((sum, { loss }) => sum + loss(one), 0);
}

/** Passages in the order of their scores with what they gain, and of those that may be first the likeliest first. */
function byScore(
  ranked: readonly RankedPassage[],
  gainOf: (one: RankedPassage) => number,
  likelihoodOf: ((one: RankedPassage) => number) | null,
): readonly RankedPassage[] {
  const gained = ordered(ranked.map((one) => ({ one, score: one.score + gainOf(one) })));
  const least = (gained[0]?.score ?? 0) - likelihoodWeight;
  const rivals = gained.filter(({ score }) => score > least);
  // Likelihoods are dear.
  const likely =
    likelihoodOf === null || rivals.length < 2
      ? rivals
      : ordered(rivals.map(({ one, score }) => ({ one, score: score + likelihoodWeight * likelihoodOf(one) })));
  return [...likely, ...gained.slice(rivals.length)].map(({ one }) => one);
}

const ordered = (gained: readonly { readonly one: RankedPassage; readonly score: number }[]) =>
  gained.toSorted((a, b) => b.score - a.score);
