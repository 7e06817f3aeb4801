import { type Interaction, MessageFlags } from 'discord.js';
import { drawCard } from './draw.js';
import { problemCard } from './serve-card.js';

/** Answers what no message and no command of ours asks for, such as another program's command under the same application. */
export async function answerUnknown(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  const { components } = drawCard(problemCard('I do not know that command or menu. /help tells what there is.'));
  await interaction.reply({ components, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
}
