import {
  type BaseInteraction,
  ChannelType,
  type Guild,
  GuildMember,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
  type TextBasedChannel,
} from 'discord.js';
import type { ChannelState } from '../../command/command.js';
import type { ServerId } from '../../records/records.js';

/** Whose library answers: the server's where the bot is a member, else the shipped articles alone. */
export function serverOf({ guildId, client }: BaseInteraction | Message): ServerId {
  return guildId !== null && client.guilds.cache.has(guildId) ? guildId : null;
}

/** What the member who asks may do there; null where nobody tells, as in direct messages. */
export function memberPermissions({ memberPermissions: told, member, channel }: BaseInteraction): Permissions | null {
  if (told !== null || !(member instanceof GuildMember) || !knowsRoles(member.guild)) return told;
  return channel !== null && 'guild' in channel ? channel.permissionsFor(member) : member.permissions;
}

/** The ids of the roles of the member who asks. */
export function memberRoles({ member, guildId }: BaseInteraction): readonly string[] {
  // The one that everybody has is never listed; its id is the server's.
  const everyone = guildId === null ? [] : [guildId];
  if (!(member instanceof GuildMember)) return [...everyone, ...(member?.roles ?? [])];
  // No part of the public interface; that leaves out the roles that nobody has told of, which are all in an outage.
  return [...everyone, ...(member as unknown as { readonly _roles: readonly string[] })._roles];
}

/** What the bot may do there; null where nobody tells. */
export function ownPermissions({ appPermissions: told, channel, client }: BaseInteraction): Permissions | null {
  if (told.bitfield !== 0n) return told;
  return channel !== null && 'guild' in channel && knowsRoles(channel.guild)
    ? channel.permissionsFor(client.user)
    : null;
}

type Permissions = Readonly<PermissionsBitField>;

/** Not where the server is in an outage, or was never told of. */
const knowsRoles = ({ id, roles }: Guild) => roles.cache.has(id);

/** Whether answers there can be discussed in a thread: not in the chats of voice channels and stages. */
export const hasThreads = (channel: TextBasedChannel | null): boolean =>
  channel?.isThread() === true ||
  channel?.type === ChannelType.GuildText ||
  channel?.type === ChannelType.GuildAnnouncement;

/** What the bot may do in a channel with these permissions of its own. */
export function channelState(
  channel: TextBasedChannel | null,
  permissions: Permissions | null,
  server: ServerId,
): ChannelState {
  const thread = channel?.isThread() === true;
  const direct = channel === null ? server === null : channel.isDMBased();
  const needed =
    direct || permissions === null
      ? []
      : needs.filter(
          (need) => (need.thread === undefined || need.thread === thread) && (!need.forThreads || hasThreads(channel)),
        );
  return {
    name: channel !== null && 'name' in channel && channel.name !== null ? channel.name : '',
    kind: direct ? 'direct' : thread ? 'thread' : 'channel',
    joined: direct || (server !== null && !(channel?.type === ChannelType.PrivateThread && !channel.joined)),
    missing: needed
      .filter(({ bit }) => !permissions?.has(bit))
      .map(({ permission, purpose }) => ({ permission, purpose })),
  };
}

/** What each thing that the bot does takes, in the names of Discord's settings. `thread` where only there, or only outside. */
const needs: readonly { bit: bigint; permission: string; purpose: string; thread?: boolean; forThreads?: true }[] = [
  { bit: PermissionFlagsBits.ViewChannel, permission: 'View Channel', purpose: 'to see mentions' },
  { bit: PermissionFlagsBits.SendMessages, permission: 'Send Messages', purpose: 'to answer mentions', thread: false },
  {
    bit: PermissionFlagsBits.SendMessagesInThreads,
    permission: 'Send Messages in Threads',
    purpose: 'to answer mentions in threads',
    forThreads: true,
  },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    permission: 'Read Message History',
    purpose: 'to reply to a question',
  },
  {
    bit: PermissionFlagsBits.CreatePublicThreads,
    permission: 'Create Public Threads',
    purpose: 'for the button Discuss',
    thread: false,
    forThreads: true,
  },
  { bit: PermissionFlagsBits.AttachFiles, permission: 'Attach Files', purpose: 'for pictures of tolls' },
];
