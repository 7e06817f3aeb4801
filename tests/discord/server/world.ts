import type { Json } from './json.js';
import { DEFAULT_PERMISSIONS } from './permissions.js';

export interface User {
  id: string;
  username: string;
  bot: boolean;
  locale: string;
}

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
  mentionable: boolean;
}

export interface GuildMember {
  userId: string;
  nick: string | null;
  roles: Set<string>;
  joinedAt: number;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  locale: string;
  roles: Map<string, Role>;
  members: Map<string, GuildMember>;
  /** In an outage. */
  unavailable?: boolean;
}

export interface Overwrite {
  id: string;
  type: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

/** What only threads have. */
interface ThreadState {
  ownerId: string;
  archived: boolean;
  locked: boolean;
  invitable: boolean;
  autoArchiveMinutes: number;
  archiveChangedAt: number;
  members: Set<string>;
}

/** Channel types used here: 0 text, 1 direct message, 5 announcement, 11 public thread, 12 private thread. */
export interface Channel {
  id: string;
  type: number;
  name: string | null;
  guildId?: string;
  parentId?: string;
  topic: string | null;
  overwrites: Overwrite[];
  /** Both ends of a direct message; empty elsewhere. */
  recipients: string[];
  thread?: ThreadState;
  messages: Map<string, Message>;
}

export interface Attachment {
  id: string;
  filename: string;
  description: string | null;
  contentType: string;
  bytes: Buffer;
}

/** Who a message notifies. */
export interface Pings {
  users: string[];
  roles: string[];
  everyone: boolean;
}

/** Where a message that answers an interaction comes from. */
export interface InteractionOrigin {
  id: string;
  type: number;
  userId: string;
  commandName: string | undefined;
}

export interface Message {
  id: string;
  channelId: string;
  guildId?: string;
  authorId: string;
  /** 0 default, 18 thread created, 19 reply, 20 answer to a chat command, 23 to a user or message command. */
  type: number;
  content: string;
  embeds: Json[];
  components: Json[];
  attachments: Attachment[];
  flags: number;
  createdAt: number;
  editedAt?: number;
  pings: Pings;
  /** Users named in the text itself, pinged or not by a reply. */
  named: string[];
  replyTo?: { channelId: string; messageId: string };
  interaction?: InteractionOrigin;
  /** Only this user sees the message. */
  ephemeralTo?: string;
  nonce?: string | number;
  threadId?: string;
  reactions: Map<string, Set<string>>;
}

/** Something that happened, for the gateway to pass on to whom it may concern. */
export interface WorldEvent {
  name: string;
  guildId?: string | undefined;
  channel?: Channel | undefined;
  message?: Message;
  /** The payload, when no message has to be rendered for each receiver. */
  data?: Json;
}

const DISCORD_EPOCH = 1_420_070_400_000n;

/** The state of the imitated Discord: users, servers, channels, messages. Changes are announced as events. */
export class World {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly app: User;
  /** Whether interactions lack what Discord has added to them over the years. */
  leaner = false;
  private last = 0n;
  private readonly listeners = new Set<(event: WorldEvent) => void>();

  constructor(
    readonly now: () => number,
    applicationId?: string,
    appName = 'loopback-app',
  ) {
    this.app = { id: applicationId ?? this.snowflake(), username: appName, bot: true, locale: 'en-US' };
    this.users.set(this.app.id, this.app);
  }

  /** A new id, ordered by time as Discord's are. */
  snowflake(): string {
    const fresh = (BigInt(this.now()) - DISCORD_EPOCH) << 22n;
    this.last = fresh > this.last ? fresh : this.last + 1n;
    return this.last.toString();
  }

  /** Calls the listener for each event from now on; the returned function ends that. */
  listen(listener: (event: WorldEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(event: WorldEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  addUser(username: string, locale = 'en-US'): User {
    const user = { id: this.snowflake(), username, bot: false, locale };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, everyone = DEFAULT_PERMISSIONS, locale = 'en-US'): Guild {
    const id = this.snowflake();
    const owner = this.addUser(`owner-of-${id}`);
    const guild: Guild = { id, name, ownerId: owner.id, locale, roles: new Map(), members: new Map() };
    guild.roles.set(id, { id, name: '@everyone', permissions: everyone, mentionable: false });
    this.guilds.set(id, guild);
    this.join(guild, owner);
    return guild;
  }

  addRole(guild: Guild, name: string, permissions: bigint, mentionable = false): Role {
    const role = { id: this.snowflake(), name, permissions, mentionable };
    guild.roles.set(role.id, role);
    return role;
  }

  join(guild: Guild, user: User, roles: Iterable<string> = [], nick: string | null = null): GuildMember {
    const member = { userId: user.id, nick, roles: new Set(roles), joinedAt: this.now() };
    guild.members.set(user.id, member);
    return member;
  }

  addChannel(channel: Partial<Channel> & Pick<Channel, 'type'>): Channel {
    const added: Channel = {
      id: this.snowflake(),
      name: null,
      topic: null,
      overwrites: [],
      recipients: [],
      messages: new Map(),
      ...channel,
    };
    this.channels.set(added.id, added);
    return added;
  }

  /** The direct message channel of a user and the app, opened when it is not there yet. */
  directChannel(userId: string): Channel {
    for (const channel of this.channels.values()) {
      if (channel.type === 1 && channel.recipients.includes(userId)) return channel;
    }
    return this.addChannel({ type: 1, recipients: [userId, this.app.id] });
  }

  message(channelId: string, messageId: string): Message | undefined {
    return this.channels.get(channelId)?.messages.get(messageId);
  }

  /** Threads of a server that are not archived. */
  activeThreads(guildId: string): Channel[] {
    return [...this.channels.values()].filter(
      (channel) => channel.guildId === guildId && channel.thread && !channel.thread.archived,
    );
  }
}
