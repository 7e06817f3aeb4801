import { createHash } from 'node:crypto';

/** A 429 to be given to the next request that matches. */
export interface Forced {
  matches: (method: string, path: string) => boolean;
  /** Seconds. */
  retryAfter: number;
  global: boolean;
  scope: 'user' | 'global' | 'shared';
}

export interface RateLimited {
  retryAfter: number;
  global: boolean;
  scope: string;
}

/** Rate-limit buckets: one for each route and major parameter, `limit` requests a second. */
export class RateLimits {
  private readonly buckets = new Map<string, { left: number; resetAt: number }>();
  private readonly forced: Forced[] = [];

  constructor(
    private readonly now: () => number,
    private readonly limit = 50,
  ) {}

  forceNext(forced: Forced): void {
    this.forced.push(forced);
  }

  /** Counts a request. @returns the headers for it and, when it is one too many, the refusal */
  count(
    method: string,
    route: string,
    path: string,
    major: string,
  ): { headers: Record<string, string>; limited?: RateLimited } {
    const key = `${method} ${route} ${major}`;
    const now = this.now();
    let bucket = this.buckets.get(key);
    if (!bucket || bucket.resetAt <= now) {
      bucket = { left: this.limit, resetAt: now + 1000 };
      this.buckets.set(key, bucket);
    }
    const at = this.forced.findIndex((forced) => forced.matches(method, path));
    const [forced] = at < 0 ? [] : this.forced.splice(at, 1);
    const exhausted = bucket.left <= 0;
    bucket.left = Math.max(0, bucket.left - 1);
    const resetAfter = forced?.retryAfter ?? (bucket.resetAt - now) / 1000;
    const headers: Record<string, string> = {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(forced ? 0 : bucket.left),
      'x-ratelimit-reset': ((now + resetAfter * 1000) / 1000).toFixed(3),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-bucket': createHash('md5').update(`${method} ${route}`).digest('hex'),
    };
    if (!forced && !exhausted) return { headers };
    const limited = { retryAfter: resetAfter, global: forced?.global ?? false, scope: forced?.scope ?? 'user' };
    headers['retry-after'] = resetAfter.toFixed(3);
    headers['x-ratelimit-scope'] = limited.scope;
    if (limited.global) headers['x-ratelimit-global'] = 'true';
    return { headers, limited };
  }
}
