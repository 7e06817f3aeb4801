import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Errors of Discord in words for the admin; the ones that have a mend come with it. */
export function describe(error: unknown): string {
  if (!(error instanceof DiscordAPIError)) return error instanceof Error ? error.message : String(error);
  if (error.code === 50001)
    return `${error.message} (50001): invite the bot to the server with the scopes bot and applications.commands`;
  if (error.code === 50013)
    return `${error.message} (50013): give the bot the permission to send messages there, and in threads`;
  return `${error.message} (${error.code ?? error.status})`;
}

/** Whether Discord takes no answer any more: the time is over, or the member took the answer away. */
export const isOver = (error: unknown): boolean =>
  error instanceof DiscordAPIError && over.some((code) => code === error.code);
const over = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];
