import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/read-document.js';
import { Library } from '../../src/library/library.js';
import { corpusOf } from '../articles.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);
const ids = (library: Library) => library.corpus.articles.map(({ article }) => article.id);

describe('opening and re-indexing', () => {
  test('tells added, changed and removed apart by content', async () => {
    write('a.txt', 'The ferry sank on Friday.');
    write('b.md', 'The bridge was closed.');
    const { library, report } = await Library.open(folder);
    expect(report).toEqual({ added: 2, changed: 0, removed: 0, refused: [] });
    write('a.txt', 'The ferry was raised on Monday.');
    write('c.txt', 'The harbour opened again.');
    rmSync(join(folder, 'b.md'));
    expect(await library.reindex()).toEqual({ added: 1, changed: 1, removed: 1, refused: [] });
    expect(ids(library)).toEqual(['a', 'c']);
    expect(await library.reindex()).toEqual({ added: 0, changed: 0, removed: 0, refused: [] });
  });

  test('files that are read side by side are read as each is alone, whatever stands between them', async () => {
    const story = (i: number) =>
      `---\ntitle: Day ${i} in Port Lune\npublished: 2024-03-${String(10 + (i % 20))}\n---\n\n` +
      `A ferry sank near Antby on Friday, killing ${i + 2} people, the coast guard said.\n\n` +
      '“We saw it go down,” said Ana Lopes, 41, who had been on the pier.\n\n'.repeat(1 + (i % 3)) +
      (i % 2 === 0 ? 'She said that nobody had helped. Twelve others were injured.\n' : 'No one was hurt in Oldby.\n');
    const texts = new Map(Array.from({ length: 70 }, (_, i) => [`a${i}`, story(i)] as const));
    for (const [id, raw] of texts) write(`${id}.txt`, raw);
    write('a12.md', story(3));
    write('a20b.txt', '');
    write('a7.exe', 'no text');
    const { library, report } = await Library.open(folder);
    expect(report.added).toBe(texts.size);
    expect(report.refused.map(({ file }) => file)).toEqual(['a12.txt', 'a20b.txt', 'a7.exe']);
    const inFile = new Map([...texts, ['a12', story(3)] as const]);
    const alone = corpusOf(Object.fromEntries(inFile));
    for (const id of inFile.keys()) expect(library.corpus.byId.get(id)).toEqual(alone.byId.get(id));
  });

  test('an answer under way keeps the corpus it began with', async () => {
    write('a.txt', 'The ferry sank on Friday.');
    const { library } = await Library.open(folder);
    const before = library.corpus;
    write('a.txt', 'The ferry was raised on Monday.');
    await library.reindex();
    expect(before.byId.get('a')?.article.text).toContain('sank');
    expect(library.corpus.byId.get('a')?.article.text).toContain('raised');
  });

  test('a second re-index joins the first', async () => {
    write('a.txt', 'The ferry sank on Friday.');
    const { library } = await Library.open(folder);
    write('b.txt', 'The bridge was closed.');
    const [one, two] = await Promise.all([library.reindex(), library.reindex()]);
    expect(one).toBe(two);
    expect(one.added).toBe(1);
  });

  test('one that is called off stays so, though the watcher of the folder joins it', async () => {
    const { library } = await Library.open(folder);
    for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `The ferry ${name} sank on Friday.`);
    let joined: Promise<unknown> | undefined;
    const report = await library.reindex(() => {
      if (joined) return;
      library.cancel();
      joined = library.reindex();
    });
    expect(report.cancelled).toBe(true);
    expect(await joined).toBe(report);
    expect(ids(library)).toEqual([]);
    expect(await library.reindex()).toMatchObject({ added: 3 });
  });

  test('an empty folder is no error', async () => {
    const { library, report } = await Library.open(folder);
    expect(ids(library)).toEqual([]);
    expect(report.refused).toEqual([]);
  });

  test('a missing folder is told, with what to do', async () => {
    await expect(Library.open(join(folder, 'nowhere'))).rejects.toThrow(/does not exist; create it/);
  });
});

describe('a bad file is refused with its reason, and the others are served', () => {
  beforeEach(() => write('good.txt', 'The ferry sank on Friday.'));

  test.each([
    ['binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /binary/],
    ['empty.txt', '', /empty/],
    ['blank.txt', ' \n\n ', /no sentence/],
    ['scan.png', '%PDF-1.4', /\.png/],
  ])('%s', async (file, content, reason) => {
    write(file, content);
    const { library, report } = await Library.open(folder);
    expect(report.refused).toEqual([{ file, reason: expect.stringMatching(reason) }]);
    expect(ids(library)).toEqual(['good']);
  });

  test('20 MB of text', async () => {
    write('huge.txt', 'The ferry sank. ');
    truncateSync(join(folder, 'huge.txt'), 20 * 1024 * 1024);
    const { report } = await Library.open(folder);
    expect(report.refused).toEqual([{ file: 'huge.txt', reason: expect.stringMatching(/20 MB; at most 5/) }]);
  });

  test('a link that leads nowhere', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.txt'));
    const { report } = await Library.open(folder);
    expect(report).toMatchObject({
      added: 1,
      refused: [{ file: 'lost.txt', reason: expect.stringMatching(/does not exist/) }],
    });
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe and a socket, which nobody may ever write to, and a link to one',
    async () => {
      execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')]);
      symlinkSync(join(folder, 'pipe.txt'), join(folder, 'linked.txt'));
      symlinkSync(join(folder, 'good.txt'), join(folder, 'other.txt'));
      const socket = createServer().listen(join(folder, 'socket.txt'));
      await once(socket, 'listening');
      const { library, report } = await Library.open(folder);
      socket.close();
      expect(report.refused).toEqual(
        ['linked.txt', 'pipe.txt', 'socket.txt'].map((file) => ({
          file,
          reason: expect.stringMatching(/no regular file/),
        })),
      );
      expect(ids(library)).toEqual(['good', 'other']);
    },
  );

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    write('secret.txt', 'The ferry sank.');
    chmodSync(join(folder, 'secret.txt'), 0);
    const { report } = await Library.open(folder);
    expect(report.refused).toEqual([{ file: 'secret.txt', reason: expect.stringMatching(/permission/) }]);
  });

  test('two files of one name', async () => {
    write('good.md', 'The bridge was closed.');
    const { report } = await Library.open(folder);
    expect(report).toMatchObject({
      added: 1,
      refused: [{ file: 'good.txt', reason: expect.stringMatching(/rename/) }],
    });
  });

  test('a file that turns bad loses nothing: the version read before stays', async () => {
    const { library } = await Library.open(folder);
    write('good.txt', Uint8Array.from([0, 1, 2]));
    const report = await library.reindex();
    expect(report).toMatchObject({
      changed: 0,
      removed: 0,
      refused: [{ reason: expect.stringMatching(/version read before stays/) }],
    });
    expect(library.corpus.byId.get('good')?.article.text).toBe('The ferry sank on Friday.');
  });

  test('a page’s charset that is quoted in a text in UTF-8 is not the text’s', async () => {
    write('other.txt', 'Old pages said <meta charset="windows-1252">. The café burnt.');
    const { library } = await Library.open(folder);
    expect(library.corpus.byId.get('other')?.article.text).toContain('The café burnt.');
  });

  const encoded: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 with its mark', Buffer.from('\ufeffThe café burnt.')],
    ['UTF-16 with its mark', Buffer.from('\ufeffThe café burnt.', 'utf16le')],
    ['UTF-16 without one', Buffer.from('The café burnt.', 'utf16le')],
    ['Latin-1', Buffer.from('The café burnt.', 'latin1')],
  ];
  test.each(encoded)('a text in %s is read, as /library add reads it', async (_, bytes) => {
    write('other.txt', bytes);
    const { library } = await Library.open(folder);
    expect(library.corpus.byId.get('other')?.article.text).toBe('The café burnt.');
    const sent = await readDocument(bytes, { name: 'other.txt', contentType: null, url: null });
    expect(sent).toMatchObject({ ok: true, draft: { text: 'The café burnt.' } });
  });
});
