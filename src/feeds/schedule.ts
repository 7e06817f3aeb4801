/** Milliseconds between two looks at a feed. */
export const usualInterval = 30 * 60_000;
/** Longest wait after failures, in milliseconds: a day. */
const longestBackOff = 24 * 3_600_000;
/** Longest wait that a site may ask for, in milliseconds: a week. */
const longestRetryAfter = 7 * 24 * 3_600_000;
/** Share of a wait that chance takes off or puts on, so that feeds that were followed at once are not asked at once. */
const jitter = 0.1;

/**
 * When a feed is looked at next, in milliseconds since 1970: after the interval, doubled with each failure in a row, but
 * not before the site wants it.
 */
export function nextLook({
  now,
  interval,
  failures,
  retryAt,
  random,
}: {
  readonly now: number;
  readonly interval: number;
  readonly failures: number;
  readonly retryAt: number | null;
  readonly random: number;
}): number {
  const wait = Math.max(interval, Math.min(interval * 2 ** failures, longestBackOff));
  return Math.max(Math.round(now + wait * (1 + jitter * (2 * random - 1))), retryAt ?? 0);
}

/** The moment that a header Retry-After names, in seconds or as a date (RFC 9110, 10.2.3); null where it names none. */
export function retryMoment(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const moment = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(moment) || moment <= now ? null : Math.min(moment, now + longestRetryAfter);
}

/** Whether the time has come; also where `next` is so far away that the clock must have been set back. */
export function isDue(next: number, now: number, interval: number): boolean {
  return next <= now || next > now + Math.max(longestRetryAfter, 2 * interval);
}
