import type { Change, ClosestQuote } from '../answering/answer.js';
import type { Corpus } from '../search/corpus.js';
import type { Block, Run } from './card.js';
import { passageBlock } from './passage.js';

const styles = { same: 'plain', added: 'added', removed: 'removed' } as const;

/** The article's own words closest to a quote and, where they differ, the quote with its changes set off. */
export function closestBlocks(corpus: Corpus, closest: ClosestQuote, changes: readonly Change[]): Block[] {
  const label = closest.speaker === null ? {} : { label: closest.speaker };
  const words = passageBlock(corpus, closest, label);
  if (!changes.some(({ op }) => op !== 'same')) return [words];
  const runs: Run[] = changes.flatMap(({ op, text }, i) => [
    ...(i === 0 ? [] : [{ text: ' ', style: 'plain' as const }]),
    { text: text.trim(), style: styles[op] },
  ]);
  return [
    words,
    { kind: 'passage', label: 'The quote: added words bold, missing words struck out', runs, caption: [] },
  ];
}
