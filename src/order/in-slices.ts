import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds for which others may have to wait. */
const slice = 20;

/** Does a work that stops between its steps, and lets whatever waits through between slices of it. */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < slice) continue;
    await nextTurn();
    since = performance.now();
  }
}
