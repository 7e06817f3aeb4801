const folds = 4;

/** What is judged of each example, by set, with weights that were fitted without its article. */
export function heldOut<E extends { readonly set: string; readonly group: string }, V>(
  examples: readonly E[],
  fitted: (rest: readonly E[]) => Float64Array,
  judge: (example: E, w: Float64Array) => V,
): Map<string, V[]> {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
  const results = new Map<string, V[]>();
  for (let fold = 0; fold < folds; fold++) {
    const w = fitted(examples.filter(({ group }) => foldOf.get(group) !== fold));
    for (const example of examples) {
      if (foldOf.get(example.group) !== fold) continue;
      results.set(example.set, [...(results.get(example.set) ?? []), judge(example, w)]);
    }
  }
  return results;
}

/** The share that is right, in words. */
export function percent(results: readonly boolean[]): string {
  return `${((100 * results.filter(Boolean).length) / results.length).toFixed(1)} % of ${results.length}`;
}
