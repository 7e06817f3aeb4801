import { changesBetween } from '../answering/quotes/quote-matching.js';
import type { Corpus } from '../search/corpus.js';
import type { Article } from '../text/article.js';
import { type SentenceChange, sentenceChanges } from '../text/sentence-changes.js';
import { spanOf } from '../text/span.js';
import type { Block, Run } from './card.js';
import { changeRuns } from './closest.js';
import { counted } from './counted.js';
import { passageBlock } from './passage.js';

/** How many changes a card shows before it says how many more there are. */
const shown = 6;

/** What a new version of an article changed: its title and day, and the sentences that came, went or were altered. */
export function changeBlocks(corpus: Corpus, former: Article, now: Article): { blocks: Block[]; notes: string[] } {
  const facts = (['title', 'published', 'author'] as const).flatMap((term): Block[] =>
    former[term] === now[term] ? [] : [{ kind: 'text', term, text: `${former[term] ?? '–'} → ${now[term] ?? '–'}` }],
  );
  const changes = sentenceChanges(former, now);
  const count = (kind: SentenceChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const told = [
    `${counted(count('altered'), 'sentence')} altered, ${count('added')} added, ${count('removed')} removed`,
  ];
  const more = changes.length - shown;
  return {
    blocks: [...facts, ...changes.slice(0, shown).map((change) => changeBlock(corpus, former, now, change))],
    notes: more > 0 ? [...told, `and ${more} more changes; the version before is kept in the folder “versions”`] : told,
  };
}

function changeBlock(corpus: Corpus, former: Article, now: Article, change: SentenceChange): Block {
  if (change.kind === 'removed') {
    const runs: Run[] = [{ text: spanOf(former.text, change.before).text, style: 'removed' }];
    return { kind: 'passage', label: 'Removed', runs, caption: [] };
  }
  // All are of one article, which the card names.
  const { from, ...block } = passageBlock(
    corpus,
    { article: now.id, ...change.after },
    { label: 'Added', told: false },
  );
  if (change.kind === 'added') return block;
  const runs = changeRuns(changesBetween(spanOf(former.text, change.before).text, spanOf(now.text, change.after).text));
  return { kind: 'passage', label: 'Altered: new words bold, former words struck out', runs, caption: [] };
}
