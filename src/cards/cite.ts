import { type CitationStyle, cite, citedOf } from '../answering/citation.js';
import type { Corpus } from '../search/corpus.js';
import type { Day } from '../text/article.js';
import { overlap } from '../text/span.js';
import type { At, Card } from './card.js';
import { goneCard } from './context.js';
import { passageBlock } from './passage.js';

/** The names of the styles, for buttons and menus. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain',
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
};

/** How many hexadecimal digits of the hash are shown: 64 bits. */
const digits = 16;

/**
 * How to cite a passage. `accessed` is the day of reading; `digest` gives the SHA-256 of a text's UTF-8 bytes as
 * hexadecimal digits, by which anyone can check that the words are still the same.
 */
export function citeCard(
  corpus: Corpus,
  at: At,
  { style, accessed, digest }: { style: CitationStyle; accessed: Day; digest: (text: string) => string },
): Card {
  const article = corpus.byId.get(at.article)?.article;
  if (!article?.sentences.some((sentence) => overlap(sentence, at) > 0)) return goneCard();
  const cited = citedOf(article, at, accessed);
  const { entry, inText } = cite(cited, style);
  return {
    tone: 'info',
    heading: `Cite: ${styleNames[style]}`,
    blocks: [
      passageBlock(corpus, at),
      { kind: 'text', text: entry },
      ...(inText === null ? [] : [{ kind: 'text' as const, term: 'In the text', text: inText }]),
      ...(style === 'plain' || cited.link === null
        ? []
        : [{ kind: 'text' as const, term: 'Link to the words', text: cited.link }]),
    ],
    notes: [
      `SHA-256 of the passage, first ${digits} digits: ${digest(article.text.slice(at.start, at.end)).slice(0, digits)}`,
    ],
  };
}
