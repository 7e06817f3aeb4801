import { command } from '../src/command/command.js';

export default command({
  name: 'help',
  description: 'What can be asked, and how',
  options: {},
  private: true,
  answer: ({ commands }) => ({
    found: true,
    commands: [...commands.values()].map(({ name, description, options, permission, discord }) => ({
      name,
      description,
      options: Object.entries(options).map(([option, { description: words, required }]) => ({
        name: option,
        description: words,
        required,
      })),
      permission: permission ?? null,
      discord: discord ?? true,
    })),
  }),
  card: ({ commands }) => ({
    tone: 'info',
    heading: 'Verbatim answers only in the articles’ own words',
    blocks: commands
      .filter(({ discord }) => discord)
      .map(({ name, description, permission }) => ({
        kind: 'text',
        term: `/${name}`,
        text: permission === null ? description : `${description} (for members who may manage the server)`,
      })),
    notes: ['Or mention the bot with a question, in a channel or a thread.'],
  }),
});
