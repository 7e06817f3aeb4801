import {
  type AnyThreadChannel,
  type ButtonInteraction,
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Card } from '../../cards/card.js';
import { goneCard } from '../../cards/context.js';
import type { AnswerRecord, ServerId } from '../../records/records.js';
import type { Answering } from './answering.js';
import { drawCard } from './draw.js';
import { limits } from './limits.js';
import { plain } from './markdown.js';
import { ownPermissions } from './place.js';
import { infoCard, problemCard } from './serve-card.js';

const alreadyOpen = RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;

/** Opens a thread on the article of an answer, below it; in a thread, makes that article the thread's own. */
export async function discuss(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  record: AnswerRecord,
  server: ServerId,
  answering: Answering,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { components } = drawCard(await opened(interaction, record, server, answering));
  await interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 });
}

async function opened(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  record: AnswerRecord,
  server: ServerId,
  { libraryOf, records, log }: Answering,
): Promise<Card> {
  const { channel } = interaction;
  const article = record.passages[0]?.article;
  const { corpus } = await libraryOf(server);
  if (article === undefined) return problemCard('This answer is from no article.');
  const found = corpus.byId.get(article)?.article;
  if (!found) return goneCard();
  const title = found.title ?? article;
  const bind = (thread: string) => records.keepThread(server, thread, { article, last: record.id });
  if (channel?.isThread()) {
    await bind(channel.id);
    return infoCard('This thread has its article', `Mention me here, and the answer comes from “${title}”.`);
  }
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) {
    return problemCard('Threads cannot be opened here.');
  }
  const lacking = [
    { bit: PermissionFlagsBits.CreatePublicThreads, name: 'Create Public Threads' },
    { bit: PermissionFlagsBits.SendMessagesInThreads, name: 'Send Messages in Threads' },
  ].filter(({ bit }) => ownPermissions(interaction)?.has(bit) === false);
  if (lacking.length > 0) {
    return problemCard(
      `An admin has to give me here: ${lacking.map(({ name }) => name).join(', ')}. /doctor tells more.`,
    );
  }
  const { id } = interaction.message;
  try {
    const thread = await channel.threads
      .create({ name: plain(title, limits.threadName), startMessage: id, reason: 'Asked for with the button Discuss' })
      .catch(async (error: unknown) => {
        // A member opened it, or we did, and were not told; its id is the message's.
        const isOpen = error instanceof DiscordAPIError && error.code === alreadyOpen;
        const found = isOpen && (await records.thread(server, id)) === null ? await channel.threads.fetch(id) : null;
        if (!found) throw error;
        return found;
      });
    await bind(thread.id);
    return await welcome(thread, title, interaction.id);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === alreadyOpen) {
      return problemCard('This answer has its thread already: it stands below the message.');
    }
    log(`A thread could not be opened: ${error.message} (${error.code})`);
    return problemCard(`Discord did not let me open a thread: ${error.message}`);
  }
}

/** Says in a thread what it is about. A regular message, not the interaction's: replies to it can be read without a privileged intent. */
async function welcome(thread: AnyThreadChannel, title: string, nonce: string): Promise<Card> {
  const words = infoCard(
    title,
    'This thread has its article. Reply to this message, or mention me, and the answer comes from it.',
    'Short questions follow the last one: “and on Sunday?”, “who said that?”, “more”.',
  );
  const { components } = drawCard(words);
  try {
    await thread.send({ components, flags: MessageFlags.IsComponentsV2, nonce, enforceNonce: true });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return problemCard(`The thread is open, but Discord did not let me write there: ${error.message}`);
  }
  return infoCard('A thread is open', `It is called “${plain(thread.name ?? title, limits.threadName)}”.`);
}
