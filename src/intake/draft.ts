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

const keys = ['title', 'published', 'source', 'author', 'outlet'] as const;

/** The draft as a file of the library: front matter, then the text. */
export function draftFile(draft: Draft): string {
  const front = keys.flatMap((key) => {
    const value = draft[key]?.replaceAll(/\s+/g, ' ').trim();
    return value ? [`${key}: ${value}`] : [];
  });
  return [...(front.length === 0 ? [] : ['---', ...front, '---', '']), draft.text.trim(), ''].join('\n');
}
