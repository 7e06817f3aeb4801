import { gaps } from '../src/answering/gaps.js';
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
    const refused = ((await records?.answers(server)) ?? []).filter(({ found, hidden }) => !found && !hidden);
    const groups = gaps(
      refused.map(({ command: name, options, missing = [], id }) => {
        // An answer's id begins with its UTC day.
        const at = Date.UTC(Number(id.slice(0, 4)), Number(id.slice(4, 6)) - 1, Number(id.slice(6, 8)));
        return { question: asked(name, options), missing, at };
      }),
    );
    return { found: true, groups, questions: refused.length };
  },
  card: ({ groups, questions }) => ({
    tone: 'info',
    heading: `${counted(questions, 'question')} without an answer`,
    blocks: groups.slice(0, shown).map(({ missing, count, questions: all }) => ({
      kind: 'text',
      term: missing ?? 'nothing by name',
      text: `${count === 1 ? 'once' : `${count} times`}: ${all.slice(0, 5).join(' / ')}`,
    })),
    notes: groups.length > shown ? [`and ${groups.length - shown} more`] : [],
  }),
});

/** A question as it was asked: "Who won?", "/casualties kind: missing". */
function asked(name: string, { question, ...options }: Readonly<Record<string, unknown>>): string {
  if (typeof question === 'string') return question;
  return [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}: ${value}`)].join(' ');
}
