import { chatCommandData, NotPossible, type OptionValues } from './command-data.js';
import type { Command } from './commands.js';
import { walkComponents } from './component-rules.js';
import type { Core } from './core.js';
import { InteractionHandle } from './interaction-handle.js';
import { interactionPayload } from './interaction-payload.js';
import { type Interaction, InteractionType } from './interactions.js';
import { type Json, number, object, objects, string } from './json.js';
import { MessageFlag } from './limits.js';
import {
  channelPermissions,
  DIRECT_MESSAGE_PERMISSIONS,
  guildPermissions,
  Permission,
  sendingPermission,
} from './permissions.js';
import { ChannelHandle } from './places.js';
import { type SeenMessage, seen } from './seen-message.js';
import { wireMember, wireMessage, wireUser } from './wire.js';
import type { Channel, Message, User } from './world.js';

export interface Where {
  channel: ChannelHandle;
  /** Send the interaction although the member may not, to test the app's own second check. */
  force?: boolean;
}

export interface SendOptions {
  /** Users to mention at the beginning of the text. */
  mentions?: readonly { id: string }[];
  /** The message to answer. */
  replyTo?: { id: string };
  /** Whether the reply notifies its author; true as in Discord's client. */
  ping?: boolean;
  files?: readonly { filename: string; bytes: Buffer; contentType?: string }[];
}

/** A person and what they can do in Discord's client. Throws {@link NotPossible} where the client would not let them. */
export class MemberHandle {
  constructor(
    private readonly core: Core,
    readonly user: User,
  ) {}

  get id(): string {
    return this.user.id;
  }

  /** Text that mentions the member. */
  get mention(): string {
    return `<@${this.id}>`;
  }

  /** The direct message channel with the app. */
  get dm(): ChannelHandle {
    return new ChannelHandle(this.core, this.core.world.directChannel(this.id));
  }

  /** Uses a chat command; subcommands are written out: `'library add'`. */
  command(name: string, options: OptionValues, where: Where): InteractionHandle {
    const [root = '', ...path] = name.split(' ');
    const channel = this.place(where);
    const command = this.registered(root, 1, channel, where.force === true);
    const data = chatCommandData(this.core, command, path, options, channel);
    return this.begin(
      channel,
      InteractionType.Command,
      data,
      { messageType: 20, commandName: command.name },
      `/${name}`,
    );
  }

  /** Types into an option and gets the app's choices. */
  autocomplete(
    name: string,
    options: OptionValues,
    focused: string,
    where: Where,
  ): Promise<{ name: string; value: string | number }[]> {
    const [root = '', ...path] = name.split(' ');
    const channel = this.place(where);
    const command = this.registered(root, 1, channel, where.force === true);
    const data = chatCommandData(this.core, command, path, { [focused]: '', ...options }, channel, focused);
    return this.begin(channel, InteractionType.Autocomplete, data, { messageType: 0 }, `/${name} …`).choices;
  }

  /** Uses a message command (right click, Apps). */
  messageCommand(name: string, target: SeenMessage, where: Omit<Where, 'channel'> = {}): InteractionHandle {
    const { channel, message } = this.find(target);
    const command = this.registered(name, 3, channel, where.force === true);
    const resolved = {
      messages: { [message.id]: wireMessage(this.core.world, message, { base: this.core.base(), readsAll: true }) },
    };
    return this.begin(
      channel,
      InteractionType.Command,
      { ...commandHead(command), target_id: message.id, resolved },
      { messageType: 23, commandName: name },
      name,
    );
  }

  /** Uses a user command on somebody. */
  userCommand(name: string, target: { id: string }, where: Where): InteractionHandle {
    const channel = this.place(where);
    const command = this.registered(name, 2, channel, where.force === true);
    const user = this.core.world.users.get(target.id);
    if (!user) throw new NotPossible(`There is no user ${target.id}`);
    const member =
      channel.guildId === undefined ? undefined : this.core.world.guilds.get(channel.guildId)?.members.get(user.id);
    const resolved: Json = { users: { [user.id]: wireUser(user) } };
    if (member)
      resolved.members = {
        [user.id]: {
          ...wireMember(member),
          permissions: channelPermissions(this.core.world, channel, user.id).toString(),
        },
      };
    return this.begin(
      channel,
      InteractionType.Command,
      { ...commandHead(command), target_id: user.id, resolved },
      { messageType: 23, commandName: name },
      name,
    );
  }

  /** Presses a button of a message. */
  press(target: SeenMessage, customId: string): InteractionHandle {
    return this.component(target, customId, []);
  }

  /** Chooses values in a select of a message. */
  select(target: SeenMessage, customId: string, values: readonly string[]): InteractionHandle {
    return this.component(target, customId, values);
  }

  /** Fills in the modal that an interaction opened and submits it; values by custom id. */
  async submit(opened: InteractionHandle, values: Readonly<Record<string, string>>): Promise<InteractionHandle> {
    const modal = await opened.modal;
    const origin = this.opened.get(opened);
    if (!origin) throw new NotPossible('Only the member who opened a modal can submit it');
    const fill = (component: Json): Json => {
      const inner = object(component.component);
      const customId = string(component.custom_id);
      const value = customId === undefined ? undefined : (values[customId] ?? string(component.value) ?? '');
      if (customId !== undefined && component.required !== false && value === '')
        throw new NotPossible(`The field ${customId} must be filled in`);
      return {
        type: component.type,
        id: component.id ?? 1,
        ...(customId === undefined
          ? {}
          : { custom_id: customId, ...(component.type === 4 ? { value } : { values: value ? [value] : [] }) }),
        ...(Array.isArray(component.components) ? { components: objects(component.components).map(fill) } : {}),
        ...(number(inner.type) === undefined ? {} : { component: fill(inner) }),
      };
    };
    const data = { custom_id: modal.custom_id, components: objects(modal.components).map(fill), resolved: {} };
    return this.begin(
      origin.channel,
      InteractionType.Modal,
      data,
      { messageType: 0, ...(origin.source ? { source: origin.source } : {}) },
      `modal ${String(modal.custom_id)}`,
    );
  }

  /** Writes a message. */
  send(where: ChannelHandle, text: string, options: SendOptions = {}): SeenMessage {
    const channel = this.place({ channel: where });
    const needed = sendingPermission(channel);
    if (!(this.permissions(channel) & needed)) throw new NotPossible('The member may not write here');
    if (channel.thread?.archived && channel.thread.locked) throw new NotPossible('The thread is locked');
    const content = [...(options.mentions ?? []).map(({ id }) => `<@${id}>`), text].join(' ').trim();
    const body: Json = { content };
    if (options.ping === false) body.allowed_mentions = { parse: ['users', 'roles', 'everyone'], replied_user: false };
    const message = this.core.posting.create({
      channel,
      authorId: this.id,
      body,
      uploads: (options.files ?? []).map((file, index) => ({
        index,
        contentType: 'application/octet-stream',
        ...file,
      })),
      mayFlag: 0,
      ...(options.replyTo ? { replyTo: { channelId: channel.id, messageId: options.replyTo.id } } : {}),
    });
    return seen(this.core, message);
  }

  /** Changes the text of a message of their own. */
  edit(target: SeenMessage, text: string, options: Pick<SendOptions, 'mentions'> = {}): SeenMessage {
    const { channel, message } = this.find(target);
    if (message.authorId !== this.id) throw new NotPossible('Only the author can edit a message');
    const content = [...(options.mentions ?? []).map(({ id }) => `<@${id}>`), text].join(' ').trim();
    return seen(this.core, this.core.posting.edit(message, channel, { content }, [], 0));
  }

  /** Every message that this member sees in a channel, ephemeral ones to them included. */
  messages(where: ChannelHandle): SeenMessage[] {
    return [...this.place({ channel: where }).messages.values()]
      .filter((message) => message.ephemeralTo === undefined || message.ephemeralTo === this.id)
      .map((message) => seen(this.core, message));
  }

  private readonly opened = new WeakMap<InteractionHandle, Interaction>();

  private component(target: SeenMessage, customId: string, values: readonly string[]): InteractionHandle {
    const { channel, message } = this.find(target);
    const found = [...walkComponents(message.components)].find(([component]) => component.custom_id === customId)?.[0];
    if (!found) throw new NotPossible(`The message has nothing with the custom id ${customId}`);
    if (found.disabled === true) throw new NotPossible(`${customId} is disabled`);
    const type = number(found.type) ?? 0;
    if (type === 3 && values.some((value) => !objects(found.options).some((option) => option.value === value)))
      throw new NotPossible(`Not an option of ${customId}: ${values.join()}`);
    const data = { component_type: type, custom_id: customId, id: found.id, ...(type === 2 ? {} : { values }) };
    return this.begin(channel, InteractionType.Component, data, { messageType: 0, source: message }, customId);
  }

  private permissions(channel: Channel): bigint {
    return channel.guildId === undefined
      ? DIRECT_MESSAGE_PERMISSIONS
      : channelPermissions(this.core.world, channel, this.id);
  }

  /** The channel, when the member sees it. */
  private place({ channel: { channel } }: Where): Channel {
    const visible =
      channel.guildId === undefined
        ? channel.recipients.includes(this.id)
        : (this.permissions(channel) & Permission.ViewChannel) !== 0n;
    if (!visible) throw new NotPossible(`${this.user.username} does not see the channel ${channel.name ?? channel.id}`);
    return channel;
  }

  private find(target: SeenMessage): { channel: Channel; message: Message } {
    const channel = this.core.world.channels.get(target.channelId);
    const message = channel?.messages.get(target.id);
    if (!channel || !message || (message.ephemeralTo !== undefined && message.ephemeralTo !== this.id))
      throw new NotPossible(`${this.user.username} does not see the message`);
    if (message.flags & MessageFlag.Loading) throw new NotPossible('The message is still loading');
    return { channel: this.place({ channel: new ChannelHandle(this.core, channel) }), message };
  }

  private registered(name: string, type: number, channel: Channel, force: boolean): Command {
    const command = this.core.commands.find(name, type, channel.guildId);
    if (!command) throw new NotPossible(`No command ${name} is registered here`);
    if (channel.thread?.archived) throw new NotPossible('Commands cannot be used in an archived thread');
    const context = channel.guildId === undefined ? 1 : 0;
    if (Array.isArray(command.contexts) && !command.contexts.includes(context))
      throw new NotPossible(`${name} cannot be used in context ${context}`);
    if (channel.guildId === undefined || force) return command;
    if (!(this.permissions(channel) & Permission.UseApplicationCommands))
      throw new NotPossible('The member may not use commands here');
    const guild = this.core.world.guilds.get(channel.guildId);
    const needed = string(command.default_member_permissions);
    if (guild && needed !== undefined) {
      const bits = guildPermissions(guild, this.id) | this.permissions(channel);
      const bit = BigInt(needed);
      if (bit === 0n ? !(bits & Permission.Administrator) : (bits & bit) !== bit)
        throw new NotPossible(`${this.user.username} lacks the permissions that ${name} needs`);
    }
    return command;
  }

  private begin(
    channel: Channel,
    type: number,
    data: Json,
    start: { messageType: number; commandName?: string; source?: Message },
    label: string,
  ): InteractionHandle {
    const { world, interactions } = this.core;
    const appInGuild =
      channel.guildId === undefined || world.guilds.get(channel.guildId)?.members.has(world.app.id) === true;
    const interaction = interactions.start({ type, userId: this.id, channel, appInGuild, ...start });
    const handle = new InteractionHandle(this.core, interaction, label);
    this.opened.set(handle, interaction);
    world.announce({
      name: 'INTERACTION_CREATE',
      guildId: channel.guildId,
      data: interactionPayload(this.core, interaction, data),
    });
    return handle;
  }
}

const commandHead = (command: Command): Json => ({
  id: command.id,
  name: command.name,
  type: command.type,
  ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
});
