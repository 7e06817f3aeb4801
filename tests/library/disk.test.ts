import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Libraries } from '../../src/library/libraries.js';
import { Library } from '../../src/library/library.js';

const worker = fileURLToPath(new URL('disk-worker.mjs', import.meta.url));
/** A namespace of its own can be given a small disk, or one that may not be written; its mounts end with it. */
const canMount = spawnSync('unshare', ['--mount', '--map-root-user', 'true']).status === 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
  mkdirSync(join(folder, 'corpus'));
  mkdirSync(join(folder, 'data'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly step: string;
  readonly ok: boolean;
  readonly reason: string | null;
}

/** Runs the steps after the shell's `before`; what came of each, the articles then, and what `after` prints. */
function run(before: string, steps: readonly string[], after = 'true') {
  const script = `${before} && "$0" "$@"; ${after}`;
  const args = [script, process.execPath, worker, join(folder, 'corpus'), join(folder, 'data'), ...steps];
  const inside = before.includes('mount') ? ['unshare', '--mount', '--map-root-user', 'sh', '-c'] : ['sh', '-c'];
  const [program = 'sh', ...rest] = inside;
  const { stdout, stderr } = spawnSync(program, [...rest, ...args], { encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  if (lines.length <= steps.length) throw new Error(stderr);
  const told = lines.slice(0, steps.length).map((line) => JSON.parse(line) as Told);
  return { told, ids: JSON.parse(lines[steps.length] ?? '[]') as string[], rest: lines.slice(steps.length + 1) };
}

const data = () => join(folder, 'data');
const reopened = async () => {
  const library = await (await Libraries.open(join(folder, 'corpus'), data(), { snapshot: false })).libraries.of(
    '12345',
  );
  return library.corpus.articles.map(({ article }) => article.id);
};

describe.skipIf(!canMount)('a full disk (skipped where the system lets nobody mount)', () => {
  const small = () => `mount -t tmpfs -o size=96k tmpfs "${data()}"`;
  const list = () => `cd "${data()}/servers/12345" && find . -type f | sort`;

  test('refuses an article with the mend, leaves no piece of it, and takes the next one that fits', () => {
    const { told, ids, rest } = run(small(), ['add:one', 'add:two:large', 'add:three', 'remove:one'], list());
    expect(told.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(told[1]?.reason).toMatch(/disk is full; free some space/);
    expect(ids).toEqual(['three']);
    expect(rest.filter((file) => file.includes('articles/'))).toEqual(['./articles/three.txt']);
  });

  test('loses no version of an article that was to be changed', () => {
    const { told, ids, rest } = run(
      small(),
      ['add:one', 'add:one:large'],
      `cat "${data()}/servers/12345/articles/one.txt"`,
    );
    expect(told.map(({ ok }) => ok)).toEqual([true, false]);
    expect(ids).toEqual(['one']);
    expect(rest.join('\n')).toContain('small The flood of one');
  });
});

describe('a journal that cannot be written', () => {
  test('takes back what was done, for what was not acknowledged must not be there', async () => {
    run('true', ['add:one', 'add:two']);
    const journal = join(data(), 'servers', '12345', 'journal.jsonl');
    const before = readFileSync(journal);
    rmSync(journal);
    mkdirSync(journal);
    const { told, ids } = run('true', ['add:three', 'add:one:large', 'remove:two']);
    expect(told.map(({ ok, reason }) => ok || reason === null)).toEqual([false, false, false]);
    expect(ids).toEqual(['one', 'two']);
    rmSync(journal, { recursive: true });
    writeFileSync(journal, before);
    expect(await reopened()).toEqual(['one', 'two']);
    const one = readFileSync(join(data(), 'servers', '12345', 'articles', 'one.txt'), 'utf8');
    expect(one).toContain('small The flood of one');
  });
});

test('another address of an article that the journal cannot take is not kept in its file either', async () => {
  const { libraries } = await Libraries.open(join(folder, 'corpus'), data(), { snapshot: false });
  const library = await libraries.of('12345');
  const words = 'A ferry sank off the cape on Friday and nine people drowned, the coast guard of Larnow said. '.repeat(
    3,
  );
  const from = (site: string) => `---\ntitle: Ferry\nsource: https://${site}/ferry\n---\n\n${words}\n`;
  await library.add(from('post.example'), '1');
  const own = (...path: string[]) => join(data(), 'servers', '12345', ...path);
  const before = readFileSync(own('articles', 'ferry.txt'), 'utf8');
  rmSync(own('journal.jsonl'));
  mkdirSync(own('journal.jsonl'));
  expect(await library.add(from('herald.example'), '2')).toMatchObject({ ok: false });
  expect(readFileSync(own('articles', 'ferry.txt'), 'utf8')).toBe(before);
});

describe.skipIf(!canMount)('a folder that may not be written (skipped where the system lets nobody mount)', () => {
  test('refuses with the mend, and answers from what there is', () => {
    run('true', ['add:one']);
    const readOnly = `mount --bind "${data()}" "${data()}" && mount -o remount,ro,bind "${data()}"`;
    const { told, ids } = run(readOnly, ['add:two', 'remove:one']);
    for (const { ok, reason } of told) {
      expect(ok).toBe(false);
      expect(reason).toMatch(/may not be written; give the bot permission/);
    }
    expect(ids).toEqual(['one']);
  });
});

test('a file in the place of the folder is told', () => {
  rmSync(data(), { recursive: true });
  writeFileSync(data(), '');
  const { told } = run('true', ['add:one']);
  expect(told[0]?.reason).toMatch(/is a file; set VERBATIM_DATA to a folder/);
});

test('a file that is written while it is read is not taken by halves', async () => {
  const file = join(folder, 'corpus', 'long.txt');
  const line = 'The flood closed the bridge on Friday, and nobody could cross it.';
  writeFileSync(file, `${line}\n`);
  const { library } = await Library.open(join(folder, 'corpus'));
  // Writes without a pause until it is ended.
  const writing = spawn(process.execPath, [
    '-e',
    `const fs = require('fs'); const handle = fs.openSync(process.argv[1], 'a'); process.stdout.write('on');
     for (;;) fs.writeSync(handle, ' ');`,
    file,
  ]);
  await new Promise((on) => writing.stdout.once('data', on));
  // Between two writes the file is whole, and may be read: once it is caught in the middle, it is told.
  const refused = async () => (await library.reindex()).refused[0]?.reason ?? '';
  try {
    await expect.poll(refused, { timeout: 20_000 }).toMatch(/being written.*stays/);
  } finally {
    writing.kill();
    await new Promise((end) => writing.once('close', end));
  }
  expect(library.corpus.byId.get('long')?.article.text.trim()).toBe(line);
});

test('a clock that is set back overwrites nothing, and the journal keeps its order', async () => {
  const { libraries } = await Libraries.open(join(folder, 'corpus'), data(), { snapshot: false });
  const library = await libraries.of('12345');
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const words of ['in the north', 'in the south']) {
    vi.setSystemTime(new Date('2021-03-06T12:00:00Z'));
    const added = await library.add(`---\ntitle: Flood\n---\nThe flood closed the bridge ${words} on Friday.`, '1');
    expect(added.ok && added.id).toBe('flood');
    vi.setSystemTime(new Date('2019-01-01T12:00:00Z'));
    expect((await library.remove('flood', '1')).ok).toBe(true);
  }
  const own = (...path: string[]) => join(data(), 'servers', '12345', ...path);
  expect(readdirSync(own('removed'))).toHaveLength(2);
  const acts = readFileSync(own('journal.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).act);
  expect(acts).toEqual(['added', 'removed', 'added', 'removed']);
  expect(existsSync(own('articles', 'flood.txt'))).toBe(false);
});
