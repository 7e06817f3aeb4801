import type { Json } from './json.js';
import { channelPermissions, Permission } from './permissions.js';
import { wireChannel, wireGuild, wireMessageEvent } from './wire.js';
import type { World, WorldEvent } from './world.js';

/** Whether the app hears of an event: not of what it is not in, or may not look into. */
export function mayKnow(world: World, event: WorldEvent): boolean {
  if (event.name === 'INTERACTION_CREATE' || event.name === 'GUILD_DELETE') return true;
  if (event.guildId !== undefined && !world.guilds.get(event.guildId)?.members.has(world.app.id)) return false;
  if (!event.channel || event.name.startsWith('CHANNEL_')) return true;
  return (channelPermissions(world, event.channel, world.app.id) & Permission.ViewChannel) !== 0n;
}

/** What comes with an event. @param members whether a guild comes with its members */
export function eventData(
  world: World,
  { data, message, channel, guildId }: WorldEvent,
  view: Parameters<typeof wireMessageEvent>[2],
  members: boolean,
): Json {
  if (data) return data;
  if (message) return wireMessageEvent(world, message, view);
  if (channel) return wireChannel(world, channel);
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  return guild ? wireGuild(world, guild, members) : {};
}
