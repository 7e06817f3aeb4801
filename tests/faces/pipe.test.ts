import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBot } from './run-bot.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-pipe-'));
  writeFileSync(
    join(folder, 'ferry.txt'),
    `---
title: Ferry sinks off the cape
published: 2016-03-04
---

A ferry sank off the cape on Thursday, killing 12 people, the coast guard said.

"We searched all night," Ana Lopes, the harbour's captain, told reporters. "We will not stop."

She said the ferry had left the harbour with 40 passengers.

The cause of the accident is not known.
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(requests: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  const lines = requests.map((request) => (typeof request === 'string' ? request : JSON.stringify(request)));
  const { status, output } = await runBot(['--json', '--corpus', folder], { input: `${lines.join('\n')}\n` });
  expect(status).toBe(0);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

interface Span {
  start: number;
  end: number;
  text: string;
}

/** Every object with start, end and text anywhere in a value. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

test('every command of the contract answers in order, with its id, in its shape, and every span is an exact slice', async () => {
  const requests = [
    { id: 'a', command: 'article', options: { article: 'ferry' } },
    { id: 1, command: 'ask', options: { question: 'How many people were killed?' } },
    { id: 2, command: 'who-said', options: { quote: 'searched all night' } },
    { id: { deep: 3 }, command: 'casualties' },
    { id: 4, command: 'summary', options: { sentences: 2 } },
    { id: 5, command: 'timeline', options: {} },
    { id: 6, command: 'check-quote', options: { quote: 'We searched all night' } },
    {
      id: 7,
      command: 'check-message',
      options: { text: '\r\n They said "We searched all night" and 12 people were killed.' },
    },
    { id: 8, command: 'articles' },
    { id: 9, command: 'reindex' },
  ];
  const replies = await ask(requests);
  expect(replies.map(({ id, command }) => ({ id, command }))).toEqual(
    requests.map(({ id, command }) => ({ id, command })),
  );
  const answers = replies.map(({ answer }) => answer as Record<string, unknown>);
  for (const { ms } of replies) expect(ms).toEqual(expect.any(Number));
  for (const answer of answers) expect(answer.found).toEqual(expect.any(Boolean));
  const text = String(answers[0]?.text);
  const spans = answers.flatMap(spansIn);
  expect(spans.length).toBeGreaterThan(15);
  // The spans of a checked message's findings lie in the message.
  const message = requests[7]?.options && 'text' in requests[7].options ? requests[7].options.text : '';
  for (const { start, end, text: words } of spans)
    expect([text.slice(start, end), message?.slice(start, end)]).toContain(words);

  const [, asked, said, casualties, summary, timeline, checked, , list, reindex] = answers;
  expect(asked).toMatchObject({ found: true });
  const [first] = (asked?.passages ?? []) as readonly object[];
  expect(first).toMatchObject({ article: 'ferry', text: expect.stringContaining('killing 12 people') });
  expect(asked?.confidence).toBeGreaterThanOrEqual(0);
  expect(said).toMatchObject({
    found: true,
    quotations: [{ speaker: expect.stringContaining('Ana Lopes'), form: 'direct' }],
  });
  expect(casualties).toMatchObject({
    figures: [
      {
        kind: 'killed',
        low: 12,
        high: 12,
        unit: 'people',
        date: { from: '2016-03-03', to: '2016-03-03' },
        source: expect.stringContaining('coast guard'),
      },
    ],
  });
  expect(summary).toMatchObject({ sentences: [{ article: 'ferry' }, { article: 'ferry' }] });
  expect(timeline).toMatchObject({ events: [{ date: { from: '2016-03-03' }, sentence: {} }] });
  expect(checked).toMatchObject({ verdict: 'verbatim', closest: { article: 'ferry' } });
  expect(list).toMatchObject({
    articles: [{ id: 'ferry', title: 'Ferry sinks off the cape', published: '2016-03-04' }],
  });
  expect(reindex).toMatchObject({ added: 0, changed: 0, removed: 0, refused: [] });
});

describe('a line that cannot be served gets an error that says what to do, and the next line is served', () => {
  test.each([
    ['{not json', null, 'bad-request', /JSON object/],
    ['[1,2]', null, 'bad-request', /JSON object/],
    [{ id: 1 }, 1, 'bad-request', /"command" is missing/],
    [{ id: 2, command: 'sing' }, 2, 'unknown-command', /no command "sing"; there is .*ask/],
    [
      { id: 3, command: 'ask', options: { question: 'Who?', article: 'nope' } },
      3,
      'unknown-article',
      /no article "nope".*ferry/,
    ],
    [{ id: 4, command: 'ask', options: { question: '  ' } }, 4, 'bad-request', /question is empty/],
    [
      { id: 5, command: 'ask', options: { question: 'why '.repeat(1000) } },
      5,
      'bad-request',
      /3,999 characters; at most 500/,
    ],
    [
      { id: 6, command: 'ask', options: { question: 'Who?', articel: 'ferry' } },
      6,
      'bad-request',
      /no option "articel".*question, article, limit/,
    ],
    [
      { id: 7, command: 'ask', options: { question: 'Who?', limit: 11 } },
      7,
      'bad-request',
      /limit must be a whole number from 1 to 10/,
    ],
    [{ id: 8, command: 'ask', options: { question: 7 } }, 8, 'bad-request', /question must be a text/],
    [{ id: 9, command: 'ask', options: [] }, 9, 'bad-request', /"options" must be an object/],
    [{ id: 10, command: 'casualties', options: { kind: 'sunk' } }, 10, 'bad-request', /one of killed/],
    [{ id: 11, command: 'casualties', options: { from: 'soon' } }, 11, 'bad-request', /a day such as/],
    [
      { id: 13, command: 'casualties', options: { from: '2012-02-01', to: '2012-01-31' } },
      13,
      'bad-request',
      /from \(2012-02-01\) is after to \(2012-01-31\)/,
    ],
    [{ id: 12, command: 'toString' }, 12, 'unknown-command', /no command/],
  ])('%j', async (request, id, code, message) => {
    const [reply, next] = await ask([request, { id: 'next', command: 'articles' }]);
    expect(reply).toEqual({ id, error: { code, message: expect.stringMatching(message) } });
    expect(next).toMatchObject({ id: 'next', answer: { found: true } });
  });
});

test('a folder without articles answers that there are none', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'verbatim-empty-'));
  const input = `${JSON.stringify({ id: 1, command: 'ask', options: { question: 'Who won?' } })}\n{"id":2,"command":"articles"}\n`;
  const { status, output } = await runBot(['--json', '--corpus', empty], { input });
  rmSync(empty, { recursive: true });
  expect(status).toBe(0);
  const [asked, list] = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(asked.answer).toMatchObject({ found: false, passages: [] });
  expect(list.answer).toEqual({ found: true, articles: [] });
});

test('a zip is printed as base64', async () => {
  const own = join(folder, 'servers', '12345', 'articles');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'bridge.txt'), 'The bridge over the Lar was closed on Monday.');
  const { output } = await runBot(['--json', '--corpus', folder, '--server', '12345'], {
    input: '{"id": 1, "command": "library export"}\n',
    env: { VERBATIM_DATA: folder },
  });
  const { answer } = JSON.parse(output);
  expect(answer).toMatchObject({ found: true, count: 1, zip: expect.any(String) });
  expect(Object.keys(unzipSync(new Uint8Array(Buffer.from(answer.zip, 'base64'))))).toEqual(['bridge.txt']);
});

test('a slow reader gets every answer, and the log nothing', async () => {
  const line = JSON.stringify({ id: 1, command: 'article', options: { article: 'ferry' } });
  const input = `${line}\n`.repeat(3000);
  const { status, output, errors } = await runBot(['--json', '--corpus', folder], { input, slow: true });
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(output.trimEnd().split('\n')).toHaveLength(3000);
});

test('a pattern that ran once before the bot set its compilers runs on, whatever the text is joined from', async () => {
  const early = `const early = /\\bfoo(?:bar|baz)\\b/u;
early.test('xx foobar');
process.on('exit', () => console.error(early.test('some text that is long ' + process.pid + ' foobaz')));`;
  const { status, errors } = await runBot(['--json', '--corpus', folder], {
    input: `${JSON.stringify({ id: 1, command: 'timeline' })}\n`,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(early)}` },
  });
  expect({ status, errors }).toEqual({ status: 0, errors: 'true\n' });
});
