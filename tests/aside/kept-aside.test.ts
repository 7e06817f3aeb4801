import { expect, test } from 'vitest';
import { keptAside, type Outcome } from '../../src/aside/run-aside.js';

type Said = readonly [job: string, thread: number];

const echoes = () => keptAside<unknown, Said>(new URL('./echo-worker.mjs', import.meta.url), 64);
const patient = 60_000;

const said = (outcome: Outcome<Said>): Said => {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.said;
};

test('a worker is kept for the next job', async () => {
  const ask = echoes();
  const [first, second] = [said(await ask('one', patient)), said(await ask('two', patient))];
  expect([first[0], second[0]]).toEqual(['one', 'two']);
  expect(second[1]).toBe(first[1]);
});

test('jobs of the same time have a worker each, and each its own answer', async () => {
  const ask = echoes();
  const all = (await Promise.all(['one', 'two', 'three'].map((job) => ask(job, patient)))).map(said);
  expect(all.map(([job]) => job)).toEqual(['one', 'two', 'three']);
  expect(new Set(all.map(([, thread]) => thread)).size).toBe(3);
});

test('one that overruns or breaks is killed, and the next job is answered', async () => {
  const ask = echoes();
  await expect(ask('for ever', 200)).resolves.toEqual({ ok: false, why: 'time' });
  await expect(ask('break', patient)).resolves.toEqual({ ok: false, why: 'crash' });
  await expect(ask(() => 'no copy of this can be made', patient)).resolves.toEqual({ ok: false, why: 'crash' });
  expect(said(await ask('one', patient))[0]).toBe('one');
});

test('where the one that was kept has died, a new one does the job', async () => {
  const ask = echoes();
  expect(said(await ask('break soon', patient))[0]).toBe('break soon');
  expect(said(await ask('one', patient))[0]).toBe('one');
});
