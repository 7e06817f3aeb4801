import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Library } from '../../src/library/library.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Sixty articles, and the file that keeps what was read in them, once it is there. */
async function kept() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-snapshot-'));
  const place = mkdtempSync(join(tmpdir(), 'verbatim-snapshots-'));
  folders.push(folder, place);
  for (let i = 0; i < 60; i++) {
    const text = `The flood killed ${i + 2} people in Larnow on Friday, the police said. "We mourn," said the mayor, Ana Lopes.`;
    writeFileSync(join(folder, `a${i}.txt`), `---\ntitle: Flood ${i}\npublished: 2021-03-05\n---\n${text}\n`);
  }
  const file = join(place, 'readings.snapshot');
  const { library } = await Library.open(folder, file);
  await expect.poll(() => readOrEmpty(file).split('\n').length, { timeout: 10_000 }).toBe(62);
  return { folder, file, first: readings(library) };
}

const readOrEmpty = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const readings = (library: Library) => library.corpus.articles.map(({ reading }) => reading);

test('a start from a snapshot knows what the first one read', async () => {
  const { folder, file, first } = await kept();
  const { library } = await Library.open(folder, file);
  expect(readings(library)).toEqual(first);
});

test('what the snapshot says is what is answered from, so it is trusted only whole and of this very code', async () => {
  const { folder, file, first } = await kept();
  const whole = readFileSync(file, 'utf8');
  const damages = [
    whole.replaceAll('Larnow', 'Zembla'),
    whole.slice(0, whole.length / 2),
    whole.replace(/^[0-9a-f]+/, '0'.repeat(64)),
    'nonsense\n'.repeat(100),
    '',
  ];
  for (const damaged of damages) {
    writeFileSync(file, damaged);
    const { library } = await Library.open(folder, file);
    expect(readings(library)).toEqual(first);
  }
});

test('an article that has changed is read anew', async () => {
  const { folder, file } = await kept();
  writeFileSync(join(folder, 'a0.txt'), 'The bridge fell on Monday and injured 7 people in Larnow.');
  const { library } = await Library.open(folder, file);
  expect(library.corpus.byId.get('a0')?.reading.figures[0]).toMatchObject({ kind: 'injured', low: 7 });
});
