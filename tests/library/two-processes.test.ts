import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Libraries } from '../../src/library/libraries.js';

const writer = fileURLToPath(new URL('writer.mjs', import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function world() {
  const corpus = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
  const data = mkdtempSync(join(tmpdir(), 'verbatim-data-'));
  folders.push(corpus, data);
  writeFileSync(join(corpus, 'train.txt'), 'The train left Larnow at six.');
  return { corpus, data, own: join(data, 'servers', '12345') };
}

/** The lines that the program tells. */
function run(...args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  return new Promise((end) => child.on('close', () => end(out.trim().split('\n'))));
}

test('three processes that add and remove at once lose nothing, and the journal tells of all of it', async () => {
  const { corpus, data, own } = world();
  const names = ['Ann', 'Bob', 'Eve'];
  const told = await Promise.all(names.map((name) => run(corpus, data, name, '16')));
  // An id may be given again once its article is removed.
  const kept = told.flatMap((ids) => ids.filter((_, n) => n % 4 !== 3));
  expect(new Set(kept).size).toBe(36);
  const files = readdirSync(join(own, 'articles'));
  expect(files).toHaveLength(36);
  for (const [i, ids] of told.entries()) {
    for (const [n, id] of ids.entries()) {
      const file = n % 4 === 3 ? null : readFileSync(join(own, 'articles', `${id}.txt`), 'utf8');
      if (file !== null) expect(file).toContain(`${names[i]} saw the flood number ${n} on Friday.`);
    }
  }
  const journal = readFileSync(join(own, 'journal.jsonl'), 'utf8').trim().split('\n');
  const entries = journal.map((line): { act: string; article: string } => JSON.parse(line));
  const added = entries.filter(({ act }) => act === 'added').map(({ article }) => article);
  expect(added.sort()).toEqual(told.flat().sort());
  expect(entries.filter(({ act }) => act === 'removed')).toHaveLength(12);
  expect(readdirSync(join(own, 'removed'))).toHaveLength(12);
});

test('a lock that a crash left behind holds nobody up', async () => {
  const { corpus, data, own } = world();
  const [id = ''] = await run(corpus, data, 'Ann', '1');
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((end) => child.on('close', end));
  const { libraries } = await Libraries.open(corpus, data, { snapshot: false });
  const library = await libraries.of('12345');
  const holders = [child.pid, process.pid].map((pid) => `${pid} 0f8fad5b-d9cb-469f-a165-70867728950e ${hostname()}`);
  // The last one was killed before its name was written.
  for (const [i, holder] of [...holders, ''].entries()) {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, '.lock'), holder);
    expect(await library.add(`The flood of ${i + 1} May closed the bridge of Larnow.`, '1')).toMatchObject({
      ok: true,
    });
  }
  expect(library.corpus.byId.has(id)).toBe(true);
  expect(readdirSync(own).filter((file) => file.startsWith('.lock'))).toEqual([]);
});

test('what another process has added is known at the next addition, before anything tells of it', async () => {
  const { corpus, data } = world();
  const { libraries } = await Libraries.open(corpus, data, { snapshot: false });
  const library = await libraries.of('12345');
  const other = await (await Libraries.open(corpus, data, { snapshot: false })).libraries.of('12345');
  const source = 'https://news.example/flood';
  await other.add(`---\ntitle: Flood\nsource: ${source}\n---\nThe flood closed the bridge.`, '1');
  const same = await library.add('---\ntitle: Flood\n---\nThe flood closed the bridge.', '2');
  expect(same).toMatchObject({ ok: false, reason: 'the library has it already, as "flood"' });
  const changed = await library.add(`---\ntitle: Flood\nsource: ${source}\n---\nThe flood closed two bridges.`, '2');
  expect(changed).toMatchObject({ ok: true, id: 'flood', act: 'changed' });
  expect((await library.history('flood')).map(({ act, by }) => [act, by])).toEqual([
    ['added', '1'],
    ['changed', '2'],
  ]);
});

test('what another process has removed is no longer had: the same words from another address are added', async () => {
  const { corpus, data } = world();
  const open = async () => (await Libraries.open(corpus, data, { snapshot: false })).libraries.of('12345');
  const words = `${'A ferry sank off the cape on Friday and nine people drowned, the coast guard of Larnow said. '.repeat(3)}
Rescue crews searched the water through the night but found nobody else alive near the wreck of the boat.\n`;
  const from = (site: string) => `---\ntitle: Ferry sinks\nsource: https://${site}/ferry\n---\n\n${words}`;
  const added = await (await open()).add(from('post.example'), '1');
  const library = await open();
  const id = added.ok ? added.id : '';
  expect(library.corpus.byId.has(id)).toBe(true);
  await (await open()).remove(id, '1');
  expect(await library.add(from('herald.example'), '2')).toMatchObject({ ok: true, act: 'added' });
  expect(library.corpus.articles.map(({ article }) => article.source)).toContain('https://herald.example/ferry');
});
