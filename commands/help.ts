import type { TextBlock } from '../src/cards/card.js';
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
  card: ({ commands }, { member, library }) => {
    const heading = 'Verbatim answers only in the articles’ own words';
    // Outside of Discord nobody is mentioned, and whoever types may do everything.
    if (member === null) {
      const text = 'Type a question, or a command:';
      return { tone: 'info', heading, blocks: [{ kind: 'text', text }, ...linesOf(commands)], notes: [] };
    }
    const shown = commands.filter(({ discord }) => discord);
    const adds = library.settings.addRole !== null;
    const forRole = shown.filter(({ permission }) => adds && permission === 'add-articles');
    return {
      tone: 'info',
      heading,
      blocks: [
        { kind: 'text', text: 'Mention me with a question, here or in a thread; or use a command:' },
        ...linesOf(shown.filter(({ permission }) => permission === null)),
        ...(forRole.length === 0
          ? []
          : [{ kind: 'text' as const, text: 'With the role that may add articles here, or Manage Server:' }]),
        ...linesOf(forRole),
        { kind: 'text', text: 'With the permission Manage Server:' },
        ...linesOf(shown.filter((one) => one.permission !== null && !forRole.includes(one))),
      ],
      notes: [
        'Check what a message says, or add it to the library: press it for long, or right-click it, then Apps.',
        'Ask on from an answer: mention me in a reply to it. “private” shows an answer to you alone.',
      ],
    };
  },
});

function linesOf(commands: readonly { readonly name: string; readonly description: string }[]): TextBlock[] {
  return commands.map(({ name, description }) => ({ kind: 'text', term: `/${name}`, text: description }));
}
