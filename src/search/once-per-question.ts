import type { Question } from './question.js';

/** What depends on a question alone, made once for each: its verb, its office or its measure is asked for in many places. */
export function oncePerQuestion<Found>(find: (question: Question) => Found): (question: Question) => Found {
  const known = new WeakMap<Question, { readonly found: Found }>();
  return (question) => {
    const one = known.get(question) ?? { found: find(question) };
    known.set(question, one);
    return one.found;
  };
}
