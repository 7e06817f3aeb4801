import type { Core } from './core.js';
import { MessageFlag } from './limits.js';
import { MemberHandle } from './member.js';
import { type SeenMessage, seen } from './seen-message.js';
import { startThread } from './thread-start.js';
import type { Channel, Guild, Message, Overwrite, Role } from './world.js';

/** A channel, thread or direct message as a test holds it. */
export class ChannelHandle {
  constructor(
    private readonly core: Core,
    readonly channel: Channel,
  ) {}

  get id(): string {
    return this.channel.id;
  }

  get mention(): string {
    return `<#${this.id}>`;
  }

  /** The threads below this channel, oldest first. */
  get threads(): ChannelHandle[] {
    return [...this.core.world.channels.values()]
      .filter(({ parentId }) => parentId === this.id)
      .map((channel) => new ChannelHandle(this.core, channel));
  }

  get archived(): boolean {
    return this.channel.thread?.archived ?? false;
  }

  /** What everybody in the channel sees, oldest first. */
  get messages(): SeenMessage[] {
    return this.public().map((message) => seen(this.core, message));
  }

  /** The app's first message here that this method has not given out yet; waits for it (and for "thinking" to end). */
  nextMessage(): Promise<SeenMessage> {
    return this.core.watch.until(() => {
      const next = this.public().find(
        (message) =>
          message.authorId === this.core.world.app.id &&
          !given.has(message) &&
          (message.flags & MessageFlag.Loading) === 0,
      );
      if (!next) return undefined;
      given.add(next);
      return seen(this.core, next);
    });
  }

  /** Resolves when the message, edited or not, satisfies the condition. */
  until(message: { id: string }, condition: (now: SeenMessage) => boolean): Promise<SeenMessage> {
    return this.core.watch.until(() => {
      const found = this.channel.messages.get(message.id);
      const now = found && seen(this.core, found);
      return now && condition(now) ? now : undefined;
    });
  }

  /** Opens a thread below this channel; the app is let into a private one with `withApp`. */
  addThread(
    name: string,
    options: {
      owner: MemberHandle;
      private?: boolean;
      archived?: boolean;
      locked?: boolean;
      withApp?: boolean;
      members?: readonly MemberHandle[];
    },
  ): ChannelHandle {
    const members = (options.members ?? []).map((member) => member.id);
    if (options.withApp) members.push(this.core.world.app.id);
    const thread = startThread(this.core.world, this.channel, {
      name,
      type: options.private ? 12 : 11,
      ownerId: options.owner.id,
      archived: options.archived ?? false,
      locked: options.locked ?? false,
      members,
    });
    return new ChannelHandle(this.core, thread);
  }

  /** Denies or allows permissions here, to a role or a user (by default to the app). */
  overwrite(overwrite: Partial<Overwrite>): void {
    this.channel.overwrites.push({ id: this.core.world.app.id, type: 'member', allow: 0n, deny: 0n, ...overwrite });
  }

  private public(): Message[] {
    return [...this.channel.messages.values()].filter((message) => message.ephemeralTo === undefined);
  }
}

/** Messages that `nextMessage` has given out. */
const given = new WeakSet<Message>();

/** A server as a test holds it. */
export class GuildHandle {
  constructor(
    private readonly core: Core,
    readonly guild: Guild,
  ) {}

  get id(): string {
    return this.guild.id;
  }

  addChannel(name: string, options: { type?: number; overwrites?: Overwrite[] } = {}): ChannelHandle {
    const channel = this.core.world.addChannel({
      type: options.type ?? 0,
      name,
      guildId: this.id,
      overwrites: options.overwrites ?? [],
    });
    this.core.world.announce({ name: 'CHANNEL_CREATE', guildId: this.id, channel });
    return new ChannelHandle(this.core, channel);
  }

  addRole(name: string, permissions = 0n, mentionable = false): Role {
    return this.core.world.addRole(this.guild, name, permissions, mentionable);
  }

  /** A new member; `permissions` come as a role of their own. */
  addMember(
    username: string,
    options: { permissions?: bigint; roles?: readonly Role[]; locale?: string } = {},
  ): MemberHandle {
    const user = this.core.world.addUser(username, options.locale);
    return this.join(new MemberHandle(this.core, user), options);
  }

  /** Lets somebody join who is known already. */
  join(member: MemberHandle, options: { permissions?: bigint; roles?: readonly Role[] } = {}): MemberHandle {
    const roles = (options.roles ?? []).map((role) => role.id);
    if (options.permissions !== undefined)
      roles.push(this.addRole(`permissions of ${member.user.username}`, options.permissions).id);
    this.core.world.join(this.guild, member.user, roles);
    return member;
  }
}
