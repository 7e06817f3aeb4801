import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs; written by training/ask.ts. */
export const confidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -2.21,
  known: 1.58,
  local: -0.36,
  full: -0.8,
  leaned: 0.91,
  score: 3.01,
  match: 2.67,
  lacksNames: -1.09,
  lacksName: -0.73,
  lacksNumber: -0.41,
  lacksTerm: 0.17,
  missesTerm: -0.48,
};
