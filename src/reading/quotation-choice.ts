import type { Candidate } from './quotation-candidates.js';
import { featuresOf } from './quotation-features.js';
import type { Unit } from './quotation-tokens.js';
import { quotationWeights } from './quotation-weights.js';

/** Log-odds from which a reading is taken as reported speech; chosen on articles that the weights were not fitted to. */
const threshold = -0.3;

/** Log-odds that a reading of a cue reports speech, source and content being where the reading says. */
export function logOdds(candidate: Candidate, unit: Unit): number {
  let sum = 0;
  for (const feature of featuresOf(candidate, unit)) sum += quotationWeights[feature] ?? 0;
  return sum;
}

/** The best reading of each cue that is likely enough, in order of the cues. */
export function likelyReadings(
  candidates: readonly Candidate[],
  unit: Unit,
): (Candidate & { readonly odds: number })[] {
  const best = new Map<number, Candidate & { readonly odds: number }>();
  for (const candidate of candidates) {
    const odds = logOdds(candidate, unit);
    const rival = best.get(candidate.cue.from);
    if (odds >= threshold && (!rival || odds > rival.odds)) best.set(candidate.cue.from, { ...candidate, odds });
  }
  return [...best.values()];
}
