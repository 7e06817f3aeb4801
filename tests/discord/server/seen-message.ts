import { textDisplays, walkComponents } from './component-rules.js';
import type { Core } from './core.js';
import { type Json, string } from './json.js';
import { MessageFlag } from './limits.js';
import { wireMessage } from './wire.js';
import type { Message, Pings } from './world.js';

/** A message as a person in the channel sees it at one moment: it does not change when the message is edited. */
export interface SeenMessage {
  id: string;
  channelId: string;
  author: { id: string; username: string; bot: boolean };
  content: string;
  embeds: Json[];
  components: Json[];
  attachments: {
    filename: string;
    size: number;
    bytes: Buffer;
    description: string | null;
    contentType: string;
    url: string;
  }[];
  flags: number;
  /** Everything there is to read: content, embeds, Text Displays and button labels, one to a line. */
  text: string;
  /** Custom ids of what can be pressed or chosen. */
  customIds: string[];
  /** Who was notified. */
  pings: Pings;
  ephemeral: boolean;
  /** The app "is thinking": a deferred answer without its message. */
  loading: boolean;
  edited: boolean;
  /** Id of the message that this one answers. */
  replyTo: string | null;
  /** The whole message in Discord's form. */
  raw: Json;
}

/** The message as it stands now. */
export function seen(core: Core, message: Message): SeenMessage {
  const raw = structuredClone(wireMessage(core.world, message, { base: core.base(), readsAll: true }));
  const author = core.world.users.get(message.authorId);
  const components = structuredClone(message.components);
  const labels = [...walkComponents(components)].flatMap(([component]) =>
    component.type === 2 ? (string(component.label) ?? []) : [],
  );
  const wireFiles = raw.attachments as { url: string }[];
  return {
    id: message.id,
    channelId: message.channelId,
    author: { id: message.authorId, username: author?.username ?? '', bot: author?.bot ?? false },
    content: message.content,
    embeds: structuredClone(message.embeds),
    components,
    attachments: message.attachments.map(({ filename, bytes, description, contentType }, index) => ({
      filename,
      size: bytes.length,
      bytes,
      description,
      contentType,
      url: wireFiles[index]?.url ?? '',
    })),
    flags: message.flags,
    text: [message.content, ...message.embeds.flatMap(embedTexts), ...textDisplays(components), ...labels]
      .filter((text) => text !== '')
      .join('\n'),
    customIds: [...walkComponents(components)].flatMap(([component]) => string(component.custom_id) ?? []),
    pings: structuredClone(message.pings),
    ephemeral: message.ephemeralTo !== undefined,
    loading: (message.flags & MessageFlag.Loading) !== 0,
    edited: message.editedAt !== undefined,
    replyTo: message.replyTo?.messageId ?? null,
    raw,
  };
}

/** All strings of an embed that are shown: titles, texts, fields, footer. */
function embedTexts(embed: Json): string[] {
  const { author, title, description, fields, footer } = embed as {
    author?: Json;
    title?: string;
    description?: string;
    fields?: Json[];
    footer?: Json;
  };
  const texts = [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap((field) => [field.name, field.value]),
    footer?.text,
  ];
  return texts.filter((text) => typeof text === 'string');
}
