/** Words before a weekday that name a day of their own, whenever it was: "Black Friday", "Bloody Sunday". */
const namedDay = /\b(?:Black|Bloody|Cyber)\s+$/u;
/** "The Good Friday Agreement" */
const ofAgreement = /^\s+(?:Agreement|Accord|Treaty|Prayers?|Mosque)\b/u;
const recurring = /\b(?:every|each)\s+(?:other\s+|second\s+)?$/i;
/** "On a Monday in March 2017", "it was a Tuesday": any; "a Friday attack" is one. */
const someDay = /\b(?:on|is|was)\s+an?\s+$/i;
/** "The rains usually begin in | June" */
const usual = /\b(?:usually|normally|typically|traditionally|generally)\b[^.;,]{0,40}$/i;
/** "USA Today", the paper; "Live Today" */
const title = /\p{Lu}[\p{L}\d]*\s+$/u;
/** "A collection of 2020 pieces" */
const countsOf = /\b(?:collection|total|crowd|force|fleet|array|stock|average|maximum|minimum|population)\s+of\s+$/i;
const counted = /^\s+\p{Ll}+s\b/u;
/** "The case of April Jones" */
const givenName =
  /\b(?:case|death|murder|killing|disappearance|family|parents|mother|father|body|story|name)\s+of\s+$/i;
const isGivenName = /^(?:April|May|June|August|Jan)$/;
const surname = /^\s+\p{Lu}\p{Ll}/u;

/** Whether words of the shape of a date, at a place in a text, are none: a name, a number of things, or any such day. */
export function isNoDate(words: string, start: number, end: number): boolean {
  const said = words.slice(start, end);
  const before = words.slice(Math.max(0, start - 60), start);
  const after = words.slice(end, end + 20);
  if (!/\d/.test(said) && usual.test(before)) return true;
  if (/^\d{4}$/.test(said)) return countsOf.test(before) && counted.test(after);
  if (/day$/i.test(said) && !/^to/i.test(said)) {
    if (recurring.test(before) || someDay.test(before) || ofAgreement.test(after)) return true;
    return /^\p{Lu}/u.test(said) && namedDay.test(before);
  }
  if (said === 'Today' || said === 'Tonight') return title.test(before);
  if (said === 'TODAY') return /\bUSA\s+$/.test(before);
  // "This may be"
  if (said === 'may') return /\b(?:this|that)\s+$/i.test(before);
  return isGivenName.test(said) && givenName.test(before) && surname.test(after);
}
