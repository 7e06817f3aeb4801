import { contentBefore, subjectAhead } from './content-before.js';
import { quotedTail } from './content-end.js';
import type { Phrase } from './noun-phrases.js';
import type { Token } from './quotation-tokens.js';
import { conjunctions, finiteAuxiliaries } from './quotation-words.js';
import { nounPhraseFrom } from './source-behind.js';

/**
 * Who speaks behind the verb at `at`, which ends at `behind`, and what they say ahead of it or around: "“It was late,” said
 * Lopes", "The boat, said Lopes, sank", "But, said Lopes, it was late". `isPlain` where little but speech goes with the
 * verb. Null where nobody is named there, or nothing is said.
 */
export function invertedTag(
  tokens: readonly Token[],
  at: number,
  behind: number,
  end: number,
  isPlain: boolean,
): { readonly source: Phrase; readonly contents: readonly Phrase[] } | null {
  const opens = isAlso(tokens, at) ? at - 1 : at;
  const mark = tokens[opens - 1];
  if (opens === 0 || (mark?.kind !== 'quoted' && !/^(?:,|—|–|--|-)$/.test(mark?.low ?? ''))) return null;
  const source = tokens[at + 1]?.kind === 'quoted' ? null : nounPhraseFrom(tokens, behind, end);
  if (source === null || isWhose(tokens, source)) return null;
  const isLinked = opens === 2 && mark?.low === ',' && conjunctions.has(tokens[0]?.low ?? '');
  const place = isLinked ? commaBehind(tokens, source.to, end) : null;
  if (place !== null) return { source, contents: [{ from: place + 1, to: end }] };
  const ahead = subjectAhead(tokens, at, source.to, end, isPlain ? 1 : 2);
  if (ahead) return { source, contents: [ahead, { from: source.to + 1, to: end }] };
  const before = contentBefore(tokens, opens, !isPlain);
  // "on “Lune Today,” said Lopes would go": her going is what was said.
  const isSaid = finiteAuxiliaries.has(tokens[source.to]?.low ?? '');
  return before && !isSaid ? { source, contents: [before, ...quotedTail(tokens, source.to, end)] } : null;
}

/** "But, said Lopes[, ]…", "But, said Lopes in the Herald[, ]…": the comma behind who said it, and where; else null. */
function commaBehind(tokens: readonly Token[], from: number, end: number): number | null {
  const comma = tokens.findIndex(({ low }, i) => i >= from && low === ',');
  return comma >= 0 && comma < end && comma - from <= longestPlace ? comma : null;
}
/** "In the Sunday Herald" */
const longestPlace = 5;

/** "…, said [Norden's] “Gull” was late": whose the subject of what is said is. */
const isWhose = (tokens: readonly Token[], { to }: Phrase): boolean =>
  /'s?$/.test(tokens[to - 1]?.low ?? '') && tokens[to]?.kind === 'quoted';

/** "“It was late,” [also] said Ana Lopes" */
const isAlso = (tokens: readonly Token[], at: number): boolean =>
  /^(?:also|too|then|later)$/.test(tokens[at - 1]?.low ?? '') &&
  /^sa(?:id|ys)$/.test(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.capital === true;
