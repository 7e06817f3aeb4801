import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs; written by training/ask.ts. */
export const confidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -2.15,
  known: 1.66,
  local: -0.4,
  full: -0.9,
  leaned: 0.83,
  score: 2.94,
  match: 2.67,
  lacksNames: -1.07,
  lacksName: -0.75,
  lacksNumber: -0.41,
  lacksTerm: 0.16,
  missesTerm: -0.56,
};
