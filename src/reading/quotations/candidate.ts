import type { Phrase } from './noun-phrases.js';

/** Where content stands to source and cue: after both, before both, around them. */
export type Order = 'after' | 'before' | 'inverted' | 'around' | 'outside' | 'according';

/** A reading of one cue: who says what. Token indexes of its unit. */
export interface Candidate {
  readonly order: Order;
  readonly lemma: string;
  readonly cue: Phrase;
  readonly source: Phrase | null;
  readonly contents: readonly Phrase[];
}
