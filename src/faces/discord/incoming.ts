import { type Client, Events, InteractionResponseType, InteractionType, MessageFlags, Routes } from 'discord.js';
import { drawCard } from './draw.js';
import { cleaned, completed, type Fields, leftServers, type Packet, unknownPlaces } from './packets.js';
import { problemCard } from './serve-card.js';

/**
 * Lets no event end the bot or leave who asked without an answer. What discord.js must have and some servers leave out
 * is filled in, what they name null is left out, places that they never told of are made known, and servers that the bot
 * has left meanwhile forgotten; an event that discord.js cannot read even so is logged and passed over, and if it was an
 * interaction, refused.
 */
export function guardEvents(client: Client, log: (line: string) => void): void {
  // No part of the public interface; without it, the error would be thrown where nobody can catch it.
  const manager = client.ws as unknown as { handlePacket(packet?: Packet, shard?: unknown): unknown };
  const handle = manager.handlePacket.bind(manager);
  let isRead = false;
  client.on(Events.InteractionCreate, () => {
    isRead = true;
  });
  manager.handlePacket = (given, shard) => {
    if (!given) return handle(given, shard);
    const packet = cleaned(given);
    const { t, d } = packet;
    isRead = false;
    let result: unknown = null;
    try {
      for (const before of [...leftServers(client, packet), ...unknownPlaces(client, packet)]) handle(before, shard);
      result = handle(completed(packet), shard);
    } catch (error) {
      log(`${t} could not be read: ${error instanceof Error ? error.stack : error}`);
    }
    // What discord.js puts off until it is ready, with false, comes here again.
    if (t === 'INTERACTION_CREATE' && d && !isRead && result !== false) {
      refuseUnread(client, d).catch((error: unknown) => log(`INTERACTION_CREATE could not be refused: ${error}`));
    }
    return result;
  };
}

/** Answers an interaction that discord.js cannot read, or does not know. */
async function refuseUnread(client: Client, { id, token, type }: Fields): Promise<void> {
  if (typeof id !== 'string' || typeof token !== 'string' || type === InteractionType.Ping) return;
  const { components } = drawCard(problemCard('I could not read what your Discord sent. /help tells what there is.'));
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const body =
    type === InteractionType.ApplicationCommandAutocomplete
      ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { components, flags, allowed_mentions: { parse: [] } },
        };
  await client.rest.post(Routes.interactionCallback(id, token), { auth: false, body });
}
