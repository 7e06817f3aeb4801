import type { Attachment } from 'discord.js';
import type { SentFile } from '../../command/option.js';
import { describe } from './discord-errors.js';

/** Longest file that is fetched, in bytes: Discord's own limit without boosts. */
const largest = 10 * 1024 * 1024;
/** Milliseconds for fetching it. */
const patience = 10_000;

/** A file of a message, fetched from Discord; or why it cannot be, in words for the member. */
export async function fetchSent({
  name,
  contentType,
  size,
  url,
}: Pick<Attachment, 'name' | 'contentType' | 'size' | 'url'>): Promise<SentFile | string> {
  if (size > largest) return `${name} is larger than ${largest / 1024 / 1024} MB. Split it into articles`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) return `Discord did not give out ${name} (${response.status}). Send it again`;
    return { name, contentType: contentType ?? null, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    return `${name} could not be fetched from Discord: ${describe(error)}. Try again`;
  }
}
