import type { Day } from '../text/article.js';
import type { TextBlock } from './card.js';
import { counted } from './counted.js';
import { dayText } from './days.js';

/** An article as lists name it. */
interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly published: Day | null;
  /** How many it has, where that is told. */
  readonly sentences?: number;
}

/** A line for each article, newest first. */
export function articleList(articles: readonly Listed[]): TextBlock[] {
  return articles
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .map(({ id, title, published, sentences }) => ({
      kind: 'text',
      term: title ?? id,
      text: [
        published === null ? 'undated' : dayText(published),
        ...(sentences === undefined ? [] : [counted(sentences, 'sentence')]),
        ...(title === null ? [] : [id]),
      ].join(' · '),
    }));
}
