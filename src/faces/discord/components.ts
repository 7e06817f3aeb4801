import type { APIMessage, Message } from 'discord.js';
import { parseCustomId } from './custom-id.js';

/** Components as discord.js has them, or as Discord sends them. */
type Components = Message['components'] | APIMessage['components'];

/** Every component of a message, those within others too, as Discord sends them. */
export function componentsIn(components: Components = []): object[] {
  return components.flatMap((component) => withInner('toJSON' in component ? component.toJSON() : component));
}

const withInner = (component: object): object[] => [
  component,
  ...('components' in component && Array.isArray(component.components) ? component.components.flatMap(withInner) : []),
];

/** The id of the answer that a message of ours shows: its buttons carry it. Null where it has none. */
export function answerIn(components: Components): string | null {
  const ids = componentsIn(components).flatMap((component) =>
    'custom_id' in component ? (parseCustomId(String(component.custom_id))?.answer ?? []) : [],
  );
  return ids[0] ?? null;
}
