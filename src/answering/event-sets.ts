/**
 * Items in sets that hang together: two that share a key are in one, and what either shares with a third. An item without
 * a key is a set of its own. The sets stand in the order of their last items.
 */
export function setsOf<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): T[][] {
  // Each item points to an earlier one of its set, or to itself.
  const above = items.map((_, i) => i);
  const rootOf = (at: number): number => {
    let root = at;
    while (above[root] !== root) root = above[root] ?? root;
    for (let i = at; i !== root; ) {
      const next = above[i] ?? root;
      above[i] = root;
      i = next;
    }
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [i, item] of items.entries())
    for (const key of keysOf(item)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, i);
      else above[rootOf(i)] = rootOf(first);
    }
  const sets = new Map<number, { readonly members: T[]; last: number }>();
  for (const [i, item] of items.entries()) {
    const root = rootOf(i);
    const set = sets.get(root) ?? { members: [], last: i };
    sets.set(root, set);
    set.members.push(item);
    set.last = i;
  }
  return [...sets.values()].sort((a, b) => a.last - b.last).map(({ members }) => members);
}

/** Of sets the one with the most members, the first of several. */
export const largestOf = <T>(sets: readonly T[][]): T[] =>
  sets.reduce((most, set) => (set.length > most.length ? set : most), sets[0] ?? []);
