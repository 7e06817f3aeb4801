import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newsSite } from '../feeds/site.js';
import { ends, folderOf } from './discord-bot.js';
import { runBot } from './run-bot.js';

const ferry =
  'The ferry left the harbour of Larnow at noon on Friday. The ferry sank near the cape, and the crew swam ashore.';
const server = '12345';

function stage() {
  const settings = {
    VERBATIM_CORPUS: folderOf({ 'train.txt': 'The train left Larnow at six. The train reached the valley at nine.' }),
    VERBATIM_DATA: folderOf({}),
    VERBATIM_FETCH_ALLOW: '127.0.0.1/32',
  };
  const own = (...path: string[]) => join(settings.VERBATIM_DATA, 'servers', server, ...path);
  const run = (...args: string[]) => runBot(args, { env: settings });
  return { settings, own, run, here: (...args: string[]) => run('library', ...args, '--server', server) };
}

describe('a server’s library from the shell', () => {
  test('files are paths, several at once; list, show, export and remove go on from there', async () => {
    const { own, run, here } = stage();
    const files = folderOf({
      'ferry.txt': `---\ntitle: Ferry\npublished: 2021-03-05\n---\n${ferry}`,
      'bridge.html': `<html><head><title>Bridge</title></head><body><article><p>The bridge over the Lar was closed on Monday, the mayor said.</p><p>It will open again in May, when the council of Larnow has paid for it, and not a day before.</p></article></body></html>`,
    });
    const added = await here('add', join(files, 'ferry.txt'), join(files, 'bridge.html'));
    expect(added).toMatchObject({ status: 0, errors: '' });
    expect(added.output).toContain('ferry  Ferry · 2021-03-05 · 2 sentences');
    expect(readdirSync(own('articles')).sort()).toEqual(['bridge.txt', 'ferry.txt']);
    expect((await here('list')).output).toContain('2 articles of this server');
    const shown = await here('show', 'ferry');
    expect(shown.output).toMatch(/added {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC by operator/);
    const asked = await run('ask', 'Where did the ferry sink?', '--server', server);
    expect(asked).toMatchObject({ status: 0, output: expect.stringContaining('near the cape') });
    const removed = await here('remove', 'bridge');
    expect(removed.status).toBe(0);
    expect(readdirSync(own('removed'))).toHaveLength(1);
    const exported = await here('export');
    expect(exported).toMatchObject({ status: 0, errors: expect.stringContaining('1 article') });
    const journal = readFileSync(own('journal.jsonl'), 'utf8').trim().split('\n');
    expect(journal.map((line) => JSON.parse(line)).map(({ act, by }) => `${act} ${by}`)).toEqual([
      'added operator',
      'added operator',
      'removed operator',
    ]);
  });

  test('that there is nothing to list or to export is an answer', async () => {
    const { settings, here } = stage();
    expect(await here('list')).toMatchObject({
      status: 0,
      output: expect.stringContaining('has added no article yet'),
    });
    expect(await here('feeds')).toMatchObject({ status: 0, output: expect.stringContaining('No feed is followed') });
    // Where the output is sent to a file, that is a zip.
    expect(await here('export')).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^PK/),
      errors: expect.stringContaining('has added no article yet'),
    });
    const env = { ...settings, VERBATIM_CORPUS: folderOf({}) };
    const list = await runBot(['library', 'list'], { env });
    expect(list).toMatchObject({ status: 0, output: expect.stringContaining('There are no articles yet') });
    const all = await runBot(['articles'], { env });
    expect(all).toMatchObject({ status: 0, output: expect.stringContaining('There are no articles yet') });
  });

  test('a feed is followed, listed and unfollowed', async () => {
    const { own, here } = stage();
    const site = await newsSite(ends);
    site.publish('ferry', ferry);
    const followed = await here('follow', `${site.origin}/feed.xml`);
    expect(followed).toMatchObject({ status: 0, output: expect.stringContaining('about-ferry') });
    expect((await here('feeds')).output).toContain(`${site.origin}/feed.xml · 1 article · read `);
    expect(JSON.parse(readFileSync(own('feeds.json'), 'utf8')).feeds).toMatchObject([{ by: 'operator', brought: 1 }]);
    expect((await here('unfollow', 'The Larnow Post')).status).toBe(0);
    expect((await here('feeds')).status).toBe(0);
  });

  test('a report is an answer, though there be nothing to report', async () => {
    const { run, here } = stage();
    expect(await here('gaps')).toMatchObject({ status: 0, output: expect.stringContaining('0 questions without an') });
    for (const name of ['feedback', 'doctor'])
      expect(await run(name, '--server', server)).toMatchObject({ status: 0, errors: '' });
  });

  test('no is status 1, bad usage 2, each with what to do', async () => {
    const { settings, run, here } = stage();
    writeFileSync(
      join(settings.VERBATIM_DATA, 'train.txt'),
      'The train left Larnow at six. The train reached the valley at nine.',
    );
    const twice = await here('add', join(settings.VERBATIM_DATA, 'train.txt'));
    expect(twice).toMatchObject({ status: 1, output: expect.stringContaining('has it already, as "train"') });
    const cases: [string[], RegExp][] = [
      [['library', 'add', 'no-such-file.txt', '--server', server], /does not exist; name a file, or give a link/],
      [['library', 'add', settings.VERBATIM_DATA, '--server', server], /is a folder; name the files in it/],
      [['library', 'list', '--server', 'my-server'], /--server wants a server’s id, digits only/],
      [['library', 'list', '--server'], /--server wants/],
      [['library', 'remove', 'nothing', '--server', server], /no article "nothing"/],
    ];
    for (const [args, message] of cases) {
      expect(await run(...args)).toMatchObject({ status: 2, output: '', errors: expect.stringMatching(message) });
    }
    const nobody = await run('library', 'follow', 'https://news.example/feed');
    expect(nobody).toMatchObject({ status: 1, output: expect.stringContaining('by a server of Discord') });
  });
});

describe('the shared articles from the shell', () => {
  test('are added and removed where they lie, with a journal; no server’s folder is made', async () => {
    const { settings, run } = stage();
    const files = folderOf({ 'ferry.txt': `---\ntitle: Ferry\n---\n${ferry}` });
    expect(await run('library', 'add', join(files, 'ferry.txt'))).toMatchObject({ status: 0 });
    expect(readdirSync(settings.VERBATIM_CORPUS).sort()).toEqual(['.verbatim', 'ferry.txt', 'train.txt']);
    expect((await run('library', 'list')).output).toContain('2 articles of all servers');
    expect(await run('library', 'remove', 'train')).toMatchObject({ status: 0 });
    expect(readdirSync(join(settings.VERBATIM_CORPUS, '.verbatim', 'removed'))).toHaveLength(1);
    expect((await run('library', 'show', 'ferry')).output).toContain('by operator');
    expect(readdirSync(settings.VERBATIM_DATA)).toEqual([]);
  });
});

test('what a file holds goes where the output is sent', async () => {
  const { here } = stage();
  const files = folderOf({ 'ferry.txt': ferry });
  await here('add', join(files, 'ferry.txt'));
  const exported = await here('export');
  // As text the bytes are not whole; that it is a zip of one file can be told.
  expect(exported.output.startsWith('PK')).toBe(true);
});
