import { counted } from '../src/cards/counted.js';
import { command } from '../src/command/command.js';

export default command({
  name: 'doctor',
  description: 'What I lack in this channel, and the mend',
  options: {},
  private: true,
  permission: 'manage-server',
  answer: async ({ channel, corpus, records, server }) => ({
    found: true,
    channel,
    kept: (await records?.trouble(server)) ?? null,
    articles: corpus.articles.length,
  }),
  card: ({ channel, kept, articles }) => {
    const known = `${counted(articles, 'article')} can be asked`;
    if (channel === null) {
      return {
        tone: 'info',
        heading: 'Ask this on Discord',
        blocks: [{ kind: 'text', text: 'Permissions belong to a channel of Discord; there are none here.' }],
        notes: [known],
      };
    }
    const faults = [
      ...(channel.joined
        ? []
        : [{ term: 'Not a member', text: 'Mention me once in this private thread, so that I am added to it.' }]),
      ...(kept === null ? [] : [{ term: 'Answers are not kept', text: `and so have no buttons: ${kept}.` }]),
      ...channel.missing.map(({ permission, purpose }) => ({ term: permission, text: `is missing, ${purpose}` })),
    ];
    const mend =
      channel.kind === 'thread' ? 'the channel above this thread' : channel.name === '' ? 'this channel' : channel.name;
    return {
      tone: faults.length === 0 ? 'info' : 'problem',
      heading: faults.length === 0 ? 'Nothing is missing here' : 'This is missing here',
      blocks: [
        ...faults.map((fault) => ({ kind: 'text' as const, ...fault })),
        ...(channel.missing.length === 0
          ? []
          : [
              {
                kind: 'text' as const,
                text: `Open the settings of ${mend}, Permissions, choose my role, and allow what is named above.`,
              },
            ]),
      ],
      notes: [known],
    };
  },
});
