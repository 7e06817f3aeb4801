import { matchesOf } from './matches.js';
import { code, emphasisMarks, link } from './plain-markdown.js';
import type { Range } from './span.js';

/** The words of a chat message, without the marks of its Markdown. */
export interface MessageText {
  readonly text: string;
  /** The same place in the message as it was written. */
  inMessage(range: Range): Range;
  /** What a place in the message as it was written says. */
  wordsOf(range: Range): string;
}

/** At the head of a line: quotations, headings and small print. Marks of lists are left out where paragraphs are made. */
const lineHead = /^(?:[^\S\n]*(?:>>>|>|#{1,3}|-#)[^\S\n]+)+/gm;
/** Spoilers, words struck out (what a member shows struck can be checked as well), blocks of code. */
const signs = /\|\||~~|`{3,}/g;
const escaping = /\\(?=[\\`*_{}[\]()#+\-.!|<>~"'])/g;
/** What nobody sees, and line ends of two signs. */
const unseen = /\u200B|\u2060|\uFE0F|\uFEFF|\r(?=\n)/g;
/** Pictures, and the names of pictures, members, channels and times: they part words as a space does. */
const pictures =
  /<(?:a?:\w{2,32}:|[@#][!&]?|t:|\/[^:<>\n]{1,100}:)\d{1,20}(?::\w)?>|[0-9#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;

/**
 * A message without Discord's Markdown (https://support.discord.com/hc/articles/210298617): its words, with line ends as
 * `\n`, and the way back. Unlike in an article, HTML is no mark there. Linear in the message's length.
 */
export function messageText(message: string): MessageText {
  const left = [...emphasisMarks(message)];
  for (const pattern of [lineHead, signs, escaping, unseen])
    for (const found of matchesOf(pattern, message))
      left.push({ start: found.index, end: found.index + found[0].length });
  for (const pattern of [link, code]) {
    for (const found of matchesOf(pattern, message)) {
      const inner = found.index + 1;
      const end = found.index + found[0].length;
      left.push({ start: found.index, end: inner }, { start: inner + (found[1] ?? '').length, end });
    }
  }
  left.sort((a, b) => a.start - b.start);
  let text = '';
  const places: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (let at = from; at < to; at++) places.push(at);
    if (to > from) text += message.slice(from, to);
  };
  for (const { start, end } of left) {
    keep(start);
    from = Math.max(from, end);
  }
  keep(message.length);
  const plain = text.replaceAll('\r', '\n').replaceAll(pictures, (sign) => ' '.repeat(sign.length));
  return {
    text: plain,
    inMessage: ({ start, end }) =>
      end > start
        ? { start: places[start] ?? message.length, end: (places[end - 1] ?? message.length - 1) + 1 }
        : { start: places[start] ?? message.length, end: places[start] ?? message.length },
    wordsOf: ({ start, end }) => {
      const from = places.findIndex((at) => at >= start);
      const to = places.findIndex((at) => at >= end);
      return from < 0 ? '' : plain.slice(from, to < 0 ? plain.length : to);
    },
  };
}
