import type { Figure } from '../reading/reading.js';

/** Whether two places may be one as they are written: "Homs" and "the city of Homs". */
export const samePlace = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Whether two figures are told of days of which none is the other's. */
export const atAnotherTime = ({ date: a }: Figure, { date: b }: Figure): boolean =>
  a !== null && b !== null && (a.to < b.from || b.to < a.from);
