import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type * as LoadCommands from '../../src/command/load-commands.js';
import type * as Serve from '../../src/command/serve.js';
import type * as LibrariesModule from '../../src/library/libraries.js';
import { bytesOf } from './hostile/hostile-file.js';
import { hostileFiles } from './hostile/index.js';

// The built ones: their workers are files of the build.
const built = (file: string) => import(fileURLToPath(new URL(`../../dist/src/${file}.js`, import.meta.url)));
const { serve }: typeof Serve = await built('command/serve');
const { loadCommands }: typeof LoadCommands = await built('command/load-commands');
const { Libraries }: typeof LibrariesModule = await built('library/libraries');

/** Which of the files are sent: every eighth, and all with VERBATIM_HOSTILE=all. */
const step = process.env.VERBATIM_HOSTILE === 'all' ? 1 : 8;
const sent = hostileFiles.filter((_, i) => i % step === 0).map((one, i) => ({ ...one, server: String(i + 1) }));
/** Most memory that the bot may take, in kilobytes: a worker's gigabyte, its overrun until it is seen, and the rest. */
const mostMemory = 2.5 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'corpus'));
const commands = await loadCommands();

test('there are more than 300 of them, all different', () => {
  expect(hostileFiles.length).toBeGreaterThan(300);
  expect(new Set(hostileFiles.map(({ what }) => what)).size).toBe(hostileFiles.length);
});

describe('a hostile or broken file is read rightly, or refused with a reason that says the mend', () => {
  test.each(sent)('$what', async ({ server, file, contentType = null, make, holds, refused }) => {
    // Opened anew for each, so that what was read before does not stay in memory.
    const { libraries } = await Libraries.open(join(folder, 'corpus'), join(folder, 'data'));
    const library = await libraries.of(server);
    const sentFile = { name: file, contentType, bytes: bytesOf(make()) };
    const served = await serve(library, commands, 'library add', { file: sentFile });
    if (!served.ok) throw new Error(served.problem.message);
    const text = served.card().blocks.map((block) => (block.kind === 'text' ? block.text : ''));
    const [reason = ''] = text;
    if (served.answer.found) {
      expect(refused).toBeUndefined();
      if (holds) expect(library.corpus.articles[0]?.article.text).toContain(holds);
      return;
    }
    expect(holds, reason).toBeUndefined();
    expect(reason).toMatch(refused ?? /\b(?:save|paste|split|unpack|write|remove|send)\b/i);
    expect(reason).not.toMatch(/undefined|not a function|Cannot read|call stack|\bat \//);
  });

  test('and memory stays within bounds', () => {
    expect(process.resourceUsage().maxRSS).toBeLessThan(mostMemory);
  });
});
