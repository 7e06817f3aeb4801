import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';
import { choice, role } from '../src/command/option.js';

export default command({
  name: 'library settings',
  description: 'Who may add articles here, and whether the shared ones are asked too',
  options: {
    role: role('Members with this role may add and remove articles').optional(),
    'clear-role': choice('Take the role back: then only members with Manage Server may', ['yes']).optional(),
    shared: choice('Ask the articles that all servers share as well', ['yes', 'no']).optional(),
  },
  permission: 'manage-server',
  private: true,
  answer: async ({ library }, { role: addRole, 'clear-role': cleared, shared }) => {
    const changes = {
      ...(addRole === undefined ? {} : { addRole }),
      ...(cleared === undefined ? {} : { addRole: null }),
      ...(shared === undefined ? {} : { shared: shared === 'yes' }),
    };
    const problem =
      addRole !== undefined && cleared !== undefined
        ? 'give a role, or clear-role, and not both'
        : Object.keys(changes).length > 0
          ? await library.configure(changes)
          : null;
    return { found: problem === null, problem, settings: library.settings };
  },
  card: ({ problem, settings }, { library }) => ({
    tone: problem === null ? 'info' : 'problem',
    heading: problem === null ? 'The library’s settings' : `Not kept: ${problem}`,
    blocks: [
      {
        kind: 'text',
        term: 'role',
        ...(settings.addRole === null
          ? { text: 'only members with Manage Server add articles' }
          : { text: 'articles are also added (clear-role takes that back) by', role: settings.addRole }),
      },
      {
        kind: 'text',
        term: 'shared',
        text: settings.shared ? 'the shared articles are asked too' : 'only our own are asked',
      },
    ],
    notes: [`${counted(library.corpus.articles.length, 'article')} can be asked`],
  }),
});
