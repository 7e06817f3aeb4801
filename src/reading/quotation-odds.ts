import type { Candidate } from './candidate.js';
import { factsOf, features } from './quotation-features.js';
import type { Unit } from './quotation-tokens.js';
import { quotationWeights } from './quotation-weights.js';

/** A feature's weights by the value of its first fact, below that by the value of the second, and so on. */
type WeightTree = Map<string, WeightTree | number>;

/** The weights by the facts of their features ("lemma form"): so no name need be made to find one. */
const trees = new Map<string, WeightTree>();
for (const [name, weight] of Object.entries(quotationWeights)) {
  const facts = name.split(/ (?=[a-z]+=)/).map((fact) => /^([a-z]+)=(.*)$/.exec(fact)?.slice(1) ?? ['', '']);
  let tree = branch(trees, facts.map(([key]) => key).join(' '));
  for (const [, value = ''] of facts.slice(0, -1)) tree = branch(tree, value);
  tree.set(facts.at(-1)?.[1] ?? '', weight);
}

function branch(tree: Map<string, WeightTree | number>, key: string): WeightTree {
  const known = tree.get(key);
  if (typeof known === 'object') return known;
  const made: WeightTree = new Map();
  tree.set(key, made);
  return made;
}

const weighed = features.map((feature) => ({ feature, tree: trees.get(feature.join(' ')) }));

/** Log-odds that a reading of a cue reports speech, source and content being where the reading says. */
export function logOdds(candidate: Candidate, unit: Unit): number {
  const facts = factsOf(candidate, unit);
  let sum = quotationWeights.any ?? 0;
  for (const { feature, tree } of weighed) {
    let weight: WeightTree | number | undefined = tree;
    for (const fact of feature) if (typeof weight === 'object') weight = weight.get(facts[fact]);
    if (typeof weight === 'number') sum += weight;
  }
  return sum;
}
