import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';

/** How many groups a card shows. */
const shown = 15;

export default command({
  name: 'library gaps',
  description: 'Questions that had no answer, grouped by what was missing',
  options: {},
  permission: 'manage-server',
  private: true,
  answer: async ({ records, server }) => {
    const refused = ((await records?.answers(server)) ?? []).filter(({ found }) => !found);
    const groups = new Map<string, string[]>();
    for (const { options, missing, command: name } of refused) {
      const question = Object.values(options).find((value) => typeof value === 'string');
      for (const lack of missing?.length ? missing : ['nothing by name']) {
        groups.set(lack, [...(groups.get(lack) ?? []), typeof question === 'string' ? question : `/${name}`]);
      }
    }
    const sorted = [...groups].sort((a, b) => b[1].length - a[1].length);
    return {
      found: sorted.length > 0,
      groups: sorted.map(([missing, questions]) => ({ missing, questions })),
      questions: refused.length,
    };
  },
  card: ({ groups, questions }) => ({
    tone: 'info',
    heading: `${counted(questions, 'question')} without an answer`,
    blocks: groups.slice(0, shown).map(({ missing, questions: asked }) => ({
      kind: 'text',
      term: missing,
      text: `${asked.length}: ${[...new Set(asked)].slice(0, 5).join(' / ')}`,
    })),
    notes: groups.length > shown ? [`and ${groups.length - shown} more`] : [],
  }),
});
