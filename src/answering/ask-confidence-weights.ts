import type { SignName } from './ask-confidence.js';

/** Weights of the confidence's signs where a question is of one article; written by training/ask.ts. */
export const articleConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -2.28,
  known: 1.59,
  local: -0.19,
  full: -0.71,
  leaned: 1.18,
  score: 3,
  match: 2.72,
  lacksNames: -1.08,
  lacksName: -0.77,
  lacksNumber: -0.4,
  lacksTerm: 0.01,
  missesTerm: -0.5,
  size: 0,
};

/** Weights of the confidence's signs where a question is of all articles; written by training/ask.ts. */
export const libraryConfidenceWeights: Readonly<Record<SignName | 'bias', number>> = {
  bias: -1.49,
  known: 2.57,
  local: -1.55,
  full: -0.32,
  leaned: 1.41,
  score: 6.97,
  match: 7.36,
  lacksNames: -0.64,
  lacksName: -1.15,
  lacksNumber: -0.96,
  lacksTerm: -1,
  missesTerm: 0.99,
  size: -5.12,
};
