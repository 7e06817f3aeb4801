import type { Article, Paragraph, Sentence } from '../text/article.js';
import { blocksOf } from '../text/line-ends.js';
import { messageText } from '../text/message-text.js';
import { splitSentences } from '../text/sentences.js';
import type { Range } from '../text/span.js';
import { quotedOverLines } from './quotations/quotation-marks.js';

/** A chat message in the shape that is read, and the way from there to the message as it was written. */
export interface ReadMessage {
  readonly article: Article;
  inMessage(range: Range): Range;
}

/**
 * Every line of a message is the member's own: unlike a page it has no title and no boilerplate ("Photo: …" is a claim).
 * Quotations that run over the ends of lines stand in one paragraph.
 */
export function readMessage(message: string): ReadMessage {
  const { text: written, inMessage } = messageText(message);
  // As long as before, so that places stay.
  let text = '';
  let from = 0;
  for (const { start, end } of quotedOverLines(written)) {
    text += written.slice(from, start) + written.slice(start, end).replaceAll('\n', ' ');
    from = end;
  }
  text += written.slice(from);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocksOf(text)) {
    const firstSentence = sentences.length;
    for (const { start, end } of splitSentences(text, block))
      sentences.push({ start, end, paragraph: paragraphs.length });
    if (sentences.length > firstSentence) paragraphs.push({ ...block, firstSentence, endSentence: sentences.length });
  }
  const unknown = { title: null, published: null, source: null, author: null, outlet: null };
  return { article: { id: 'message', ...unknown, text, paragraphs, sentences }, inMessage };
}
