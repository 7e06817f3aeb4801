import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that one who only waits for something outside holds up the line. */
const patience = 100;
/** Milliseconds that the line waits for something urgent, should it not end. */
const patienceWithUrgent = 1000;

/**
 * Does things that keep the processor busy one after the other. Between two of them, timers that are due and what has
 * come from outside get their turn, and what is urgent is waited for: it needs the event loop again and again, and would
 * each time wait for one of the line.
 */
export class Turns {
  #line: Promise<void> = Promise.resolve();
  #length = 0;
  readonly #urgent = new Set<Promise<unknown>>();

  /** How many stand in line, the one whose turn it is among them. */
  get length(): number {
    return this.#length;
  }

  /** Does `work` when its turn comes. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#line;
    let leave = () => {};
    this.#line = new Promise<void>((left) => {
      leave = left;
    }).then(() => {
      this.#length -= 1;
    });
    this.#length += 1;
    await before;
    // A timer and no immediate: with an immediate, little that comes from outside would get in between.
    await sleep(1);
    await Promise.allSettled(this.#urgent);
    const done = work();
    // The first timer ends when the processor is free.
    void sleep(1)
      .then(() => sleep(patience))
      .then(leave);
    return done.finally(leave);
  }

  /** Lets nobody's turn begin, for a second at most, until what is under way here is done. */
  first<T>(urgent: Promise<T>): Promise<T> {
    const over = Promise.race([urgent, sleep(patienceWithUrgent, undefined, { ref: false })])
      .catch(() => {})
      .finally(() => this.#urgent.delete(over));
    this.#urgent.add(over);
    return urgent;
  }
}
