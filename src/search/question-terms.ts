import { knownWeight } from './known-terms.js';
import { nearTo } from './nearness.js';
import type { PassageIndex } from './passage-index.js';
import type { Question } from './question.js';

/** Bit masks hold this many terms; a question's further terms, the commonest, are left out. */
const mostTerms = 30;

interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
  /** The articles that have it, with the number of their passages that do. */
  readonly having: ReadonlyMap<number, number>;
}

/** Weights of the question's terms, and their sum. */
export interface Weights {
  readonly of: Float64Array;
  readonly total: number;
}

/** What a term of a passage is to the question. */
export interface Bearing {
  /** Its bit, where it is one of the question's; else -1. */
  readonly bit: number;
  /** The bits of the question's terms that it is near to. */
  readonly near: { readonly bit: number; readonly nearness: number }[];
  /** How near it is to the noun that says what is asked for. */
  sort: number;
}

/** A question's terms, a bit each, as sets of which masks stand for those that a passage has. */
export class QuestionTerms {
  readonly all: readonly WeighedTerm[];
  readonly weights: Weights;
  /** Weights of the terms in news at large. */
  readonly known: Weights;
  /** Those of its names. */
  readonly names: number;
  /** Whether any term is near to the noun that says what is asked for. */
  readonly hasSorts: boolean;
  private readonly bits: ReadonlyMap<string, number>;
  private readonly bearings = new Map<string, Bearing>();

  constructor(index: PassageIndex, question: Question) {
    const weighed = question.terms.map((term) => ({
      term,
      weight: index.idf(term),
      having: index.articlesWith(term),
    }));
    const kept = new Set(weighed.toSorted((x, y) => y.weight - x.weight).slice(0, mostTerms));
    this.all = weighed.filter((one) => kept.has(one));
    this.bits = new Map(this.all.map(({ term }, bit) => [term, bit]));
    this.weights = summed(Float64Array.from(this.all, ({ weight }) => weight));
    this.known = summed(Float64Array.from(this.all, ({ term }) => knownWeight(term)));
    this.names = this.maskOf(question.names.flatMap(({ terms }) => terms));
    for (const [bit, { term }] of this.all.entries()) {
      this.bearing(term);
      for (const [other, nearness] of nearTo(term)) this.bearing(other).near.push({ bit, nearness });
    }
    let hasSorts = false;
    for (const term of question.focus) {
      for (const [other, nearness] of nearTo(term)) {
        if (this.bits.has(other)) continue;
        const bearing = this.bearing(other);
        bearing.sort = Math.max(nearness, bearing.sort);
        hasSorts = true;
      }
    }
    this.hasSorts = hasSorts;
  }

  private bearing(term: string): Bearing {
    const known = this.bearings.get(term);
    if (known) return known;
    const made = { bit: this.bits.get(term) ?? -1, near: [], sort: 0 };
    this.bearings.set(term, made);
    return made;
  }

  /** What each of a passage's terms is to the question; undefined for those that are nothing to it. */
  bearingsOf(terms: readonly string[]): (Bearing | undefined)[] {
    return terms.map((term) => this.bearings.get(term));
  }

  maskOf(terms: readonly string[]): number {
    let mask = 0;
    for (const term of terms) {
      const bit = this.bits.get(term);
      if (bit !== undefined) mask |= 1 << bit;
    }
    return mask;
  }

  /** The weight of those in the mask. */
  weightOf(mask: number): number {
    return sumOf(mask, this.weights.of);
  }

  /** Their share of the weight of all. */
  share(mask: number): number {
    return shareOf(mask, this.weights);
  }
}

/** Sum of the weights whose bits are set in the mask. */
function sumOf(mask: number, weights: Float64Array): number {
  let sum = 0;
  for (let bit = 0; bit < weights.length; bit++) if (mask & (1 << bit)) sum += weights[bit] ?? 0;
  return sum;
}

export const summed = (of: Float64Array): Weights => ({ of, total: sumOf(-1, of) });

/** Share of the weights whose bits are set in the mask. */
export function shareOf(mask: number, weights: Weights): number {
  return mask === 0 ? 0 : sumOf(mask, weights.of) / (weights.total || 1);
}
