import type { FeatureName } from './features.js';

/** Weights of the ranking's features; written by training/ask.ts. */
export const rankingWeights: Readonly<Record<FeatureName, number>> = {
  match: 1.4,
  coverage: 2.52,
  local: 1.92,
  known: 2.54,
  rest: 0.76,
  leaned: 5.8,
  before: 4.62,
  after: 3.8,
  paragraph: 1.23,
  title: 2.18,
  pairs: 2.53,
  counted: 1.46,
  who: 0.92,
  when: 1.67,
  where: 1.65,
  'how-many': 2.19,
  why: 0.69,
  'which-name': 0.98,
  lead: 1.36,
  opening: 1.27,
  long: 0.16,
  article: 3.88,
};
