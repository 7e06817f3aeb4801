import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs; written by training/ask.ts. */
export const confidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -3.36,
  known: 2.14,
  leaned: 2.44,
  before: 2.5,
  around: 3.5,
  score: 2.18,
  match: 3.38,
  lacksNames: -1.17,
  lacksName: -0.8,
  lacksNumber: -0.6,
  lacksTerm: 1.22,
  missesTerm: -0.56,
};
