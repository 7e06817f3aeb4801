import type { Range } from '../../text/span.js';

/** The words of a sentence ahead of a place in it, so many UTF-16 units of them. */
export const aheadOf = (text: string, sentence: Range | undefined, at: number, farthest = 80): string =>
  text.slice(Math.max(sentence?.start ?? 0, at - farthest), at);
