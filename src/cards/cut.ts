/** Words of at most `most` UTF-16 units, with "…" where they are cut: behind a word, else never in a sign. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const head = words.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, '');
  const word = /^[\s\S]*\S(?=\s)/.exec(words.slice(0, most))?.[0];
  return `${word !== undefined && word.length > most / 2 ? word : head}…`;
}
