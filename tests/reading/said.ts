import { read } from '../../src/reading/read.js';
import type { Quotation } from '../../src/reading/reading.js';
import type { Article } from '../../src/text/article.js';
import { readArticle } from '../../src/text/read-article.js';
import type { Range } from '../../src/text/span.js';

export function articleOf(raw: string): Article {
  const result = readArticle({ id: 'test', raw });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

export const quotationsOf = (article: Article): readonly Quotation[] => read(article).quotations;

/** The quotations of a text as words: [speaker, source, cue, content, form]. */
export function said(...paragraphs: string[]) {
  const article = articleOf(`---\ntitle: A day in Port Lune\n---\n\n${paragraphs.join('\n\n')}`);
  const words = (range: Range | null) => range && article.text.slice(range.start, range.end);
  return quotationsOf(article).map(({ speaker, source, cue, content, form }) => ({
    speaker,
    source: words(source),
    cue: words(cue),
    content: words(content),
    form,
  }));
}
