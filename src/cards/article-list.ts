import type { Day } from '../text/article.js';
import type { TextBlock } from './card.js';
import { counted } from './counted.js';
import { dayText } from './days.js';

/** How many articles a card lists before it says how many more there are. */
const shown = 25;

/** An article as lists name it. */
interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly published: Day | null;
  /** How many it has, where that is told. */
  readonly sentences?: number;
}

/** A line for each of the newest articles, newest first, and a note on how many more there are. */
export function articleList(articles: readonly Listed[]): { blocks: TextBlock[]; notes: string[] } {
  const newestFirst = articles.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  return {
    blocks: newestFirst.slice(0, shown).map(({ id, title, published, sentences }) => ({
      kind: 'text',
      term: title ?? id,
      text: [
        published === null ? 'undated' : dayText(published),
        ...(sentences === undefined ? [] : [counted(sentences, 'sentence')]),
        ...(title === null ? [] : [id]),
      ].join(' · '),
    })),
    notes: articles.length > shown ? [`and ${articles.length - shown} more`] : [],
  };
}
