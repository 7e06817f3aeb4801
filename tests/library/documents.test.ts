import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { Library as SourceLibrary } from '../../src/library/library.js';

// The built one: documents are read by a worker, which is a file of the build.
const built = fileURLToPath(new URL('../../dist/src/library/library.js', import.meta.url));
const { Library } = (await import(built)) as { Library: typeof SourceLibrary };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-documents-'));
  folders.push(folder);
  return folder;
}

/** A folder with a saved page. */
function withPage(): string {
  const folder = folderOf();
  cpSync(new URL('../intake/pages/amp/page.html', import.meta.url), join(folder, 'lighthouse.html'));
  return folder;
}

const lighthouse = {
  title: 'Last lighthouse keeper hands over his keys',
  published: '2019-10-31',
  source: 'https://www.sennamail.example/coast/last-lighthouse-keeper',
};

test('saved pages in the folder are articles, with what they tell of themselves; a torn PDF is refused with the mend', async () => {
  const folder = withPage();
  writeFileSync(join(folder, 'a.txt'), 'The ferry sank on Friday.');
  writeFileSync(join(folder, 'torn.pdf'), '%PDF-1.7 and nothing more');
  const { library, report } = await Library.open(folder);
  expect(report).toMatchObject({ added: 2, refused: [{ file: 'torn.pdf', reason: expect.stringContaining('paste') }] });
  expect(library.corpus.byId.get('lighthouse')?.article).toMatchObject(lighthouse);
  expect(await library.reindex()).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('what was made of a page is kept for the next start', async () => {
  const folder = withPage();
  for (let i = 0; i < 60; i++) writeFileSync(join(folder, `a${i}.txt`), `The ferry number ${i} sank on Friday.`);
  const file = join(folderOf(), 'readings.snapshot');
  const { library } = await Library.open(folder, file);
  const lines = () => readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').length;
  await expect.poll(lines, { timeout: 10_000 }).toBe(63);
  const again = await Library.open(folder, file);
  expect(again.library.corpus.articles).toEqual(library.corpus.articles);
});

test('a new version of a page stands as a text in its place, the page among the versions', async () => {
  const folder = folderOf();
  const shared = await Library.open(folderOf());
  const articles = join(folder, 'articles');
  cpSync(withPage(), articles, { recursive: true });
  const own = await Library.openOwn({ folder, shared: shared.library });
  const source = `source: ${lighthouse.source}`;
  const changed = await own.add(`---\ntitle: Keys\n${source}\n---\n\nThe keeper kept his keys after all.\n`, '1');
  expect(changed).toMatchObject({ ok: true, id: 'lighthouse', act: 'changed' });
  const { library } = await Library.open(articles);
  expect(library.corpus.articles.map(({ article }) => article.text.trim())).toEqual([
    expect.stringContaining('The keeper kept his keys after all.'),
  ]);
});

test('long texts are read in a thread of their own, so that questions need not wait for it, and as any other', async () => {
  const folder = folderOf();
  const { library } = await Library.open(folder);
  const long = '“The ferry of Larnow sank with 12 aboard,” said the mayor, Ana Lopes, on Friday.\n\n'.repeat(600);
  writeFileSync(join(folder, 'long.txt'), `---\ntitle: The ferry\n---\n\n${long}`);
  for (const n of [1, 2, 3]) writeFileSync(join(folder, `longer-${n}.txt`), `The train ${n} left.\n\n${long}`);
  let threads = 0;
  const count = () => threads++;
  process.on('worker', count);
  const begun: number[] = [];
  const report = await library.reindex(() => begun.push(threads));
  process.off('worker', count);
  expect(report).toMatchObject({ added: 4, refused: [] });
  expect(threads).toBe(1);
  // The first is read before the second is begun: between them, reading may be called off.
  expect(begun).toEqual([0, 1, 1, 1]);
  const entry = library.corpus.byId.get('long');
  expect(entry?.article).toMatchObject({ id: 'long', title: 'The ferry' });
  expect(entry?.reading.quotations).toHaveLength(600);
});
