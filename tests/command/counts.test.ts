import { expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { serve } from '../../src/command/serve.js';
import { libraryOf } from '../library-of.js';

const commands = await loadCommands();

/** The card of a command. */
async function card(texts: Readonly<Record<string, string>>, name: string) {
  const served = await serve(await libraryOf(texts), commands, name, {});
  if (!served.ok) throw new Error(served.problem.message);
  return served.card();
}

test('a count of thousands is written as the figures are', async () => {
  const speech = (part: number) =>
    Array.from({ length: 140 }, (_, i) => `"We will go on with part ${part}.${i}," said Ana Lopes.`).join(' ');
  const speeches = Object.fromEntries([...'abcdefgh'].map((id, part) => [id, speech(part)]));
  const { heading, notes } = await card(speeches, 'who-said');
  expect(heading).toBe('Ana Lopes: 1,120 quotations');
  expect(notes.join()).toMatch(/and 1,0\d\d more/);
});

test('a summary of a part of all articles tells of how many', async () => {
  const names = ['harbour', 'bridge', 'school', 'market', 'theatre'];
  const texts = names.map((name) => [name, `The ${name} of Larnow was opened on Monday by the mayor of the ${name}.`]);
  expect((await card(Object.fromEntries(texts), 'summary')).heading).toBe('3 of 5 articles');
  expect((await card(Object.fromEntries(texts.slice(0, 2)), 'summary')).heading).toBe('2 articles');
});
