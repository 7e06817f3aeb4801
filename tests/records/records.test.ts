import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AnswerRecord, Records } from '../../src/records/records.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-records-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (...path: string[]) =>
  readdirSync(join(folder, ...path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));

// Servers that speak Discord's protocol make their ids as they like.
describe('ids that Discord would not make', () => {
  test.each(['../../../escaped', '/tmp/escaped', '..', '', 'a/b', 'con', '\0', 'ａ'.repeat(300)])(
    'lead to no place outside the folder: %j',
    async (channel) => {
      const records = new Records(join(folder, 'data'));
      const thread = { article: 'ferry', last: null };
      await records.keepThread('1', channel, thread);
      expect(await records.thread('1', channel)).toEqual(thread);
      expect(await records.thread('1', `${channel}.`)).toBeNull();
      expect(files()).toEqual([expect.stringMatching(/^\/data\/servers\/1\/threads\/x[0-9a-f]{32}\.jsonl$/)]);
    },
  );

  test('are not taken for each other where a disk knows no capitals', async () => {
    const records = new Records(folder);
    await records.keepThread('1', 'AbC', { article: 'ferry', last: null });
    await records.keepThread('1', 'aBc', { article: 'train', last: null });
    expect(new Set(files().map((file) => file.toLowerCase())).size).toBe(2);
  });

  test('of a message find the answer to it all the same', async () => {
    const records = new Records(folder);
    const id = Records.newId(new Date('2026-01-05'));
    const record: AnswerRecord = {
      id,
      command: 'ask',
      options: {},
      found: true,
      asker: '7',
      channel: '8',
      passages: [],
      question: 'message-01ARZ',
    };
    await records.keepAnswer('1', record);
    expect(await records.answerAbout('1', 'message-01ARZ')).toMatchObject({ id });
    expect(await records.answerAbout('1', '9'.repeat(400))).toBeNull();
  });
});

test('a thread of Discord’s is kept under its id', async () => {
  await new Records(folder).keepThread('1', '81384788765712384', { article: 'ferry', last: null });
  expect(files()).toEqual(['/servers/1/threads/81384788765712384.jsonl']);
});
