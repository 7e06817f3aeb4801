import { endsIn } from '../../text/word-ending.js';
import type { Token } from './quotation-tokens.js';
import { finiteAuxiliaries, finiteVerbs } from './quotation-words.js';

/** A finite verb, as far as its form shows. */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (finiteAuxiliaries.has(token.low) || finiteVerbs.has(token.low) || endsIn(token.low, 'ed'));
