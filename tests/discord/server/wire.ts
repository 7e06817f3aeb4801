import { readableWithoutIntent } from './intents.js';
import type { Json } from './json.js';
import { channelPermissions } from './permissions.js';
import type { Attachment, Channel, Guild, GuildMember, Message, Role, User, World } from './world.js';

/** The world's objects in the form in which Discord sends them. */

const iso = (time: number): string => new Date(time).toISOString();

export function wireUser(user: User): Json {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.bot ? null : user.username,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

export function wireMember(member: GuildMember): Json {
  return {
    nick: member.nick,
    avatar: null,
    roles: [...member.roles],
    joined_at: iso(member.joinedAt),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

export function wireMemberWithUser(world: World, member: GuildMember): Json {
  const user = world.users.get(member.userId);
  return { ...wireMember(member), user: user ? wireUser(user) : { id: member.userId } };
}

export function wireRole(guild: Guild, role: Role): Json {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: role.id === guild.id ? 0 : 1,
    permissions: role.permissions.toString(),
    managed: false,
    mentionable: role.mentionable,
    flags: 0,
  };
}

export function wireChannel(world: World, channel: Channel): Json {
  const lastMessage = [...channel.messages.values()].findLast((message) => message.ephemeralTo === undefined);
  const wire: Json = {
    id: channel.id,
    type: channel.type,
    last_message_id: lastMessage?.id ?? null,
    flags: 0,
  };
  if (channel.guildId === undefined) {
    const others = channel.recipients.filter((id) => id !== world.app.id);
    return { ...wire, recipients: others.flatMap((id) => world.users.get(id) ?? []).map(wireUser) };
  }
  Object.assign(wire, { guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId ?? null });
  if (!channel.thread) {
    return {
      ...wire,
      topic: channel.topic,
      position: 0,
      nsfw: false,
      rate_limit_per_user: 0,
      permission_overwrites: channel.overwrites.map((overwrite) => ({
        id: overwrite.id,
        type: overwrite.type === 'role' ? 0 : 1,
        allow: overwrite.allow.toString(),
        deny: overwrite.deny.toString(),
      })),
    };
  }
  const { thread } = channel;
  return {
    ...wire,
    owner_id: thread.ownerId,
    message_count: channel.messages.size,
    member_count: thread.members.size,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: thread.archived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: iso(thread.archiveChangedAt),
      locked: thread.locked,
      ...(channel.type === 12 ? { invitable: thread.invitable } : {}),
    },
    ...(thread.members.has(world.app.id) ? { member: wireThreadMember(channel, world.app.id) } : {}),
  };
}

export function wireThreadMember(channel: Channel, userId: string): Json {
  return {
    id: channel.id,
    user_id: userId,
    join_timestamp: iso(channel.thread?.archiveChangedAt ?? 0),
    flags: 0,
  };
}

/** A server as GUILD_CREATE carries it: the channels and threads that the app may see, and itself as a member. */
export function wireGuild(world: World, guild: Guild, allMembers: boolean): Json {
  const visible = [...world.channels.values()].filter(
    (channel) =>
      channel.guildId === guild.id &&
      !channel.thread?.archived &&
      (!channel.thread || channelPermissions(world, channel, world.app.id) !== 0n),
  );
  const members = [...guild.members.values()].filter((member) => allMembers || member.userId === world.app.id);
  return {
    ...wireGuildSummary(guild),
    joined_at: iso(guild.members.get(world.app.id)?.joinedAt ?? 0),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: members.map((member) => wireMemberWithUser(world, member)),
    channels: visible.filter((channel) => !channel.thread).map((channel) => wireChannel(world, channel)),
    threads: visible.filter((channel) => channel.thread).map((channel) => wireChannel(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A server as GET /guilds/:id answers it. */
export function wireGuildSummary(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()].map((role) => wireRole(guild, role)),
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    stickers: [],
  };
}

export function attachmentUrl(base: string, channelId: string, attachment: Attachment): string {
  return `${base}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
}

function wireAttachment(base: string, channelId: string, attachment: Attachment): Json {
  const url = attachmentUrl(base, channelId, attachment);
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.bytes.length,
    url,
    proxy_url: url,
    content_type: attachment.contentType,
    ...(attachment.description === null ? {} : { description: attachment.description }),
  };
}

/** How a receiver is to see messages. */
export interface View {
  /** Address of this server, for the links of attachments. */
  base: string;
  /** False for the app without the MESSAGE_CONTENT intent: what others wrote comes blank. */
  readsAll: boolean;
  /** Leave out the message that this one answers (it is never nested twice). */
  nested?: boolean;
}

/** A message as its receiver may read it. */
export function wireMessage(world: World, message: Message, view: View): Json {
  const author = world.users.get(message.authorId);
  const repliedTo = message.replyTo && world.message(message.replyTo.channelId, message.replyTo.messageId);
  const readable = view.readsAll || readableWithoutIntent(message, world.app.id, repliedTo);
  const mentioned = message.pings.users.flatMap((id) => world.users.get(id) ?? []);
  const wire: Json = {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: author ? wireUser(author) : { id: message.authorId },
    content: readable ? message.content : '',
    embeds: readable ? message.embeds : [],
    components: readable ? message.components : [],
    attachments: readable ? message.attachments.map((file) => wireAttachment(view.base, message.channelId, file)) : [],
    timestamp: iso(message.createdAt),
    edited_timestamp: message.editedAt === undefined ? null : iso(message.editedAt),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: mentioned.map(wireUser),
    mention_roles: message.pings.roles,
    pinned: false,
    flags: message.flags,
  };
  if (message.nonce !== undefined) wire.nonce = message.nonce;
  if (message.reactions.size > 0) {
    wire.reactions = [...message.reactions].map(([name, users]) => ({
      emoji: { id: null, name },
      count: users.size,
      count_details: { burst: 0, normal: users.size },
      me: users.has(world.app.id),
      me_burst: false,
      burst_colors: [],
    }));
  }
  if (message.replyTo) {
    wire.message_reference = {
      type: 0,
      channel_id: message.replyTo.channelId,
      message_id: message.replyTo.messageId,
      ...(message.guildId === undefined ? {} : { guild_id: message.guildId }),
    };
    if (!view.nested)
      wire.referenced_message = repliedTo ? wireMessage(world, repliedTo, { ...view, nested: true }) : null;
  }
  if (message.interaction) {
    const user = world.users.get(message.interaction.userId);
    wire.application_id = world.app.id;
    wire.webhook_id = world.app.id;
    wire.interaction_metadata = {
      id: message.interaction.id,
      type: message.interaction.type,
      user: user ? wireUser(user) : { id: message.interaction.userId },
      authorizing_integration_owners: message.guildId === undefined ? { 1: user?.id } : { 0: message.guildId },
      ...(message.interaction.commandName === undefined ? {} : { name: message.interaction.commandName }),
    };
  }
  const thread = message.threadId === undefined ? undefined : world.channels.get(message.threadId);
  if (thread) wire.thread = wireChannel(world, thread);
  return wire;
}

/** A message as a gateway event carries it: in a server with the author as a member, too. */
export function wireMessageEvent(world: World, message: Message, view: View): Json {
  const wire = wireMessage(world, message, view);
  const guild = message.guildId === undefined ? undefined : world.guilds.get(message.guildId);
  if (!guild) return { ...wire, channel_type: 1 };
  const member = guild.members.get(message.authorId);
  const mentions = message.pings.users.flatMap((id) => {
    const user = world.users.get(id);
    const mentioned = guild.members.get(id);
    return user ? [{ ...wireUser(user), ...(mentioned ? { member: wireMember(mentioned) } : {}) }] : [];
  });
  return { ...wire, guild_id: guild.id, mentions, ...(member ? { member: wireMember(member) } : {}) };
}
