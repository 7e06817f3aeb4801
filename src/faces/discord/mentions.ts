import { type Message, MessageFlags } from 'discord.js';
import { drawCard } from './draw.js';
import { type Answering, serveCard } from './interactions.js';

/**
 * Answers a message that mentions the bot, or that is sent to it directly, as a question. Discord shows the bot the
 * content of just these messages without a privileged intent.
 */
export async function answerMention(message: Message, answering: Answering): Promise<void> {
  const bot = message.client.user;
  if (message.author.bot || message.system) return;
  if (message.inGuild() && !message.mentions.users.has(bot.id)) return;
  const question = message.content
    .replaceAll(/<(?:@[!&]?|#)\d+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const card =
    question === ''
      ? {
          tone: 'info' as const,
          heading: 'Mention me with a question',
          blocks: [
            {
              kind: 'text' as const,
              text: 'I answer only in the articles’ own words. /articles lists them, /help tells more.',
            },
          ],
          notes: [],
        }
      : await serveCard('ask', { question }, answering);
  await message.reply({ ...drawCard(card), flags: MessageFlags.IsComponentsV2, failIfNotExists: false });
}
