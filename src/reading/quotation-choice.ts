import type { Candidate } from './quotation-candidates.js';
import type { Unit } from './quotation-tokens.js';

/** Whether a reading of a cue reports speech. */
export function accepts(candidate: Candidate, unit: Unit): boolean {
  if (candidate.lemma === 'according') return true;
  if (candidate.contents.some((c) => unit.tokens.slice(c.from, c.to).some((t) => t.kind === 'quoted'))) return true;
  if (candidate.order === 'outside' && candidate.source === null) return false;
  const next = unit.tokens[candidate.cue.to]?.low;
  return (
    candidate.source !== null &&
    (next === 'that' ||
      /^(?:say|tell|write|add|note|announce|suggest|argue|claim|warn|predict|insist)$/.test(candidate.lemma))
  );
}
