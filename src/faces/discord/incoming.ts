import type { Client } from 'discord.js';

/** An event of the gateway: its name and what comes with it. */
interface Packet {
  readonly t: string;
  readonly d: Record<string, unknown> | null;
}

/**
 * Lets no event end the bot. What discord.js must have and some servers leave out is filled in; an event that it cannot
 * read even so is logged and passed over.
 */
export function guardEvents(client: Client, log: (line: string) => void): void {
  // No part of the public interface; without it, the error would be thrown where nobody can catch it.
  const manager = client.ws as unknown as { handlePacket(packet?: Packet, shard?: unknown): unknown };
  const handle = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    try {
      return handle(packet && completed(packet), shard);
    } catch (error) {
      log(`${packet?.t ?? 'An event'} could not be read: ${error instanceof Error ? error.stack : error}`);
      return false;
    }
  };
}

/** Fields of an interaction that came to Discord one by one, and that discord.js reads without a look. */
function completed(packet: Packet): Packet {
  const { t, d } = packet;
  if (t !== 'INTERACTION_CREATE' || d === null) return packet;
  const channel = typeof d.channel_id === 'string' ? { channel: { id: d.channel_id } } : {};
  return { t, d: { entitlements: [], authorizing_integration_owners: {}, ...channel, ...d } };
}
