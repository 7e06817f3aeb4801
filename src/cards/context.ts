import type { Corpus } from '../search/corpus.js';
import { overlap } from '../text/span.js';
import type { At, Card } from './card.js';
import { passageBlock } from './passage.js';

/** How many sentences before a passage, and after it, are its context. */
const reach = 2;

/**
 * A passage among the sentences around it, two before and two after, a block for each paragraph; the passage is marked.
 * `at` may be years old: where its article is gone or has become shorter, the card says so.
 */
export function contextCard(corpus: Corpus, at: At): Card {
  const article = corpus.byId.get(at.article)?.article;
  const sentences = article?.sentences ?? [];
  const first = sentences.findIndex((sentence) => overlap(sentence, at) > 0);
  const last = sentences.findLastIndex((sentence) => overlap(sentence, at) > 0);
  if (!article || first < 0) return goneCard();
  const around = sentences.slice(Math.max(0, first - reach), last + reach + 1);
  const paragraphs = [...new Set(around.map(({ paragraph }) => paragraph))];
  const blocks = paragraphs.flatMap((paragraph) => {
    const group = around.filter((sentence) => sentence.paragraph === paragraph);
    const [head, tail] = [group[0], group.at(-1)];
    return head && tail
      ? [passageBlock(corpus, { article: at.article, start: head.start, end: tail.end }, { mark: at, told: false })]
      : [];
  });
  return { tone: 'answer', heading: 'In its context', blocks, notes: [] };
}

/** What is shown instead of a passage whose article is no longer as it was. */
export function goneCard(): Card {
  return {
    tone: 'problem',
    heading: 'The passage is no longer in the library',
    blocks: [
      { kind: 'text', text: 'Its article was removed or changed since. Ask again to see what stands there now.' },
    ],
    notes: [],
  };
}
