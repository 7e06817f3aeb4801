import type { Range } from '../text/span.js';
import type { FigureKind } from './reading.js';

const nobody =
  /\b(?:no ?one|nobody|none of (?:the|them|those)[^.;,]{0,30}?|no (?:other |further |serious |reported )?(?:lives (?:were |have been )?lost|people|person|civilians?|deaths?|injuries|casualties|fatalities|victims|one else|arrests|loss of life))\b(?:[^.;,]{0,40}?\b(?<fate>killed|injured|hurt|wounded|harmed|dead|died|missing|arrested|detained))?/gi;
const unsure = /\b(?:so that|ensure|make sure|hop(?:e|ed|ing)|if|whether|may|might|could)\b[^.;]{0,30}$/i;

/** "No one was hurt", "there were no deaths": where a sentence says that there were none, and of which kind. */
export function figureDenials(text: string, sentence: Range): (Range & { readonly kind: FigureKind })[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(nobody)].flatMap((found) => {
    if (unsure.test(words.slice(Math.max(0, found.index - 40), found.index))) return [];
    const start = sentence.start + found.index;
    return kindsOf(found.groups?.fate ?? found[0]).map((kind) => ({ kind, start, end: start + found[0].length }));
  });
}

function kindsOf(fate: string): FigureKind[] {
  if (/kill|dead|died|death|fatalit|loss of life|lives/i.test(fate)) return ['killed'];
  if (/casualt/i.test(fate)) return ['killed', 'injured'];
  if (/injur|hurt|wound|harm/i.test(fate)) return ['injured'];
  if (/missing/i.test(fate)) return ['missing'];
  return /arrest|detain/i.test(fate) ? ['detained'] : [];
}
