import type { Core } from './core.js';
import type { Interaction } from './interactions.js';
import type { Json } from './json.js';
import { LIMITS } from './limits.js';
import { ALL_PERMISSIONS, channelPermissions, DIRECT_MESSAGE_PERMISSIONS } from './permissions.js';
import { wireChannel, wireMemberWithUser, wireMessage, wireUser } from './wire.js';

/** INTERACTION_CREATE as Discord sends it, every field that the documentation calls present. */
export function interactionPayload(core: Core, interaction: Interaction, data: Json): Json {
  const { world } = core;
  const { channel, userId } = interaction;
  const user = world.users.get(userId);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  const payload: Json = {
    id: interaction.id,
    application_id: world.app.id,
    type: interaction.type,
    data,
    channel_id: channel.id,
    channel: {
      ...wireChannel(world, channel),
      permissions: (guild ? channelPermissions(world, channel, userId) : DIRECT_MESSAGE_PERMISSIONS).toString(),
    },
    token: interaction.token,
    version: 1,
    locale: user?.locale ?? 'en-US',
    app_permissions: (interaction.appInGuild
      ? channelPermissions(world, channel, world.app.id)
      : DIRECT_MESSAGE_PERMISSIONS
    ).toString(),
    entitlements: [],
    authorizing_integration_owners: guild
      ? interaction.appInGuild
        ? { 0: guild.id }
        : { 1: userId }
      : { 0: '0', 1: userId },
    context: guild ? 0 : 1,
    attachment_size_limit: LIMITS.fileBytes,
  };
  if (guild && member) {
    const bits = channelPermissions(world, channel, userId) & ALL_PERMISSIONS;
    Object.assign(payload, {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
      member: { ...wireMemberWithUser(world, member), permissions: bits.toString() },
    });
  } else if (user) payload.user = wireUser(user);
  if (interaction.source)
    payload.message = wireMessage(world, interaction.source, { base: core.base(), readsAll: true });
  return world.leaner
    ? Object.fromEntries(Object.entries(payload).filter(([field]) => !lateFields.has(field)))
    : payload;
}

const lateFields: ReadonlySet<string> = new Set([
  'channel',
  'app_permissions',
  'entitlements',
  'authorizing_integration_owners',
  'context',
  'attachment_size_limit',
  'guild',
]);
