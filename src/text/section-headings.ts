import type { Article } from './article.js';
import { endsWithStop } from './closing-marks.js';
import { isTitleLike } from './headline.js';

/** Words that a heading has at most; what is longer is a caption or a sentence without its stop. */
const mostWords = 14;
/** Sentences that a heading speaks of at most: behind more of them an article has gone on to something else. */
const reach = 12;

/**
 * For each sentence of an article the index of the heading that it stands under; its own index for a heading, -1 where
 * there is none. A heading is a short paragraph of one sentence without a stop, or a short question, with prose below it.
 * Lists, whose lines follow each other, have none.
 */
export function sectionHeadings({ text, paragraphs, sentences }: Article): Int32Array {
  const under = new Int32Array(sentences.length).fill(-1);
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  let heading = -1;
  for (const [i, { firstSentence, endSentence }] of paragraphs.entries()) {
    if (isShort(words[i] ?? '') && endSentence - firstSentence === 1 && isProse(words[i + 1] ?? '')) {
      heading = firstSentence;
    }
    if (heading < 0) continue;
    for (let at = firstSentence; at < endSentence && at <= heading + reach; at++) under[at] = heading;
  }
  return under;
}

function isShort(words: string): boolean {
  return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(words) && isTitleLike(words) && words.split(/\s+/).length <= mostWords;
}

const endsLikeSentence = endsWithStop('.!:…');

function isProse(words: string): boolean {
  return endsLikeSentence(words) && words.split(/\s+/).length > 6;
}
