import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs; written by training/ask.ts. */
export const confidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -3.51,
  known: 2.26,
  leaned: 2.51,
  before: 2.5,
  around: 3.63,
  score: 2.21,
  match: 3.33,
  lacksNames: -1.39,
  lacksName: -0.43,
  lacksNumber: -0.57,
  lacksTerm: 1.28,
  missesTerm: -0.57,
};
