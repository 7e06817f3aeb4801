import { isAdverb } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';

/** Of "it's expected" the short form is "is", of "it's said" it may be "has". */
const onlyPassive = /^(?:expected|believed|thought|supposed|forecast|projected|predicted|feared)$/;

/** "was told", "is widely expected", "it's forecast": the subject is no speaker. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told|known|said|thought|shown|found|felt|written|forecast)$/.test(tokens[at]?.low ?? '')) return false;
  let i = at - 1;
  while (i > 0 && (isAdverb(tokens[i]) || /^(?:best|better|well)$/.test(tokens[i]?.low ?? ''))) i--;
  const be = tokens[i]?.low ?? '';
  return (
    /^(?:is|are|was|were|be|been|being)$/.test(be) ||
    (/^'(?:s|re)$/.test(be) && onlyPassive.test(tokens[at]?.low ?? ''))
  );
}
