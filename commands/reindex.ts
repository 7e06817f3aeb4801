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
  answer: async ({ library, onProgress }) => {
    const report = await library.reindex(onProgress ?? undefined);
    return { found: true, ...report, same: [...library.corpus.twins].map(([article, as]) => ({ article, as })) };
  },
  card: ({ added, changed, removed, refused, cancelled, same }, { library }) => ({
    tone: refused.length === 0 ? 'info' : 'problem',
    heading: cancelled
      ? 'Called off; nothing has changed'
      : added + changed + removed + refused.length === 0
        ? 'Nothing has changed'
        : `${added} added, ${changed} changed, ${removed} removed, ${refused.length} refused`,
    blocks: refused.slice(0, shown).map(({ file, reason }) => ({ kind: 'text', term: file, text: reason })),
    notes: [
      `${counted(library.corpus.articles.length, 'article')} can be asked`,
      ...(same.length > 0 ? [sameText(same)] : []),
      ...(refused.length > shown ? [`and ${refused.length - shown} more refused`] : []),
    ],
  }),
});

/** "2 are the same as others (b = a, d = c): what they say counts once". */
function sameText(same: readonly { readonly article: string; readonly as: string }[]): string {
  const some = same.slice(0, 3).map(({ article, as }) => `${article} = ${as}`);
  const names = [...some, ...(same.length > some.length ? ['…'] : [])].join(', ');
  return `${counted(same.length, 'article')} the same as another (${names}): what they say counts once`;
}
