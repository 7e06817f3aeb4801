import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** From this likeness on (Jaro-Winkler, 0 to 1) a typed word is another with a slip: "strom" and "storm" have 0.93. */
const slip = 0.88;
/** Shorter words are like too many. */
const shortest = 4;

/** How like the typed words are to the likest of `words` each, 0 to 1 on average; all folded. */
export function likeness(typed: readonly string[], words: readonly string[]): number {
  const sum = typed.reduce((total, word) => total + likest(word, words), 0);
  return typed.length === 0 ? 0 : sum / typed.length;
}

/** Whether each typed word is one of `words` with a slip at most. */
export function isNear(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((word) => words.includes(word) || (word.length >= shortest && likest(word, words) >= slip));
}

function likest(word: string, words: readonly string[]): number {
  return words.reduce((most, other) => Math.max(most, jaroWinkler(word, other, { ignoreCase: false })), 0);
}
