/**
 * The quotation marks and brackets that may close behind a stop, for a class of a regular expression. »So« and „so“ are
 * closed by marks that open elsewhere.
 */
export const closingMarks = String.raw`"'“”‘’«»‹›」』)\]`;

/** Tells whether words end with one of `stops` (a class of a regular expression), whatever closes behind it. */
export function endsWithStop(stops: string): (words: string) => boolean {
  const end = new RegExp(`[${stops}][${closingMarks}]*$`, 'u');
  return (words) => end.test(words);
}
