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
  card: ({ commands }) => ({
    tone: 'info',
    heading: 'Verbatim answers only in the articles’ own words',
    blocks: [
      { kind: 'text', text: 'Mention me with a question, here or in a thread; or use a command:' },
      ...linesOf(commands, (permission) => permission === null),
      { kind: 'text', text: 'With the permission Manage Server:' },
      ...linesOf(commands, (permission) => permission !== null),
    ],
    notes: ['On a message: press it for long, or right-click it, then Apps.'],
  }),
});

interface Told {
  readonly name: string;
  readonly description: string;
  readonly permission: string | null;
  readonly discord: boolean;
}

function linesOf(commands: readonly Told[], allowed: (permission: string | null) => boolean): TextBlock[] {
  return commands
    .filter(({ discord, permission }) => discord && allowed(permission))
    .map(({ name, description }) => ({ kind: 'text', term: `/${name}`, text: description }));
}
