import type { DateMention } from '../reading.js';

/** Gives the dates that a sentence names, by its index. */
export function bySentence(dates: readonly DateMention[]): (i: number) => readonly DateMention[] {
  const found = new Map<number, DateMention[]>();
  for (const date of dates) {
    const before = found.get(date.sentence);
    if (before) before.push(date);
    else found.set(date.sentence, [date]);
  }
  return (i) => found.get(i) ?? [];
}
