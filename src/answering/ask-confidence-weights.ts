import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs where a question is of one article; written by training/ask.ts. */
export const articleConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -2.1,
  known: 1.52,
  local: -0.24,
  full: -0.62,
  leaned: 1.26,
  score: 2.83,
  match: 2.77,
  lacksNames: -1.04,
  lacksName: -0.98,
  lacksNumber: -0.42,
  lacksTerm: -0.02,
  missesTerm: -0.51,
  size: 0,
};

/** Weights of the confidence's signs where a question is of all articles; written by training/ask.ts. */
export const libraryConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -1.59,
  known: 2.54,
  local: -1.47,
  full: -0.31,
  leaned: 1.45,
  score: 6.95,
  match: 7.45,
  lacksNames: -0.55,
  lacksName: -1.26,
  lacksNumber: -1.01,
  lacksTerm: -1.01,
  missesTerm: 1.1,
  size: -5.08,
};
