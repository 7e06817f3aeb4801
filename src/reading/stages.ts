/** Work that stops at the end of each of its stages, so that the same stage of others may come first. */
export type Stages<T> = Generator<undefined, T>;

/** Does a work at one go, and gives what comes of it. */
export function ended<T>(work: Stages<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does works side by side: the first stage of each, then the second of each. What comes of them is in their order. The
 * machine code of all that reads is tens of megabytes; an article of its own fetches most of it through the processor's
 * caches for few words, while that of one stage stays there for the next article.
 */
export function* sideBySide<T>(works: readonly Stages<T>[]): Stages<T[]> {
  const results = new Map<Stages<T>, T>();
  for (let left = works; left.length > 0; left = left.filter((work) => !results.has(work))) {
    for (const work of left) {
      const step = work.next();
      if (step.done) results.set(work, step.value);
      yield;
    }
  }
  return works.flatMap((work) => results.get(work) ?? []);
}
