import { DiscordAPIError } from 'discord.js';

/** Errors of Discord in words for the admin; the ones that have a mend come with it. */
export function describe(error: unknown): string {
  if (!(error instanceof DiscordAPIError)) return error instanceof Error ? error.message : String(error);
  if (error.code === 50001)
    return `${error.message} (50001): invite the bot to the server with the scopes bot and applications.commands`;
  if (error.code === 50013)
    return `${error.message} (50013): give the bot the permission to send messages there, and in threads`;
  return `${error.message} (${error.code ?? error.status})`;
}
