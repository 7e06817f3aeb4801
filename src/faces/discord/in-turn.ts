import type { BaseInteraction } from 'discord.js';
import type { Turns } from '../../order/turns.js';
import { isOver } from './discord-errors.js';

/** Milliseconds after which an answer that is not ready is deferred; Discord gives up after 3,000. */
const deferAfter = 1500;
/** How many stand in line where another one is deferred at once. */
const longLine = 2;
/** Milliseconds from which on an interaction's age tells of a clock that is wrong. */
const unlikelyAge = 60_000;

/**
 * Does `work` for an interaction in its turn, and calls `defer` where that takes long since it `begun` (milliseconds) or,
 * by its id, since the member gave it. One that Discord has given up by then is not worked for. Once this resolves, the
 * deferral is done.
 */
export async function inTurn<T>(
  { createdTimestamp }: BaseInteraction,
  { begun, defer }: { readonly begun: number; readonly defer: () => Promise<unknown> },
  turns: Turns,
  work: () => Promise<T>,
): Promise<T> {
  let failing: Promise<unknown> | null = null;
  const deferNow = () => {
    // Where it fails, the answer may still come in time.
    failing = turns.first(defer()).then(
      () => null,
      (error: unknown) => error,
    );
  };
  const now = Date.now();
  const given = now - createdTimestamp < unlikelyAge ? Math.min(createdTimestamp, begun) : begun;
  const left = turns.length >= longLine ? 0 : given + deferAfter - now;
  if (left <= 0) deferNow();
  const timer = left > 0 ? setTimeout(deferNow, left) : undefined;
  try {
    return await turns.take(async () => {
      const failure = await failing;
      if (isOver(failure)) throw failure;
      return work();
    });
  } finally {
    clearTimeout(timer);
    await failing;
  }
}
