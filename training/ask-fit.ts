/** A question's passages by their features, and which of them are right. */
export interface List {
  readonly set: string;
  readonly group: string;
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/** An answer's signs, and whether the articles do answer. */
export interface Case {
  readonly set: string;
  readonly group: string;
  readonly signs: readonly number[];
  readonly answers: boolean;
}

/** Steps down a gradient with Adam (Kingma and Ba, 2015). */
function descend(size: number, steps: number, rate: number, gradient: (w: Float64Array) => Float64Array): Float64Array {
  const w = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slower = step > 0.7 * steps ? 0.3 : 1;
    for (const [j, g] of gradient(w).entries()) {
      mean[j] = 0.9 * (mean[j] ?? 0) + 0.1 * g;
      square[j] = 0.999 * (square[j] ?? 0) + 0.001 * g * g;
      const by = (mean[j] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[j] ?? 0) / (1 - 0.999 ** step)) + 1e-9);
      w[j] = (w[j] ?? 0) - slower * rate * by;
    }
  }
  return w;
}

export const dot = (w: Float64Array, x: ArrayLike<number>): number => {
  let sum = 0;
  for (let j = 0; j < w.length; j++) sum += (w[j] ?? 0) * (x[j] ?? 0);
  return sum;
};

/** Weight of each example, so that every set counts as much as it is given. */
function sharesOf(examples: readonly { readonly set: string }[], weights: Readonly<Record<string, number>>): number[] {
  const counts = new Map<string, number>();
  for (const { set } of examples) counts.set(set, (counts.get(set) ?? 0) + 1);
  return examples.map(({ set }) => (weights[set] ?? 0) / (counts.get(set) ?? 1));
}

/** Weights under which the right passages of a list are likeliest to come first (listwise softmax, L2). */
export function fitRanking(
  lists: readonly List[],
  size: number,
  weights: Readonly<Record<string, number>>,
): Float64Array {
  const used = lists.filter(({ right }) => right.includes(true) && right.includes(false));
  const shares = sharesOf(used, weights);
  return descend(size, 200, 0.15, (w) => {
    const gradient = w.map((one) => 0.003 * one);
    for (const [i, { rows, right }] of used.entries()) {
      const scores = rows.map((row) => dot(w, row));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const good = odds.reduce((sum, one, k) => sum + (right[k] ? one : 0), 0);
      for (const [k, row] of rows.entries()) {
        const error = (shares[i] ?? 0) * ((odds[k] ?? 0) / all - (right[k] ? (odds[k] ?? 0) / good : 0));
        for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0);
      }
    }
    return gradient;
  });
}

/** Weights of a logistic regression (L2 on all but the first, the bias). */
export function fitConfidence(
  cases: readonly Case[],
  size: number,
  weights: Readonly<Record<string, number>>,
  l2 = 0.01,
): Float64Array {
  const shares = sharesOf(cases, weights);
  return descend(size, 400, 0.1, (w) => {
    const gradient = w.map((one, j) => (j === 0 ? 0 : l2 * one));
    for (const [i, { signs, answers }] of cases.entries()) {
      const error = (shares[i] ?? 0) * (1 / (1 + Math.exp(-dot(w, signs))) - (answers ? 1 : 0));
      for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + error * (signs[j] ?? 0);
    }
    return gradient;
  });
}
