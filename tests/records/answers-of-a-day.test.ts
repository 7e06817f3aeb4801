import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type AnswerRecord, Records } from '../../src/records/records.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function kept() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-records-'));
  folders.push(folder);
  const file = join(folder, 'servers', '5', 'answers', '20260301.jsonl');
  return { records: new Records(folder), append: (text: string) => appendFileSync(file, text) };
}

const id = (number: number) => `20260301-${String(number).padStart(8, 'a')}`;
const answer = (number: number, more: Partial<AnswerRecord> = {}): AnswerRecord => ({
  id: id(number),
  command: 'ask',
  options: { question: `How many boats of “Larnow”, or "${id(1)}", were lost?` },
  found: true,
  asker: '7',
  channel: '8',
  passages: [{ article: 'ferry', start: 0, end: 60, text: 'Die Fähre verließ den Hafen von Larnow am Freitag.' }],
  message: String(1_400_000_000_000_000_000n + BigInt(number)),
  ...more,
});

test('an answer is found as it was kept last, whatever stands of it in other lines or was left by half', async () => {
  const { records, append } = kept();
  for (const number of [1, 2]) await records.keepAnswer('5', answer(number));
  await records.keepAnswer('5', answer(1, { page: 3 }));
  await records.keepAnswer('5', answer(3, { follows: id(1), question: '1400000000000000099' }));
  append(JSON.stringify(answer(1)).slice(0, -5));
  expect(await records.answer('5', id(1))).toEqual(answer(1, { page: 3 }));
  expect(await records.answer('5', id(2))).toEqual(answer(2));
  expect(await records.answer('5', id(4))).toBeNull();
  expect(await records.answer('6', id(1))).toBeNull();
  expect(await records.answerAbout('5', '1400000000000000001')).toMatchObject({ id: id(1), page: 3 });
  expect(await records.answerAbout('5', '1400000000000000099')).toMatchObject({ id: id(3) });
  expect(await records.answerAbout('5', '1400000000000000098')).toBeNull();
});
