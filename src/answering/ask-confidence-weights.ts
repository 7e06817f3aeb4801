import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs where a question is of one article; written by training/ask.ts. */
export const articleConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
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
  size: 0,
};

/** Weights of the confidence's signs where a question is of all articles; written by training/ask.ts. */
export const libraryConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -0.82,
  known: 2.06,
  local: -1.72,
  full: -0.58,
  leaned: 1.32,
  score: 6.61,
  match: 7.54,
  lacksNames: -0.59,
  lacksName: -1.18,
  lacksNumber: -0.94,
  lacksTerm: -0.74,
  missesTerm: 0.97,
  size: -5.23,
};
