import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';

/** "was told", "is widely expected": the subject is no speaker. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told|known|said|thought|shown|found|felt|written)$/.test(tokens[at]?.low ?? '')) return false;
  let i = at - 1;
  while (i > 0 && (isAdverb(tokens[i]) || /^(?:best|better|well)$/.test(tokens[i]?.low ?? ''))) i--;
  return /^(?:is|are|was|were|be|been|being)$/.test(tokens[i]?.low ?? '');
}
