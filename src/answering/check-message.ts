import { findMarked } from '../reading/quotations/quotation-marks.js';
import { read } from '../reading/read.js';
import { readMessage } from '../reading/read-message.js';
import type { Corpus } from '../search/corpus.js';
import { overlap, spanOf } from '../text/span.js';
import { unspaced } from '../text/words.js';
import type { CheckMessageAnswer, Finding } from './answer.js';
import { checkQuote } from './check-quote.js';
import { checkFigure, statesNumber } from './quotes/check-figure.js';
import { unreadAmong } from './unread.js';

const pronouns = /^(?:he|she|it|they|we|i|you|who|which|that)$/i;
/** “The bridge is closed” – Ana Torvald; on the next line too, where a hyphen would open a list. */
const signature =
  /^[.,!?]?["”“»«’']?[^\S\n]*(?:[-–—~]|\n[^\S\n]*[–—])\s?(\p{Lu}[\p{L}.'’-]*(?:[^\S\n]+\p{Lu}[\p{L}.'’-]*){0,3})[^\S\n]*(?:$|[\n,(])/u;

/** Two words, or as much in a script without spaces. */
const twoWords = new RegExp(`\\p{L}\\s+\\p{L}|${unspaced.source}{4}`, 'u');

/**
 * Checks what a message claims, in its order: every quotation in quotation marks of two words or more, with its
 * speaker where the message names one, and every figure that stands outside of quotations. Spans are of the message as it was given.
 */
export function checkMessage(corpus: Corpus, options: { text: string }): CheckMessageAnswer {
  const { article, inMessage } = readMessage(options.text);
  const reading = read(article);
  const marked = findMarked(article).filter(({ inner }) => twoWords.test(article.text.slice(inner.start, inner.end)));
  const findings: Finding[] = [];
  for (const { inner } of marked) {
    const quote = article.text.slice(inner.start, inner.end);
    const said = reading.quotations.find(({ content }) => overlap(content, inner) > 0);
    const named = said?.source && !pronouns.test(article.text.slice(said.source.start, said.source.end));
    const speaker = named ? said.speaker : (signature.exec(article.text.slice(inner.end))?.[1] ?? null);
    const checked = checkQuote(corpus, { quote, ...(speaker === null ? {} : { speaker }) });
    const { verdict, closest, changes } = checked;
    findings.push({ kind: 'quotation', in: spanOf(options.text, inMessage(inner)), verdict, closest, changes });
  }
  for (const figure of reading.figures) {
    if (!statesNumber(figure)) continue;
    if (marked.some(({ outer }) => overlap(outer, figure.mention) > 0)) continue;
    const sentence = article.sentences[figure.sentence] ?? figure.mention;
    const claim = {
      figure,
      sentence: article.text.slice(sentence.start, sentence.end),
      mention: article.text.slice(figure.mention.start, figure.mention.end),
    };
    findings.push({
      kind: 'figure',
      in: spanOf(options.text, inMessage(figure.mention)),
      ...checkFigure(corpus, claim),
    });
  }
  findings.sort((a, b) => a.in.start - b.in.start);
  const isLacking = findings.some(({ verdict }) => verdict === 'not-found');
  return {
    found: findings.some(({ verdict }) => verdict !== 'not-found'),
    findings,
    ...(isLacking ? unreadAmong(corpus) : {}),
  };
}
