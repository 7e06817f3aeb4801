import type { FeatureName } from './features.js';

/** Weights of the ranking's features; written by training/ask.ts. */
export const rankingWeights: Readonly<Record<FeatureName, number>> = {
  match: 1.44,
  coverage: 2.54,
  local: 1.89,
  known: 2.51,
  rest: 0.79,
  leaned: 5.79,
  before: 4.65,
  after: 3.87,
  paragraph: 1.26,
  title: 2.25,
  pairs: 2.58,
  counted: 1.48,
  who: 0.88,
  when: 1.65,
  where: 1.48,
  'how-many': 2.15,
  why: 0.68,
  'which-name': 0.98,
  lead: 1.39,
  opening: 1.18,
  long: 0.23,
  article: 4.35,
};
