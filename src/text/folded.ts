/** Words as they are compared where spelling is to make no difference: without case, accents and marks, a space between. */
export function folded(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
