import { command } from '../src/command/command.js';

export default command({
  name: 'feedback',
  description: 'What members judged of the answers, as JSON lines',
  options: {},
  private: true,
  permission: 'manage-server',
  answer: async ({ records, server }) => {
    const votes = (await records?.votes(server)) ?? [];
    const answers = new Map(votes.length === 0 ? [] : (await records?.answers(server))?.map((one) => [one.id, one]));
    // As the evaluation cases are: a request, and beside it what is known of its answer.
    const cases = votes.flatMap(({ answer, vote, reason }) => {
      const given = answers.get(answer);
      // What was asked in private is the asker's alone, judged or not.
      if (!given || given.hidden) return [];
      const { id, command, options, found, passages } = given;
      return [{ id, command, options, expect: { vote, reason, found, passages } }];
    });
    return { found: true, cases, kept: records !== null };
  },
  card: ({ cases, kept }) => {
    if (!kept) {
      const text = 'Votes belong to a server of Discord; there are none here.';
      return { tone: 'info', heading: 'Ask this on Discord', blocks: [{ kind: 'text', text }], notes: [] };
    }
    if (cases.length === 0) {
      const text =
        'Below every answer are 👍 and 👎; what members press there is kept. Private answers are left out here.';
      return { tone: 'info', heading: 'No answer was judged yet', blocks: [{ kind: 'text', text }], notes: [] };
    }
    const good = cases.filter(({ expect }) => expect.vote === 'up').length;
    const lines = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
    return {
      tone: 'info',
      heading: `${cases.length} judged: ${good} good, ${cases.length - good} bad`,
      blocks: [{ kind: 'text', text: 'Each line has the request, the passages that were shown, and the vote.' }],
      notes: [],
      file: { name: 'feedback.jsonl', bytes: new TextEncoder().encode(lines) },
    };
  },
});
