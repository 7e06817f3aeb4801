import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs where a question is of one article; written by training/ask.ts. */
export const articleConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -0.77,
  known: 1.28,
  local: -0.77,
  full: -0.86,
  leaned: 1.04,
  score: 2.38,
  match: 2.63,
  lacksNames: -1.06,
  lacksName: -1.08,
  lacksNumber: -0.34,
  lacksTerm: 0.21,
  missesTerm: -0.75,
  unsaid: -1.46,
  size: 0,
};

/** Weights of the confidence's signs where a question is of all articles; written by training/ask.ts. */
export const libraryConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -0.18,
  known: 2.47,
  local: -2.05,
  full: -0.58,
  leaned: 1.28,
  score: 6.31,
  match: 7.44,
  lacksNames: -0.82,
  lacksName: -1.29,
  lacksNumber: -0.96,
  lacksTerm: -0.94,
  missesTerm: 0.98,
  unsaid: -1.45,
  size: -5.17,
};
