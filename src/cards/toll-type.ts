/** How wide a sign of DejaVu Sans is, in ems: rather too wide than too narrow, for labels must not touch. */
const widths: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[\p{M}\u200C\u200D]/u, 0],
  [/[ijlI]/, 0.3],
  [/[ .,:;'’|!]/, 0.34],
  [/[frt()[\]*/-]/, 0.42],
  [/[csvxyz“”]/, 0.58],
  [/[mMW@%—…]/, 1],
  [/[A-Zw&]/, 0.8],
  [/[a-z0-9]|\p{Script=Arabic}|\p{Script=Hebrew}/u, 0.64],
];
const otherWidth = 0.8;
const bold = 1.13;

/** An upper guess of the width of `words` in pixels at `size` pixels. */
export function widthOf(words: string, size: number, weight: 'bold' | 'plain' = 'plain'): number {
  let ems = 0;
  for (const sign of words) ems += widths.find(([signs]) => signs.test(sign))?.[1] ?? otherWidth;
  return ems * size * (weight === 'bold' ? bold : 1);
}

/**
 * What DejaVu Sans cannot draw: it has Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters; Chinese,
 * Indian or Korean ones would become boxes. Taken from the character map of dejavu-fonts-ttf 2.37, regular and bold.
 */
const undrawable =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of single signs are meant, accents among them
  /[^\u0300-\u034E\u0020-\u007E\u00A0-\u02E9\u0370-\u0523\u0531-\u0556\u0561-\u0587\u05D0-\u05EA\u060C\u061B\u061F\u0621-\u063A\u0640-\u0655\u0660-\u0670\u0679-\u06BF\u06CC\u06F0-\u06F9\u10D0-\u10FC\u1E00-\u1EFB\u1F00-\u1FFE\u200C\u200D\u2010-\u2015\u2018-\u2027\u2030-\u205E\u20A0-\u20B5]+|\p{Cn}+/gu;

/**
 * Words as the picture can draw them, on one line, with "…" for what it cannot; null where nothing readable is left.
 * Signs that turn the direction of writing are left out, and accents heaped on one letter.
 */
export function drawable(words: string): string | null {
  const line = words
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .replaceAll(/(?![\u200C\u200D])\p{Cf}|\uFE0F/gu, '')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .replaceAll(undrawable, '…')
    .trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : null;
}

/** The words cut with "…" where they would be wider than `most` pixels. */
export function fitted(words: string, size: number, most: number, weight: 'bold' | 'plain' = 'plain'): string {
  if (widthOf(words, size, weight) <= most) return words;
  let kept = '';
  let left = most - widthOf('…', size, weight);
  for (const sign of words) {
    left -= widthOf(sign, size, weight);
    if (left < 0) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** Words as the text of an XML element or attribute. */
export function xml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
