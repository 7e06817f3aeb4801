import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs; written by training/ask.ts. */
export const confidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -3.46,
  known: 1.85,
  leaned: 2.31,
  before: 2.5,
  around: 3.48,
  score: 2.69,
  match: 3.34,
  lacksNames: -1.17,
  lacksName: -0.83,
  lacksNumber: -0.61,
  lacksTerm: 1.23,
  missesTerm: -0.52,
};
