import type { FeatureName } from './features.js';

/** Weights of the ranking's features; written by training/ask.ts. */
export const rankingWeights: Readonly<Record<FeatureName, number>> = {
  match: 1.37,
  coverage: 2.4,
  local: 1.92,
  known: 2.16,
  rest: 0.88,
  names: 0.37,
  last: 0.32,
  leaned: 5.47,
  before: 4.86,
  after: 4.28,
  paragraph: 1.25,
  title: 1.77,
  pairs: 2.6,
  counted: 1.43,
  who: 0.88,
  when: 1.7,
  where: 1.71,
  'how-many': 2.22,
  why: 0.64,
  'which-name': 0.98,
  lead: 1.38,
  opening: 1.2,
  long: 0.41,
  article: 3.75,
};
