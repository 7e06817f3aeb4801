import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { serve } from '../../src/command/serve.js';
import { Libraries } from '../../src/library/libraries.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-gone-'));
  mkdirSync(join(folder, 'corpus'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A server's library of two articles, of which one's file was then taken out of the folder. */
async function withoutFerry() {
  const { libraries } = await Libraries.open(join(folder, 'corpus'), join(folder, 'data'), { snapshot: false });
  const library = await libraries.of('12345');
  await library.add('---\ntitle: Ferry\n---\nThe ferry sank near the cape.', '1');
  await library.add('---\ntitle: Bridge\n---\nThe bridge over the Lar was closed on Monday.', '1');
  rmSync(join(folder, 'data/servers/12345/articles/ferry.txt'));
  const commands = await loadCommands();
  return async (name: string, options: object) => {
    const served = await serve(library, commands, name, options);
    if (!served.ok) throw new Error(served.problem.message);
    return { answer: served.answer as Readonly<Record<string, unknown>> & { found: boolean }, card: served.card() };
  };
}

test('an article whose file was deleted by hand is not removed in silence: it is told what to do, and no place of the host', async () => {
  const give = await withoutFerry();
  const removed = await give('library remove', { article: 'ferry' });
  expect(removed.answer.found).toBe(false);
  expect(JSON.stringify(removed)).toMatch(/taken out of the folder by hand; \/reindex/);
  expect(JSON.stringify(removed)).not.toContain(folder);
  await give('reindex', {});
  await expect(give('library remove', { article: 'ferry' })).rejects.toThrow(/ferry/);
});

test('an export goes on without such a file and says so', async () => {
  const give = await withoutFerry();
  const { answer, card } = await give('library export', {});
  expect(answer).toMatchObject({ found: true, count: 1 });
  expect(Object.keys(unzipSync(card.file?.bytes ?? new Uint8Array()))).toEqual(['bridge.txt']);
  expect(card.notes.join('\n')).toMatch(/1 file could not be put in: ferry\.txt does not exist\. \/reindex/);
  expect(JSON.stringify([answer, card.notes])).not.toContain(folder);
});
