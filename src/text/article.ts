import { firstFrom } from './first-from.js';
import type { Range } from './span.js';

/** A UTC day, `YYYY-MM-DD`. */
export type Day = string;

/** One sentence of an article's body: a passage. `paragraph` is an index into `paragraphs`. */
export interface Sentence extends Range {
  readonly paragraph: number;
}

/**
 * A paragraph of the body. `firstSentence` and `endSentence` are a half-open range of indexes into `sentences`.
 * Titles, datelines and boilerplate are no paragraphs and hold no sentences.
 */
export interface Paragraph extends Range {
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** A news article as read from a file. Immutable; everything that is found in it points into `text` by range. */
export interface Article {
  /** The file's name without its ending. */
  readonly id: string;
  /** From the front matter or the first lines; null where none could be told. */
  readonly title: string | null;
  /** The day of publication, from the front matter or the dateline. */
  readonly published: Day | null;
  /** Where it was published, from the front matter: an address or a name. */
  readonly source: string | null;
  /** Who wrote it, as the front matter has it ("Jane Doe and John Roe"). */
  readonly author: string | null;
  /** The newspaper, agency or site, from the front matter. */
  readonly outlet: string | null;
  /** The text after the front matter, line ends as `\n`, without Markdown's marks within lines; otherwise untouched. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** The index of the paragraph that a place in the text stands in; -1 where it stands in none. */
export function paragraphAt({ paragraphs }: Article, at: number): number {
  return paragraphs.findIndex(({ start, end }) => start <= at && at < end);
}

/** The index of the first sentence that ends behind a place in the text: as many as there are, where none does. */
export function sentenceFrom({ sentences }: Pick<Article, 'sentences'>, at: number): number {
  return firstFrom(sentences, ({ end }) => end > at);
}
