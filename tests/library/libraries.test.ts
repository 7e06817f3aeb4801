import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Libraries } from '../../src/library/libraries.js';
import type { Library } from '../../src/library/library.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-libraries-'));
  mkdirSync(join(folder, 'corpus'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const open = async () =>
  (await Libraries.open(join(folder, 'corpus'), join(folder, 'data'), { snapshot: false })).libraries;
const own = (...path: string[]) => join(folder, 'data', 'servers', '12345', ...path);
const ids = ({ corpus }: Library) => corpus.articles.map(({ article }) => article.id);

test('reading a server’s own folder again leaves the shared articles as they are', async () => {
  const libraries = await open();
  const library = await libraries.of('12345');
  await library.add('---\ntitle: Ferry\n---\nThe ferry sank near the cape.', '1');
  writeFileSync(join(folder, 'corpus', 'train.txt'), 'The train left Larnow at six.');
  writeFileSync(own('articles', 'bridge.txt'), 'The bridge over the Lar was closed on Monday.');
  expect(await library.reindexOwn()).toMatchObject({ added: 1 });
  expect(ids(library).sort()).toEqual(['bridge', 'ferry']);
  await library.reindex();
  expect(ids(library).sort()).toEqual(['bridge', 'ferry', 'train']);
  const { corpus } = library;
  await library.reindexOwn();
  expect(library.corpus).toBe(corpus);
});

test('what is added is what the next start reads, though signs stand in it that a file of text has not', async () => {
  const text = `${'The ferry sank near the cape, and nobody was hurt. '.repeat(90)}The\0 café\uD800 burnt.`;
  const library = await (await open()).of('12345');
  await library.add(text, '1');
  const again = await (await open()).of('12345');
  const [one, two] = [library, again].map(({ corpus }) => corpus.articles[0]?.article.text);
  expect(one).toBe(two);
  expect(one).toContain('The café\uFFFD burnt.');
});

test('a library that nobody has asked for a day is let go and watched no longer, and opened again when it is asked', async () => {
  const hour = 3_600_000;
  const libraries = await open();
  libraries.watch();
  const now = vi.spyOn(performance, 'now');
  const at = async (hours: number, server: string) => {
    now.mockReturnValue(hours * hour);
    return libraries.of(server);
  };
  const first = await at(0, '12345');
  await first.add('---\ntitle: Ferry\n---\nThe ferry sank near the cape.', '1');
  expect(await at(20, '12345')).toBe(first);
  await at(40, '777');
  expect(await at(41, '12345')).toBe(first);
  await at(66, '777');
  const second = await at(67, '12345');
  expect(second).not.toBe(first);
  expect(ids(second)).toEqual(['ferry']);
  now.mockRestore();
  await sleep(100);
  writeFileSync(own('articles', 'bridge.txt'), 'The bridge over the Lar was closed on Monday.');
  await expect.poll(() => ids(second).sort(), { timeout: 10_000 }).toEqual(['bridge', 'ferry']);
  expect(ids(first)).toEqual(['ferry']);
});
