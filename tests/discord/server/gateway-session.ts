import type { WebSocket } from 'ws';
import type { Json } from './json.js';

/** One session of a client's with the gateway: what was sent in it, over the connection that it has or has lost. */
export class Session {
  sequence = 0;
  /** Every event sent or missed, for RESUME. */
  readonly log: { s: number; text: string }[] = [];
  resumable = true;

  constructor(
    readonly id: string,
    readonly intents: number,
    readonly shard: readonly [number, number],
    public socket: WebSocket | undefined,
  ) {}

  /** Sends an event, or keeps it for RESUME. */
  dispatch(t: string, d: Json): void {
    this.sequence += 1;
    const text = JSON.stringify({ op: 0, t, s: this.sequence, d });
    this.log.push({ s: this.sequence, text });
    this.socket?.send(text);
  }

  /** Whether what happens in a guild, or in none, is told to this session's shard. */
  hears(guildId: string | undefined): boolean {
    const [index, count] = this.shard;
    return guildId === undefined ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
  }
}

/** The shard that an IDENTIFY asks for: which of how many. */
export function shardOf(data: Json): [number, number] {
  const [index, count] = Array.isArray(data.shard) ? data.shard.map(Number) : [0, 1];
  return [index ?? -1, count ?? 0];
}
