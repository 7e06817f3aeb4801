import type { Change, ClosestQuote } from '../answering/answer.js';
import type { Corpus } from '../search/corpus.js';
import { overlap } from '../text/span.js';
import type { Block, Run } from './card.js';
import { passageBlock } from './passage.js';

/** The sentence with the words closest to a quote and, where they differ, the quote with its changes set off. */
export function closestBlocks(corpus: Corpus, closest: ClosestQuote, changes: readonly Change[]): Block[] {
  const sentences =
    corpus.byId.get(closest.article)?.article.sentences.filter((one) => overlap(one, closest) > 0) ?? [];
  const around = {
    article: closest.article,
    start: Math.min(closest.start, sentences[0]?.start ?? closest.start),
    end: Math.max(closest.end, sentences.at(-1)?.end ?? closest.end),
  };
  const label = closest.speaker === null ? {} : { label: closest.speaker };
  const words = passageBlock(corpus, around, { mark: closest, ...label });
  if (!changes.some(({ op }) => op !== 'same')) return [words];
  const caption = ['bold: added', 'struck out: left out'];
  return [words, { kind: 'passage', label: 'The quote, changes marked', runs: changeRuns(changes), caption }];
}

/** Words with their changes set off. */
export function changeRuns(changes: readonly Change[]): Run[] {
  return changes.flatMap(({ op, text }, i): Run[] => [
    ...(i === 0 ? [] : [{ text: ' ', style: 'plain' as const }]),
    { text, style: op === 'same' ? 'plain' : op },
  ]);
}
