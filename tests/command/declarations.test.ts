import { expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { figureKinds } from '../../src/reading/reading.js';

test('/casualties says of which kinds it knows figures', async () => {
  const { description = '' } = (await loadCommands()).get('casualties') ?? {};
  for (const kind of figureKinds) expect(description).toContain(kind);
  expect(description.length).toBeLessThanOrEqual(100);
});
