import type { Message, WorldEvent } from './world.js';

/** Gateway intents (events/gateway.mdx, "List of Intents"). */
export const Intent = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  GuildMessageReactions: 1 << 10,
  GuildMessageTyping: 1 << 11,
  DirectMessages: 1 << 12,
  DirectMessageReactions: 1 << 13,
  DirectMessageTyping: 1 << 14,
  MessageContent: 1 << 15,
} as const;

/** Intents that must be switched on for the application first. */
export const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** Bits that mean something: 0–16, 20, 21, 24, 25. */
export const KNOWN_INTENTS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** The intent an event needs in a server and in a direct message. What is not listed here needs none. */
const NEEDED: Record<string, { guild: number; direct: number }> = {
  GUILD_CREATE: { guild: Intent.Guilds, direct: 0 },
  GUILD_DELETE: { guild: Intent.Guilds, direct: 0 },
  CHANNEL_CREATE: { guild: Intent.Guilds, direct: 0 },
  CHANNEL_UPDATE: { guild: Intent.Guilds, direct: 0 },
  CHANNEL_DELETE: { guild: Intent.Guilds, direct: 0 },
  THREAD_CREATE: { guild: Intent.Guilds, direct: 0 },
  THREAD_UPDATE: { guild: Intent.Guilds, direct: 0 },
  THREAD_DELETE: { guild: Intent.Guilds, direct: 0 },
  THREAD_MEMBERS_UPDATE: { guild: Intent.Guilds, direct: 0 },
  MESSAGE_CREATE: { guild: Intent.GuildMessages, direct: Intent.DirectMessages },
  MESSAGE_UPDATE: { guild: Intent.GuildMessages, direct: Intent.DirectMessages },
  MESSAGE_DELETE: { guild: Intent.GuildMessages, direct: Intent.DirectMessages },
  MESSAGE_REACTION_ADD: { guild: Intent.GuildMessageReactions, direct: Intent.DirectMessageReactions },
  TYPING_START: { guild: Intent.GuildMessageTyping, direct: Intent.DirectMessageTyping },
};

/** Whether a session with these intents gets the event. */
export function wants(intents: number, event: WorldEvent): boolean {
  const needed = NEEDED[event.name];
  if (!needed) return true;
  const bit = event.guildId === undefined ? needed.direct : needed.guild;
  return bit === 0 || (intents & bit) !== 0;
}

/**
 * Whether the app may read what a message says without the MESSAGE_CONTENT intent: its own messages, direct messages,
 * messages whose text mentions it (a role's mention is none), and replies with ping to its regular messages, which an
 * answer to a slash command is not (gateway.mdx:495–500; discord-api-docs#5395).
 */
export function readableWithoutIntent(message: Message, appId: string, repliedTo: Message | undefined): boolean {
  if (message.authorId === appId || message.guildId === undefined) return true;
  if (message.named.includes(appId)) return true;
  return repliedTo?.authorId === appId && repliedTo.interaction === undefined && message.pings.users.includes(appId);
}
