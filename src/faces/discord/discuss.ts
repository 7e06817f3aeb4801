import {
  type ButtonInteraction,
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Card } from '../../cards/card.js';
import type { AnswerRecord, ServerId } from '../../records/records.js';
import type { Answering } from './answering.js';
import { drawCard } from './draw.js';
import { limits } from './limits.js';
import { plain } from './markdown.js';
import { ownPermissions } from './place.js';
import { infoCard, problemCard } from './serve-card.js';

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
  const title = article === undefined ? undefined : (corpus.byId.get(article)?.article.title ?? article);
  if (article === undefined || title === undefined) return problemCard('This answer is from no article.');
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
  try {
    const thread = await channel.threads.create({
      name: plain(title, limits.threadName),
      startMessage: interaction.message.id,
      reason: 'Asked for with the button Discuss',
    });
    await bind(thread.id);
    // A regular message, not the interaction's: replies to it can be read without a privileged intent.
    const words = infoCard(
      title,
      'This thread has its article. Reply to this message, or mention me, and the answer comes from it.',
      'Short questions follow the last one: “and on Sunday?”, “who said that?”, “more”.',
    );
    await thread.send({
      components: drawCard(words).components,
      flags: MessageFlags.IsComponentsV2,
      nonce: interaction.id,
      enforceNonce: true,
    });
    return infoCard('A thread is open', `It is called “${plain(title, limits.threadName)}”.`);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) {
      return problemCard('This answer has its thread already: it stands below the message.');
    }
    log(`A thread could not be opened: ${error.message} (${error.code})`);
    return problemCard(`Discord did not let me open a thread: ${error.message}`);
  }
}
