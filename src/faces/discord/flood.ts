/** Answers that a member may take at once, and how many come back each second: nobody who reads them comes near. */
const burst = 60;
const perSecond = 2;
/** Members kept in mind; beyond it, those who have asked nothing for longest are forgotten. */
const remembered = 10_000;

/** Holds back a member who floods the bot, so that nobody else feels it: a token bucket for each. */
export class Flood {
  readonly #members = new Map<string, { tokens: number; at: number; told: boolean }>();

  /**
   * Takes one answer for `member` at `now` (milliseconds). 0 where it is granted; else the seconds to wait, and whether
   * the member was told since the flood began.
   */
  take(member: string, now: number): { readonly wait: number; readonly told: boolean } {
    const before = this.#members.get(member) ?? { tokens: burst, at: now, told: false };
    const tokens = Math.min(burst, before.tokens + (Math.max(0, now - before.at) / 1000) * perSecond);
    const granted = tokens >= 1;
    this.#members.delete(member);
    this.#members.set(member, { tokens: granted ? tokens - 1 : tokens, at: now, told: !granted });
    for (const first of this.#members.keys()) {
      if (this.#members.size <= remembered) break;
      this.#members.delete(first);
    }
    return granted ? { wait: 0, told: false } : { wait: Math.ceil((1 - tokens) / perSecond), told: before.told };
  }
}
