import { type APIMessage, type Attachment, ComponentType, type Message } from 'discord.js';
import type { Records, ServerId } from '../../records/records.js';
import { answerIn, componentsIn } from './components.js';
import { escaped } from './markdown.js';

/** Where discord.js knows the channel it makes a message of its own, else it leaves it as Discord sends it. */
type Target = Message | APIMessage;

/**
 * What there is to check in a message that somebody right-clicked: every word of it. Of an answer of ours (`us`: the bot's
 * id) it is what that quotes of articles: what stands around it is told of that, and claims nothing.
 */
export async function claimsIn(target: Target, us: string, server: ServerId, records: Records): Promise<string> {
  // Not every server tells whose it is.
  if (target.author?.id !== us) return wordsIn(target);
  const answer = answerIn(target.components);
  const record = answer === null ? null : await records.answer(server, answer);
  return (record?.passages ?? []).map(({ text }) => escaped(text)).join('\n\n');
}

/** Every word of a message that somebody right-clicked: its text, its embeds, its components, and what it forwards. */
export function wordsIn(message: Target): string {
  return partsOf(message)
    .flatMap(({ content, embeds = [], components = [] }) => [
      content,
      ...embeds.flatMap(({ title, description, fields = [] }) => [
        title,
        description,
        ...fields.flatMap(({ name, value }) => [name, value]),
      ]),
      ...textsIn(components),
    ])
    .filter(Boolean)
    .join('\n');
}

/** What its author wrote, or forwarded. */
export function textIn(message: Target): string {
  return partsOf(message)
    .map(({ content }) => content)
    .filter(Boolean)
    .join('\n');
}

/** Its files, but for pictures, sound and film. */
export function filesIn(message: Target): Pick<Attachment, 'name' | 'contentType' | 'size' | 'url'>[] {
  return partsOf(message)
    .flatMap(({ attachments = [] }) => [...attachments.values()])
    .map((file) => {
      if ('name' in file) return file;
      const { filename: name, content_type, size, url } = file;
      return { name, contentType: content_type ?? null, size, url };
    })
    .filter(({ contentType }) => !/^(?:image|audio|video)\//i.test(contentType ?? ''));
}

/** The message, and what it forwards. */
function partsOf(message: Target) {
  if ('messageSnapshots' in message) return [message, ...(message.messageSnapshots?.values() ?? [])];
  return [message, ...(message.message_snapshots ?? []).map((snapshot) => snapshot.message)];
}

/** What components of Components V2 say. */
const textsIn = (components: Message['components'] | APIMessage['components']): string[] =>
  componentsIn(components).flatMap((component) =>
    'type' in component && component.type === ComponentType.TextDisplay && 'content' in component
      ? [String(component.content)]
      : [],
  );
