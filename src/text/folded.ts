/**
 * Words in lower case, without accents and marks. `form` NFKD takes signs apart that only look otherwise as well ("ﬁ",
 * full-width letters).
 */
export function unaccented(words: string, form: 'NFD' | 'NFKD' = 'NFD'): string {
  const low = words.toLowerCase();
  // Hardly any word has other signs, and many are asked about.
  if (isPlain(low)) return low;
  return low
    .normalize(form)
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðıæœß]/g, (letter) => apart[letter] ?? letter);
}

/** A loop, as a pattern takes three times as long for a word. */
function isPlain(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/** Letters that Unicode does not take apart, as who has no key for them writes them. */
const apart: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' };

/** Words as they are compared where spelling is to make no difference: without case, accents and marks, a space between. */
export function folded(words: string): string {
  return unaccented(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
