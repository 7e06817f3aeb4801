import type { FeatureName } from './features.js';

/** Weights of the ranking's features; written by training/ask.ts. */
export const rankingWeights: Readonly<Record<FeatureName, number>> = {
  match: 1.45,
  coverage: 2.54,
  local: 1.89,
  known: 2.51,
  rest: 0.79,
  leaned: 5.8,
  before: 4.65,
  after: 3.87,
  paragraph: 1.26,
  title: 2.26,
  pairs: 2.57,
  counted: 1.47,
  who: 0.88,
  when: 1.65,
  where: 1.48,
  'how-many': 2.15,
  why: 0.63,
  'which-name': 0.98,
  lead: 1.4,
  opening: 1.18,
  long: 0.24,
  article: 4.35,
};
