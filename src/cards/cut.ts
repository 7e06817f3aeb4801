/** Words of at most `most` UTF-16 units, with "…" where they are cut, and no sign cut in two. */
export function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
