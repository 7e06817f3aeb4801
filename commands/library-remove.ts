import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';
import { article } from '../src/command/option.js';

export default command({
  name: 'library remove',
  description: 'Take an article of this server out; its file is kept',
  options: { article: article('Which article', { own: true }) },
  main: 'article',
  permission: 'add-articles',
  private: true,
  answer: async ({ library, member }, options) => {
    const outcome = await library.remove(options.article, member ?? 'operator');
    return { found: outcome.ok, outcome };
  },
  card: ({ outcome }, { library }) => {
    const text = outcome.ok
      ? `“${outcome.id}” cannot be asked any more. The operator finds its file in the folder “removed”.`
      : `It stays: ${outcome.reason}.`;
    return {
      tone: outcome.ok ? 'info' : 'problem',
      heading: outcome.ok ? 'Removed' : 'Nothing was removed',
      blocks: [{ kind: 'text', text }],
      notes: [`${counted(library.corpus.articles.length, 'article')} can be asked`],
    };
  },
});
