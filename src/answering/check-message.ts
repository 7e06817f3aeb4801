import { findMarked } from '../reading/quotation-marks.js';
import type { Corpus } from '../search/corpus.js';
import { readArticle } from '../text/read-article.js';
import { spanOf } from '../text/span.js';
import type { CheckMessageAnswer, Finding } from './answer.js';
import { checkQuote } from './check-quote.js';

/** Checks what a message claims: every quotation in quotation marks of two words or more, in the message's order. */
export function checkMessage(corpus: Corpus, options: { text: string }): CheckMessageAnswer {
  const result = readArticle({ id: 'message', raw: options.text });
  if (!result.ok) return { found: false, findings: [] };
  const { article } = result;
  const findings: Finding[] = [];
  for (const { inner } of findMarked(article)) {
    const quote = spanOf(article.text, inner);
    if (!/\p{L}\s+\p{L}/u.test(quote.text)) continue;
    const { verdict, closest, changes } = checkQuote(corpus, { quote: quote.text });
    findings.push({ kind: 'quotation', in: quote, verdict, closest, changes });
  }
  return { found: findings.some(({ verdict }) => verdict !== 'not-found'), findings };
}
