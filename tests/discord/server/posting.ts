import { refusal, refuseProblems } from './api-error.js';
import { textDisplays, walkComponents } from './component-rules.js';
import { isObject, type Json, number, object, objects, string } from './json.js';
import { MessageFlag } from './limits.js';
import { namedIn, pingsOf } from './mentions.js';
import { messageProblems } from './message-rules.js';
import type { Upload } from './multipart.js';
import { attachmentUrl } from './wire.js';
import type { Attachment, Channel, InteractionOrigin, Message, World } from './world.js';

/** A message to make, as a body that has not been looked at yet. */
export interface Draft {
  channel: Channel;
  authorId: string;
  body: Json;
  uploads: readonly Upload[];
  type?: number;
  interaction?: InteractionOrigin;
  ephemeralTo?: string | undefined;
  replyTo?: { channelId: string; messageId: string };
  /** Flags that a body may set here. */
  mayFlag: number;
  /** A deferred answer: empty and LOADING. */
  loading?: boolean;
}

/** Makes messages from bodies and changes them, by Discord's rules, and announces both. */
export class Posting {
  constructor(
    private readonly world: World,
    private readonly base: () => string,
  ) {}

  /** Checks the draft (50035, 50006) and adds the message to its channel. */
  create(draft: Draft): Message {
    const { channel, body, uploads } = draft;
    refuseProblems(messageProblems(body, uploads, { flags: draft.mayFlag }));
    const attachments = this.attach(body, uploads, []);
    const content = string(body.content) ?? '';
    const embeds = objects(body.embeds).map(embedForm);
    const empty = content.trim() === '' && embeds.length + attachments.length + objects(body.components).length === 0;
    if (empty && !draft.loading && !isObject(body.poll)) throw refusal.emptyMessage();
    const message: Message = {
      id: this.world.snowflake(),
      channelId: channel.id,
      authorId: draft.authorId,
      type: draft.type ?? (draft.replyTo ? 19 : 0),
      content,
      embeds,
      components: [],
      attachments,
      flags:
        (number(body.flags) ?? 0) |
        (draft.ephemeralTo ? MessageFlag.Ephemeral : 0) |
        (draft.loading ? MessageFlag.Loading : 0),
      createdAt: this.world.now(),
      pings: { users: [], roles: [], everyone: false },
      named: [],
      reactions: new Map(),
      ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
      ...(draft.interaction ? { interaction: draft.interaction } : {}),
      ...(draft.ephemeralTo === undefined ? {} : { ephemeralTo: draft.ephemeralTo }),
      ...(draft.replyTo ? { replyTo: draft.replyTo } : {}),
      ...(typeof body.nonce === 'string' || typeof body.nonce === 'number' ? { nonce: body.nonce } : {}),
    };
    message.components = this.settle(body.components, message);
    this.notify(message, channel, body.allowed_mentions);
    channel.messages.set(message.id, message);
    if (message.ephemeralTo === undefined) channel.thread?.members.add(message.authorId);
    if (channel.thread?.archived) {
      channel.thread.archived = false;
      this.world.announce({ name: 'THREAD_UPDATE', guildId: channel.guildId, channel });
    }
    this.announce('MESSAGE_CREATE', message, channel);
    return message;
  }

  /** Changes what the body names and leaves the rest. */
  edit(message: Message, channel: Channel, body: Json, uploads: readonly Upload[], mayFlag: number): Message {
    refuseProblems(
      messageProblems(body, uploads, {
        flags: mayFlag,
        before: message.flags,
        kept: message.attachments,
        holds: message,
      }),
    );
    const content = body.content === undefined ? message.content : (string(body.content) ?? '');
    const embeds = body.embeds === undefined ? message.embeds : objects(body.embeds).map(embedForm);
    const attachments = this.attach(body, uploads, message.attachments);
    const count =
      embeds.length +
      attachments.length +
      (body.components === undefined ? message.components : objects(body.components)).length;
    if (content.trim() === '' && count === 0) throw refusal.emptyMessage();
    message.content = content;
    message.embeds = embeds;
    message.attachments = attachments;
    if (body.components !== undefined) message.components = this.settle(body.components, message);
    const lasting = message.flags & (MessageFlag.Ephemeral | MessageFlag.ComponentsV2);
    message.flags =
      body.flags === undefined || body.flags === null
        ? message.flags & ~MessageFlag.Loading
        : ((number(body.flags) ?? 0) & ~MessageFlag.Loading) | lasting;
    message.editedAt = this.world.now();
    this.notify(message, channel, body.allowed_mentions);
    this.announce('MESSAGE_UPDATE', message, channel);
    return message;
  }

  remove(message: Message, channel: Channel): void {
    channel.messages.delete(message.id);
    const data: Json = { id: message.id, channel_id: channel.id };
    if (channel.guildId !== undefined) data.guild_id = channel.guildId;
    this.announce('MESSAGE_DELETE', message, channel, data);
  }

  private announce(name: string, message: Message, channel: Channel, data?: Json): void {
    this.world.announce({ name, guildId: channel.guildId, channel, message, ...(data ? { data } : {}) });
  }

  private notify(message: Message, channel: Channel, allowedMentions: unknown): void {
    const text = [message.content, ...textDisplays(message.components)].join('\n');
    const repliedTo = message.replyTo && this.world.message(message.replyTo.channelId, message.replyTo.messageId);
    message.named = namedIn(text).users;
    message.pings = pingsOf(
      this.world,
      channel,
      message.authorId,
      text,
      allowedMentions,
      message.interaction ? 'interaction' : 'regular',
      repliedTo?.authorId,
    );
  }

  private attach(body: Json, uploads: readonly Upload[], before: readonly Attachment[]): Attachment[] {
    const listed = Array.isArray(body.attachments) ? objects(body.attachments) : undefined;
    const kept = before.filter((attachment) => !listed || listed.some((item) => String(item.id) === attachment.id));
    const added = uploads.map((upload) => {
      const item = object(listed?.find((candidate) => String(candidate.id) === String(upload.index)));
      return {
        id: this.world.snowflake(),
        filename: string(item.filename) ?? upload.filename,
        description: string(item.description) ?? null,
        contentType: upload.contentType,
        bytes: upload.bytes,
      };
    });
    return [...kept, ...added];
  }

  /** Components as Discord gives them back: each with an id, `attachment://` made a real address. */
  private settle(components: unknown, message: Message): Json[] {
    const settled = structuredClone(objects(components));
    let next = 0;
    for (const [component] of walkComponents(settled)) {
      next += 1;
      component.id ??= next;
      for (const media of [component.media, component.file, ...objects(component.items).map((item) => item.media)]) {
        const name = string(object(media).url)?.match(/^attachment:\/\/(.*)$/)?.[1];
        const file = message.attachments.find((attachment) => attachment.filename === name);
        if (file && isObject(media)) media.url = attachmentUrl(this.base(), message.channelId, file);
      }
    }
    return settled;
  }
}

const embedForm = (embed: Json): Json => ({ type: 'rich', ...embed });
