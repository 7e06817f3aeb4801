import type { At } from '../answering/answer.js';

export type { At } from '../answering/answer.js';

/** A run of words drawn alike. `mark` is the answer itself; `added` and `removed` are changes to a quote. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'mark' | 'added' | 'removed';
}

/** Words of an article, with what is to be known of them. */
export interface PassageBlock {
  readonly kind: 'passage';
  /** A line above the words: who says it, a figure, a date. */
  readonly label?: string;
  readonly runs: readonly Run[];
  /** Small type below: who says it, and what is to be known with it. Parts are joined by the face. */
  readonly caption: readonly string[];
  /** Small type below that: the article and the place in it. */
  readonly from?: Provenance;
  /** Where the words stand; left out where they are no article's. */
  readonly at?: At;
}

/** Which article it is, and where in it; apart, for a face may name once the article of several passages. */
export interface Provenance {
  /** Title and day, and what tells it from another one of which they are the same. */
  readonly article: readonly string[];
  /** "paragraph 8/16"; null where it stands in none. */
  readonly place: string | null;
}

/** A line of our own words. */
export interface TextBlock {
  readonly kind: 'text';
  /** A name set off from the text: a command, an article's id. */
  readonly term?: string;
  readonly text: string;
  /** The id of the member whom the line ends with; a face that knows members names them. */
  readonly member?: string;
  /** The same of a role. */
  readonly role?: string;
}

export type Block = PassageBlock | TextBlock;

/** A drawing and the words that say all it shows, for who cannot see it. */
export interface Picture {
  /** A whole SVG document with its width and height in pixels; the only typeface is DejaVu Sans. */
  readonly svg: string;
  /** At most 1,024 UTF-16 units, Discord's limit for a description. Raw, as all texts. */
  readonly alt: string;
}

/** A file to take away. */
export interface CardFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an answer looks like, free of any medium: each face draws every card. All texts are raw, to be escaped there. */
export interface Card {
  readonly tone: 'answer' | 'refusal' | 'problem' | 'info';
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Small type at the end. */
  readonly notes: readonly string[];
  readonly picture?: Picture;
  readonly file?: CardFile;
}
