/** What ends a moment that tells its zone: "Z", "+02:00", "GMT", "EST", "-0700 (PDT)". */
const zone = /:\d\d(?:[.,]\d+)?\s*(?:Z|UTC?|GMT|[ECMP][SD]T|(?:GMT|UTC)?[+-]\d\d:?\d\d)(?:\s*\([^)]*\))?\s*$/i;

/**
 * The UTC day of a day or a moment as pages and feeds write it (ISO 8601, RFC 822, "March 4, 2016"); the day that stands
 * there where it tells no zone, whatever this machine's is. Null where it is none.
 */
export function publishedDay(value: string): string | null {
  const [, year, month, date, rest] = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(.*)$/.exec(value) ?? [];
  const isZoned = zone.test(rest ?? value);
  const time = new Date(year !== undefined && !isZoned ? `${year}-${month}-${date}` : value);
  if (Number.isNaN(time.getTime())) return null;
  // Without a zone, what was read as this machine's time is told in it again.
  const day =
    year === undefined && !isZoned
      ? new Date(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate())).toISOString()
      : time.toISOString();
  // Years of five digits and more come with a sign.
  return /^\d{4}-/.test(day) ? day.slice(0, 10) : null;
}
