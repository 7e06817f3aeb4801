import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';

/** How many refused files a card names. */
const shown = 20;

export default command({
  name: 'reindex',
  description: 'Read the articles again after files were added, changed or removed',
  options: {},
  permission: 'manage-server',
  private: true,
  answer: async ({ library, onProgress }) => ({ found: true, ...(await library.reindex(onProgress ?? undefined)) }),
  card: ({ added, changed, removed, refused, cancelled }, { library }) => ({
    tone: refused.length === 0 ? 'info' : 'problem',
    heading: cancelled
      ? 'Called off; nothing has changed'
      : added + changed + removed + refused.length === 0
        ? 'Nothing has changed'
        : `${added} added, ${changed} changed, ${removed} removed, ${refused.length} refused`,
    blocks: refused.slice(0, shown).map(({ file, reason }) => ({ kind: 'text', term: file, text: reason })),
    notes: [
      `${counted(library.corpus.articles.length, 'article')} can be asked`,
      ...(refused.length > shown ? [`and ${refused.length - shown} more refused`] : []),
    ],
  }),
});
