/**
 * Words in lower case, without accents and marks. `form` NFKD takes signs apart that only look otherwise as well ("ﬁ",
 * full-width letters).
 */
export function unaccented(words: string, form: 'NFD' | 'NFKD' = 'NFD'): string {
  const low = words.toLowerCase();
  // Hardly any word has other signs, and many are asked about.
  return /[^ -~]/.test(low) ? low.normalize(form).replaceAll(/\p{M}/gu, '') : low;
}

/** Words as they are compared where spelling is to make no difference: without case, accents and marks, a space between. */
export function folded(words: string): string {
  return unaccented(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
