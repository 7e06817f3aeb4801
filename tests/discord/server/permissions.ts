import type { Channel, Guild, World } from './world.js';

/** Permission bits (Discord's topics/permissions page); those that this server looks at. */
export const Permission = {
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  CreatePrivateThreads: 1n << 36n,
  SendMessagesInThreads: 1n << 38n,
} as const;

/** Every bit that Discord gives out today (up to 1 << 51): what an owner or administrator has. */
export const ALL_PERMISSIONS = (1n << 52n) - 1n;

/** What @everyone may do in a new server. */
export const DEFAULT_PERMISSIONS =
  Permission.AddReactions |
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands |
  Permission.CreatePublicThreads |
  Permission.CreatePrivateThreads |
  Permission.SendMessagesInThreads;

/** What the app has in a direct message with it (receiving-and-responding: `app_permissions`). */
export const DIRECT_MESSAGE_PERMISSIONS =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.MentionEveryone |
  Permission.AddReactions;

/** A member's permissions over the whole server, without channel overwrites. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  let bits = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const roleId of guild.members.get(userId)?.roles ?? []) bits |= guild.roles.get(roleId)?.permissions ?? 0n;
  return bits & Permission.Administrator ? ALL_PERMISSIONS : bits;
}

/**
 * A user's permissions in a channel, by Discord's order: server, @everyone's overwrite, roles' overwrites together,
 * the member's own. A thread takes its parent's; a private thread is seen by its members and by who manages threads.
 */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === undefined) return channel.recipients.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  const guild = world.guilds.get(channel.guildId);
  if (!guild?.members.has(userId)) return 0n;
  if (channel.thread) {
    const parent = world.channels.get(channel.parentId ?? '');
    const bits = parent ? channelPermissions(world, parent, userId) : 0n;
    const closed = channel.type === 12 && !channel.thread.members.has(userId) && !(bits & Permission.ManageThreads);
    return closed ? 0n : bits;
  }
  let bits = guildPermissions(guild, userId);
  if (bits === ALL_PERMISSIONS) return bits;
  const roles = guild.members.get(userId)?.roles ?? new Set<string>();
  const everyone = channel.overwrites.find((overwrite) => overwrite.id === guild.id);
  if (everyone) bits = (bits & ~everyone.deny) | everyone.allow;
  let deny = 0n;
  let allow = 0n;
  for (const overwrite of channel.overwrites) {
    if (overwrite.type !== 'role' || overwrite.id === guild.id || !roles.has(overwrite.id)) continue;
    deny |= overwrite.deny;
    allow |= overwrite.allow;
  }
  bits = (bits & ~deny) | allow;
  const own = channel.overwrites.find((overwrite) => overwrite.type === 'member' && overwrite.id === userId);
  if (own) bits = (bits & ~own.deny) | own.allow;
  return bits & Permission.ViewChannel ? bits : 0n;
}

/** The permission that sending needs here: threads have their own (SEND_MESSAGES has no effect in them). */
export function sendingPermission(channel: Channel): bigint {
  return channel.thread ? Permission.SendMessagesInThreads : Permission.SendMessages;
}
