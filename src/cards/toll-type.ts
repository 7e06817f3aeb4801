/**
 * How wide the signs from space to "~" are in DejaVu Sans, in thousandths of an em: taken from the font's own table
 * (dejavu-fonts-ttf 2.37), regular and bold.
 */
const ascii = {
  plain:
    '318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 531 ' +
    '1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685 611 685 390 337 390 838 500 ' +
    '500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 636 337 636 838',
  bold:
    '348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365 696 696 696 696 696 696 696 696 696 696 400 400 838 838 838 580 ' +
    '1000 774 762 734 830 683 683 821 837 372 372 775 637 995 837 850 733 850 770 720 682 812 774 1103 771 724 725 457 365 457 838 500 ' +
    '500 675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687 716 716 493 595 478 712 652 924 645 652 582 712 365 712 838',
};
const measured = {
  plain: ascii.plain.split(' ').map((width) => Number(width) / 1000),
  bold: ascii.bold.split(' ').map((width) => Number(width) / 1000),
};
/** Of other signs, in ems: rather too wide than too narrow, for labels must not touch. */
const others: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[\p{M}\u200C\u200D]/u, 0],
  [/[·’‘]/u, 0.34],
  [/[“”†]/u, 0.53],
  [/[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.75],
];
const otherWidth = 1;
const boldness = 1.15;

/** The width of `words` in pixels at `size` pixels; an upper guess where they have signs beyond ASCII. */
export function widthOf(words: string, size: number, weight: 'bold' | 'plain' = 'plain'): number {
  let ems = 0;
  for (const sign of words) {
    const own = sign.length === 1 ? measured[weight][sign.charCodeAt(0) - 32] : undefined;
    const guessed = () => others.find(([signs]) => signs.test(sign))?.[1] ?? otherWidth;
    ems += own ?? guessed() * (weight === 'bold' ? boldness : 1);
  }
  return ems * size;
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
