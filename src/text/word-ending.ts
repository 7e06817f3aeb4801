/**
 * Whether a word ends so behind two letters or more: "landed", not "red". Called for every word of a text, of which a
 * pattern would take several times as long.
 */
export const endsIn = (word: string, ending: string): boolean =>
  word.length >= ending.length + 2 && word.endsWith(ending);
