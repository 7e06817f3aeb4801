import { refusal } from '../api-error.js';
import type { Core } from '../core.js';
import { channelPermissions, Permission } from '../permissions.js';
import type { Channel, Message } from '../world.js';

/** The channel, when the app may look into it: 10003 unknown, 50001 not allowed. */
export function visibleChannel(core: Core, id: string): Channel {
  const channel = core.world.channels.get(id);
  if (!channel) throw refusal.unknownChannel();
  if (!(channelPermissions(core.world, channel, core.world.app.id) & Permission.ViewChannel))
    throw refusal.missingAccess();
  return channel;
}

/** 50013 when the app lacks one of the permissions here. */
export function demand(core: Core, channel: Channel, needed: bigint): void {
  if ((channelPermissions(core.world, channel, core.world.app.id) & needed) !== needed)
    throw refusal.missingPermissions();
}

/** A message that everybody in the channel sees: 10008 for an ephemeral one. */
export function publicMessage(channel: Channel, id: string): Message {
  const message = channel.messages.get(id);
  if (!message || message.ephemeralTo !== undefined) throw refusal.unknownMessage();
  return message;
}
