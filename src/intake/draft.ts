import { withFacts } from '../text/front-matter.js';

/** An article as it was found in a document, before it becomes a file of the library. */
export interface Draft {
  readonly title: string | null;
  /** Names, joined as they stand. */
  readonly author: string | null;
  /** The newspaper, agency or site. */
  readonly outlet: string | null;
  /** UTC day, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Its address. */
  readonly source: string | null;
  /** Paragraphs, a blank line between them. */
  readonly text: string;
}

/** What a document without facts tells of itself. */
export const noFacts: Omit<Draft, 'text'> = { title: null, author: null, outlet: null, published: null, source: null };

/** The draft as a file of the library: front matter, then the text. A text with front matter keeps its own. */
export const draftFile = ({ text, ...facts }: Draft): string => withFacts(`${text.trim()}\n`, facts);
