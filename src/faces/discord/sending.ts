import {
  type APIMessageTopLevelComponent,
  type CommandInteraction,
  ComponentType,
  DiscordAPIError,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { AnswerMessage } from './answer-message.js';
import { drawCard } from './draw.js';
import { problemCard } from './serve-card.js';

/** What a message shows. */
type Shown = Pick<AnswerMessage, 'components' | 'files'>;

/**
 * Replies to a message: without pointing to it where it is gone or cannot be seen, and without files where Discord does
 * not take them. A message is replied to once, however often this is tried.
 */
export async function replyTo(message: Message, shown: Shown): Promise<Message> {
  return sendShown(shown, async (content) => {
    const body = {
      ...content,
      flags: MessageFlags.IsComponentsV2 as const,
      nonce: message.id,
      enforceNonce: true,
    };
    try {
      return await message.reply({ ...body, failIfNotExists: false });
    } catch (error) {
      if (!refusesReference(error) || !message.channel.isSendable()) throw error;
      return message.channel.send(body);
    }
  });
}

/** Responds to an interaction, whether or not it was deferred. `hidden`: to the one who asked alone. */
export async function respond(
  interaction: CommandInteraction | ModalSubmitInteraction,
  shown: Shown,
  hidden: boolean,
): Promise<void> {
  const flags = MessageFlags.IsComponentsV2 as const;
  await respondBy(interaction, shown, (content) =>
    interaction.reply({ ...content, flags: hidden ? flags | MessageFlags.Ephemeral : flags }),
  );
}

/** Changes the message whose button or menu was used, whether or not that was deferred. */
export async function changeMessage(interaction: MessageComponentInteraction, shown: Shown): Promise<void> {
  await respondBy(interaction, shown, (content) =>
    interaction.update({ ...content, flags: MessageFlags.IsComponentsV2 }),
  );
}

async function respondBy(
  interaction: CommandInteraction | ModalSubmitInteraction | MessageComponentInteraction,
  shown: Shown,
  respondFirst: (content: Shown) => Promise<unknown>,
): Promise<void> {
  const flags = MessageFlags.IsComponentsV2 as const;
  await sendShown<unknown>(shown, async (content) => {
    if (!interaction.deferred) {
      try {
        return await respondFirst(content);
      } catch (error) {
        // It was deferred, though we were told otherwise.
        if (!isRefused(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
      }
    }
    return interaction.webhook.editMessage('@original', { ...content, flags });
  });
}

/** Sends what `shown` holds; where Discord does not take its files, because they are too large or not allowed, without them. */
export async function sendShown<T>(shown: Shown, send: (shown: Shown) => Promise<T>): Promise<T> {
  try {
    return await send(shown);
  } catch (error) {
    if (shown.files.length === 0 || !refusesFiles(error)) throw error;
    return send({ components: shown.components.flatMap(withoutFile), files: [] });
  }
}

const isRefused = (error: unknown, ...codes: readonly RESTJSONErrorCodes[]) =>
  error instanceof DiscordAPIError && codes.some((code) => code === error.code);

const refusesReference = (error: unknown) =>
  isRefused(
    error,
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
    RESTJSONErrorCodes.UnknownMessage,
    RESTJSONErrorCodes.InvalidFormBodyOrContentType,
  );

const refusesFiles = (error: unknown) =>
  isRefused(error, RESTJSONErrorCodes.RequestEntityTooLarge, RESTJSONErrorCodes.MissingPermissions) ||
  (error instanceof DiscordAPIError && error.status === 413);

/** A picture says nothing that the words do not; a file is what was asked for. */
function withoutFile(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (component.type === ComponentType.MediaGallery) return [];
  if (component.type !== ComponentType.File) return [component];
  const message = 'Discord does not take the file here: it is too large, or I lack the permission Attach Files.';
  return drawCard(problemCard(message)).components;
}
