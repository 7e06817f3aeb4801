import { expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { serve } from '../../src/command/serve.js';
import { libraryOf } from '../library-of.js';

const commands = await loadCommands();
const library = await libraryOf({
  puente: `---
title: El puente se derrumba
---

Un puente se derrumbó el martes sobre el río, y al menos 14 personas murieron, según las autoridades de la ciudad.

"Mi hermana tomaba ese puente todas las mañanas", dijo Miguel Reyes, que vive con su familia en el pueblo.
`,
  strike: 'The strike will last until Friday, the union said on Monday, and two hospitals will close.',
});

/** The words of a command's card. */
async function shown(name: string, options: Readonly<Record<string, unknown>>): Promise<string> {
  const served = await serve(library, commands, name, options);
  if (!served.ok) throw new Error(served.problem.message);
  return JSON.stringify(served.card());
}

const quote = 'Mi hermana tomaba ese puente todas las mañanas';

test('who speaks in an article in another language is not said to be the article, nor nobody', async () => {
  const card = await shown('check-quote', { quote, speaker: 'Henrik Dahl' });
  expect(card).toContain('who says them is not read in its language');
  expect(card).toContain('seems to be in Spanish: who says it is not read');
  expect(card).not.toContain('the article reports it');
});

test('a checked message is told that its article is in another language', async () => {
  const card = await shown('check-message', {
    text: `"${quote}", said Henrik Dahl. 14 people were killed. "We saw it all."`,
  });
  expect(card).toContain(`“${quote}”; the article seems to be in Spanish`);
  expect(card).toContain('14 people were killed; the article seems to be in Spanish');
  expect(card).toContain('who says them is not read');
  expect(card).toContain('1 article seems to be in another language; translations are not recognised');
});
