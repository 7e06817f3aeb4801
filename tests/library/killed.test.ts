import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Libraries } from '../../src/library/libraries.js';

const adder = fileURLToPath(new URL('adder.mjs', import.meta.url));
/** How often the program is killed: 200 for a full run, with VERBATIM_KILLS=200. */
const kills = Number(process.env.VERBATIM_KILLS ?? 8);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs the program until it is killed, `delay` milliseconds after it told `word`; the lines that it told. */
function runAndKill(corpus: string, data: string, start: number, word: string, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [adder, corpus, data, String(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const before = out.includes(word);
    out += chunk;
    if (!before && out.includes(word)) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  // Only a line that came whole was an acknowledgement.
  return new Promise((end) => child.on('close', () => end(out.split('\n').slice(0, -1))));
}

test('whenever it is killed, every acknowledged article is there whole, and the next start answers', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
  const data = mkdtempSync(join(tmpdir(), 'verbatim-data-'));
  folders.push(corpus, data);
  writeFileSync(join(corpus, 'train.txt'), 'The train left Larnow at six.');
  /** Number of the text that each article must have. */
  const acknowledged = new Map<string, string>();
  const uncertain = new Set<string>();
  let next = 0;
  for (let kill = 0; kill < kills; kill++) {
    // A slow machine may be killed before its first article: the second time it has one.
    const lines = await runAndKill(corpus, data, next, kill === 1 ? 'has' : '\n', 20 + ((kill * 37) % 160));
    for (const line of lines) {
      const [what, id = '', number = ''] = line.split(' ');
      if (what === 'has') acknowledged.set(id, number);
      if (what === 'removing') uncertain.add(id);
      if (what === 'gone') acknowledged.delete(id);
      if (what === 'has') next = Number(number) + 1;
    }
    // The one after the last acknowledged may have been on its way.
    next += 1;
    const { libraries } = await Libraries.open(corpus, data);
    const library = await libraries.of('12345');
    const articles = new Map(library.corpus.articles.map(({ article }) => [article.id, article.text]));
    expect(articles.has('train')).toBe(true);
    for (const [id, number] of acknowledged) {
      if (uncertain.has(id) && !articles.has(id)) continue;
      expect(articles.get(id), `article ${id} after kill ${kill}`).toMatch(
        /^The flood number \d+ closed the bridge of Larnow on Friday\./,
      );
      // A new version may have come after the one that was acknowledged.
      expect(Number(/\d+/.exec(articles.get(id) ?? '')?.[0])).toBeGreaterThanOrEqual(Number(number));
    }
    const folder = join(data, 'servers', '12345', 'articles');
    // On a slow machine it may be killed before its first article.
    const files = existsSync(folder) ? readdirSync(folder) : [];
    for (const file of files.filter((name) => !name.startsWith('.'))) {
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/Friday\.\n$/);
    }
  }
  expect(acknowledged.size).toBeGreaterThan(0);
}, 240_000);
