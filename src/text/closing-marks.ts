/**
 * The quotation marks and brackets that may close behind a stop. »So« and „so“ are closed by marks that open elsewhere.
 */
const closingMarks = `"'“”‘’«»‹›」』)]`;

/** Tells whether words end with one of the marks of `stops`, whatever closes behind it. */
export function endsWithStop(stops: string): (words: string) => boolean {
  return (words) => {
    let end = words.length;
    while (end > 0 && closingMarks.includes(words.charAt(end - 1))) end--;
    return end > 0 && stops.includes(words.charAt(end - 1));
  };
}
